import { type Determination, hasValue, type Verdict } from '../engine/determination/determination.js'
import type { MissingFact } from '../engine/determination/missing.js'
import {
  askedOn,
  done,
  type Remedist,
  type StudyRoom,
  type Valued,
} from '../engine/determination/remedist.js'
import type { CitedIdOf, Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { strengthOf } from '../engine/editions/strength.js'
import { takenArguments } from '../engine/ground/arguments.js'
import { uncheckedRule } from '../engine/ground/errors.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import type { PlainDate } from '../engine/quantity/calendar.js'
import { dateArgument } from '../engine/quantity/date-arguments.js'
import { type AnyRule, askedOf, askedUnder } from './any-rule.js'
import { leastAmounts } from './least-amounts.js'
import type { Outcome, ValuelessStatus } from './outcome.js'
import type { AnyAct, RemedyGround, RemedyLine } from './remedy-line.js'

/** What an answer comes to as a check: its verdict, or its status where it has no value. */
export type StandingOutcome = Extract<Outcome, { readonly kind: 'standing' }>

/** What would change a "not met" into a "met". */
export interface Remedy<Act extends AnyAct = AnyAct, I extends Ids = Ids> {
  readonly report: 'remedy'
  /** The id of the rule. */
  readonly rule: string
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
  readonly lines: readonly RemedyLine<Act, I>[]
  /** What the rule says with the lines done; `null` where there are none. */
  readonly after: StandingOutcome | null
  /** Where there is no remedy: the provision that rules it out, or that gives none. */
  readonly because: RemedyGround<I> | null
  /**
   * Where study was looked for and is no remedy: what is lacking, and what the days left can hold, enough or not; otherwise
   * `null`.
   */
  readonly room: StudyRoom | null
  /** The facts to ask for first. */
  readonly missing: readonly MissingFact<I['fact']>[]
}

type Found<Act extends AnyAct, I extends Ids> = Pick<Remedy<Act, I>, 'standing'> &
  Partial<Pick<Remedy<Act, I>, 'lines' | 'after' | 'because' | 'room' | 'missing'>>

/** What an answer comes to as a check; what is open is undetermined. */
type Standing = Verdict | Exclude<ValuelessStatus, 'open'>

const outcomeOfCheck = (standing: Verdict | ValuelessStatus): StandingOutcome => ({
  kind: 'standing',
  standing,
})

const missingOf = <I extends Ids>(
  answer: Determination<unknown, unknown, I>,
): readonly MissingFact<I['fact']>[] => ('missing' in answer ? answer.missing : [])

/** The tool that looks for remedies among those that are known of the rules of a law. */
export const remedyOf =
  <Act extends AnyAct, I extends Ids, Id extends string>(
    // Each the remedist of the rule with its id; their facts and answers have no type in common.
    remedies: Readonly<Record<Id, object>>,
  ) =>
  <Facts, Answer extends Determination<unknown, unknown, I>>(
    rule: AnyRule<Facts, Answer, I> & { readonly id: Id },
    given: Facts,
    options: { readonly asOf: PlainDate },
    edition?: Law<I>,
  ): Remedy<Act, I> => {
    const law = askedUnder(rule, edition, options)
    const asOf = dateArgument(options.asOf, 'asOf')
    takenArguments({ facts: given }, { facts: 'object' })
    if (!Object.hasOwn(remedies, rule.id)) throw uncheckedRule('rule')
    const remedist = remedies[rule.id] as unknown as Remedist<Facts, Answer, Act, I>
    const ask = askedOf(rule, law)
    const standingOf = (answer: Answer): Standing => {
      if (hasValue(answer)) return remedist.verdict((answer as Valued<Answer>).value)
      return answer.status === 'open' ? 'undetermined' : (answer.status as Exclude<ValuelessStatus, 'open'>)
    }
    const groundOf = (provision: CitedIdOf<I>): RemedyGround<I> => ({
      provision,
      strength: strengthOf(law, provision),
    })

    // What still lay ahead on the day of an earlier question has happened by now.
    const facts = askedOn(given as Facts & { readonly asOf?: PlainDate }, asOf)
    const answer = rule(facts, law)
    const standing = standingOf(answer)
    const found = (): Found<Act, I> => {
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
      const lines = steps.flatMap(({ act, provisions }, i): readonly RemedyLine<Act, I>[] => {
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
      outcome: outcomeOfCheck(answer.status === 'open' ? 'open' : standing),
      lines: [],
      after: null,
      because: null,
      room: null,
      missing: [],
      ...found(),
    })
  }
