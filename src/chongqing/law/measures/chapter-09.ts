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
  // Those who decide are not named.
  '29': [['definition', 'parameter']],

  '30.1': [['definition', 'parameter', 'list', 'duty', 'prohibition'], registrars],
  '30.2': ['duty', industryBodies],

  '31': [
    ['procedure', 'duty'],
    ['professional', 'unit', 'talent-exchange-agency'],
  ],

  '32.1': [['duty', 'procedure'], 'unit'],
  '32.2': [['duty', 'power'], managingBodies],

  // It reaches the holder, those who write in the booklet and those who hand out the next one.
  '33': [['procedure', 'duty', 'prohibition', 'right'], certificateHandlers],

  '34': [['duty', 'parameter', 'list', 'procedure'], bodiesAndUnits],
})
