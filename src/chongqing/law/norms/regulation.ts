import { normTable } from './norm.js'

/**
 * The norms of the Regulation on which a norm of the Measures rests: Article 46 punishes not recording, and the duty to
 * record stands, for the talent exchange agency, in the Regulation alone.
 */
export const normsRegulation = /* @__PURE__ */ normTable({
  'unit-records-truthfully': {
    kind: 'duty',
    bearers: ['unit'],
    counterparties: ['professional'],
    act: 'record-study',
    strength: 'mandatory',
    period: 'standing',
    provision: 'R11.1',
  },
  'agency-records': {
    kind: 'duty',
    bearers: ['talent-exchange-agency'],
    counterparties: ['professional'],
    act: 'record-study',
    strength: 'declaratory',
    period: 'standing',
    provision: 'R11.2',
  },
})
