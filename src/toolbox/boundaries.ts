import { assessPersonYear } from '../chongqing/assessment/person-year.js'
import { addedUp } from '../chongqing/assessment/plain-year.js'
import type { Law } from '../chongqing/pack.js'
import { type AnnualQuotaFacts, assessAnnualQuota } from '../chongqing/rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../chongqing/rules/quota/person-year-facts.js'
import type { Determination } from '../engine/determination/determination.js'
import { withGroundsOnDemand } from '../engine/determination/without-grounds.js'
import type { Ids } from '../engine/editions/ids.js'
import { type AnyRule, askedOf } from '../tools/any-rule.js'
import {
  type Boundaries,
  type BoundariesOptions,
  boundariesBy,
  type WayToOutcome,
} from '../tools/boundaries.js'
import type { Outcome } from '../tools/outcome.js'
import { quotaNear } from './quota/quota-near.js'

const yearWithin = (facts: PersonYearFacts, law: Law): object | undefined => {
  const value = addedUp(facts, law)
  return value
    ? withGroundsOnDemand(assessPersonYear.id, { status: 'settled', value }, () =>
        askedOf(assessPersonYear, law)(facts),
      )
    : undefined
}

const yearAsked =
  (_: PersonYearFacts, law: Law) =>
  (changed: PersonYearFacts): Outcome | undefined => {
    const value = addedUp(changed, law)
    return value ? { kind: 'value', value } : undefined
  }

const quotaAsked = (facts: AnnualQuotaFacts, law: Law, count: (reckoned: object) => void) => {
  const near = quotaNear(facts, law, count)
  return (changed: AnnualQuotaFacts): Outcome | undefined => {
    const ofSame = changed.person === facts.person
    const standing = (ofSame ? near : quotaNear(changed, law, count))(changed)
    return standing && { kind: 'standing', standing }
  }
}

/**
 * The critical values of every numeric or dated fact: what value turns the answer, to the hundredth of an hour, the fen
 * and the day. With them one can test how one's own data are mapped to facts.
 *
 * One fact is changed at a time, within what its field and the fields beside it allow. Sound: each turn is exact, since both
 * neighbours were asked. Not exhaustive: values are sampled (the ends, round values, the ends of years, the dates of the
 * facts, what the parameters and figures of the answer suggest), and a turn to another outcome and back between two
 * samples is missed. Where the limit of runs came first, or two million lines were reckoned (records, years of a record, what
 * answers list), that is said of each fact of which not all was tried; what a value does not touch, such as the other people of a
 * unit, is not reckoned again. Years by their names are what is asked about and are not changed; nor are points, which no rule
 * compares. Credited hours that were given along with the facts are left out and made anew.
 *
 * **Legal basis:** that of the rule.
 *
 * @param rule - any rule or assessment
 * @param facts - what it decides on
 * @param law - the edition of the law
 * @param options - what to look at, at which facts, and how long to search
 * @returns of every numeric or dated fact the values on which the answer turns, with what it comes to on both sides
 * @throws XueshiError `invalid-limit`; whatever the rule throws on the facts as they are
 * @example
 * ```ts
 * import { assessStudyTimeRight } from 'xueshi'
 * import { boundaries } from 'xueshi/tools'
 * const found = boundaries(assessStudyTimeRight, { grantedHours: '72', year: 2025 })
 * const [turn] = found.facts[0]?.turns ?? []
 * const neighbours = [turn?.before.value, turn?.after.value]
 * // => ['79.99', '80']
 * turn?.critical.map(({ value, outcome }) => [value, outcome.kind === 'standing' && outcome.standing])
 * // => [['79.5', 'not-met'], ['80', 'met'], ['80.5', 'met']]
 * ```
 */
export const boundaries: <Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids>(
  rule: AnyRule<Facts, Answer, I>,
  facts: Facts,
  law?: AnyRule<Facts, Answer, I>['edition'],
  options?: BoundariesOptions<Answer>,
) => Boundaries = /* @__PURE__ */ boundariesBy({
  asked: /* @__PURE__ */ new Map<
    object,
    (facts: never, law: never, count: (reckoned: object) => void) => WayToOutcome
  >([
    [assessAnnualQuota, quotaAsked],
    [assessPersonYear, yearAsked],
  ]),
  within: /* @__PURE__ */ new Map([[assessPersonYear, yearWithin]]),
})
