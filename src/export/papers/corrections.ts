import { invalidArgument } from '../../engine/ground/errors.js'
import type { Takes } from '../../engine/ground/parsed.js'
import { columnName } from '../../import/cells/column-name.js'
import type { PaperWords } from '../../words/papers.js'
import { paperArguments } from '../arguments.js'
import { lines, paperOf, table } from '../blocks.js'
import type { Paper } from '../paper.js'

/** Something to correct in a file: where, what stood there, and what should. */
export interface Correction {
  /** The name of the sheet or file. */
  readonly sheet: string
  /** The row, counted from 1; absent: it concerns the sheet as a whole. */
  readonly row?: number
  /** The column, counted from 1; absent: it concerns the row as a whole. */
  readonly column?: number
  /** What stood there; absent where it identifies a person, or nothing did. */
  readonly stood?: string
  /** What is to be done, in words. */
  readonly what: string
}

const placeOf = ({ sheet, row, column }: Correction, { corrections: told }: PaperWords): string => {
  if (row === undefined) return told.sheet(sheet)
  return column === undefined ? told.row(sheet, row) : told.cell(sheet, `${columnName(column)}${row}`)
}

/** The most rows that a sheet or text file is thought to have. */
const mostRows = 10_000_000

/** Refuses what is no row or column, counted from 1. */
export const rowOrColumn = (given: unknown, argument: string): void => {
  if (!Number.isInteger(given) || (given as number) < 1 || (given as number) > mostRows) {
    throw invalidArgument(argument, `a whole number from 1 to ${mostRows}`)
  }
}

/** What corrections are. */
export const correctionsTaken: Takes = [
  { sheet: 'string', 'row?': rowOrColumn, 'column?': rowOrColumn, 'stood?': 'string', what: 'string' },
]

/**
 * What is to be corrected in the files that were read, one line a place.
 *
 * **Legal basis:** Articles 32, paragraph 1, and 34: what is summed up and reported is drawn from these files.
 *
 * @param corrections - the places, in the order in which they should be dealt with
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { correctionsPaper, paperCsv } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const paper = correctionsPaper(
 *   [{ sheet: '学习记录', row: 7, column: 5, stood: '三天', what: '请改为数字，或填入“天数”列' }],
 *   chinesePapers,
 * )
 * paperCsv(paper).split('\r\n')[4] // => '1,“学习记录”E7,三天,请改为数字，或填入“天数”列,'
 * ```
 */
export function correctionsPaper(corrections: readonly Correction[], words: PaperWords): Paper {
  paperArguments({ corrections }, { corrections: correctionsTaken }, words)
  const { corrections: told, common } = words
  const rows = corrections.map((one, i) => [
    { text: String(i + 1), isNumber: true } as const,
    placeOf(one, words),
    one.stood ?? '',
    one.what,
    '',
  ])
  return paperOf(words, { title: told.title, basis: ['32.1', '34'], isWide: true }, [
    rows.length === 0
      ? lines('', [told.none])
      : table('', [common.no, told.place, told.stood, told.what, told.done], rows),
  ])
}
