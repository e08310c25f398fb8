import type { Model } from '../model.js'

/** Headings under which a list of people tells where each of them works; the library has no use for it, a reader of lists has. */
const headings = new Set(['部门', '所在部门', '科室', '所在科室', '处室', '部室', '分院', '二级单位'])

/** The department of each person of whom the list of people tells it. */
export function departmentsOf({ file, sheets }: Model): ReadonlyMap<string, string> {
  const columnOf = new Map(
    file.tables.flatMap(({ sheet, columns }) => {
      const column = columns.find(({ heading }) => headings.has(heading.trim()))?.column
      return column === undefined ? [] : [[sheet, column] as const]
    }),
  )
  const rowsOf = new Map(sheets.map(({ name, rows }) => [name, rows]))
  return new Map(
    file.people.flatMap(({ person, sheet, row }) => {
      const column = columnOf.get(sheet)
      const cell = column === undefined ? undefined : rowsOf.get(sheet)?.[row - 1]?.[column - 1]
      return cell?.kind === 'text' ? [[person.id, cell.text.trim()] as const] : []
    }),
  )
}
