import { type Item, listAt, listOf } from './list.js'

/** In what capacity someone takes part: sent by the organisation (8(2)) or as an individual (20). */
export const capacities = /* @__PURE__ */ listOf({
  'organisation-selected': '8(2)',
  individual: '20',
})
/** In what capacity someone takes part. */
export type Capacity = Item<typeof capacities>

/** What treatment during study is made of. */
export const treatmentComponents = /* @__PURE__ */ listAt('R8(4)', ['wages', 'social-insurance', 'welfare'])
/** A component of the treatment during study. */
export type TreatmentComponent = Item<typeof treatmentComponents>

/** What can be done about a grievance or a dispute (8(3), 10); no order among them is stated. */
export const remedyChannels = /* @__PURE__ */ listOf({
  complaint: '8(3)',
  arbitration: '8(3)',
  litigation: '10',
})
/** What can be done about a grievance or a dispute. */
export type RemedyChannel = Item<typeof remedyChannels>

/** To whom an infringement may be taken (8(3)). */
export const grievanceAuthorities = /* @__PURE__ */ listAt('8(3)', [
  'competent-department',
  'personnel-department',
  'labour-department',
])
/** To whom an infringement may be taken. */
export type GrievanceAuthority = Item<typeof grievanceAuthorities>
