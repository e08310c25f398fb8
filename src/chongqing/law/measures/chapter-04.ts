import { bodiesAndUnits, industryAndUnits, provisionTable } from '../provision-table.js'

/** Chapter 4, Content and forms: Articles 11 to 13. */
export const chapter04 = /* @__PURE__ */ provisionTable({
  // 应适应 binds those who set the content; the call for learning by innovation (倡导) is only promotional.
  '11': ['mandatory', ['principle', 'list'], bodiesAndUnits],

  '12.1': ['definitional', ['definition', 'list']],
  '12.2': ['definitional', ['definition', 'procedure']],
  // Planners and units; whether the ratio reaches the individual professional is an open question.
  '12.3': ['general-rule', 'parameter', bodiesAndUnits],
  '12.4': ['definitional', 'definition'],
  '12.5': ['definitional', ['definition', 'procedure']],

  // The main forms (主要), so the list is open. Where a form names its organisers, they stand under `binds`.
  '13': ['definitional', ['definition', 'list']],
  '13(1)': ['definitional', ['definition', 'organisational'], bodiesAndUnits],
  '13(2)': [
    'definitional',
    ['definition', 'organisational'],
    ['municipal-personnel', 'industry-department', 'industry-organisation', 'unit'],
  ],
  '13(3)': ['definitional', ['definition', 'organisational'], industryAndUnits],
  '13(4)': ['definitional', 'definition', ['professional', 'unit']],
  '13(5)': ['definitional', 'definition'],
  '13(6)': ['definitional', 'definition'],
  '13(7)': ['definitional', 'definition'],
  '13(8)': ['definitional', 'definition'],
})
