import type { CitedIdOf, Ids } from '../editions/ids.js'
import type { Strength } from '../editions/provision.js'
import type { PlainDate } from '../quantity/calendar.js'
import type { Finding } from './finding.js'
import type { MissingFact } from './missing.js'

/** What a provision did in an answer. */
export type CitationRole =
  | 'defines'
  | 'requires'
  | 'sets-value'
  | 'excludes'
  | 'sets-window'
  | 'exempts'
  | 'empowers'
  | 'entitles'

/** A provision that took part in an answer. It is noted when the rule reads it, never listed by hand. */
export interface Citation<I extends Ids = Ids> {
  /** `'24'`, paragraph `'12.3'`, item `'8(1)'`, the Regulation's `'R18'`. */
  readonly provision: CitedIdOf<I>
  readonly role: CitationRole
  /** That of the norm that was used, which may not be that of its provision. */
  readonly strength: Strength
  /** Since when the provision says what it said, where the edition amends it. */
  readonly amendedFrom?: PlainDate
}

/** A parameter that was read, with the value that held. */
export interface ParameterUse<I extends Ids = Ids> {
  readonly id: I['parameter']
  readonly value: string
  /** First day on which that value holds. */
  readonly from: PlainDate
  readonly provision: CitedIdOf<I>
}

/** A contested phrase on which the answer rests, and the option that was taken. */
export interface ReadingUse<I extends Ids = Ids> {
  readonly id: I['reading']
  readonly option: string
  readonly isDefault: boolean
}

/** Everything an answer rests on. */
export interface Grounds<I extends Ids = Ids> {
  /** The id of the rule that answered. */
  readonly rule: string
  readonly citations: readonly Citation<I>[]
  readonly parameters: readonly ParameterUse<I>[]
  readonly readings: readonly ReadingUse<I>[]
  readonly findings: readonly Finding<I>[]
  /** The answers this one was built from: the proof tree. */
  readonly premises: readonly Determination<unknown, unknown, I>[]
}

/** The grounds of an answer on their way. */
export type Collected<I extends Ids> = {
  readonly [Part in keyof Grounds<I>]: Grounds<I>[Part] extends readonly (infer One)[]
    ? One[]
    : Grounds<I>[Part]
}

/** Whether what a provision asks is kept. */
export type Verdict = 'met' | 'not-met' | 'undetermined'

/** Every figure is exact. */
export interface Settled<Value, I extends Ids = Ids> extends Grounds<I> {
  readonly status: 'settled'
  readonly value: Value
}

/** Some figures are ranges, because of the facts in `missing`; the verdict may be settled all the same. */
export interface Bounded<Value, I extends Ids = Ids> extends Grounds<I> {
  readonly status: 'bounded'
  readonly value: Value
  readonly missing: readonly MissingFact<I['fact']>[]
}

/** Nothing can be said until the facts in `missing` are known. */
export interface Open<I extends Ids = Ids> extends Grounds<I> {
  readonly status: 'open'
  readonly missing: readonly MissingFact<I['fact']>[]
}

/** A share of nothing has no value. */
export interface NotComputable<I extends Ids = Ids> extends Grounds<I> {
  readonly status: 'not-computable'
  readonly because: 'zero-denominator'
  readonly about: Citation<I>
}

/** The text sets no value. */
export interface Unregulated<I extends Ids = Ids> extends Grounds<I> {
  readonly status: 'unregulated'
  readonly about: Citation<I>
}

/** A person decides; it is never computed. */
export interface Discretion<I extends Ids = Ids> extends Grounds<I> {
  readonly status: 'discretion'
  readonly holder: I['actor']
  readonly about: Citation<I>
}

/** The provision does not apply to these facts. */
export interface Inapplicable<I extends Ids = Ids> extends Grounds<I> {
  readonly status: 'inapplicable'
  readonly because: Citation<I>
}

/** The law was not in force in the time asked about. */
export interface NotInForce<I extends Ids = Ids> extends Grounds<I> {
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
 * @typeParam Exact - the value when every figure is exact
 * @typeParam Ranged - the value when figures are ranges; `never` where that cannot happen
 * @typeParam I - the ids of the law under which it was given
 */
export type Determination<Exact, Ranged = never, I extends Ids = Ids> =
  | Settled<Exact, I>
  | ([Ranged] extends [never] ? never : Bounded<Ranged, I>)
  | Valueless<I>

/** Any answer of any rule of a law. */
export type AnyAnswer<I extends Ids = Ids> = Determination<unknown, unknown, I>

/** An outcome without a value. */
export type Valueless<I extends Ids = Ids> =
  | Open<I>
  | NotComputable<I>
  | Unregulated<I>
  | Discretion<I>
  | Inapplicable<I>
  | NotInForce<I>

/**
 * Whether an answer gives a value, exact or in ranges.
 *
 * @param determination - any answer
 * @returns true for `settled` and `bounded`
 * @example
 * ```ts
 * import { hasValue, assessInForce } from 'xueshi'
 * hasValue(assessInForce({ date: '2025-01-01' })) // => true
 * ```
 */
export const hasValue = <Answer extends Determination<unknown, unknown>>(
  determination: Answer,
): determination is Extract<Answer, { readonly value: unknown }> =>
  ['settled', 'bounded'].includes(Object(determination).status)
