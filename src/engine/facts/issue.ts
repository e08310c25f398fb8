import type * as z from 'zod/mini'
import { coded } from './problem-text.js'

/**
 * Says in the library's codes what zod would say in its own words. It looks at the input and never repeats it.
 *
 * Every schema carries it, rather than each call of a parser: zod takes nearly twice as long where a call has options.
 */
const codeOf = (issue: z.core.$ZodRawIssue): string => {
  if (issue.code === 'invalid_union') {
    const { kind } = issue.input as { readonly kind?: unknown }
    return kind === undefined
      ? coded('missing')
      : coded('option', ...(issue.options as unknown[]).map(String))
  }
  if (issue.input === undefined) return coded('missing')
  if (issue.code === 'invalid_value') return coded('option', ...issue.values.map(String))
  // The key of a table that is no text.
  if (issue.code === 'invalid_key') return coded('type', 'record')
  return issue.expected === 'int' ? coded('whole-number') : coded('type', String(issue.expected))
}

/** The option by which a schema speaks the library's codes. */
export const inCodes = { error: codeOf }
