import { type ParameterValue, valueOn } from '../../engine/editions/parameter.js'
import { dayNumber, type PlainDate } from '../../engine/quantity/calendar.js'
import type { ReadingId, Readings } from '../law/readings.js'
import type { LawView } from '../pack.js'

/** The hours of one day of study from a day on, in hundredths. */
interface DayLength {
  readonly from: number
  readonly hundredths: number
}

/** The readings by which hours are reckoned; whoever answers with hours declares these. */
export const hoursReadings = [
  'rehired-retirees',
  'task-book-gaps',
  'hours-before-approval',
  'failed-assessment',
  'ineligible-provider-hours',
  'study-out-of-service',
  'part-days',
  'queue-order',
  'make-up-year',
  'daily-maximum',
  'straddling-totals',
] as const satisfies readonly ReadingId[]

/** A reading by which hours are reckoned. */
export type HoursReading = (typeof hoursReadings)[number]

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

/** The stretches of a span, both ends counted, on which the hours of a day are the same. */
export const stretchesOf = (
  settings: Settings,
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number }[] => {
  const stretches: { from: number; to: number }[] = []
  for (let start = from; start <= to; ) {
    const next = settings.dayLengths.find((length) => length.from > start)
    const end = next && next.from <= to ? next.from - 1 : to
    stretches.push({ from: start, to: end })
    start = end + 1
  }
  return stretches
}

/** The most hours that the days of a span, both ends counted, can hold. */
export const spanCapacity = (settings: Settings, from: number, to: number): number => {
  const { dayLengths } = settings
  if (dayLengths.length === 1) return Math.max(0, to - from + 1) * dayLengths[0].hundredths
  return stretchesOf(settings, from, to).reduce(
    (sum, stretch) => sum + (stretch.to - stretch.from + 1) * dayLength(settings, stretch.from),
    0,
  )
}

/** The month and day on which statistical years begin, such as `11-01`; none where the edition sets no period. */
export const statisticalStart = (values: readonly ParameterValue[], on: PlainDate): string | undefined =>
  valueOn(values, on)?.value.slice(0, 5)
