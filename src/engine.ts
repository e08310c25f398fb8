/**
 * For authors of another law pack: how a law is made of its tables, its rules of what they declare, the calendar and hours in
 * which they calculate, and the reckoning of hours that the laws of provinces share.
 *
 * @module
 */

export { factFields } from './chongqing/entities/fields.js'
export {
  type HoursLaw,
  type HoursOptions,
  type HoursReading,
  hoursReadings,
  hoursReadingsOf,
} from './chongqing/reckoning/settings.js'
export {
  type HoursFact,
  hoursFacts,
  type ReckonedYear,
  reckonYear,
  type YearsOfLaw,
} from './chongqing/rules/credit-hours/reckoned-year.js'
export * from './engine/authors/definitions.js'
export * from './engine/authors/procedures.js'
export * from './engine/authors/quantities.js'
export type { DatedDecision, Decision } from './engine/determination/decision.js'
export type {
  Bounded,
  Citation,
  Determination,
  Discretion,
  Grounds,
  Inapplicable,
  NotComputable,
  NotInForce,
  Open,
  ParameterUse,
  ReadingUse,
  Settled,
  Unregulated,
  Valueless,
} from './engine/determination/determination.js'
export type { Finding, FindingCodeOf } from './engine/determination/finding.js'
export type { MissingFact } from './engine/determination/missing.js'
export type { Pack, PackDefinition } from './engine/determination/pack.js'
export type { Procedure, Step } from './engine/determination/procedure.js'
export type { Recorder } from './engine/determination/recorder.js'
export type {
  Asked,
  Otherwise,
  Proposal,
  Remedist,
  Step as RemedyStep,
} from './engine/determination/remedist.js'
export type {
  DefineReckoning,
  DefineRule,
  Reckoning,
  Rule,
  RuleDeclaration,
  WithNumbers,
} from './engine/determination/rule.js'
export type { HeldValue } from './engine/determination/shared-grounds.js'
export type { Amendments } from './engine/editions/amendment.js'
export type { CitedIdOf, Ids } from './engine/editions/ids.js'
export type { Law, PackTables } from './engine/editions/law.js'
export { LawView } from './engine/editions/law-view.js'
export type { NormStrength } from './engine/editions/strength.js'
export { id, partialDate, plainDate } from './engine/facts/fields.js'
export {
  type FieldKind,
  type FieldTable,
  type FigureKind,
  type Grid,
  kinds,
  type LabelKind,
  type TextKind,
} from './engine/facts/kinds.js'
export { parser } from './engine/facts/parser.js'
export { schemaOf } from './engine/facts/shapes.js'
export { isPlainDate } from './engine/quantity/calendar.js'
export type { Span } from './engine/quantity/hours.js'
export { isPartialDate } from './engine/quantity/partial-date.js'
export type { HoursWords } from './words/hours-words.js'
