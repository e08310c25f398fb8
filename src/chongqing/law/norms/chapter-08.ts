import { industryBodies, managingBodies } from '../provision-table.js'
import { after, duty, normTable, overTime, undated } from './norm.js'

/**
 * Chapter 8: Articles 25 to 28. The second sentence of 27(3) says in what spirit evaluations are made; it is a
 * principle and no norm of its own.
 */
export const norms08 = /* @__PURE__ */ normTable(() => ({
  // 按照管理权限: the competence and the duty in one sentence, as with the duties of Articles 5 and 6.
  'inspect-and-evaluate': duty('25', 'declaratory', managingBodies),
  'evaluate-class': duty('27(3)', 'declaratory', 'host', { when: undated }),
  'evaluate-course': duty('27(3)', 'declaratory', 'training-provider', { when: undated }),
  // No single exercise is of all four kinds, and over what time they are to be combined the text does not say.
  'combine-inspection-modes': duty('28.1', 'declaratory', managingBodies, { when: overTime }),
  'file-inspection-results': duty('28.2', 'mandatory', ['district-personnel', ...industryBodies], {
    to: 'municipal-personnel',
    when: after('inspection-made'),
  }),
}))
