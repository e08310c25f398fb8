import type { Law } from '../chongqing/pack.js'
import { type AnnualQuotaFacts, assessAnnualQuota } from '../chongqing/rules/quota/annual-quota.js'
import type { Determination } from '../engine/determination/determination.js'
import type { Ids } from '../engine/editions/ids.js'
import type { AnyRule } from '../tools/any-rule.js'
import {
  type RestingOutcome,
  type Sensitivity,
  type SensitivityOptions,
  sensitivityBy,
  type WaysUnder,
} from '../tools/sensitivity.js'
import { type SensitivityOfMany, sensitivityOfManyBy } from '../tools/sensitivity-of-many.js'
import { quotaUnder } from './quota/quota-under.js'

const quotaAsked = (facts: AnnualQuotaFacts, count: (reckoned: object) => void) => {
  const under = quotaUnder(facts, count)
  return (law: Law): RestingOutcome | undefined => {
    const found = under(law)
    return found && { outcome: { kind: 'standing', standing: found.verdict }, rests: found.rests }
  }
}

const search = /* @__PURE__ */ sensitivityBy(
  /* @__PURE__ */ new Map([[assessAnnualQuota, quotaAsked]]) as WaysUnder,
)

/**
 * Whether an answer stands however the contested phrases are read, and which readings turn it.
 *
 * Only readings on which an answer rests can turn it, and an answer names them; so the search starts from those, adds one
 * switched reading at a time, and follows what the answer under each switch rests on in its turn. All combinations that
 * matter are tried in this way and no others. A way to another outcome is not searched further: whatever it becomes part
 * of is not the smallest. What stands beside an answer and is not used for it, such as the return beside a unit's year, is
 * asked only where an `aspect` may look at it. Of a unit, whoever rests on no reading that is switched is not reckoned again.
 *
 * **Legal basis:** the readings of the provisions that the answer cites.
 *
 * @param rule - any rule or assessment
 * @param facts - what it decides on
 * @param law - the edition from whose readings others are switched
 * @param options - what must stay the same, further options, and how long to search
 * @returns whether the outcome is robust, the readings with their part in it, and every smallest way elsewhere
 * @throws XueshiError `invalid-limit`; `invalid-argument` for what should be a list; `unknown-reading`, or `reading-option` for a further option that the reading does not
 * take, whether or not the answer rests on it; whatever the rule throws
 * @example
 * ```ts
 * import { classifyCoverage, parsePerson } from 'xueshi'
 * import { sensitivity } from 'xueshi/tools'
 * const person = parsePerson({ id: 'p1', title: 'none', education: 'bachelor', role: 'professional', inService: true })
 * if (!person.ok) throw new Error()
 * const found = sensitivity(classifyCoverage, { person: person.value })
 * found.standing // => 'contested'
 * found.flips.map(({ readings }) => readings) // => [{ coverage: 'either-suffices' }]
 * ```
 */
export const sensitivity: <Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids>(
  rule: AnyRule<Facts, Answer, I>,
  facts: Facts,
  law?: AnyRule<Facts, Answer, I>['edition'],
  options?: SensitivityOptions<Answer, I>,
) => Sensitivity<I> = search

/**
 * How many of many answers hang on each contested phrase.
 *
 * **Legal basis:** the readings of the provisions that the answers cite.
 *
 * @param rule - any rule or assessment
 * @param many - what it decides on, one after the other: of a unit, each person with their records and the year
 * @param law - the edition from whose readings others are switched
 * @param options - as for {@link sensitivity}; the limit is that of each answer
 * @returns how many answers are robust and how many contested, and how many each reading changes
 * @throws XueshiError as {@link sensitivity}
 * @example
 * ```ts
 * import { classifyCoverage, parsePerson } from 'xueshi'
 * import { sensitivityOfMany } from 'xueshi/tools'
 * const people = ['none', 'junior'].flatMap((title) => {
 *   const parsed = parsePerson({ id: title, title, education: 'bachelor', role: 'professional', inService: true })
 *   return parsed.ok ? [{ person: parsed.value }] : []
 * })
 * const found = sensitivityOfMany(classifyCoverage, people)
 * found.contested // => 1
 * found.readings.map(({ id, alone }) => [id, alone]) // => [['coverage', 1]]
 * ```
 */
export const sensitivityOfMany: <Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids>(
  rule: AnyRule<Facts, Answer, I>,
  many: readonly Facts[],
  law?: AnyRule<Facts, Answer, I>['edition'],
  options?: SensitivityOptions<Answer, I>,
) => SensitivityOfMany<I> = /* @__PURE__ */ sensitivityOfManyBy(search)
