import { type Message, type NoteCode, noteMessages, type ProblemCode, problemMessages } from './messages.js'

/** Where in the files something stands. */
export interface Place {
  readonly sheet: string
  /** As a spreadsheet counts, from 1. */
  readonly row: number
  /** The letters of the column; null where it is a whole row. */
  readonly column: string | null
  /** The heading as the file has it. */
  readonly heading: string | null
}

/** A code with its sentence in both languages. */
export interface Remark {
  readonly code: string
  readonly message: Message
}

/** A cell that was read otherwise than it stands, or a row or column that was left out. */
export interface Note extends Place, Remark {}

/** A cell because of which its row is not read, with everything that is wrong with it. */
export interface Refused extends Place {
  readonly problems: readonly Remark[]
}

export const noteAt = (place: Place, code: NoteCode): Note => ({
  ...place,
  code,
  message: noteMessages[code],
})

export const problemOf = (code: ProblemCode): Remark => ({ code, message: problemMessages[code] })

/** One entry for every cell, with each of its problems once. */
export function refusedCells(
  found: readonly { readonly place: Place; readonly problem: Remark }[],
): Refused[] {
  const byCell = new Map<string | null, { place: Place; problems: Map<string, Remark> }>()
  for (const { place, problem } of found) {
    const cell = byCell.get(place.column) ?? { place, problems: new Map<string, Remark>() }
    cell.problems.set(problem.code, problem)
    byCell.set(place.column, cell)
  }
  return [...byCell.values()].map(({ place, problems }) => ({ ...place, problems: [...problems.values()] }))
}
