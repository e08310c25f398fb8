import type { Span } from '../../engine/quantity/hours.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { FactName } from '../fact-names.js'
import type { TaskBookItem } from '../law/vocabulary.js'
import type { Days } from './days.js'
import { both, type Doubts } from './doubts.js'
import type { HoursReading, Settings } from './settings.js'

/**
 * Hours of one record that lie somewhere on the days of one span: a dated session on its one day, a certified total
 * anywhere on the days of its range. Amounts are hundredths of an hour.
 */
export interface Portion {
  readonly from: number
  readonly to: number
  /** Days of the span, in hundredths, on which there was no study: travel and rest. */
  readonly idle: number
  /** Whether an approval or service that is not known may yet take days off it. */
  daysOpen: boolean
  /** What surely counts before the daily maximum. */
  least: number
  /** What may count before the daily maximum, depending on facts that are missing. */
  most: number
  /** What surely and at most remains of this portion under the daily maximum. */
  creditedLeast: number
  creditedMost: number
  /** What it gets when every portion takes its least, and when every portion takes its most; these add up. */
  lower: number
  upper: number
  /** Whether another shares a day with it. */
  meets: boolean
  /** Whether other records left it less than its own days could hold. */
  gaveWay: boolean
}

/** Something that happened to a record on its way to being credited. */
export type Note =
  | { readonly kind: 'another-person' }
  | { readonly kind: 'not-in-certificate' }
  | { readonly kind: 'registrar-not-competent' }
  | { readonly kind: 'entry-not-standing'; readonly credited: boolean }
  | { readonly kind: 'entry-in-question' }
  | { readonly kind: 'credits' }
  | { readonly kind: 'unstated' }
  | { readonly kind: 'result-of-work' }
  | { readonly kind: 'no-task-book' }
  | { readonly kind: 'task-book-not-approved' }
  | { readonly kind: 'task-book-item-missing'; readonly item: TaskBookItem }
  | { readonly kind: 'outside-task-book'; readonly lost: Span }
  | { readonly kind: 'before-approval'; readonly lost: Span }
  | { readonly kind: 'approval-unknown' }
  | { readonly kind: 'self-study-failed' }
  | { readonly kind: 'self-study-not-assessed' }
  | {
      readonly kind: 'above-task-book-hours'
      readonly planned: number
      readonly stated: number
      readonly credited: boolean
    }
  | { readonly kind: 'after-registration'; readonly credited: boolean; readonly lost: Span }
  | { readonly kind: 'failed'; readonly credited: boolean }
  | { readonly kind: 'result-unknown' }
  | { readonly kind: 'not-of-profession' }
  | { readonly kind: 'profession-unknown' }
  | { readonly kind: 'provider-not-eligible'; readonly credited: boolean }
  | { readonly kind: 'out-of-service'; readonly credited: boolean }
  | { readonly kind: 'service-unknown' }
  | { readonly kind: 'part-days'; readonly lost: boolean }
  | { readonly kind: 'duplicate-proof'; readonly keptRecordId: string }
  | { readonly kind: 'duplicate-record' }
  | { readonly kind: 'part-of-one-study'; readonly otherRecordId: string }
  | { readonly kind: 'proof-of-several-studies' }
  | { readonly kind: 'possible-duplicate'; readonly otherRecordId: string }
  | { readonly kind: 'class-repeated'; readonly keptRecordId: string; readonly credited: boolean }
  | { readonly kind: 'make-up' }
  | { readonly kind: 'make-up-exceeds-missed'; readonly excess: number }
  | { readonly kind: 'make-up-before-missed' }

/** A record on its way to being credited. Only the reckoning that made it changes it. */
export interface Entry {
  readonly record: TrainingRecord
  /**
   * The hours that the record states, parts of a day in proportion whatever the reading of them; `null` where it states
   * none, or was not looked at.
   */
  stated: number | null
  /** The same of a record that is no evidence as well: by it may be told that two others are one study. */
  said: number | null
  /** The days on which it says that the study lay; none where it states no hours. */
  days: readonly Days[]
  /** Its turn in the queue, before that of every entry with a higher one. */
  turn: number
  /** The classes it belongs to, each once: its own, and those of other records of the same study. */
  classIds: readonly string[]
  portions: readonly Portion[]
  /** What may have been studied on days that are not known at all, in whichever year. */
  undated: number
  /** The day in whose year all its hours are booked, where a reading says so. */
  bookedOn: number | null
  readonly notes: Note[]
  /** The readings that another option of could change its hours, in the order in which they were met. */
  readings: readonly HoursReading[]
  missing: Doubts
}

const nothing: readonly never[] = []

/** An entry of which nothing has been read yet. */
export const entryOf = (record: TrainingRecord): Entry => ({
  record,
  stated: null,
  said: null,
  days: nothing,
  turn: 0,
  classIds: record.classId === undefined ? nothing : [record.classId],
  portions: nothing,
  undated: 0,
  bookedOn: null,
  notes: [],
  readings: nothing,
  missing: nothing,
})

/** Notes that another option of a reading could change the hours of an entry. */
export const restOn = (entry: Entry, id: HoursReading): void => {
  if (!entry.readings.includes(id)) entry.readings = entry.readings.concat(id)
}

/** The option taken of a reading that decides about an entry, where it is noted that it did. */
export const decidedBy = <Id extends HoursReading>(
  entry: Entry,
  { readings }: Settings,
  id: Id,
): Settings['readings'][Id] => {
  restOn(entry, id)
  return readings[id]
}

/** Hours that lie somewhere on the days of a span, all of which count as far as is known. */
export const portionOf = (from: number, to: number, idle: number, amount: number): Portion => ({
  from,
  to,
  idle,
  daysOpen: false,
  least: amount,
  most: amount,
  creditedLeast: 0,
  creditedMost: 0,
  lower: 0,
  upper: 0,
  meets: false,
  gaveWay: false,
})

/** Which two figures of a portion bound it. */
export interface Ends {
  readonly least: 'least' | 'lower' | 'creditedLeast'
  readonly most: 'most' | 'upper' | 'creditedMost'
}

/** Those that add up over all portions. */
export const together: Ends = { least: 'lower', most: 'upper' }
/** Those that hold for each portion by itself. */
export const apart: Ends = { least: 'creditedLeast', most: 'creditedMost' }
/** Those before the daily maximum. */
const claimed: Ends = { least: 'least', most: 'most' }

const sumOf = (entries: readonly Entry[], ends: Ends): Span => {
  let least = 0
  let most = 0
  for (const { portions, undated } of entries) {
    most += undated
    for (const portion of portions) {
      least += portion[ends.least]
      most += portion[ends.most]
    }
  }
  return { least, most }
}

/** The hours of an entry before the daily maximum. */
export const amountOf = (entry: Entry): Span => sumOf([entry], claimed)

/** Whether an entry may have hours before the daily maximum. */
export const mayCount = ({ portions, undated }: Entry): boolean =>
  undated > 0 || portions.some(({ most }) => most > 0)

/** What was lost on the way from one amount to another. */
export const lostBetween = (before: Span, after: Span): Span => {
  const least = before.least - after.least
  const most = before.most - after.most
  return { least: Math.min(least, most), most: Math.max(least, most) }
}

/** A fact of an entry's record. */
export const factOf = ({ record: { id: of } }: Entry, fact: FactName): Doubts => [{ fact, of }]

/** Notes facts on which it hangs whether an entry counts. */
export const doubt = (entry: Entry, facts: Doubts): void => {
  entry.missing = both(entry.missing, facts)
}

/** Leaves an entry nothing at least, because what decides about it is not known. */
export const makeUncertain = (entry: Entry, missing: Doubts): void => {
  doubt(entry, missing)
  for (const portion of entry.portions) portion.least = 0
}

/** Leaves an entry nothing. */
export const empty = (entry: Entry): void => {
  entry.portions = nothing
  entry.undated = 0
}

/** Takes an entry out because another counts; where that other may turn out not to count, this one may. */
export const giveWayTo = (entry: Entry, kept: Entry): void => {
  if (amountOf(kept).least > 0) empty(entry)
  else makeUncertain(entry, kept.missing)
}

/** What surely and at most remains of an entry under the daily maximum. */
export const creditedOf = (entry: Entry): Span => sumOf([entry], apart)

/** What remains of all entries together; narrower than the sum of what remains of each. */
export const totalOf = (entries: readonly Entry[]): Span => sumOf(entries, together)
