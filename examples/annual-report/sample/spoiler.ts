import type { SheetProblem } from '../../workbench/office/library.js'
import type { SampleRow } from './cells.js'

/** What a reader must do with a planted cell: say so with that effect, or read it as if nothing were odd. */
export type Outcome = SheetProblem['effect'] | 'read'

/** A cell that was spoilt on purpose, or a row that is no data, before it has a row number. */
export interface Spoilt {
  readonly row: SampleRow
  /** Absent: it is the row as a whole. */
  readonly heading?: string
  readonly outcome: Outcome
  readonly why: string
}

/** Spoils cells of a sheet, every row at most once and rows from all parts of the sheet. */
export interface Spoiler {
  readonly spoilt: readonly Spoilt[]
  /** The next row with cells as wanted. */
  take(wanted: (row: SampleRow) => boolean): SampleRow
  mark(row: SampleRow, heading: string, outcome: Outcome, why: string): void
  /** Marks a row that is no data. */
  leaveOut(row: SampleRow, why: string): void
  /** Replaces cells of a row that has them all, and marks each. */
  put(outcome: Outcome, why: string, cells: SampleRow, also?: (row: SampleRow) => boolean): void
}

const goldenSection = 0.618

export function spoilerOf(rows: readonly SampleRow[]): Spoiler {
  const spoilt: Spoilt[] = []
  const taken = new Set<SampleRow>()
  let turn = 0

  const mark: Spoiler['mark'] = (row, heading, outcome, why) => {
    taken.add(row)
    spoilt.push({ row, heading, outcome, why })
  }
  const leaveOut: Spoiler['leaveOut'] = (row, why) => void spoilt.push({ row, outcome: 'left-out', why })
  const take: Spoiler['take'] = (wanted) => {
    const start = Math.floor(((turn++ * goldenSection) % 1) * rows.length)
    const fromThere = [...rows.slice(start), ...rows.slice(0, start)]
    const row = fromThere.find((candidate) => !taken.has(candidate) && wanted(candidate))
    if (row === undefined) throw new Error('the sample has no row that could be spoilt so')
    taken.add(row)
    return row
  }
  const put: Spoiler['put'] = (outcome, why, cells, also = () => true) => {
    const headings = Object.keys(cells)
    const row = take((candidate) => headings.every((heading) => heading in candidate) && also(candidate))
    Object.assign(row, cells)
    for (const heading of headings) mark(row, heading, outcome, why)
  }
  return { spoilt, take, mark, leaveOut, put }
}
