import { vocabularies } from '../chongqing/law/vocabularies.js'
import type { RemedyAct, SuppliedLists, Supply } from '../chongqing/remedies/acts.js'
import type { Bilingual } from '../engine/editions/provision.js'
import type { Reference } from './language.js'

/** What is to be done, by its code; one that is missing does not compile. */
export type ActTemplates = {
  readonly [Act in RemedyAct['act']]: (
    act: Extract<RemedyAct, { readonly act: Act }>,
    reference: Reference,
  ) => string
}

/** How something of each list is supplied; one that is missing does not compile. */
export type SupplyTemplates = { readonly [List in keyof SuppliedLists]: (term: string) => string }

/** What something of a list is called. */
export const suppliedTerm = ({ list, item }: Supply): Bilingual =>
  (vocabularies[list] as Readonly<Record<string, Bilingual>>)[item] as Bilingual

/** What is to be done, told by the template of its code. */
export const actInWords = (act: RemedyAct, templates: ActTemplates, reference: Reference): string =>
  (templates[act.act] as (one: RemedyAct, reference: Reference) => string)(act, reference)
