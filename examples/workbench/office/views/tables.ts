import type { ReadTable, TableKind } from '../library.js'
import type { Model } from '../model.js'

/** A table of the files with what was understood of it. */
export interface TableLine {
  readonly sheet: string
  readonly kind: TableKind
  readonly read: number
  readonly unread: number
  readonly leftOut: number
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
export const tableLines = ({ file, settings }: Model): readonly TableLine[] =>
  file.tables.map(({ sheet, kind, counts, columns }) => ({
    sheet,
    kind,
    ...counts,
    columns: columns.map((column) => ({
      ...column,
      isUnknown:
        column.tells === null &&
        column.nearest.length > 0 &&
        !Object.hasOwn(settings.columns, column.heading),
    })),
  }))
