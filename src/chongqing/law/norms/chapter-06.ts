import { fundHolders } from '../provision-table.js'
import { duty, encouragement, normTable, overTime, prohibition, undated } from './norm.js'

/**
 * Chapter 6: Articles 18 to 21. That state, unit and individual share the cost (18) is a principle without a share for
 * anyone, and so no norm of its own; the shares that exist are those of 9(3), 18, 19 and 20.
 */
export const norms06 = /* @__PURE__ */ normTable(() => ({
  donations: encouragement('18', 'promotional', 'society', 'donate'),
  // 应…逐步: a duty without a rate and without a year, so that no single year can be told to break it.
  'government-funding-increased': duty('18', 'mandatory', 'government', 'increase-funding', {
    when: overTime,
  }),
  // The text names no period; the rule reckons by the year, as payrolls do.
  'funding-floor-kept': duty('19', 'mandatory', 'unit', 'keep-funding-floor', {
    unitKinds: ['enterprise', 'public-institution'],
  }),
  'own-cost-borne': duty('20', 'declaratory', 'professional', 'bear-own-cost', { when: undated }),
  'funds-earmarked': duty('21', 'mandatory', fundHolders, 'earmark-funds'),
  'no-withholding': prohibition('21', 'mandatory', fundHolders, 'withhold-funds'),
  'no-embezzlement': prohibition('21', 'mandatory', fundHolders, 'embezzle-funds'),
  'no-misappropriation': prohibition('21', 'mandatory', fundHolders, 'misappropriate-funds'),
}))
