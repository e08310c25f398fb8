import { hoursText, toHundredths } from '../../quantity/hours.js'
import type { PersonYearFacts } from '../../rules/quota/person-year-facts.js'
import type { PlannedHours } from '../../rules/subject-ratio/class-hours.js'
import type { RemedyAct } from '../remedy-line.js'
import type { Asked, Proposal, Step } from './remedist.js'
import { type Checked, proposeStudy, type StudyPlan } from './study.js'

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

/** More hours of some classes: by new study of a person in the days left or, while its year runs, in a plan. */
export const proposeHours = (
  { facts, asOf, law, ask }: Pick<Asked<ClassHoursFacts, Checked>, 'facts' | 'asOf' | 'law' | 'ask'>,
  plan: StudyPlan,
): Proposal<ClassHoursFacts> => {
  if ('planned' in facts) {
    const steps = asOf > plan.period.to ? [] : planSteps(facts, plan)
    return { steps, otherwise: { standing: 'cannot-be-cured', because: plan.provisions[0] } }
  }
  // The facts of a person stay those of a person.
  return proposeStudy({ facts, asOf, law, ask }, [], plan) as unknown as Proposal<ClassHoursFacts>
}
