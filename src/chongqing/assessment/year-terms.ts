import { Recorder } from '../../engine/determination/recorder.js'
import { remembered, rememberedOf } from '../../engine/ground/remembered.js'
import { dayNumber } from '../../engine/quantity/calendar.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import { calendarPeriod, type Period } from '../../engine/quantity/period.js'
import { twoParts } from '../../engine/quantity/ratio.js'
import type { ParameterId } from '../law/parameters.js'
import type { ProvisionId } from '../law/provisions.js'
import type { ReadingId, Readings } from '../law/readings.js'
import { type ChongqingIds, type Law, viewOf } from '../pack.js'
import type { Days } from '../reckoning/days.js'
import { settingsOf } from '../reckoning/settings.js'
import { annualParameter } from '../rules/quota/annual-parameter.js'
import { quotaYear } from '../rules/quota/quota-year.js'
import { statisticalPeriodNamed } from '../rules/statistics/named-period.js'
import type { RatioFacts, RatioTerms } from '../rules/subject-ratio/compare-sides.js'
import { type PlainRecords, plainRecords } from '../statistics/plain-records.js'
import { plainRows } from '../statistics/plain-rows.js'
import { endless } from '../statistics/rows.js'

/** A year with its days by their numbers. */
interface YearOfDays {
  readonly period: Period
  readonly days: Days
}

/** What a person's year asks of the law, resolved once for any number of people. */
export interface YearTerms {
  readonly calendar: YearOfDays
  /** `null` where the edition sets no statistical year. */
  readonly statistical: YearOfDays | null
  /** The one of them for which hours are asked. */
  readonly asked: YearOfDays
  readonly readings: Readings
  /** Hundredths of an hour, times twelve. */
  readonly required: number
  readonly ratio: Omit<RatioFacts, 'publicHours' | 'otherHours'> & RatioTerms
  /** What tells which records add what they state, whatever year they lie in. */
  readonly reader: PlainRecords
}

/** All days that there are. */
export const everyYear: Days = { from: -endless, to: endless }

const withDays = (period: Period): YearOfDays => {
  const { from, to } = period
  return { period: Object.freeze(period), days: { from: dayNumber(from), to: dayNumber(to) } }
}

const termsOf = (law: Law, year: number, reader: PlainRecords): YearTerms | null => {
  const grounds = new Recorder<ChongqingIds, ProvisionId, ParameterId, ReadingId>('person-year', law)
  const period = quotaYear(grounds, year)
  if ('status' in period) return null
  const quota = annualParameter(grounds, 'annual-quota-hours', period)
  const ratio = annualParameter(grounds, 'public-to-other-ratio', period)
  if (!quota || !ratio) return null
  const required = toHundredths(quota.value) * 12
  const { readings } = law
  const isEachALeast = readings['ratio-direction'] === 'each-part-at-least'
  const [publicParts, otherParts] = twoParts(ratio.value)
  const calendar = withDays(calendarPeriod(year))
  const statisticalPeriod = statisticalPeriodNamed(grounds, year)
  const statistical = statisticalPeriod ? withDays(statisticalPeriod) : null
  return {
    calendar,
    statistical,
    asked: statistical && period.system === 'statistical' ? statistical : calendar,
    readings,
    required,
    ratio: {
      publicParts,
      otherParts,
      isEachALeast,
      baseLimit: isEachALeast || readings['ratio-base'] !== 'all-credited' ? required : null,
      underOnly: readings['ratio-direction'] === 'under-only',
      tolerance: Math.round(Number(readings['ratio-tolerance']) * 10_000),
    },
    reader,
  }
}

/**
 * The terms of a year under an edition, by its name; none where the year of somebody of whom all is known would end otherwise
 * than with both verdicts: the law not in force, a figure or a provision struck. Resolved once for each edition and year.
 */
export const yearTerms = /* @__PURE__ */ rememberedOf((law: Law) => {
  const settings = settingsOf(viewOf(law))
  const strikes = Object.values(law.amendments).some((all) => all.some((one) => 'struck' in one))
  const reader = settings && !strikes && plainRecords(plainRows({ settings, year: everyYear }))
  return remembered((year: number) => (reader ? termsOf(law, year, reader) : null))
})
