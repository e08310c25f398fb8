/**
 * Over any rule: what its answer turns on, what to ask, what would cure it, receipts, and what rests on what.
 *
 * @module
 */

export * from './chongqing/remedies/acts.js'
export type { CurableRuleId } from './chongqing/remedies/index.js'
export * from './chongqing/struck-records/foundations.js'
export type { HoursShift, PersonShift, RecordShift } from './chongqing/struck-records/hours-shift.js'
export type { FactsWithRecords } from './chongqing/struck-records/records-in-facts.js'
export * from './chongqing/struck-records/strike-out.js'
export type {
  EntryPlace,
  Foundation,
  HoursResting,
  StatedEntry,
  Support,
  YearFoundations,
} from './chongqing/struck-records/year-foundations.js'
export type { StudyRoom } from './engine/determination/remedist.js'
export type { FieldUnit } from './engine/facts/kinds.js'
export type { AnyRule } from './tools/any-rule.js'
export * from './tools/boundaries.js'
export * from './tools/compare.js'
export type { DatedValue, EditionDifference } from './tools/edition-differences.js'
export type { FactDifference } from './tools/fact-differences.js'
export type { FactPath } from './tools/facts.js'
export * from './tools/freshness.js'
export { type Aspect, type Outcome, outcomeOf, type ValuelessStatus } from './tools/outcome.js'
export * from './tools/questions.js'
export { type ReceiptOptions, receipt } from './tools/receipt.js'
export * from './tools/remedy.js'
export * from './tools/remedy-line.js'
export * from './tools/report.js'
export * from './tools/sensitivity.js'
export * from './tools/sensitivity-of-many.js'
export {
  parseReceipt,
  type Receipt,
  type ReceiptEdition,
  type ReceiptFinding,
  type ReceiptInput,
  type ReceiptParameter,
  type ReceiptPart,
  type ReceiptResult,
} from './tools/stored-receipt.js'
export * from './tools/verify.js'
