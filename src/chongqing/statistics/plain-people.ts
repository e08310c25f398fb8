import type { ProfessionalPerson } from '../entities/professional-person.js'
import { figureNames } from '../entities/statistics/figure-names.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { ReadingId } from '../law/readings.js'
import type { StudyForm } from '../law/vocabulary.js'
import { isRegistered } from '../reckoning/reckon.js'
import { basisStart, classStart, formIndex, subjectIndex } from './layout.js'
import { notPlain, plainReader } from './plain-records.js'
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
  /** A person's records, parted. */
  readonly part: (person: ProfessionalPerson, records: readonly TrainingRecord[]) => Parted
  /** What was counted, in the order of the figures of a tally. */
  readonly sums: Readonly<Float64Array>
  /** The readings on which it rests, and all that was parted. */
  readonly readings: () => readonly ReadingId[]
}

/** Counts plain people for a year: what each record has in it is added to the figures it belongs to. */
export const plainPeople = (terms: TallyTerms): PlainPeople => {
  const { attainment, asOf } = terms
  const { read, hours, readings } = plainReader(terms)
  const registered = basisStart('registered')
  const evidenced = basisStart('evidenced')
  const sums = new Float64Array(figureNames.length)
  /** The number of the last person among the heads of a figure. */
  const lastHead = new Int32Array(figureNames.length)
  let number = 0

  const add = (figure: number, amount: number): void => {
    sums[figure] = (sums[figure] as number) + amount
  }

  const addToClass = (figure: number, amount: number): void => {
    if (lastHead[figure] !== number) {
      lastHead[figure] = number
      add(figure, 1)
    }
    add(figure + 1, 1)
    add(figure + 2, amount)
  }

  const addToPerson = (basis: number, sum: number): void => {
    if (sum > 0) add(basis, 1)
    if (attainment !== undefined && sum >= attainment) add(basis + 1, 1)
    add(basis + 2, sum)
  }

  const addPlain = (records: readonly TrainingRecord[]): void => {
    number++
    add(0, 1)
    add(1, records.length)
    let entered = 0
    let attended = 0
    for (let i = 0; i < records.length; i++) {
      const record = records[i] as TrainingRecord
      const amount = hours[i] as number
      if (record.registration) add(2, 1)
      if (amount === 0) continue
      const subject = subjectIndex(record.subject ?? 'unclassified')
      const form = formIndex(record.form as StudyForm)
      attended += amount
      addToClass(classStart(evidenced, subject), amount)
      addToClass(classStart(evidenced, form), amount)
      if (!isRegistered(record, asOf ?? undefined)) continue
      entered += amount
      if (record.registration?.registrar === 'other') add(4, 1)
      addToClass(classStart(registered, subject), amount)
      addToClass(classStart(registered, form), amount)
    }
    addToPerson(registered, entered)
    addToPerson(evidenced, attended)
  }

  const parted = (records: readonly TrainingRecord[], left: number): Parted => {
    if (left === records.length) return { plain: [], others: records }
    const plain: PlainRecord[] = []
    const others: TrainingRecord[] = []
    records.forEach((record, i) => {
      const amount = hours[i] as number
      if (amount === notPlain) others.push(record)
      else plain.push({ record, hours: amount })
    })
    return { plain, others }
  }

  return {
    part: (person, records) => parted(records, read(person, records)),
    count: (person, records) => {
      const left = read(person, records)
      if (left > 0) return parted(records, left)
      addPlain(records)
      return null
    },
    sums,
    readings,
  }
}
