import { actOf } from '../chongqing/law/norms/acts.js'
import type { Keyed, KeyedWords } from '../explanation/general-words.js'
import type { Reference } from '../explanation/language.js'
import type { Norms } from './chongqing.js'

// What is not listed here has no key, or one whose kind depends on what was asked.
const kinds: Readonly<Record<string, Keyed>> = {
  'registration.entry-stands': 'record',
  'funding.entry-amount': 'entry',
  'funding.entry-kind': 'entry',
  'funding.entry-source': 'entry',
  'funding.entry-recurrent': 'entry',
  'ledger.purpose': 'entry',
  'funding.amount-of-year': 'year',
  'instructor.engagement': 'instructor',
  'certificate.issued-as': 'volume',
  'certificate.state': 'volume',
}

/** What is asked of a study is asked of its record, and so is what was agreed on it. */
const ofRecord = ['record.', 'study.', 'agreement.']

const keyedBy = (fact: string): Keyed | undefined => {
  if (fact.startsWith('person.')) return 'person'
  return ofRecord.some((entity) => fact.startsWith(entity)) ? 'record' : kinds[fact]
}

/** With what it is named: provisions as the edition has them, acts of duties, and the caller's keys. */
interface Naming {
  readonly cite: Reference
  readonly acts: Norms['acts']
  readonly keyed: KeyedWords
  readonly key: (text: string) => string
}

/** What a fact is missing of: an item of the law, a duty, or whatever the caller's key names. */
export const namedFact = (fact: string, of: string, { cite, acts, keyed, key }: Naming): string => {
  if (fact === 'responsibility.evidence') return cite(of)
  if (fact === 'duty.evidence') return acts[actOf(of)]
  const kind = keyedBy(fact)
  return kind ? keyed[kind](of) : key(of)
}
