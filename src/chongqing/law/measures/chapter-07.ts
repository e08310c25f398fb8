import { industryBodies, managingBodies, provisionTable } from '../provision-table.js'

/** Chapter 7, Plans for continuing education: Articles 22 to 24. */
export const chapter07 = /* @__PURE__ */ provisionTable({
  '22': ['list', managingBodies],

  '23': [['definition', 'list']],
  '23(1)': [
    ['organisational', 'procedure', 'list'],
    ['municipal-personnel', 'industry-department', 'industry-organisation'],
  ],
  '23(2)': [['organisational', 'procedure', 'duty'], industryBodies],
  '23(3)': [['organisational', 'procedure', 'duty'], 'district-personnel'],

  '24': [['principle', 'parameter', 'duty'], managingBodies],
})
