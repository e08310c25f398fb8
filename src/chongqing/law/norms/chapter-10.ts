import { industryBodies, personnelBodies } from '../provision-table.js'
import { before, duty, normTable, overTime } from './norm.js'

/** Chapter 10: Articles 35 to 38. */
export const norms10 = /* @__PURE__ */ normTable(() => ({
  'teaching-guided': duty('35', 'declaratory', personnelBodies, 'guide-standardised-teaching'),
  'teaching-organised': duty('35', 'declaratory', industryBodies, 'organise-standardised-teaching'),
  // The trade itself sets the cycle of its standardised teaching (确定实施周期), so that the text dates none of the tasks.
  'teaching-guides-written': duty('36(1)', 'declaratory', industryBodies, 'write-teaching-guides', {
    when: overTime,
  }),
  'teaching-requirements-set': duty('36(2)', 'declaratory', industryBodies, 'set-teaching-requirements', {
    when: overTime,
  }),
  'providers-and-teachers-chosen': duty(
    '36(3)',
    'declaratory',
    industryBodies,
    'choose-providers-and-teachers',
    { to: ['training-provider', 'instructor'], when: overTime },
  ),
  'teaching-rolled-out': duty('36(4)', 'declaratory', industryBodies, 'roll-out-teaching', {
    when: overTime,
  }),
  // Signed by both sides, and neither leads.
  'guidance-countersigned': duty(
    '38',
    'mandatory',
    [...industryBodies, 'municipal-personnel'],
    'countersign-guidance',
    { lead: [], when: before('guidance-issued') },
  ),
}))
