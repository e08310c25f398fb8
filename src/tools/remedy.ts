import type { RuleId } from '../chongqing/catalogue.js'
import type { CitedProvisionId } from '../chongqing/law/provisions.js'
import {
  type ChongqingIds,
  chongqing2006,
  type Determination,
  type Law,
  type MissingFact,
} from '../chongqing/pack.js'
import type { RemedyAct } from '../chongqing/remedies/acts.js'
import { type CurableRuleId, remedies } from '../chongqing/remedies/index.js'
import { hasValue, type Verdict } from '../engine/determination/determination.js'
import {
  askedOn,
  done,
  type Remedist,
  type StudyRoom,
  type Valued,
} from '../engine/determination/remedist.js'
import { strengthOf } from '../engine/editions/strength.js'
import { uncheckedRule } from '../engine/ground/errors.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import type { PlainDate } from '../engine/quantity/calendar.js'
import { dateArgument } from '../engine/quantity/date-arguments.js'
import type { AnyRule } from './any-rule.js'
import { leastAmounts } from './least-amounts.js'
import type { Outcome, ValuelessStatus } from './outcome.js'
import type { RemedyGround, RemedyLine } from './remedy-line.js'

/**
 * What an answer comes to as a check: its verdict, or its status where it has no value.
 *
 * @category Toolbox
 */
export type StandingOutcome = Extract<Outcome, { readonly kind: 'standing' }>

/**
 * What would change a "not met" into a "met".
 *
 * @category Toolbox
 */
export interface Remedy {
  readonly report: 'remedy'
  readonly rule: RuleId
  /** The day on which it is asked; what is left depends on it. */
  readonly asOf: PlainDate
  /** What the answer comes to, as a check. */
  readonly outcome: StandingOutcome
  /**
   * - `nothing-to-cure`: it is met, or nothing is asked.
   * - `cured`: with the lines done the rule, run again, says met.
   * - `cannot-be-cured`: the text rules it out; `because` says which provision.
   * - `undetermined`: facts are missing that must be asked for first; lines, if any, are needed whatever they turn out to be.
   * - `no-remedy-known`: no way was found that could be proposed, and none is ruled out.
   */
  readonly standing: 'nothing-to-cure' | 'cured' | 'cannot-be-cured' | 'undetermined' | 'no-remedy-known'
  /** What is to be done, in its order; none of it can be left out, and no amount be lowered. */
  readonly lines: readonly RemedyLine[]
  /** What the rule says with the lines done; `null` where there are none. */
  readonly after: StandingOutcome | null
  /** Where there is no remedy: the provision that rules it out, or that gives none. */
  readonly because: RemedyGround | null
  /**
   * Where study was looked for and is no remedy: what is lacking, and what the days left can hold, enough or not; otherwise
   * `null`.
   */
  readonly room: StudyRoom | null
  /** The facts to ask for first. */
  readonly missing: readonly MissingFact[]
}

type Found = Pick<Remedy, 'standing'> &
  Partial<Pick<Remedy, 'lines' | 'after' | 'because' | 'room' | 'missing'>>

/** What an answer comes to as a check; what is open is undetermined. */
type Standing = Verdict | Exclude<ValuelessStatus, 'open'>

const outcomeOfCheck = (standing: Verdict | ValuelessStatus): StandingOutcome => ({
  kind: 'standing',
  standing,
})

const missingOf = (answer: Determination<unknown, unknown>): readonly MissingFact[] =>
  'missing' in answer ? answer.missing : []

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
 * @category Toolbox
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
export const remedy = <Facts, Answer extends Determination<unknown, unknown>>(
  rule: AnyRule<Facts, Answer> & { readonly id: CurableRuleId },
  given: Facts,
  { asOf }: { readonly asOf: PlainDate },
  law: Law = chongqing2006,
): Remedy => {
  dateArgument(asOf, 'asOf')
  if (!Object.hasOwn(remedies, rule.id)) throw uncheckedRule('rule')
  // The remedist of a rule is that of its id.
  const remedist = remedies[rule.id] as unknown as Remedist<Facts, Answer, RemedyAct, ChongqingIds>
  const ask = (changed: Facts): Answer => rule(changed, law)
  const standingOf = (answer: Answer): Standing => {
    if (hasValue(answer)) return remedist.verdict((answer as Valued<Answer>).value)
    return answer.status === 'open' ? 'undetermined' : (answer.status as Exclude<ValuelessStatus, 'open'>)
  }
  const groundOf = (provision: CitedProvisionId): RemedyGround => ({
    provision,
    strength: strengthOf(law, provision),
  })

  // What still lay ahead on the day of an earlier question has happened by now.
  const facts = askedOn(given as Facts & { readonly asOf?: PlainDate }, asOf)
  const answer = ask(facts)
  const standing = standingOf(answer)
  const found = (): Found => {
    if (standing === 'undetermined') return { standing, missing: missingOf(answer) }
    if (standing !== 'not-met') return { standing: 'nothing-to-cure' }
    const { steps, otherwise } = remedist.propose({
      facts,
      answer: answer as Valued<Answer>,
      asOf,
      law,
      ask,
    })
    const at = (amounts: readonly number[]): Answer => ask(done(facts, steps, amounts))
    const all = steps.map(({ amount }) => amount)
    const reached = standingOf(at(all))
    if (reached !== 'met' && reached !== 'undetermined') {
      return 'missing' in otherwise ? otherwise : { ...otherwise, because: groundOf(otherwise.because) }
    }
    const least = leastAmounts(all, (amounts) => ['met', reached].includes(standingOf(at(amounts))))
    const lines = steps.flatMap(({ act, provisions }, i): readonly RemedyLine[] => {
      const amount = least[i] as number
      return amount === 0 ? [] : [{ ...act(amount), grounds: provisions.map(groundOf) }]
    })
    const last = at(least)
    return standingOf(last) === 'met'
      ? { standing: 'cured', lines, after: outcomeOfCheck('met') }
      : { standing: 'undetermined', lines, after: outcomeOfCheck('undetermined'), missing: missingOf(last) }
  }
  return deepFreeze({
    report: 'remedy',
    rule: rule.id,
    asOf,
    outcome: outcomeOfCheck(hasValue(answer) ? standing : answer.status),
    lines: [],
    after: null,
    because: null,
    room: null,
    missing: [],
    ...found(),
  })
}
