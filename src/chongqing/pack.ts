import type { Decision } from '../engine/determination/decision.js'
import type * as engine from '../engine/determination/determination.js'
import type { Finding as FindingUnder } from '../engine/determination/finding.js'
import type { MissingFact as MissingFactUnder } from '../engine/determination/missing.js'
import { definePack } from '../engine/determination/pack.js'
import type { Recorder as RecorderUnder } from '../engine/determination/recorder.js'
import type { DefineReckoning, RuleDeclaration, Rule as RuleUnder } from '../engine/determination/rule.js'
import type { Amendments as AmendmentsUnder } from '../engine/editions/amendment.js'
import type { Law as LawUnder } from '../engine/editions/law.js'
import { LawView as LawViewUnder } from '../engine/editions/law-view.js'
import { factFields } from './entities/fields.js'
import type { FactName } from './fact-names.js'
import type { FindingCode, FindingData } from './findings/findings.js'
import type { NormId } from './law/norms/register.js'
import { type ParameterId, parameterDefinitions, parameterValues } from './law/parameters.js'
import type { ProvisionId } from './law/provisions.js'
import { type ReadingId, type Readings, readingDefinitions } from './law/readings.js'
import { strengths } from './law/strengths.js'
import type { Actor } from './law/vocabulary.js'

/** The ids of the Measures of Chongqing. */
export interface ChongqingIds {
  readonly provision: ProvisionId
  readonly parameter: ParameterId
  readonly reading: ReadingId
  readonly options: Readings
  readonly norm: NormId
  readonly actor: Actor
  // Not the interface itself: what could be extended is not taken for a table of any codes.
  readonly findings: Pick<FindingData, FindingCode>
  readonly fact: FactName
}

const pack = /* @__PURE__ */ definePack<ChongqingIds>({
  id: 'chongqing',
  edition: 'chongqing-2006',
  provisions: strengths,
  parameters: parameterDefinitions,
  readings: readingDefinitions,
  values: parameterValues,
  fields: factFields,
})

/** An edition of the Measures. */
export interface Law extends LawUnder<ChongqingIds> {}

/** The Measures of 2006 (渝府发〔2006〕17号) as written, with the default option of every reading. */
export const chongqing2006: Law = /* @__PURE__ */ (() => pack.edition)()

/** A rule of the Measures: a pure function from facts, and an edition, to an answer with its grounds. */
export interface Rule<Facts, Answer, Id extends string = string>
  extends RuleUnder<Facts, Answer, Id, ChongqingIds> {}

// As `DefineRule` of the engine, and written out because that cannot say that what it gives is the rule of the Measures.
/** Makes a rule of the Measures of what it declares and how it decides. */
export const defineRule: <
  const Id extends string,
  const P extends ProvisionId,
  Facts,
  Answer,
  const Q extends ParameterId = never,
  const R extends ReadingId = never,
>(
  about: RuleDeclaration<ChongqingIds, Id, P, Q, R>,
  decision: Decision<Facts, Recorder<P, Q, R>, Answer>,
) => Rule<Facts, Answer, Id> = /* @__PURE__ */ (() => pack.defineRule)()

/** Makes a rule of the Measures that hands on numbers to the rules that build on it. */
export const defineReckoning: DefineReckoning<ChongqingIds> = /* @__PURE__ */ (() => pack.defineReckoning)()

/** What an edition may do with the provisions of the Measures and the Regulation. */
export type Amendments = AmendmentsUnder<ChongqingIds>

/** An edition of the Measures to look at, where nothing is to be noted. */
export type LawView<Q extends ParameterId, R extends ReadingId> = LawViewUnder<ChongqingIds, Q, R>

/** Looks at an edition of the Measures. */
export const viewOf = (law: Law): LawView<ParameterId, ReadingId> => new LawViewUnder(law)

/** What collects the grounds of a rule of the Measures while it decides. */
export type Recorder<P extends ProvisionId, Q extends ParameterId, R extends ReadingId> = RecorderUnder<
  ChongqingIds,
  P,
  Q,
  R
>

// Interfaces, and not other names of the engine's types, so that an editor shows `Settled<AnnualQuota>` where one is narrowed.

/** An answer whose every figure is exact. */
export interface Settled<Value> extends engine.Settled<Value, ChongqingIds> {}
/** An answer of which some figures are ranges. */
export interface Bounded<Value> extends engine.Bounded<Value, ChongqingIds> {}
/** An answer that waits for facts. */
export interface Open extends engine.Open<ChongqingIds> {}
/** A share of nothing. */
export interface NotComputable extends engine.NotComputable<ChongqingIds> {}
/** An answer on which the text sets no value. */
export interface Unregulated extends engine.Unregulated<ChongqingIds> {}
/** An answer that a person gives. */
export interface Discretion extends engine.Discretion<ChongqingIds> {}
/** An answer on facts to which the provision does not apply. */
export interface Inapplicable extends engine.Inapplicable<ChongqingIds> {}
/** An answer on a time in which the Measures were not in force. */
export interface NotInForce extends engine.NotInForce<ChongqingIds> {}
/** Everything an answer rests on. */
export interface Grounds extends engine.Grounds<ChongqingIds> {}
/** A provision that took part in an answer. */
export interface Citation extends engine.Citation<ChongqingIds> {}
/** A parameter that was read, with the value that held. */
export interface ParameterUse extends engine.ParameterUse<ChongqingIds> {}
/** A contested phrase on which an answer rests. */
export interface ReadingUse extends engine.ReadingUse<ChongqingIds> {}

/** An outcome without a value. */
export type Valueless = Open | NotComputable | Unregulated | Discretion | Inapplicable | NotInForce

/**
 * The answer of a rule of the Measures: one of eight outcomes, each with its grounds.
 *
 * @typeParam Exact - the value when every figure is exact
 * @typeParam Ranged - the value when figures are ranges; `never` where that cannot happen
 */
export type Determination<Exact, Ranged = never> =
  | Settled<Exact>
  | ([Ranged] extends [never] ? never : Bounded<Ranged>)
  | Valueless

/** A fact that is not known and on which an answer depends. */
export interface MissingFact extends MissingFactUnder<FactName> {}

/** Something a person should look at, named by code, with its data and the provision it concerns. */
export type Finding = FindingUnder<ChongqingIds>
