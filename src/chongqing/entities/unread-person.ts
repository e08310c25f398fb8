import type { OutsideData } from '../../engine/facts/entity.js'
import { without, wrongFields } from '../../engine/facts/wrong-fields.js'
import { type ProfessionalPerson, parsePerson, personShape } from './professional-person.js'

/** The facts that hold only since or if another one says so: without that they are not known either. */
const restingOn: Readonly<Record<string, string>> = {
  titleSince: 'title',
  graduated: 'education',
  educationSince: 'education',
  roleSince: 'role',
}

/** The fields that say who somebody is, and nothing else. */
const ofIdentity: ReadonlySet<unknown> = new Set(['id', 'name', 'citizenNumber'])

/** The fields that say where and when somebody serves. */
const ofService: ReadonlySet<unknown> = new Set(['employments', 'inService', 'agencyId', 'retiredOn'])

/**
 * The facts of a person without those that were not read. The word of a list that somebody is a professional goes with them: it
 * would stand in for what the row may deny.
 */
export const withoutUnread = <Facts extends object>(
  facts: Facts,
  unread: ReadonlySet<string | number | undefined>,
): Partial<Facts> => {
  const left = new Set([...unread, ...[...unread].map((name) => restingOn[String(name)])])
  if ([...unread].some((name) => !ofIdentity.has(name))) left.add('listedAsProfessional')
  const kept = without(facts, left)
  const isOpen = [...unread].some((name) => ofService.has(name))
  return isOpen ? { ...kept, serviceUnread: true } : kept
}

/**
 * Makes of a person who was refused what could be read of them: what was not read is not known, nor what holds only since a day
 * that was not read. Where anything but a name or citizen number was not read, the word of a list that somebody is a professional
 * is not taken: it would stand in for what the row may deny.
 *
 * **Legal basis:** Article 34 counts the professionals and technicians of a unit: a person of whom not everything was read may be
 * one.
 *
 * @param input - the person whom {@link parsePerson} refused, under a key of the row where it has none of its own
 * @returns the person; `undefined` where not even the key was read, under which questions name them
 * @example
 * ```ts
 * import { parsePerson, unreadPerson } from 'xueshi'
 * const row = { id: 'p1', title: '工程师', education: 'bachelor', retiredOn: '60岁' }
 * parsePerson(row).ok // => false
 * unreadPerson(row) // => { id: 'p1', education: 'bachelor', serviceUnread: true }
 * ```
 */
export const unreadPerson = (input: OutsideData<ProfessionalPerson>): ProfessionalPerson | undefined => {
  const row = Object.fromEntries(
    Object.entries(Object(input)).filter(([name]) => Object.hasOwn(personShape, name)),
  )
  const parsed = parsePerson(row)
  if (parsed.ok) return parsed.value
  const rest = parsePerson(withoutUnread(row, wrongFields(parsed)))
  return rest.ok ? rest.value : undefined
}
