import { type ParameterValue, valueOn } from '../../engine/editions/parameter.js'
import { dayNumber, type PlainDate } from '../../engine/quantity/calendar.js'
import { type ReadingId, type Readings, readingDefinitions, readingIds } from '../law/readings.js'
import type { Days } from './days.js'

/** The hours of one day of study from a day on, in hundredths. */
interface DayLength {
  readonly date: PlainDate
  readonly from: number
  readonly hundredths: number
}

/** A reading by which hours are reckoned. */
export type HoursReading = {
  [Id in ReadingId]: (typeof readingDefinitions)[Id] extends { readonly hours: true } ? Id : never
}[ReadingId]

/** The readings by which hours are reckoned; whoever answers with hours declares these. */
export const hoursReadings = /* @__PURE__ */ (() =>
  Object.freeze(readingIds.filter((id): id is HoursReading => 'hours' in readingDefinitions[id])))()

/** The options of each of these readings. */
export type HoursOptions = Pick<Readings, HoursReading>

/**
 * What the reckoning of hours asks of a law: how long a day of study is, and how the contested phrases are read. Whatever
 * looks at an edition of a law with these answers it.
 */
export interface HoursLaw {
  /** All dated values of the hours of a day, the earliest first. */
  valuesOf(id: 'hours-per-day'): readonly ParameterValue[]
  /** The options of some readings. */
  optionsOf<Id extends HoursReading>(...ids: readonly Id[]): Pick<HoursOptions, Id>
}

/**
 * The readings by which hours are reckoned, for the table of a law in whose words they stand elsewhere.
 *
 * @param provision - the provision of that law in which the hours are regulated
 * @returns each reading with its options, the first being the default
 * @example
 * ```ts
 * import { hoursReadingsOf } from 'xueshi/engine'
 * hoursReadingsOf('3')['daily-maximum'] // => { options: ['ceiling', 'none'], provisions: ['3'] }
 * ```
 */
export const hoursReadingsOf = <P extends string>(
  provision: P,
): {
  readonly [Id in HoursReading]: {
    readonly options: (typeof readingDefinitions)[Id]['options']
    readonly provisions: readonly [P]
  }
} =>
  Object.fromEntries(
    hoursReadings.map((id) => [id, { options: readingDefinitions[id].options, provisions: [provision] }]),
  ) as unknown as ReturnType<typeof hoursReadingsOf<P>>

/** What days can hold, resolved to plain values. */
interface DayLengths {
  /** Ascending and never empty. */
  readonly dayLengths: readonly [DayLength, ...DayLength[]]
  /** The only days that hold any study, apart from one another and in their order; absent: all of them. */
  readonly held?: readonly Days[]
}

/** The law resolved to plain values, once, before any number of people are reckoned. */
export interface Settings extends DayLengths {
  readonly readings: HoursOptions
}

/** What days can hold under an edition; nothing where it sets no hours for a day. */
export const dayLengthsOf = (law: Pick<HoursLaw, 'valuesOf'>): DayLengths | undefined => {
  const [first, ...rest] = law.valuesOf('hours-per-day').map(({ from, value }) => ({
    date: from,
    from: dayNumber(from),
    hundredths: Number(value) * 100,
  }))
  return first && { dayLengths: [first, ...rest] }
}

/** Resolves an edition for reckoning; none where the edition sets no hours for a day. */
export const settingsOf = (law: HoursLaw): Settings | undefined => {
  const lengths = dayLengthsOf(law)
  return lengths && { dayLengths: lengths.dayLengths, readings: law.optionsOf(...hoursReadings) }
}

/** The hours of a day of study on a day; before the first value, that value. */
export const dayLength = ({ dayLengths }: DayLengths, day: number): number => {
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
  settings: DayLengths,
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

/** The hours of a day that hold on any day of a span, both ends counted. */
export const lengthsOn = ({ dayLengths }: DayLengths, { from, to }: Days): readonly DayLength[] =>
  dayLengths.length === 1
    ? dayLengths
    : dayLengths.filter((one, i) => {
        const next = dayLengths[i + 1]
        return (i === 0 || one.from <= to) && (next === undefined || next.from > from)
      })

/** The most hours that the days of a span, both ends counted, can hold. */
export const spanCapacity = (settings: DayLengths, from: number, to: number): number => {
  const { dayLengths, held } = settings
  if (held) {
    const anyDay = { dayLengths }
    return held.reduce(
      (sum, one) => sum + spanCapacity(anyDay, Math.max(from, one.from), Math.min(to, one.to)),
      0,
    )
  }
  if (dayLengths.length === 1) return Math.max(0, to - from + 1) * dayLengths[0].hundredths
  return stretchesOf(settings, from, to).reduce(
    (sum, stretch) => sum + (stretch.to - stretch.from + 1) * dayLength(settings, stretch.from),
    0,
  )
}

/** The month and day on which statistical years begin, such as `11-01`; none where the edition sets no period. */
export const statisticalStart = (values: readonly ParameterValue[], on: PlainDate): string | undefined =>
  valueOn(values, on)?.value.slice(0, 5)
