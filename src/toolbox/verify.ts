import { catalogue } from '../chongqing/catalogue.js'
import { type ChongqingIds, chongqing2006, type Law } from '../chongqing/pack.js'
import type { Receipt } from '../tools/stored-receipt.js'
import { type RuleFinder, type Verification, verifyUnder } from '../tools/verify.js'

const ruleOf: RuleFinder<ChongqingIds> = (id) =>
  Object.hasOwn(catalogue, id) ? catalogue[id as keyof typeof catalogue] : undefined

/**
 * Checks a receipt: whether facts, edition and version are those on which the answer was given, what changed where they are
 * not, and whether the rule gives the same answer again.
 *
 * @remarks
 * Identity fields are in no receipt, so that another name is no change. Another version of the library is a change even
 * where the result is the same. Without a key, whoever can alter a receipt can make its digests anew; where nothing else
 * changed, that is found, since the receipt is then made again and compared. Where something did, only a key protects it.
 *
 * **Legal basis:** none; the means are the library's.
 *
 * @param kept - the receipt, from {@link receipt} or read back with {@link parseReceipt}
 * @param facts - the facts of the same answer as they are now, parsed
 * @param law - the edition as it is now
 * @param options - `key`: the key with which the receipt was made
 * @returns `same`, `changed` with every change by name, or `not-reproducible` with the reason
 * @throws XueshiError `invalid-key`; `invalid-argument` for what is no receipt
 * @example
 * ```ts
 * import { assessStudyTimeRight } from 'xueshi'
 * import { chongqing2006, withParameters } from 'xueshi/law'
 * import { receipt, verify } from 'xueshi/tools'
 * const facts = { grantedHours: '85', year: 2025 }
 * const kept = receipt(assessStudyTimeRight(facts), facts)
 * verify(kept, facts).standing // => 'same'
 * verify(kept, { ...facts, grantedHours: '72' }).changes
 * // => [{ kind: 'fact', path: ['grantedHours'], change: 'changed' }]
 * const law = withParameters(chongqing2006, {
 *   'study-time-right-hours': [{ from: '2006-02-27', value: '90', source: '…' }],
 * })
 * const found = verify(kept, facts, law)
 * found.changes.map((change) => change.kind === 'parameter' && change.id) // => ['study-time-right-hours']
 * found.now // => 'not-met'
 * ```
 */
export const verify: (
  kept: Receipt,
  facts: object,
  law?: Law,
  options?: { readonly key?: string },
) => Verification = /* @__PURE__ */ verifyUnder(chongqing2006, ruleOf)
