import type { ChongqingIds, Determination, Law } from '../chongqing/pack.js'
import type { RemedyAct } from '../chongqing/remedies/acts.js'
import { type CurableRuleId, remedies } from '../chongqing/remedies/index.js'
import type { PlainDate } from '../engine/quantity/calendar.js'
import type { AnyRule } from '../tools/any-rule.js'
import { type Remedy as RemedyUnder, remedyOf } from '../tools/remedy.js'
import type { RemedyGround as GroundUnder, RemedyLine as LineUnder } from '../tools/remedy-line.js'

/** A provision on which a remedy under the Measures, or its absence, rests. */
export interface RemedyGround extends GroundUnder<ChongqingIds> {}

/** One line of a remedy under the Measures: what is to be done, and the provisions that ask for it. */
export type RemedyLine = LineUnder<RemedyAct, ChongqingIds>

/** What would change a "not met" of the Measures into a "met". */
export interface Remedy extends RemedyUnder<RemedyAct, ChongqingIds> {}

/**
 * The least that would change a "not met" into a "met", within the time that is left.
 *
 * What can be done about each rule is proposed as changes of its facts. The rule is then run again on the changed facts, and
 * whatever is not needed is taken away: no line of a remedy can be left out and no amount be lowered without the rule saying
 * that it is not met. Where several would do, lines on papers come before new study. What cannot be cured is said with the
 * provision that rules it out, such as a deficit of a year that is over.
 *
 * Study lies on the days after `asOf`; what takes no days can still be done on `asOf` itself.
 *
 * **Legal basis:** the provisions that the lines name.
 *
 * @param rule - a rule that checks something
 * @param given - the facts on which it decides; a question put on an earlier day is put on `asOf`
 * @param options - `asOf`: the day on which it is asked, `YYYY-MM-DD`
 * @param law - the edition of the law
 * @returns the lines of the remedy, or why there is none
 * @throws XueshiError `invalid-date`; `unchecked-rule` for a rule that checks nothing, which does not compile; whatever the
 * rule throws
 * @example
 * ```ts
 * import { assessAnnualQuota, parsePerson } from 'xueshi'
 * import { remedy } from 'xueshi/tools'
 * const person = parsePerson({
 *   id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true,
 * })
 * if (!person.ok) throw new Error()
 * const facts = { person: person.value, records: [], year: 2025 }
 * const found = remedy(assessAnnualQuota, facts, { asOf: '2025-11-30' })
 * found.standing // => 'cured'
 * found.lines.map((line) => line.act === 'study' && [line.subject, line.hours])
 * // => [['public-required', '16'], ['other', '64']]
 * const tooLate = remedy(assessAnnualQuota, facts, { asOf: '2026-01-01' })
 * tooLate.standing // => 'cannot-be-cured'
 * tooLate.because?.provision // => '9(2)'
 * ```
 */
export const remedy: <Facts, Answer extends Determination<unknown, unknown>>(
  rule: AnyRule<Facts, Answer, ChongqingIds> & { readonly id: CurableRuleId },
  given: Facts,
  options: { readonly asOf: PlainDate },
  law?: Law,
) => Remedy = /* @__PURE__ */ remedyOf<RemedyAct, ChongqingIds, CurableRuleId>(remedies)
