import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import canonicalize from 'canonicalize'

/** The SHA-256 digest of the canonical form (RFC 8785) of a value, in hexadecimal. */
export const digestOf = (value: unknown): string => bytesToHex(sha256(canonicalize(value) as string))

/** The same with a key (HMAC, RFC 2104): who lacks the key can neither make it nor guess from it what was digested. */
export const keyedDigestOf = (value: unknown, key: string): string =>
  bytesToHex(hmac(sha256, key, canonicalize(value) as string))
