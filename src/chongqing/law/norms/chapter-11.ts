import { normTable } from './norm.js'

/** Chapter 11: Articles 39 to 41. */
export const norms11 = /* @__PURE__ */ normTable({
  'appraisal-written': {
    kind: 'duty',
    bearers: ['training-provider'],
    counterparties: ['professional'],
    act: 'write-appraisal',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'after', event: 'collective-training-ended' },
    provision: '39',
  },
  'assessment-mode-chosen': {
    kind: 'power',
    bearers: ['host'],
    act: 'choose-assessment-mode',
    strength: 'permissive',
    period: 'each-event',
    provision: '40',
  },
  'training-made-up': {
    kind: 'duty',
    bearers: ['professional'],
    act: 'make-up-training',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'after', event: 'training-missed-or-failed', promptly: true },
    provision: '41',
  },
})
