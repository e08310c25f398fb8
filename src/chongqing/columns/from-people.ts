import { utf8Of } from '../../engine/facts/utf8.js'
import { iterableArgument } from '../../engine/ground/arguments.js'
import { takenFacts } from '../../engine/ground/parsed.js'
import { dayNumber } from '../../engine/quantity/calendar.js'
import { isNoEnd, isWholeDate } from '../../engine/quantity/partial-date.js'
import type { Employment, ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { byText } from '../reckoning/queue.js'
import { proofsOf, sessionsOf } from '../reckoning/record.js'
import { endless, marked, type Rows, writeRecord } from '../statistics/rows.js'
import { type CountedPerson, counted } from '../statistics/tally.js'
import { areTwins, type Building, building, type Who, writeKept } from './building.js'
import type { Columns } from './columns.js'

/** Of whoever has more records than these, all are kept as texts. */
export const mostRanked = 256

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
    ...[...proofsOf(record)].map((proof) => ['proof', proof] as const),
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

/** Marks rows as those of a record that bears a proof. */
export const markProven = ({ marks }: Rows, first: number, length: number): void => {
  for (let row = first; row < first + length; row++) marks[row] = (marks[row] as number) | marked.proven
}

const writeRows = (to: Building, person: ProfessionalPerson, records: readonly TrainingRecord[]): void => {
  const first = to.next()
  const texts: TrainingRecord[] = []
  for (const record of records) {
    const rows = to.room(sessionsOf(record)?.length ?? 1)
    const row = to.next()
    const written = writeRecord(rows, row, record, person)
    if (proofsOf(record).size > 0) markProven(rows, row, written)
    if (((rows.marks[row] as number) & marked.incomplete) !== 0) texts.push(record)
    to.ranked(row, records.filter(({ id }) => byText(id, record.id) < 0).length)
    to.take(written)
  }
  if (!areTwins(to.room(0), first, to.next())) {
    for (const record of texts) to.keep(utf8Of(JSON.stringify(record)))
    return
  }
  to.back(first)
  writeTexts(to, records)
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
  else writeRows(to, person, records)
  const { joined, left, profile, unitId } = whoIs(person)
  const id = utf8Of(person.id)
  const unit = unitId === undefined ? 0 : to.unitOf(unitId)
  to.close(id, 0, id.length, to.profileOf(profile), unit, joined, left, line, bytes)
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
