import { managingBodies, personnelDepartments } from '../provision-table.js'
import { normTable } from './norm.js'

/**
 * Chapter 13: Articles 45 to 47. That evaluation, use and reward go together, and that moral reward comes first (45),
 * are principles. What 46 and 47 punish presupposes duties that stand elsewhere: 7(4), R11.1 and R11.2; 5 and 6.
 */
export const norms13 = /* @__PURE__ */ normTable({
  'advanced-commended': {
    kind: 'power',
    bearers: personnelDepartments,
    act: 'commend',
    strength: 'declaratory',
    period: 'each-event',
    provision: '45',
  },
  'recording-corrected': {
    kind: 'power',
    bearers: personnelDepartments,
    counterparties: ['unit', 'talent-exchange-agency'],
    act: 'order-recording-corrected',
    strength: 'declaratory',
    period: 'each-event',
    provision: '46',
  },
  'refusal-penalised': {
    kind: 'power',
    bearers: personnelDepartments,
    counterparties: ['unit', 'talent-exchange-agency'],
    act: 'penalise',
    strength: 'declaratory',
    period: 'each-event',
    provision: '46',
    restsOn: 'R18',
  },
  // The official's own office or the one above it: always a body that manages continuing education.
  'conduct-corrected': {
    kind: 'duty',
    bearers: managingBodies,
    counterparties: ['official'],
    act: 'order-conduct-corrected',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'after', event: 'misconduct-found' },
    provision: '47',
  },
  // 并可: discipline beside the order, as they see fit.
  'official-disciplined': {
    kind: 'power',
    bearers: managingBodies,
    counterparties: ['official'],
    act: 'discipline-official',
    strength: 'permissive',
    period: 'each-event',
    provision: '47',
  },
})
