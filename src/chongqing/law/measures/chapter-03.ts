import { provisionTable } from '../provision-table.js'

/** Chapter 3, Rights and duties of professionals: Articles 8 to 10. */
export const chapter03 = /* @__PURE__ */ provisionTable({
  '8': ['declaratory', 'right', ['professional', 'unit']],
  '8(1)': ['mandatory', ['right', 'parameter'], ['professional', 'unit']],
  // 一般应: the general rule qualifies the duty; an agreement with the unit takes precedence.
  '8(2)': ['general-rule', 'right', ['professional', 'unit']],
  // 有权: the professional may complain; the authorities named only receive the complaint.
  '8(3)': ['permissive', 'right', 'professional'],

  '9': ['mandatory', 'duty', 'professional'],
  '9(1)': ['mandatory', 'duty', 'professional'],
  '9(2)': ['mandatory', ['duty', 'parameter'], 'professional'],
  '9(3)': ['mandatory', 'duty', 'professional'],

  // Keeping the agreement is 应当; turning to arbitration or a court is 可, a permission beside the duty.
  '10': ['mandatory', ['duty', 'right'], ['professional', 'unit']],
})
