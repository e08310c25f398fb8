import type { ParseResult } from '../../src/engine/facts/parser.js'

/** What a parser says, in short: `accepted`, or each problem as its path and its code. */
export const outcomeOf = (result: ParseResult<unknown>): 'accepted' | readonly string[] =>
  result.ok ? 'accepted' : result.problems.map(({ path, code }) => `${path.join('.') || '(whole)'}: ${code}`)

/** The value of a result that must have been accepted. */
export const acceptedValue = <T>(result: ParseResult<T>): T => {
  if (result.ok) return result.value
  throw new Error(String(outcomeOf(result)))
}
