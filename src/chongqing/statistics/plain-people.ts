import { dayNumber } from '../../engine/quantity/calendar.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import { type Basis, classNames, figureNames } from '../entities/statistics/figure-names.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { ReadingId } from '../law/readings.js'
import type { Days } from '../reckoning/days.js'
import { basisStart, classStart } from './layout.js'
import { plainRecords } from './plain-records.js'
import { all, notPlain, plainRows } from './plain-rows.js'
import { endless, formOf, marked, type Rows, subjectOf } from './rows.js'
import type { TallyTerms } from './tally-terms.js'

/** What is added as it is stated: hundredths of an hour, and a bit for each of the classes in which they are. */
export interface PlainShare {
  readonly hours: number
  readonly classes: number
}

/** How many records a person has, and what the plain ones among them have by each body of evidence. */
interface PlainPart extends Readonly<Record<Basis, PlainShare>> {
  readonly records: number
  readonly registrations: number
}

/** The same with the records that must be reckoned. */
export interface Parted extends PlainPart {
  readonly others: readonly TrainingRecord[]
}

/** Counts people of whom nothing must be reckoned, so that every figure is its own least and most. */
export interface PlainPeople {
  /**
   * Counts a person who is surely on the roll, if all their records are plain. Otherwise it counts those that are among the
   * entries and hours of their classes, and gives what is left.
   */
  readonly count: (person: ProfessionalPerson, records: readonly TrainingRecord[]) => Parted | null
  /** The same by the rows of a person from one place to before another. `recordsOf`: the records of some of the rows. */
  readonly countRows: (
    rows: Rows,
    first: number,
    end: number,
    served: readonly Days[],
    recordsOf: (isAmong: (row: number) => boolean) => readonly TrainingRecord[],
  ) => Parted | null
  /** What was counted, in the order of the figures of a tally. */
  readonly sums: () => Readonly<Float64Array>
  /** The readings on which it rests, and all that was parted. */
  readonly readings: () => readonly ReadingId[]
}

const nothing: PlainShare = { hours: 0, classes: 0 }

/** Records of which all must be reckoned. */
export const allOf = (others: readonly TrainingRecord[]): Parted => ({
  others,
  records: others.length,
  registrations: others.filter(({ registration }) => registration).length,
  registered: nothing,
  evidenced: nothing,
})

/** Entries and hours by class. */
const classSums = () => ({
  entries: new Float64Array(classNames.length),
  hours: new Float64Array(classNames.length),
})

/** Counts plain people for a year: what each record has in it is added to the figures it belongs to. */
export const plainPeople = (terms: TallyTerms): PlainPeople => {
  const { attainment, asOf } = terms
  const plain = plainRows(terms)
  const { hours } = plain
  const { read, rows: ofPerson, end, hoursOf } = plainRecords(terms, plain)
  const enteredBy = asOf === null ? endless - 1 : dayNumber(asOf)
  const registered = basisStart('registered')
  const evidenced = basisStart('evidenced')
  const own = new Float64Array(figureNames.length)
  const ofEntered = classSums()
  const ofOthers = classSums()

  const add = (figure: number, amount: number): void => {
    own[figure] = (own[figure] as number) + amount
  }

  const addToPerson = (basis: number, { hours: sum, classes }: PlainShare): void => {
    if (sum > 0) add(basis, 1)
    if (attainment !== undefined && sum >= attainment) add(basis + 1, 1)
    add(basis + 2, sum)
    // Whoever has a record of a class is among its heads.
    for (let index = 0; index < classNames.length; index++) {
      if ((classes & (1 << index)) !== 0) add(classStart(basis, index), 1)
    }
  }

  /** Adds what is plain of the rows of a person to entries and hours; gives it, and how many records there are in all. */
  const addRows = ({ marks, registeredOn }: Rows, first: number, end: number): PlainPart => {
    let records = 0
    let registrations = 0
    let entered = 0
    let attended = 0
    let classesEntered = 0
    let classesAttended = 0
    for (let row = first; row < end; row++) {
      const said = marks[row] as number
      if ((said & marked.goesOn) !== 0) continue
      const on = registeredOn[row] as number
      const amount = hours[row - first] as number
      records++
      if (on !== endless) registrations++
      if (amount <= 0) continue
      const subject = subjectOf(said)
      const form = formOf(said)
      const classes = (1 << subject) | (1 << form)
      const isEntered = on <= enteredBy
      const { entries, hours: summed } = isEntered ? ofEntered : ofOthers
      entries[subject] = (entries[subject] as number) + 1
      entries[form] = (entries[form] as number) + 1
      summed[subject] = (summed[subject] as number) + amount
      summed[form] = (summed[form] as number) + amount
      attended += amount
      classesAttended |= classes
      if (!isEntered) continue
      entered += amount
      classesEntered |= classes
      if ((said & marked.foreign) !== 0) add(4, 1)
    }
    return {
      records,
      registrations,
      registered: { hours: entered, classes: classesEntered },
      evidenced: { hours: attended, classes: classesAttended },
    }
  }

  const addPerson = (rows: Rows, first: number, end: number): void => {
    const added = addRows(rows, first, end)
    add(0, 1)
    add(1, added.records)
    add(2, added.registrations)
    addToPerson(registered, added.registered)
    addToPerson(evidenced, added.evidenced)
  }

  /** All figures: what is attended is what was entered and what was not. */
  const sums = (): Float64Array => {
    const figures = own.slice()
    for (let index = 0; index < classNames.length; index++) {
      const entries = ofEntered.entries[index] as number
      const summed = ofEntered.hours[index] as number
      figures[classStart(registered, index) + 1] = entries
      figures[classStart(registered, index) + 2] = summed
      figures[classStart(evidenced, index) + 1] = entries + (ofOthers.entries[index] as number)
      figures[classStart(evidenced, index) + 2] = summed + (ofOthers.hours[index] as number)
    }
    return figures
  }

  return {
    count: (person, records) => {
      const left = read(person, records)
      if (left === 0) {
        addPerson(ofPerson, 0, end())
        return null
      }
      if (left === records.length) return allOf(records)
      return { ...addRows(ofPerson, 0, end()), others: records.filter((_, i) => hoursOf(i) === notPlain) }
    },
    // Records of which the rows say all share no id and no proof with any.
    countRows: (rows, first, last, served, recordsOf) => {
      const left = plain.read(rows, first, last, served)
      if (left === all) return allOf(recordsOf(() => true))
      if (left === 0) {
        plain.take()
        addPerson(rows, first, last)
        return null
      }
      const added = addRows(rows, first, last)
      if (left < added.records) plain.take()
      return { ...added, others: recordsOf((row) => hours[row - first] === notPlain) }
    },
    sums,
    readings: plain.readings,
  }
}
