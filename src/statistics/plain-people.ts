import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { ReadingId } from '../law/readings.js'
import { isRegistered } from '../reckoning/reckon.js'
import { basisSize, basisStart, classStart, figureNames, formIndex, subjectIndex } from './layout.js'
import { notPlain, plainReader, readingsOf } from './plain-person.js'
import type { TallyTerms } from './terms.js'

/** Counts plain people, whose every figure is its own least and most. */
export interface PlainPeople {
  /** Counts a person who is surely on the roll, if they are plain. */
  readonly count: (person: ProfessionalPerson, records: readonly TrainingRecord[]) => boolean
  /** What was counted, in the order of the figures of a tally. */
  readonly sums: () => Float64Array
  /** The readings on which it rests. */
  readonly readings: () => readonly ReadingId[]
}

/** Counts plain people for a year: what each record has in it is added to the figures it belongs to. */
export const plainPeople = (terms: TallyTerms): PlainPeople => {
  const { attainment, asOf } = terms
  const reader = plainReader(terms)
  const { hours } = reader
  const registered = basisStart('registered')
  const evidenced = basisStart('evidenced')
  // Whoever has nothing but registered records adds the same to both, so it is added once and shared out at the end.
  const both = figureNames.length
  const counted = new Float64Array(both + basisSize)
  const lastHead = new Int32Array(both + basisSize)
  let number = 0
  let touched = 0
  let someRecords = false

  const add = (figure: number, amount: number): void => {
    counted[figure] = (counted[figure] as number) + amount
  }

  const addToClass = (figure: number, amount: number): void => {
    if (lastHead[figure] !== number) {
      lastHead[figure] = number
      add(figure, 1)
    }
    add(figure + 1, 1)
    add(figure + 2, amount)
  }

  const addPerson = (
    basis: number,
    records: readonly TrainingRecord[],
    counts: (record: TrainingRecord) => boolean,
  ): void => {
    let sum = 0
    for (let i = 0; i < records.length; i++) {
      const record = records[i] as TrainingRecord
      const amount = hours[i] as number
      if (amount === 0 || !counts(record)) continue
      sum += amount
      addToClass(classStart(basis, subjectIndex(record.subject)), amount)
      addToClass(classStart(basis, formIndex(record.form)), amount)
    }
    if (sum > 0) add(basis, 1)
    if (attainment !== undefined && sum >= attainment) add(basis + 1, 1)
    add(basis + 2, sum)
  }

  const isEntry = (record: TrainingRecord): boolean => isRegistered(record, asOf ?? undefined)
  const always = (): boolean => true

  return {
    count: (person, records) => {
      const bits = reader.read(person, records)
      if (bits === notPlain) return false
      touched |= bits
      number++
      if (records.length > 0) someRecords = true
      add(0, 1)
      add(1, records.length)
      for (let i = 0; i < records.length; i++) if (records[i]?.registration) add(2, 1)
      if (records.every(isEntry)) addPerson(both, records, always)
      else {
        addPerson(registered, records, isEntry)
        addPerson(evidenced, records, always)
      }
      return true
    },
    sums: () => {
      const sums = counted.slice(0, both)
      for (let i = 0; i < basisSize; i++) {
        for (const basis of [registered, evidenced]) {
          sums[basis + i] = (sums[basis + i] as number) + (counted[both + i] as number)
        }
      }
      return sums
    },
    readings: () => [...readingsOf(touched), ...(someRecords ? (['daily-maximum'] as const) : [])],
  }
}
