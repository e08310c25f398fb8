import { national2015 } from '../chongqing/law/national-2015.js'
import { precis } from '../chongqing/law/precis/provisions.js'
import { type CitedProvisionId, isProvisionId } from '../chongqing/law/provisions.js'
import { englishReference, officialReference } from '../chongqing/law/reference.js'
import type { ProvisionAmendment, ProvisionStruck } from '../engine/editions/amendment.js'
import { chongqing2006, type Law } from '../engine/editions/law.js'
import { isAdded } from '../engine/editions/provision.js'
import type { Locale, Reference } from './language.js'

/** What an edition says of a provision that it adds or changes; nothing where it leaves it, or strikes it. */
const amended = (law: Law, id: CitedProvisionId): ProvisionAmendment | undefined => {
  // The national rules are in the library: whatever the edition, they need not be brought to be told.
  const amendment = law.amendments[id] ?? national2015.amendments[id]
  return amendment && !('struck' in amendment) ? amendment : undefined
}

/** Since when an edition strikes a provision, and by what act; nothing where it does not. */
export const strikeOf = (law: Law, id: CitedProvisionId): ProvisionStruck | undefined => {
  const amendment = law.amendments[id]
  return amendment && 'struck' in amendment ? amendment : undefined
}

/** Whether the library or an edition knows a provision. */
export const isKnownProvision = (id: string, law: Law): id is CitedProvisionId =>
  isProvisionId(id) || amended(law, id as CitedProvisionId) !== undefined

const references = { 'zh-CN': officialReference, en: englishReference } as const

/**
 * How a provision is cited: 第九条第（二）项 or Article 9, item 2.
 *
 * @category Explanation
 * @param id - the provision, as a citation or a finding names it
 * @param locale - the language
 * @param law - the edition that adds or changes it; the Measures and the national rules of 2015 need none
 * @returns the reference; the id itself for a provision that neither the library nor the edition knows
 * @example
 * ```ts
 * import { referenceTo } from 'xueshi'
 * referenceTo('9(2)', 'zh-CN') // => '第九条第（二）项'
 * referenceTo('national-2015:8.1-hours', 'en') // => 'National rules of 2015, Article 8, paragraph 1 (hours)'
 * ```
 */
export const referenceTo = (id: CitedProvisionId, locale: Locale, law: Law = chongqing2006): string =>
  amended(law, id)?.reference[locale] ?? (isAdded(id) ? id : references[locale](id))

/** How provisions are cited in an edition. */
export const referencesIn =
  (locale: Locale, law: Law): Reference =>
  (id) =>
    referenceTo(id, locale, law)

/** What a provision says, in own words; nothing for one that neither the library nor the edition knows. */
export const precisOf = (id: CitedProvisionId, locale: Locale, law: Law): string =>
  amended(law, id)?.precis[locale] ?? (isAdded(id) ? '' : precis[id][locale])
