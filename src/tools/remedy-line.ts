import type { CitedIdOf, Ids } from '../engine/editions/ids.js'
import type { Strength } from '../engine/editions/provision.js'

/** What is done, by its code; a law says with what data. */
export interface AnyAct {
  readonly act: string
}

/** A provision on which a remedy, or its absence, rests. */
export interface RemedyGround<I extends Ids = Ids> {
  readonly provision: CitedIdOf<I>
  readonly strength: Strength
}

/** One line of a remedy: what is to be done, and the provisions that ask for it. */
export type RemedyLine<Act extends AnyAct = AnyAct, I extends Ids = Ids> = Act & {
  readonly grounds: readonly RemedyGround<I>[]
}
