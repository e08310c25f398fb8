import { provisionTable } from '../provision-table.js'

/** Chapter 1, General provisions: Articles 1 to 4. */
export const chapter01 = /* @__PURE__ */ provisionTable({
  '1': ['principle'],
  '2.1': ['definition'],
  '2.2': ['definition'],
  // Guiding ideas and a mechanism to be formed step by step (逐步); no actor owes anything under it alone.
  '3': [['principle', 'organisational']],
  // The scope: it says to whom the other provisions apply and itself asks nothing of them.
  '4': ['definition'],
})
