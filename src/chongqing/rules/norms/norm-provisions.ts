import type { CitationRole } from '../../../engine/determination/determination.js'
import type { NormKind } from '../../law/norms/norm.js'
import type { ProvisionId } from '../../law/provisions.js'
import { type RegisteredNorm, registeredNorms } from '../../norms/queries.js'

/** In what role a provision is cited for a norm of each kind; what is only encouraged is described and no more. */
export const roleOfKind = {
  duty: 'requires',
  right: 'entitles',
  power: 'empowers',
  prohibition: 'excludes',
  encouragement: 'defines',
} as const satisfies Record<NormKind, CitationRole>

/** The provisions of the norms that are asked for, each once, in the order of the text. */
export const provisionsOf = (isAsked: (norm: RegisteredNorm) => boolean): readonly ProvisionId[] => [
  ...new Set(registeredNorms.filter(isAsked).map(({ provision }) => provision)),
]
