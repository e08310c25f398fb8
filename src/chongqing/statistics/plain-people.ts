import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { ReadingId } from '../law/readings.js'
import type { Days } from '../reckoning/days.js'
import type { Service } from '../reckoning/service.js'
import { plainRecords } from './plain-records.js'
import { all, notPlain, plainRows } from './plain-rows.js'
import { type PlainPart, type PlainShare, type PlainSums, plainSums } from './plain-sums.js'
import { classBits, endless, marked, type Rows } from './rows.js'
import type { TallyTerms } from './tally-terms.js'

/** What the plain records of a person have, with the records that must be reckoned. */
export interface Parted extends PlainPart {
  readonly others: readonly TrainingRecord[]
}

/** Counts people of whom nothing must be reckoned, so that every figure is its own least and most. */
export interface PlainPeople {
  /**
   * Counts a person who is surely on the roll, if all their records are plain. Otherwise it counts those that are among the
   * entries and hours of their classes, and gives what is left.
   */
  readonly count: (
    person: ProfessionalPerson,
    records: readonly TrainingRecord[],
    service: Service | null,
  ) => Parted | null
  /** The same by the rows of a person from one place to before another. `recordsOf`: the records of some of the rows. */
  readonly countRows: (
    rows: Rows,
    first: number,
    end: number,
    served: readonly Days[],
    recordsOf: (isAmong: (row: number) => boolean) => readonly TrainingRecord[],
  ) => Parted | null
  /** The sums to which what is plain is added, by whomever. */
  readonly into: PlainSums
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

/** Counts plain people for a year: what each record has in it is added to the figures it belongs to. */
export const plainPeople = (terms: TallyTerms): PlainPeople => {
  const plain = plainRows(terms)
  const { hours } = plain
  const { read, rows: ofPerson, end, hoursOf } = plainRecords(plain)
  const sums = plainSums(terms)
  const { addForeign, addPerson, addRecord, enteredBy } = sums

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
      const classes = classBits(said)
      const isEntered = on <= enteredBy
      addRecord(said, isEntered, amount)
      attended += amount
      classesAttended |= classes
      if (!isEntered) continue
      entered += amount
      classesEntered |= classes
      if ((said & marked.foreign) !== 0) addForeign()
    }
    return {
      records,
      registrations,
      registered: { hours: entered, classes: classesEntered },
      evidenced: { hours: attended, classes: classesAttended },
    }
  }

  return {
    count: (person, records, service) => {
      const left = read(person, records, service)
      if (left === 0) {
        addPerson(addRows(ofPerson, 0, end()))
        return null
      }
      if (left === records.length) return allOf(records)
      return { others: records.filter((_, i) => hoursOf(i) === notPlain), ...addRows(ofPerson, 0, end()) }
    },
    // Records of which the rows say all share no id and no proof with any.
    countRows: (rows, first, last, served, recordsOf) => {
      const left = plain.read(rows, first, last, served)
      if (left === all) return allOf(recordsOf(() => true))
      if (left === 0) {
        plain.take()
        addPerson(addRows(rows, first, last))
        return null
      }
      const added = addRows(rows, first, last)
      if (left < added.records) plain.take()
      return { others: recordsOf((row) => hours[row - first] === notPlain), ...added }
    },
    into: sums,
    readings: plain.readings,
  }
}
