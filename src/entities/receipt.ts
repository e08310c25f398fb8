import * as z from 'zod'
import { digest, flag, id, oneOf, plainDate, text } from './fields.js'
import { inCodes } from './issue.js'
import { plainData } from './plain-data.js'
import { list, object, optional, table } from './shapes.js'

/** The first digits of a digest: by them it is told what changed; whether anything did, the whole digests say. */
const tag = digest(8)

const part = object({
  /** The way to the fact, as a JSON Pointer (RFC 6901). */
  at: z.string(inCodes),
  tag,
})

const edition = object({
  /** The name of the edition. */
  name: text,
  /** The digest of the whole edition. */
  digest: digest(64),
  /** What else the edition says, by the name of the field. */
  fields: table(tag),
  /** Its parameters by id, with their dated values, earliest first. */
  parameters: table(object({ values: list(object({ from: plainDate, value: text })), tag })),
  /** The option taken for every contested phrase, by the id of the reading. */
  readings: table(text),
  /** The provisions that it adds, changes or strikes, by id. */
  provisions: table(tag),
})

const finding = object({
  code: text,
  severity: oneOf(['violation', 'advisory', 'data-defect', 'depends-on-reading']),
  provision: text,
  data: plainData,
})

const result = object({
  status: oneOf([
    'settled',
    'bounded',
    'open',
    'not-computable',
    'unregulated',
    'discretion',
    'inapplicable',
    'not-in-force',
  ]),
  /** The value where there is one; names and numbers that came from the facts stand in it as `withheld`. */
  value: optional(plainData),
  findings: list(finding),
  /** The digest of the whole answer, its premises included. */
  digest: digest(64),
})

/**
 * The schema of a receipt: what an answer was given on, in digests, and what it was.
 *
 * **Legal basis:** none; the means are the library's.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseReceipt } from 'xueshi'
 * parseReceipt({ receipt: 2 }).ok // => false
 * ```
 */
export const receiptSchema = object({
  /** The version of this form of receipts. */
  receipt: z.literal(1, inCodes),
  /** What computed the answer. */
  library: object({ name: z.literal('xueshi', inCodes), version: text }),
  /** The id of the rule that gave the answer. */
  rule: id,
  /** The edition of the law. */
  edition,
  /** Whether its digests were made with a key (HMAC); those of the edition never are. */
  keyed: flag,
  facts: object({
    /** The digest of all facts together. */
    digest: digest(64),
    /** The single facts, in the order in which they stand; at most a million. */
    parts: list(part, 0, 1_000_000),
  }),
  result,
  /** The facts themselves, where they were asked for, without names and numbers of persons and units: texts are as given. */
  given: optional(plainData),
  /** The digest of all of the above. */
  digest: digest(64),
}).brand<'Receipt'>()

/**
 * A receipt, read-only all the way down. {@link receipt} and parsing make one; its fields are those of
 * {@link receiptSchema}.
 *
 * @category Entities
 */
export type Receipt = z.output<typeof receiptSchema>
