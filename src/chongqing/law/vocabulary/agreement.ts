import { type Item, listOf } from './list.js'

/**
 * In what capacity someone takes part: sent by the organisation (8(2)) or as an individual (20).
 *
 * @category Vocabulary
 */
export const capacities = /* @__PURE__ */ listOf({
  'organisation-selected': '8(2)',
  individual: '20',
})
/**
 * In what capacity someone takes part.
 *
 * @category Vocabulary
 */
export type Capacity = Item<typeof capacities>

/**
 * What can be done about a grievance or a dispute (8(3), 10); no order among them is stated.
 *
 * @category Vocabulary
 */
export const remedyChannels = /* @__PURE__ */ listOf({
  complaint: '8(3)',
  arbitration: '8(3)',
  litigation: '10',
})
/**
 * What can be done about a grievance or a dispute.
 *
 * @category Vocabulary
 */
export type RemedyChannel = Item<typeof remedyChannels>

/**
 * To whom an infringement may be taken (8(3)).
 *
 * @category Vocabulary
 */
export const grievanceAuthorities = /* @__PURE__ */ listOf({
  'competent-department': '8(3)',
  'personnel-department': '8(3)',
  'labour-department': '8(3)',
})
/**
 * To whom an infringement may be taken.
 *
 * @category Vocabulary
 */
export type GrievanceAuthority = Item<typeof grievanceAuthorities>
