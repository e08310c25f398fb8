import { provisionTable } from '../provision-table.js'

/** Chapter 12, Recognition of self-study: Articles 42 to 44. */
export const chapter12 = /* @__PURE__ */ provisionTable({
  '42': ['permissive', ['procedure', 'list'], ['professional', 'unit']],
  '43': ['mandatory', ['principle', 'list'], ['professional', 'unit']],
  // 应 stands with the items of the task book; issuing it and the unit's assessment have no modal.
  '44': ['mandatory', ['procedure', 'duty', 'list'], ['professional', 'unit']],
})
