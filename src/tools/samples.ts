import type { Determination, ParameterUse } from '../engine/determination/determination.js'
import { withPremises } from '../engine/determination/with-premises.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { type ParameterDefinition, valueOn } from '../engine/editions/parameter.js'
import {
  addCalendarYears,
  addDays,
  dateOfDay,
  dayNumber,
  type PlainDate,
  yearOf,
} from '../engine/quantity/calendar.js'
import { twoParts } from '../engine/quantity/ratio.js'
import type { Place } from './fact-places.js'

/** What an answer, its facts and the law suggest as values on which the answer may turn. */
export interface Suggestions {
  /** Parameters that are amounts, such as 80. */
  readonly amounts: readonly number[]
  /** How far figures of the answer are from where it turns, such as a shortfall, and what multiplies them. */
  readonly distances: readonly number[]
  readonly factors: readonly number[]
  /** The hours that a day counts for. */
  readonly dayHours: readonly number[]
  /** Days on which something begins, and those before, by date. */
  readonly days: readonly SuggestedDay[]
}

interface SuggestedDay {
  readonly day: number
  /** How many others were suggested before it. */
  readonly rank: number
}

const kindOf = <I extends Ids>({ pack }: Law<I>, id: I['parameter']): ParameterDefinition['kind'] =>
  (pack.parameters[id] as ParameterDefinition).kind

/** Figures that say how far an answer is from another. */
const distanceNames = ['shortfall', 'surplus', 'difference', 'needed', 'outstanding', 'remaining', 'by']

const sizesOf = (figure: unknown): readonly number[] =>
  Object.values(typeof figure === 'object' ? { ...figure } : { figure }).map((end) => Math.abs(Number(end)))

const distancesIn = (value: unknown, name = ''): readonly number[] => {
  if (distanceNames.includes(name)) return sizesOf(value)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => distancesIn(part, key))
}

/** By what a change of one amount is multiplied to change a figure that a ratio or a rate makes of it. */
const factorsOf = <I extends Ids>(law: Law<I>, { id, value }: ParameterUse<I>): readonly number[] => {
  switch (kindOf(law, id)) {
    case 'ratio': {
      const [one, other] = twoParts(value)
      return [(one + other) / one, (one + other) / other]
    }
    case 'rate':
      return [Number(value), 1 / Number(value)]
    default:
      return []
  }
}

const valuesOf = <I extends Ids>(
  law: Law<I>,
  uses: readonly ParameterUse<I>[],
  ...kinds: readonly string[]
): readonly number[] =>
  uses.filter(({ id }) => kinds.includes(kindOf(law, id))).map(({ value }) => Number(value))

const yearsAround = (dates: readonly PlainDate[], asked: unknown): readonly number[] => {
  const years = dates.map(yearOf)
  if (Number.isInteger(asked)) years.push(asked as number)
  return [...new Set(years.flatMap((year) => [year - 1, year, year + 1, year + 2]))]
}

/** The days and months on which the years of a law begin: the calendar's, and those that a parameter sets. */
const yearStartsOn = <I extends Ids>(law: Law<I>, day: PlainDate): readonly string[] => {
  const periods = (Object.keys(law.parameters) as I['parameter'][]).filter(
    (id) => kindOf(law, id) === 'month-days',
  )
  return ['01-01', ...periods.flatMap((id) => valueOn(law.parameters[id], day)?.value.slice(0, 5) ?? [])]
}

/** The first days of calendar years and of those of the law, of parameters, and around the dates of the facts. */
const firstDaysOf = <I extends Ids>(
  dates: readonly PlainDate[],
  uses: readonly ParameterUse<I>[],
  law: Law<I>,
  asked: unknown,
): readonly number[] => {
  const yearStarts = yearsAround(dates, asked).flatMap((year) =>
    yearStartsOn(law, `${year}-01-01`).map((start) => `${year}-${start}`),
  )
  const cyclesAway = valuesOf(law, uses, 'years').flatMap((years) =>
    dates.flatMap((date) => [addCalendarYears(date, years), addCalendarYears(date, -years)]),
  )
  const ofParameters = uses.flatMap(({ id }) => law.parameters[id].map(({ from }) => from))
  const ends = [...dates, ...cyclesAway, ...(law.inForceUntil === null ? [] : [law.inForceUntil])]
  const days = [...yearStarts, ...ofParameters, ...ends, ...ends.map((date) => addDays(date, 1))]
  return [...new Set(days.map(dayNumber))]
}

/** First days and those before each, by date. */
const daysAround = (firstDays: readonly number[]): readonly SuggestedDay[] =>
  distinct(firstDays.flatMap((day) => [day - 1, day]))
    .map((day, rank) => ({ day, rank }))
    .sort((one, other) => one.day - other.day)

const distinct = (values: readonly number[]): readonly number[] => [...new Set(values)]

/** Gathers what suggests values on which an answer may turn. */
export const suggestionsOf = <I extends Ids>(
  answer: Determination<unknown, unknown, I>,
  facts: unknown,
  places: readonly Place<unknown>[],
  law: Law<I>,
): Suggestions => {
  const all = withPremises(answer)
  const uses = all.flatMap(({ parameters }) => parameters)
  const dates = places.filter(({ kind }) => kind.unit === 'date').map(({ present }) => dateOfDay(present))
  const distances = all.flatMap((one) => [
    ...('value' in one ? distancesIn(one.value) : []),
    ...one.findings.flatMap(({ data }) => distancesIn(data)),
  ])
  // Each once: the premises of a whole unit say the same again for everyone.
  return {
    amounts: distinct(valuesOf(law, uses, 'hours', 'whole-hours', 'yuan')),
    distances: distinct(distances),
    factors: distinct([1, ...uses.flatMap((use) => factorsOf(law, use))]),
    dayHours: distinct(valuesOf(law, uses, 'whole-hours')),
    days: daysAround(firstDaysOf(dates, uses, law, (facts as { readonly year?: unknown }).year)),
  }
}

/** 1, 2, 5, 10, 20, 50 and so on. */
const roundSteps = (most: number): readonly number[] => {
  const steps: number[] = []
  for (let power = 1; power <= most; power *= 10) steps.push(power, 2 * power, 5 * power)
  return steps
}

const suggestedSteps = (
  { kind, present, most }: Place<unknown>,
  suggested: Suggestions,
): readonly number[] => {
  const { unit, scale } = kind
  const units = unit === 'days' ? suggested.dayHours : [1]
  const moves = suggested.distances.flatMap((distance) =>
    suggested.factors.map((factor) => distance * factor),
  )
  return [
    ...units.flatMap((each) => [
      ...suggested.amounts.map((amount) => (amount / each) * scale),
      ...moves.flatMap((move) => [present - (move / each) * scale, present + (move / each) * scale]),
    ]),
    ...roundSteps(most),
  ].flatMap((steps) => [Math.floor(steps), Math.ceil(steps)])
}

/** Days by how near they are to one; of two that are as near the one that was suggested before the other. */
function* daysNear(days: readonly SuggestedDay[], present: number): Generator<number> {
  // The dates of the facts are among them.
  let after = days.findIndex(({ day }) => day >= present)
  let before = after - 1
  const distance = (one: SuggestedDay | undefined): number =>
    one ? Math.abs(one.day - present) : Number.POSITIVE_INFINITY
  for (let left = days.length; left > 0; left--) {
    const [earlier, later] = [days[before], days[after]]
    const further = distance(earlier) - distance(later)
    const isEarlier =
      further < 0 || (further === 0 && (earlier as SuggestedDay).rank < (later as SuggestedDay).rank)
    yield isEarlier ? (days[before--] as SuggestedDay).day : (days[after++] as SuggestedDay).day
  }
}

/**
 * Values of a fact to try, in steps of its grid: those beside it, of a number the ends of its field, then what is
 * suggested, the nearest first. Beyond what is suggested of dates nothing begins.
 */
export function* samplesOf(place: Place<unknown>, suggested: Suggestions): Generator<number> {
  const { present, least, most } = place
  const { unit, usual } = place.kind
  const tried = new Set([present])
  const isNew = (steps: number): boolean => {
    const isOne = least <= steps && steps <= most && !tried.has(steps)
    if (isOne) tried.add(steps)
    return isOne
  }
  yield* [present - 1, present + 1, present - usual, present + usual].filter(isNew)
  if (unit === 'date') {
    // Of many dates each is tried with few days.
    for (const day of daysNear(suggested.days, present)) if (isNew(day)) yield day
    return
  }
  yield* [least, most].filter(isNew)
  const near = [...suggestedSteps(place, suggested)].filter(isNew)
  yield* near.sort((a, b) => Math.abs(a - present) - Math.abs(b - present))
}
