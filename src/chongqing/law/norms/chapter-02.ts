import { industryBodies, managingBodies, personnelBodies } from '../provision-table.js'
import { after, duty, normTable, power, undated, yearly } from './norm.js'

/**
 * Chapter 2: Articles 5 to 7. What the items call main duties (主要职责) is at once what the bearer is competent for; it
 * stands here as a duty, and whoever owes an act may do it.
 */
export const norms02 = /* @__PURE__ */ normTable(() => ({
  'personnel-in-charge': power('5', 'declaratory', personnelBodies, 'be-in-charge'),
  'policy-carried-out-in-area': duty('5(1)', 'declaratory', personnelBodies, 'carry-out-policy'),
  'activities-led-in-area': duty('5(1)', 'declaratory', personnelBodies, 'lead-activities'),
  'managed-in-area': duty('5(1)', 'declaratory', personnelBodies, 'manage-and-guide'),
  'planned-in-area': duty('5(1)', 'declaratory', personnelBodies, 'plan-and-carry-out'),
  'supervised-in-area': duty('5(1)', 'declaratory', personnelBodies, 'supervise-and-inspect'),
  'public-subjects-set': duty('5(2)', 'declaratory', personnelBodies, 'set-public-subjects'),
  // 全市: what reaches the whole city cannot lie with a district, though the item addresses every level.
  'learners-called-up': duty('5(2)', 'declaratory', 'municipal-personnel', 'call-up-learners'),
  'model-activities-organised': duty('5(2)', 'declaratory', personnelBodies, 'organise-model-activities'),
  'guides-approved': duty('5(3)', 'declaratory', personnelBodies, 'approve-and-publish-guides'),
  'certificates-managed': duty('5(4)', 'declaratory', personnelBodies, 'manage-and-issue-certificates'),
  'working-system-built': duty('5(5)', 'declaratory', personnelBodies, 'build-working-system'),
  'commendation-in-charge': power('5(6)', 'declaratory', personnelBodies, 'commend'),
  'penalties-in-charge': power('5(6)', 'declaratory', personnelBodies, 'penalise'),

  'industry-in-charge': power('6', 'declaratory', industryBodies, 'be-in-charge'),
  'policy-carried-out-in-trade': duty('6(1)', 'declaratory', industryBodies, 'carry-out-policy'),
  'municipal-plan-carried-out': duty('6(1)', 'declaratory', industryBodies, 'carry-out-municipal-plan'),
  'managed-in-trade': duty('6(1)', 'declaratory', industryBodies, 'manage-and-guide'),
  'planned-in-trade': duty('6(1)', 'declaratory', industryBodies, 'plan-and-carry-out'),
  'supervised-in-trade': duty('6(1)', 'declaratory', industryBodies, 'supervise-and-inspect'),
  // 按照…要求: what brings the act about is that the personnel department asks for it. The same in the next.
  'public-subjects-seen-to': duty('6(2)', 'declaratory', industryBodies, 'see-to-public-subjects', {
    when: after('personnel-department-asks'),
  }),
  'learners-selected': duty('6(2)', 'declaratory', industryBodies, 'select-learners', {
    when: after('personnel-department-asks'),
  }),
  'training-needs-analysed': duty('6(3)', 'declaratory', industryBodies, 'analyse-training-needs'),
  'guides-drawn-up': duty('6(3)', 'declaratory', industryBodies, 'draw-up-guides'),
  'guiding-content-set': duty('6(3)', 'declaratory', industryBodies, 'set-guiding-content'),
  'materials-written': duty('6(3)', 'declaratory', industryBodies, 'have-materials-written'),
  'special-activities-organised': duty('6(3)', 'declaratory', industryBodies, 'organise-special-activities'),
  'year-summed-up': duty('6(4)', 'declaratory', industryBodies, 'sum-up-year', { when: yearly }),
  'annual-summary-filed': duty('6(4)', 'declaratory', industryBodies, 'file-annual-summary', {
    to: personnelBodies,
    when: yearly,
  }),
  'certificates-handed-out': duty('6(5)', 'declaratory', industryBodies, 'hand-out-certificates', {
    to: 'professional',
  }),
  'registration-managed': duty('6(5)', 'declaratory', industryBodies, 'manage-registration'),
  'trade-questions-settled': duty('6(6)', 'declaratory', industryBodies, 'settle-questions', {
    when: undated,
  }),

  'rules-carried-out': duty('7(1)', 'declaratory', 'unit', 'carry-out-rules'),
  'study-seen-to': duty('7(1)', 'declaratory', 'unit', 'see-to-study', { to: 'professional' }),
  'own-content-set': duty('7(2)', 'declaratory', 'unit', 'set-own-content'),
  'study-time-guaranteed': duty('7(3)', 'mandatory', 'unit', 'guarantee-study-time', { to: 'professional' }),
  'study-rights-guaranteed': duty('7(3)', 'mandatory', 'unit', 'guarantee-study-rights', {
    to: 'professional',
  }),
  'study-recorded': duty('7(4)', 'declaratory', 'unit', 'record-study', { to: 'professional' }),
  'study-assessed': duty('7(4)', 'declaratory', 'unit', 'assess-study', { to: 'professional' }),
  'study-reported': duty('7(4)', 'declaratory', 'unit', 'report-study', {
    to: 'competent-department',
    when: undated,
  }),
  'supervision-accepted': duty('7(5)', 'declaratory', 'unit', 'accept-supervision', { to: managingBodies }),
}))
