import { papersArgument } from '../arguments.js'
import { copyOn, type Paper, type PaperBlock } from '../paper.js'
import { copyRows } from './copy-sheet.js'
import { cellOf, colours, type FilledCell, type SheetCell } from './sheet-cells.js'

/** A sheet of a workbook, as the package write-excel-file takes it. */
export interface PaperSheet {
  sheet: string
  data: SheetCell[][]
  columns: { width: number }[]
  orientation?: 'landscape'
  showGridLines: boolean
}

/** A cell over the rest of its row. */
const spanning = (value: string, columnSpan: number, more: Partial<FilledCell> = {}): SheetCell[] => [
  { value, columnSpan, wrap: true, ...more },
  ...Array.from({ length: columnSpan - 1 }, () => null),
]

const headCell = (value: string): SheetCell => ({
  value,
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  backgroundColor: colours.head,
  borderStyle: 'thin',
  wrap: true,
})

const titleRow = (title: string, width: number): SheetCell[][] =>
  title === '' ? [] : [spanning(title, width, { fontWeight: 'bold' })]

function rowsOf(block: PaperBlock, width: number): SheetCell[][] {
  switch (block.kind) {
    case 'table':
      return [
        ...titleRow(block.title, width),
        block.head.map(headCell),
        ...block.rows.map((row) => row.map(cellOf)),
      ]
    case 'copy':
      return copyRows(block)
    case 'lines':
      return [...titleRow(block.title, width), ...block.lines.map((line) => spanning(line, width))]
    default:
      return block.fields.map(({ label, value, lines = 1 }) => [
        headCell(label),
        ...spanning(value, width - 1, { borderStyle: 'thin', alignVertical: 'top', height: 18 * lines }),
      ])
  }
}

/** How wide a text is in digits: a Chinese character takes the room of two. */
const breadth = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)

/** The texts of its tables, row by row. */
const textsOf = ({ blocks }: Paper): readonly (readonly string[])[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return [block.head, ...block.rows.map((row) => row.map(({ text }) => text))]
    return block.kind === 'copy'
      ? block.rows.slice(block.headingRow - 1).map((row) => row.map(({ text }) => text))
      : []
  })

/** The widths of columns, each wide enough for what stands in it, within what fits on a sheet. */
function widthsOf(texts: readonly (readonly string[])[], least: number): { width: number }[] {
  const widths: number[] = Array.from({ length: least }, () => 14)
  for (const row of texts) {
    row.forEach((text, column) => {
      widths[column] = Math.min(36, Math.max(widths[column] ?? 14, breadth(text) + 2))
    })
  }
  return widths.map((width) => ({ width }))
}

/** The rows of a paper that is no copy: its title, on what it rests, and its blocks. */
const paperRows = ({ title, basis, blocks }: Paper, width: number): SheetCell[][] => [
  spanning(title, width, { fontWeight: 'bold', fontSize: 16, align: 'center', height: 30 }),
  spanning(basis, width, { align: 'center' }),
  ...blocks.flatMap((block) => [[], ...rowsOf(block, width)]),
]

/** The name of a sheet: that of what it copies or else its paper's title, without what a name may not hold, no longer than 31 characters, and once only. */
function nameOf(wanted: string, taken: ReadonlySet<string>): string {
  const name = wanted
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .trim()
  for (let no = 1; ; no++) {
    const end = no === 1 ? '' : ` (${no})`
    const found = `${name.slice(0, 31 - end.length)}${end}`
    if (!taken.has(found.toLowerCase())) return found
  }
}

/**
 * Papers as the sheets of a workbook, in the form that the package write-excel-file takes, in Node and in a browser.
 *
 * Figures are numbers to reckon with; keys, numbers of certificates and citizen numbers are text and lose no digit; no text
 * is a formula. The copy of a sheet is written as it was, under the name of the sheet.
 *
 * **Legal basis:** none; what stands on a paper names its own.
 *
 * @param papers - one or several; each is a sheet of its own
 * @returns the sheets, to be handed to `writeExcelFile`
 * @throws XueshiError `invalid-argument` for what is no paper
 * @example
 * ```ts
 * import { paperSheets, planOutlinePaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const sheets = paperSheets([planOutlinePaper({}, chinesePapers)])
 * sheets.map(({ sheet }) => sheet) // => ['专业技术人员继续教育规划提纲']
 * // await writeExcelFile(sheets).toFile('plan.xlsx')
 * ```
 */
export function paperSheets(papers: readonly Paper[]): PaperSheet[] {
  papersArgument(papers)
  const taken = new Set<string>()
  return papers.map((paper) => {
    const copy = copyOn(paper)
    const sheet = nameOf(copy?.name ?? paper.title, taken)
    taken.add(sheet.toLowerCase())
    const columns = widthsOf(textsOf(paper), copy ? 0 : 4)
    return {
      sheet,
      data: copy ? rowsOf(copy, columns.length) : paperRows(paper, columns.length),
      columns,
      ...(paper.isWide && { orientation: 'landscape' as const }),
      showGridLines: false,
    }
  })
}
