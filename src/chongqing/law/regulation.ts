import { fundHolders, managingBodies, provisionTable, superiorsOfOfficial } from './provision-table.js'

/**
 * The municipal Regulation that the Measures put into effect: Articles 1 to 20, passed in 2003, in the
 * wording as amended in 2010.
 */
export const regulation = /* @__PURE__ */ provisionTable({
  R1: ['declaratory', 'principle'],

  'R2.1': ['definitional', 'definition'],
  'R2.2': ['definitional', 'definition'],

  R3: ['definitional', 'definition'],
  R4: ['declaratory', ['organisational', 'duty', 'power'], managingBodies],
  // 必须: the only place in either text where the word stands.
  R5: ['mandatory', 'principle'],

  R6: ['declaratory', 'right', ['professional', 'unit']],
  'R6(1)': ['mandatory', ['right', 'parameter'], ['professional', 'unit']],
  // Without the 一般 of 8(2) of the Measures, and not confined to study off the job.
  'R6(2)': ['declaratory', 'right', ['professional', 'unit']],
  'R6(3)': ['permissive', 'right', 'professional'],

  R7: ['mandatory', 'duty', 'professional'],

  R8: ['declaratory', 'duty', 'unit'],
  'R8(1)': ['declaratory', 'duty', 'unit'],
  'R8(2)': ['declaratory', ['duty', 'power'], 'unit'],
  'R8(3)': ['declaratory', 'duty', 'unit'],
  'R8(4)': ['declaratory', 'duty', 'unit'],
  'R8(5)': ['declaratory', 'duty', 'unit'],
  'R8(6)': ['declaratory', 'duty', 'unit'],

  R9: ['definitional', ['definition', 'list']],
  'R9(1)': ['definitional', 'definition'],
  'R9(2)': ['definitional', 'definition'],
  'R9(3)': ['definitional', 'definition'],
  'R9(4)': ['definitional', 'definition'],
  'R9(5)': ['definitional', 'definition'],
  'R9(6)': ['definitional', 'definition'],

  // A permission for schools (可以) and a duty of approval for others (应当) in one paragraph: the duty is
  // taken. The level of the approving departments is not stated here; 15.2 of the Measures makes it
  // municipal.
  R10: [
    'mandatory',
    ['right', 'procedure', 'duty', 'power'],
    ['training-provider', 'unit', 'education-department', 'municipal-personnel', 'district-personnel'],
  ],

  'R11.1': ['mandatory', ['duty', 'parameter'], 'unit'],
  'R11.2': ['declaratory', 'duty', 'talent-exchange-agency'],

  R12: ['mandatory', ['duty', 'procedure'], 'professional'],
  R13: ['mandatory', ['duty', 'power'], ['municipal-personnel', 'district-personnel', 'industry-department']],
  R14: ['declaratory', 'principle', ['government', 'unit', 'professional']],
  // 应 with 逐步: a duty whose pace is left open, as in Article 18 of the Measures.
  R15: ['mandatory', 'duty', 'government'],

  'R16.1': ['mandatory', ['parameter', 'duty'], 'unit'],
  'R16.2': ['mandatory', ['duty', 'prohibition'], fundHolders],

  // Keeping the agreement is 应当; arbitration and court are 可.
  R17: ['mandatory', ['duty', 'right'], ['professional', 'unit']],
  R18: [
    'declaratory',
    ['sanction', 'power', 'parameter'],
    ['unit', 'talent-exchange-agency', 'municipal-personnel', 'district-personnel'],
  ],
  // The order to correct is 应当, discipline 可.
  R19: ['mandatory', ['sanction', 'duty', 'power'], ['official', ...superiorsOfOfficial]],
  R20: ['declaratory', 'parameter'],
})
