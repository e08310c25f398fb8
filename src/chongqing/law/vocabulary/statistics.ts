import { type Item, listOf } from './list.js'

/** The main figures of the annual statistics (34). */
export const statisticalFigures = /* @__PURE__ */ listOf({
  'total-professionals': '34',
  participants: '34',
  'study-categories': '34',
  'main-study-forms': '34',
  'reached-80-hours': '34',
  'study-ratio': '34',
  'attainment-ratio': '34',
})
/** A main figure of the annual statistics. */
export type StatisticalFigure = Item<typeof statisticalFigures>
