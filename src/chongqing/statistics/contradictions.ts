import {
  type Basis,
  bases,
  type ClassKind,
  classKinds,
  classNames,
  type FigureName,
} from '../entities/statistics/figure-names.js'
import type { ReturnContradiction } from '../findings/statistics.js'

/** Two figures of which the first is a part of the second. */
type PartAndWhole = readonly [part: FigureName, whole: FigureName]

/** The two ends of a figure, in the order of a tally. */
const ends = [0, 1] as const
type End = (typeof ends)[number]

/** A figure at one of its ends, which agree where it is exact; `undefined` where it is not known. */
export type FigureAt = (figure: FigureName, end: End) => number | undefined

/** A figure that others contradict, at one of its ends, with the figure or the classes that it is held against. */
export interface Contradiction {
  readonly kind: Exclude<ReturnContradiction['kind'], `rate-${string}`>
  readonly figure: FigureName
  readonly end: End
  readonly against: FigureName | ClassKind
}

const ofBasis = (basis: Basis): readonly PartAndWhole[] => [
  [`${basis}/participants`, 'people'],
  [`${basis}/reached`, `${basis}/participants`],
  ...classNames.flatMap((name): PartAndWhole[] => [
    [`${basis}/${name}/heads`, `${basis}/participants`],
    [`${basis}/${name}/hours`, `${basis}/hours`],
  ]),
]

/** Parts at both ends: whoever may be in the part may be in the whole. */
const parts = (): readonly PartAndWhole[] => [['records-registered', 'records'], ...bases.flatMap(ofBasis)]

// Studies of which nobody knows whose they are raise the most of what they may be, and are no record of anybody.
/** Parts among what surely counts. */
const sureParts = (): readonly PartAndWhole[] => [
  ['records-not-standing', 'records-registered'],
  ['records-registered-elsewhere', 'records-registered'],
  ...bases.flatMap((basis) =>
    classNames.map(
      (name): PartAndWhole => [
        `${basis}/${name}/person-times`,
        basis === 'registered' ? 'records-registered' : 'records',
      ],
    ),
  ),
]

/** Parts among what may count: whoever may be a head of a class may have an entry in it. */
const possibleParts = (): readonly PartAndWhole[] =>
  bases.flatMap((basis) =>
    classNames.map((name): PartAndWhole => [`${basis}/${name}/heads`, `${basis}/${name}/person-times`]),
  )

/** Hours, and those who have them. */
const hoursAndHeads = (): readonly PartAndWhole[] =>
  bases.flatMap((basis): PartAndWhole[] => [
    [`${basis}/hours`, `${basis}/participants`],
    ...classNames.map((name): PartAndWhole => [`${basis}/${name}/hours`, `${basis}/${name}/heads`]),
  ])

/** The ends of a figure of which nothing is known. */
const anything = [0, Number.POSITIVE_INFINITY] as const

/** What of figures cannot be together, whoever was counted under whatever law; what is not known contradicts nothing. */
export const contradictionsIn = (at: FigureAt): readonly Contradiction[] => {
  const found: Contradiction[] = []
  const isOver = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && other !== undefined && one > other
  const tell = (
    kind: Contradiction['kind'],
    figure: FigureName,
    end: End,
    against: Contradiction['against'],
  ) => {
    found.push({ kind, figure, end, against })
  }
  const compare = ([part, whole]: PartAndWhole, end: End): void => {
    if (isOver(at(part, end), at(whole, end))) tell('part-over-whole', part, end, whole)
  }
  for (const end of ends) {
    for (const pair of parts()) compare(pair, end)
    for (const [hours, heads] of hoursAndHeads()) {
      if (at(heads, end) === 0 && isOver(at(hours, end), 0)) tell('hours-of-nobody', hours, end, heads)
    }
  }
  for (const pair of sureParts()) compare(pair, 0)
  for (const pair of possibleParts()) compare(pair, 1)
  for (const basis of bases) {
    const hours: FigureName = `${basis}/hours`
    const participants: FigureName = `${basis}/participants`
    for (const kind of classKinds) {
      const classes = classNames.filter((name) => name.startsWith(kind))
      const sumOf = (measure: 'heads' | 'hours', end: End): number =>
        classes.reduce((sum, name) => sum + (at(`${basis}/${name}/${measure}`, end) ?? anything[end]), 0)
      if (isOver(sumOf('hours', 0), at(hours, 0))) tell('sum-of-parts', hours, 0, kind)
      if (isOver(at(hours, 1), sumOf('hours', 1))) tell('sum-of-parts', hours, 1, kind)
      if (isOver(at(participants, 1), sumOf('heads', 1))) tell('fewer-heads', participants, 1, kind)
    }
  }
  return found
}

/** Those who reached hours, in hundredths, that all together do not have; without such hours nobody reaches them. */
export const reachedWithout = (at: FigureAt, attainment: number | undefined): readonly Contradiction[] =>
  bases.flatMap((basis) => {
    const [figure, hours] = [`${basis}/reached`, `${basis}/hours`] as const
    const isSound =
      attainment === undefined
        ? (at(figure, 1) ?? 0) === 0
        : (at(figure, 0) ?? 0) * attainment <= (at(hours, 0) ?? anything[1])
    return isSound ? [] : [{ kind: 'reached-without', figure, end: 0, against: hours } as const]
  })
