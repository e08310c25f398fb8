import { personnelBodies, registrars, superiorsOfOfficial } from '../provision-table.js'
import { after, duty, eachEvent, normTable, power } from './norm.js'

/**
 * Chapter 13: Articles 45 to 47. That evaluation, use and reward go together, and that moral reward comes first (45),
 * are principles. What 46 and 47 punish presupposes duties that stand elsewhere: 7(4), R11.1 and R11.2; 5 and 6.
 */
export const norms13 = /* @__PURE__ */ normTable(() => ({
  'commend/advanced': power('45', 'declaratory', personnelBodies, { when: eachEvent }),
  // 由…责令改正: theirs alone to order, and theirs to do.
  'order-recording-corrected': duty('46', 'declaratory', personnelBodies, {
    to: registrars,
    when: after('recording-breach-found'),
  }),
  'penalise/refusal': power('46', 'declaratory', personnelBodies, {
    to: registrars,
    when: eachEvent,
    restsOn: 'R18',
  }),
  'order-conduct-corrected': duty('47', 'mandatory', superiorsOfOfficial, {
    to: 'official',
    when: after('misconduct-found'),
  }),
  // 并可: discipline beside the order, as they see fit.
  'discipline-official': power('47', 'permissive', superiorsOfOfficial, { to: 'official', when: eachEvent }),
}))
