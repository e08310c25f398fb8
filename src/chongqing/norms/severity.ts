import type { Severity } from '../../engine/determination/finding.js'
import type { Strength } from '../../engine/editions/provision.js'
import type { NormStrength } from '../../engine/editions/strength.js'
import type { Norm, NormRow } from '../law/norms/norm.js'
import type { ProvisionId } from '../law/provisions.js'

/** Who says how strongly things bind under the law as it is asked: the grounds of the rule that asks. */
export interface Strengths {
  readonly strengthOf: (provision: ProvisionId) => Strength
  readonly strengthIn: (norm: NormStrength<ProvisionId>) => Strength
}

/** How it can weigh that something was not kept. */
export type BreachSeverity = Extract<Severity, 'violation' | 'overdue-undated' | 'advisory'>

/**
 * How far the text itself tells when the act is late.
 *
 * - `dated`: it is owed at all times, or by the end of a year or a plan, or when it was agreed, or no later than an event that
 *   has happened whenever the duty is asked about.
 * - `tied`: to a year or an event, without a day by which.
 * - `open`: to neither.
 */
const timingOf = ({ period, due }: NormRow): 'dated' | 'tied' | 'open' => {
  switch (due?.kind) {
    case 'none-in-text':
      return period === 'yearly' ? 'tied' : 'open'
    case 'after':
      return 'tied'
    case 'before':
    case 'together-with':
      // An event of every year, such as the annual assessment, has no date in the text either.
      return period === 'each-event' ? 'dated' : 'tied'
    default:
      return 'dated'
  }
}

/** How it weighs that something was not kept by its time: a breach where what asks for it binds, with a modal or without. */
export const severityBy = (strength: Strength, isOver: boolean): 'violation' | 'advisory' =>
  (strength === 'mandatory' || strength === 'declaratory') && isOver ? 'violation' : 'advisory'

/** How it weighs in an edition that something was done against a provision, whenever that is. */
export const severityOfBreach = (provision: ProvisionId, grounds: Strengths): 'violation' | 'advisory' =>
  severityBy(grounds.strengthOf(provision), true)

/** How it weighs that a norm was not kept, where an edition takes its figure from a provision that binds so strongly. */
export const severityUnder = (strength: Strength, norm: NormRow, isOver = true): BreachSeverity => {
  const timing = timingOf(norm)
  if (timing === 'dated') return severityBy(strength, isOver)
  return timing === 'tied' && strength === 'mandatory' && isOver ? 'overdue-undated' : 'advisory'
}

/**
 * How it weighs that a norm was not kept. The one place where this is decided, for the rule of the article and for
 * whoever goes through all duties.
 *
 * A breach is what binds, with a modal or without, and what the text says to be late. What stands under 一般, 可 or 鼓励 is
 * never one. What is 应 and has no day (after an event, with 及时 or without, or in a year) is due within a reasonable time:
 * once the year or the event is over it is due and not done, and whether it is late is for the competent body to find. What
 * has neither 应 nor a day is something to look at, and so is what falls due at the end of a period that has not ended.
 *
 * What was done, and done otherwise than the text says (an appraisal without one of its parts, an evaluation by the wrong
 * body), is no omission: the rule of the article weighs that by itself.
 *
 * @param grounds - who knows how strongly the norm binds in the edition
 * @param isOver - whether the year, the plan or the event is over to which it is tied
 */
export const severityOf = (norm: Norm, grounds: Strengths, isOver = true): BreachSeverity =>
  severityUnder(grounds.strengthIn(norm), norm, isOver)
