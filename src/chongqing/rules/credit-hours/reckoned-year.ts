import type { MissingFact } from '../../../engine/determination/missing.js'
import { takenArguments } from '../../../engine/ground/arguments.js'
import { dateOfDay, dayNumber, type PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, yearArgument } from '../../../engine/quantity/date-arguments.js'
import type { Span } from '../../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { SubjectKey } from '../../entities/subject-key.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import type { FactName } from '../../fact-names.js'
import { amountOf, creditedOf } from '../../reckoning/entry.js'
import { reckon } from '../../reckoning/reckon.js'
import { settingsFor } from '../../reckoning/service.js'
import { type HoursLaw, type HoursReading, settingsOf, stretchesOf } from '../../reckoning/settings.js'
import { sumYear } from '../../reckoning/years.js'
import { missingOf } from './open-facts.js'

/** The facts on which the hours of records can wait. */
export const hoursFacts = /* @__PURE__ */ Object.freeze([
  'person.employments',
  'record.person',
  'person.retirement',
  'record.result',
  'record.related-to-profession',
  'record.study-dates',
  'record.study-amount',
  'record.same-study',
  'record.task-book-approval',
  'record.task-book-assessment',
] as const satisfies readonly FactName[])

/** A fact on which the hours of records can wait. */
export type HoursFact = (typeof hoursFacts)[number]

/** What records are worth in one year, in hundredths of an hour, with what decided it. */
export interface ReckonedYear {
  readonly hours: Span
  readonly bySubject: ReadonlyMap<SubjectKey, Span>
  /** The readings of which another option could change the hours. */
  readonly readings: readonly HoursReading[]
  /** The days on which the hours of a day were read, as long as they stay the same. */
  readonly readOn: readonly PlainDate[]
  /** The facts that leave hours of this year open. */
  readonly missing: readonly MissingFact<HoursFact>[]
  /** The records of which the hours of a day left less than they state. */
  readonly cut: readonly string[]
}

/** The years of a law, by name, each with its first and last day. */
export type YearsOfLaw = (year: number) => { readonly from: PlainDate; readonly to: PlainDate }

// A tool asks with people and records that it made of such as were parsed.
const reckoned = {
  person: { id: 'string' },
  records: [{ id: 'string', study: { kind: 'string' } }],
  asked: { year: yearArgument, periodOf: 'function' },
  law: { valuesOf: 'function', optionsOf: 'function' },
} as const

/**
 * Reckons what a person's records are worth in one year of a law: days turned into hours, the daily maximum over all records
 * together, self-study, make-ups and repeats, as for the Measures of Chongqing. All records are evidence; credits of an
 * industry's scheme are left to the law.
 *
 * @param person - whose hours
 * @param records - the person's records, also those of other years, which can press on this one
 * @param asked - the year, and the years of the law
 * @param law - what looks at the edition: the recorder of a rule, or a view
 * @throws XueshiError `invalid-argument` for what is none of these, `invalid-year`, `invalid-date`
 * @returns the hours; nothing where the edition sets no hours for a day
 */
export const reckonYear = (
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  asked: { readonly year: number; readonly periodOf: YearsOfLaw },
  law: HoursLaw,
): ReckonedYear | undefined => {
  takenArguments({ person, records, asked, law }, reckoned)
  const settings = settingsOf(law)
  if (!settings) return undefined
  const entries = reckon(person, records, settings, { registeredOnly: false, until: undefined })
  const daysOf = (year: number) => {
    const { from, to } = asked.periodOf(year)
    return { from: dayNumber(dateArgument(from, 'from')), to: dayNumber(dateArgument(to, 'to')) }
  }
  const sums = sumYear(entries, asked.year, daysOf, settingsFor(person, settings))
  const readings = new Set(entries.flatMap((entry) => [...entry.readings]))
  if (sums.across.length > 0) readings.add('straddling-totals')
  const counted = [...sums.byEntry.keys()]
  return {
    hours: sums.hours,
    bySubject: sums.bySubject,
    readings: [...readings],
    readOn: counted
      .flatMap(({ portions }) => portions.flatMap(({ from, to }) => stretchesOf(settings, from, to)))
      .map(({ from }) => dateOfDay(from)),
    // Whether an entry stands is asked only where entries are the evidence.
    missing: missingOf([sums]) as readonly MissingFact<HoursFact>[],
    cut: counted
      .filter((entry) => creditedOf(entry).most < amountOf(entry).most)
      .map(({ record }) => record.id)
      .sort(),
  }
}
