import { valueOn } from '../../engine/determination/recorder.js'
import type { Law } from '../../engine/editions/law.js'
import { dayNumber, type PlainDate } from '../../engine/quantity/calendar.js'
import type { Readings } from '../law/readings.js'

/** The hours of one day of study from a day on, in hundredths. */
interface DayLength {
  readonly from: number
  readonly hundredths: number
}

/** The law resolved to plain values, once, before any number of people are reckoned. */
export interface Settings {
  /** Ascending and never empty. */
  readonly dayLengths: readonly [DayLength, ...DayLength[]]
  readonly readings: Readings
}

/** Resolves an edition for reckoning; none where the edition sets no hours for a day. */
export const settingsOf = (law: Law): Settings | undefined => {
  const [first, ...rest] = law.parameters['hours-per-day'].map(({ from, value }) => ({
    from: dayNumber(from),
    hundredths: Number(value) * 100,
  }))
  return first && { dayLengths: [first, ...rest], readings: law.readings }
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
export const statisticalStart = (law: Law, on: PlainDate): string | undefined =>
  valueOn(law.parameters['statistical-period'], on)?.value.slice(0, 5)
