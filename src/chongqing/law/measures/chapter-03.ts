import { provisionTable } from '../provision-table.js'

/** Chapter 3, Rights and duties of professionals: Articles 8 to 10. */
export const chapter03 = /* @__PURE__ */ provisionTable({
  '8': { nature: ['right'], strength: 'declaratory', binds: ['professional', 'unit'] },
  '8(1)': { nature: ['right', 'parameter'], strength: 'mandatory', binds: ['professional', 'unit'] },
  // 一般应: the general rule qualifies the duty; an agreement with the unit takes precedence.
  '8(2)': { nature: ['right'], strength: 'general-rule', binds: ['professional', 'unit'] },
  // 有权: the professional may complain; the authorities named only receive the complaint.
  '8(3)': { nature: ['right'], strength: 'permissive', binds: ['professional'] },

  '9': { nature: ['duty'], strength: 'mandatory', binds: ['professional'] },
  '9(1)': { nature: ['duty'], strength: 'mandatory', binds: ['professional'] },
  '9(2)': { nature: ['duty', 'parameter'], strength: 'mandatory', binds: ['professional'] },
  '9(3)': { nature: ['duty'], strength: 'mandatory', binds: ['professional'] },

  // Keeping the agreement is 应当; turning to arbitration or a court is 可, a permission beside the duty.
  '10': { nature: ['duty', 'right'], strength: 'mandatory', binds: ['professional', 'unit'] },
})
