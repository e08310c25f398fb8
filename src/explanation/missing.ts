import { type NormId, norms } from '../chongqing/law/norms/register.js'
import { actWordings } from '../chongqing/law/precis/norms.js'
import type { CitedProvisionId } from '../chongqing/law/provisions.js'
import type { MissingFact } from '../engine/determination/missing.js'
import type { Law } from '../engine/editions/law.js'
import type { Keyed, Locale } from './language.js'
import { languages } from './languages.js'
import { referenceTo } from './provision-words.js'

type Fact = MissingFact['fact']

// What is not listed here has no key, or one whose kind depends on what was asked.
const kinds: { readonly [Name in Fact]?: Keyed } = {
  'registration.entry-stands': 'record',
  'funding.entry-recurrent': 'entry',
  'ledger.purpose': 'entry',
  'funding.amount-of-year': 'year',
  'instructor.engagement': 'instructor',
  'certificate.issued-as': 'volume',
  'certificate.state': 'volume',
}

const keyedBy = (fact: Fact): Keyed | undefined => {
  if (fact.startsWith('person.')) return 'person'
  return fact.startsWith('record.') ? 'record' : kinds[fact]
}

/** What a fact is missing of: an item of the law, a duty, or whatever the caller's key names. */
const named = (fact: Fact, of: string, locale: Locale, law: Law): string => {
  if (fact === 'responsibility.evidence') return referenceTo(of as CitedProvisionId, locale, law)
  if (fact === 'duty.evidence') return actWordings[norms[of as NormId].act][locale]
  const { key, keyed } = languages[locale]
  const kind = keyedBy(fact)
  return kind ? keyed[kind](of) : key(of)
}

/** Says something of a missing fact, with what it is missing of where that is given. */
export const saidOf = ({ fact, of }: MissingFact, said: string, locale: Locale, law: Law): string => {
  const { ofOne, finish } = languages[locale]
  return of === undefined ? said : finish(ofOne(said, named(fact, of, locale, law)))
}
