import type { CellMark, Paper, PaperBlock, PaperCell } from '../paper.js'

/** A cell of a workbook, as the package write-excel-file takes it; `null` where another spans it. */
export type SheetCell = {
  readonly value: string | number
  readonly fontWeight?: 'bold'
  readonly fontSize?: number
  readonly align?: 'center' | 'right'
  readonly alignVertical?: 'center' | 'top'
  readonly backgroundColor?: string
  readonly borderStyle?: 'thin'
  readonly columnSpan?: number
  readonly height?: number
  readonly wrap?: boolean
} | null

/** A sheet of a workbook, as the package write-excel-file takes it. */
export interface PaperSheet {
  sheet: string
  data: SheetCell[][]
  columns: { width: number }[]
  orientation?: 'landscape'
  showGridLines: boolean
}

const colours: Readonly<Record<CellMark | 'head', string>> = {
  head: '#f2f2f2',
  sum: '#f7f7f7',
  open: '#fff6db',
  refused: '#fde3e0',
}

/** A cell over the rest of its row. */
const spanning = (
  value: string,
  columnSpan: number,
  more: Partial<NonNullable<SheetCell>> = {},
): SheetCell[] => [
  { value, columnSpan, wrap: true, ...more },
  ...Array.from({ length: columnSpan - 1 }, () => null),
]

const cellOf = ({ text, isNumber, mark }: PaperCell): SheetCell => ({
  value: isNumber ? Number(text) : text,
  borderStyle: 'thin',
  alignVertical: 'top',
  wrap: true,
  ...(isNumber && { align: 'right' as const }),
  ...(mark && { backgroundColor: colours[mark] }),
  ...(mark === 'sum' && { fontWeight: 'bold' as const }),
})

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

const tablesOf = (paper: Paper) => paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

/** Wide enough for what stands in a column, within what fits on a sheet. */
function widthOf(paper: Paper, column: number): number {
  const cells = tablesOf(paper).flatMap(({ head, rows }) => [
    head[column],
    ...rows.map((row) => row[column]?.text),
  ])
  return Math.min(36, Math.max(14, ...cells.map((text = '') => breadth(text) + 2)))
}

/** The name of a sheet: its paper's title without what a name may not hold, no longer than 31 characters, and once only. */
function nameOf({ title }: Paper, taken: ReadonlySet<string>): string {
  const name = title
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
 * is a formula.
 *
 * **Legal basis:** none; what stands on a paper names its own.
 *
 * @param papers - one or several; each is a sheet of its own
 * @returns the sheets, to be handed to `writeExcelFile`
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
  const taken = new Set<string>()
  return papers.map((paper) => {
    const sheet = nameOf(paper, taken)
    taken.add(sheet.toLowerCase())
    const width = Math.max(4, ...tablesOf(paper).map(({ head }) => head.length))
    return {
      sheet,
      data: [
        spanning(paper.title, width, { fontWeight: 'bold', fontSize: 16, align: 'center', height: 30 }),
        spanning(paper.basis, width, { align: 'center' }),
        ...paper.blocks.flatMap((block) => [[], ...rowsOf(block, width)]),
      ],
      columns: Array.from({ length: width }, (_, column) => ({ width: widthOf(paper, column) })),
      ...(paper.isWide && { orientation: 'landscape' as const }),
      showGridLines: false,
    }
  })
}
