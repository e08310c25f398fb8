import type { Days } from '../reckoning/days.js'
import { ownCapacity } from '../reckoning/own-days.js'
import { dayLength, type HoursOptions, type HoursReading } from '../reckoning/settings.js'
import { daysUnder } from '../reckoning/statement.js'
import { endless, marked, type Rows } from './rows.js'
import type { TallyTerms } from './tally-terms.js'

/** Finds the rows of people, one after another, whose hours can be added up as they are stated. */
export interface PlainRows {
  /**
   * Reads the rows of a person from one place to before another, who serves on some days; gives how many of the records must
   * be reckoned, while all others are plain, or `all`.
   */
  readonly read: (rows: Rows, first: number, end: number, served: readonly Days[]) => number
  /** The readings that decide about the record of which a row is the first, counted from the person's first row. */
  readonly readingsOf: (row: number) => readonly HoursReading[]
  /** Notes that the plain records of the person just read are added up, with the readings on which they rest. */
  readonly take: () => void
  /** What the record has in the year of which a row is the first, counted from the person's first row: hundredths, or `notPlain`. */
  readonly hours: Float64Array
  /** The readings on which all that was taken rests. */
  readonly readings: () => readonly HoursReading[]
}

/** The record must be reckoned. */
export const notPlain = -1

/** All records of the person must be reckoned. */
export const all = -1

/** Of whoever has more rows than these, all records are reckoned. */
export const mostRows = 256

/**
 * Readings that decide about a record by itself, and the option under which its hours are still those that it states; none of
 * the one under whose options they are counted here.
 */
const asStated = {
  'early-registration': 'counted-with-finding',
  'failed-assessment': 'hours-count',
  'ineligible-provider-hours': 'credited-with-finding',
  'part-days': null,
  'study-out-of-service': 'credited-with-finding',
} as const satisfies { readonly [Id in HoursReading]?: HoursOptions[Id] | null }

const deciding = /* @__PURE__ */ Object.keys(asStated) as readonly (keyof typeof asStated)[]

/** A reading in a set of readings: a number, since a set is made for every record of a city. */
const bitOf = (id: keyof typeof asStated): number => 1 << deciding.indexOf(id)

const earlyRegistration = /* @__PURE__ */ bitOf('early-registration')
const failedAssessment = /* @__PURE__ */ bitOf('failed-assessment')
const ineligibleProvider = /* @__PURE__ */ bitOf('ineligible-provider-hours')
const outOfService = /* @__PURE__ */ bitOf('study-out-of-service')
/** Parts of a day are among what is stated. */
export const partDays = /* @__PURE__ */ bitOf('part-days')

const notPassed = marked.failed | marked.resultUnknown

/** The readings that decide about a row by what it says, whatever their options are. */
export const metBy = (marks: number, amount: number, to: number, registeredOn: number): number => {
  let bits = 0
  if ((marks & notPassed) !== 0) bits |= failedAssessment
  if ((marks & marked.providerIneligible) !== 0) bits |= ineligibleProvider
  if ((marks & marked.inDays) !== 0 && amount % 100 !== 0) bits |= partDays
  if (to > registeredOn) bits |= earlyRegistration
  return bits
}

/** Beside the readings that are met: the record has hours. */
const hasHours = 1 << 7

/** Whether one of some stretches, which are apart, holds all days of a span. */
export const isWithin = (stretches: readonly Days[], from: number, to: number): boolean => {
  for (let i = 0; i < stretches.length; i++) {
    const one = stretches[i] as Days
    if (one.from <= from && to <= one.to) return true
  }
  return false
}

/**
 * The arithmetic of the reckoning without the steps that can change nothing: a record that shares no day with another gives
 * way to none, and none to it; an amount that fits into its own days is cut by no daily maximum; a span on one side of each
 * end of the year is not divided; and the readings that decide about a record leave it what it states.
 *
 * That the records share no id and no proof either is for whoever made the rows to see to.
 */
export const plainRows = ({ settings, year }: Pick<TallyTerms, 'settings' | 'year'>): PlainRows => {
  const { readings } = settings
  const { from: start, to: last } = year
  const takingAway = deciding
    .filter((id) => asStated[id] !== null && readings[id] !== asStated[id])
    .reduce((bits, id) => bits | bitOf(id), 0)
  const countedDays = daysUnder[readings['part-days']]
  const hours = new Float64Array(mostRows)
  /** The readings that decide about the record of which a row is the first. */
  const met = new Uint8Array(mostRows)
  let length = 0
  let metByAny = 0
  let isAnyTaken = false

  /** Leaves a record to be reckoned; gives how many more that are. */
  const leave = (row: number): number => {
    if (hours[row] === notPlain) return 0
    hours[row] = notPlain
    return 1
  }

  /** Leaves the records that have no hours, which make nobody a participant; gives how many more that are. */
  const leaveWithoutHours = (marks: Rows['marks'], first: number): number => {
    let left = 0
    for (let row = 0; row < length; row++) {
      const isOwner = ((marks[first + row] as number) & marked.goesOn) === 0
      if (isOwner && ((met[row] as number) & hasHours) === 0) left += leave(row)
    }
    return left
  }

  const read: PlainRows['read'] = (rows, first, end, served) => {
    if (end - first > mostRows) return all
    const { amount: amounts, from: froms, idle, marks: allMarks, registeredOn, to: tos } = rows
    length = end - first
    let owner = 0
    let latest = -endless
    let left = 0
    let isAnyEmpty = false
    for (let row = first; row < end; row++) {
      const marks = allMarks[row] as number
      if ((marks & marked.weighsOnAll) !== 0) return all
      const from = froms[row] as number
      const to = tos[row] as number
      hours[row - first] = 0
      met[row - first] = 0
      if ((marks & marked.goesOn) === 0) owner = row - first
      const stated = amounts[row] as number
      const inDays = (marks & marked.inDays) !== 0
      const amount = inDays ? (countedDays(stated) * dayLength(settings, from)) / 100 : stated
      let decided = metBy(marks, stated, to, registeredOn[row] as number)
      if (!isWithin(served, from, to)) decided |= outOfService
      if (amount > 0) decided |= hasHours
      else isAnyEmpty = true
      met[owner] = (met[owner] as number) | decided
      const isPlain =
        (marks & marked.incomplete) === 0 &&
        (decided & takingAway) === 0 &&
        amount <= ownCapacity(settings, from, to, idle[row] as number) &&
        (from >= start || to < start) &&
        (from > last || to <= last)
      if (!isPlain) left += leave(owner)
      // In order of time, as most files are, nothing has to be looked through.
      if (from <= latest) {
        for (let other = first, its = 0; other < row; other++) {
          if (((allMarks[other] as number) & marked.goesOn) === 0) its = other - first
          if ((froms[other] as number) <= to && from <= (tos[other] as number))
            left += leave(owner) + leave(its)
        }
      }
      // A record without days has none that come later.
      if (to > latest) latest = to
      if (hours[owner] !== notPlain && from >= start && to <= last) {
        hours[owner] = (hours[owner] as number) + amount
      }
    }
    if (isAnyEmpty) left += leaveWithoutHours(allMarks, first)
    return left
  }

  const take = (): void => {
    for (let row = 0; row < length; row++) if (hours[row] !== notPlain) metByAny |= met[row] as number
    if (length > 0) isAnyTaken = true
  }

  const inSet = (bits: number): readonly HoursReading[] => deciding.filter((id) => (bits & bitOf(id)) !== 0)

  return {
    read,
    readingsOf: (row) => inSet(met[row] as number),
    take,
    hours,
    readings: () => [...(isAnyTaken ? (['daily-maximum'] as const) : []), ...inSet(metByAny)],
  }
}
