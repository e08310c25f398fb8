import * as z from 'zod'
import { daysBetween } from '../quantity/calendar.js'
import { toHundredths } from '../quantity/hours.js'
import { amount, dayFraction, plainDate, positiveAmount, text } from './fields.js'
import { inCodes } from './issue.js'
import { coded } from './problem-text.js'
import { exactlyOneOf, inOrder, list, object, optional, whereSound } from './shapes.js'

const session = object(
  {
    /** The date of study. */
    date: plainDate,
    /** The part of the day that was studied, more than 0 and at most 1. */
    dayFraction: optional(dayFraction),
    /** The class hours stated for the date, instead of a part of the day. */
    hours: optional(positiveAmount),
  },
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
    /** Certified for a range of dates as a whole. */
    kind: z.literal('total'),
    /** The first date of the range. */
    from: plainDate,
    /** The last date of the range. */
    to: plainDate,
    /** The class hours certified for the whole. */
    hours: optional(positiveAmount),
    /** The days studied, instead of hours; days of travel and rest are not among them. */
    days: optional(positiveAmount),
    /** Days of travel to another place or abroad, within the range; absent: none. */
    travelDays: optional(amount),
    /** Days without study within the range; absent: none. */
    restDays: optional(amount),
  },
  inOrder,
  exactlyOneOf('hours', 'days'),
  idleDaysWithinSpan,
)

const credits = object(
  {
    /** Counted in credits of an industry's scheme, and not in hours. */
    kind: z.literal('credits'),
    /** The name of the industry's credit scheme (30.2); no conversion into hours exists. */
    scheme: text,
    /** How many credits. */
    credits: positiveAmount,
    /** The first date of the study; absent: not known. */
    from: optional(plainDate),
    /** The last date of the study; absent: not known. */
    to: optional(plainDate),
  },
  inOrder,
)

const dated = object({
  /** Known date by date. */
  kind: z.literal('sessions'),
  /** At least one; several may be on one date. */
  sessions,
})

/** When and how much was studied: dated sessions, a certified total over a range, or credits of an industry's scheme. */
export const study = z.discriminatedUnion('kind', [dated, total, credits], inCodes)
