import { provisionTable } from '../provision-table.js'

/** Chapter 11, Appraisal of what was learnt: Articles 39 to 41. */
export const chapter11 = /* @__PURE__ */ provisionTable({
  '39': [['duty', 'list'], 'training-provider'],
  '40': [['power', 'list'], 'host'],
  '41': ['duty', 'professional'],
})
