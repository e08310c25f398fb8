import { managingBodies, provisionTable } from '../provision-table.js'

/** Chapter 8, Inspection and evaluation: Articles 25 to 28. */
export const chapter08 = /* @__PURE__ */ provisionTable({
  '25': [['power', 'duty'], managingBodies],

  '26': ['list', managingBodies],
  '26(1)': ['list', managingBodies],
  '26(2)': ['list', managingBodies],
  '26(3)': ['list', managingBodies],
  '26(4)': ['list', managingBodies],
  '26(5)': ['list', managingBodies],
  '26(6)': ['list', managingBodies],
  '26(7)': ['list', managingBodies],
  '26(8)': ['list', managingBodies],

  '27': ['list', ['host', 'training-provider']],
  '27(1)': ['definition'],
  '27(2)': [['definition', 'list']],
  '27(3)': [
    ['organisational', 'duty', 'principle'],
    ['host', 'training-provider'],
  ],

  '28.1': ['procedure', managingBodies],
  '28.2': [
    ['duty', 'procedure'],
    ['district-personnel', 'industry-department', 'industry-organisation'],
  ],
})
