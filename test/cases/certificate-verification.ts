import type { CertificateState } from '../../src/chongqing/law/vocabulary.js'
import { type Case, struck } from '../support/cases.js'
import { credits, type RecordFacts, registered, type Some, sessions, totalHours } from '../support/facts.js'

interface Facts {
  readonly year?: number
  readonly verifiedOn?: string | null
  readonly asOf?: string
  readonly records?: readonly Some<RecordFacts>[]
  readonly state?: CertificateState
  readonly flagged?: boolean
  readonly holder?: string
}

const registeredDay = (id: string, date: string, registeredOn = '2025-12-31'): Some<RecordFacts> => ({
  id,
  study: sessions(date),
  registration: registered(registeredOn),
})

const calendar = { system: 'calendar', year: 2025, from: '2025-01-01', to: '2025-12-31' } as const
const statistical = { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31' } as const
const nothing = {
  calendarYear: { period: calendar, hours: '0' },
  statisticalYear: { period: statistical, hours: '0' },
}

export const certificateVerificationCases: readonly Case<Facts>[] = [
  {
    name: 'verified in the January after the year',
    facts: { verifiedOn: '2026-01-12' },
    expect: {
      status: 'settled',
      value: { status: 'verified', ...nothing },
      citations: ['32.1:requires', '34:sets-value', '49:sets-value'],
      parameters: ['effective-date=2006-02-27', 'statistical-period=11-01..10-31'],
      readings: ['effective-from=2006-02-27'],
      findings: [],
      premises: ['credited-hours'],
    },
    article: '32.1',
    why: 'verified with the annual appraisal',
  },
  {
    name: 'verified on the last day of the year',
    facts: { verifiedOn: '2025-12-31' },
    expect: { status: 'settled', valueHas: { status: 'verified' }, findings: [] },
    article: '32.1',
    why: 'the year is there to its last day',
  },
  {
    name: 'verified the day before',
    facts: { verifiedOn: '2025-12-30' },
    expect: {
      status: 'settled',
      valueHas: { status: 'verified' },
      findings: [
        {
          code: 'verified-before-year-end',
          severity: 'advisory',
          provision: '32.1',
          data: { verifiedOn: '2025-12-30' },
        },
      ],
    },
    article: '32.1',
    why: 'appraisals are often held in December: a point to look at, and no breach',
  },
  {
    name: 'verified on the first day of the year',
    facts: { verifiedOn: '2025-01-01' },
    expect: { status: 'settled', valueHas: { status: 'verified' }, findings: ['verified-before-year-end'] },
    article: '32.1',
    why: 'within the year',
  },
  {
    name: 'verified before the year began',
    facts: { verifiedOn: '2024-12-31' },
    expect: {
      status: 'settled',
      valueHas: { status: 'due' },
      findings: [
        {
          code: 'verified-before-year',
          severity: 'data-defect',
          provision: '32.1',
          data: { verifiedOn: '2024-12-31' },
        },
      ],
      premises: ['credited-hours', 'certificate-deadline'],
    },
    article: '32.1',
    why: 'that is the verification of another year',
  },
  {
    name: 'not verified',
    facts: { verifiedOn: null },
    expect: {
      status: 'settled',
      valueHas: { status: 'due' },
      findings: [],
      premises: ['credited-hours', 'certificate-deadline'],
    },
    article: '32.1',
    why: 'it is due; since the text sets no day it is never overdue, and no breach is found',
  },
  {
    name: 'not verified, asked on the last day of the year',
    facts: { verifiedOn: null, asOf: '2025-12-31' },
    expect: {
      status: 'settled',
      valueHas: { status: 'year-not-over' },
      findings: [],
      premises: ['credited-hours'],
    },
    article: '32.1',
    why: 'there is nothing complete to verify yet',
  },
  {
    name: 'not verified, asked the day after',
    facts: { verifiedOn: null, asOf: '2026-01-01' },
    expect: { status: 'settled', valueHas: { status: 'due' } },
    article: '32.1',
    why: 'the year is over',
  },
  {
    name: 'verified on the day of asking',
    facts: { verifiedOn: '2026-01-12', asOf: '2026-01-12' },
    expect: { status: 'settled', valueHas: { status: 'verified' } },
    article: '32.1',
    why: 'that day counts',
  },
  {
    name: 'verified after the day of asking',
    facts: { verifiedOn: '2026-01-13', asOf: '2026-01-12' },
    expect: { status: 'settled', valueHas: { status: 'due' }, findings: [] },
    article: '32.1',
    why: 'on that day it was not verified yet',
  },
  {
    name: 'not known whether verified',
    facts: {},
    expect: {
      status: 'bounded',
      value: {
        status: 'undetermined',
        calendarYear: { period: calendar, hours: { least: '0', most: '0' } },
        statisticalYear: { period: statistical, hours: { least: '0', most: '0' } },
      },
      missing: ['certificate.verification'],
      findings: [],
    },
    article: '32.1',
    why: 'not known is not "not verified"',
  },
  {
    name: 'studies on both sides of 31 October',
    facts: {
      verifiedOn: '2026-01-12',
      records: [
        registeredDay('r1', '2024-11-01'),
        registeredDay('r2', '2025-10-31'),
        registeredDay('r3', '2025-11-01'),
        registeredDay('r4', '2025-12-31', '2026-01-05'),
      ],
    },
    expect: {
      status: 'settled',
      valueHas: {
        calendarYear: { period: calendar, hours: '18' },
        statisticalYear: { period: statistical, hours: '12' },
      },
    },
    article: '34',
    why: 'one verification meets two totals, shown side by side and never mixed',
  },
  {
    name: 'a study that is not registered',
    facts: {
      verifiedOn: '2026-01-12',
      records: [registeredDay('r1', '2025-03-03'), { id: 'r2', study: sessions('2025-04-07') }],
    },
    expect: { status: 'settled', valueHas: { calendarYear: { period: calendar, hours: '6' } } },
    article: '32.1',
    why: 'it is the certificate that is verified',
  },
  {
    name: 'a study whose entry does not stand',
    facts: {
      verifiedOn: '2026-01-12',
      records: [
        {
          ...registeredDay('r1', '2025-03-03'),
          registration: { ...registered('2025-12-31'), entryStands: false },
        },
      ],
    },
    expect: {
      status: 'settled',
      value: { status: 'verified', ...nothing },
      findings: [],
      premises: ['credited-hours'],
    },
    article: '33',
    why: 'the certificate does not bear it; that is a finding of the first premise',
  },
  {
    name: 'a study whose entry is in question',
    facts: {
      verifiedOn: '2026-01-12',
      records: [
        {
          ...registeredDay('r1', '2025-03-03'),
          registration: { ...registered('2025-12-31'), entryStands: null },
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        status: 'verified',
        calendarYear: { period: calendar, hours: { least: '0', most: '6' } },
      },
      missing: ['registration.entry-stands@r1'],
    },
    article: '33',
    why: 'whether the certificate bears it is not known',
  },
  {
    name: 'a study registered after the day of asking',
    facts: {
      verifiedOn: '2026-01-12',
      asOf: '2026-01-12',
      records: [
        registeredDay('r1', '2025-03-03', '2026-01-12'),
        registeredDay('r2', '2025-04-07', '2026-01-13'),
      ],
    },
    expect: { status: 'settled', valueHas: { calendarYear: { period: calendar, hours: '6' } } },
    article: '31',
    why: 'on that day the certificate did not bear it',
  },
  {
    name: 'a total across New Year',
    facts: {
      verifiedOn: '2026-01-12',
      records: [
        {
          id: 'r1',
          study: totalHours('2025-12-30', '2026-01-02', 12),
          registration: registered('2026-01-05'),
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        status: 'verified',
        calendarYear: { period: calendar, hours: { least: '0', most: '12' } },
      },
      missing: ['record.study-dates@r1'],
    },
    article: '30.1',
    why: 'how much of it lies in which year is not known',
  },
  {
    name: 'a total across 31 October',
    facts: {
      verifiedOn: '2026-01-12',
      records: [
        {
          id: 'r1',
          study: totalHours('2025-10-31', '2025-11-01', 6),
          registration: registered('2025-12-05'),
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        calendarYear: { period: calendar, hours: { least: '6', most: '6' } },
        statisticalYear: { period: statistical, hours: { least: '0', most: '6' } },
      },
      missing: ['record.study-dates@r1'],
    },
    article: '34',
    why: 'it is open in one of the two systems only',
  },
  {
    name: 'a total across the New Year after next',
    facts: {
      verifiedOn: '2026-01-12',
      records: [
        {
          id: 'r1',
          study: totalHours('2026-12-30', '2027-01-02', 12),
          registration: registered('2027-01-05'),
        },
      ],
    },
    expect: { status: 'settled', valueHas: { calendarYear: { period: calendar, hours: '0' } } },
    article: '30.1',
    why: 'what is open elsewhere does not matter to this year',
  },
  {
    name: "credits of an industry's scheme",
    facts: {
      verifiedOn: '2026-01-12',
      records: [{ id: 'r1', study: credits(10), registration: registered('2025-12-05') }],
    },
    expect: { status: 'settled', valueHas: { calendarYear: { period: calendar, hours: '0' } } },
    article: '30.2',
    why: 'credits are no hours',
  },
  {
    name: 'a flagged volume',
    facts: { verifiedOn: '2026-01-12', state: 'active', flagged: true },
    expect: {
      status: 'settled',
      valueHas: { status: 'verified' },
      findings: [{ code: 'alteration-unresolved', severity: 'advisory', provision: '32.1', data: {} }],
    },
    article: '33',
    why: 'a defect found earlier must not disappear in the verification',
  },
  {
    name: 'a flagged volume that is not verified',
    facts: { verifiedOn: null, state: 'active', flagged: true },
    expect: { status: 'settled', valueHas: { status: 'due' }, findings: [] },
    article: '32.1',
    why: 'nothing was verified that could not be',
  },
  {
    name: 'a damaged volume that is flagged too',
    facts: { verifiedOn: '2026-01-12', state: 'damaged', flagged: true },
    expect: {
      status: 'settled',
      findings: [
        {
          code: 'certificate-unfit-for-verification',
          severity: 'advisory',
          provision: '32.1',
          data: { state: 'damaged' },
        },
        'alteration-unresolved',
      ],
    },
    article: '33',
    why: 'both are told',
  },
  {
    name: 'a lost volume that is not verified',
    facts: { verifiedOn: null, state: 'lost' },
    expect: { status: 'settled', valueHas: { status: 'due' }, findings: [] },
    article: '32.1',
    why: 'nothing was verified that could not be',
  },
  {
    name: 'a full volume',
    facts: { verifiedOn: '2026-01-12', state: 'full' },
    expect: { status: 'settled', findings: [] },
    article: '32.1',
    why: 'a full booklet is verified like any other',
  },
  {
    name: "another person's certificate",
    facts: { verifiedOn: '2026-01-12', state: 'active', holder: 'p2' },
    expect: { status: 'settled', findings: ['volume-of-another-person'] },
    article: '32.1',
    why: 'the certificate at hand is not the one that was to be verified',
  },
  {
    name: 'a year before the law',
    facts: { year: 2005, verifiedOn: null },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'nothing of 2005 is to be verified under the Measures',
  },
  {
    name: 'the year in which the law began',
    facts: { year: 2006, verifiedOn: '2007-01-05' },
    expect: { status: 'settled', valueHas: { status: 'verified' }, findings: ['partly-before-force'] },
    article: '49',
    why: 'computed, with a finding',
  },
  {
    name: 'an edition without a statistical year',
    facts: { verifiedOn: '2026-01-12' },
    law: { parameters: { 'statistical-period': struck } },
    expect: { status: 'settled', valueHas: { status: 'verified', statisticalYear: null } },
    article: '34',
    why: 'no second total without a second year',
  },
  {
    name: 'an edition without a statistical year, and it is not known whether verified',
    facts: {},
    law: { parameters: { 'statistical-period': struck } },
    expect: {
      status: 'bounded',
      valueHas: { status: 'undetermined', statisticalYear: null },
      missing: ['certificate.verification'],
    },
    article: '34',
    why: 'one thing is not there, the other not known',
  },
  {
    name: 'an edition without hours for a day',
    facts: { verifiedOn: '2026-01-12' },
    law: { parameters: { 'hours-per-day': struck } },
    expect: { status: 'unregulated', because: '30.1:defines', premises: ['credited-hours'] },
    article: '30.1',
    why: 'there are no hours to show',
  },
  {
    name: 'a year out of bounds',
    facts: { year: 25, verifiedOn: null },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '32.1',
    why: 'a mistake of the calling program',
  },
  {
    name: 'a verification on a day that does not exist',
    facts: { verifiedOn: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'verifiedOn' },
    article: '32.1',
    why: 'a mistake of the calling program',
  },
  {
    name: 'a verification on an empty day',
    facts: { verifiedOn: '' },
    expect: { throws: 'invalid-date', argument: 'verifiedOn' },
    article: '32.1',
    why: 'an empty text is neither a day nor "not verified"',
  },
  {
    name: 'asked on a day that does not exist',
    facts: { verifiedOn: null, asOf: '31.12.2025' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '32.1',
    why: 'a mistake of the calling program',
  },
]
