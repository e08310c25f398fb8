import { type Item, listAt, listOf } from './list.js'

/** The points of an inspection, in the order of 26(1) to 26(8). */
export const inspectionItems = /* @__PURE__ */ listOf({
  'regulation-and-systems': '26(1)',
  'use-in-assessment-and-titles': '26(2)',
  'hours-completed': '26(3)',
  funding: '26(4)',
  'provider-qualification': '26(5)',
  results: '26(6)',
  'handling-of-breaches': '26(7)',
  other: '26(8)',
})
/** A point of an inspection. */
export type InspectionItem = Item<typeof inspectionItems>

/** How inspections and evaluations are carried out (28.1): two pairs, each to be combined. */
export const inspectionModes = /* @__PURE__ */ listAt('28.1', ['census', 'sample', 'regular', 'irregular'])
/** A way of carrying out inspections and evaluations. */
export type InspectionMode = Item<typeof inspectionModes>
