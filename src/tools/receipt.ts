import { chongqing2006, type Determination, type Law } from '../chongqing/pack.js'
import { hasValue } from '../engine/determination/determination.js'
import { withPremises } from '../engine/determination/with-premises.js'
import { answerArgument } from '../engine/ground/arguments.js'
import { invalidKey, receiptMismatch } from '../engine/ground/errors.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { digestOf, keyedDigestOf } from '../engine/quantity/digest.js'
import { libraryVersion } from '../version.js'
import { editionImage, tagOf } from './edition-differences.js'
import { type Parted, parted, plainFacts, pointerTo, withNumbersAs } from './facts.js'
import type { Receipt } from './stored-receipt.js'

/**
 * How a receipt is to be made.
 *
 * @category Toolbox
 */
export interface ReceiptOptions {
  /** The edition under which the answer was given; without it, the Measures of 2006. */
  readonly law?: Law
  /** `facts`: the receipt also holds the facts as given, but for the names and numbers of persons and units. */
  readonly include?: 'facts'
  /** A secret of at least 16 characters: all digests but those of the edition are made with it. */
  readonly key?: string
}

/** Digests made with a key, or without where there is none. */
export const digestWith = (key: string | undefined): ((value: unknown) => string) => {
  if (key === undefined) return digestOf
  if (key.length < 16) throw invalidKey('key')
  return (value) => keyedDigestOf(value, key)
}

/** The tag of a single fact, with the way to it. */
export interface TaggedFact {
  readonly at: string
  readonly tag: string
}

const taggedFacts = (facts: Parted, at = ''): readonly TaggedFact[] =>
  typeof facts === 'string'
    ? [{ at, tag: facts }]
    : [...facts].flatMap(([key, part]) => taggedFacts(part, pointerTo(at, key)))

/** What a receipt keeps of facts from which names and numbers were taken out. */
export const factsImage = (facts: object, digest: (value: unknown) => string) => ({
  digest: digest(facts),
  parts: taggedFacts(parted(facts, (fact) => tagOf(digest(fact)))),
})

/** What an answer says, with the numbers of certificates taken out. */
const withheld = (value: unknown, { pack }: Law): unknown =>
  withNumbersAs(value, pack.fields, () => 'withheld')

const isOfLaw = (answer: Determination<unknown, unknown>, law: Law): boolean =>
  withPremises(answer).every(
    ({ parameters, readings }) =>
      readings.every(({ id, option }) => law.readings[id] === option) &&
      parameters.every(({ id, value, from }) =>
        law.parameters[id].some((dated) => dated.value === value && dated.from === from),
      ),
  )

/**
 * A receipt for an answer: a compact JSON document by which anyone who has the facts can check the answer again.
 *
 * It holds the result, and digests (SHA-256 over RFC 8785) of the facts, of the edition, of the whole answer and of
 * itself. The caller's keys of persons and records are in it, as they are in answers. The fields `name`, `citizenNumber` and
 * `creditCode` of persons and units are not, not even in digests.
 *
 * Without `include: 'facts'` the facts are in it as digests alone, and the result tells what the answer tells: figures, dates
 * and keys, with `withheld` for the numbers of certificates. With it the facts are in it as they were given, numbers of
 * certificates, titles, notes and all other texts among them, and a name that stands within such a text stands there too.
 *
 * A receipt takes the caller's word that the answer was given on these facts: it has the answer and not the rule.
 * {@link verify} asks the rule again.
 *
 * Digests of short facts can be guessed by trying: a receipt made without a key is as confidential as the facts, and
 * whoever has it can alter it and make the digests anew. With a `key` they are made by HMAC, and neither is possible
 * without the key.
 *
 * **Legal basis:** none; the means are the library's.
 *
 * @category Toolbox
 * @param determination - the answer of any rule or assessment
 * @param facts - what it was given on
 * @param options - the edition under which it was given, whether to hold the facts, and a key
 * @returns the receipt
 * @throws XueshiError `receipt-mismatch` where the answer rests on a reading or a parameter that the edition does not have;
 * `invalid-key`; `invalid-argument` for what is no answer
 * @example
 * ```ts
 * import { assessStudyTimeRight } from 'xueshi'
 * import { receipt } from 'xueshi/tools'
 * const facts = { grantedHours: '72', year: 2025 }
 * const { rule, facts: kept, result } = receipt(assessStudyTimeRight(facts), facts)
 * rule // => 'study-time-right'
 * kept.parts.map(({ at }) => at) // => ['/grantedHours', '/year']
 * result.findings.map(({ code, provision }) => [code, provision]) // => [['study-time-not-granted', '8(1)']]
 * ```
 */
export const receipt = (
  determination: Determination<unknown, unknown>,
  facts: object,
  { law = chongqing2006, include, key }: ReceiptOptions = {},
): Receipt => {
  answerArgument(determination)
  const digest = digestWith(key)
  if (!isOfLaw(determination, law)) throw receiptMismatch()
  const { rule, status, findings } = determination
  const given = plainFacts(facts, law.pack.fields)
  const body = {
    receipt: 1,
    library: { name: 'xueshi', version: libraryVersion },
    rule,
    edition: editionImage(law),
    keyed: key !== undefined,
    facts: factsImage(given, digest),
    result: {
      status,
      ...(hasValue(determination) && { value: withheld(determination.value, law) }),
      findings: withheld(findings, law),
      digest: digest(determination),
    },
    ...(include === 'facts' && { given }),
  }
  return deepFreeze({ ...body, digest: digest(body) }) as unknown as Receipt
}
