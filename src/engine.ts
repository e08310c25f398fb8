/**
 * For authors of another law pack: how a law is made of its tables, its rules of what they declare, and the calendar and
 * hours in which they calculate.
 *
 * @module
 */

export type {
  Bounded,
  Citation,
  Determination,
  Grounds,
  Settled,
  Valueless,
} from './engine/determination/determination.js'
export type { Finding, FindingCodeOf } from './engine/determination/finding.js'
export type { MissingFact } from './engine/determination/missing.js'
export { definePack, type Pack, type PackDefinition } from './engine/determination/pack.js'
export { type Procedure, type Step, stepIn, takeStep } from './engine/determination/procedure.js'
export type { HeldValue, Recorder } from './engine/determination/recorder.js'
export type { DefineRule, Rule, RuleDeclaration } from './engine/determination/rule.js'
export type { CitedIdOf, Ids } from './engine/editions/ids.js'
export type { Law, PackTables } from './engine/editions/law.js'
export { LawView } from './engine/editions/law-view.js'
export type { NormStrength } from './engine/editions/strength.js'
export {
  type FieldKind,
  type FieldTable,
  type FigureKind,
  type Grid,
  kinds,
  type LabelKind,
  type TextKind,
} from './engine/facts/kinds.js'
export { addDays, daysBetween, isPlainDate, yearOf } from './engine/quantity/calendar.js'
export { hoursText, toHundredths } from './engine/quantity/hours.js'
