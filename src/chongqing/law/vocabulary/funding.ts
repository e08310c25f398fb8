import { type Item, listAt } from './list.js'

/** What must not be done with earmarked funds (21). */
export const fundViolations = /* @__PURE__ */ listAt('21', [
  'withholding',
  'embezzlement',
  'misappropriation',
])
/** A misuse of earmarked funds. */
export type FundViolation = Item<typeof fundViolations>
