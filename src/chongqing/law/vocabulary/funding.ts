import { type Item, listOf } from './list.js'

/** What must not be done with earmarked funds (21). */
export const fundViolations = /* @__PURE__ */ listOf({
  withholding: '21',
  embezzlement: '21',
  misappropriation: '21',
})
/** A misuse of earmarked funds. */
export type FundViolation = Item<typeof fundViolations>
