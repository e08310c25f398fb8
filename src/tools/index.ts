export type { CurableRuleId } from '../chongqing/remedies/remedists.js'
export * from '../chongqing/struck-records/foundations.js'
export type { HoursShift, PersonShift, RecordShift } from '../chongqing/struck-records/hours-shift.js'
export type { FactsWithRecords } from '../chongqing/struck-records/records-in-facts.js'
export * from '../chongqing/struck-records/strike-out.js'
export type {
  EntryPlace,
  Foundation,
  HoursResting,
  StatedEntry,
  Support,
  YearFoundations,
} from '../chongqing/struck-records/year-foundations.js'
export type { AnyRule } from './any-rule.js'
export * from './boundaries.js'
export * from './compare.js'
export type { DatedValue, EditionDifference } from './edition-differences.js'
export type { FactDifference } from './fact-differences.js'
export type { FactPath } from './facts.js'
export type { FieldName } from './fields.js'
export * from './freshness.js'
export { type Aspect, type Outcome, outcomeOf, type ValuelessStatus } from './outcome.js'
export * from './questions.js'
export { type ReceiptOptions, receipt } from './receipt.js'
export * from './remedy.js'
export * from './remedy-line.js'
export type { Report } from './report.js'
export * from './sensitivity.js'
export * from './sensitivity-of-many.js'
export * from './verify.js'
