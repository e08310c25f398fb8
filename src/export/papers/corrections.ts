import { columnName } from '../../import/cells/column-name.js'
import type { PaperWords } from '../../words/papers.js'
import { lines, paperOf, table } from '../blocks.js'
import { type Paper, type PaperCell, textCell } from '../paper.js'

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

/** A sheet as it was handed in: its rows of cells, as they are shown. */
export interface SourceSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

const placeOf = ({ sheet, row, column }: Correction, { corrections: told }: PaperWords): string => {
  if (row === undefined) return told.sheet(sheet)
  return column === undefined ? told.row(sheet, row) : told.cell(sheet, `${columnName(column)}${row}`)
}

/**
 * What is to be corrected in the files that were read, one line a place.
 *
 * **Legal basis:** Articles 32, paragraph 1, and 34: what is summed up and reported is drawn from these files.
 *
 * @param corrections - the places, in the order in which they should be dealt with
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper
 * @throws XueshiError never
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

/**
 * A sheet as it was handed in, with the cells that were refused marked and the reasons beside their row.
 *
 * **Legal basis:** Articles 32, paragraph 1, and 34: what is summed up and reported is drawn from these files.
 *
 * @param sheet - the sheet; its first row is its head
 * @param corrections - the places to correct; those of other sheets are left out
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper
 * @example
 * ```ts
 * import { correctedSheetPaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const sheet = { name: '学习记录', rows: [['人员编号', '学时'], ['p1', '三天']] }
 * const corrections = [{ sheet: '学习记录', row: 2, column: 2, what: '请改为数字' }]
 * const [, table] = correctedSheetPaper(sheet, corrections, chinesePapers).blocks
 * table?.kind === 'table' && table.rows[0]
 * // => [{ text: 'p1' }, { text: '三天', mark: 'refused' }, { text: '请改为数字', mark: 'refused' }]
 * ```
 */
export function correctedSheetPaper(
  sheet: SourceSheet,
  corrections: readonly Correction[],
  words: PaperWords,
): Paper {
  const { corrections: told } = words
  const here = corrections.filter((one) => one.sheet === sheet.name)
  const [first = [], ...rest] = sheet.rows
  const width = Math.max(0, ...sheet.rows.map(({ length }) => length))
  const whole = here.flatMap(({ row, what }) => (row === undefined ? [what] : []))
  const rows = rest.map((cells, i): readonly PaperCell[] => {
    const ofRow = here.filter(({ row }) => row === i + 2)
    const mark = (column: number) =>
      ofRow.some((one) => one.column === undefined || one.column === column)
        ? ('refused' as const)
        : undefined
    return [
      ...Array.from({ length: width }, (_, at) => textCell(cells[at] ?? '', mark(at + 1))),
      textCell(
        ofRow.map(({ what }) => what).join(words.language.text.semicolon),
        ofRow.length > 0 ? 'refused' : undefined,
      ),
    ]
  })
  const head = Array.from({ length: width }, (_, at) => first[at] ?? '')
  return paperOf(words, { title: told.copyOf(sheet.name), basis: ['32.1', '34'], isWide: true }, [
    lines('', [...whole, told.marks]),
    table('', [...head, told.what], rows),
  ])
}
