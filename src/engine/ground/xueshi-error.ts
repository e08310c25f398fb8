import type { Problem } from './problem.js'

/** The mistakes a program can make in calling the library, each with the data that names it. */
export interface XueshiErrorData {
  'unknown-parameter': { readonly parameter: string }
  'parameter-value': { readonly parameter: string; readonly position: number; readonly expected: string }
  'parameter-dates': { readonly parameter: string; readonly position: number }
  'unknown-provision': { readonly provision: string }
  'missing-source': { readonly argument: string }
  'edition-name': { readonly argument: string }
  'amendment-date': { readonly provision: string }
  'edition-date': { readonly argument: string }
  'unknown-reading': { readonly reading: string }
  'reading-option': { readonly reading: string; readonly options: readonly string[] }
  'invalid-date': { readonly argument: string }
  'invalid-year': { readonly argument: string }
  'invalid-hours': { readonly argument: string }
  'tally-mismatch': { readonly field: 'year' | 'law' }
  'unknown-article': { readonly argument: string }
  'unknown-step': { readonly argument: 'state' | 'event' }
  'invalid-sample': { readonly argument: string }
  'invalid-division': { readonly argument: string }
  'invalid-amount': { readonly argument: string }
  'invalid-months': { readonly argument: string }
  'invalid-limit': { readonly argument: string }
  'unchecked-rule': { readonly argument: string }
  'invalid-correction': { readonly argument: string }
  'invalid-key': { readonly argument: string }
  'receipt-mismatch': { readonly field: 'law' }
  'unparsed-facts': { readonly argument: string; readonly parse: string }
  'refused-facts': { readonly problems: readonly Problem[] }
  'invalid-argument': { readonly argument: string; readonly expected: string }
}

/** The code of a {@link XueshiError}. */
export type XueshiErrorCode = keyof XueshiErrorData

/**
 * The one error the library throws: a mistake of the calling program, never of a person's data.
 *
 * `data` names what was wrong by the place it was given in; it never holds a value that came from a person. The message is
 * the code and a sentence in English that says what is asked for.
 */
export class XueshiError<Code extends XueshiErrorCode = XueshiErrorCode> extends Error {
  override readonly name = 'XueshiError'

  constructor(
    readonly code: Code,
    readonly data: XueshiErrorData[Code],
    sentence: string,
  ) {
    super(`${code}: ${sentence}`)
  }
}
