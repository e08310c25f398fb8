import { dayNumber } from '../../engine/quantity/calendar.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import { classNames, figureNames } from '../entities/statistics/figure-names.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { ReadingId } from '../law/readings.js'
import type { Days } from '../reckoning/days.js'
import { basisStart, classStart } from './layout.js'
import { plainRecords } from './plain-records.js'
import { notPlain, plainRows } from './plain-rows.js'
import { endless, formOf, marked, type Rows, subjectOf } from './rows.js'
import type { TallyTerms } from './tally-terms.js'

/** A record that adds what it states to whatever else a person has, and its hundredths of an hour in the year. */
export interface PlainRecord {
  readonly record: TrainingRecord
  readonly hours: number
}

/** A person's records, those that are plain apart from those that must be reckoned. */
export interface Parted {
  readonly plain: readonly PlainRecord[]
  readonly others: readonly TrainingRecord[]
}

/** Counts people of whom nothing must be reckoned, so that every figure is its own least and most. */
export interface PlainPeople {
  /** Counts a person who is surely on the roll, if all their records are plain; otherwise gives them parted. */
  readonly count: (person: ProfessionalPerson, records: readonly TrainingRecord[]) => Parted | null
  /** The same by the rows of a person from one place to before another; says whether all are plain. */
  readonly countRows: (rows: Rows, first: number, end: number, served: readonly Days[]) => boolean
  /** A person's records, parted. */
  readonly part: (person: ProfessionalPerson, records: readonly TrainingRecord[]) => Parted
  /** What was counted, in the order of the figures of a tally. */
  readonly sums: () => Readonly<Float64Array>
  /** The readings on which it rests, and all that was parted. */
  readonly readings: () => readonly ReadingId[]
}

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

  const addToPerson = (basis: number, sum: number, classes: number): void => {
    if (sum > 0) add(basis, 1)
    if (attainment !== undefined && sum >= attainment) add(basis + 1, 1)
    add(basis + 2, sum)
    // Whoever has a record of a class is among its heads.
    for (let index = 0; index < classNames.length; index++) {
      if ((classes & (1 << index)) !== 0) add(classStart(basis, index), 1)
    }
  }

  const addPlain = ({ marks, registeredOn }: Rows, first: number, end: number): void => {
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
      if (amount === 0) continue
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
    add(0, 1)
    add(1, records)
    add(2, registrations)
    addToPerson(registered, entered, classesEntered)
    addToPerson(evidenced, attended, classesAttended)
  }

  /** All figures: what is attended is what was entered and what was not. */
  const sums = (): Float64Array => {
    const all = own.slice()
    for (let index = 0; index < classNames.length; index++) {
      const entries = ofEntered.entries[index] as number
      const summed = ofEntered.hours[index] as number
      all[classStart(registered, index) + 1] = entries
      all[classStart(registered, index) + 2] = summed
      all[classStart(evidenced, index) + 1] = entries + (ofOthers.entries[index] as number)
      all[classStart(evidenced, index) + 2] = summed + (ofOthers.hours[index] as number)
    }
    return all
  }

  const parted = (records: readonly TrainingRecord[], left: number): Parted => {
    if (left === records.length) return { plain: [], others: records }
    const found: PlainRecord[] = []
    const others: TrainingRecord[] = []
    records.forEach((record, i) => {
      const amount = hoursOf(i)
      if (amount === notPlain) others.push(record)
      else found.push({ record, hours: amount })
    })
    return { plain: found, others }
  }

  return {
    part: (person, records) => parted(records, read(person, records)),
    count: (person, records) => {
      const left = read(person, records)
      if (left > 0) return parted(records, left)
      addPlain(ofPerson, 0, end())
      return null
    },
    countRows: (rows, first, last, served) => {
      if (plain.read(rows, first, last, served) !== 0) return false
      plain.take()
      addPlain(rows, first, last)
      return true
    },
    sums,
    readings: plain.readings,
  }
}
