import { type DecimalText, type PlainDate, parseTrainingRecord, type TrainingRecord } from 'xueshi'
import { addDays, hoursText, type Remedist, type RemedyStep, spanOf, toHundredths } from 'xueshi/engine'
import type { YearFacts } from './facts.js'
import type { ProvinceIds } from './ids.js'
import type { assessYear, Check, Year } from './rules/year.js'
import { quotaYear } from './year.js'

/** So many hours of new study, on some of the days that are left. */
export interface StudyAct {
  readonly act: 'study'
  readonly subject: 'public' | 'professional'
  readonly hours: DecimalText
  readonly from: PlainDate
  readonly to: PlainDate
}

type Answer = ReturnType<typeof assessYear>
type Step = RemedyStep<YearFacts, StudyAct, ProvinceIds>

const provisionOf = { public: '5(2)', professional: '5(3)' } as const
const subjectOf = { public: 'public-required', professional: 'professional' } as const

const lackingOf = ({
  hours,
  required,
}: Check<DecimalText | { least: DecimalText; most: DecimalText | null }>): number =>
  Math.max(0, toHundredths(required) - spanOf(hours).least)

const studied = ({ person }: YearFacts, act: StudyAct): TrainingRecord => {
  const record = parseTrainingRecord({
    id: `new-${act.subject}`,
    personId: person.id,
    title: '继续教育',
    form: 'collective-training',
    subject: subjectOf[act.subject],
    study: { kind: 'total', from: act.from, to: act.to, hours: act.hours },
    result: { kind: 'pass-or-fail', value: 'pass' },
  })
  if (!record.ok) throw new Error('study that is proposed can be recorded')
  return record.value
}

/** What can be done about a year that is not done: new study on the days that are left of it. */
const forYear: Remedist<YearFacts, Answer, StudyAct, ProvinceIds> = {
  verdict: ({ verdict }: Year<unknown>) => verdict,
  propose: ({ facts, answer, asOf, law }) => {
    // A year that is not done has one.
    const [monthDays] = law.parameters['quota-year']
    const period = quotaYear(facts.year, (monthDays as { value: string }).value)
    const from = asOf < period.from ? period.from : addDays(asOf, 1)
    const { to } = period
    if (from > to) return { steps: [], otherwise: { standing: 'cannot-be-cured', because: '6' } }
    const { all, public: publicOnes, professional } = answer.value.checks
    const lackingPublic = lackingOf(publicOnes)
    const lacking = {
      public: lackingPublic,
      professional: Math.max(lackingOf(professional), lackingOf(all) - lackingPublic),
    }
    const steps = (['public', 'professional'] as const).map((subject): Step => {
      const act = (amount: number): StudyAct => ({
        act: 'study',
        subject,
        hours: hoursText(amount),
        from,
        to,
      })
      return {
        amount: lacking[subject],
        act,
        edit: (given, amount) => ({ ...given, records: [...given.records, studied(given, act(amount))] }),
        provisions: [provisionOf[subject]],
      }
    })
    return { steps, otherwise: { standing: 'cannot-be-cured', because: '3' } }
  },
}

export const remedies = { year: forYear }
