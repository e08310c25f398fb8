import type { Foundations } from '../../src/toolbox/struck-records/foundations.js'
import { type CaseLaw, struck } from '../support/cases.js'
import {
  credits,
  hoursOn,
  type RecordFacts,
  registered,
  type Some,
  sessions,
  totalDays,
  totalHours,
} from '../support/facts.js'

interface FoundationsCase {
  readonly article: string
  readonly why: string
  readonly records: readonly Some<RecordFacts>[]
  readonly year?: number
  readonly law?: CaseLaw
  readonly expect: {
    readonly status: Foundations['status']
    /** What each record counts for, and what it rests on, the best first. */
    readonly records: readonly string[]
    /** The year, its hours, and the hours by what they rest on. */
    readonly years: readonly (readonly string[])[]
  }
}

const volume = (number: number, registeredOn: string, certificateNumber = 'z1') => ({
  ...registered(registeredOn),
  certificateNumber,
  volume: number,
})

/** An entry with a proof, a proof alone, and a record that nothing backs. */
const fail = { kind: 'pass-or-fail', value: 'fail' } as const

const threeSupports: readonly Some<RecordFacts>[] = [
  {
    id: 'r1',
    study: totalDays('2025-03-03', '2025-03-07', 5),
    registration: volume(2, '2025-06-30'),
    proofs: ['d1', 'd2'],
    classId: 'k1',
  },
  { id: 'r2', study: totalDays('2025-04-14', '2025-04-16', 3), proofs: ['d2', 'd2'] },
  { id: 'r3', study: sessions('2025-05-12', hoursOn('2025-05-13', '4.5')), completionNumber: null },
]

export const foundationsCases: readonly FoundationsCase[] = [
  {
    article: '33',
    why: 'hours rest on no entry that fell, nor on one in question, but on what else there is',
    records: [
      {
        id: 'r1',
        study: totalDays('2025-03-03', '2025-03-07', 5),
        registration: { ...volume(1, '2025-04-01'), entryStands: false },
        proofs: ['d1'],
      },
      {
        id: 'r2',
        study: totalDays('2025-03-10', '2025-03-11', 2),
        registration: { ...volume(1, '2025-04-01'), entryStands: null },
      },
      {
        id: 'r3',
        study: totalDays('2025-03-12', '2025-03-12', 1),
        registration: { ...volume(1, '2025-04-01'), entryStands: true },
      },
    ],
    year: 2025,
    expect: {
      status: 'bounded',
      records: [
        'r1: 30 by proof: 1/1/2025-04-01 fallen, d1',
        'r2: 0..12 by unit-word: 1/1/2025-04-01 in question',
        'r3: 6 by certificate-entry: 1/1/2025-04-01',
      ],
      years: ['calendar', 'statistical'].map((system) => [
        `${system} 2025: 36..48`,
        'certificate-entry 6, proof 30, unit-word 0..12',
        'r1 30, r2 0..12, r3 6',
        '1/1/2025-04-01: 6 (r3)',
        'd1: 30 (r1)',
      ]),
    },
  },
  {
    article: '30.1',
    why: 'the certificate is the main evidence, a proof is less, and the word of the unit is the least',
    // r2 shares d2 with r1 and lies on other days: it is another part of one study.
    records: threeSupports,
    expect: {
      status: 'settled',
      records: [
        'r1: 30 by certificate-entry: 1/2/2025-06-30, d1, d2, class k1',
        'r2: 18 by proof: d2',
        'r3: 10.5 by unit-word:',
      ],
      years: [
        [
          'calendar 2025: 58.5',
          'certificate-entry 30, proof 18, unit-word 10.5',
          'r1 30, r2 18, r3 10.5',
          '1/2/2025-06-30: 30 (r1)',
          'd1: 30 (r1)',
          'd2: 48 (r1, r2)',
        ],
        [
          'statistical 2025: 58.5',
          'certificate-entry 30, proof 18, unit-word 10.5',
          'r1 30, r2 18, r3 10.5',
          '1/2/2025-06-30: 30 (r1)',
          'd1: 30 (r1)',
          'd2: 48 (r1, r2)',
        ],
      ],
    },
  },
  {
    article: '34',
    why: 'of a total that crosses the end of a year each year has a range, and what rests on it has the same',
    records: [
      { id: 'r1', study: totalHours('2025-12-29', '2026-01-03', 30), proofs: ['d1'] },
      { id: 'r2', study: sessions('2025-12-31'), registration: registered('2026-01-05') },
    ],
    year: 2026,
    expect: {
      status: 'bounded',
      records: ['r2: 6 by certificate-entry: 1/null/2026-01-05', 'r1: 30 by proof: d1'],
      years: [
        ['calendar 2026: 18', 'certificate-entry 0, proof 18, unit-word 0', 'r1 18', 'd1: 18 (r1)'],
        [
          'statistical 2026: 36',
          'certificate-entry 6, proof 30, unit-word 0',
          'r2 6, r1 30',
          '1/null/2026-01-05: 6 (r2)',
          'd1: 30 (r1)',
        ],
      ],
    },
  },
  {
    article: '31',
    why: 'each entry stands in a certificate and a volume of its own; two of one day in one volume stand together',
    records: [
      { id: 'r1', study: sessions('2025-03-03'), registration: volume(1, '2025-04-01') },
      { id: 'r2', study: sessions('2025-03-04'), registration: volume(1, '2025-04-01') },
      { id: 'r3', study: sessions('2025-03-05'), registration: volume(2, '2025-04-01') },
      { id: 'r4', study: sessions('2025-03-06'), registration: volume(1, '2025-04-02') },
      { id: 'r5', study: sessions('2025-03-07'), registration: volume(1, '2025-04-01', 'z2') },
    ],
    year: 2025,
    expect: {
      status: 'settled',
      records: [
        'r1: 6 by certificate-entry: 1/1/2025-04-01',
        'r2: 6 by certificate-entry: 1/1/2025-04-01',
        'r3: 6 by certificate-entry: 1/2/2025-04-01',
        'r5: 6 by certificate-entry: 2/1/2025-04-01',
        'r4: 6 by certificate-entry: 1/1/2025-04-02',
      ],
      years: ['calendar 2025: 30', 'statistical 2025: 30'].map((year) => [
        year,
        'certificate-entry 30, proof 0, unit-word 0',
        'r1 6, r2 6, r3 6, r5 6, r4 6',
        '1/1/2025-04-01: 12 (r1, r2)',
        '1/2/2025-04-01: 6 (r3)',
        '2/1/2025-04-01: 6 (r5)',
        '1/1/2025-04-02: 6 (r4)',
      ]),
    },
  },
  {
    article: '30.1',
    why: 'a completion certificate with its number is a proof; that there is none is known, and proves nothing',
    records: [
      { id: 'r1', study: sessions('2025-11-03'), completionNumber: 'c1' },
      { id: 'r2', study: sessions('2025-11-04'), completionNumber: null },
    ],
    year: 2025,
    expect: {
      status: 'settled',
      records: ['r1: 6 by proof: completion certificate', 'r2: 6 by unit-word:'],
      years: [
        ['calendar 2025: 12', 'certificate-entry 0, proof 6, unit-word 6', 'r1 6, r2 6'],
        // The statistical year 2026 begins on 1 November 2025, and was not asked for.
      ],
    },
  },
  {
    article: '30.1',
    why: 'where an open day is shared, the year is narrower than its records, and each record is no wider than the rest leaves it',
    records: [
      { id: 'r1', study: totalHours('2025-12-31', '2026-01-01', 9), proofs: ['d1'] },
      { id: 'r2', study: totalHours('2025-12-31', '2026-01-01', 3), proofs: ['d2'] },
    ],
    expect: {
      status: 'bounded',
      records: ['r1: 9 by proof: d1', 'r2: 3 by proof: d2'],
      years: [
        [
          'calendar 2025: 6',
          'certificate-entry 0, proof 6, unit-word 0',
          'r1 3..6, r2 0..3',
          'd1: 3..6 (r1)',
          'd2: 0..3 (r2)',
        ],
        [
          'calendar 2026: 6',
          'certificate-entry 0, proof 6, unit-word 0',
          'r1 3..6, r2 0..3',
          'd1: 3..6 (r1)',
          'd2: 0..3 (r2)',
        ],
        [
          'statistical 2026: 12',
          'certificate-entry 0, proof 12, unit-word 0',
          'r1 9, r2 3',
          'd1: 9 (r1)',
          'd2: 3 (r2)',
        ],
      ],
    },
  },
  {
    article: '30.1',
    why: 'what a day surely holds of one record leaves no more than the rest of it to another',
    records: [
      { id: 'r1', study: sessions(hoursOn('2025-12-31', 4)) },
      { id: 'r2', study: totalHours('2025-12-31', '2026-01-01', 6), proofs: ['d1'] },
    ],
    year: 2025,
    expect: {
      status: 'bounded',
      records: ['r1: 4 by unit-word:', 'r2: 6 by proof: d1'],
      years: [
        [
          'calendar 2025: 4..6',
          'certificate-entry 0, proof 0..2, unit-word 4',
          'r1 4, r2 0..2',
          'd1: 0..2 (r2)',
        ],
      ],
    },
  },
  {
    article: '41',
    why: 'a make-up for what was attended and failed gives its year no hours, and nothing in it to rest on anything',
    records: [
      { id: 'r1', classId: 'k1', study: sessions('2025-03-03'), result: fail },
      {
        id: 'r2',
        classId: 'k1',
        study: sessions('2026-03-03'),
        makesUp: { recordId: 'r1', missedOn: '2025-03-03' },
      },
    ],
    expect: {
      status: 'settled',
      records: ['r1: 6 by unit-word: class k1', 'r2: 0 by unit-word: class k1'],
      years: ['calendar 2025: 6', 'statistical 2025: 6'].map((year) => [
        year,
        'certificate-entry 0, proof 0, unit-word 6',
        'r1 6',
      ]),
    },
  },
  {
    article: '30.2',
    why: 'credits of a scheme are no hours, whatever they rest on',
    records: [{ id: 'r1', study: credits(5), proofs: ['d1'] }],
    expect: { status: 'settled', records: ['r1: 0 by proof: d1'], years: [] },
  },
  {
    article: '31',
    why: 'where only entries in the certificate are evidence, nothing rests on a proof alone',
    records: threeSupports,
    year: 2025,
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: {
      status: 'settled',
      records: [
        'r1: 30 by certificate-entry: 1/2/2025-06-30, d1, d2, class k1',
        'r2: 0 by proof: d2',
        'r3: 0 by unit-word:',
      ],
      years: ['calendar 2025: 30', 'statistical 2025: 30'].map((year) => [
        year,
        'certificate-entry 30, proof 0, unit-word 0',
        'r1 30',
        '1/2/2025-06-30: 30 (r1)',
        'd1: 30 (r1)',
        'd2: 30 (r1)',
      ]),
    },
  },
  {
    article: '30.1',
    why: 'an edition that sets no hours for a day credits nothing',
    records: threeSupports,
    law: { parameters: { 'hours-per-day': struck } },
    expect: { status: 'unregulated', records: [], years: [] },
  },
]
