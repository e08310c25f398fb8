import { type DecimalText, hasValue, type Range, type Verdict } from 'xueshi'
import { type Determination, exactly, exactText, toHundredths } from 'xueshi/engine'
import type { YearFacts } from '../facts.js'
import type { Least, ProvinceIds } from '../ids.js'
import { defineRule } from '../pack.js'
import { quotaYearOf } from '../year.js'
import { assessCycle, verdictOn } from './cycle.js'
import { quotaHours } from './quota-hours.js'

/** One of the leasts of a year: what there is, what is required, and whether that is reached. */
export interface Check<N> {
  readonly hours: N
  readonly required: DecimalText
  readonly verdict: Verdict
}

export interface Year<N> {
  readonly year: number
  readonly checks: Readonly<Record<Least, Check<N>>>
  /** Whether a cycle stands in for the professional hours; `null` where they need none. */
  readonly byCycle: Verdict | null
  readonly verdict: Verdict
}

const leasts = {
  all: { parameter: 'year-hours', provision: '5(1)', figure: 'hours' },
  public: { parameter: 'public-hours', provision: '5(2)', figure: 'publicRequired' },
  professional: { parameter: 'professional-hours', provision: '5(3)', figure: 'professional' },
} as const

const together = (verdicts: readonly Verdict[]): Verdict =>
  (['not-met', 'undetermined'] as const).find((one) => verdicts.includes(one)) ?? 'met'

/** Whether a person's year is done: 90 hours, 30 of them public and 60 professional, or a cycle of three years. */
export const assessYear = defineRule(
  {
    id: 'year',
    provisions: ['5(1)', '5(2)', '5(3)', '6', '7'],
    parameters: ['year-hours', 'public-hours', 'professional-hours', 'quota-year'],
    readings: ['year-after-title'],
  },
  (facts: YearFacts, grounds): Determination<Year<DecimalText>, Year<Range>, ProvinceIds> => {
    const quota = grounds.parameter('quota-year', `${facts.year}-12-31`)
    if (!quota) return grounds.unregulated('6', 'sets-window')
    grounds.cite('7', 'sets-window')
    const { titledOn } = facts
    if (titledOn === undefined) {
      grounds.missing({ fact: 'person.titled-on', of: facts.person.id })
      return grounds.open()
    }
    const titled =
      grounds.reading('year-after-title') === 'next-quota-year'
        ? quotaYearOf(titledOn, quota.value)
        : Number(titledOn.slice(0, 4))
    if (facts.year <= titled) return grounds.inapplicable('7', 'exempts')

    const hours = grounds.reckon(quotaHours, facts)
    if ('status' in hours) return grounds.follow(hours)
    const { numbers } = hours
    const answer = hours.tell()
    const { value: found } = answer
    const checkOf = (of: Least): Check<DecimalText | Range> => {
      const { parameter, provision, figure } = leasts[of]
      grounds.cite(provision, 'requires')
      const required = grounds.parameter(parameter, found.to)?.value ?? '0'
      const verdict = verdictOn(numbers[figure], toHundredths(required))
      return { hours: found[figure], required, verdict }
    }
    const checks = { all: checkOf('all'), public: checkOf('public'), professional: checkOf('professional') }
    const cycle = checks.professional.verdict === 'met' ? null : grounds.ask(assessCycle, facts)
    const byCycle = cycle && (hasValue(cycle) ? cycle.value.verdict : 'not-met')
    const standing = {
      all: checks.all.verdict,
      public: checks.public.verdict,
      professional: byCycle === null || byCycle === 'not-met' ? checks.professional.verdict : byCycle,
    }
    for (const of of ['all', 'public', 'professional'] as const) {
      if (standing[of] !== 'not-met') continue
      const short = toHundredths(checks[of].required) - numbers[leasts[of].figure].most
      grounds.finding('hours-short', 'violation', leasts[of].provision, {
        of,
        short: exactText(exactly(short)),
      })
    }
    const told = { year: facts.year, checks, byCycle, verdict: together(Object.values(standing)) }
    if (answer.status === 'settled' && told.verdict !== 'undetermined') {
      return grounds.settled(told as Year<DecimalText>)
    }
    for (const one of [answer, cycle]) if (one?.status === 'bounded') grounds.missing(...one.missing)
    return grounds.bounded(told as Year<Range>)
  },
)
