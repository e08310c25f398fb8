import { industryBodies, personnelBodies, provisionTable } from '../provision-table.js'

/**
 * Chapter 2, Responsibilities and division of work: Articles 5 to 7. The duties are stated without a modal
 * verb and so declaratory, except 7(3), which has 应该.
 */
export const chapter02 = /* @__PURE__ */ provisionTable({
  '5': { nature: ['organisational', 'duty', 'power'], strength: 'declaratory', binds: personnelBodies },
  '5(1)': { nature: ['duty', 'power'], strength: 'declaratory', binds: personnelBodies },
  // Public subjects are set at each level; calling up learners for the whole city can only be municipal.
  '5(2)': { nature: ['duty', 'power'], strength: 'declaratory', binds: personnelBodies },
  '5(3)': { nature: ['duty', 'power'], strength: 'declaratory', binds: personnelBodies },
  '5(4)': { nature: ['duty', 'power'], strength: 'declaratory', binds: personnelBodies },
  '5(5)': { nature: ['duty'], strength: 'declaratory', binds: personnelBodies },
  '5(6)': { nature: ['duty', 'power'], strength: 'declaratory', binds: personnelBodies },

  '6': { nature: ['organisational', 'duty', 'power'], strength: 'declaratory', binds: industryBodies },
  '6(1)': { nature: ['duty', 'power'], strength: 'declaratory', binds: industryBodies },
  '6(2)': { nature: ['duty'], strength: 'declaratory', binds: industryBodies },
  '6(3)': { nature: ['duty', 'power'], strength: 'declaratory', binds: industryBodies },
  '6(4)': { nature: ['duty', 'procedure'], strength: 'declaratory', binds: industryBodies },
  '6(5)': { nature: ['duty', 'power'], strength: 'declaratory', binds: industryBodies },
  '6(6)': { nature: ['duty'], strength: 'declaratory', binds: industryBodies },

  '7': { nature: ['duty'], strength: 'declaratory', binds: ['unit'] },
  '7(1)': { nature: ['duty'], strength: 'declaratory', binds: ['unit'] },
  '7(2)': { nature: ['duty', 'power'], strength: 'declaratory', binds: ['unit'] },
  // 应该 stands before the rights of the learner; the time and those rights are guaranteed in one breath.
  '7(3)': { nature: ['duty'], strength: 'mandatory', binds: ['unit'] },
  '7(4)': { nature: ['duty'], strength: 'declaratory', binds: ['unit'] },
  '7(5)': { nature: ['duty'], strength: 'declaratory', binds: ['unit'] },
})
