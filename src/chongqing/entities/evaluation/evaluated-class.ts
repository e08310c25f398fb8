import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { id, oneOf } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, optional, schemaOf } from '../../../engine/facts/shapes.js'

/** A kind of body that may host a training class. */
export type ClassHost =
  | 'municipal-personnel'
  | 'district-personnel'
  | 'industry-department'
  | 'industry-organisation'
  | 'unit'
  | 'training-provider'
  | 'other'

/** A training class (培训班) whose quality may be evaluated, read-only all the way down. Only parsing makes one. */
export interface EvaluatedClass extends z.$brand<'EvaluatedClass'> {
  /** The caller's key of the class. */
  readonly id: string
  /** What kind of body hosts the class (主办); absent: not known. */
  readonly hostedBy?: ClassHost
  /** What kind of body gives the class (承办); absent: not known. */
  readonly undertakenBy?: 'training-provider' | 'unit' | 'other'
  /** The caller's key of the host; absent: not compared. */
  readonly hostId?: string
  /** The caller's key of the provider; absent: not compared. */
  readonly providerId?: string
  /** The caller's keys of the courses; absent: not known, and any course that is evaluated is taken for one of them. */
  readonly courses?: readonly string[]
}

const hosts = [
  'municipal-personnel',
  'district-personnel',
  'industry-department',
  'industry-organisation',
  'unit',
  'training-provider',
  'other',
] as const satisfies readonly ClassHost[]

/** The schema of a training class whose quality may be evaluated (27). */
export const evaluatedClassSchema: EntitySchema<EvaluatedClass> = schemaOf<EvaluatedClass>(
  'parseEvaluatedClass',
)({
  id,
  hostedBy: optional(oneOf(hosts)),
  undertakenBy: optional(oneOf(['training-provider', 'unit', 'other'])),
  hostId: optional(id),
  providerId: optional(id),
  courses: optional(list(id)),
})

/**
 * Reads a training class that may be evaluated from outside data.
 *
 * **Legal basis:** Article 27.
 *
 * @example
 * ```ts
 * import { parseEvaluatedClass } from 'xueshi'
 * parseEvaluatedClass({ id: 'c1', hostedBy: 'industry-department', undertakenBy: 'training-provider' }).ok // => true
 * ```
 */
export const parseEvaluatedClass = /* @__PURE__ */ parser(evaluatedClassSchema)
