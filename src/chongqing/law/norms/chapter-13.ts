import { managingBodies, personnelBodies, registrars } from '../provision-table.js'
import { after, duty, eachEvent, normTable, power } from './norm.js'

/**
 * Chapter 13: Articles 45 to 47. That evaluation, use and reward go together, and that moral reward comes first (45),
 * are principles. What 46 and 47 punish presupposes duties that stand elsewhere: 7(4), R11.1 and R11.2; 5 and 6.
 */
export const norms13 = /* @__PURE__ */ normTable(() => ({
  'commend/advanced': power('45', 'declaratory', personnelBodies, { when: eachEvent }),
  'order-recording-corrected': power('46', 'declaratory', personnelBodies, {
    to: registrars,
    when: eachEvent,
  }),
  'penalise/refusal': power('46', 'declaratory', personnelBodies, {
    to: registrars,
    when: eachEvent,
    restsOn: 'R18',
  }),
  // The official's own office or the one above it: always a body that manages continuing education.
  'order-conduct-corrected': duty('47', 'mandatory', managingBodies, {
    to: 'official',
    when: after('misconduct-found'),
  }),
  // 并可: discipline beside the order, as they see fit.
  'discipline-official': power('47', 'permissive', managingBodies, { to: 'official', when: eachEvent }),
}))
