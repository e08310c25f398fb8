import {
  chinese,
  chineseReasons,
  english,
  englishReasons,
  type SheetProblem,
  sheetProblemText,
} from '../library.js'
import type { Model } from './model.js'
import { type Words, w } from './words/say.js'

type Effect = SheetProblem['effect']

/** What is to be corrected: rows that were not read, then facts that stay open. */
export const toCorrect = ({ file }: Model): readonly SheetProblem[] =>
  ofEffects(file.problems, ['unread', 'open'])

/** What was read or left out, and someone should look at. */
export const toLookAt = ({ file }: Model): readonly SheetProblem[] =>
  ofEffects(file.problems, ['noted', 'left-out'])

const ofEffects = (problems: readonly SheetProblem[], effects: readonly Effect[]) =>
  effects.flatMap((effect) => problems.filter((problem) => problem.effect === effect))

/** How many rows of the files are carried as not fully known. */
export const unreadRows = ({ file }: Model): number =>
  file.tables.reduce((sum, { counts }) => sum + counts.unread, 0)

/** What is wrong and what to write instead, without what stands in the place of the problem itself. */
export const problemWords = ({ heading: _, ...problem }: SheetProblem): Words =>
  w(sheetProblemText(problem, chinese, chineseReasons), sheetProblemText(problem, english, englishReasons))

/** Problems of one kind in one column, with all their rows. */
export interface ProblemGroup {
  readonly first: SheetProblem
  readonly rows: readonly number[]
  readonly words: Words
}

/** Problems that are told by the same words of the same column, told once. */
export function together(problems: readonly SheetProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, { first: SheetProblem; rows: number[]; words: Words }>()
  for (const problem of problems) {
    const { sheet, heading, effect, row } = problem
    const words = problemWords(problem)
    const key = JSON.stringify([sheet, heading, effect, words['zh-CN']])
    const group = groups.get(key) ?? { first: problem, rows: [], words }
    if (row !== undefined) group.rows.push(row)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** A problem without what stood there, for what is told of many cells at once. */
export const withoutCell = ({ stood: _, ...problem }: SheetProblem): SheetProblem => problem
