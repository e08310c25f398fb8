import { personnelBodies, provisionTable, superiorsOfOfficial } from '../provision-table.js'

/** Chapter 13, Awards and sanctions: Articles 45 to 47. */
export const chapter13 = /* @__PURE__ */ provisionTable({
  // Commendation is in the hands of the personnel departments: 5(6).
  '45': [['principle', 'power', 'list'], personnelBodies],
  '46': [
    ['sanction', 'power'],
    ['unit', 'talent-exchange-agency', 'municipal-personnel', 'district-personnel'],
  ],
  // The order to correct and discipline come from the official's own office or the department above it, whichever bodies
  // these are.
  '47': [
    ['sanction', 'duty', 'power'],
    ['official', ...superiorsOfOfficial],
  ],
})
