/**
 * Over any rule: what its answer turns on, what to ask, what would cure it, receipts, and what rests on what.
 *
 * @module
 */

export * from './chongqing/remedies/acts.js'
export type { CurableRuleId } from './chongqing/remedies/index.js'
export type { StudyRoom } from './engine/determination/remedist.js'
export type { FieldUnit } from './engine/facts/kinds.js'
export * from './toolbox/boundaries.js'
export * from './toolbox/questions.js'
export * from './toolbox/receipt.js'
export * from './toolbox/remedy.js'
export * from './toolbox/report.js'
export * from './toolbox/sensitivity.js'
export * from './toolbox/struck-records/foundations.js'
export type { HoursShift, PersonShift, RecordShift } from './toolbox/struck-records/hours-shift.js'
export type { FactsWithRecords } from './toolbox/struck-records/records-in-facts.js'
export * from './toolbox/struck-records/strike-out.js'
export type {
  EntryPlace,
  Foundation,
  HoursResting,
  StatedEntry,
  Support,
  YearFoundations,
} from './toolbox/struck-records/year-foundations.js'
export * from './toolbox/verify.js'
export type { AnyRule } from './tools/any-rule.js'
export type { Boundaries, BoundariesOptions, FactBoundaries, Turn, ValueTried } from './tools/boundaries.js'
export type { FurtherOptions, Switch } from './tools/choices.js'
export * from './tools/compare.js'
export type { DatedValue, EditionDifference } from './tools/edition-differences.js'
export type { FactDifference } from './tools/fact-differences.js'
export type { FactPath } from './tools/facts.js'
export * from './tools/freshness.js'
export { type Aspect, type Outcome, outcomeOf, type ValuelessStatus } from './tools/outcome.js'
export * from './tools/questions.js'
export { type ReceiptOptions, receiptUnder } from './tools/receipt.js'
export { remedyOf, type StandingOutcome } from './tools/remedy.js'
export type { Flip, Sensitivity, SensitivityOptions } from './tools/sensitivity.js'
export type { SensitivityOfMany } from './tools/sensitivity-of-many.js'
export type { Side } from './tools/sides.js'
export {
  parseReceipt,
  type Receipt,
  type ReceiptEdition,
  type ReceiptFinding,
  type ReceiptParameter,
  type ReceiptPart,
  type ReceiptResult,
} from './tools/stored-receipt.js'
export * from './tools/verify.js'
