import { managingBodies, provisionTable } from '../provision-table.js'

/** Chapter 8, Inspection and evaluation: Articles 25 to 28. */
export const chapter08 = /* @__PURE__ */ provisionTable({
  '25': ['declaratory', ['power', 'duty'], managingBodies],

  '26': ['declaratory', 'list', managingBodies],
  '26(1)': ['declaratory', 'list', managingBodies],
  '26(2)': ['declaratory', 'list', managingBodies],
  '26(3)': ['declaratory', 'list', managingBodies],
  '26(4)': ['declaratory', 'list', managingBodies],
  '26(5)': ['declaratory', 'list', managingBodies],
  '26(6)': ['declaratory', 'list', managingBodies],
  '26(7)': ['declaratory', 'list', managingBodies],
  '26(8)': ['declaratory', 'list', managingBodies],

  '27': ['declaratory', 'list', ['host', 'training-provider']],
  '27(1)': ['definitional', 'definition'],
  '27(2)': ['definitional', ['definition', 'list']],
  '27(3)': ['declaratory', ['organisational', 'duty', 'principle'], ['host', 'training-provider']],

  '28.1': ['declaratory', 'procedure', managingBodies],
  '28.2': [
    'mandatory',
    ['duty', 'procedure'],
    ['district-personnel', 'industry-department', 'industry-organisation'],
  ],
})
