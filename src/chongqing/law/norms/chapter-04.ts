import { industryBodies, managingBodiesAndUnits } from '../provision-table.js'
import { normTable } from './norm.js'

/**
 * Chapter 4: Articles 11 to 13. Where Article 13 describes a form of study by who organises it, it tells who may; the
 * strength stays that of a definition, and nobody owes a class of any form under it.
 */
export const norms04 = /* @__PURE__ */ normTable({
  'content-fits-needs': {
    kind: 'duty',
    bearers: managingBodiesAndUnits,
    act: 'fit-content-to-needs',
    strength: 'mandatory',
    period: 'standing',
    provision: '11',
  },
  // 倡导: the end of the paragraph calls for a learning organisation, and a call binds nobody.
  'learning-organisation': {
    kind: 'encouragement',
    bearers: managingBodiesAndUnits,
    act: 'build-learning-organisation',
    strength: 'promotional',
    period: 'standing',
    provision: '11',
  },

  'subject-ratio-kept': {
    kind: 'duty',
    bearers: managingBodiesAndUnits,
    act: 'keep-subject-ratio',
    strength: 'general-rule',
    period: 'standing',
    provision: '12.3',
  },

  'collective-training-organised': {
    kind: 'power',
    bearers: managingBodiesAndUnits,
    counterparties: ['professional'],
    act: 'organise-collective-training',
    strength: 'definitional',
    period: 'each-event',
    provision: '13(1)',
  },
  'model-seminar-organised': {
    kind: 'power',
    bearers: ['municipal-personnel'],
    counterparties: ['professional'],
    act: 'organise-model-seminar',
    strength: 'definitional',
    period: 'each-event',
    provision: '13(2)',
  },
  'seminar-organised': {
    kind: 'power',
    bearers: [...industryBodies, 'unit'],
    counterparties: ['professional'],
    act: 'organise-seminar',
    strength: 'definitional',
    period: 'each-event',
    provision: '13(2)',
  },
  'practice-training-organised': {
    kind: 'power',
    bearers: [...industryBodies, 'unit'],
    counterparties: ['professional'],
    act: 'organise-practice-training',
    strength: 'definitional',
    period: 'each-event',
    provision: '13(3)',
  },
})
