import type { ClassHost, EvaluatedClass } from '../entities/evaluation/evaluated-class.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Unit } from '../entities/unit.js'

/** What is known of a class, as far as it decides whether its quality is evaluated. */
export type ClassFacts = Pick<EvaluatedClass, 'hostedBy' | 'undertakenBy'>

/** What the records of a class agree on; nothing where they say nothing, or not the same. */
const agreed = <Value>(said: readonly (Value | undefined)[]): Value | undefined => {
  const values = new Set(said.filter((one) => one !== undefined))
  return values.size === 1 ? [...values][0] : undefined
}

/** What kind of body a host is, where the unit knows it: its own department in charge, or itself. */
const hostKind = (hostId: string | undefined, unit: Unit): ClassHost | undefined => {
  if (hostId === undefined) return undefined
  if (hostId === unit.competentDepartment) return 'industry-department'
  // An organ or a society may be in charge of an industry itself.
  const isNoAuthority = unit.kind === 'enterprise' || unit.kind === 'public-institution'
  return hostId === unit.id && isNoAuthority ? 'unit' : undefined
}

/**
 * What kind of body gives a class: a training provider, by the paragraph of Article 15 that is open to it (15.3 is about bodies
 * that are none); and none where it is the department in charge itself.
 */
const undertakerKind = (
  route: TrainingRecord['providerRoute'],
  providerId: string | undefined,
  { competentDepartment }: Unit,
): ClassFacts['undertakenBy'] => {
  if (route === '15.1' || route === '15.2') return 'training-provider'
  const isDepartment = providerId !== undefined && providerId === competentDepartment
  return route !== undefined || isDepartment ? 'other' : undefined
}

/** What is known of a class: what is said of it, and otherwise what the records of those who attended it tell a unit. */
export const classOf = (
  records: readonly TrainingRecord[],
  unit: Unit,
  told: EvaluatedClass | undefined,
): ClassFacts => {
  const hostedBy = told?.hostedBy ?? hostKind(agreed(records.map(({ hostId }) => hostId)), unit)
  const undertakenBy =
    told?.undertakenBy ??
    undertakerKind(
      agreed(records.map(({ providerRoute }) => providerRoute)),
      agreed(records.map(({ providerId }) => providerId)),
      unit,
    )
  return { ...(hostedBy && { hostedBy }), ...(undertakenBy && { undertakenBy }) }
}
