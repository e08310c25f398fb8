import * as z from 'zod'
import { educationLevels, professionalRoles, titleLevels } from '../law/vocabulary.js'
import { citizenNumber, flag, id, oneOf, plainDate, text } from './fields.js'
import { inCodes } from './issue.js'
import { inOrder, list, object, optional } from './shapes.js'

const employment = object(
  {
    /** The caller's key of the unit. */
    unitId: id,
    /** The first day. */
    from: plainDate,
    /** The last day; absent: still employed. */
    to: optional(plainDate),
  },
  inOrder,
)

/**
 * The schema of a professional or technical person (专业技术人员) as a unit's file knows them.
 *
 * A field that is absent is unknown, not "none": a person without a title has the title `none`.
 *
 * **Legal basis:** Article 2, paragraph 1.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parsePerson } from 'xueshi'
 * parsePerson({ id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true }).ok // => true
 * parsePerson({ id: 'p1', title: '工程师' }).ok // => false
 * ```
 */
export const professionalPersonSchema = object({
  /** The caller's key of the person. */
  id,
  /** Identity only: it appears in no answer, finding or error. */
  name: optional(text),
  /** Identity only, checked by GB 11643: it appears in no answer, finding or error. */
  citizenNumber: optional(citizenNumber),
  /** The level of the professional title, `none` for a person without one; absent: unknown. */
  title: optional(oneOf(titleLevels)),
  /** The highest level or kind of schooling; absent: unknown. */
  education: optional(oneOf(educationLevels)),
  /** `false`: studied at that level without graduating; absent: taken as graduated. */
  graduated: optional(flag),
  /** Professional work or the management of it; absent: unknown. */
  role: optional(oneOf(professionalRoles)),
  /** Whether in service, where no employments are given; absent: unknown. */
  inService: optional(flag),
  /** The unit lists the person as a professional: what is unknown of the definition is then taken as given. */
  listedAsProfessional: optional(z.literal(true, inCodes)),
  /** With whom and from when to when; absent: unknown. */
  employments: optional(list(employment)),
  /** The last day before retirement; absent: not retired. */
  retiredOn: optional(plainDate),
}).brand<'ProfessionalPerson'>()

/**
 * A parsed person, read-only all the way down. Only parsing makes one; its fields are those of
 * {@link professionalPersonSchema}.
 *
 * @category Entities
 */
export type ProfessionalPerson = z.output<typeof professionalPersonSchema>
