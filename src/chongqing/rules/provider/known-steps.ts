import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { TrainingProvider } from '../../entities/provider/training-provider.js'
import type { FactName } from '../../fact-names.js'
import type { ProviderStep } from '../../findings/provider.js'
import type { Actor } from '../../law/vocabulary.js'

/** What is known of one step: that it was taken, that it was not, or which fact would tell. */
export interface StepKnown {
  readonly step: ProviderStep
  readonly taken: boolean | FactName
  readonly on?: PlainDate | undefined
  /** Those who acted in place of the body that the text names. */
  readonly by?: readonly Actor[]
}

/** A field in which a course is taught, and for whom. */
export interface OfferedCourse {
  /** Its field, by the same keys as the provider's specialities; absent: not known. */
  readonly field?: string | undefined
  /** Offered to the public, or to the body's own staff only; absent: not known. */
  readonly audience?: 'public' | 'in-house' | undefined
}

const given = (
  step: ProviderStep,
  fact: FactName,
  taken: { readonly on: PlainDate } | null | undefined,
): StepKnown => ({ step, taken: taken === undefined ? fact : taken !== null, on: taken?.on })

const withinSpeciality = (
  { specialities }: TrainingProvider,
  { field }: OfferedCourse,
): StepKnown & { taken: boolean | FactName } => {
  const step = 'within-speciality'
  if (specialities === undefined) return { step, taken: 'provider.specialities' }
  return { step, taken: field === undefined ? 'course.field' : specialities.includes(field) }
}

const registered = ({ registeredWithEducation }: TrainingProvider): StepKnown => ({
  step: 'education-registration',
  taken: registeredWithEducation ?? 'provider.registration',
})

/** Schools: each within its own speciality, and those that are no universities only when registered. */
export const stepsOfSchools = (provider: TrainingProvider, course: OfferedCourse): readonly StepKnown[] =>
  provider.kind === 'regular-university'
    ? [withinSpeciality(provider, course)]
    : [registered(provider), withinSpeciality(provider, course)]

const approvals = ({ approval }: TrainingProvider): readonly StepKnown[] => {
  const known = given('municipal-education-approval', 'provider.approval', approval)
  if (!approval) return [known, { ...known, step: 'municipal-personnel-approval' }]
  // Both departments of the city, together; a district, or one of the two alone, does not do.
  const named = ['municipal-education', 'municipal-personnel'] as const
  const others = approval.by.filter((actor) => !named.some((one) => one === actor))
  return named.map((actor) => ({
    step: `${actor}-approval` as const,
    taken: approval.by.includes(actor),
    on: approval.on,
    by: others,
  }))
}

/** Bodies founded by other units for teaching: application, evaluation and approval, in this order. */
export const stepsOfFounding = (provider: TrainingProvider): readonly StepKnown[] => [
  given('application', 'provider.application', provider.application),
  given('evaluation', 'provider.evaluation', provider.evaluation),
  ...approvals(provider),
]

const filed = ({ filings }: TrainingProvider): StepKnown => {
  if (filings === undefined) return { step: 'filing', taken: 'provider.filings' }
  const counting = filings.filter((filing) => filing.with === 'municipal-personnel')
  if (counting.length > 0) {
    // The latest, because a filing may be made again once the consent is there.
    const on = counting
      .map((filing) => filing.on)
      .sort()
      .at(-1)
    return { step: 'filing', taken: true, on }
  }
  return { step: 'filing', taken: false, by: filings.map((filing) => filing.with) }
}

/** Bodies qualified to train that are no providers: consent and filing. */
export const stepsOfOffering = (provider: TrainingProvider): readonly StepKnown[] => [
  given('consent', 'provider.consent', provider.consent),
  filed(provider),
]
