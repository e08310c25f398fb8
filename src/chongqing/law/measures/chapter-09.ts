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
  '29': { nature: ['definition', 'parameter'], strength: 'definitional', binds: [] },

  // The day rule defines; excluding travel is 不得 and noting the completion number 应. How the result is
  // expressed is 可用: a choice.
  '30.1': {
    nature: ['definition', 'parameter', 'list', 'duty', 'prohibition'],
    strength: 'mandatory',
    binds: registrars,
  },
  '30.2': { nature: ['duty'], strength: 'mandatory', binds: industryBodies },

  // A procedure told without a modal.
  '31': {
    nature: ['procedure', 'duty'],
    strength: 'declaratory',
    binds: ['professional', 'unit', 'talent-exchange-agency'],
  },

  '32.1': { nature: ['duty', 'procedure'], strength: 'mandatory', binds: ['unit'] },
  // Yearly, but without a modal.
  '32.2': { nature: ['duty', 'power'], strength: 'declaratory', binds: managingBodies },

  // 应 for the number and for prompt replacement, 不得 for altering and forging; renewal and further use
  // after a transfer are 可. It reaches the holder, those who write in the booklet and those who hand out
  // the next one.
  '33': {
    nature: ['procedure', 'duty', 'prohibition', 'right'],
    strength: 'mandatory',
    binds: certificateHandlers,
  },

  // 应 stands with the source of the data; the seven figures and the period have no modal.
  '34': {
    nature: ['duty', 'parameter', 'list', 'procedure'],
    strength: 'mandatory',
    binds: bodiesAndUnits,
  },
})
