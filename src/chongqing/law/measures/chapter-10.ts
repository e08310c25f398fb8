import { industryBodies, managingBodies, provisionTable } from '../provision-table.js'

/** Chapter 10, Standardised teaching in a trade: Articles 35 to 38. */
export const chapter10 = /* @__PURE__ */ provisionTable({
  '35': { nature: ['organisational', 'duty'], strength: 'declaratory', binds: managingBodies },

  // Carrying out standardised teaching falls to the bodies of the trade (Article 35).
  '36': { nature: ['list', 'duty'], strength: 'declaratory', binds: industryBodies },
  '36(1)': { nature: ['list', 'duty'], strength: 'declaratory', binds: industryBodies },
  '36(2)': { nature: ['list', 'duty', 'power'], strength: 'declaratory', binds: industryBodies },
  '36(3)': { nature: ['list', 'duty', 'power'], strength: 'declaratory', binds: industryBodies },
  '36(4)': { nature: ['list', 'duty'], strength: 'declaratory', binds: industryBodies },

  '37': { nature: ['list'], strength: 'declaratory', binds: industryBodies },
  '37(1)': { nature: ['list'], strength: 'declaratory', binds: industryBodies },
  '37(2)': { nature: ['list'], strength: 'declaratory', binds: industryBodies },
  '37(3)': { nature: ['list'], strength: 'declaratory', binds: industryBodies },

  // 应由…方可: a condition of issue.
  '38': {
    nature: ['procedure', 'duty', 'power'],
    strength: 'mandatory',
    binds: ['industry-department', 'industry-organisation', 'municipal-personnel'],
  },
})
