import type { Case } from '../support/cases.js'

const municipal = { with: ['municipal-personnel'], on: '2025-03-03' }
const value = (verdict: string, countersigned: boolean, issued: boolean) => ({
  verdict,
  countersigned,
  issued,
})
const unsigned = (severity: 'violation' | 'advisory') =>
  ({ code: 'guidance-not-countersigned', severity, provision: '38', data: {} }) as const

export const guidanceCases: readonly Case<object>[] = [
  {
    name: 'countersigned, not issued',
    facts: { countersignature: municipal },
    expect: { status: 'settled', value: value('met', true, false), citations: ['38:requires'], findings: [] },
    article: '38',
    why: '会签后方可下发: it may now be issued',
  },
  {
    name: 'countersigned on an unknown day, not issued',
    facts: { countersignature: { with: ['municipal-personnel'] }, issuedOn: null },
    expect: { status: 'settled', value: value('met', true, false), findings: [] },
    article: '38',
    why: 'the day does not matter before the issue',
  },
  {
    name: 'countersigned, then issued',
    facts: { countersignature: municipal, issuedOn: '2025-03-04' },
    expect: { status: 'settled', value: value('met', true, true), findings: [] },
    article: '38',
    why: 'in its order',
  },
  {
    name: 'countersigned and issued on one day',
    facts: { countersignature: municipal, issuedOn: '2025-03-03' },
    expect: { status: 'settled', value: value('met', true, true), findings: [] },
    article: '38',
    why: 'the day can hold both in their order',
  },
  {
    name: 'countersigned the day after the issue',
    facts: { countersignature: municipal, issuedOn: '2025-03-02' },
    expect: {
      status: 'settled',
      value: value('not-met', true, true),
      findings: [
        {
          code: 'guidance-countersigned-late',
          severity: 'violation',
          provision: '38',
          data: { on: '2025-03-03', issuedOn: '2025-03-02' },
        },
      ],
    },
    article: '38',
    why: '方可: a later signature does not heal the issue',
  },
  {
    name: 'issued, the day of the countersignature not known',
    facts: { countersignature: { with: ['municipal-personnel'] }, issuedOn: '2025-03-02' },
    expect: {
      status: 'bounded',
      value: value('undetermined', true, true),
      missing: ['guidance.countersigned-on'],
      findings: [],
    },
    article: '38',
    why: 'which came first cannot be told',
  },
  {
    name: 'countersigned by a district, not issued',
    facts: { countersignature: { with: ['district-personnel'], on: '2025-03-03' } },
    expect: {
      status: 'settled',
      value: value('not-met', false, false),
      findings: [
        {
          code: 'guidance-countersigned-by-another',
          severity: 'advisory',
          provision: '38',
          data: { with: 'district-personnel' },
        },
        unsigned('advisory'),
      ],
    },
    article: '38',
    why: 'only the municipal department; before the issue nothing is breached',
  },
  {
    name: 'countersigned by a district, issued',
    facts: { countersignature: { with: ['district-personnel'], on: '2025-03-03' }, issuedOn: '2025-03-04' },
    expect: {
      status: 'settled',
      value: value('not-met', false, true),
      findings: ['guidance-countersigned-by-another', unsigned('violation')],
    },
    article: '38',
    why: 'issued without the signature that it needs',
  },
  {
    name: 'countersigned by both',
    facts: { countersignature: { with: ['district-personnel', 'municipal-personnel'], on: '2025-03-03' } },
    expect: { status: 'settled', value: value('met', true, false), findings: [] },
    article: '38',
    why: 'a further signature does no harm',
  },
  {
    name: 'known not to be countersigned, issued',
    facts: { countersignature: null, issuedOn: '2025-03-04' },
    expect: { status: 'settled', value: value('not-met', false, true), findings: [unsigned('violation')] },
    article: '38',
    why: 'nobody signed, and it was issued',
  },
  {
    name: 'nothing known of a countersignature',
    facts: { issuedOn: '2025-03-04' },
    expect: { status: 'open', missing: ['guidance.countersignature'], findings: [] },
    article: '38',
    why: 'not known is not unsigned',
  },
]
