import * as z from 'zod'
import { yearBounds } from '../quantity/period.js'
import { isCitizenNumber } from './citizen-number.js'
import { inCodes } from './issue.js'
import type { ProblemCode } from './problem.js'
import { coded } from './problem-text.js'

const textOf = (longest: number) =>
  z
    .string(inCodes)
    .min(1, { error: coded('too-short') })
    .max(longest, { error: coded('too-long', longest) })

/**
 * A key of the caller's own, compared exactly: never trimmed, never changed in case. Keys are told in explanations, so
 * that none may be a citizen number, in whichever case its check character is written.
 */
export const id = textOf(200)
  .regex(/^(?:\S(?:[\s\S]*\S)?)?$/, { error: coded('surrounding-space') })
  .refine((key) => !isCitizenNumber(key.toUpperCase()), { error: coded('citizen-number-as-id') })

/**
 * The number of a certificate, as whoever issued it wrote it; compared exactly. It may be the holder's citizen number, for
 * the text knows no scheme of numbers (33), and no explanation tells it.
 */
export const documentNumber = textOf(200)

/** Free text such as a name or a title. */
export const text = textOf(1000)

/** So many hexadecimal digits of a SHA-256 digest; sixty-four are the whole of it. */
export const digest = (digits: number) =>
  z.string(inCodes).regex(new RegExp(`^[0-9a-f]{${digits}}$`), { error: coded('digest', digits) })

type Issue = { readonly input?: unknown }

const dateProblem = ({ input }: Issue): string => coded(input === undefined ? 'missing' : 'date')

/** True or false. */
export const flag = z.boolean(inCodes)

/** One of these ids. */
export const oneOf = <const Ids extends readonly string[]>(ids: Ids) => z.enum(ids, inCodes)

/** A calendar date, `YYYY-MM-DD`, that exists and lies in the years from 1900 to 2999. */
export const plainDate = z.iso
  .date({ error: dateProblem })
  .refine((date) => date >= '1900' && date < '3000', { error: dateProblem })

const wholeNumber = (first: number, last: number) => {
  const error = () => coded('out-of-range', first, last)
  return z
    .int({ error: (issue) => (issue.code === 'invalid_type' ? inCodes.error(issue) : error()) })
    .min(first, { error })
    .max(last, { error })
    .refine((value) => !Object.is(value, -0), { error })
}

/** A calendar year, or the year by which a statistical year is named. */
export const year = wholeNumber(yearBounds.first, yearBounds.last)

/** Which volume of a person's certificate, counted from 1. */
export const volume = wholeNumber(1, 999)

/** A place in a list, counted from 1. */
export const position = wholeNumber(1, 10_000)

/** How long a list was. */
export const count = wholeNumber(0, 10_000)

/** Whole months, up to a hundred years. */
export const months = wholeNumber(0, 1200)

const decimalText = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Why an input is no decimal of a field from nothing to `most`, or from above nothing. */
const decimalProblem = (input: unknown, most: number, aboveNothing: boolean): ProblemCode => {
  if (input === undefined) return 'missing'
  if (typeof input === 'string' ? !decimalText.test(input) : typeof input !== 'number') return 'decimal'
  const value = Number(input)
  if (value < 0 || value > most) return 'out-of-range'
  if (value === 0 && aboveNothing) return 'positive'
  return Number.isNaN(value) || Object.is(value, -0) ? 'decimal' : 'decimal-places'
}

// A number with a long tail, such as 0.1 + 0.2, is refused and not rounded: the caller's sum is wrong, and a rounded
// hour could turn a verdict. So is -0, which no decimal text of a result could show.
const isPlain = (value: number): boolean => Math.round(value * 100) / 100 === value && !Object.is(value, -0)

const decimal = (pattern: RegExp, most: number, aboveNothing = false) => {
  const error = ({ input }: Issue): string => {
    const code = decimalProblem(input, most, aboveNothing)
    return code === 'out-of-range' ? coded(code, 0, most) : coded(code)
  }
  const number = aboveNothing ? z.number().gt(0, { error }) : z.number().min(0, { error })
  return z.union(
    [number.max(most, { error }).refine(isPlain, { error }), z.string().regex(pattern, { error })],
    { error },
  )
}

/** Hours, days or credits from 0 to 99,999.99. */
export const amount = decimal(/^(?:0|[1-9]\d{0,4})(?:\.\d{1,2})?$/, 99_999.99)

/** The same, but more than nothing. */
export const positiveAmount = decimal(
  /^(?!0(?:\.0{1,2})?$)(?:0|[1-9]\d{0,4})(?:\.\d{1,2})?$/,
  99_999.99,
  true,
)

/** A part of a day, more than nothing and at most the whole. */
export const dayFraction = decimal(/^(?:0\.(?!0{1,2}$)\d{1,2}|1(?:\.0{1,2})?)$/, 1, true)

/** A part of a whole, from nothing to the whole. */
export const share = decimal(/^(?:0(?:\.\d{1,2})?|1(?:\.0{1,2})?)$/, 1)

/** Money in yuan, from 0 to 9,999,999,999,999.99. */
export const yuan = decimal(/^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/, 9_999_999_999_999.99)

const notCitizenNumber = { error: coded('citizen-number') }

/** A citizen number of GB 11643. JSON Schema states its shape alone. */
export const citizenNumber = z
  .string(inCodes)
  .regex(/^[1-9]\d{16}[\dX]$/, notCitizenNumber)
  .refine(isCitizenNumber, notCitizenNumber)
