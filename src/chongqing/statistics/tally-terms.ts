import { valueOn } from '../../engine/editions/parameter.js'
import { dayNumber, type PlainDate } from '../../engine/quantity/calendar.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import { type Period, statisticalPeriodFrom } from '../../engine/quantity/period.js'
import type { LawView } from '../pack.js'
import type { Days } from '../reckoning/days.js'
import { coverageReadings, type QualificationReadings } from '../reckoning/qualification.js'
import type { Asked } from '../reckoning/reckon.js'
import { hoursReadings, type Settings, settingsOf, statisticalStart } from '../reckoning/settings.js'
import type { YearDays } from '../reckoning/share.js'
import { type RollDays, rollDays } from './roll.js'

/** The readings on which the hours and people of a tally may rest. */
export const tallyReadings = [...new Set([...coverageReadings, ...hoursReadings])]

/** The law as a year is counted by it. */
export type TallyLaw = LawView<
  'hours-per-day' | 'statistics-attainment-hours' | 'statistical-period',
  (typeof tallyReadings)[number] | 'annual-parameter-date' | 'headcount-basis'
>

const termReadings = [...tallyReadings, 'annual-parameter-date', 'headcount-basis'] as const

/** What of an edition the counts of a tally rest on. */
export const tallyLaw = (law: TallyLaw): string => {
  const valuesOf = (id: Parameters<TallyLaw['valuesOf']>[0]) =>
    law.valuesOf(id).map(({ from, value }) => [from, value])
  return JSON.stringify([
    law.edition,
    valuesOf('hours-per-day'),
    valuesOf('statistics-attainment-hours'),
    valuesOf('statistical-period'),
    Object.entries(law.optionsOf(...termReadings)).sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
}

/** What counting a statistical year needs of the law, resolved once for any number of people. */
export interface TallyTerms {
  readonly period: Period
  /** Its days by their numbers. */
  readonly year: Days
  readonly daysOf: YearDays
  readonly settings: Settings
  /** The days on one of which somebody must be on the roll and covered, as dates and by their numbers. */
  readonly rollDates: RollDays
  readonly rollDays: Days
  /** How it is read who is covered. */
  readonly qualification: QualificationReadings
  /** Hundredths of an hour; none where the edition strikes the figure, and then nobody is said to reach it. */
  readonly attainment: number | undefined
  readonly asOf: PlainDate | null
  /** What of the records was entered by then. */
  readonly entered: Asked
  /** The unit on whose roll people must be; none where all who are given are asked about. */
  readonly unitId: string | undefined
}

/** Resolves the law for one statistical year; none where the edition sets no such year or no hours for a day. */
export const tallyTerms = (
  law: TallyLaw,
  year: number,
  asOf: PlainDate | null,
  unitId?: string,
): TallyTerms | undefined => {
  const settings = settingsOf(law)
  const readings = law.optionsOf(...termReadings)
  const start = statisticalStart(law.valuesOf('statistical-period'), `${year}-01-01`)
  if (!settings || start === undefined) return undefined
  const known = new Map<number, ReturnType<YearDays>>()
  const daysOf: YearDays = (name) => {
    let days = known.get(name)
    if (!days) {
      const { from, to } = statisticalPeriodFrom(name, start)
      days = { from: dayNumber(from), to: dayNumber(to) }
      known.set(name, days)
    }
    return days
  }
  const period = statisticalPeriodFrom(year, start)
  const rollDates = rollDays(readings['headcount-basis'], period)
  const decisiveDay = readings['annual-parameter-date'] === 'last-day' ? period.to : period.from
  const attainment = valueOn(law.valuesOf('statistics-attainment-hours'), decisiveDay)?.value
  return {
    period,
    year: daysOf(year),
    daysOf,
    settings,
    rollDates,
    rollDays: { from: dayNumber(rollDates.from), to: dayNumber(rollDates.to) },
    qualification: readings,
    attainment: attainment === undefined ? undefined : toHundredths(attainment),
    asOf,
    entered: { registeredOnly: true, until: undefined, ...(asOf !== null && { asOf }) },
    unitId,
  }
}
