import { hoursText, toHundredths } from '../../../engine/quantity/hours.js'
import type { CitedProvisionId } from '../../law/provisions.js'
import type { PersonYearFacts } from '../../rules/quota/person-year-facts.js'
import type { PlannedHours } from '../../rules/subject-ratio/class-hours.js'
import type { RemedyAct } from '../acts.js'
import type { Asked, Proposal, Step } from '../remedist.js'
import { type CheckedYear, type PlanFor, proposeForPerson } from './person-hours.js'
import type { StudyPlan } from './study.js'

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

/** More hours of some classes: by papers and new study of a person or, while its year runs, in a plan. */
export const proposeHours = <Answer extends CheckedYear>(
  asked: Asked<ClassHoursFacts, Answer>,
  asking: CitedProvisionId,
  planFor: PlanFor<Answer>,
): Proposal<ClassHoursFacts> => {
  const { facts, answer, asOf, law, ask } = asked
  const none = { standing: 'cannot-be-cured', because: asking } as const
  if ('planned' in facts) {
    const plan = planFor(answer)
    return { steps: plan && asOf <= plan.period.to ? planSteps(facts, plan) : [], otherwise: none }
  }
  // The facts of a person stay those of a person.
  return proposeForPerson(
    { facts, answer, asOf, law, ask },
    planFor,
    none,
  ) as unknown as Proposal<ClassHoursFacts>
}
