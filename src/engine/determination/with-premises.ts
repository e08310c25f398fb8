import type { Ids } from '../editions/ids.js'
import type { AnyAnswer } from './determination.js'

/** An answer and all that it was built on, each before its premises. */
export const withPremises = <I extends Ids>(answer: AnyAnswer<I>): readonly AnyAnswer<I>[] => [
  answer,
  ...answer.premises.flatMap((premise) => withPremises(premise)),
]

/** The readings on which an answer rests, its premises included, in the order in which they were read. */
export const readingsOf = <I extends Ids>(answer: AnyAnswer<I>): ReadonlySet<I['reading']> => {
  const found = new Set<I['reading']>()
  for (const { readings } of withPremises(answer)) for (const { id } of readings) found.add(id)
  return found
}
