import { sheetTakes } from '../../import/cells/arguments.js'
import type { Merge, Sheet } from '../../import/cells/sheet.js'
import type { PaperWords } from '../../words/papers.js'
import { paperArguments } from '../arguments.js'
import { lines, paperOf } from '../blocks.js'
import { type CopyBlock, type Paper, textCell } from '../paper.js'
import { copiedRows } from './copied-cells.js'
import { type Correction, correctionsTaken, rowOrColumn } from './corrections.js'

/** Where the table of a sheet is, as `readUnitFiles` tells it. */
export interface TablePlace {
  /** The row of its headings, counted from 1; of two levels, the upper one. */
  readonly headingRow: number
  /** The first row below the headings, counted from 1. */
  readonly firstRow: number
}

/** A merge as far as there are cells; nothing of one that lies beyond them. */
const within = ({ from, to }: Merge, rows: number, columns: number): readonly Merge[] =>
  from.row > rows || from.column > columns
    ? []
    : [{ from: { ...from }, to: { row: Math.min(to.row, rows), column: Math.min(to.column, columns) } }]

/** What is to be done in each row; what concerns no row of the table stands in the first one. */
function reasonsIn(
  { firstRow }: TablePlace,
  corrections: readonly Correction[],
): ReadonlyMap<number, string[]> {
  const reasons = new Map<number, string[]>()
  for (const { row = 0, what } of corrections) {
    const at = Math.max(row, firstRow)
    reasons.set(at, [...(reasons.get(at) ?? []), what.replace(/[。.]$/, '')])
  }
  return reasons
}

/**
 * A copy of a sheet with the cells that were refused marked and the reasons beside their row. Every row and column keeps its place, and a
 * workbook or a text file of it holds nothing else, so that it can be mended, handed in and read again.
 *
 * **Legal basis:** Articles 32, paragraph 1, and 34: what is summed up and reported is drawn from these files.
 *
 * @param sheet - the sheet as it was read
 * @param corrections - the places to correct; those of other sheets are left out
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @param table - where its table is; absent: headed by the first row
 * @returns the paper
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { readCsv } from 'xueshi/csv'
 * import { correctedSheetPaper, paperCsv } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const read = readCsv(new TextEncoder().encode('2025年学时\n姓名,学时\n甲某,三天'), { name: '学时' })
 * if (!read.ok) throw new Error('refused')
 * const corrections = [{ sheet: '学时', row: 3, column: 2, what: '请改为数字' }]
 * const paper = correctedSheetPaper(read.value, corrections, chinesePapers, { headingRow: 2, firstRow: 3 })
 * paperCsv(paper).split('\r\n').slice(1, 3) // => ['姓名,学时,更正要求', '甲某,三天,请改为数字']
 * ```
 */
export function correctedSheetPaper(
  sheet: Sheet,
  corrections: readonly Correction[],
  words: PaperWords,
  table: TablePlace = { headingRow: 1, firstRow: 2 },
): Paper {
  const place = { headingRow: rowOrColumn, firstRow: rowOrColumn }
  paperArguments(
    { sheet, corrections, table },
    { sheet: sheetTakes, corrections: correctionsTaken, table: place },
    words,
  )
  const { corrections: told } = words
  const { headingRow, firstRow } = table
  const here = corrections.filter((one) => one.sheet === sheet.name)
  const reasons = reasonsIn(table, here)
  const refused = new Set(here.map(({ row, column }) => `${row} ${column}`))
  const isWhole = (row: number) => row >= firstRow && refused.has(`${row} undefined`)
  const copied = copiedRows(sheet, (row, column) => {
    if (refused.has(`${row} ${column}`) || isWhole(row)) return 'refused'
    return row >= headingRow && row < firstRow ? 'sum' : undefined
  })
  const width = copied[0]?.length ?? 0
  const last = Math.max(copied.length, ...reasons.keys(), firstRow - 1)
  const rows = Array.from({ length: last }, (_, at) => {
    const row = at + 1
    const cells = copied[at] ?? Array.from({ length: width }, () => textCell(''))
    const said = reasons.get(row)?.join(words.language.text.semicolon)
    if (row >= headingRow && row < firstRow) return [...cells, textCell(told.what, 'sum')]
    return [...cells, said === undefined ? textCell('') : textCell(said, 'refused')]
  })
  const copy: CopyBlock = {
    kind: 'copy',
    name: sheet.name,
    rows,
    headingRow,
    firstRow,
    merges: sheet.merges.flatMap((merge) => within(merge, copied.length, width)),
  }
  return paperOf(words, { title: told.copyOf(sheet.name), basis: ['32.1', '34'], isWide: true }, [
    lines('', [told.marks]),
    copy,
  ])
}
