import { utf8Of } from '../../engine/facts/utf8.js'
import { iterableArgument } from '../../engine/ground/arguments.js'
import { takenFacts } from '../../engine/ground/parsed.js'
import { dayNumber } from '../../engine/quantity/calendar.js'
import { isNoEnd, isWholeDate } from '../../engine/quantity/partial-date.js'
import type { Employment, ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { byText } from '../reckoning/queue.js'
import { proofsOf, sessionsOf } from '../reckoning/record.js'
import { endless, marked, writeRecord } from '../statistics/rows.js'
import { type CountedPerson, counted } from '../statistics/tally.js'
import { areTwins, type Building, building, writeKept } from './building.js'
import type { Columns } from './columns.js'

/** Of whoever has more records than these, all are kept as texts. */
export const mostRanked = 256

/** What is known of a person beside their records. */
interface Who {
  readonly profile: string
  readonly unitId: string | undefined
  readonly joined: number
  readonly left: number
}

/** The days of an employment of which both ends are known to the day, or the last is none. */
const daysOf = ({ from, to }: Employment): Pick<Who, 'joined' | 'left'> | undefined => {
  if (!isWholeDate(from)) return undefined
  if (to === undefined || isNoEnd(to)) return { joined: dayNumber(from), left: endless }
  return isWholeDate(to) ? { joined: dayNumber(from), left: dayNumber(to) } : undefined
}

/** What is known of a person but who they are: an only employment apart from all else, which many have in common. */
export const whoIs = (person: ProfessionalPerson): Who => {
  const { id, name, citizenNumber, employments, ...rest } = person
  const [only, ...more] = employments ?? []
  const days = only && more.length === 0 ? daysOf(only) : undefined
  if (only && days) return { profile: JSON.stringify(rest), unitId: only.unitId, ...days }
  const profile = JSON.stringify({ ...rest, employments })
  return { profile, unitId: undefined, joined: endless, left: endless }
}

/** What records may share: an id, a proof or a class. */
type SignKind = 'id' | 'proof' | 'class'

/** What tells that two records may be of one study, each once. */
export const signsOf = (record: TrainingRecord): readonly (readonly [SignKind, string])[] => {
  const { classId, id } = record
  return [
    ['id', id],
    ...proofsOf(record).map((proof) => ['proof', proof] as const),
    ...(classId === undefined ? [] : [['class', classId] as const]),
  ]
}

/** Whether a record takes another one again, or makes up for it. */
export const isAboutAnother = ({ makesUp, repeats }: TrainingRecord): boolean =>
  makesUp !== undefined || repeats !== undefined

/** Whether records must stay together as they are, because one of them is about another or shares a sign with it. */
const areLinked = (records: readonly TrainingRecord[]): boolean => {
  if (records.length > mostRanked || records.some(isAboutAnother)) return true
  const signs = records.flatMap((record) => signsOf(record).map(([kind, text]) => `${kind} ${text}`))
  return new Set(signs).size < signs.length
}

/** Writes the rows of a record of a person; gives the place of the first. */
export const writeRows = (to: Building, record: TrainingRecord, person: ProfessionalPerson): number => {
  const rows = to.room(sessionsOf(record)?.length ?? 1)
  const { marks } = rows
  const first = to.next()
  const written = writeRecord(rows, first, record, person)
  if (proofsOf(record).length > 0) {
    for (let row = first; row < first + written; row++) marks[row] = (marks[row] as number) | marked.proven
  }
  to.take(written)
  return first
}

const addRecords = (to: Building, person: ProfessionalPerson, records: readonly TrainingRecord[]): void => {
  const first = to.next()
  const written = records.map((record) => ({ record, row: writeRows(to, record, person) }))
  const rows = to.room(0)
  if (areTwins(rows, first, to.next())) {
    to.back(first)
    writeTexts(to, records)
    return
  }
  for (const { record, row } of written) {
    if (((rows.marks[row] as number) & marked.incomplete) !== 0) to.keep(utf8Of(JSON.stringify(record)))
  }
  const byId = written.sort((one, other) => byText(one.record.id, other.record.id))
  byId.forEach(({ row }, place) => {
    to.ranked(row, place)
  })
}

const writeTexts = (to: Building, records: readonly TrainingRecord[]): void => {
  for (const record of records) {
    writeKept(to)
    to.keep(utf8Of(JSON.stringify(record)))
  }
}

/** Adds a person with their records, read from a line that begins at a place and has so many bytes. */
export const addPersonTo = (to: Building, { person, records }: CountedPerson, line = 0, bytes = 0): void => {
  if (areLinked(records)) writeTexts(to, records)
  else addRecords(to, person, records)
  const { profile, unitId, ...days } = whoIs(person)
  const id = utf8Of(person.id)
  const unit = unitId === undefined ? 0 : to.unitOf(unitId)
  to.close(id, 0, id.length, { profile: to.profileOf(profile), unit, ...days }, line, bytes)
}

/**
 * People and their records as columns, in the order given.
 *
 * @param people - people with their records; any iterable, read once
 * @returns the columns, with everything on which the counts of any year hang
 * @throws XueshiError `unparsed-facts` for people or records that no parse function has read
 * @example
 * ```ts
 * import { parsePerson } from 'xueshi'
 * import { columnsOf } from 'xueshi/columns'
 * const person = parsePerson.orThrow({ id: 'p1', title: 'junior', education: 'bachelor' })
 * columnsOf([{ person, records: [] }]).rowEnds.length // => 1
 * ```
 */
export const columnsOf = (people: Iterable<CountedPerson>): Columns => {
  iterableArgument(people, 'people')
  const to = building()
  for (const one of people) {
    takenFacts(one, counted, () => 'people')
    addPersonTo(to, one)
  }
  return to.taken()
}
