/**
 * What an office has in its own files, read: Chinese words, dates and amounts as people write them.
 *
 * @module
 */

export type {
  BooleanCell,
  Cell,
  EmptyCell,
  NumberCell,
  TextCell,
  UnreadCell,
  Written,
} from './import/cells/cell.js'
export type { CellPlace, Merge, Sheet } from './import/cells/sheet.js'
export type { NotRead, ReadResult, Understood } from './import/read-result.js'
export * from './import/reasons/chinese.js'
export * from './import/reasons/english.js'
export type { Reason } from './import/reasons/reason.js'
export * from './import/reasons/reason-text.js'
export type { ColumnName, TableKind } from './import/tables/columns.js'
export type { RowCounts } from './import/tables/ledger.js'
export type { PersonRow } from './import/tables/people.js'
export * from './import/tables/read-unit-files.js'
export type { RecordRow } from './import/tables/record-cells.js'
export { type SheetPlace, type SheetProblem, sheetProblemText } from './import/tables/sheet-problem.js'
export type { DeclaredColumns } from './import/tables/table.js'
export { dropDowns, type TemplateSheet, templateSheets } from './import/tables/template.js'
export type { StatedUnit } from './import/tables/unit-facts.js'
export * from './import/values/amounts.js'
export * from './import/values/dates.js'
export * from './import/values/keys.js'
export * from './import/values/money.js'
export * from './import/words/education.js'
export * from './import/words/funding.js'
export * from './import/words/read-term.js'
export * from './import/words/registration.js'
export * from './import/words/results.js'
export * from './import/words/titles/read-title.js'
export type { WordReader } from './import/words/word-reader.js'
export * from './import/words/yes-or-no.js'
