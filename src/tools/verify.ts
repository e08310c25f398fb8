import type { AnyAnswer, Determination, Verdict } from '../engine/determination/determination.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { factsArgument, lawArgument, takenArguments } from '../engine/ground/arguments.js'
import { invalidArgument } from '../engine/ground/errors.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { isParsedBy, type Takes } from '../engine/ground/parsed.js'
import { libraryVersion } from '../version.js'
import type { AnyRule } from './any-rule.js'
import { type EditionDifference, editionDifferences, tagOf } from './edition-differences.js'
import { type FactDifference, factDifferences } from './fact-differences.js'
import { type Parted, pathOf, plainFacts } from './facts.js'
import { digestWith, factsImage, receiptOf, type TaggedFact } from './receipt.js'
import { parseReceipt, type Receipt } from './stored-receipt.js'

/** Another version of the library than the one that made the receipt. */
export interface VersionDifference {
  readonly kind: 'code-version'
  readonly before: string
  readonly after: string
}

/** Something that is not as it was when a receipt was made. */
export type Change = FactDifference | EditionDifference | VersionDifference

/** The verdict of a check, otherwise how the answer ended. */
export type Standing = Verdict | Determination<unknown, unknown>['status']

/**
 * Whether a receipt holds on facts and an edition as they are now.
 *
 * - `same`: facts, edition and version are those of the receipt, and the result is the same.
 * - `changed`: some of them are not; `changes` names each, and `result` says what became of the result.
 * - `not-reproducible`: the receipt cannot be vouched for, `because` of what is said there.
 */
export interface Verification {
  readonly report: 'verification'
  /** The id of the rule, as the receipt names it. */
  readonly rule: string
  readonly standing: 'same' | 'changed' | 'not-reproducible'
  /**
   * `altered`: the receipt is not as it was made, or was made with another key, or what it shows is not what it was made
   * from; `key`: it was made with a key and none was
   * given, or the reverse; `unknown-rule`: this version has no such rule; `other-result`: nothing changed, and the result is
   * another all the same. `null` in all other cases.
   */
  readonly because: 'altered' | 'key' | 'unknown-rule' | 'other-result' | null
  readonly changes: readonly Change[]
  /** What became of the result: the same, another, or none on these facts; `null` where it was not computed. */
  readonly result: 'same' | 'changed' | 'none' | null
  /** What the receipt says. */
  readonly before: Standing
  /** What is computed now; `null` where nothing was. */
  readonly now: Standing | null
}

const verdicts: readonly unknown[] = ['met', 'not-met', 'undetermined'] satisfies Verdict[]

const standingOf = ({ status, value }: { status: AnyAnswer['status']; value?: unknown }): Standing => {
  const { verdict } = Object(value) as { readonly verdict?: unknown }
  return verdicts.includes(verdict) ? (verdict as Verdict) : status
}

const assembled = (parts: readonly TaggedFact[]): Parted => {
  const whole = new Map<string, Parted>()
  for (const { at: pointer, tag } of parts) {
    const path = pathOf(pointer)
    const last = path.at(-1)
    if (last === undefined) return tag
    let at = whole
    for (const key of path.slice(0, -1)) {
      const found = at.get(key)
      const next = found instanceof Map ? found : new Map<string, Parted>()
      at.set(key, next)
      at = next
    }
    at.set(last, tag)
  }
  return whole
}

const changesOfFacts = (
  before: Receipt['facts'],
  after: ReturnType<typeof factsImage>,
  digest: (value: unknown) => string,
): readonly FactDifference[] => {
  if (before.digest === after.digest) return []
  const empty = [[], {}].map((nothing) => tagOf(digest(nothing)))
  const found = factDifferences(assembled(before.parts), assembled(after.parts), empty)
  return found.length > 0 ? found : [{ kind: 'fact', path: [], change: 'changed' }]
}

/** Finds the rule with an id; nothing where there is none. */
export type RuleFinder<I extends Ids> = (
  id: string,
) => AnyRule<never, Determination<unknown, unknown, I>, I> | undefined

/** What a rule takes of the facts that there are; an altered receipt may name a rule that asks for others. */
const takenOf = (takes: object, facts: unknown): Takes =>
  Object.fromEntries(
    Object.entries(takes).filter(([named]) => Object.hasOwn(Object(facts), named.replace(/\?+$/, ''))),
  )

const answered = <I extends Ids>(
  rule: AnyRule<never, Determination<unknown, unknown, I>, I>,
  facts: object,
  law: Law<I>,
): Determination<unknown, unknown, I> | undefined => {
  try {
    return rule(facts as never, law)
  } catch {
    // A receipt from anywhere may name a rule that these facts are not for.
    return undefined
  }
}

/** The tool that checks receipts of the answers of a law, under its first edition where none is named. */
export const verifyUnder =
  <I extends Ids>(edition: Law<I>, ruleOf: RuleFinder<I>) =>
  (
    kept: Receipt,
    facts: object,
    law: Law<I> = edition,
    options: { readonly key?: string } = {},
  ): Verification => {
    takenArguments({ law, options }, { law: lawArgument, options: 'object' })
    const { key } = options
    // One that was changed after it was read is looked at again: what is none is refused before it is digested.
    if (!isParsedBy(kept, 'parseReceipt') && !parseReceipt(kept).ok) {
      throw invalidArgument('kept', 'a receipt; read one that was stored with parseReceipt')
    }
    const digest = digestWith(key)
    const { digest: own, ...body } = kept
    const { rule, library, result } = kept
    const said = (found: Omit<Verification, 'report' | 'rule' | 'before'>): Verification =>
      deepFreeze({ report: 'verification', rule, before: standingOf(result), ...found })
    const refused = (because: Verification['because']): Verification =>
      said({ standing: 'not-reproducible', because, changes: [], result: null, now: null })
    if (kept.keyed !== (key !== undefined)) return refused('key')
    if (digest(body) !== own) return refused('altered')
    const given = plainFacts(facts, law.pack.fields)
    const asked = ruleOf(rule)
    if (!asked) return refused('unknown-rule')
    factsArgument(facts, takenOf(asked.takes as object, facts))

    const image = factsImage(given, digest)
    const changes: readonly Change[] = [
      ...changesOfFacts(kept.facts, image, digest),
      ...editionDifferences(kept.edition, law),
      ...(library.version === libraryVersion
        ? []
        : [{ kind: 'code-version', before: library.version, after: libraryVersion } as const]),
    ]
    const answer = answered(asked, given, law)
    const made = answer && { answer, answerDigest: digest(answer), given, facts: image, law }
    const same = made !== undefined && made.answerDigest === result.digest
    const now = answer === undefined ? null : standingOf(answer)
    const found = { changes, result: same ? 'same' : answer ? 'changed' : 'none', now } as const
    if (changes.length > 0) return said({ standing: 'changed', because: null, ...found })
    if (!same) return said({ standing: 'not-reproducible', because: 'other-result', ...found })
    // Who altered what the receipt shows may have made its digests anew; the same receipt made again shows it.
    const again = receiptOf(made, { include: kept.given === undefined ? undefined : 'facts', key })
    return again.digest === own
      ? said({ standing: 'same', because: null, ...found })
      : said({ standing: 'not-reproducible', because: 'altered', ...found })
  }
