import type { Case } from '../support/cases.js'

/** Entries by what they say, one letter each; a correction names the link and the letter after it, or none. */
interface Facts {
  readonly chained: string
  readonly now: string
  /** `null`: not known whether there were any. */
  readonly corrections?: readonly { readonly link: number; readonly to: string | null }[] | null
}

export const certificateIntegrityCases: readonly Case<Facts>[] = [
  {
    name: 'nothing changed',
    facts: { chained: 'AB', now: 'AB' },
    expect: {
      status: 'settled',
      value: { intact: true, changes: [], notCounted: [], flagged: false },
      citations: ['33:requires'],
      findings: [],
    },
    article: '33',
    why: 'every entry is what was chained',
  },
  {
    name: 'nothing changed, corrections not known',
    facts: { chained: 'AB', now: 'AB', corrections: null },
    expect: { status: 'settled', valueHas: { intact: true } },
    article: '33',
    why: 'without a change nobody needs to know of corrections',
  },
  {
    name: 'an entry altered',
    facts: { chained: 'ABC', now: 'AXC' },
    expect: {
      status: 'settled',
      value: {
        intact: false,
        changes: [{ kind: 'altered', entry: 2, link: 2 }],
        notCounted: [2],
        flagged: true,
      },
      citations: ['33:requires', '33:excludes'],
      findings: [
        { code: 'entry-altered', severity: 'violation', provision: '33', data: { entry: 2, link: 2 } },
      ],
    },
    article: '33',
    why: '不得擅自涂改; by default the entry does not count and the certificate is flagged',
  },
  {
    name: 'an entry put in',
    facts: { chained: 'AB', now: 'AXB' },
    expect: {
      status: 'settled',
      valueHas: { intact: false, notCounted: [2], flagged: true },
      findings: [{ code: 'entry-inserted', severity: 'violation', provision: '33', data: { entry: 2 } }],
    },
    article: '33',
    why: 'an entry that was never made is forged',
  },
  {
    name: 'an entry removed',
    facts: { chained: 'AB', now: 'B' },
    expect: {
      status: 'settled',
      valueHas: { intact: false, notCounted: [], flagged: true },
      findings: [{ code: 'entry-removed', severity: 'violation', provision: '33', data: { link: 1 } }],
    },
    article: '33',
    why: 'what is gone cannot count, and its going is an alteration',
  },
  {
    name: 'entries in another order',
    facts: { chained: 'AB', now: 'BA' },
    expect: {
      status: 'settled',
      valueHas: { intact: false, notCounted: [], flagged: false },
      citations: ['33:requires'],
      findings: [
        { code: 'entry-moved', severity: 'data-defect', provision: '33', data: { entry: 1, link: 2 } },
      ],
    },
    article: '33',
    why: 'every entry says what it said: to be looked into, and no alteration of one',
  },
  {
    name: 'a later entry',
    facts: { chained: 'AB', now: 'ABC' },
    expect: {
      status: 'settled',
      valueHas: { intact: true, notCounted: [], flagged: false },
      findings: [{ code: 'entry-not-chained', severity: 'advisory', provision: '33', data: { entry: 3 } }],
    },
    article: '33',
    why: 'the next entry that the office has yet to chain looks so; it is reported and breaches nothing',
  },
  {
    name: 'an entry corrected with authority',
    facts: { chained: 'AB', now: 'AX', corrections: [{ link: 2, to: 'X' }] },
    expect: {
      status: 'settled',
      value: {
        intact: true,
        changes: [{ kind: 'altered', entry: 2, link: 2 }],
        notCounted: [],
        flagged: false,
      },
      citations: ['33:requires'],
      findings: [
        {
          code: 'entry-corrected',
          severity: 'advisory',
          provision: '33',
          data: { link: 2, on: '2025-06-02' },
        },
      ],
    },
    article: '33',
    why: '擅自 forbids what is done without authority; the correction leaves its trace',
  },
  {
    name: 'an entry struck out with authority',
    facts: { chained: 'AB', now: 'A', corrections: [{ link: 2, to: null }] },
    expect: { status: 'settled', valueHas: { intact: true, flagged: false }, findings: ['entry-corrected'] },
    article: '33',
    why: 'authority may strike out as it may correct',
  },
  {
    name: 'an entry that says more than the correction',
    facts: { chained: 'AB', now: 'AY', corrections: [{ link: 2, to: 'X' }] },
    expect: {
      status: 'settled',
      valueHas: { intact: false, notCounted: [2] },
      findings: ['entry-altered'],
    },
    article: '33',
    why: 'the authority covers what it saw, and nothing after it',
  },
  {
    name: 'a correction of another entry',
    facts: { chained: 'AB', now: 'XB', corrections: [{ link: 2, to: 'X' }] },
    expect: { status: 'settled', valueHas: { intact: false, notCounted: [1] }, findings: ['entry-altered'] },
    article: '33',
    why: 'it names the link it is of',
  },
  {
    name: 'an entry corrected and another altered',
    facts: { chained: 'ABC', now: 'XBY', corrections: [{ link: 1, to: 'X' }] },
    expect: {
      status: 'settled',
      valueHas: { intact: false, notCounted: [3], flagged: true },
      findings: ['entry-corrected', 'entry-altered'],
    },
    article: '33',
    why: 'each change stands by itself',
  },
  {
    name: 'an entry altered, corrections not known',
    facts: { chained: 'AB', now: 'AX', corrections: null },
    expect: {
      status: 'bounded',
      value: {
        intact: null,
        changes: [{ kind: 'altered', entry: 2, link: 2 }],
        notCounted: null,
        flagged: null,
      },
      missing: ['certificate.corrections'],
      findings: [
        { code: 'entry-altered', severity: 'data-defect', provision: '33', data: { entry: 2, link: 2 } },
      ],
    },
    article: '33',
    why: 'not known is not without authority',
  },
  {
    name: 'an entry removed, corrections not known',
    facts: { chained: 'AB', now: 'A', corrections: null },
    expect: { status: 'bounded', valueHas: { intact: null }, missing: ['certificate.corrections'] },
    article: '33',
    why: 'it may have been struck out with authority',
  },
  {
    name: 'an entry put in, corrections not known',
    facts: { chained: 'AB', now: 'AXB', corrections: null },
    expect: { status: 'settled', valueHas: { intact: false, notCounted: [2] }, findings: ['entry-inserted'] },
    article: '33',
    why: 'no correction puts in what was never there',
  },
  {
    name: 'an entry put in and another altered, corrections not known',
    facts: { chained: 'ABC', now: 'XABY', corrections: null },
    expect: {
      status: 'bounded',
      valueHas: { intact: false, notCounted: null, flagged: true },
      missing: ['certificate.corrections'],
      findings: ['entry-inserted', 'entry-altered'],
    },
    article: '33',
    why: 'the first settles that something is wrong, the second stays open',
  },
]
