import type { DecimalText } from '../../engine/quantity/hours.js'
import type { Written } from '../cells/cell.js'
import { notRead, type ReadResult, understood } from '../read-result.js'
import type { Reason } from '../reasons/reason.js'
import { type Amount, amountIn } from './amount-text.js'
import { amountInFigures } from './chinese-digits.js'

/** What may stand behind a number, and why it is refused where it is something else. */
type Units = readonly (readonly [RegExp, Reason | null])[]

const lessons: Units[number] = [/^个?(?:课时|节课?)$/, 'lesson-hours']
const clock: Units[number] = [/^个?(?:小时|钟头|分钟?|时|h|hours?|min|minutes?)$/i, 'clock-hours']

const ofHours: Units = [[/^(?:个?学时)?$/, null], lessons, clock, [/^[天日]|工作日$/, 'days-not-hours']]
const ofDays: Units = [[/^(?:[天日]|个?工作日)?$/, null], [/^个?学时$/, 'hours-not-days'], lessons, clock]
const ofCredits: Units = [[/^(?:个?学分|分)?$/, null]]

/** A number of two places at most, not below nothing, of a unit that is meant. */
const counted = (amount: ReadResult<Amount>, units: Units): ReadResult<DecimalText> => {
  if (!amount.ok) return amount
  const { number, unit } = amount.value
  const [, reason] = units.find(([shape]) => shape.test(unit)) ?? [unit, 'unknown-unit' as const]
  if (reason !== null) return notRead(reason)
  if (number.startsWith('-')) return notRead('negative')
  return /\.\d{3}/.test(number) ? notRead('decimal-places') : understood(number)
}

/** Days in words: 半天 is 0.5天, 两天半 is 2.5天. */
const inFigures = (text: string): string =>
  amountInFigures(text)
    .replace(/^半[天日]$/, '0.5天')
    .replace(/^(\d+)(?:[天日]半|个半天)$/, (_, days: string) =>
      text.includes('个半') ? `${Number(days) / 2}天` : `${days}.5天`,
    )

/**
 * Reads a number of class hours (学时): 24, 24学时, 十二学时, and what a computed cell shows, 4.2 for 4.1999999999999993.
 *
 * Days, clock hours and lessons (课时) are refused: how long a class hour is, the text does not say. So are two numbers in one
 * cell, which white space between them parts as well, a range, and a number that is only about right.
 *
 * **Legal basis:** Article 30, paragraph 1.
 *
 * @param written - a text, or a cell
 * @returns the hours as decimal text, or why they were not read
 * @example
 * ```ts
 * import { readHours } from 'xueshi/import'
 * readHours('24学时') // => { ok: true, value: '24' }
 * readHours({ kind: 'number', value: 4.1999999999999993 }) // => { ok: true, value: '4.2' }
 * readHours('12\n24') // => { ok: false, reason: 'two-numbers', nearest: [] }
 * readHours('90分钟') // => { ok: false, reason: 'clock-hours', nearest: [] }
 * readHours('3天') // => { ok: false, reason: 'days-not-hours', nearest: [] }
 * ```
 */
export const readHours = (written: Written): ReadResult<DecimalText> =>
  counted(amountIn(written, inFigures), ofHours)

/**
 * Reads a number of days: 3, 1.5天, 半天, 两天半.
 *
 * **Legal basis:** Article 30, paragraph 1.
 *
 * @param written - a text, or a cell
 * @returns the days as decimal text, or why they were not read
 * @example
 * ```ts
 * import { readDays } from 'xueshi/import'
 * readDays('1.5天') // => { ok: true, value: '1.5' }
 * readDays('半天') // => { ok: true, value: '0.5' }
 * readDays('3-5天') // => { ok: false, reason: 'range', nearest: [] }
 * ```
 */
export const readDays = (written: Written): ReadResult<DecimalText> =>
  counted(amountIn(written, inFigures), ofDays)

/**
 * Reads a number of credits (学分) of an industry's scheme.
 *
 * **Legal basis:** Article 30, paragraph 2.
 *
 * @param written - a text, or a cell
 * @returns the credits as decimal text, or why they were not read
 * @example
 * ```ts
 * import { readCredits } from 'xueshi/import'
 * readCredits('10学分') // => { ok: true, value: '10' }
 * ```
 */
export const readCredits = (written: Written): ReadResult<DecimalText> =>
  counted(amountIn(written), ofCredits)
