import { deepFreeze } from '../engine/ground/freeze.js'
import type { Reason } from './reasons/reason.js'

/** What was read of something that people wrote. */
export interface Understood<Value> {
  /** It was understood. */
  readonly ok: true
  /** What it says. */
  readonly value: Value
}

/** Something written that was not read; it is told by `reasonText`. */
export interface NotRead {
  /** It was not understood, and nothing was guessed. */
  readonly ok: false
  /** Why not, for programs. */
  readonly reason: Reason
  /** Words that would have been understood, the nearest first; none where none is near. */
  readonly nearest: readonly string[]
}

/** What a reader makes of something written: what it says, or why it was not read. Either is frozen. */
export type ReadResult<Value> = Understood<Value> | NotRead

/** What something says. */
export const understood = <Value>(value: Value): Understood<Value> =>
  Object.freeze({ ok: true, value: deepFreeze(value) })

/** That something was not read. */
export const notRead = (reason: Reason, nearest: readonly string[] = []): NotRead =>
  deepFreeze({ ok: false, reason, nearest: [...nearest] })

/** What something says, made into something else; what was not read stays so. */
export const mapped = <Value, Other>(
  result: ReadResult<Value>,
  into: (value: Value) => Other,
): ReadResult<Other> => (result.ok ? understood(into(result.value)) : result)
