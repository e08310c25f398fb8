import type { ProfessionalPerson } from '../entities/professional-person.js'
import { figureNames } from '../entities/statistics/figure-names.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { ReadingId } from '../law/readings.js'
import type { StudyForm } from '../law/vocabulary.js'
import { isRegistered } from '../reckoning/reckon.js'
import { basisStart, classStart, formIndex, subjectIndex } from './layout.js'
import { notPlain, plainReader, readingsOf } from './plain-person.js'
import type { TallyTerms } from './tally-terms.js'

/** Counts plain people, whose every figure is its own least and most. */
export interface PlainPeople {
  /** Counts a person who is surely on the roll, if they are plain. */
  readonly count: (person: ProfessionalPerson, records: readonly TrainingRecord[]) => boolean
  /** What was counted, in the order of the figures of a tally. */
  readonly sums: Readonly<Float64Array>
  /** The readings on which it rests. */
  readonly readings: () => readonly ReadingId[]
}

/** Counts plain people for a year: what each record has in it is added to the figures it belongs to. */
export const plainPeople = (terms: TallyTerms): PlainPeople => {
  const { attainment, asOf } = terms
  const { read, hours } = plainReader(terms)
  const registered = basisStart('registered')
  const evidenced = basisStart('evidenced')
  const sums = new Float64Array(figureNames.length)
  /** The number of the last person among the heads of a figure. */
  const lastHead = new Int32Array(figureNames.length)
  let number = 0
  let touched = 0

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

  const count: PlainPeople['count'] = (person, records) => {
    const bits = read(person, records)
    if (bits === notPlain) return false
    touched |= bits
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
    return true
  }

  return { count, sums, readings: () => readingsOf(touched) }
}
