import * as z from 'zod/mini'
import type { ProblemCode } from '../ground/problem.js'
import { dayNumber } from '../quantity/calendar.js'
import { isLastDate, isPartialDate } from '../quantity/partial-date.js'
import { holdsCitizenNumber, isCitizenNumber } from './citizen-number.js'
import { holdsHidden } from './hidden-characters.js'
import { inCodes } from './issue.js'
import { type Grid, kinds, type TextKind } from './kinds.js'
import { coded } from './problem-text.js'
import { runsWhere } from './shapes.js'

// zod itself would also ask what has a length and is no text.
const isText = ({ value }: z.core.ParsePayload): boolean => typeof value === 'string'

const textOf = ({ longest }: TextKind) =>
  z
    .string(inCodes)
    .check(
      runsWhere(z.minLength(1, { error: coded('too-short') }), isText),
      runsWhere(z.maxLength(longest, { error: coded('too-long', longest) }), isText),
    )

/** One problem of a text is enough; zod would go on to look at one of any length. */
const soundSoFar = ({ issues }: z.core.ParsePayload): boolean => issues.length === 0

const nothingHidden = z.refine<string>((text) => !holdsHidden(text), {
  error: coded('hidden-character'),
  when: soundSoFar,
})

/**
 * A key of the caller's own, compared exactly: never trimmed, never changed in case. Keys are told in explanations, so
 * that none may hold a citizen number, however it is written, nor what cannot be seen.
 */
export const id = textOf(kinds.id).check(
  z.regex(/^(?:[\S\u2028\u2029\ufeff](?:[\s\S]*[\S\u2028\u2029\ufeff])?)?$/, {
    error: coded('surrounding-space'),
  }),
  nothingHidden,
  z.refine((key) => !holdsCitizenNumber(key), { error: coded('citizen-number-as-id'), when: soundSoFar }),
)

/**
 * The number of a certificate, as whoever issued it wrote it; compared exactly. It may be the holder's citizen number, for
 * the text knows no scheme of numbers (33), and no explanation tells it.
 */
export const documentNumber = textOf(kinds.documentNumber).check(nothingHidden)

/** The name or a number of a person or a unit: no rule reads it. */
export const identity = textOf(kinds.identity)

/** Free text such as a title. */
export const text = textOf(kinds.text)

/** So many hexadecimal digits of a SHA-256 digest; sixty-four are the whole of it. */
export const digest = (digits: number) =>
  z.string(inCodes).check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`), { error: coded('digest', digits) }))

type Issue = { readonly input?: unknown }

const dateProblem = ({ input }: Issue): string => coded(input === undefined ? 'missing' : 'date')

/** True or false. */
export const flag = z.boolean(inCodes)

/** One of these ids. */
export const oneOf = <const Ids extends readonly string[]>(ids: Ids) => z.enum(ids, inCodes)

// Not zod's own `iso.date`: with that namespace times and durations go into every page.
const calendarDay =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/

/** A calendar date, `YYYY-MM-DD`, that exists and lies in the years from 1900 to 2999. */
export const plainDate = z.stringFormat('date', calendarDay, { error: dateProblem }).check(
  z.refine(
    (date) => {
      const day = dayNumber(date)
      return kinds.date.least <= day && day <= kinds.date.most
    },
    { error: dateProblem },
  ),
)

const partialProblem = ({ input }: Issue): string => coded(input === undefined ? 'missing' : 'partial-date')

const dateLike = (isSuch: (text: string) => boolean) =>
  z
    .string({ error: partialProblem })
    .check(
      z.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, { error: partialProblem }),
      z.refine(isSuch, { error: partialProblem, when: soundSoFar }),
    )

/** A date of which the day, or day and month, may not be known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const partialDate = dateLike(isPartialDate)

/** A last day, known so far or not at all; a high one, such as 9999-12-31, says that there is none. */
export const lastDate = dateLike(isLastDate)

const wholeNumber = ({ least, most }: Grid) => {
  const error = () => coded('out-of-range', least, most)
  return z.int({ error: (issue) => (issue.code === 'invalid_type' ? inCodes.error(issue) : error()) }).check(
    z.gte(least, { error }),
    z.lte(most, { error }),
    z.refine((value) => !Object.is(value, -0), { error }),
  )
}

/** A calendar year, or the year by which a statistical year is named. */
export const year = wholeNumber(kinds.year)

/** Which volume of a person's certificate, counted from 1. */
export const volume = wholeNumber(kinds.volume)

/** How many cases, at least one. */
export const cases = wholeNumber(kinds.cases)

/** A place in a list, counted from 1. */
export const position = wholeNumber(kinds.position)

/** How long a list was. */
export const count = wholeNumber(kinds.count)

/** A sum over any number of people. */
export const total = wholeNumber(kinds.total)

/** Whole months, up to a hundred years. */
export const months = wholeNumber(kinds.months)

const decimalText = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Why an input is no decimal of a field from nothing to `most`, or from above nothing. */
const decimalProblem = (input: unknown, least: number, most: number, aboveNothing: boolean): ProblemCode => {
  if (input === undefined) return 'missing'
  if (typeof input === 'string' ? !decimalText.test(input) : typeof input !== 'number') return 'decimal'
  const value = Number(input)
  if (value < least || value > most) return 'out-of-range'
  if (value === 0 && aboveNothing) return 'positive'
  return Number.isNaN(value) || Object.is(value, -0) ? 'decimal' : 'decimal-places'
}

// A number with a long tail, such as 0.1 + 0.2, is refused and not rounded: the caller's sum is wrong, and a rounded
// hour could turn a verdict. So is -0, which no decimal text of a result could show.
const isPlain = (value: number): boolean => Math.round(value * 100) / 100 === value && !Object.is(value, -0)

/** The shape of a decimal up to `most`, which is one whole or nothing but nines; also of one below nothing, where it may be. */
const decimalShape = ({ least, most }: Grid, signed: boolean): RegExp => {
  const sign = signed ? String.raw`(?!-0(?:\.0{1,2})?$)-?` : ''
  const aboveNothing = least > 0 ? String.raw`(?!0(?:\.0{1,2})?$)` : ''
  const digits =
    most === 100
      ? String.raw`0(?:\.\d{1,2})?|1(?:\.0{1,2})?`
      : String.raw`(?:0|[1-9]\d{0,${String(most).length - 3}})(?:\.\d{1,2})?`
  return new RegExp(`^${aboveNothing}${sign}(?:${digits})$`)
}

const decimal = (kind: Grid, signed = false) => {
  const most = kind.most / kind.scale
  const lowest = signed ? -most : 0
  const aboveNothing = kind.least > 0
  const error = ({ input }: Issue): string => {
    const code = decimalProblem(input, lowest, most, aboveNothing)
    return code === 'out-of-range' ? coded(code, lowest, most) : coded(code)
  }
  const least = aboveNothing ? z.gt(0, { error }) : z.gte(lowest, { error })
  const number = z.number().check(least, z.lte(most, { error }), z.refine(isPlain, { error }))
  return z.union([number, z.string().check(z.regex(decimalShape(kind, signed), { error }))], { error })
}

/** Hours, more than none. */
export const hours = decimal(kinds.hours)

/** Hours, or none. */
export const hoursOrNone = decimal(kinds.hoursOrNone)

/** Days, more than none. */
export const days = decimal(kinds.days)

/** Days, or none. */
export const daysOrNone = decimal(kinds.daysOrNone)

/** A part of a day, more than nothing and at most the whole. */
export const dayFraction = decimal(kinds.dayFraction)

/** Credits, more than none. */
export const credits = decimal(kinds.credits)

/** Points of an assessment, from 0. */
export const points = decimal(kinds.points)

/** A rate in per cent as somebody states it, above the whole as well. */
export const percent = decimal(kinds.percent)

/** Hours of any number of people together, or none. */
export const totalHours = decimal(kinds.totalHours)

/** A part of a whole, from nothing to the whole. */
export const share = decimal(kinds.share)

/** Money in yuan. */
export const yuan = decimal(kinds.yuan)

/** Money in yuan, below nothing where it is taken back. */
export const signedYuan = decimal(kinds.yuan, true)

const notCitizenNumber = { error: coded('citizen-number') }

/** A citizen number of GB 11643. JSON Schema states its shape alone. */
export const citizenNumber = z
  .string(inCodes)
  .check(z.regex(/^[1-9]\d{16}[\dX]$/, notCitizenNumber), z.refine(isCitizenNumber, notCitizenNumber))
