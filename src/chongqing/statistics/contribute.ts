import { exactly, plus, type Span } from '../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import { type Basis, classNames } from '../entities/statistics/figure-names.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { FactName } from '../fact-names.js'
import type { ReadingId } from '../law/readings.js'
import { overlap } from '../reckoning/days.js'
import type { Entry } from '../reckoning/entry.js'
import { qualificationOf, qualificationReadings } from '../reckoning/qualification.js'
import { type Evidence, isEvidence, isForeignEntry, isRegistered } from '../reckoning/reckon.js'
import { formsOf, subjectsOf } from '../reckoning/record.js'
import { creditsIn } from '../rules/credit-hours/credit-scheme.js'
import { openFacts } from '../rules/credit-hours/open-facts.js'
import { basisStart, classStart, formIndex, subjectIndex } from './layout.js'
import { enteredOf, type YearOfPerson, yearOf } from './person-year.js'
import { allOf, type Parted, type PlainPeople } from './plain-people.js'
import type { PlainShare } from './plain-sums.js'
import { placeOf } from './roll.js'
import type { TallyTerms } from './tally-terms.js'

/** A fact of a person or record that leaves counts open, with the most hundredths of an hour and counts that hang on it. */
export interface NamedFact {
  readonly fact: FactName
  readonly of: string
  readonly width: number
  readonly counts: number
}

/** Counts that grow while people are added: the least and most of each figure, and what the counts rest on. */
export interface Growing {
  readonly counts: number[]
  readonly missing: Set<FactName>
  /** The facts themselves, by what and whose they are; `null` where nobody asks for more than their kinds. */
  readonly named: Map<string, NamedFact> | null
  readonly readings: Set<ReadingId>
}

/** Adds to the least and most of a figure. */
export const addTo = ({ counts }: Growing, figure: number, least: number, most: number): void => {
  counts[figure * 2] = (counts[figure * 2] as number) + least
  counts[figure * 2 + 1] = (counts[figure * 2 + 1] as number) + most
}

/** Notes a fact that leaves hours of a person, in hundredths, and counts open, with the most that hang on it anywhere. */
const lacks = (growing: Growing, fact: FactName, of: string, width: number, counts: number): void => {
  growing.missing.add(fact)
  if (!growing.named) return
  const key = JSON.stringify([fact, of])
  const known = growing.named.get(key)
  growing.named.set(key, {
    fact,
    of,
    width: Math.max(width, known?.width ?? 0),
    counts: Math.max(counts, known?.counts ?? 0),
  })
}

/** Where everyone stands who is given, no unit being asked about. */
const everywhere = { surely: true, perhaps: true }

/** Whether a person is on the roll of the year: surely (1, 1), perhaps (0, 1), or not. */
export const onRoll = (
  growing: Growing,
  person: ProfessionalPerson,
  { qualification, rollDates, rollDays, unitId }: TallyTerms,
): Span & { readonly missing: readonly FactName[] } => {
  const { surely, perhaps } = unitId === undefined ? everywhere : placeOf(person, unitId, rollDates)
  if (!perhaps) return { least: 0, most: 0, missing: [] }
  for (const id of qualificationReadings(person)) growing.readings.add(id)
  const { covered, missing } = qualificationOf(person, qualification, rollDays)
  const open: readonly FactName[] = surely ? missing : [...missing, 'person.employments']
  return { least: Number(surely && covered === true), most: Number(covered !== false), missing: open }
}

/** The classes among whose heads and entries a record is counted. */
const classesOf = (record: TrainingRecord): readonly number[] => [
  ...subjectsOf(record).map(subjectIndex),
  ...formsOf(record).map(formIndex),
]

/**
 * Adds to each class what a person's shares in it make: heads, entries and hours. Credits make heads and entries without
 * hours, so that every participant is among the heads of some class.
 */
const addClasses = (
  growing: Growing,
  basis: Basis,
  { sums, credits }: YearOfPerson,
  { classes }: PlainShare,
  roll: Span,
): void => {
  const start = basisStart(basis)
  let surely = classes
  let perhaps = classes
  const addHead = (index: number, { least, most }: Span): void => {
    surely |= Number(least > 0) << index
    perhaps |= Number(most > 0) << index
  }
  const addHours = (index: number, span: Span): void => {
    addHead(index, span)
    addTo(growing, classStart(start, index) + 2, roll.least * span.least, span.most)
  }
  const addEntry = (record: TrainingRecord, { least }: Span): void => {
    for (const index of classesOf(record)) {
      addTo(growing, classStart(start, index) + 1, roll.least * Number(least > 0), 1)
    }
  }
  for (const [subject, span] of sums.bySubject) addHours(subjectIndex(subject), span)
  for (const [form, span] of sums.byForm) addHours(formIndex(form), span)
  for (const [record, span] of credits) for (const index of classesOf(record)) addHead(index, span)
  for (let index = 0; index < classNames.length; index++) {
    const isIn = (heads: number): number => (heads >> index) & 1
    addTo(growing, classStart(start, index), roll.least * isIn(surely), isIn(perhaps))
  }
  // A row that could not be read may be one of hours or of credits, and is one entry either way.
  const shares = new Map<TrainingRecord, Span>(credits)
  for (const [{ record }, share] of sums.byEntry) shares.set(record, share)
  for (const [record, share] of shares) addEntry(record, share)
}

/** Adds one body of evidence; gives the counts in which a person who is on the roll may be. */
const addBasis = (
  growing: Growing,
  basis: Basis,
  { id: personId }: ProfessionalPerson,
  year: YearOfPerson,
  plain: PlainShare,
  roll: Span,
  { attainment = Number.POSITIVE_INFINITY }: TallyTerms,
): number => {
  const { entries, sums } = year
  const credits = [...year.credits.values()]
  const { least, most } = plus(sums.hours, exactly(plain.hours))
  const start = basisStart(basis)
  const partly = Number(most > 0 || credits.length > 0)
  const wholly = Number(most >= attainment)
  const surelyPartly = Number(least > 0 || credits.some((one) => one.least > 0))
  const surelyWholly = Number(least >= attainment)
  addTo(growing, start, roll.least * surelyPartly, partly)
  addTo(growing, start + 1, roll.least * surelyWholly, wholly)
  addTo(growing, start + 2, roll.least * least, most)
  addClasses(growing, basis, year, plain, roll)
  const open = partly - surelyPartly + wholly - surelyWholly
  // A fact that names no record is one of the person, such as their service; on all of them hours hang.
  for (const { fact, of = personId, width } of openFacts(sums)) lacks(growing, fact, of, width, open)
  for (const entry of entries) for (const id of entry.readings) growing.readings.add(id)
  if (sums.across.length > 0) growing.readings.add('straddling-totals')
  // Of whoever has hours nothing hangs on them but the class in which the credits count.
  for (const { missing } of credits)
    for (const { fact, of } of missing) lacks(growing, fact, of as string, 0, open)
  return partly + wholly
}

/** Whether the entry of a record does not stand, is in question, or was made by no office. */
const isDoubtful = (record: TrainingRecord, entered: Evidence): boolean =>
  isRegistered(record, entered.asOf) &&
  (isEvidence(record, entered) !== true || isForeignEntry(record, entered))

/** Adds a record that states study or credits in the year and whose entry does not stand, is in question, or no office made. */
const addDoubtful = (
  growing: Growing,
  person: ProfessionalPerson,
  entry: Entry,
  { sums }: YearOfPerson,
  roll: Span,
  entered: Evidence,
  { daysOf, period }: TallyTerms,
): void => {
  const { days, record } = entry
  const stands = isEvidence(record, entered)
  const isForeign = isForeignEntry(record, entered)
  const year = daysOf(period.year)
  const credits = creditsIn([record], person, period, { registeredOnly: false })
  if (credits.most === 0 && !days.some((one) => overlap(one, year) > 0)) return
  const isInside =
    credits.least > 0 ||
    days.some(({ from, to }) => year.from <= from && to <= year.to) ||
    (sums.byEntry.get(entry)?.least ?? 0) > 0
  if (!isInside && credits.most === 0) lacks(growing, 'record.study-dates', record.id, 0, 0)
  if (isForeign) addTo(growing, 4, roll.least * Number(stands === true && isInside), 1)
  if (stands === true) return
  addTo(growing, 3, roll.least * Number(stands === false && isInside), 1)
  if (stands === null) lacks(growing, 'registration.entry-stands', record.id, 0, 0)
  for (const { fact, of } of credits.missing) lacks(growing, fact, of as string, 0, 0)
}

/**
 * Adds one person to all figures of a year. `plain`: by which plain records are told from others, which is the shorter way and
 * changes no figure; `null` where all are reckoned.
 */
export const contribute = (
  growing: Growing,
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  terms: TallyTerms,
  plain: PlainPeople | null,
): void => {
  const roll = onRoll(growing, person, terms)
  if (roll.most === 0) return
  const parted = plain && roll.least === 1 ? plain.count(person, records) : allOf(records)
  if (parted) addParted(growing, person, parted, roll, terms)
}

/** Adds one person of whom what is plain is counted already. */
export const addParted = (
  growing: Growing,
  person: ProfessionalPerson,
  parted: Parted,
  roll: ReturnType<typeof onRoll>,
  terms: TallyTerms,
): void => {
  const { others, records, registrations } = parted
  addTo(growing, 0, roll.least, 1)
  const evidenced = yearOf(person, others, terms, { registeredOnly: false })
  const attending = addBasis(growing, 'evidenced', person, evidenced, parted.evidenced, roll, terms)
  const entered: Evidence = { registeredOnly: true, ...(terms.asOf !== null && { asOf: terms.asOf }) }
  const onCertificate = enteredOf(evidenced, person, others, terms, entered)
  const entering = addBasis(growing, 'registered', person, onCertificate, parted.registered, roll, terms)
  // Of whoever is surely on the roll nothing is missing, and of everyone else all records are reckoned.
  const width = Math.max(evidenced.sums.hours.most, onCertificate.sums.hours.most)
  for (const fact of roll.missing) lacks(growing, fact, person.id, width, 1 + Math.max(attending, entering))
  const doubtful = others.filter((record) => isDoubtful(record, entered))
  if (doubtful.length > 0) {
    // Of a record that is given twice the entry that stands first in the queue.
    const entryOf = new Map([...evidenced.entries].reverse().map((entry) => [entry.record, entry]))
    for (const record of doubtful) {
      addDoubtful(growing, person, entryOf.get(record) as Entry, evidenced, roll, entered, terms)
    }
  }
  addTo(growing, 1, roll.least * records, records)
  addTo(growing, 2, roll.least * registrations, registrations)
}
