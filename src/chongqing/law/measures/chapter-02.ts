import { industryBodies, personnelBodies, provisionTable } from '../provision-table.js'

/**
 * Chapter 2, Responsibilities and division of work: Articles 5 to 7. The duties are stated without a modal
 * verb and so declaratory, except 7(3), which has 应该.
 */
export const chapter02 = /* @__PURE__ */ provisionTable({
  '5': ['declaratory', ['organisational', 'duty', 'power'], personnelBodies],
  '5(1)': ['declaratory', ['duty', 'power'], personnelBodies],
  // Public subjects are set at each level; calling up learners for the whole city can only be municipal.
  '5(2)': ['declaratory', ['duty', 'power'], personnelBodies],
  '5(3)': ['declaratory', ['duty', 'power'], personnelBodies],
  '5(4)': ['declaratory', ['duty', 'power'], personnelBodies],
  '5(5)': ['declaratory', 'duty', personnelBodies],
  '5(6)': ['declaratory', ['duty', 'power'], personnelBodies],

  '6': ['declaratory', ['organisational', 'duty', 'power'], industryBodies],
  '6(1)': ['declaratory', ['duty', 'power'], industryBodies],
  '6(2)': ['declaratory', 'duty', industryBodies],
  '6(3)': ['declaratory', ['duty', 'power'], industryBodies],
  '6(4)': ['declaratory', ['duty', 'procedure'], industryBodies],
  '6(5)': ['declaratory', ['duty', 'power'], industryBodies],
  '6(6)': ['declaratory', 'duty', industryBodies],

  '7': ['declaratory', 'duty', 'unit'],
  '7(1)': ['declaratory', 'duty', 'unit'],
  '7(2)': ['declaratory', ['duty', 'power'], 'unit'],
  // 应该 stands before the rights of the learner; the time and those rights are guaranteed in one breath.
  '7(3)': ['mandatory', 'duty', 'unit'],
  '7(4)': ['declaratory', 'duty', 'unit'],
  '7(5)': ['declaratory', 'duty', 'unit'],
})
