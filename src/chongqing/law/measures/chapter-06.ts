import { fundHolders, provisionTable } from '../provision-table.js'

/** Chapter 6, Funding: Articles 18 to 21. */
export const chapter06 = /* @__PURE__ */ provisionTable({
  // Three sentences in one: shared funding (no modal), donations encouraged (鼓励), and a duty of
  // governments (应) whose pace the text leaves to them (逐步). The duty is the operative part; no rate may
  // be read into it.
  '18': ['mandatory', ['principle', 'duty'], ['government', 'unit', 'professional']],
  '19': ['mandatory', ['parameter', 'duty'], 'unit'],
  '20': ['declaratory', ['parameter', 'duty'], 'professional'],
  // It names nobody; it reaches everyone through whose hands the earmarked money passes.
  '21': ['mandatory', ['duty', 'prohibition'], fundHolders],
})
