import { industryBodies, personnelDepartments } from '../provision-table.js'
import { normTable } from './norm.js'

/** Chapter 10: Articles 35 to 38. */
export const norms10 = /* @__PURE__ */ normTable({
  'teaching-guided': {
    kind: 'duty',
    bearers: personnelDepartments,
    act: 'guide-standardised-teaching',
    strength: 'declaratory',
    period: 'standing',
    provision: '35',
  },
  'teaching-organised': {
    kind: 'duty',
    bearers: industryBodies,
    act: 'organise-standardised-teaching',
    strength: 'declaratory',
    period: 'standing',
    provision: '35',
  },
  // The trade itself sets the cycle of its standardised teaching (确定实施周期), so that the text dates none of the tasks.
  'teaching-guides-written': {
    kind: 'duty',
    bearers: industryBodies,
    act: 'write-teaching-guides',
    strength: 'declaratory',
    period: 'over-time',
    due: { kind: 'none-in-text' },
    provision: '36(1)',
  },
  'teaching-requirements-set': {
    kind: 'duty',
    bearers: industryBodies,
    act: 'set-teaching-requirements',
    strength: 'declaratory',
    period: 'over-time',
    due: { kind: 'none-in-text' },
    provision: '36(2)',
  },
  'providers-and-teachers-chosen': {
    kind: 'duty',
    bearers: industryBodies,
    counterparties: ['training-provider', 'instructor'],
    act: 'choose-providers-and-teachers',
    strength: 'declaratory',
    period: 'over-time',
    due: { kind: 'none-in-text' },
    provision: '36(3)',
  },
  'teaching-rolled-out': {
    kind: 'duty',
    bearers: industryBodies,
    act: 'roll-out-teaching',
    strength: 'declaratory',
    period: 'over-time',
    due: { kind: 'none-in-text' },
    provision: '36(4)',
  },
  // Signed by both sides, and neither leads.
  'guidance-countersigned': {
    kind: 'duty',
    bearers: [...industryBodies, 'municipal-personnel'],
    lead: [],
    act: 'countersign-guidance',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'before', event: 'guidance-issued' },
    provision: '38',
  },
})
