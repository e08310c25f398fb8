export type { AnyRule } from './asked.js'
export * from './boundaries.js'
export * from './compare.js'
export type { DatedValue, EditionDifference } from './edition-differences.js'
export type { FactDifference } from './fact-differences.js'
export type { FactPath } from './facts.js'
export type { FieldName } from './fields.js'
export * from './foundations.js'
export * from './freshness.js'
export type { HoursShift, PersonShift, RecordShift } from './hours-shift.js'
export { type Aspect, type Outcome, outcomeOf, type ValuelessStatus } from './outcome.js'
export * from './questions.js'
export { type ReceiptOptions, receipt } from './receipt.js'
export type { FactsWithRecords } from './records-in-facts.js'
export type { CurableRuleId } from './remedies/remedists.js'
export * from './remedy.js'
export * from './remedy-line.js'
export type { Report } from './report.js'
export * from './sensitivity.js'
export * from './sensitivity-of-many.js'
export * from './strike-out.js'
export * from './verify.js'
export type {
  EntryPlace,
  Foundation,
  HoursResting,
  StatedEntry,
  Support,
  YearFoundations,
} from './year-foundations.js'
