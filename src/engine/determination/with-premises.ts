import type { Determination } from './determination.js'

/** An answer and all that it was built on, each before its premises. */
export const withPremises = (
  answer: Determination<unknown, unknown>,
): readonly Determination<unknown, unknown>[] => [answer, ...answer.premises.flatMap(withPremises)]
