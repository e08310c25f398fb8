import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { DecimalInput } from '../../../engine/quantity/hours.js'
import type { PersonRecords } from '../credit-hours/credited-hours.js'

/** Another figure that binds a person in a year, and what the caller rests it on. */
export interface Adjustment {
  readonly requiredHours: DecimalInput
  /** The legal source, in the caller's words, for the caller's own record: it is not checked and appears in no answer. */
  readonly source: string
}

/** A person, their records, and the year whose quota is asked for. */
export interface PersonYearFacts extends PersonRecords {
  /** The quota year: a calendar year, or a statistical year under that reading. */
  readonly year: number
  /** Another figure that binds this person, with the legal source the caller rests it on. */
  readonly adjustment?: Adjustment
  /** The day on which it is asked; before the year's last day what is lacking is a note and no violation yet. */
  readonly asOf?: PlainDate
}
