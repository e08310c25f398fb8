import type { HoursReading } from '../chongqing/reckoning/settings.js'
import type { HoursFact } from '../chongqing/rules/credit-hours/reckoned-year.js'
import type { PlainDate } from '../engine/quantity/calendar.js'
import type { Figure } from '../explanation/figures.js'
import type { Defaults, Words } from './chongqing.js'

/** Why the default of each contested phrase by which hours are reckoned is the default. */
export type HoursDefaults = Pick<Defaults, HoursReading>

/**
 * What a language says of persons, records and hours, for the words of another law that reckons hours in the same way.
 */
export interface HoursWords {
  /** The contested phrases by which hours are reckoned. */
  readonly readings: Pick<Words['readings'], HoursReading>
  /** The facts on which the hours of records can wait. */
  readonly facts: Pick<Words['facts'], HoursFact>
  /** So many hours, exact or in a range. */
  readonly hours: (figure: Figure) => string
  /** A date as the language writes it. */
  readonly date: (date: PlainDate) => string
}
