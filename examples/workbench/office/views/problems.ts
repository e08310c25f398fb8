import type { Told } from '../languages.js'
import { type SheetProblem, sheetProblemText } from '../library.js'
import type { Model } from '../model.js'

/** Something in the files that was not read, or at which someone should look. */
export interface ProblemLine {
  readonly sheet: string
  /** Counted from 1; absent: it is about the sheet as a whole. */
  readonly row?: number
  /** Counted from 1; absent: it is about the row as a whole. */
  readonly column?: number
  readonly heading?: string
  readonly effect: SheetProblem['effect']
  /** What is wrong and what to write instead. */
  readonly what: string
  /** How many verdicts hang on it. */
  readonly weight: number
}

/** Whether something is to be corrected, not only looked at. */
export const isToCorrect = ({ effect }: Pick<SheetProblem, 'effect'>): boolean =>
  effect === 'unread' || effect === 'open'

/** A row of a sheet, as one text. */
export const rowKey = ({ sheet, row }: { readonly sheet: string; readonly row?: number }): string =>
  `${row} ${sheet}`

/** The problems of the files, those on which the most verdicts hang first. */
export function problemLines(model: Model, { answers, reasons }: Told): readonly ProblemLine[] {
  const weights = weightsOf(model)
  return model.file.problems
    .map((problem): ProblemLine => {
      const { why: _, stood: __, ...place } = problem
      return {
        ...place,
        what: sheetProblemText(problem, answers, reasons),
        weight: isToCorrect(problem) ? (weights.get(rowKey(problem)) ?? 0) : 0,
      }
    })
    .map((line, at) => ({ line, at }))
    .sort(
      (a, b) =>
        Number(isToCorrect(b.line)) - Number(isToCorrect(a.line)) ||
        b.line.weight - a.line.weight ||
        a.at - b.at,
    )
    .map(({ line }) => line)
}

/** How many verdicts hang on what each row does not tell, as the answer on the unit's year says of each missing fact. */
function weightsOf({ answer, file }: Model): ReadonlyMap<string, number> {
  const missing = 'missing' in answer ? answer.missing : []
  const weightOf = new Map<string, number>()
  for (const { of, counts } of missing) {
    if (of !== undefined) weightOf.set(of, Math.max(weightOf.get(of) ?? 0, counts ?? 0))
  }
  return new Map([
    ...file.people.map((place) => [rowKey(place), weightOf.get(place.person.id) ?? 0] as const),
    ...file.records.map((place) => [rowKey(place), weightOf.get(place.record.id) ?? 0] as const),
  ])
}
