import type { ParameterValue } from '../../../engine/editions/parameter.js'
import { once, remembered, rememberedOf } from '../../../engine/ground/remembered.js'
import { dateOfDay, dayNumber, type PlainDate, yearOf } from '../../../engine/quantity/calendar.js'
import {
  calendarPeriod,
  type Period,
  statisticalPeriodFrom,
  statisticalYearContaining,
} from '../../../engine/quantity/period.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import type { LawView } from '../../pack.js'
import type { Entry } from '../../reckoning/entry.js'
import { reckon } from '../../reckoning/reckon.js'
import { settingsFor } from '../../reckoning/service.js'
import { type Settings, statisticalStart } from '../../reckoning/settings.js'
import type { YearDays } from '../../reckoning/share.js'
import { entriesByYear, sumYear, type YearSums } from '../../reckoning/years.js'

/** One year of a system with what a person's entries contribute to it. */
export interface YearOfSystem {
  readonly period: Period
  /** Made when they are first asked for, and the same from then on. */
  readonly sums: () => YearSums
}

/** How a system counts years. */
interface YearCount {
  readonly yearOfDay: (day: number) => number
  readonly periodOf: (year: number) => Period
  readonly daysOf: YearDays
}

// Alike for everyone: worked out once, and not for each day and year of each person.
const countOf = (yearOfDay: (day: number) => number, periodOf: (year: number) => Period): YearCount => ({
  yearOfDay: remembered(yearOfDay),
  periodOf,
  daysOf: remembered((year) => {
    const { from, to } = periodOf(year)
    return { from: dayNumber(from), to: dayNumber(to) }
  }),
})

const calendarCount = /* @__PURE__ */ countOf((day) => yearOf(dateOfDay(day)), calendarPeriod)

const statisticalCount = /* @__PURE__ */ rememberedOf((values: readonly ParameterValue[]) => {
  const startOn = (date: string): string => statisticalStart(values, date) as string
  return countOf(
    (day) => statisticalYearContaining(dateOfDay(day), startOn(dateOfDay(day))),
    (year) => statisticalPeriodFrom(year, startOn(`${year}-01-01`)),
  )
})

/** The sums of every year of a system in which entries have hours. */
const sumsOf = (
  entries: readonly Entry[],
  settings: Settings,
  { yearOfDay, periodOf, daysOf }: YearCount,
): readonly YearOfSystem[] =>
  Array.from(entriesByYear(entries, yearOfDay), ([year, some]) => ({
    period: periodOf(year),
    sums: once(() => sumYear(some, year, daysOf, settings)),
  }))

type YearsLaw = LawView<'statistical-period', 'quota-evidence'>

/** The same of statistical years; none where the edition sets no such year, or strikes it. */
const statisticalYears = (
  entries: readonly Entry[],
  settings: Settings,
  law: YearsLaw,
): readonly YearOfSystem[] => {
  const values = law.valuesOf('statistical-period')
  if (values.length === 0 || law.isStruck('34')) return []
  return sumsOf(entries, settings, statisticalCount(values))
}

/** A person's entries in the order of the queue, with what each contributes to every year of both systems. */
export interface ReckonedYears {
  readonly entries: readonly Entry[]
  readonly settings: Settings
  /** The same, with what the days of the person can hold. */
  readonly own: Settings
  readonly calendar: readonly YearOfSystem[]
  readonly statistical: readonly YearOfSystem[]
}

/** What entries contribute to one year of a system; `own`: what the days of the person can hold. */
export const sumsOfYear = (entries: readonly Entry[], period: Period, own: Settings): YearSums => {
  const { system, year, from } = period
  // A total across an end of the year has a part in its neighbours.
  const daysOf = (name: number) => {
    const one = system === 'calendar' ? calendarPeriod(name) : statisticalPeriodFrom(name, from.slice(5))
    return { from: dayNumber(one.from), to: dayNumber(one.to) }
  }
  return sumYear(entries, year, daysOf, own)
}

/** What a person's entries contribute to a year; to one without hours, only what may lie in any. */
export const sumsIn = ({ calendar, statistical, entries, own }: ReckonedYears, period: Period): YearSums => {
  const years = period.system === 'calendar' ? calendar : statistical
  return years.find((one) => one.period.year === period.year)?.sums() ?? sumsOfYear(entries, period, own)
}

/** Whose hours are asked for, by which records, and until which day. */
export interface StudyUntil {
  readonly person: ProfessionalPerson
  readonly records: readonly TrainingRecord[]
  /** Only what was studied by the end of this day; absent: all that is recorded. */
  readonly until?: PlainDate
}

/** Whether the edition reads it so that the entries of the certificate alone are evidence. */
export const byEntriesOnly = (law: Pick<YearsLaw, 'optionsOf'>): boolean =>
  law.optionsOf('quota-evidence')['quota-evidence'] === 'certificate-entries-only'

/** Reckons the records that are evidence, as is said or as the edition reads it, and sums them year by year. */
export const reckonYears = (
  { person, records, until }: StudyUntil,
  settings: Settings,
  law: YearsLaw,
  registeredOnly = byEntriesOnly(law),
): ReckonedYears => {
  const entries = reckon(person, records, settings, { registeredOnly, until })
  const own = settingsFor(person, settings)
  return {
    entries,
    settings,
    own,
    calendar: sumsOf(entries, own, calendarCount),
    statistical: statisticalYears(entries, own, law),
  }
}
