import type { RemainingFacts } from '../../src/chongqing/assessment/remaining.js'
import { type Case, struck, values } from '../support/cases.js'
import {
  credits,
  hoursOn,
  type PersonFacts,
  partOf,
  type RecordFacts,
  registered,
  type Some,
  sessions,
  taskBook,
  totalHours,
} from '../support/facts.js'

export interface RemainingRaw {
  readonly asOf: string
  readonly person?: Some<PersonFacts>
  readonly records?: readonly Some<RecordFacts>[]
  readonly adjustment?: RemainingFacts['adjustment']
}

const period = { system: 'calendar', year: 2025, from: '2025-01-01', to: '2025-12-31' }
const range = (least: string, most: string) => ({ least, most })
const notCredited = { readings: { 'study-out-of-service': 'not-credited' } } as const
const planned = (credited: unknown, needed: unknown, ...recordIds: readonly string[]) => ({
  recordIds,
  credited,
  needed,
})

export const remainingCases: readonly Case<RemainingRaw>[] = [
  {
    name: 'half of the year gone, a half of the hours there',
    facts: {
      asOf: '2025-06-30',
      records: [
        { subject: 'public-required', study: totalHours('2025-03-01', '2025-03-30', '10') },
        { subject: 'elective', study: totalHours('2025-05-01', '2025-05-30', '30') },
      ],
    },
    expect: {
      status: 'settled',
      value: {
        personId: 'p1',
        asOf: '2025-06-30',
        period,
        verdict: 'not-met',
        required: '80',
        credited: '40',
        needed: '40',
        notCounted: [],
        bySubject: {
          public: { target: '16', credited: '10', needed: '6' },
          other: { target: '64', credited: '30', needed: '34' },
        },
        daysLeft: 184,
        hoursLeft: '1104',
        attainable: 'yes',
        planned: planned('40', '40'),
      },
      citations: ['30.1:defines', '30.1:sets-value', '12.3:sets-value'],
      parameters: ['hours-per-day=6', 'public-to-other-ratio=1:4'],
      readings: ['quota-year=calendar', 'daily-maximum=ceiling', 'ratio-of=person'],
      findings: [],
      premises: ['annual-quota', 'annual-quota'],
    },
    article: '9(2)',
    why: 'a fifth and four fifths of 80 are the targets by subject',
  },
  {
    name: 'another figure that binds this person',
    facts: { asOf: '2025-12-21', adjustment: { requiredHours: '60', source: '某文件' } },
    expect: {
      status: 'settled',
      valueHas: {
        required: '60',
        needed: '60',
        attainable: 'yes',
        bySubject: {
          public: { target: '12', credited: '0', needed: '12' },
          other: { target: '48', credited: '0', needed: '48' },
        },
        planned: planned('0', '60'),
      },
    },
    article: '9(2)',
    why: 'what the quota takes, what remains takes too: ten days hold 60 hours',
  },
  {
    name: 'one day left, under the reading that sets no daily maximum',
    facts: { asOf: '2025-12-30', records: [] },
    law: { readings: { 'daily-maximum': 'none' } },
    expect: {
      status: 'settled',
      valueHas: { needed: '80', daysLeft: 1, hoursLeft: null, attainable: 'yes' },
    },
    article: '30.1',
    why: 'without a maximum one day may hold it all',
  },
  {
    name: 'no day left, under the reading that sets no daily maximum',
    facts: { asOf: '2025-12-31', records: [] },
    law: { readings: { 'daily-maximum': 'none' } },
    expect: { status: 'settled', valueHas: { daysLeft: 0, hoursLeft: null, attainable: 'no' } },
    article: '30.1',
    why: 'no day is no day',
  },
  {
    name: 'what does not count, and why',
    facts: {
      asOf: '2025-06-30',
      records: [
        { id: 'a', study: totalHours('2025-03-03', '2025-03-04', '18') },
        { id: 'b', form: 'self-study', study: totalHours('2025-04-01', '2025-04-10', '20') },
        { id: 'c', study: totalHours('2025-05-05', '2025-05-06', '12') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: {
        credited: '24',
        notCounted: [
          { recordId: 'a', stated: '18', credited: '12', reasons: ['above-daily-maximum'] },
          { recordId: 'b', stated: '20', credited: '0', reasons: ['self-study-without-task-book'] },
        ],
      },
    },
    article: '30.1',
    why: 'two days hold twelve hours, and self-study needs its task book',
  },
  {
    name: 'the part of a day that a reading leaves out',
    facts: {
      asOf: '2025-06-30',
      records: [{ id: 'a', study: sessions('2025-03-03', partOf('2025-03-04', '0.5')) }],
    },
    law: { readings: { 'part-days': 'whole-days-only' } },
    expect: {
      status: 'settled',
      valueHas: {
        credited: '6',
        notCounted: [{ recordId: 'a', stated: '9', credited: '6', reasons: ['part-day-not-counted'] }],
      },
    },
    article: '30.1',
    why: 'the record states a day and a half; the half does not count',
  },
  {
    name: 'credits of a scheme, which are no hours and leave the quota undetermined',
    facts: {
      asOf: '2025-06-30',
      records: [
        {
          id: 'a',
          study: { kind: 'credits', scheme: 'x', credits: '25', from: '2025-02-01', to: '2025-02-05' },
        },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'undetermined',
        needed: '80',
        notCounted: [{ recordId: 'a', stated: null, credited: '0', reasons: ['credits-without-hours'] }],
      },
    },
    article: '30.2',
    why: 'nobody can say what they are worth in hours',
  },
  {
    name: 'the last day of the year',
    facts: { asOf: '2025-12-31', records: [{ study: sessions('2025-12-31') }] },
    expect: {
      status: 'settled',
      valueHas: { credited: '6', needed: '74', daysLeft: 0, hoursLeft: '0', attainable: 'no' },
    },
    article: '9(2)',
    why: 'study on the date counts, and the date is not a day left',
  },
  {
    name: 'the last day of the year with nothing left to do',
    facts: { asOf: '2025-12-31', records: [{ study: totalHours('2025-03-01', '2025-03-30', '80') }] },
    expect: { status: 'settled', valueHas: { needed: '0', daysLeft: 0, attainable: 'yes' } },
    article: '9(2)',
    why: 'no days can hold no hours',
  },
  {
    name: 'just enough days',
    facts: { asOf: '2025-12-17' },
    expect: {
      status: 'settled',
      valueHas: { needed: '80', daysLeft: 14, hoursLeft: '84', attainable: 'yes' },
    },
    article: '30.1',
    why: 'fourteen days hold 84 hours',
  },
  {
    name: 'a day too few',
    facts: { asOf: '2025-12-18' },
    expect: { status: 'settled', valueHas: { daysLeft: 13, hoursLeft: '78', attainable: 'no' } },
    article: '30.1',
    why: 'thirteen days hold 78 hours, and 80 are needed',
  },
  {
    name: 'exactly as many hours as the days hold',
    facts: { asOf: '2025-12-30', records: [{ study: totalHours('2025-03-01', '2025-03-30', '74') }] },
    expect: { status: 'settled', valueHas: { needed: '6', daysLeft: 1, hoursLeft: '6', attainable: 'yes' } },
    article: '30.1',
    why: 'the last day can be a whole day',
  },
  // Days out of service
  {
    name: 'service that ends within the year, where study after it is not credited',
    facts: {
      asOf: '2025-09-30',
      person: { employments: [{ unitId: 'u1', from: '2020-01-01', to: '2025-10-10' }] },
    },
    law: notCredited,
    expect: {
      status: 'settled',
      valueHas: { needed: '80', daysLeft: 10, hoursLeft: '60', attainable: 'no' },
      citations: ['2.2:defines', '30.1:defines', '30.1:sets-value', '12.3:sets-value'],
      readings: [
        'quota-year=calendar',
        'study-out-of-service=not-credited',
        'daily-maximum=ceiling',
        'ratio-of=person',
      ],
    },
    article: '2.2',
    why: 'ten days in service hold 60 hours; no study after them would count',
  },
  {
    name: 'service that ends within the year, where study after it is credited',
    facts: {
      asOf: '2025-09-30',
      person: { employments: [{ unitId: 'u1', from: '2020-01-01', to: '2025-10-10' }] },
    },
    expect: {
      status: 'settled',
      valueHas: { daysLeft: 92, hoursLeft: '552', attainable: 'yes' },
      citations: ['30.1:defines', '30.1:sets-value', '12.3:sets-value'],
      readings: [
        'quota-year=calendar',
        'study-out-of-service=credited-with-finding',
        'daily-maximum=ceiling',
        'ratio-of=person',
      ],
    },
    article: '2.2',
    why: 'by default study out of service is credited, with a finding, and so every day is a day left',
  },
  {
    name: 'service that has ended, where study after it is not credited',
    facts: {
      asOf: '2025-10-10',
      person: { employments: [{ unitId: 'u1', from: '2020-01-01', to: '2025-10-10' }] },
    },
    law: { readings: { 'study-out-of-service': 'not-credited', 'daily-maximum': 'none' } },
    expect: {
      status: 'settled',
      valueHas: { daysLeft: 0, hoursLeft: null, attainable: 'no' },
    },
    article: '2.2',
    why: 'the date is the last day in service, and is not a day left',
  },
  {
    name: 'two employments with a gap, where study in the gap is not credited',
    facts: {
      asOf: '2025-12-10',
      person: {
        employments: [
          { unitId: 'u1', from: '2020-01-01', to: '2025-12-15' },
          { unitId: 'u2', from: '2025-12-25' },
        ],
      },
    },
    law: notCredited,
    expect: {
      status: 'settled',
      valueHas: { daysLeft: 12, hoursLeft: '72', attainable: 'no' },
    },
    article: '2.2',
    why: 'five days before the gap and seven after it',
  },
  {
    name: 'leaves in December, no more is known, where study after it is not credited',
    facts: {
      asOf: '2025-12-10',
      person: { employments: [{ unitId: 'u1', from: '2020-01-01', to: '2025-12' }] },
      records: [{ study: totalHours('2025-03-01', '2025-03-31', '74') }],
    },
    law: notCredited,
    expect: {
      status: 'bounded',
      valueHas: { daysLeft: 21, hoursLeft: '126', attainable: 'undetermined' },
      missing: ['person.employments'],
    },
    article: '2.2',
    why: 'one more day is needed, and none may be left',
  },
  {
    name: 'employment to the end of the year, where study out of service is not credited',
    facts: { asOf: '2025-12-17', person: { employments: [{ unitId: 'u1', from: '2025-12-01' }] } },
    law: notCredited,
    expect: {
      status: 'settled',
      valueHas: { daysLeft: 14, hoursLeft: '84', attainable: 'yes' },
      readings: ['quota-year=calendar', 'daily-maximum=ceiling', 'ratio-of=person'],
    },
    article: '2.2',
    why: 'every day left is in service: the reading plays no part',
  },
  {
    name: 'retirement within the year, where study after it is not credited',
    facts: {
      asOf: '2025-11-30',
      person: { employments: [{ unitId: 'u1', from: '2020-01-01' }], retiredOn: '2025-12-10' },
    },
    law: notCredited,
    expect: {
      status: 'settled',
      valueHas: { daysLeft: 10, hoursLeft: '60', attainable: 'no' },
      readings: [
        'quota-year=calendar',
        'study-out-of-service=not-credited',
        'rehired-retirees=not-in-service',
        'daily-maximum=ceiling',
        'ratio-of=person',
      ],
    },
    article: '2.2',
    why: 'by default a retiree is not in service, whoever employs them',
  },
  {
    name: 'retirement within the year, where the rehired are in service',
    facts: {
      asOf: '2025-11-30',
      person: { employments: [{ unitId: 'u1', from: '2020-01-01' }], retiredOn: '2025-12-10' },
    },
    law: { readings: { 'study-out-of-service': 'not-credited', 'rehired-retirees': 'in-service' } },
    expect: { status: 'settled', valueHas: { daysLeft: 31, hoursLeft: '186', attainable: 'yes' } },
    article: '2.2',
    why: 'the employment goes on after retirement, and so does service',
  },
  {
    name: 'service that is not known, where study out of service is not credited',
    facts: { asOf: '2025-06-30', person: { inService: undefined } },
    law: notCredited,
    expect: {
      status: 'bounded',
      valueHas: { daysLeft: 184, hoursLeft: '1104', attainable: 'undetermined' },
      missing: ['person.in-service', 'person.employments'],
    },
    article: '2.2',
    why: 'nobody said that the days left are in service',
  },
  {
    name: 'service that is not known, and too few days in any case',
    facts: { asOf: '2025-12-24', person: { inService: undefined } },
    law: notCredited,
    expect: { status: 'bounded', valueHas: { daysLeft: 7, hoursLeft: '42', attainable: 'no' } },
    article: '2.2',
    why: 'even if every day left is in service they do not hold 80 hours',
  },
  {
    name: 'service that is not known, on the last day of the year',
    facts: { asOf: '2025-12-31', person: { inService: undefined } },
    law: notCredited,
    expect: {
      status: 'bounded',
      valueHas: { daysLeft: 0, attainable: 'no' },
      readings: ['quota-year=calendar', 'daily-maximum=ceiling', 'ratio-of=person'],
      missing: ['person.in-service'],
    },
    article: '2.2',
    why: 'there is no day left of which it could be asked',
  },
  // Plans
  {
    name: 'a planned class',
    facts: {
      asOf: '2025-06-30',
      records: [
        { study: totalHours('2025-03-01', '2025-03-30', '50') },
        { study: totalHours('2025-09-01', '2025-09-30', '40') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { credited: '50', needed: '30', planned: planned('90', '0', 'r2') },
    },
    article: '9(2)',
    why: 'what lies ahead is shown apart',
  },
  {
    name: 'a planned class of the next year',
    facts: { asOf: '2025-06-30', records: [{ study: totalHours('2026-03-01', '2026-03-30', '80') }] },
    expect: { status: 'settled', valueHas: { needed: '80', planned: planned('0', '80', 'r1') } },
    article: '9(2)',
    why: 'it helps the next year',
  },
  {
    name: 'study that was registered later',
    facts: {
      asOf: '2025-06-30',
      records: [
        { study: totalHours('2025-03-01', '2025-03-30', '50'), registration: registered('2025-07-01') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { credited: '0', needed: '80', planned: planned('50', '30', 'r1') },
    },
    article: '31',
    why: 'on that date the certificate did not have it',
  },
  {
    name: 'study that was registered on the date',
    facts: {
      asOf: '2025-06-30',
      records: [
        { study: totalHours('2025-03-01', '2025-03-30', '50'), registration: registered('2025-06-30') },
      ],
    },
    expect: { status: 'settled', valueHas: { credited: '50', planned: planned('50', '30') } },
    article: '31',
    why: 'the date itself counts',
  },
  {
    name: 'sessions before and after the date',
    facts: { asOf: '2025-06-02', records: [{ study: sessions('2025-06-01', '2025-06-02', '2025-06-03') }] },
    expect: { status: 'settled', valueHas: { credited: '12', planned: planned('18', '62', 'r1') } },
    article: '30.1',
    why: 'dated sessions are split one by one',
  },
  {
    name: 'sessions after the date alone',
    facts: { asOf: '2025-06-02', records: [{ study: sessions('2025-06-03', '2025-06-04') }] },
    expect: { status: 'settled', valueHas: { credited: '0', planned: planned('12', '68', 'r1') } },
    article: '30.1',
    why: 'all of it lies ahead',
  },
  {
    name: 'a total that has not ended',
    facts: { asOf: '2025-06-02', records: [{ study: totalHours('2025-06-01', '2025-06-03', '18') }] },
    expect: {
      status: 'settled',
      valueHas: { credited: '12', notCounted: [], planned: planned('18', '62', 'r1') },
    },
    article: '30.1',
    why: 'the day that is left holds six hours, and so the two before must hold the rest',
  },
  {
    name: 'a total that is under way and need not fill its days',
    facts: { asOf: '2025-06-02', records: [{ study: totalHours('2025-06-01', '2025-06-03', '10') }] },
    expect: {
      status: 'bounded',
      valueHas: {
        credited: range('4', '10'),
        needed: range('70', '76'),
        bySubject: {
          public: { target: range('16', '16'), credited: range('0', '0'), needed: range('16', '16') },
          other: { target: range('64', '64'), credited: range('4', '10'), needed: range('54', '60') },
        },
        notCounted: [],
        planned: planned(range('10', '10'), range('70', '70'), 'r1'),
      },
      missing: ['record.study-dates@r1'],
    },
    article: '30.1',
    why: 'at least what the last day cannot hold, at most what the first two can',
  },
  {
    name: 'a total that is under way and was registered already',
    facts: {
      asOf: '2025-06-02',
      records: [
        { study: totalHours('2025-06-01', '2025-06-03', '10'), registration: registered('2025-06-02') },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { credited: range('4', '10'), planned: planned(range('10', '10'), range('70', '70'), 'r1') },
    },
    article: '31',
    why: 'an entry made early does not make study of days to come',
  },
  {
    name: 'a total that begins on the day after',
    facts: { asOf: '2025-05-31', records: [{ study: totalHours('2025-06-01', '2025-06-03', '10') }] },
    expect: { status: 'settled', valueHas: { credited: '0', planned: planned('10', '70', 'r1') } },
    article: '30.1',
    why: 'none of its days has come',
  },
  {
    name: 'a total of public subjects and one of professional subjects over the same two days',
    facts: {
      asOf: '2025-06-30',
      records: [
        {
          subject: 'public-required',
          study: totalHours('2025-06-01', '2025-06-02', '12'),
          result: undefined,
        },
        { subject: 'professional', study: totalHours('2025-06-01', '2025-06-02', '12') },
      ],
    },
    law: { readings: { 'failed-assessment': 'hours-only-on-pass' } },
    expect: {
      status: 'bounded',
      valueHas: {
        credited: range('12', '12'),
        bySubject: {
          public: { target: range('16', '16'), credited: range('0', '12'), needed: range('4', '16') },
          other: { target: range('64', '64'), credited: range('0', '12'), needed: range('52', '64') },
        },
      },
      missing: ['record.result@r1'],
    },
    article: '12.3',
    why: 'twelve hours whichever of them counts, and nobody knows of which subject',
  },
  {
    name: 'targets of a part of a year',
    facts: {
      asOf: '2025-06-30',
      person: { employments: [{ unitId: 'u1', from: '2025-06-01' }] },
    },
    law: {
      readings: { 'part-year-quota': 'pro-rata-months' },
      parameters: { 'annual-quota-hours': values({ '2006-02-27': '80.01' }) },
    },
    expect: {
      status: 'settled',
      valueHas: {
        required: '46.68',
        bySubject: {
          public: { target: '9.34', credited: '0', needed: '9.34' },
          other: { target: '37.34', credited: '0', needed: '37.34' },
        },
      },
    },
    article: '12.3',
    why: 'seven twelfths are 46.6725: its fifths are 9.3345 and 37.338, each rounded once',
  },
  {
    name: 'a total that ended on the date',
    facts: { asOf: '2025-06-03', records: [{ study: totalHours('2025-06-01', '2025-06-03', '18') }] },
    expect: { status: 'settled', valueHas: { credited: '18', planned: planned('18', '62') } },
    article: '30.1',
    why: 'study on the date counts',
  },
  {
    name: 'a log of self-study before and after the date',
    facts: {
      asOf: '2025-06-02',
      records: [
        {
          form: 'self-study',
          study: totalHours('2025-06-01', '2025-06-30', '7'),
          taskBook: taskBook({ log: [hoursOn('2025-06-01', 3), hoursOn('2025-06-20', 4)] }),
        },
      ],
    },
    expect: { status: 'settled', valueHas: { credited: '3', planned: planned('7', '73', 'r1') } },
    article: '44',
    why: 'the log is the study, day by day',
  },
  {
    name: 'a log of self-study that is done',
    facts: {
      asOf: '2025-06-30',
      records: [
        {
          form: 'self-study',
          study: totalHours('2025-06-01', '2025-07-30', '7'),
          taskBook: taskBook({ log: [hoursOn('2025-06-01', 3), hoursOn('2025-06-20', 4)] }),
        },
      ],
    },
    expect: { status: 'settled', valueHas: { credited: '7', planned: planned('7', '73') } },
    article: '44',
    why: 'whatever the total that repeats it says of its dates',
  },
  {
    name: 'a log in a record of another form',
    facts: {
      asOf: '2025-03-10',
      records: [
        {
          study: totalHours('2025-03-01', '2025-03-31', '60'),
          taskBook: taskBook({ log: [hoursOn('2025-03-02', 2), hoursOn('2025-03-20', 2)] }),
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { credited: range('0', '60'), planned: planned(range('60', '60'), range('20', '20'), 'r1') },
    },
    article: '44',
    why: 'only self-study goes by a task book; the total of the class is under way',
  },
  {
    name: 'credits of a scheme that were earned later',
    facts: {
      asOf: '2025-06-30',
      records: [{ study: { ...credits(5), from: '2025-07-01', to: '2025-07-01' } as never }],
    },
    expect: {
      status: 'settled',
      valueHas: { needed: '80', planned: planned('0', '80', 'r1') },
    },
    article: '30.2',
    why: 'they lie ahead, and are no hours',
  },
  {
    name: 'credits of a scheme without dates',
    facts: { asOf: '2025-06-30', records: [{ study: credits(5) }] },
    expect: {
      status: 'bounded',
      valueHas: { needed: range('80', '80'), planned: planned(range('0', '0'), range('80', '80')) },
      missing: ['record.credit-dates@r1'],
    },
    article: '30.2',
    why: 'whether the quota is met without hours depends on when they were earned',
  },
  // Ranges
  {
    name: 'a total from last year into this',
    facts: { asOf: '2025-12-18', records: [{ study: totalHours('2024-12-31', '2025-01-01', '8') }] },
    expect: {
      status: 'bounded',
      valueHas: {
        credited: range('2', '6'),
        needed: range('74', '78'),
        hoursLeft: '78',
        attainable: 'yes',
        bySubject: {
          public: { target: range('16', '16'), credited: range('0', '0'), needed: range('16', '16') },
          other: { target: range('64', '64'), credited: range('2', '6'), needed: range('58', '62') },
        },
      },
      missing: ['record.study-dates@r1'],
    },
    article: '30.1',
    why: 'at either end the thirteen days left hold what is needed',
  },
  {
    name: 'a total from last year into this, and days for one end only',
    facts: { asOf: '2025-12-19', records: [{ study: totalHours('2024-12-30', '2025-01-02', '12') }] },
    expect: {
      status: 'bounded',
      valueHas: { needed: range('68', '80'), hoursLeft: '72', attainable: 'undetermined' },
    },
    article: '30.1',
    why: '68 hours fit into twelve days and 80 do not',
  },
  {
    name: 'a total from last year into this, and too few days for either end',
    facts: { asOf: '2025-12-24', records: [{ study: totalHours('2024-12-31', '2025-01-01', '8') }] },
    expect: { status: 'bounded', valueHas: { hoursLeft: '42', attainable: 'no' } },
    article: '30.1',
    why: 'seven days hold 42 hours, and at least 74 are needed',
  },
  {
    name: 'only the plans are open',
    facts: {
      asOf: '2025-06-30',
      records: [{ study: totalHours('2025-12-31', '2026-01-01', '8') }],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        credited: range('0', '0'),
        planned: planned(range('2', '6'), range('74', '78'), 'r1'),
      },
      missing: ['record.study-dates@r1'],
    },
    article: '30.1',
    why: 'what is done is known; what the plans bring to this year is not',
  },
  {
    name: 'a title that is not known',
    facts: { asOf: '2025-06-30', person: { title: undefined } },
    expect: {
      status: 'bounded',
      valueHas: { needed: range('80', '80'), attainable: 'yes' },
      missing: ['person.title'],
    },
    article: '2.1',
    why: 'what would be needed is said, whether it is owed is open',
  },
  // Another law
  {
    name: 'a ratio of 1 to 2',
    facts: { asOf: '2025-06-30' },
    law: { parameters: { 'public-to-other-ratio': values({ '2006-02-27': '1:2' }) } },
    expect: {
      status: 'settled',
      valueHas: {
        bySubject: {
          public: { target: '26.67', credited: '0', needed: '26.67' },
          other: { target: '53.34', credited: '0', needed: '53.34' },
        },
      },
    },
    article: '12.3',
    why: 'targets are rounded up, so that reaching them reaches the shares',
  },
  {
    name: 'the ratio as one of plans alone',
    facts: { asOf: '2025-06-30' },
    law: { readings: { 'ratio-of': 'plan' } },
    expect: {
      status: 'settled',
      valueHas: { needed: '80', bySubject: null },
      citations: ['30.1:defines', '30.1:sets-value'],
      readings: ['quota-year=calendar', 'daily-maximum=ceiling', 'ratio-of=plan'],
    },
    article: '12.3',
    why: 'a person has then no part of subjects to reach',
  },
  {
    name: 'no ratio in the edition',
    facts: { asOf: '2025-06-30' },
    law: { parameters: { 'public-to-other-ratio': struck } },
    expect: { status: 'settled', valueHas: { needed: '80', bySubject: null } },
    article: '12.3',
    why: 'the hours in all are needed whatever the subjects',
  },
  {
    name: 'hours of a day that change in the days left',
    facts: { asOf: '2025-12-27' },
    law: { parameters: { 'hours-per-day': values({ '2006-02-27': '6', '2025-12-30': '8' }) } },
    expect: {
      status: 'settled',
      valueHas: { daysLeft: 4, hoursLeft: '28' },
      parameters: ['hours-per-day=6', 'hours-per-day=8', 'public-to-other-ratio=1:4'],
    },
    article: '30.1',
    why: 'two days of six hours and two of eight',
  },
  {
    name: 'the statistical year on 31 October',
    facts: { asOf: '2025-10-31', records: [{ study: totalHours('2024-11-01', '2024-11-30', '20') }] },
    law: { readings: { 'quota-year': 'statistical' } },
    expect: {
      status: 'settled',
      valueHas: {
        period: { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31' },
        credited: '20',
        daysLeft: 0,
      },
      citations: ['30.1:defines', '30.1:sets-value', '12.3:sets-value', '34:sets-value'],
    },
    article: '34',
    why: 'it is the last day of the year 2025',
  },
  {
    name: 'the statistical year on 1 November',
    facts: { asOf: '2025-11-01' },
    law: { readings: { 'quota-year': 'statistical' } },
    expect: {
      status: 'settled',
      valueHas: {
        period: { system: 'statistical', year: 2026, from: '2025-11-01', to: '2026-10-31' },
        daysLeft: 364,
      },
    },
    article: '34',
    why: 'it is the first day of the year 2026',
  },
  {
    name: 'the statistical year, where the edition has none',
    facts: { asOf: '2025-06-30' },
    law: { readings: { 'quota-year': 'statistical' }, parameters: { 'statistical-period': struck } },
    expect: { status: 'unregulated', because: '34:sets-window' },
    article: '34',
    why: 'there is no year in which the date would lie',
  },
  {
    name: 'no quota in the edition',
    facts: { asOf: '2025-06-30' },
    law: { parameters: { 'annual-quota-hours': struck } },
    expect: { status: 'unregulated', because: '9(2):sets-value', premises: ['annual-quota', 'annual-quota'] },
    article: '9(2)',
    why: 'nothing is needed and nothing is not: the text would have to say',
  },
  {
    name: 'no hours for a day in the edition',
    facts: { asOf: '2025-06-30' },
    law: { parameters: { 'hours-per-day': struck } },
    expect: { status: 'unregulated', because: '30.1:defines' },
    article: '30.1',
    why: 'nothing can be credited and no day can hold anything',
  },
  {
    name: 'not covered',
    facts: { asOf: '2025-06-30', person: { role: 'other' } },
    expect: { status: 'inapplicable', because: '2.1:excludes' },
    article: '2.1',
    why: 'nothing is needed of them',
  },
  {
    name: 'before the Measures',
    facts: { asOf: '2005-06-30' },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'no day of 2005 lies in their time',
  },
  // Mistakes of the calling program
  {
    name: 'a date that does not exist',
    facts: { asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '9(2)',
    why: '2025 has no 29 February',
  },
  {
    name: 'a date of a year that no period bears',
    facts: { asOf: '1900-06-30' },
    expect: { throws: 'invalid-year', argument: 'asOf' },
    article: '9(2)',
    why: 'a mistake of the calling program, named by what it gave',
  },
]
