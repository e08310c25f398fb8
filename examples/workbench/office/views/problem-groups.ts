import type { ProblemLine } from './problems.js'

/** Problems that say the same of the same column of a sheet. */
export interface ProblemGroup extends Omit<ProblemLine, 'row'> {
  readonly key: string
  /** In the order of the problems; none where it is about the sheet as a whole. */
  readonly rows: readonly number[]
}

/** Problems by what they say, those first on which the most verdicts hang together. */
export function problemGroups(problems: readonly ProblemLine[]): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup & { rows: number[]; weight: number }>()
  for (const { row, weight, ...line } of problems) {
    const key = [line.effect, line.sheet, line.column ?? '', line.what].join('\n')
    const group = groups.get(key) ?? { ...line, key, rows: [], weight: 0 }
    groups.set(key, group)
    if (row !== undefined) group.rows.push(row)
    group.weight += weight
  }
  return [...groups.values()].sort((a, b) => b.weight - a.weight)
}
