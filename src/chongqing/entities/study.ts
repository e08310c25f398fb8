import * as z from 'zod/mini'
import {
  credits,
  dayFraction,
  daysOrNone,
  flag,
  hours,
  hoursOrNone,
  plainDate,
  text,
} from '../../engine/facts/fields.js'
import { inCodes } from '../../engine/facts/issue.js'
import { coded } from '../../engine/facts/problem-text.js'
import { exactlyOneOf, inOrder, list, object, optional, whereSound } from '../../engine/facts/shapes.js'
import { daysBetween, type PlainDate } from '../../engine/quantity/calendar.js'
import { type DecimalInput, toHundredths } from '../../engine/quantity/hours.js'

/** Study on one date: either a part of the day or the hours stated for it. */
export interface StudySession {
  /** The date of study. */
  readonly date: PlainDate
  /** The part of the day that was studied, more than 0 and at most 1. */
  readonly dayFraction?: DecimalInput
  /** The class hours stated for the date, instead of a part of the day. */
  readonly hours?: DecimalInput
}

/** Study known date by date. */
export interface DatedStudy {
  /** Known date by date. */
  readonly kind: 'sessions'
  /** At least one; several may be on one date. */
  readonly sessions: readonly StudySession[]
}

/** Study certified for a range of dates as a whole, in hours or in days. */
export interface TotalStudy {
  /** Certified for a range of dates as a whole. */
  readonly kind: 'total'
  /** The first date of the range. */
  readonly from: PlainDate
  /** The last date of the range. */
  readonly to: PlainDate
  /** The class hours certified for the whole; none where a class was missed, or a trip was travel only. */
  readonly hours?: DecimalInput
  /** The days studied, or none, instead of hours; days of travel and rest are not among them. */
  readonly days?: DecimalInput
  /** Days of travel to another place or abroad, within the range; absent: none. */
  readonly travelDays?: DecimalInput
  /** Days without study within the range; absent: none. */
  readonly restDays?: DecimalInput
}

/** Study counted in credits of an industry's scheme, and not in hours. */
export interface CreditStudy {
  /** Counted in credits of an industry's scheme, and not in hours. */
  readonly kind: 'credits'
  /** The name of the industry's credit scheme (30.2); no conversion into hours exists. */
  readonly scheme: string
  /** How many credits. */
  readonly credits: DecimalInput
  /** The first date of the study; absent: not known. */
  readonly from?: PlainDate
  /** The last date of the study; absent: not known. */
  readonly to?: PlainDate
}

/**
 * Study of which the amount, the days or both are not known, such as a row that could not be read, or a degree course whose
 * hours nobody stated.
 */
export interface UnstatedStudy {
  /** Of an amount that is not known. */
  readonly kind: 'unstated'
  /** The first day on which it can have lain; absent: not known. */
  readonly from?: PlainDate
  /** The last day on which it can have lain; absent: not known. */
  readonly to?: PlainDate
  /**
   * Whether it is a row that could not be read: then of its subject, form and registration too, what is absent is not known.
   * Absent: it is none.
   */
  readonly unread?: boolean
}

/**
 * When and how much was studied: dated sessions, a certified total over a range, credits of an industry's scheme, or study
 * of which that is not known.
 */
export type Study = DatedStudy | TotalStudy | CreditStudy | UnstatedStudy

const session = object(
  { date: plainDate, dayFraction: optional(dayFraction), hours: optional(hours) },
  exactlyOneOf('dayFraction', 'hours'),
)

/** Dated study, at least one date. */
export const sessions = list(session, 1)

const idleDaysWithinSpan = z.refine<{
  readonly from: string
  readonly to: string
  readonly travelDays?: string | number
  readonly restDays?: string | number
}>(
  ({ from, to, travelDays = 0, restDays = 0 }) =>
    (travelDays === 0 && restDays === 0) ||
    toHundredths(travelDays) + toHundredths(restDays) <= daysBetween(from, to) * 100,
  {
    error: coded('idle-days'),
    path: ['travelDays'],
    when: whereSound('from', 'to', 'travelDays', 'restDays'),
  },
)

const total = object(
  {
    kind: z.literal('total'),
    from: plainDate,
    to: plainDate,
    hours: optional(hoursOrNone),
    days: optional(daysOrNone),
    travelDays: optional(daysOrNone),
    restDays: optional(daysOrNone),
  },
  inOrder,
  exactlyOneOf('hours', 'days'),
  idleDaysWithinSpan,
)

const inCredits = object(
  {
    kind: z.literal('credits'),
    scheme: text,
    credits,
    from: optional(plainDate),
    to: optional(plainDate),
  },
  inOrder,
)

const unstated = object(
  {
    kind: z.literal('unstated'),
    from: optional(plainDate),
    to: optional(plainDate),
    unread: optional(flag),
  },
  inOrder,
)

const dated = object({ kind: z.literal('sessions'), sessions })

/** The schema of a {@link Study}. */
export const study = z.discriminatedUnion('kind', [dated, total, inCredits, unstated], inCodes)
