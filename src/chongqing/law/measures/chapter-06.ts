import { fundHolders, provisionTable } from '../provision-table.js'

/** Chapter 6, Funding: Articles 18 to 21. */
export const chapter06 = /* @__PURE__ */ provisionTable({
  '18': [
    ['principle', 'duty'],
    ['government', 'unit', 'professional'],
  ],
  '19': [['parameter', 'duty'], 'unit'],
  '20': [['parameter', 'duty'], 'professional'],
  // It names nobody; it reaches everyone through whose hands the earmarked money passes.
  '21': [['duty', 'prohibition'], fundHolders],
})
