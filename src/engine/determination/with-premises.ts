import type { Ids } from '../editions/ids.js'
import type { Determination } from './determination.js'

/** An answer and all that it was built on, each before its premises. */
export const withPremises = <I extends Ids>(
  answer: Determination<unknown, unknown, I>,
): readonly Determination<unknown, unknown, I>[] => [
  answer,
  ...answer.premises.flatMap((premise) => withPremises(premise)),
]

/** The readings on which an answer rests, its premises included, in the order in which they were read. */
export const readingsOf = <I extends Ids>(
  answer: Determination<unknown, unknown, I>,
): ReadonlySet<I['reading']> =>
  new Set(withPremises(answer).flatMap(({ readings }) => readings.map(({ id }) => id)))
