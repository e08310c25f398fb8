import { provisionTable } from '../provision-table.js'

/** Chapter 12, Recognition of self-study: Articles 42 to 44. */
export const chapter12 = /* @__PURE__ */ provisionTable({
  '42': [
    ['procedure', 'list'],
    ['professional', 'unit'],
  ],
  '43': [
    ['principle', 'list'],
    ['professional', 'unit'],
  ],
  '44': [
    ['procedure', 'duty', 'list'],
    ['professional', 'unit'],
  ],
})
