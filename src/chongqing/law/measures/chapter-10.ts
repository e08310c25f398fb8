import { industryBodies, managingBodies, provisionTable } from '../provision-table.js'

/** Chapter 10, Standardised teaching in an industry: Articles 35 to 38. */
export const chapter10 = /* @__PURE__ */ provisionTable({
  '35': [['organisational', 'duty'], managingBodies],

  // Carrying out standardised teaching falls to the bodies of the industry (Article 35).
  '36': [['list', 'duty'], industryBodies],
  '36(1)': [['list', 'duty'], industryBodies],
  '36(2)': [['list', 'duty', 'power'], industryBodies],
  '36(3)': [['list', 'duty', 'power'], industryBodies],
  '36(4)': [['list', 'duty'], industryBodies],

  '37': ['list', industryBodies],
  '37(1)': ['list', industryBodies],
  '37(2)': ['list', industryBodies],
  '37(3)': ['list', industryBodies],

  '38': [
    ['procedure', 'duty', 'power'],
    ['industry-department', 'industry-organisation', 'municipal-personnel'],
  ],
})
