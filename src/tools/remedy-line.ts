import type { CitedProvisionId } from '../chongqing/law/provisions.js'
import type { RemedyAct } from '../chongqing/remedies/acts.js'
import type { Strength } from '../engine/editions/provision.js'

/**
 * A provision on which a remedy, or its absence, rests.
 *
 * @category Toolbox
 */
export interface RemedyGround {
  readonly provision: CitedProvisionId
  readonly strength: Strength
}

/**
 * One line of a remedy: what is to be done, and the provisions that ask for it.
 *
 * @category Toolbox
 */
export type RemedyLine = RemedyAct & { readonly grounds: readonly RemedyGround[] }
