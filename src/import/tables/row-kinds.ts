import { type Cell, emptyCell } from '../cells/cell.js'
import type { Reason } from '../reasons/reason.js'
import { isBlankText } from '../text.js'
import { wordOf } from '../words/word.js'
import { shownText } from './cell-text.js'
import { type ColumnName, identifying } from './columns.js'
import { headingWord } from './heading-text.js'
import type { Table } from './table.js'

const sum = /^(?:本页|本表|全年|年度|季度|上半年|下半年|各项|以上)?(?:小计|合计|总计|累计|共计|总和)[:：]?$/
const sample = /^\(?(?:示例|样例|范例|填写示例|填表示例|示例行|例|例如|样表)\)?(?:[:：].*)?$/
const label = /^[^\d\s:：]{2,8}[:：]/
const signature =
  /^(?:(?:填[表报]|制表|经办|审[核批]|复核|联系)人|(?:单位|部门)?负责人|(?:主管|分管)领导|(?:填[表报]|制表)(?:日期|时间)|\(?(?:单位)?(?:盖章|公章)\)?|联系电话)$/

// By these a row is data whatever words stand in it.
const naming = /* @__PURE__ */ Array.from(identifying) as readonly ColumnName[]
const dated: readonly ColumnName[] = ['from', 'to', 'span', 'sessions', 'joined', 'left', 'registered']
const measured: readonly ColumnName[] = [
  'hours',
  'days',
  'credits',
  'publicRequired',
  'professional',
  'elective',
  'totalHours',
  'amount',
  'payroll',
]

/** What a row of a sheet is: data, nothing at all, or why it is no data. */
export type RowKind = 'data' | 'blank' | Reason

/** What each row below the headings is. A sum, a line outside the table and a sample are known by their shape. */
export const rowKindsOf = (table: Table): readonly RowKind[] => {
  const facts = new Set([...table.columnOf].flatMap(([tells, at]) => (identifying.has(tells) ? [] : [at])))
  return table.sheet.rows.slice(table.firstRow - 1).map((cells) => kindOf(table, cells, facts))
}

/** `facts`: the columns of which any text is a fact. */
const kindOf = (
  { kind, columns, columnOf }: Table,
  cells: readonly Cell[],
  facts: ReadonlySet<number>,
): RowKind => {
  const textAt = (column: number): string => shownText(cells[column - 1] ?? emptyCell)
  // Of a cell that is merged over several columns the first one says it.
  const isFilled = (column: number): boolean => {
    const cell = cells[column - 1]
    return cell?.kind === 'unread' ? cell.because !== 'merged-across' : !isBlankText(textAt(column))
  }
  if (!cells.some((_, at) => isFilled(at + 1))) return 'blank'
  if (cells.some((cell, at) => !facts.has(at + 1) && sample.test(shownText(cell)))) return 'sample-row'

  const isHead = ({ column, heading }: Table['columns'][number]): boolean =>
    (heading.endsWith(textAt(column)) || heading.startsWith(textAt(column))) &&
    headingWord(textAt(column)) !== ''
  const isOther = (one: Table['columns'][number]): boolean => isFilled(one.column) && !isHead(one)
  if (!columns.some(isOther) && columns.filter(({ column }) => isFilled(column)).length > 1)
    return 'heading-row'

  // Who signs stands below the table under whatever headings: a label and a name, or several of them.
  const filled = cells.filter((_, at) => isFilled(at + 1)).map(shownText)
  const isSigned =
    signature.test(filled[0] as string) && (filled.length < 3 || signature.test(filled[2] as string))
  if (isSigned) return 'outside-row'

  const holds = (column: ColumnName): boolean => {
    const at = columnOf.get(column)
    return at !== undefined && isFilled(at) && !label.test(textAt(at))
  }
  const names = (column: ColumnName): boolean => {
    const text = holds(column) ? textAt(columnOf.get(column) as number) : ''
    return holds(column) && !sum.test(wordOf(text))
  }
  const isNamed = naming.some(names)
  const isKnown = isNamed || dated.some(holds) || (kind === 'money' && holds('kind'))
  if (isKnown) return 'data'
  if (cells.some((cell) => sum.test(wordOf(shownText(cell))))) return 'sum-row'
  return measured.some(holds) ? 'data' : 'outside-row'
}
