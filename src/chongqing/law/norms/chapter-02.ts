import { industryBodies, managingBodies, personnelBodies } from '../provision-table.js'
import { after, duty, normTable, power, undated, yearly } from './norm.js'

/**
 * Chapter 2: Articles 5 to 7. What the items call main duties (主要职责) is at once what the bearer is competent for; it
 * stands here as a duty, and whoever owes an act may do it.
 */
export const norms02 = /* @__PURE__ */ normTable(() => ({
  'be-in-charge/area': power('5', 'declaratory', personnelBodies),
  'carry-out-policy/area': duty('5(1)', 'declaratory', personnelBodies),
  'lead-activities': duty('5(1)', 'declaratory', personnelBodies),
  'manage-and-guide/area': duty('5(1)', 'declaratory', personnelBodies),
  'plan-and-carry-out/area': duty('5(1)', 'declaratory', personnelBodies),
  'supervise-and-inspect/area': duty('5(1)', 'declaratory', personnelBodies),
  'set-public-subjects': duty('5(2)', 'declaratory', personnelBodies),
  // 全市: what reaches the whole city cannot lie with a district, though the item addresses every level.
  'call-up-learners': duty('5(2)', 'declaratory', 'municipal-personnel'),
  'organise-model-activities': duty('5(2)', 'declaratory', personnelBodies),
  'approve-and-publish-guides': duty('5(3)', 'declaratory', personnelBodies),
  'manage-and-issue-certificates': duty('5(4)', 'declaratory', personnelBodies),
  'build-working-system': duty('5(5)', 'declaratory', personnelBodies),
  'commend/area': power('5(6)', 'declaratory', personnelBodies),
  'penalise/area': power('5(6)', 'declaratory', personnelBodies),

  'be-in-charge/industry': power('6', 'declaratory', industryBodies),
  'carry-out-policy/industry': duty('6(1)', 'declaratory', industryBodies),
  'carry-out-municipal-plan': duty('6(1)', 'declaratory', industryBodies),
  'manage-and-guide/industry': duty('6(1)', 'declaratory', industryBodies),
  'plan-and-carry-out/industry': duty('6(1)', 'declaratory', industryBodies),
  'supervise-and-inspect/industry': duty('6(1)', 'declaratory', industryBodies),
  // 按照…要求: what brings the act about is that the personnel department asks for it. The same in the next.
  'see-to-public-subjects': duty('6(2)', 'declaratory', industryBodies, {
    when: after('personnel-department-asks'),
  }),
  'select-learners': duty('6(2)', 'declaratory', industryBodies, {
    when: after('personnel-department-asks'),
  }),
  'analyse-training-needs': duty('6(3)', 'declaratory', industryBodies),
  'draw-up-guides': duty('6(3)', 'declaratory', industryBodies),
  'set-guiding-content': duty('6(3)', 'declaratory', industryBodies),
  'have-materials-written': duty('6(3)', 'declaratory', industryBodies),
  'organise-special-activities': duty('6(3)', 'declaratory', industryBodies),
  'sum-up-year': duty('6(4)', 'declaratory', industryBodies, { when: yearly }),
  'file-annual-summary': duty('6(4)', 'declaratory', industryBodies, { to: personnelBodies, when: yearly }),
  'hand-out-certificates': duty('6(5)', 'declaratory', industryBodies, { to: 'professional' }),
  'manage-registration': duty('6(5)', 'declaratory', industryBodies),
  'settle-questions': duty('6(6)', 'declaratory', industryBodies, { when: undated }),

  'carry-out-rules': duty('7(1)', 'declaratory', 'unit'),
  'see-to-study': duty('7(1)', 'declaratory', 'unit', { to: 'professional' }),
  'set-own-content': duty('7(2)', 'declaratory', 'unit'),
  'guarantee-study-time': duty('7(3)', 'mandatory', 'unit', { to: 'professional' }),
  'guarantee-study-rights': duty('7(3)', 'mandatory', 'unit', { to: 'professional' }),
  'record-study/unit': duty('7(4)', 'declaratory', 'unit', { to: 'professional' }),
  'assess-study': duty('7(4)', 'declaratory', 'unit', { to: 'professional' }),
  'report-study': duty('7(4)', 'declaratory', 'unit', { to: 'competent-department', when: undated }),
  'accept-supervision': duty('7(5)', 'declaratory', 'unit', { to: managingBodies }),
}))
