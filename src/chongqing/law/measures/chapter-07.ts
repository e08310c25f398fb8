import { industryBodies, managingBodies, provisionTable } from '../provision-table.js'

/** Chapter 7, Plans for continuing education: Articles 22 to 24. */
export const chapter07 = /* @__PURE__ */ provisionTable({
  '22': ['declaratory', 'list', managingBodies],

  // 可分为 sorts plans into three kinds; it permits nobody anything.
  '23': ['definitional', ['definition', 'list']],
  '23(1)': [
    'declaratory',
    ['organisational', 'procedure', 'list'],
    ['municipal-personnel', 'industry-department', 'industry-organisation'],
  ],
  // Who drafts is stated without a modal; the filing afterwards is 应.
  '23(2)': ['mandatory', ['organisational', 'procedure', 'duty'], industryBodies],
  '23(3)': ['mandatory', ['organisational', 'procedure', 'duty'], 'district-personnel'],

  // One paragraph, three strengths: keeping step with the other plans is 应 (mandatory), the cycle is 一般
  // five years (a general rule), the review of the last year has no modal (declaratory). The figure is what
  // a rule reads, and leaving it must never become a violation, so the provision as a whole is a general
  // rule.
  '24': ['general-rule', ['principle', 'parameter', 'duty'], managingBodies],
})
