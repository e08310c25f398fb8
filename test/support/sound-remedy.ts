import { expect } from 'vitest'
import type { CitedProvisionId } from '../../src/chongqing/law/provisions.js'
import type { ChongqingIds, Determination, Law, Rule } from '../../src/chongqing/pack.js'
import type { RemedyAct } from '../../src/chongqing/remedies/acts.js'
import { type CurableRuleId, remedies } from '../../src/chongqing/remedies/index.js'
import type { Verdict } from '../../src/engine/determination/determination.js'
import { askedOn, type Remedist, type Step } from '../../src/engine/determination/remedist.js'
import type { PlainDate } from '../../src/engine/quantity/calendar.js'
import { toHundredths } from '../../src/engine/quantity/hours.js'
import { type Remedy, type RemedyLine, remedy } from '../../src/toolbox/remedy.js'
import { askedOf } from '../../src/tools/any-rule.js'

// Checks of any remedy that it holds what it says, against the rule itself.

type AnyAnswer = Determination<unknown, unknown>

/** A rule that checks something, whatever its facts. */
export type CheckRule<Facts> = Rule<Facts, AnyAnswer, CurableRuleId>

const strengthIn = (law: Law, id: CitedProvisionId): unknown =>
  ({ strength: law.pack.provisions[id as '1'], ...law.amendments[id]?.at(-1) }).strength

type AnyRemedist = Remedist<unknown, AnyAnswer, RemedyAct, ChongqingIds>

const remedistOf = (rule: CheckRule<never>): AnyRemedist => remedies[rule.id] as unknown as AnyRemedist

const verdictOf = (rule: CheckRule<never>, answer: AnyAnswer): Verdict | null =>
  'value' in answer
    ? remedistOf(rule).verdict(answer.value)
    : answer.status === 'open'
      ? 'undetermined'
      : null

/** How much of a step a line asks for, in the smallest unit. */
const amountOf = (line: RemedyLine): number => {
  if ('hours' in line) return toHundredths(line.hours)
  if ('yuan' in line) return toHundredths(line.yuan)
  if ('months' in line) return line.months
  return 'instructors' in line ? line.instructors : 1
}

const isOf = (step: Step<unknown, RemedyAct, ChongqingIds>, { grounds, ...act }: RemedyLine): boolean =>
  JSON.stringify(step.act(amountOf({ grounds, ...act }))) === JSON.stringify(act)

/**
 * Checks a remedy against the rule itself: with the lines done it is met; without any one of them, or with any amount
 * lowered by the least there is, it is not.
 */
export const expectRemedySound = (
  rule: CheckRule<never>,
  given: unknown,
  asOf: PlainDate,
  law: Law,
): Remedy => {
  const before = JSON.stringify(given)
  const found = remedy(rule, given as never, { asOf }, law)
  expect(JSON.parse(JSON.stringify(found)), 'survives JSON').toStrictEqual(found)
  expect(JSON.stringify(given), 'leaves the facts alone').toBe(before)
  expect(remedy(rule, given as never, { asOf }, law), 'the same again').toStrictEqual(found)
  // A question that was put on an earlier day is put on the day of the remedy.
  const facts = askedOn(given as { readonly asOf?: PlainDate }, asOf) as never

  const { standing, lines, after, because, missing } = found
  const answer = rule(facts, law)
  const verdict = verdictOf(rule, answer)
  expect(found.outcome).toStrictEqual({
    kind: 'standing',
    standing: 'value' in answer ? verdict : answer.status,
  })
  if (verdict !== 'not-met') {
    expect(standing).toBe(verdict === 'undetermined' ? 'undetermined' : 'nothing-to-cure')
    expect([lines, after, because]).toStrictEqual([[], null, null])
    return found
  }
  expect(standing).not.toBe('nothing-to-cure')
  expect(because === null).toBe(standing === 'cured' || standing === 'undetermined')
  expect(missing.length > 0).toBe(standing === 'undetermined')
  if (because) expect(because.strength).toBe(strengthIn(law, because.provision))
  if (after === null) {
    expect(lines).toStrictEqual([])
    expect(standing).not.toBe('cured')
    return found
  }
  expect(because).toBeNull()
  // As the tool asks: what a remedy makes of parsed facts bears no mark of parsing.
  const ask = (changed: unknown): AnyAnswer => askedOf(rule, law)(changed as never)
  const { steps } = remedistOf(rule).propose({ facts, answer: answer as never, asOf, law, ask })
  const chosen = lines.map((line) => {
    const step = steps.find((one) => isOf(one, line))
    if (!step) throw new Error(`no step for ${line.act}`)
    for (const { provision, strength } of line.grounds) {
      expect(strength).toBe(strengthIn(law, provision))
    }
    return { step, amount: amountOf(line) }
  })
  const verdictWith = (amounts: readonly number[]): Verdict | null => {
    const changed = chosen.reduce<unknown>((changing, { step }, i) => {
      const amount = amounts[i] as number
      return amount === 0 ? changing : step.edit(changing, amount)
    }, facts)
    return verdictOf(rule, ask(changed))
  }
  const least = chosen.map(({ amount }) => amount)
  const reached = standing === 'cured' ? 'met' : 'undetermined'
  expect(after).toStrictEqual({ kind: 'standing', standing: reached })
  expect(verdictWith(least), 'with all lines').toBe(reached)
  const isEnough = (verdict: Verdict | null): boolean => verdict === 'met' || verdict === reached
  least.forEach((amount, line) => {
    const lowered = (to: number) => least.map((one, i) => (i === line ? to : one))
    expect(isEnough(verdictWith(lowered(0))), `without line ${line + 1}`).toBe(false)
    expect(isEnough(verdictWith(lowered(amount - 1))), `with less of line ${line + 1}`).toBe(false)
  })
  return found
}

/** Days before, at and after the ends of the years that the cases of the rules are about. */
const days: readonly PlainDate[] = ['2025-03-10', '2025-12-30', '2025-12-31', '2031-07-01']

/** Whether a remedy can be asked for a rule. */
export const isCurable = (rule: Rule<never, AnyAnswer>): rule is CheckRule<never> =>
  Object.hasOwn(remedies, rule.id)

/** Checks the remedies of some facts on several days. */
export const expectRemediesSound = (rule: CheckRule<never>, facts: unknown, law: Law): void => {
  for (const asOf of days) expectRemedySound(rule, facts, asOf, law)
}
