import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Days } from '../reckoning/days.js'
import { proofsOf } from '../reckoning/record.js'
import type { Service } from '../reckoning/service.js'
import { all, mostRows, notPlain, type PlainRows } from './plain-rows.js'
import { marked, type Rows, rowsFor, writeRecord } from './rows.js'

/** Reads people one after another. */
export interface PlainRecords {
  /** Reads the records of a person, whose service is known; gives how many of them must be reckoned, while all others are plain. */
  readonly read: (
    person: ProfessionalPerson,
    records: readonly TrainingRecord[],
    service: Service | null,
  ) => number
  /** The rows of the person just read, from the first to before `end`. */
  readonly rows: Rows
  readonly end: () => number
  /** What a record of that person has in the year, by its place: hundredths of an hour, or `notPlain`. */
  readonly hoursOf: (record: number) => number
  /** From the first to the last of its days. */
  readonly daysOf: (record: number) => Days
}

/** The records of one person as rows, of which it is found which are plain; records that share an id are none. */
export const plainRecords = (plain: PlainRows): PlainRecords => {
  const rows = rowsFor(mostRows)
  const firsts = new Uint16Array(mostRows)
  const ids = new Array<string>(mostRows)
  const { hours } = plain
  let end = 0

  /** Leaves a record to be reckoned; gives how many more that are. */
  const reckoned = (record: number): number => {
    const row = firsts[record] as number
    if (hours[row] === notPlain) return 0
    hours[row] = notPlain
    return 1
  }

  /** Leaves records of one id to be reckoned; gives how many more that are. */
  const compareIds = (records: readonly TrainingRecord[]): number => {
    let more = 0
    let highest = ''
    for (let i = 0; i < records.length; i++) {
      const { id } = records[i] as TrainingRecord
      ids[i] = id
      // Above all before it, as ids are that were given one after another, it is none of them.
      if (id > highest) {
        highest = id
        continue
      }
      for (let other = 0; other < i; other++) {
        if (ids[other] === id) more += reckoned(other) + reckoned(i)
      }
    }
    return more
  }

  /** Whether two of the records that are not plain share a proof. */
  const shareProof = (records: readonly TrainingRecord[]): boolean => {
    const known = new Set<string>()
    let named = 0
    records.forEach((record, i) => {
      if (hours[firsts[i] as number] !== notPlain) return
      const proofs = proofsOf(record)
      named += proofs.length
      for (const proof of proofs) known.add(proof)
    })
    return known.size < named
  }

  /**
   * What is left of a person's records is reckoned as if the others were not there. They would weigh with it only as further
   * bearers of a proof that two of it share, or as what one of it takes again; then none of the person's records is plain.
   */
  const read: PlainRecords['read'] = (person, records, service) => {
    const count = records.length
    if (count > mostRows) return count
    end = 0
    // What finds no room is one row too many, and then all is reckoned.
    for (let i = 0; i < count; i++) {
      firsts[i] = end
      end += writeRecord(rows, end, records[i] as TrainingRecord, person)
    }
    const left = plain.read(rows, 0, end, service?.least ?? [])
    if (left === all) return count
    const reckonedInAll = left + compareIds(records)
    if (reckonedInAll === count || (reckonedInAll > 1 && shareProof(records))) return count
    plain.take()
    return reckonedInAll
  }

  const daysOf = (record: number): Days => {
    const first = firsts[record] as number
    let from = rows.from[first] as number
    let to = rows.to[first] as number
    for (let row = first + 1; row < end && ((rows.marks[row] as number) & marked.goesOn) !== 0; row++) {
      from = Math.min(from, rows.from[row] as number)
      to = Math.max(to, rows.to[row] as number)
    }
    return { from, to }
  }

  return {
    read,
    rows,
    daysOf,
    end: () => end,
    hoursOf: (record) => hours[firsts[record] as number] as number,
  }
}
