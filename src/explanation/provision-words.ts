import { amendmentOf, type ProvisionAmendment, type ProvisionStruck } from '../engine/editions/amendment.js'
import type { Law } from '../engine/editions/law.js'
import { isAdded } from '../engine/editions/provision.js'
import { invalidArgument } from '../engine/ground/errors.js'
import { type Language, type Reference, tellingArguments } from './language.js'

/** Since when an edition strikes a provision, and by what act; nothing where it does not. */
export const strikeOf = (law: Law | undefined, id: string): ProvisionStruck | undefined => {
  const amendment = law && amendmentOf(law, id)
  return amendment && 'struck' in amendment ? amendment : undefined
}

/** What an edition says of a provision that it adds or changes; nothing where it leaves it, or strikes it. */
const amended = (law: Law | undefined, id: string): ProvisionAmendment | undefined =>
  strikeOf(law, id) ? undefined : law && (amendmentOf(law, id) as ProvisionAmendment | undefined)

/**
 * How a provision is cited: 第九条第（二）项 or Article 9, item 2.
 *
 * @param id - the provision, as a citation or a finding names it
 * @param language - the language
 * @param law - the edition that adds or changes it; what the language itself knows needs none
 * @returns the reference; the id itself for a provision that neither the language nor the edition knows
 * @throws XueshiError `invalid-argument` for what is no id, no language or no edition
 * @example
 * ```ts
 * import { referenceTo } from 'xueshi'
 * import { english } from 'xueshi/en'
 * import { chinese } from 'xueshi/zh-CN'
 * referenceTo('9(2)', chinese) // => '第九条第（二）项'
 * referenceTo('national-2015:8.1-hours', english) // => 'National rules of 2015, Article 8, paragraph 1 (hours)'
 * ```
 */
export const referenceTo = (id: string, language: Language, law?: Law): string => {
  tellingArguments(language, law)
  if (typeof id !== 'string') throw invalidArgument('id', 'the id of a provision')
  return (
    amended(law, id)?.reference[language.locale] ??
    (Object.hasOwn(language.provisions, id) ? language.reference(id) : id)
  )
}

/** How provisions are cited in an edition. */
export const referencesIn =
  (language: Language, law: Law | undefined): Reference =>
  (id) =>
    referenceTo(id, language, law)

/** What a provision says, in own words; nothing for one of which neither the language nor the edition says anything. */
export const precisOf = (id: string, language: Language, law: Law | undefined): string => {
  const amendment = amended(law, id)
  // What the language says of a provision is what it said before an edition changed it.
  const own = amendment && !isAdded(id) ? undefined : language.provisions[id]
  return amendment?.precis[language.locale] ?? own ?? ''
}

/**
 * Where a provision stands in the order of a text, to be compared as text: figures as numbers, and an opening before what
 * stands under it. What an edition adds stands after all the rest.
 */
export const placeInText = (id: string): string =>
  isAdded(id) ? '\uffff' : id.replace(/\d+/g, (figure) => figure.padStart(9, '0'))
