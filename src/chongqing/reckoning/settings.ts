import { type ParameterValue, valueOn } from '../../engine/editions/parameter.js'
import { dayNumber, type PlainDate } from '../../engine/quantity/calendar.js'
import type { ReadingId, Readings } from '../law/readings.js'
import type { LawView } from '../pack.js'

/** The hours of one day of study from a day on, in hundredths. */
interface DayLength {
  readonly from: number
  readonly hundredths: number
}

/** The readings by which hours are reckoned. */
export const hoursReadings = [
  'daily-maximum',
  'failed-assessment',
  'hours-before-approval',
  'ineligible-provider-hours',
  'make-up-year',
  'part-days',
  'queue-order',
  'rehired-retirees',
  'straddling-totals',
  'study-out-of-service',
  'task-book-gaps',
] as const satisfies readonly ReadingId[]

type HoursReading = (typeof hoursReadings)[number]

/** The law as hours are reckoned by it. */
export type HoursLaw = LawView<'hours-per-day', HoursReading>

/** The law resolved to plain values, once, before any number of people are reckoned. */
export interface Settings {
  /** Ascending and never empty. */
  readonly dayLengths: readonly [DayLength, ...DayLength[]]
  readonly readings: Pick<Readings, HoursReading>
}

/** Resolves an edition for reckoning; none where the edition sets no hours for a day. */
export const settingsOf = (law: HoursLaw): Settings | undefined => {
  const [first, ...rest] = law.valuesOf('hours-per-day').map(({ from, value }) => ({
    from: dayNumber(from),
    hundredths: Number(value) * 100,
  }))
  return first && { dayLengths: [first, ...rest], readings: law.optionsOf(...hoursReadings) }
}

/** The hours of a day of study on a day; before the first value, that value. */
export const dayLength = ({ dayLengths }: Settings, day: number): number => {
  let { hundredths } = dayLengths[0]
  for (let i = 1; i < dayLengths.length; i++) {
    const next = dayLengths[i] as DayLength
    if (next.from > day) break
    hundredths = next.hundredths
  }
  return hundredths
}

/** The most hours that the days of a span, both ends counted, can hold. */
export const spanCapacity = (settings: Settings, from: number, to: number): number => {
  const { dayLengths } = settings
  if (dayLengths.length === 1) return Math.max(0, to - from + 1) * dayLengths[0].hundredths
  let sum = 0
  for (let start = from; start <= to; ) {
    const next = dayLengths.find((length) => length.from > start)
    const end = next && next.from <= to ? next.from - 1 : to
    sum += (end - start + 1) * dayLength(settings, start)
    start = end + 1
  }
  return sum
}

/** The month and day on which statistical years begin, such as `11-01`; none where the edition sets no period. */
export const statisticalStart = (values: readonly ParameterValue[], on: PlainDate): string | undefined =>
  valueOn(values, on)?.value.slice(0, 5)
