import { valueOn } from '../../../engine/determination/recorder.js'
import { isStruck } from '../../../engine/determination/rule.js'
import type { Law } from '../../../engine/editions/law.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { twoParts } from '../../../engine/quantity/ratio.js'
import { parameterDefinitions } from '../../law/parameters.js'
import type { CitedProvisionId } from '../../law/provisions.js'

/** The ratio of subjects that holds on a day. */
export interface RatioInForce {
  readonly publicParts: number
  readonly otherParts: number
  /** The provision that sets it. */
  readonly provision: CitedProvisionId
}

/** The ratio of subjects that an edition sets for a day; none where it has none, or strikes what sets it. */
export const ratioInForce = (law: Law, on: PlainDate): RatioInForce | null => {
  const held = valueOn(law.parameters['public-to-other-ratio'], on)
  const provision = held?.provision ?? parameterDefinitions['public-to-other-ratio'].provision
  if (!held || isStruck(law, provision)) return null
  const [publicParts, otherParts] = twoParts(held.value)
  return { publicParts, otherParts, provision }
}
