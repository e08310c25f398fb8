import { Money } from '../../engine/quantity/decimal.js'
import { type DecimalInput, toHundredths } from '../../engine/quantity/hours.js'
import { bases, type ClassName, type FigureName } from '../entities/statistics/figure-names.js'
import type { GivenClass, GivenFigures, GivenReturn } from '../entities/statistics/given-return.js'
import { subjectKeys } from '../entities/subject-key.js'
import type { ReturnContradiction } from '../findings/statistics.js'
import { type StatisticalFigure, studyForms } from '../law/vocabulary.js'
import { contradictionsIn, type FigureAt, reachedWithout } from './contradictions.js'

const nobody: GivenClass = { heads: 0, personTimes: 0, totalHours: 0 }

type Table = Readonly<Record<string, GivenClass | undefined>>

/** The classes of a return that states any, each with what it states; of what a table in full leaves out, that it is nothing. */
const classesGiven = (
  { bySubject, byForm }: GivenFigures,
  unread: readonly StatisticalFigure[],
): readonly (readonly [ClassName, GivenClass])[] => {
  const leftOut = unread.includes('study-categories') ? {} : nobody
  const subjects: Table = bySubject ?? {}
  const forms: Table = byForm ?? {}
  return [
    ...subjectKeys.map((key) => [`subject/${key}`, subjects[key] ?? (bySubject ? leftOut : {})] as const),
    ...studyForms.map((key) => [`form/${key}`, forms[key] ?? {}] as const),
  ]
}

/** What a given return states under the names that a tally has for its figures; hours in hundredths. */
export const figuresGiven = (given: GivenReturn): FigureAt => {
  const { totalProfessionals, unread = [] } = given
  const stated = new Map<FigureName, number | undefined>([['people', totalProfessionals]])
  const hundredths = (hours: DecimalInput | undefined): number | undefined =>
    hours === undefined ? undefined : toHundredths(hours)
  for (const basis of bases) {
    const figures = given[basis] ?? {}
    stated.set(`${basis}/participants`, figures.participants)
    stated.set(`${basis}/reached`, figures.reached)
    stated.set(`${basis}/hours`, hundredths(figures.totalHours))
    for (const [name, { heads, personTimes, totalHours }] of classesGiven(figures, unread)) {
      stated.set(`${basis}/${name}/heads`, heads)
      stated.set(`${basis}/${name}/person-times`, personTimes)
      stated.set(`${basis}/${name}/hours`, hundredths(totalHours))
    }
  }
  return (figure) => stated.get(figure)
}

/** Whether a rate can be that of a part, cut or rounded to the places that it shows: the text says neither, nor how many. */
const isRateOf = (rate: DecimalInput, part: number | undefined, whole: number | undefined): boolean => {
  if (part === undefined || !whole) return true
  const stated = new Money(rate)
  const off = stated.times(whole).minus(new Money(part).times(100)).abs()
  return off.times(10 ** stated.decimalPlaces()).lt(whole)
}

/**
 * The rates of a given return that are above the whole, or none of the parts that it states.
 *
 * @param ofTotal - whether the rate of those who reached the hours is one of all professionals, or of the participants
 */
export const ratesContradicting = (given: GivenReturn, ofTotal: boolean): readonly ReturnContradiction[] => {
  const at = figuresGiven(given)
  return bases.flatMap((basis) => {
    const { studyRatio, attainmentRatio } = given[basis] ?? {}
    const participants = `${basis}/participants` as const
    const rates = [
      [`${basis}/study-ratio`, studyRatio, participants, 'people'],
      [`${basis}/attainment-ratio`, attainmentRatio, `${basis}/reached`, ofTotal ? 'people' : participants],
    ] as const
    return rates.flatMap(([figure, rate, part, against]): ReturnContradiction[] => {
      if (rate === undefined) return []
      if (toHundredths(rate) > 10_000) return [{ kind: 'rate-over-whole', figure, against }]
      return isRateOf(rate, at(part, 0), at(against, 0))
        ? []
        : [{ kind: 'rate-not-of-parts', figure, against }]
    })
  })
}

/**
 * The counts and hours of a given return that contradict each other, each once.
 *
 * @param attainment - the hours that those have who reached them, in hundredths; none where nobody can
 */
export const countsContradicting = (
  given: GivenReturn,
  attainment: number | undefined,
): readonly ReturnContradiction[] => {
  const at = figuresGiven(given)
  const found = new Map<string, ReturnContradiction>()
  for (const { kind, figure, against } of [...contradictionsIn(at), ...reachedWithout(at, attainment)]) {
    // Both ends of a stated figure are the same.
    found.set(`${kind} ${figure} ${against}`, { kind, figure, against })
  }
  return [...found.values()]
}
