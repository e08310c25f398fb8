import { bodiesAndUnits, industryAndUnits, provisionTable } from '../provision-table.js'

/** Chapter 4, Content and forms: Articles 11 to 13. */
export const chapter04 = /* @__PURE__ */ provisionTable({
  // 应适应 binds those who set the content; the call for learning by innovation (倡导) is only promotional.
  '11': {
    nature: ['principle', 'list'],
    strength: 'mandatory',
    binds: bodiesAndUnits,
  },

  '12.1': { nature: ['definition', 'list'], strength: 'definitional', binds: [] },
  '12.2': { nature: ['definition', 'procedure'], strength: 'definitional', binds: [] },
  // Planners and units; whether the ratio reaches the individual professional is an open question.
  '12.3': {
    nature: ['parameter'],
    strength: 'general-rule',
    binds: bodiesAndUnits,
  },
  '12.4': { nature: ['definition'], strength: 'definitional', binds: [] },
  '12.5': { nature: ['definition', 'procedure'], strength: 'definitional', binds: [] },

  // The main forms (主要), so the list is open. Where a form names its organisers, they stand under `binds`.
  '13': { nature: ['definition', 'list'], strength: 'definitional', binds: [] },
  '13(1)': {
    nature: ['definition', 'organisational'],
    strength: 'definitional',
    binds: bodiesAndUnits,
  },
  '13(2)': {
    nature: ['definition', 'organisational'],
    strength: 'definitional',
    binds: ['municipal-personnel', 'industry-department', 'industry-organisation', 'unit'],
  },
  '13(3)': {
    nature: ['definition', 'organisational'],
    strength: 'definitional',
    binds: industryAndUnits,
  },
  '13(4)': { nature: ['definition'], strength: 'definitional', binds: ['professional', 'unit'] },
  '13(5)': { nature: ['definition'], strength: 'definitional', binds: [] },
  '13(6)': { nature: ['definition'], strength: 'definitional', binds: [] },
  '13(7)': { nature: ['definition'], strength: 'definitional', binds: [] },
  '13(8)': { nature: ['definition'], strength: 'definitional', binds: [] },
})
