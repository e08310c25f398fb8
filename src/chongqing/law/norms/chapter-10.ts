import { industryBodies, personnelBodies } from '../provision-table.js'
import { before, duty, normTable, overTime } from './norm.js'

/** Chapter 10: Articles 35 to 38. */
export const norms10 = /* @__PURE__ */ normTable(() => ({
  'guide-standardised-teaching': duty('35', 'declaratory', personnelBodies),
  'organise-standardised-teaching': duty('35', 'declaratory', industryBodies),
  // The industry itself sets the cycle of its standardised teaching (确定实施周期), so that the text dates none of the tasks.
  'write-teaching-guides': duty('36(1)', 'declaratory', industryBodies, { when: overTime }),
  'set-teaching-requirements': duty('36(2)', 'declaratory', industryBodies, { when: overTime }),
  'choose-providers-and-teachers': duty('36(3)', 'declaratory', industryBodies, {
    to: ['training-provider', 'instructor'],
    when: overTime,
  }),
  'roll-out-teaching': duty('36(4)', 'declaratory', industryBodies, { when: overTime }),
  // Signed by both sides, and neither leads.
  'countersign-guidance': duty('38', 'mandatory', [...industryBodies, 'municipal-personnel'], {
    lead: [],
    when: before('guidance-issued'),
  }),
}))
