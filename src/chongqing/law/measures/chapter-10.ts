import { industryBodies, managingBodies, provisionTable } from '../provision-table.js'

/** Chapter 10, Standardised teaching in an industry: Articles 35 to 38. */
export const chapter10 = /* @__PURE__ */ provisionTable({
  '35': ['declaratory', ['organisational', 'duty'], managingBodies],

  // Carrying out standardised teaching falls to the bodies of the industry (Article 35).
  '36': ['declaratory', ['list', 'duty'], industryBodies],
  '36(1)': ['declaratory', ['list', 'duty'], industryBodies],
  '36(2)': ['declaratory', ['list', 'duty', 'power'], industryBodies],
  '36(3)': ['declaratory', ['list', 'duty', 'power'], industryBodies],
  '36(4)': ['declaratory', ['list', 'duty'], industryBodies],

  '37': ['declaratory', 'list', industryBodies],
  '37(1)': ['declaratory', 'list', industryBodies],
  '37(2)': ['declaratory', 'list', industryBodies],
  '37(3)': ['declaratory', 'list', industryBodies],

  // 应由…方可: a condition of issue.
  '38': [
    'mandatory',
    ['procedure', 'duty', 'power'],
    ['industry-department', 'industry-organisation', 'municipal-personnel'],
  ],
})
