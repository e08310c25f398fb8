import { duty, normTable } from './norm.js'

/**
 * The norms of the Regulation on which a norm of the Measures rests: Article 46 punishes not recording, and the duty to
 * record stands, for the talent exchange agency, in the Regulation alone.
 */
export const normsRegulation = /* @__PURE__ */ normTable(() => ({
  'record-study/file': duty('R11.1', 'mandatory', 'unit', { to: 'professional' }),
  'record-study/agency': duty('R11.2', 'declaratory', 'talent-exchange-agency', { to: 'professional' }),
}))
