import { type Determination, hasValue } from '../engine/determination/determination.js'
import { withPremises } from '../engine/determination/with-premises.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import type { FieldTable } from '../engine/facts/kinds.js'
import { answerArgument, lawArgument, takenArguments } from '../engine/ground/arguments.js'
import { invalidKey, receiptMismatch } from '../engine/ground/errors.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { markParsed } from '../engine/ground/parsed.js'
import { digestOf, keyedDigestOf } from '../engine/quantity/digest.js'
import { libraryVersion } from '../version.js'
import { editionImage, tagOf } from './edition-differences.js'
import { type Parted, parted, plainFacts, pointerTo, withNumbersAs } from './facts.js'
import type { Receipt } from './stored-receipt.js'

/** How a receipt is to be made. */
export interface ReceiptOptions<I extends Ids = Ids> {
  /** The edition under which the answer was given; without it, the first edition of the law. */
  readonly law?: Law<I>
  /** `facts`: the receipt also holds the facts as given, but for the names and numbers of persons and units. */
  readonly include?: 'facts'
  /** A secret of at least 16 characters: all digests but those of the edition are made with it. */
  readonly key?: string
}

/** Digests made with a key, or without where there is none. */
export const digestWith = (key: string | undefined): ((value: unknown) => string) => {
  if (key === undefined) return digestOf
  if (typeof key !== 'string' || key.length < 16) throw invalidKey('key')
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
const withheld = (value: unknown, fields: FieldTable): unknown =>
  withNumbersAs(value, fields, () => 'withheld')

const isOfLaw = <I extends Ids>(answer: Determination<unknown, unknown, I>, law: Law<I>): boolean =>
  withPremises(answer).every(
    ({ parameters, readings }) =>
      readings.every(({ id, option }) => law.readings[id] === option) &&
      parameters.every(({ id, value, from }) =>
        law.parameters[id].some((dated) => dated.value === value && dated.from === from),
      ),
  )

/** What a receipt is made of, where the digests of facts and answer are known. */
export interface Digested<I extends Ids> {
  readonly answer: Determination<unknown, unknown, I>
  readonly answerDigest: string
  readonly given: object
  readonly facts: ReturnType<typeof factsImage>
  readonly law: Law<I>
}

/** Makes a receipt of what was digested. */
export const receiptOf = <I extends Ids>(
  { answer, answerDigest, given, facts, law }: Digested<I>,
  { include, key }: { readonly include: 'facts' | undefined; readonly key: string | undefined },
): Receipt => {
  const { rule, status, findings } = answer
  const { fields } = law.pack
  const body = {
    receipt: 1,
    library: { name: 'xueshi', version: libraryVersion },
    rule,
    edition: editionImage(law),
    keyed: key !== undefined,
    facts,
    result: {
      status,
      ...(hasValue(answer) && { value: withheld(answer.value, fields) }),
      findings: withheld(findings, fields),
      digest: answerDigest,
    },
    ...(include === 'facts' && { given }),
  }
  const whole = { ...body, digest: digestWith(key)(body) }
  return deepFreeze(markParsed(whole, 'parseReceipt')) as unknown as Receipt
}

/** The tool that makes receipts of the answers of a law, under its first edition where none is named. */
export const receiptUnder =
  <I extends Ids>(edition: Law<I>) =>
  (
    determination: Determination<unknown, unknown, I>,
    facts: object,
    options: ReceiptOptions<I> = {},
  ): Receipt => {
    answerArgument(determination)
    takenArguments({ options }, { options: { 'law?': lawArgument } })
    const { law = edition, include, key } = options
    const digest = digestWith(key)
    if (!isOfLaw(determination, law)) throw receiptMismatch()
    const given = plainFacts(facts, law.pack.fields)
    const image = factsImage(given, digest)
    const answerDigest = digest(determination)
    return receiptOf({ answer: determination, answerDigest, given, facts: image, law }, { include, key })
  }
