import { managingBodies } from '../provision-table.js'
import { normTable } from './norm.js'

/**
 * Chapter 6: Articles 18 to 21. That state, unit and individual share the cost (18) is a principle without a share for
 * anyone, and so no norm of its own; the shares that exist are those of 9(3), 18, 19 and 20.
 */
export const norms06 = /* @__PURE__ */ normTable({
  donations: {
    kind: 'encouragement',
    bearers: ['society'],
    act: 'donate',
    strength: 'promotional',
    period: 'standing',
    provision: '18',
  },
  // 应…逐步: a duty without a rate and without a year, so that no single year can be told to break it.
  'government-funding-increased': {
    kind: 'duty',
    bearers: ['government'],
    act: 'increase-funding',
    strength: 'mandatory',
    period: 'over-time',
    due: { kind: 'none-in-text' },
    provision: '18',
  },
  // The text names no period; the rule reckons by the year, as payrolls do.
  'funding-floor-kept': {
    kind: 'duty',
    bearers: ['unit'],
    act: 'keep-funding-floor',
    strength: 'mandatory',
    period: 'standing',
    provision: '19',
    unitKinds: ['enterprise', 'public-institution'],
  },
  'own-cost-borne': {
    kind: 'duty',
    bearers: ['professional'],
    act: 'bear-own-cost',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'none-in-text' },
    provision: '20',
  },
  'funds-earmarked': {
    kind: 'duty',
    bearers: ['unit', 'government', ...managingBodies],
    act: 'earmark-funds',
    strength: 'mandatory',
    period: 'standing',
    provision: '21',
  },
  'no-withholding': {
    kind: 'prohibition',
    bearers: ['unit', 'government', ...managingBodies],
    act: 'withhold-funds',
    strength: 'mandatory',
    period: 'standing',
    provision: '21',
  },
  'no-embezzlement': {
    kind: 'prohibition',
    bearers: ['unit', 'government', ...managingBodies],
    act: 'embezzle-funds',
    strength: 'mandatory',
    period: 'standing',
    provision: '21',
  },
  'no-misappropriation': {
    kind: 'prohibition',
    bearers: ['unit', 'government', ...managingBodies],
    act: 'misappropriate-funds',
    strength: 'mandatory',
    period: 'standing',
    provision: '21',
  },
})
