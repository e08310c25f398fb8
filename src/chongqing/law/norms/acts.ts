import type { NormId } from './register.js'

/** The id of an act. */
export type ActId = { readonly [Id in NormId]: Id extends `${infer Act}/${string}` ? Act : Id }[NormId]

/** What a norm is about. Its id names the act, and where several norms ask, permit or forbid the same, also which of them. */
export const actOf = (id: string): ActId => id.split('/')[0] as ActId
