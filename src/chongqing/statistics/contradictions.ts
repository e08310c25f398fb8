import { coded } from '../../engine/facts/problem-text.js'
import { type Basis, bases, classNames, type FigureName, figureNames } from './layout.js'

/** Two figures of which the first is a part of the second. */
type PartAndWhole = readonly [part: FigureName, whole: FigureName]

/** The two ends of a figure, in the order of a tally. */
const ends = [0, 1] as const
type End = (typeof ends)[number]

const placeOf = (figure: FigureName, end: End): number => figureNames.indexOf(figure) * 2 + end

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

/** Hours, and those who have them. */
const hoursAndHeads = (): readonly PartAndWhole[] =>
  bases.flatMap((basis): PartAndWhole[] => [
    [`${basis}/hours`, `${basis}/participants`],
    ...classNames.map((name): PartAndWhole => [`${basis}/${name}/hours`, `${basis}/${name}/heads`]),
  ])

/** Where a count stands that others contradict, and the problem. */
export interface Contradiction {
  readonly place: number
  readonly message: string
}

/** What in the counts of a tally cannot be together, whoever was counted under whatever law. */
export const contradictionsIn = (counts: readonly number[]): readonly Contradiction[] => {
  const found: Contradiction[] = []
  const at = (figure: FigureName, end: End): number => counts[placeOf(figure, end)] as number
  const tell = (figure: FigureName, end: End, message: string): void => {
    found.push({ place: placeOf(figure, end), message })
  }
  const compare = ([part, whole]: PartAndWhole, end: End): void => {
    if (at(part, end) > at(whole, end)) tell(part, end, coded('part-over-whole', part, whole))
  }
  for (const figure of figureNames) {
    if (at(figure, 0) > at(figure, 1)) tell(figure, 0, coded('least-over-most', figure))
  }
  for (const end of ends) {
    for (const pair of parts()) compare(pair, end)
    for (const [hours, heads] of hoursAndHeads()) {
      if (at(hours, end) > 0 && at(heads, end) === 0) tell(hours, end, coded('hours-of-nobody', hours, heads))
    }
  }
  for (const pair of sureParts()) compare(pair, 0)
  for (const basis of bases) {
    const whole: FigureName = `${basis}/hours`
    for (const kind of ['subject', 'form'] as const) {
      const classes = classNames.filter((name) => name.startsWith(kind))
      const sum = (end: End): number =>
        classes.reduce((hours, name) => hours + at(`${basis}/${name}/hours`, end), 0)
      if (sum(0) > at(whole, 0)) tell(whole, 0, coded('sum-of-parts', kind, whole))
      if (sum(1) < at(whole, 1)) tell(whole, 1, coded('sum-of-parts', kind, whole))
    }
  }
  return found
}

/** Those who reached hours, in hundredths, that all together do not have; without such hours nobody reaches them. */
export const reachedWithout = (
  counts: readonly number[],
  attainment: number | undefined,
): readonly Contradiction[] =>
  bases.flatMap((basis) => {
    const [reached, hours] = [`${basis}/reached`, `${basis}/hours`] as const
    const [heads, most] = ends.map((end) => counts[placeOf(reached, end)]) as [number, number]
    const isSound =
      attainment === undefined ? most === 0 : heads * attainment <= (counts[placeOf(hours, 0)] as number)
    return isSound ? [] : [{ place: placeOf(reached, 0), message: coded('reached-without', reached, hours) }]
  })
