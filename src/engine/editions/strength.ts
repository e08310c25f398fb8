import { amendmentOf } from './amendment.js'
import type { Ids } from './ids.js'
import type { Law } from './law.js'
import { isAdded, type Provision, type Strength } from './provision.js'

/** How strongly a provision binds in an edition. */
export const strengthOf = <I extends Ids>(law: Law<I>, provision: string): Strength => {
  // A value cannot come from a provision that its edition does not have: the edition was checked when it was made.
  const known = isAdded(provision) ? amendmentOf(law, provision) : law.provisions[provision as I['provision']]
  return (known as Provision).strength
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
  return now === law.pack.provisions[provision].strength ? strength : now
}
