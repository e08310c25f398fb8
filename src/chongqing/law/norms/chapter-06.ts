import { fundHolders } from '../provision-table.js'
import { duty, encouragement, normTable, overTime, prohibition, undated } from './norm.js'

/**
 * Chapter 6: Articles 18 to 21. That state, unit and individual share the cost (18) is a principle without a share for
 * anyone, and so no norm of its own; the shares that exist are those of 9(3), 18, 19 and 20.
 */
export const norms06 = /* @__PURE__ */ normTable(() => ({
  donate: encouragement('18', 'promotional', 'society'),
  // 应…逐步: a duty without a rate and without a year, so that no single year can be told to break it.
  'increase-funding': duty('18', 'mandatory', 'government', { when: overTime }),
  // The text names no period; the rule reckons by the year, as payrolls do.
  'keep-funding-floor': duty('19', 'mandatory', 'unit', { unitKinds: ['enterprise', 'public-institution'] }),
  'bear-own-cost': duty('20', 'declaratory', 'professional', { when: undated }),
  'earmark-funds': duty('21', 'mandatory', fundHolders),
  'withhold-funds': prohibition('21', 'mandatory', fundHolders),
  'embezzle-funds': prohibition('21', 'mandatory', fundHolders),
  'misappropriate-funds': prohibition('21', 'mandatory', fundHolders),
}))
