/**
 * For authors of another law pack: the kinds of rules, the calendar and hours.
 *
 * @module
 */

export type { Rule } from './engine/determination/rule.js'
export { addDays, daysBetween, isPlainDate, yearOf } from './engine/quantity/calendar.js'
export { hoursText, toHundredths } from './engine/quantity/hours.js'
