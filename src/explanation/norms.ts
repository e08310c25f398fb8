import type { RuleId } from '../determination/rule-ids.js'
import type { ActId } from '../law/norms/acts.js'
import { actWordings } from '../law/precis/norms.js'
import type { Locale } from './language.js'

/** The rules about norms. */
export type NormsRule = Extract<
  RuleId,
  | 'competent-authority'
  | 'missing-responsibilities'
  | 'annual-summary'
  | 'competent-inspector'
  | 'duties'
  | 'duty-calendar'
>

/** What a norm is about, in words. */
export const act = (norm: { readonly act: ActId }, locale: Locale): string => actWordings[norm.act][locale]

/** Whether a text is one of the keys of a table. */
export const isOneOf = <T extends object>(table: T, text: PropertyKey): text is keyof T =>
  Object.hasOwn(table, text)
