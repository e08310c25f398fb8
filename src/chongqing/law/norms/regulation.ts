import { duty, normTable } from './norm.js'

/**
 * The norms of the Regulation on which a norm of the Measures rests: Article 46 punishes not recording, and the duty to
 * record stands, for the talent exchange agency, in the Regulation alone.
 */
export const normsRegulation = /* @__PURE__ */ normTable(() => ({
  'unit-records-truthfully': duty('R11.1', 'mandatory', 'unit', 'record-study', { to: 'professional' }),
  'agency-records': duty('R11.2', 'declaratory', 'talent-exchange-agency', 'record-study', {
    to: 'professional',
  }),
}))
