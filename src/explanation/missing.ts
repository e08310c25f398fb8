import type { MissingFact } from '../engine/determination/missing.js'
import type { Language, Reference } from './language.js'

/** Says something of a missing fact, with what it is missing of where that is given. */
export const saidOf = (
  { fact, of }: MissingFact,
  said: string,
  { named, ofOne, finish }: Language,
  reference: Reference,
): string => (of === undefined ? said : finish(ofOne(said, named(fact, of, reference))))
