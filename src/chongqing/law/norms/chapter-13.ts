import { managingBodies, personnelBodies, registrars } from '../provision-table.js'
import { after, duty, eachEvent, normTable, power } from './norm.js'

/**
 * Chapter 13: Articles 45 to 47. That evaluation, use and reward go together, and that moral reward comes first (45),
 * are principles. What 46 and 47 punish presupposes duties that stand elsewhere: 7(4), R11.1 and R11.2; 5 and 6.
 */
export const norms13 = /* @__PURE__ */ normTable(() => ({
  'advanced-commended': power('45', 'declaratory', personnelBodies, 'commend', { when: eachEvent }),
  'recording-corrected': power('46', 'declaratory', personnelBodies, 'order-recording-corrected', {
    to: registrars,
    when: eachEvent,
  }),
  'refusal-penalised': power('46', 'declaratory', personnelBodies, 'penalise', {
    to: registrars,
    when: eachEvent,
    restsOn: 'R18',
  }),
  // The official's own office or the one above it: always a body that manages continuing education.
  'conduct-corrected': duty('47', 'mandatory', managingBodies, 'order-conduct-corrected', {
    to: 'official',
    when: after('misconduct-found'),
  }),
  // 并可: discipline beside the order, as they see fit.
  'official-disciplined': power('47', 'permissive', managingBodies, 'discipline-official', {
    to: 'official',
    when: eachEvent,
  }),
}))
