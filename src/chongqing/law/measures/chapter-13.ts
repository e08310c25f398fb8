import { personnelBodies, provisionTable, superiorsOfOfficial } from '../provision-table.js'

/** Chapter 13, Awards and sanctions: Articles 45 to 47. */
export const chapter13 = /* @__PURE__ */ provisionTable({
  // Commendation is in the hands of the personnel departments: 5(6).
  '45': ['declaratory', ['principle', 'power', 'list'], personnelBodies],
  '46': [
    'declaratory',
    ['sanction', 'power'],
    ['unit', 'talent-exchange-agency', 'municipal-personnel', 'district-personnel'],
  ],
  // The order to correct is 应当, discipline on top of it 可. Both come from the official's own office or the department
  // above it, whichever bodies these are.
  '47': ['mandatory', ['sanction', 'duty', 'power'], ['official', ...superiorsOfOfficial]],
})
