import { fundHolders, managingBodies, provisionTable } from './provision-table.js'

/**
 * The municipal Regulation that the Measures put into effect: Articles 1 to 20, passed in 2003, in the
 * wording as amended in 2010.
 */
export const regulation = /* @__PURE__ */ provisionTable({
  R1: { nature: ['principle'], strength: 'declaratory', binds: [] },

  'R2.1': { nature: ['definition'], strength: 'definitional', binds: [] },
  'R2.2': { nature: ['definition'], strength: 'definitional', binds: [] },

  R3: { nature: ['definition'], strength: 'definitional', binds: [] },
  R4: { nature: ['organisational', 'duty', 'power'], strength: 'declaratory', binds: managingBodies },
  // 必须: the only place in either text where the word stands.
  R5: { nature: ['principle'], strength: 'mandatory', binds: [] },

  R6: { nature: ['right'], strength: 'declaratory', binds: ['professional', 'unit'] },
  'R6(1)': { nature: ['right', 'parameter'], strength: 'mandatory', binds: ['professional', 'unit'] },
  // Without the 一般 of 8(2) of the Measures, and not confined to study off the job.
  'R6(2)': { nature: ['right'], strength: 'declaratory', binds: ['professional', 'unit'] },
  'R6(3)': { nature: ['right'], strength: 'permissive', binds: ['professional'] },

  R7: { nature: ['duty'], strength: 'mandatory', binds: ['professional'] },

  R8: { nature: ['duty'], strength: 'declaratory', binds: ['unit'] },
  'R8(1)': { nature: ['duty'], strength: 'declaratory', binds: ['unit'] },
  'R8(2)': { nature: ['duty', 'power'], strength: 'declaratory', binds: ['unit'] },
  'R8(3)': { nature: ['duty'], strength: 'declaratory', binds: ['unit'] },
  'R8(4)': { nature: ['duty'], strength: 'declaratory', binds: ['unit'] },
  'R8(5)': { nature: ['duty'], strength: 'declaratory', binds: ['unit'] },
  'R8(6)': { nature: ['duty'], strength: 'declaratory', binds: ['unit'] },

  R9: { nature: ['definition', 'list'], strength: 'definitional', binds: [] },
  'R9(1)': { nature: ['definition'], strength: 'definitional', binds: [] },
  'R9(2)': { nature: ['definition'], strength: 'definitional', binds: [] },
  'R9(3)': { nature: ['definition'], strength: 'definitional', binds: [] },
  'R9(4)': { nature: ['definition'], strength: 'definitional', binds: [] },
  'R9(5)': { nature: ['definition'], strength: 'definitional', binds: [] },
  'R9(6)': { nature: ['definition'], strength: 'definitional', binds: [] },

  // A permission for schools (可以) and a duty of approval for others (应当) in one paragraph: the duty is
  // taken. The level of the approving departments is not stated here; 15.2 of the Measures makes it
  // municipal.
  R10: {
    nature: ['right', 'procedure', 'duty', 'power'],
    strength: 'mandatory',
    binds: ['training-provider', 'unit', 'education-department', 'municipal-personnel', 'district-personnel'],
  },

  'R11.1': { nature: ['duty', 'parameter'], strength: 'mandatory', binds: ['unit'] },
  'R11.2': { nature: ['duty'], strength: 'declaratory', binds: ['talent-exchange-agency'] },

  R12: { nature: ['duty', 'procedure'], strength: 'mandatory', binds: ['professional'] },
  R13: {
    nature: ['duty', 'power'],
    strength: 'mandatory',
    binds: ['municipal-personnel', 'district-personnel', 'industry-department'],
  },
  R14: { nature: ['principle'], strength: 'declaratory', binds: ['government', 'unit', 'professional'] },
  // 应 with 逐步: a duty whose pace is left open, as in Article 18 of the Measures.
  R15: { nature: ['duty'], strength: 'mandatory', binds: ['government'] },

  'R16.1': { nature: ['parameter', 'duty'], strength: 'mandatory', binds: ['unit'] },
  'R16.2': {
    nature: ['duty', 'prohibition'],
    strength: 'mandatory',
    binds: fundHolders,
  },

  // Keeping the agreement is 应当; arbitration and court are 可.
  R17: { nature: ['duty', 'right'], strength: 'mandatory', binds: ['professional', 'unit'] },
  R18: {
    nature: ['sanction', 'power', 'parameter'],
    strength: 'declaratory',
    binds: ['unit', 'talent-exchange-agency', 'municipal-personnel', 'district-personnel'],
  },
  // The order to correct is 应当, discipline 可.
  R19: {
    nature: ['sanction', 'duty', 'power'],
    strength: 'mandatory',
    binds: [
      'official',
      'municipal-personnel',
      'district-personnel',
      'industry-department',
      'industry-organisation',
    ],
  },
  R20: { nature: ['parameter'], strength: 'declaratory', binds: [] },
})
