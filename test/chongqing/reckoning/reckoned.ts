// Shared by the tests of this folder: the core called bare, without grounds.

import type { ProfessionalPerson } from '../../../src/chongqing/entities/professional-person.js'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import type { Readings } from '../../../src/chongqing/law/readings.js'
import { chongqing2006, type Law, viewOf } from '../../../src/chongqing/pack.js'
import { creditedOf, type Entry } from '../../../src/chongqing/reckoning/entry.js'
import { reckon } from '../../../src/chongqing/reckoning/reckon.js'
import { type Settings, settingsOf } from '../../../src/chongqing/reckoning/settings.js'
import { sumYear, type YearSums, yearsOf } from '../../../src/chongqing/reckoning/years.js'
import { withReadings } from '../../../src/engine/editions/law.js'
import { dateOfDay, dayNumber, yearOf } from '../../../src/engine/quantity/calendar.js'
import { calendarPeriod } from '../../../src/engine/quantity/period.js'
import { person as aPerson } from '../../support/facts.js'

/** The Measures with some options taken. */
export const reading = (readings: Partial<Readings>): Law => withReadings(chongqing2006, readings)

export const resolve = (law: Law = chongqing2006): Settings => settingsOf(viewOf(law)) as Settings

export const reckoned = (
  records: readonly TrainingRecord[],
  law: Law = chongqing2006,
  person: ProfessionalPerson = aPerson(),
): readonly Entry[] =>
  reckon(person, records, resolve(law), {
    registeredOnly: law.readings['quota-evidence'] === 'certificate-entries-only',
    until: undefined,
  })

export const calendarDays = (year: number) => {
  const { from, to } = calendarPeriod(year)
  return { from: dayNumber(from), to: dayNumber(to) }
}

export const sumsOf = (entries: readonly Entry[], year: number, law: Law = chongqing2006): YearSums =>
  sumYear(entries, year, calendarDays, resolve(law))

export const yearsWithHours = (entries: readonly Entry[]): readonly number[] =>
  yearsOf(entries, (day) => yearOf(dateOfDay(day)))

/** What each record is credited with, by its id. */
export const creditById = (entries: readonly Entry[]) =>
  Object.fromEntries(entries.map((entry) => [entry.record.id, creditedOf(entry)]))

/** What happened to each record, by its id. */
export const notesById = (entries: readonly Entry[]) =>
  Object.fromEntries(entries.map(({ record, notes }) => [record.id, notes.map(({ kind }) => kind)]))

export const exact = (hundredths: number) => ({ least: hundredths, most: hundredths })
