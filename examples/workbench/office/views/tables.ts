import type { ReadTable, TableKind } from '../library.js'
import type { Model } from '../model.js'

/** A table of the files with what was understood of it. */
export interface TableLine {
  readonly sheet: string
  readonly kind: TableKind
  readonly read: number
  readonly unread: number
  readonly leftOut: number
  /** The first row below the headings, counted from 1. */
  readonly firstRow: number
  readonly columns: readonly {
    readonly column: number
    readonly heading: string
    readonly tells: ReadTable['columns'][number]['tells']
    readonly nearest: readonly string[]
    /** Whether nobody has said what it tells. */
    readonly isUnknown: boolean
  }[]
}

/** The tables of the files in their order. */
export function tableLines({ file }: Model): readonly TableLine[] {
  const unknown = new Set(
    file.problems.flatMap(({ why, sheet, column }) =>
      'reason' in why && why.reason === 'column-not-read' ? [`${column} ${sheet}`] : [],
    ),
  )
  return file.tables.map(({ sheet, kind, counts, firstRow, columns }) => ({
    sheet,
    kind,
    ...counts,
    firstRow,
    columns: columns.map((column) => ({ ...column, isUnknown: unknown.has(`${column.column} ${sheet}`) })),
  }))
}
