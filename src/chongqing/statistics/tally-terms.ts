import { valueOn } from '../../engine/editions/parameter.js'
import { dayNumber, type PlainDate } from '../../engine/quantity/calendar.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import { type Period, statisticalPeriodFrom } from '../../engine/quantity/period.js'
import type { Readings } from '../law/readings.js'
import { type Law, viewOf } from '../pack.js'
import type { QualificationReadings } from '../reckoning/qualification.js'
import { type Settings, settingsOf, statisticalStart } from '../reckoning/settings.js'
import type { YearDays } from '../reckoning/share.js'

/** What counting a statistical year needs of the law, resolved once for any number of people. */
export interface TallyTerms {
  readonly period: Period
  readonly daysOf: YearDays
  readonly settings: Settings
  readonly headcountBasis: Readings['headcount-basis']
  /** How it is read who is covered. */
  readonly qualification: QualificationReadings
  /** Hundredths of an hour; none where the edition strikes the figure, and then nobody is said to reach it. */
  readonly attainment: number | undefined
  readonly asOf: PlainDate | null
}

/** Resolves the law for one statistical year; none where the edition sets no such year or no hours for a day. */
export const tallyTerms = (law: Law, year: number, asOf: PlainDate | null): TallyTerms | undefined => {
  const settings = settingsOf(viewOf(law))
  const start = statisticalStart(law.parameters['statistical-period'], `${year}-01-01`)
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
  const decisiveDay = law.readings['annual-parameter-date'] === 'last-day' ? period.to : period.from
  const attainment = valueOn(law.parameters['statistics-attainment-hours'], decisiveDay)?.value
  return {
    period,
    daysOf,
    settings,
    headcountBasis: law.readings['headcount-basis'],
    qualification: law.readings,
    attainment: attainment === undefined ? undefined : toHundredths(attainment),
    asOf,
  }
}
