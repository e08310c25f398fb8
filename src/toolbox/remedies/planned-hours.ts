import { type Determination, hasValue, type Verdict } from '../../determination/determination.js'
import type { CitedProvisionId } from '../../law/provisions.js'
import { hoursText, toHundredths } from '../../quantity/hours.js'
import type { Period } from '../../quantity/period.js'
import type { PersonYearFacts } from '../../rules/quota/person-year-facts.js'
import type { PlannedHours } from '../../rules/subject-ratio/class-hours.js'
import type { RemedyAct } from '../remedy-line.js'
import { paperSteps } from './record-papers.js'
import { type Asked, done, type Otherwise, type Proposal, type Step, type Valued } from './remedist.js'
import { proposeStudy, type StudyPlan } from './study.js'

/** A person's records, or a plan. */
type ClassHoursFacts = PersonYearFacts | PlannedHours

type PlannedSubject = Extract<RemedyAct, { readonly act: 'plan-hours' }>['subject']

const fields = {
  'public-required': 'publicRequired',
  professional: 'professional',
  other: 'professional',
} as const satisfies Record<PlannedSubject, keyof PlannedHours['planned']>

/** The most hours that a plan can give to a class, in hundredths. */
const highest = 9_999_999

/** More hours in a plan, one line for each need. */
const planSteps = (
  { planned }: PlannedHours,
  { needs, provisions }: StudyPlan,
): readonly Step<ClassHoursFacts>[] =>
  needs.flatMap(({ subject: asked, hours }) => {
    // A plan is asked about classes, which are never just any.
    const subject = asked as PlannedSubject
    const field = fields[subject]
    const now = toHundredths(planned[field])
    if (now + hours > highest) return []
    return [
      {
        amount: hours,
        act: (more) => ({ act: 'plan-hours', subject, hours: hoursText(more) }),
        edit: (facts, more) => {
          const plan = facts as PlannedHours
          return { ...plan, planned: { ...plan.planned, [field]: hoursText(now + more) } }
        },
        provisions,
      },
    ]
  })

/** An answer that names a verdict on the hours of a year. */
type CheckedYear = Determination<YearVerdict, YearVerdict>
interface YearVerdict {
  readonly verdict: Verdict
  readonly period: Period
}

/** Who says what further hours an answer asks for that is not met; `null` where none would help. */
export type PlanFor<Answer> = (answer: Valued<Answer>) => StudyPlan | null

/**
 * By papers and new study of a person. Papers bring hours of any class, so they are tried with whatever study is lacking
 * after them, and then study without them. That some of the papers would do, and not all, is not ruled out.
 */
const proposeForPerson = <Answer extends CheckedYear>(
  { answer, asOf, law, ask }: Asked<ClassHoursFacts, Answer>,
  facts: PersonYearFacts,
  planFor: PlanFor<Answer>,
  none: Extract<Otherwise, { readonly because: unknown }>,
): Proposal<PersonYearFacts> => {
  const papers = paperSteps(facts, answer.value.period, asOf, law)
  const verdictOf = (found: Answer): Verdict => (hasValue(found) ? found.value.verdict : 'undetermined')
  const isNotMet = (found: Answer): found is Valued<Answer> => verdictOf(found) === 'not-met'
  const propose = (before: readonly Step<PersonYearFacts>[]): Proposal<PersonYearFacts> => {
    const found = ask(done(facts, before))
    const plan = isNotMet(found) ? planFor(found) : null
    return plan ? proposeStudy({ facts, asOf, law, ask }, before, plan) : { steps: before, otherwise: none }
  }
  const alone = propose([])
  if (papers.length === 0) return alone
  const ways = [propose(papers), alone]
  const endsIn = (verdict: Verdict) =>
    ways.find(({ steps }) => verdictOf(ask(done(facts, steps))) === verdict)
  const { steps } = endsIn('met') ?? endsIn('undetermined') ?? alone
  return { steps, otherwise: { ...none, standing: 'no-remedy-known' } }
}

/** More hours of some classes: by papers and new study of a person or, while its year runs, in a plan. */
export const proposeHours = <Answer extends CheckedYear>(
  asked: Asked<ClassHoursFacts, Answer>,
  asking: CitedProvisionId,
  planFor: PlanFor<Answer>,
): Proposal<ClassHoursFacts> => {
  const { facts, answer, asOf } = asked
  const none = { standing: 'cannot-be-cured', because: asking } as const
  if ('planned' in facts) {
    const plan = planFor(answer)
    return { steps: plan && asOf <= plan.period.to ? planSteps(facts, plan) : [], otherwise: none }
  }
  // The facts of a person stay those of a person.
  return proposeForPerson(asked, facts, planFor, none) as unknown as Proposal<ClassHoursFacts>
}
