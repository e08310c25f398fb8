import type { MissingFact } from '../determination/missing.js'
import { type NormId, norms } from '../law/norms/register.js'
import { actWordings } from '../law/precis/norms.js'
import type { ProvisionId } from '../law/provisions.js'
import type { Locale } from './language.js'
import { languages } from './languages.js'

/** What a fact is missing of: an item of the law, a duty, or whatever the caller's key names. */
const named = (fact: MissingFact['fact'], of: string, locale: Locale): string => {
  if (fact === 'responsibility.evidence') return languages[locale].reference(of as ProvisionId)
  if (fact === 'duty.evidence') return actWordings[norms[of as NormId].act][locale]
  return languages[locale].key(of)
}

/** Says something of a missing fact, with what it is missing of where that is given. */
export const saidOf = ({ fact, of }: MissingFact, said: string, locale: Locale): string => {
  const { ofOne, finish } = languages[locale]
  return of === undefined ? said : finish(ofOne(said, named(fact, of, locale)))
}
