import { industryBodies, personnelBodies, provisionTable } from '../provision-table.js'

/**
 * Chapter 2, Responsibilities and division of work: Articles 5 to 7.
 */
export const chapter02 = /* @__PURE__ */ provisionTable({
  '5': [['organisational', 'duty', 'power'], personnelBodies],
  '5(1)': [['duty', 'power'], personnelBodies],
  // Public subjects are set at each level; calling up learners for the whole city can only be municipal.
  '5(2)': [['duty', 'power'], personnelBodies],
  '5(3)': [['duty', 'power'], personnelBodies],
  '5(4)': [['duty', 'power'], personnelBodies],
  '5(5)': ['duty', personnelBodies],
  '5(6)': [['duty', 'power'], personnelBodies],

  '6': [['organisational', 'duty', 'power'], industryBodies],
  '6(1)': [['duty', 'power'], industryBodies],
  '6(2)': ['duty', industryBodies],
  '6(3)': [['duty', 'power'], industryBodies],
  '6(4)': [['duty', 'procedure'], industryBodies],
  '6(5)': [['duty', 'power'], industryBodies],
  '6(6)': ['duty', industryBodies],

  '7': ['duty', 'unit'],
  '7(1)': ['duty', 'unit'],
  '7(2)': [['duty', 'power'], 'unit'],
  '7(3)': ['duty', 'unit'],
  '7(4)': ['duty', 'unit'],
  '7(5)': ['duty', 'unit'],
})
