import * as z from 'zod/mini'
import { type Severity, severities } from '../engine/determination/finding.js'
import type { EntitySchema } from '../engine/facts/entity.js'
import { digest, flag, id, oneOf, plainDate, text } from '../engine/facts/fields.js'
import { inCodes } from '../engine/facts/issue.js'
import { parser } from '../engine/facts/parser.js'
import { plainData } from '../engine/facts/plain-data.js'
import { list, object, optional, retold, schemaOf, table } from '../engine/facts/shapes.js'
import type { PlainDate } from '../engine/quantity/calendar.js'

/** The edition of the law that an answer was given on, in digests. */
export interface ReceiptEdition {
  /** The name of the edition. */
  readonly name: string
  /** The digest of the whole edition. */
  readonly digest: string
  /** What else the edition says, by the name of the field: the first eight digits of a digest of each. */
  readonly fields: Readonly<Record<string, string>>
  /** Its parameters by id, with their dated values, earliest first, and the first eight digits of a digest of each. */
  readonly parameters: Readonly<Record<string, ReceiptParameter>>
  /** The option taken for every contested phrase, by the id of the reading. */
  readonly readings: Readonly<Record<string, string>>
  /** The provisions that it adds, changes or strikes, by id: the first eight digits of a digest of each. */
  readonly provisions: Readonly<Record<string, string>>
}

/** A parameter of the edition of a receipt. */
export interface ReceiptParameter {
  /** Its values, each with the day from which it applies, earliest first. */
  readonly values: readonly {
    /** The first day on which the value applies. */
    readonly from: PlainDate
    /** The value. */
    readonly value: string
  }[]
  /** The first eight digits of the digest of the parameter. */
  readonly tag: string
}

/** One fact of a receipt. */
export interface ReceiptPart {
  /** The way to the fact, as a JSON Pointer (RFC 6901). */
  readonly at: string
  /** The first eight digits of the digest of the fact. */
  readonly tag: string
}

/** A finding of the answer of a receipt. */
export interface ReceiptFinding {
  /** What was found. */
  readonly code: string
  /** How much it weighs. */
  readonly severity: Severity
  /** Of one that depends on a reading: the readings. */
  readonly readings?: readonly string[]
  /** The provision that it is about. */
  readonly provision: string
  /** What belongs to the finding; names and numbers that came from the facts stand in it as `withheld`. */
  readonly data: unknown
}

/** The answer of a receipt. */
export interface ReceiptResult {
  /** The status of the answer. */
  readonly status:
    | 'settled'
    | 'bounded'
    | 'open'
    | 'not-computable'
    | 'unregulated'
    | 'discretion'
    | 'inapplicable'
    | 'not-in-force'
  /** The value where there is one; names and numbers that came from the facts stand in it as `withheld`. */
  readonly value?: unknown
  /** What a person should look at. */
  readonly findings: readonly ReceiptFinding[]
  /** The digest of the whole answer, its premises included. */
  readonly digest: string
}

/**
 * A receipt: what an answer was given on, in digests of SHA-256, and what it was. Read-only all the way down;
 * {@link receipt} and parsing make one.
 */
export interface Receipt extends z.$brand<'Receipt'> {
  /** The version of this form of receipts. */
  readonly receipt: 1
  /** What computed the answer. */
  readonly library: {
    /** The name of the library. */
    readonly name: 'xueshi'
    /** Its version. */
    readonly version: string
  }
  /** The id of the rule that gave the answer. */
  readonly rule: string
  /** The edition of the law. */
  readonly edition: ReceiptEdition
  /** Whether its digests were made with a key (HMAC); those of the edition never are. */
  readonly keyed: boolean
  /** The facts, in digests. */
  readonly facts: {
    /** The digest of all facts together. */
    readonly digest: string
    /** The single facts, in the order in which they stand; at most a million. */
    readonly parts: readonly ReceiptPart[]
  }
  /** The answer. */
  readonly result: ReceiptResult
  /** The facts themselves, where they were asked for, without names and numbers of persons and units. */
  readonly given?: unknown
  /** The digest of all of the above. */
  readonly digest: string
}

/** The first digits of a digest: by them it is told what changed; whether anything did, the whole digests say. */
const tag = digest(8)

const edition = object({
  name: text,
  digest: digest(64),
  fields: table(tag),
  parameters: table(object({ values: list(object({ from: plainDate, value: text })), tag })),
  readings: table(text),
  provisions: table(tag),
})

const finding = object({
  code: text,
  severity: oneOf(severities),
  readings: optional(list(text)),
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
  value: optional(plainData),
  findings: list(finding),
  digest: digest(64),
})

/** So many parts are told that are not sound: a list of nothing else has an end there. */
const mostUnsound = 1000

const tagDigits = /^[0-9a-f]{8}$/

/** Whether a part is surely none, which its schema would refuse too. */
const isUnsound = (part: unknown): boolean => {
  const { at, tag: digits }: { readonly at?: unknown; readonly tag?: unknown } = Object(part)
  if (typeof at !== 'string' || typeof digits !== 'string' || !tagDigits.test(digits)) return true
  return Object.keys(part as object).some((field) => field !== 'at' && field !== 'tag')
}

/** Parts up to the last that is told. */
const toldParts = (parts: unknown): unknown => {
  let unsound = 0
  const last = Array.isArray(parts)
    ? parts.findIndex((part) => isUnsound(part) && ++unsound === mostUnsound)
    : -1
  return last < 0 ? parts : (parts as unknown[]).slice(0, last + 1)
}

/**
 * The schema of a receipt.
 *
 * **Legal basis:** none; the means are the library's.
 */
export const receiptSchema: EntitySchema<Receipt> = schemaOf<Receipt>('parseReceipt')({
  receipt: z.literal(1, inCodes),
  library: object({ name: z.literal('xueshi', inCodes), version: text }),
  rule: id,
  edition,
  keyed: flag,
  facts: object({
    digest: digest(64),
    parts: retold(list(object({ at: z.string(inCodes), tag }), 0, 1_000_000), (issues) => issues, toldParts),
  }),
  result,
  given: optional(plainData),
  digest: digest(64),
})

/**
 * Reads a receipt from outside data, such as the file it was stored in. Whether it was altered, {@link verify} says.
 *
 * **Legal basis:** none; the means are the library's.
 *
 * @example
 * ```ts
 * import { assessStudyTimeRight } from 'xueshi'
 * import { parseReceipt, receipt } from 'xueshi/tools'
 * const facts = { grantedHours: '90', year: 2025 }
 * const stored = JSON.stringify(receipt(assessStudyTimeRight(facts), facts))
 * parseReceipt(JSON.parse(stored)).ok // => true
 * const refused = parseReceipt({ ...JSON.parse(stored), digest: 'abc', signed: true })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['digest', 'digest'], ['', 'unknown-field']]
 * ```
 */
export const parseReceipt = /* @__PURE__ */ parser(receiptSchema)
