import { provisionTable } from '../provision-table.js'

/** Chapter 3, Rights and duties of professionals: Articles 8 to 10. */
export const chapter03 = /* @__PURE__ */ provisionTable({
  '8': ['right', ['professional', 'unit']],
  '8(1)': [
    ['right', 'parameter'],
    ['professional', 'unit'],
  ],
  '8(2)': ['right', ['professional', 'unit']],
  // The authorities named only receive the complaint.
  '8(3)': ['right', 'professional'],

  '9': ['duty', 'professional'],
  '9(1)': ['duty', 'professional'],
  '9(2)': [['duty', 'parameter'], 'professional'],
  '9(3)': ['duty', 'professional'],

  '10': [
    ['duty', 'right'],
    ['professional', 'unit'],
  ],
})
