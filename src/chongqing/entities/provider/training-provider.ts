import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { flag, id, oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, object, optional, orNull, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { type Actor, actors, type ProviderKind, providerKinds } from '../../law/vocabulary.js'

/** A step that a provider has taken. */
export interface DatedStep {
  /** The day on which it was taken. */
  readonly on: PlainDate
}

/** The approval of a provider. */
export interface ProviderApproval extends DatedStep {
  /** Everybody who approved. */
  readonly by: readonly Actor[]
}

/** A provider's filing for training offered to the public. */
export interface ProviderFiling extends DatedStep {
  /** With whom it was filed. */
  readonly with: Actor
}

/**
 * A body that teaches or means to teach (施教机构), with the steps that it has taken. Read-only all the way down; only
 * parsing makes one.
 */
export interface TrainingProvider extends z.$brand<'TrainingProvider'> {
  /** The caller's key of the provider. */
  readonly id: string
  /** Absent: not known. */
  readonly kind?: ProviderKind
  /** The fields in which it teaches, by the caller's keys; absent: not known. */
  readonly specialities?: readonly string[]
  /** Whether it is registered with the approval of the education department; absent: not known. */
  readonly registeredWithEducation?: boolean
  /** The application to an education department; `null`: none was made; absent: not known. */
  readonly application?: DatedStep | null
  /** The evaluation by experts; `null`: none took place; absent: not known. */
  readonly evaluation?: DatedStep | null
  /** `null`: not approved; absent: not known. */
  readonly approval?: ProviderApproval | null
  /** The consent of the department in charge of it; `null`: none was given; absent: not known. */
  readonly consent?: DatedStep | null
  /** Its filings for training offered to the public; an empty list says that there are none; absent: not known. */
  readonly filings?: readonly ProviderFiling[]
}

const step = object({ on: plainDate })

const approval = object({ on: plainDate, by: list(oneOf(actors)) })

const filing = object({ with: oneOf(actors), on: plainDate })

/** The schema of a body that teaches or means to teach (15). */
export const trainingProviderSchema: EntitySchema<TrainingProvider> = schemaOf<TrainingProvider>(
  'parseTrainingProvider',
)({
  id,
  kind: optional(oneOf(providerKinds)),
  specialities: optional(list(id)),
  registeredWithEducation: optional(flag),
  application: optional(orNull(step)),
  evaluation: optional(orNull(step)),
  approval: optional(orNull(approval)),
  consent: optional(orNull(step)),
  filings: optional(list(filing)),
})

/**
 * Reads a body that teaches or means to teach from outside data.
 *
 * **Legal basis:** Article 15.
 *
 * @example
 * ```ts
 * import { parseTrainingProvider } from 'xueshi'
 * parseTrainingProvider({ id: 'v1', kind: 'regular-university', specialities: ['土木工程'] }).ok // => true
 * ```
 */
export const parseTrainingProvider = /* @__PURE__ */ parser(trainingProviderSchema)
