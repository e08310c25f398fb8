import type { Law } from '../../engine/editions/law.js'
import type { Strength } from '../../engine/editions/provision.js'
import type { Norm } from '../law/norms/norm.js'
import { type ProvisionId, provisions } from '../law/provisions.js'

/**
 * Whether the text itself tells when the act is late: it is owed at all times, or by the end of a year or a plan, or when it
 * was agreed, or no later than an event that has happened whenever the duty is asked about.
 */
const isDated = ({ period, due }: Norm): boolean => {
  switch (due?.kind) {
    case 'none-in-text':
    case 'after':
      return false
    case 'before':
    case 'together-with':
      // An event of every year, such as the annual assessment, has no date in the text either.
      return period === 'each-event'
    default:
      return true
  }
}

/**
 * How strongly a norm binds in an edition: as its provision does, where the edition changes the strength of that. One that is
 * restated with the strength it had keeps its norms as they were, for a provision may hold several.
 */
export const strengthIn = ({ provision, strength }: Norm, { amendments }: Law): Strength => {
  const amendment = amendments[provision]
  if (!amendment || !('strength' in amendment)) return strength
  return amendment.strength === provisions[provision].strength ? strength : amendment.strength
}

/** How it weighs that something was not kept by its time: a breach where what asks for it binds, with a modal or without. */
export const severityBy = (strength: Strength, isOver: boolean): 'violation' | 'advisory' =>
  (strength === 'mandatory' || strength === 'declaratory') && isOver ? 'violation' : 'advisory'

/** How it weighs in an edition that something was done against a provision, whenever that is. */
export const severityOfBreach = (provision: ProvisionId, law: Law): 'violation' | 'advisory' =>
  severityBy(law.provisions[provision].strength, true)

/** How it weighs that a norm was not kept, where an edition takes its figure from a provision that binds so strongly. */
export const severityUnder = (strength: Strength, norm: Norm, isOver = true): 'violation' | 'advisory' =>
  severityBy(strength, isOver && isDated(norm))

/**
 * How it weighs that a norm was not kept. The one place where this is decided, for the rule of the article and for
 * whoever goes through all duties.
 *
 * A breach is what binds, with a modal or without, and what the text says to be late. What stands under 一般, 可 or 鼓励 is
 * never one; what the text does not date (after an event, with 及时 or without, or with no time at all) can still be done and
 * is something to look at, and so is what falls due at the end of a year or a plan that has not ended.
 *
 * What was done, and done otherwise than the text says (an appraisal without one of its parts, an evaluation by the wrong
 * body), is no omission: the rule of the article weighs that by itself.
 *
 * @param law - the edition; what it amends binds as it says
 * @param isOver - whether the year or the plan is over by whose end it falls due
 */
export const severityOf = (norm: Norm, law: Law, isOver = true): 'violation' | 'advisory' =>
  severityUnder(strengthIn(norm, law), norm, isOver)
