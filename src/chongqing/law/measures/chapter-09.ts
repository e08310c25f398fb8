import {
  bodiesAndUnits,
  certificateHandlers,
  industryBodies,
  managingBodies,
  provisionTable,
  registrars,
} from '../provision-table.js'

/** Chapter 9, Registration and statistics: Articles 29 to 34. */
export const chapter09 = /* @__PURE__ */ provisionTable({
  // What registration is, and its weight in four kinds of decision; those who decide are not named.
  '29': ['definitional', ['definition', 'parameter']],

  // The day rule defines; excluding travel is 不得 and noting the completion number 应. How the result is
  // expressed is 可用: a choice.
  '30.1': ['mandatory', ['definition', 'parameter', 'list', 'duty', 'prohibition'], registrars],
  '30.2': ['mandatory', 'duty', industryBodies],

  // A procedure told without a modal.
  '31': ['declaratory', ['procedure', 'duty'], ['professional', 'unit', 'talent-exchange-agency']],

  '32.1': ['mandatory', ['duty', 'procedure'], 'unit'],
  // Yearly, but without a modal.
  '32.2': ['declaratory', ['duty', 'power'], managingBodies],

  // 应 for the number and for prompt replacement, 不得 for altering and forging; renewal and further use
  // after a transfer are 可. It reaches the holder, those who write in the booklet and those who hand out
  // the next one.
  '33': ['mandatory', ['procedure', 'duty', 'prohibition', 'right'], certificateHandlers],

  // 应 stands with the source of the data; the seven figures and the period have no modal.
  '34': ['mandatory', ['duty', 'parameter', 'list', 'procedure'], bodiesAndUnits],
})
