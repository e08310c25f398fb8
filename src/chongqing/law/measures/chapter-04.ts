import { bodiesAndUnits, industryAndUnits, provisionTable } from '../provision-table.js'

/** Chapter 4, Content and forms: Articles 11 to 13. */
export const chapter04 = /* @__PURE__ */ provisionTable({
  // Those who set the content.
  '11': [['principle', 'list'], bodiesAndUnits],

  '12.1': [['definition', 'list']],
  '12.2': [['definition', 'procedure']],
  // Planners and units; whether the ratio reaches the individual professional is an open question.
  '12.3': ['parameter', bodiesAndUnits],
  '12.4': ['definition'],
  '12.5': [['definition', 'procedure']],

  // The main forms (主要), so the list is open. Where a form names its organisers, they stand under `binds`.
  '13': [['definition', 'list']],
  '13(1)': [['definition', 'organisational'], bodiesAndUnits],
  '13(2)': [
    ['definition', 'organisational'],
    ['municipal-personnel', 'industry-department', 'industry-organisation', 'unit'],
  ],
  '13(3)': [['definition', 'organisational'], industryAndUnits],
  '13(4)': ['definition', ['professional', 'unit']],
  '13(5)': ['definition'],
  '13(6)': ['definition'],
  '13(7)': ['definition'],
  '13(8)': ['definition'],
})
