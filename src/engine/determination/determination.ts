import type { Finding } from '../../chongqing/findings/findings.js'
import type { ParameterId } from '../../chongqing/law/parameters.js'
import type { CitedProvisionId } from '../../chongqing/law/provisions.js'
import type { ReadingId } from '../../chongqing/law/readings.js'
import type { RuleId } from '../../chongqing/rule-ids.js'
import type { Actor, Strength } from '../editions/provision.js'
import type { PlainDate } from '../quantity/calendar.js'
import type { MissingFact } from './missing.js'

/**
 * What a provision did in an answer.
 *
 * @category Results
 */
export type CitationRole =
  | 'defines'
  | 'requires'
  | 'sets-value'
  | 'excludes'
  | 'sets-window'
  | 'exempts'
  | 'empowers'
  | 'entitles'

/**
 * A provision that took part in an answer. It is noted when the rule reads it, never listed by hand.
 *
 * @category Results
 */
export interface Citation {
  /** `'24'`, paragraph `'12.3'`, item `'8(1)'`, the Regulation's `'R18'`. */
  readonly provision: CitedProvisionId
  readonly role: CitationRole
  readonly strength: Strength
}

/**
 * A parameter that was read, with the value that held.
 *
 * @category Results
 */
export interface ParameterUse {
  readonly id: ParameterId
  readonly value: string
  /** First day on which that value holds. */
  readonly from: PlainDate
  readonly provision: CitedProvisionId
}

/**
 * A contested phrase on which the answer rests, and the option that was taken.
 *
 * @category Results
 */
export interface ReadingUse {
  readonly id: ReadingId
  readonly option: string
  readonly isDefault: boolean
}

/**
 * Everything an answer rests on.
 *
 * @category Results
 */
export interface Grounds {
  readonly rule: RuleId
  readonly citations: readonly Citation[]
  readonly parameters: readonly ParameterUse[]
  readonly readings: readonly ReadingUse[]
  readonly findings: readonly Finding[]
  /** The answers this one was built from: the proof tree. */
  readonly premises: readonly Determination<unknown, unknown>[]
}

/**
 * Whether what a provision asks is kept.
 *
 * @category Results
 */
export type Verdict = 'met' | 'not-met' | 'undetermined'

/**
 * Every figure is exact.
 *
 * @category Results
 */
export interface Settled<Value> extends Grounds {
  readonly status: 'settled'
  readonly value: Value
}

/**
 * Some figures are ranges, because of the facts in `missing`; the verdict may be settled all the same.
 *
 * @category Results
 */
export interface Bounded<Value> extends Grounds {
  readonly status: 'bounded'
  readonly value: Value
  readonly missing: readonly MissingFact[]
}

/**
 * Nothing can be said until the facts in `missing` are known.
 *
 * @category Results
 */
export interface Open extends Grounds {
  readonly status: 'open'
  readonly missing: readonly MissingFact[]
}

/**
 * A share of nothing has no value.
 *
 * @category Results
 */
export interface NotComputable extends Grounds {
  readonly status: 'not-computable'
  readonly because: 'zero-denominator'
  readonly about: Citation
}

/**
 * The text sets no value.
 *
 * @category Results
 */
export interface Unregulated extends Grounds {
  readonly status: 'unregulated'
  readonly about: Citation
}

/**
 * A person decides; it is never computed.
 *
 * @category Results
 */
export interface Discretion extends Grounds {
  readonly status: 'discretion'
  readonly holder: Actor
  readonly about: Citation
}

/**
 * The provision does not apply to these facts.
 *
 * @category Results
 */
export interface Inapplicable extends Grounds {
  readonly status: 'inapplicable'
  readonly because: Citation
}

/**
 * The law was not in force in the time asked about.
 *
 * @category Results
 */
export interface NotInForce extends Grounds {
  readonly status: 'not-in-force'
  readonly reason: 'not-yet' | 'ended'
  /** The first day in force (`not-yet`), or the last (`ended`). */
  readonly since: PlainDate
}

/**
 * The answer of a rule: one of eight outcomes, each with its grounds. Plain frozen data that survives JSON.
 *
 * - `settled`: every figure of `value` is exact.
 * - `bounded`: figures are ranges because facts are missing; a verdict that holds at both ends is settled all the same.
 * - `open`: nothing can be said until the missing facts are known.
 * - `not-computable`: a share of nothing.
 * - `unregulated`: the text sets no value, and none is invented.
 * - `discretion`: a person decides.
 * - `inapplicable`: the provision does not apply.
 * - `not-in-force`: not yet, or no longer.
 *
 * @category Results
 * @typeParam Exact - the value when every figure is exact
 * @typeParam Ranged - the value when figures are ranges; `never` where that cannot happen
 */
export type Determination<Exact, Ranged = never> =
  | Settled<Exact>
  | ([Ranged] extends [never] ? never : Bounded<Ranged>)
  | Open
  | NotComputable
  | Unregulated
  | Discretion
  | Inapplicable
  | NotInForce

/**
 * An outcome without a value.
 *
 * @category Results
 */
export type Valueless = Open | NotComputable | Unregulated | Discretion | Inapplicable | NotInForce

/**
 * Whether an answer gives a value, exact or in ranges.
 *
 * @category Results
 * @param determination - any answer
 * @returns true for `settled` and `bounded`
 * @example
 * ```ts
 * import { hasValue, assessInForce } from 'xueshi'
 * hasValue(assessInForce({ date: '2025-01-01' })) // => true
 * ```
 */
export const hasValue = <Exact, Ranged>(
  determination: Determination<Exact, Ranged>,
): determination is Extract<Determination<Exact, Ranged>, { readonly value: unknown }> =>
  determination.status === 'settled' || determination.status === 'bounded'
