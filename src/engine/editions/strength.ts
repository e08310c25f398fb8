import { amendmentOf } from './amendment.js'
import type { Ids } from './ids.js'
import type { Law } from './law.js'
import type { Strength } from './provision.js'

/** How strongly a provision binds in an edition; one that it strikes, as it bound before. */
export const strengthOf = <I extends Ids>(law: Law<I>, provision: string): Strength => {
  // One that the law does not have itself is added by the edition, which was checked when it was made.
  const own = law.pack.provisions[provision as I['provision']]
  const amendment = amendmentOf(law, provision)
  return amendment === undefined || 'struck' in amendment ? own : amendment.strength
}

/** A norm by what the engine needs of it: its own strength, which may not be that of the provision in which it stands. */
export interface NormStrength<ProvisionId extends string = string> {
  readonly provision: ProvisionId
  readonly strength: Strength
}

/** How strongly a norm binds in an edition: as it binds by itself, unless the edition gives its provision another strength. */
export const strengthIn = <I extends Ids>(
  law: Law<I>,
  { provision, strength }: NormStrength<I['provision']>,
): Strength => {
  const now = strengthOf(law, provision)
  // A provision that is restated with the strength it had keeps its norms as they were, for it may hold several.
  return now === law.pack.provisions[provision] ? strength : now
}
