import type { Law } from '../../law/law.js'
import { dateOfDay, dayNumber, yearOf } from '../../quantity/calendar.js'
import {
  calendarPeriod,
  type Period,
  statisticalPeriodFrom,
  statisticalYearContaining,
} from '../../quantity/period.js'
import type { Entry } from '../../reckoning/entry.js'
import { type Settings, statisticalStart } from '../../reckoning/settings.js'
import { sumYear, type YearSums, yearsOf } from '../../reckoning/years.js'

/** One year of a system with what a person's entries contribute to it. */
export interface YearOfSystem {
  readonly period: Period
  readonly sums: YearSums
}

const sumsOf = (
  entries: readonly Entry[],
  settings: Settings,
  yearOfDay: (day: number) => number,
  periodOf: (year: number) => Period,
): readonly YearOfSystem[] => {
  const daysOf = (year: number) => {
    const { from, to } = periodOf(year)
    return { from: dayNumber(from), to: dayNumber(to) }
  }
  return yearsOf(entries, yearOfDay).map((year) => ({
    period: periodOf(year),
    sums: sumYear(entries, year, daysOf, settings),
  }))
}

/** The sums of every calendar year in which entries have hours. */
export const calendarYears = (entries: readonly Entry[], settings: Settings): readonly YearOfSystem[] =>
  sumsOf(entries, settings, (day) => yearOf(dateOfDay(day)), calendarPeriod)

/** The sums of every statistical year in which entries have hours; none where the edition sets no such year. */
export const statisticalYears = (
  entries: readonly Entry[],
  settings: Settings,
  law: Law,
): readonly YearOfSystem[] => {
  const startOn = (date: string): string => statisticalStart(law, date) as string
  if (law.parameters['statistical-period'].length === 0) return []
  return sumsOf(
    entries,
    settings,
    (day) => statisticalYearContaining(dateOfDay(day), startOn(dateOfDay(day))),
    (year) => statisticalPeriodFrom(year, startOn(`${year}-01-01`)),
  )
}
