import { provisionTable } from '../provision-table.js'

/** Chapter 14, Supplementary provisions: Articles 48 and 49. */
export const chapter14 = /* @__PURE__ */ provisionTable({
  '48': ['power', 'municipal-personnel'],
  '49': ['parameter'],
})
