import { ends, type Figure } from '../figures.js'
import type { UnitKind } from '../library.js'
import type { MoneyLine } from './money.js'
import type { PersonLine } from './people.js'
import { isToCorrect, type ProblemLine } from './problems.js'
import type { TableLine } from './tables.js'

/** Something to do about the year, the most pressing first. */
export type Task =
  /** Cells to correct; on so many of them a verdict hangs. */
  | { readonly kind: 'correct'; readonly places: number; readonly deciding: number }
  /** Headings of which it is not known what they tell. */
  | { readonly kind: 'map'; readonly headings: number }
  /** People who have not reached the hours of the year, and how many they lack in all. */
  | { readonly kind: 'short'; readonly people: number; readonly hours: Figure }
  /** People whose year cannot be decided before something is known. */
  | { readonly kind: 'settle'; readonly people: number }
  /** Money that is missing for the floor, in yuan; `null`: nothing is known of it. */
  | { readonly kind: 'money'; readonly shortfall: Figure | null }
  /** People whose subjects depart from the general ratio: a note and no breach. */
  | { readonly kind: 'ratio'; readonly few: number; readonly many: number }

const underFloor: ReadonlySet<UnitKind> = new Set(['enterprise', 'public-institution'])

const sumOf = (figures: readonly Figure[]): Figure => {
  // Hours are given to the hundredth; summed as whole hundredths, so that nothing is rounded.
  const hundredths = (decimal: string): number => Math.round(Number(decimal) * 100)
  const text = (sum: number): string => String(sum / 100)
  const both = figures.map(ends)
  const least = both.reduce((sum, one) => sum + hundredths(one.least), 0)
  const most = both.reduce<number | null>(
    (sum, one) => (sum === null || one.most === null ? null : sum + hundredths(one.most)),
    0,
  )
  return { least: text(least), most: most === null ? null : text(most) }
}

/** What is to be done about the year. */
export function tasksOf(
  year: number,
  people: readonly PersonLine[],
  money: readonly MoneyLine[],
  problems: readonly ProblemLine[],
  tables: readonly TableLine[],
  kind: UnitKind | undefined,
): readonly Task[] {
  const correct = problems.filter(isToCorrect)
  const short = people.filter(({ standing }) => standing === 'not-met')
  const settle = people.filter(({ standing }) => standing === 'undetermined')
  const unknown = tables.flatMap(({ columns }) => columns.filter(({ isUnknown }) => isUnknown))
  const few = people.filter(({ publicHours }) => publicHours === 'few').length
  const many = people.filter(({ publicHours }) => publicHours === 'many').length
  const ofYear = money.find((line) => line.year === year)
  // The floor is one of enterprises and public institutions; what a unit is that says nothing of it is to be found out as well.
  const isFloorKept = ofYear?.standing === 'met' || ofYear?.standing === 'not-assessed'
  const isMoneyDue = (kind === undefined || underFloor.has(kind)) && !isFloorKept
  const tasks: (Task | false)[] = [
    correct.length > 0 && {
      kind: 'correct',
      places: correct.length,
      deciding: correct.filter(({ weight }) => weight > 0).length,
    },
    unknown.length > 0 && { kind: 'map', headings: unknown.length },
    short.length > 0 && {
      kind: 'short',
      people: short.length,
      hours: sumOf(short.map(({ shortfall }) => shortfall ?? 0)),
    },
    settle.length > 0 && { kind: 'settle', people: settle.length },
    isMoneyDue && {
      kind: 'money',
      shortfall: ofYear?.standing === 'not-met' ? ofYear.shortfall : null,
    },
    few + many > 0 && { kind: 'ratio', few, many },
  ]
  return tasks.filter((task): task is Task => task !== false)
}
