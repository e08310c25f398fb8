import { valueOn } from '../../../engine/editions/parameter.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { twoParts } from '../../../engine/quantity/ratio.js'
import type { CitedProvisionId } from '../../law/provisions.js'
import type { LawView } from '../../pack.js'

/** The ratio of subjects that holds on a day. */
export interface RatioInForce {
  readonly publicParts: number
  readonly otherParts: number
  /** The provision that sets it. */
  readonly provision: CitedProvisionId
}

/** The ratio of subjects that an edition sets for a day; none where it has none, or strikes what sets it. */
export const ratioInForce = (
  law: LawView<'public-to-other-ratio', never>,
  on: PlainDate,
): RatioInForce | null => {
  const held = valueOn(law.valuesOf('public-to-other-ratio'), on)
  if (!held) return null
  const provision = law.setterOf('public-to-other-ratio', held)
  if (law.isStruck(provision)) return null
  const [publicParts, otherParts] = twoParts(held.value)
  return { publicParts, otherParts, provision }
}
