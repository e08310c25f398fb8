import { industryBodies, managingBodies } from '../provision-table.js'
import { normTable } from './norm.js'

/**
 * Chapter 8: Articles 25 to 28. The second sentence of 27(3) says in what spirit evaluations are made; it is a
 * principle and no norm of its own.
 */
export const norms08 = /* @__PURE__ */ normTable({
  // 按照管理权限: the competence and the duty in one sentence, as with the duties of Articles 5 and 6.
  'inspected-and-evaluated': {
    kind: 'duty',
    bearers: managingBodies,
    act: 'inspect-and-evaluate',
    strength: 'declaratory',
    period: 'standing',
    provision: '25',
  },
  'class-evaluated': {
    kind: 'duty',
    bearers: ['host'],
    act: 'evaluate-class',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'none-in-text' },
    provision: '27(3)',
  },
  'courses-evaluated': {
    kind: 'duty',
    bearers: ['training-provider'],
    act: 'evaluate-course',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'none-in-text' },
    provision: '27(3)',
  },
  // No single exercise is of all four kinds, and over what time they are to be combined the text does not say.
  'inspection-modes-combined': {
    kind: 'duty',
    bearers: managingBodies,
    act: 'combine-inspection-modes',
    strength: 'declaratory',
    period: 'over-time',
    due: { kind: 'none-in-text' },
    provision: '28.1',
  },
  'inspection-results-filed': {
    kind: 'duty',
    bearers: ['district-personnel', ...industryBodies],
    counterparties: ['municipal-personnel'],
    act: 'file-inspection-results',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'after', event: 'inspection-made' },
    provision: '28.2',
  },
})
