import canonicalize from 'canonicalize'
import { hmacOf, sha256Of } from './sha256.js'

/** The SHA-256 digest of the canonical form (RFC 8785) of a value, in hexadecimal. */
export const digestOf = (value: unknown): string => sha256Of(canonicalize(value) as string)

/** The same with a key: who lacks the key can neither make it nor guess from it what was digested. */
export const keyedDigestOf = (value: unknown, key: string): string =>
  hmacOf(canonicalize(value) as string, key)
