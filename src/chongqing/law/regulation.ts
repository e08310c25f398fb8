import { fundHolders, managingBodies, provisionTable, superiorsOfOfficial } from './provision-table.js'

/**
 * The municipal Regulation that the Measures put into effect: Articles 1 to 20, passed in 2003, in the
 * wording as amended in 2010.
 */
export const regulation = /* @__PURE__ */ provisionTable({
  R1: ['principle'],

  'R2.1': ['definition'],
  'R2.2': ['definition'],

  R3: ['definition'],
  R4: [['organisational', 'duty', 'power'], managingBodies],
  R5: ['principle'],

  R6: ['right', ['professional', 'unit']],
  'R6(1)': [
    ['right', 'parameter'],
    ['professional', 'unit'],
  ],
  'R6(2)': ['right', ['professional', 'unit']],
  'R6(3)': ['right', 'professional'],

  R7: ['duty', 'professional'],

  R8: ['duty', 'unit'],
  'R8(1)': ['duty', 'unit'],
  'R8(2)': [['duty', 'power'], 'unit'],
  'R8(3)': ['duty', 'unit'],
  'R8(4)': ['duty', 'unit'],
  'R8(5)': ['duty', 'unit'],
  'R8(6)': ['duty', 'unit'],

  R9: [['definition', 'list']],
  'R9(1)': ['definition'],
  'R9(2)': ['definition'],
  'R9(3)': ['definition'],
  'R9(4)': ['definition'],
  'R9(5)': ['definition'],
  'R9(6)': ['definition'],

  // The level of the approving departments is not stated here; 15.2 of the Measures makes it municipal.
  R10: [
    ['right', 'procedure', 'duty', 'power'],
    ['training-provider', 'unit', 'education-department', 'municipal-personnel', 'district-personnel'],
  ],

  'R11.1': [['duty', 'parameter'], 'unit'],
  'R11.2': ['duty', 'talent-exchange-agency'],

  R12: [['duty', 'procedure'], 'professional'],
  R13: [
    ['duty', 'power'],
    ['municipal-personnel', 'district-personnel', 'industry-department'],
  ],
  R14: ['principle', ['government', 'unit', 'professional']],
  R15: ['duty', 'government'],

  'R16.1': [['parameter', 'duty'], 'unit'],
  'R16.2': [['duty', 'prohibition'], fundHolders],

  R17: [
    ['duty', 'right'],
    ['professional', 'unit'],
  ],
  R18: [
    ['sanction', 'power', 'parameter'],
    ['unit', 'talent-exchange-agency', 'municipal-personnel', 'district-personnel'],
  ],
  R19: [
    ['sanction', 'duty', 'power'],
    ['official', ...superiorsOfOfficial],
  ],
  R20: ['parameter'],
})
