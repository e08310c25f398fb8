import * as z from 'zod/mini'
import type { EntitySchema } from '../../engine/facts/entity.js'
import { citizenNumber, flag, id, identity, lastDate, oneOf, partialDate } from '../../engine/facts/fields.js'
import { inCodes } from '../../engine/facts/issue.js'
import { parser } from '../../engine/facts/parser.js'
import { inOrder, list, object, optional, schemaOf } from '../../engine/facts/shapes.js'
import type { PartialDate } from '../../engine/quantity/partial-date.js'
import {
  type EducationLevel,
  educationLevels,
  type ProfessionalRole,
  professionalRoles,
  type TitleLevel,
  titleLevels,
} from '../law/vocabulary.js'

/** One employment of a person. */
export interface Employment {
  /** The caller's key of the unit. */
  readonly unitId: string
  /** The first day, known to the day, the month or the year. */
  readonly from: PartialDate
  /** The last day, known so far; absent, or a high date such as 9999-12-31: still employed. */
  readonly to?: PartialDate
}

/**
 * A professional or technical person (专业技术人员) as a unit's file knows them, read-only all the way down. Only parsing
 * makes one.
 *
 * A field that is absent is unknown, not "none": a person without a title has the title `none`.
 */
export interface ProfessionalPerson extends z.$brand<'ProfessionalPerson'> {
  /** The caller's key of the person; never a citizen number. */
  readonly id: string
  /** Identity only: it appears in no answer, finding or error. */
  readonly name?: string
  /** Identity only, checked by GB 11643: it appears in no answer, finding or error. */
  readonly citizenNumber?: string
  /** The level of the professional title, `none` for a person without one; absent: unknown. */
  readonly title?: TitleLevel
  /** The first day with a title of at least junior level, known to the day, the month or the year; absent: long since. */
  readonly titleSince?: PartialDate
  /** The highest level or kind of schooling; absent: unknown. */
  readonly education?: EducationLevel
  /** `false`: studied at that level without graduating; absent: taken as graduated. */
  readonly graduated?: boolean
  /** The highest schooling that was completed, where `graduated` is `false`; absent: unknown. */
  readonly completedEducation?: EducationLevel
  /** The day of graduation, known so far; absent: long since. */
  readonly educationSince?: PartialDate
  /** Professional work or the management of it; absent: unknown. */
  readonly role?: ProfessionalRole
  /** The first day in that role, known so far; absent: long since. */
  readonly roleSince?: PartialDate
  /** Whether in service, where no employments are given; absent: unknown. */
  readonly inService?: boolean
  /** The unit lists the person as a professional: what is unknown of the definition is then taken as given. */
  readonly listedAsProfessional?: true
  /** With whom and from when to when; absent: unknown. */
  readonly employments?: readonly Employment[]
  /** The caller's key of the talent exchange agency that keeps the personnel file; absent: none does. */
  readonly agencyId?: string
  /** The last day before retirement, known to the day, the month or the year; absent, or a high date: not retired. */
  readonly retiredOn?: PartialDate
  /** What a file says of employments, agency or retirement could not all be read: where and when the person serves is not known. */
  readonly serviceUnread?: true
}

const employment = object({ unitId: id, from: partialDate, to: optional(lastDate) }, inOrder)

/** The fields of a person. */
export const personShape = {
  id,
  name: optional(identity),
  citizenNumber: optional(citizenNumber),
  title: optional(oneOf(titleLevels)),
  titleSince: optional(partialDate),
  education: optional(oneOf(educationLevels)),
  graduated: optional(flag),
  completedEducation: optional(oneOf(educationLevels)),
  educationSince: optional(partialDate),
  role: optional(oneOf(professionalRoles)),
  roleSince: optional(partialDate),
  inService: optional(flag),
  listedAsProfessional: optional(z.literal(true, inCodes)),
  employments: optional(list(employment)),
  agencyId: optional(id),
  retiredOn: optional(lastDate),
  serviceUnread: optional(z.literal(true, inCodes)),
}

/** The schema of a professional or technical person (2.1). */
export const professionalPersonSchema: EntitySchema<ProfessionalPerson> =
  schemaOf<ProfessionalPerson>('parsePerson')(personShape)

/**
 * Reads a person from outside data, such as JSON or a row of a file.
 *
 * **Legal basis:** Article 2, paragraph 1.
 *
 * @example
 * ```ts
 * import { parsePerson } from 'xueshi'
 * parsePerson({ id: 'p1', title: 'junior', education: 'bachelor' })
 * // => { ok: true, value: { id: 'p1', title: 'junior', education: 'bachelor' } }
 * const refused = parsePerson({ title: '工程师', retiredOn: '2025-02-29' })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['id', 'missing'], ['title', 'option'], ['retiredOn', 'partial-date']]
 * ```
 */
export const parsePerson = /* @__PURE__ */ parser(professionalPersonSchema)
