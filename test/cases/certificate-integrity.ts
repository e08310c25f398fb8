import type { Case } from '../support/cases.js'
import type { CorrectionTo } from '../support/chain.js'

/** Entries by what they say, one letter each; a capital letter names a record of its own, `A` the record `rA`. */
interface Facts {
  readonly chained: string
  readonly now: string
  /** Corrections made with authority and chained, by the link they are of and the letter after them, or none. */
  readonly corrections?: readonly CorrectionTo[]
  /** `null`: not known whether every correction was chained. */
  readonly correctionsChained?: false | null
  /** The entries of the chain whose head someone else kept. */
  readonly head?: string
  /** A link of the chain that somebody made to name the record `r9`. */
  readonly changedLink?: number
  /** The certificate whose chain it is, if another. */
  readonly chainOf?: string
}

const nothing = { fallen: [], inQuestion: [] }

export const certificateIntegrityCases: readonly Case<Facts>[] = [
  {
    name: 'nothing changed',
    facts: { chained: 'AB', now: 'AB' },
    expect: {
      status: 'settled',
      value: {
        intact: true,
        changes: [],
        notCounted: [],
        records: nothing,
        flagged: false,
        headCompared: false,
      },
      citations: ['33:requires'],
      findings: [],
    },
    article: '33',
    why: 'every entry is what was chained',
  },
  {
    name: 'nothing changed, and the head fits',
    facts: { chained: 'AB', now: 'AB', head: 'AB' },
    expect: { status: 'settled', valueHas: { intact: true, headCompared: true }, findings: [] },
    article: '33',
    why: 'the chain is the one whose head was kept',
  },
  {
    name: 'nothing changed, corrections perhaps not chained',
    facts: { chained: 'AB', now: 'AB', correctionsChained: null },
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
        changes: [{ kind: 'altered', entry: 2, link: 2, certain: true, recordIds: ['rB', 'rX'] }],
        notCounted: [2],
        records: { fallen: ['rB', 'rX'], inQuestion: [] },
        flagged: true,
        headCompared: false,
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
      valueHas: {
        intact: false,
        notCounted: [2],
        records: { fallen: ['rX'], inQuestion: [] },
        flagged: true,
      },
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
      valueHas: {
        intact: false,
        notCounted: [],
        records: { fallen: ['rA'], inQuestion: [] },
        flagged: true,
      },
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
      valueHas: { intact: false, notCounted: [], records: nothing, flagged: false },
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
      valueHas: { intact: true, notCounted: [], records: nothing, flagged: false },
      findings: [{ code: 'entry-not-chained', severity: 'advisory', provision: '33', data: { entry: 3 } }],
    },
    article: '33',
    why: 'the next entry that the office has yet to chain looks so; it is reported and breaches nothing',
  },
  {
    name: 'an entry corrected with authority',
    facts: { chained: 'AB', now: 'AX', corrections: [{ of: 2, to: 'X' }] },
    expect: {
      status: 'settled',
      valueHas: {
        intact: true,
        changes: [{ kind: 'corrected', link: 2, correction: 3, certain: true, recordIds: ['rB'] }],
        notCounted: [],
        records: { fallen: ['rB'], inQuestion: [] },
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
    why: '擅自 forbids what is done without authority; what the entry no longer records is entered no more',
  },
  {
    name: 'an entry struck out with authority',
    facts: { chained: 'AB', now: 'A', corrections: [{ of: 2, to: null }] },
    expect: {
      status: 'settled',
      valueHas: { intact: true, records: { fallen: ['rB'], inQuestion: [] }, flagged: false },
      findings: [
        {
          code: 'entry-struck-out',
          severity: 'advisory',
          provision: '33',
          data: { link: 2, on: '2025-06-02' },
        },
      ],
    },
    article: '33',
    why: 'authority may strike out as it may correct',
  },
  {
    name: 'an entry that says more than the correction',
    facts: { chained: 'Ab', now: 'Ay', corrections: [{ of: 2, to: 'x' }] },
    expect: {
      status: 'settled',
      valueHas: { intact: false, notCounted: [2] },
      findings: ['entry-corrected', 'entry-altered'],
    },
    article: '33',
    why: 'the authority covers what it saw, and nothing after it',
  },
  {
    name: 'a correction that the booklet does not show',
    facts: { chained: 'AB', now: 'AB', corrections: [{ of: 2, to: 'X' }] },
    expect: {
      status: 'settled',
      valueHas: {
        intact: false,
        notCounted: [],
        records: { fallen: ['rB'], inQuestion: ['rX'] },
        flagged: false,
      },
      findings: [
        'entry-corrected',
        {
          code: 'entry-not-corrected',
          severity: 'data-defect',
          provision: '33',
          data: { entry: 2, link: 2 },
        },
      ],
    },
    article: '33',
    why: 'it may not have been carried out yet: nobody is accused of it',
  },
  {
    name: 'an entry struck out that the booklet still shows',
    facts: { chained: 'AB', now: 'AB', corrections: [{ of: 2, to: null }] },
    expect: {
      status: 'settled',
      valueHas: {
        intact: false,
        notCounted: [2],
        records: { fallen: ['rB'], inQuestion: [] },
        flagged: false,
      },
      findings: ['entry-struck-out', 'entry-not-corrected'],
    },
    article: '33',
    why: 'whoever has authority has taken it away',
  },
  {
    name: 'an entry corrected and another altered',
    facts: { chained: 'ABC', now: 'XBY', corrections: [{ of: 1, to: 'X' }] },
    expect: {
      status: 'settled',
      valueHas: {
        intact: false,
        notCounted: [3],
        records: { fallen: ['rA', 'rC', 'rY'], inQuestion: [] },
        flagged: true,
      },
      findings: ['entry-corrected', 'entry-altered'],
    },
    article: '33',
    why: 'each change stands by itself',
  },
  {
    name: 'an entry altered, corrections perhaps not chained',
    facts: { chained: 'AB', now: 'AX', correctionsChained: null },
    expect: {
      status: 'bounded',
      value: {
        intact: null,
        changes: [{ kind: 'altered', entry: 2, link: 2, certain: true, recordIds: ['rB', 'rX'] }],
        notCounted: null,
        records: { fallen: [], inQuestion: ['rB', 'rX'] },
        flagged: null,
        headCompared: false,
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
    name: 'an entry altered, corrections known not to be chained',
    facts: { chained: 'AB', now: 'AX', correctionsChained: false },
    expect: { status: 'bounded', valueHas: { intact: null }, missing: ['certificate.corrections'] },
    article: '33',
    why: 'which corrections there were is then not known from the chain',
  },
  {
    name: 'an entry removed, corrections perhaps not chained',
    facts: { chained: 'AB', now: 'A', correctionsChained: null },
    expect: { status: 'bounded', valueHas: { intact: null }, missing: ['certificate.corrections'] },
    article: '33',
    why: 'it may have been struck out with authority',
  },
  {
    name: 'an entry put in, corrections perhaps not chained',
    facts: { chained: 'AB', now: 'AXB', correctionsChained: null },
    expect: { status: 'settled', valueHas: { intact: false, notCounted: [2] }, findings: ['entry-inserted'] },
    article: '33',
    why: 'no correction puts in what was never there',
  },
  {
    name: 'an entry put in and another altered, corrections perhaps not chained',
    facts: { chained: 'ABC', now: 'XABY', correctionsChained: null },
    expect: {
      status: 'bounded',
      valueHas: {
        intact: false,
        notCounted: null,
        records: { fallen: ['rX'], inQuestion: ['rC', 'rY'] },
        flagged: true,
      },
      missing: ['certificate.corrections'],
      findings: ['entry-inserted', 'entry-altered'],
    },
    article: '33',
    why: 'the first settles that something is wrong, the second stays open',
  },
  {
    name: 'the last entries removed together with their links',
    facts: { chained: 'A', now: 'A', head: 'ABC' },
    expect: {
      status: 'settled',
      valueHas: {
        intact: false,
        records: { fallen: [], inQuestion: ['rA'] },
        flagged: false,
        headCompared: true,
      },
      findings: [
        { code: 'entries-unproven', severity: 'data-defect', provision: '33', data: { entries: [1] } },
        { code: 'chain-cut-off', severity: 'data-defect', provision: '33', data: { link: 2, last: 3 } },
      ],
    },
    article: '33',
    why: 'the head that someone else kept shows that there was more',
  },
  {
    name: 'the same, where nobody kept the head',
    facts: { chained: 'A', now: 'A' },
    expect: { status: 'settled', valueHas: { intact: true, headCompared: false }, findings: [] },
    article: '33',
    why: 'it cannot be found, and the answer says that no head was compared',
  },
  {
    name: 'a chain made anew to fit an altered entry',
    facts: { chained: 'AX', now: 'AX', head: 'AB' },
    expect: {
      status: 'settled',
      valueHas: { intact: false, records: { fallen: [], inQuestion: ['rA', 'rX'] } },
      findings: [
        { code: 'entries-unproven', severity: 'data-defect', provision: '33', data: { entries: [1, 2] } },
        { code: 'chain-rewritten', severity: 'data-defect', provision: '33', data: { link: 2 } },
      ],
    },
    article: '33',
    why: 'which entry was altered is not to be told any more, that one was is',
  },
  {
    name: 'a link changed',
    facts: { chained: 'ABC', now: 'ABC', changedLink: 2 },
    expect: {
      status: 'settled',
      valueHas: {
        intact: false,
        notCounted: [],
        records: { fallen: [], inQuestion: ['rA', 'rB'] },
        flagged: false,
      },
      findings: [
        { code: 'entries-unproven', severity: 'data-defect', provision: '33', data: { entries: [1, 2] } },
        { code: 'link-broken', severity: 'data-defect', provision: '33', data: { link: 2 } },
      ],
    },
    article: '33',
    why: 'a chain that contradicts itself accuses no entry',
  },
  {
    name: 'a link changed after the head was kept',
    facts: { chained: 'ABC', now: 'ABC', head: 'A', changedLink: 3 },
    expect: { status: 'settled', valueHas: { records: { fallen: [], inQuestion: ['rB', 'rC'] } } },
    article: '33',
    why: 'up to there the head vouches for it',
  },
  {
    name: 'an entry altered, and its link changed',
    facts: { chained: 'AB', now: 'AX', changedLink: 2 },
    expect: {
      status: 'settled',
      valueHas: { intact: false, notCounted: [], records: { fallen: [], inQuestion: ['rA', 'r9', 'rX'] } },
      findings: [
        'entries-unproven',
        'link-broken',
        { code: 'entry-altered', severity: 'data-defect', provision: '33', data: { entry: 2, link: 2 } },
      ],
    },
    article: '33',
    why: 'either of the two may be what was changed',
  },
  {
    name: 'an entry put in, and a link changed',
    facts: { chained: 'AB', now: 'XAB', changedLink: 1 },
    expect: {
      status: 'settled',
      valueHas: { intact: false, notCounted: [], records: { fallen: [], inQuestion: ['rA', 'rX'] } },
      findings: [
        'entries-unproven',
        { code: 'entry-inserted', severity: 'data-defect', provision: '33', data: { entry: 1 } },
        'link-broken',
      ],
    },
    article: '33',
    why: 'a chain that contradicts itself may have lost the link of that entry',
  },
  {
    name: 'a correction whose link was changed',
    facts: { chained: 'A', now: 'X', corrections: [{ of: 1, to: 'X' }], changedLink: 2 },
    expect: {
      status: 'settled',
      valueHas: { intact: false, records: { fallen: [], inQuestion: ['rX', 'rA'] } },
      findings: ['entries-unproven', 'link-broken'],
    },
    article: '33',
    why: 'a correction cannot be forged and pass for one made with authority',
  },
  {
    name: 'an entry struck out by a link that was changed, which the booklet still shows',
    facts: { chained: 'A', now: 'A', corrections: [{ of: 1, to: null }], changedLink: 2 },
    expect: {
      status: 'settled',
      valueHas: { intact: false, notCounted: [], records: { fallen: [], inQuestion: ['rA', 'r9'] } },
      findings: ['entry-not-corrected', 'link-broken'],
    },
    article: '33',
    why: 'that it was struck out is what nothing vouches for',
  },
  {
    name: 'the chain of another certificate',
    facts: { chained: 'AB', now: 'AB', chainOf: 'C-2' },
    expect: {
      status: 'settled',
      valueHas: { intact: false, changes: [{ kind: 'foreign-chain' }], records: nothing, flagged: false },
      findings: [
        { code: 'chain-of-another-certificate', severity: 'data-defect', provision: '33', data: {} },
      ],
    },
    article: '33',
    why: 'it says nothing of this one',
  },
]
