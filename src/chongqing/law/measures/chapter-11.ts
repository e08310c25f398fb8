import { provisionTable } from '../provision-table.js'

/** Chapter 11, Appraisal of what was learnt: Articles 39 to 41. */
export const chapter11 = /* @__PURE__ */ provisionTable({
  '39': { nature: ['duty', 'list'], strength: 'mandatory', binds: ['training-provider'] },
  '40': { nature: ['power', 'list'], strength: 'permissive', binds: ['host'] },
  '41': { nature: ['duty'], strength: 'mandatory', binds: ['professional'] },
})
