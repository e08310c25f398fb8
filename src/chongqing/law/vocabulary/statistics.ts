import { type Item, listAt } from './list.js'

/** The main figures of the annual statistics (34). */
export const statisticalFigures = /* @__PURE__ */ listAt('34', [
  'total-professionals',
  'participants',
  'study-categories',
  'main-study-forms',
  'reached-80-hours',
  'study-ratio',
  'attainment-ratio',
])
/** A main figure of the annual statistics. */
export type StatisticalFigure = Item<typeof statisticalFigures>
