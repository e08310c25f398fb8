import type * as z from 'zod'
import type { UnitMember } from '../../src/chongqing/assessment/unit-year.js'
import type { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import type { unitSchema } from '../../src/chongqing/entities/unit.js'
import { type Case, struck } from '../support/cases.js'
import { credits, registered, type Some, totalHours } from '../support/facts.js'
import { type FileFacts, type FileOfPerson, works } from './annual-statistics.js'

export interface UnitFacts {
  readonly year: number
  /** Departures from an enterprise in Yuzhong District. */
  readonly unit?: Some<z.input<typeof unitSchema>>
  readonly people?: readonly (FileOfPerson & Pick<UnitMember, 'adjustment'>)[]
  /** Studies of which it is not known whose they are, x1 and on. */
  readonly unassigned?: FileFacts['unassigned']
  /** Departures from a payroll of 12 million yuan. */
  readonly funding?: Some<z.input<typeof fundingYearSchema>>
  readonly asOf?: string
}

const counts = (met: number, notMet: number, undetermined = 0, notAssessed = 0) => ({
  met,
  notMet,
  undetermined,
  notAssessed,
})

const kept: FileOfPerson = {
  records: [
    { subject: 'public-required', study: totalHours('2025-03-01', '2025-03-30', '16') },
    { subject: 'professional', study: totalHours('2025-05-01', '2025-05-30', '64') },
  ],
}
const missed: FileOfPerson = { records: [{ study: totalHours('2025-05-01', '2025-05-30', '40') }] }
const enough = [{ amount: '180000', kind: 'appropriated', recurrent: true, source: 'unit' }] as const
const tooLittle = [{ amount: '179999.99', kind: 'appropriated', recurrent: true, source: 'unit' }] as const

export const unitYearCases: readonly Case<UnitFacts>[] = [
  {
    name: 'one who kept the quota, one who did not, one with nothing',
    facts: { year: 2025, people: [kept, missed, {}], funding: { entries: [...enough] } },
    expect: {
      status: 'settled',
      value: {
        unitId: 'u1',
        year: 2025,
        people: 3,
        quota: counts(1, 2),
        ratio: counts(1, 1, 0, 1),
        funding: 'met',
      },
      citations: [],
      findings: [],
      premises: [
        'unit-scope',
        'annual-statistics',
        'funding-floor',
        'person-year',
        'person-year',
        'person-year',
      ],
    },
    article: '34',
    why: 'a unit’s year in short; the premises carry the figures',
  },
  {
    name: 'another figure that binds one of two people',
    facts: {
      year: 2025,
      people: [missed, { ...missed, adjustment: { requiredHours: '40', source: '某文件' } }],
    },
    expect: { status: 'settled', valueHas: { quota: counts(1, 1) } },
    article: '9(2)',
    why: 'what the quota takes of a person the year of the unit takes too',
  },
  {
    name: 'a unit outside the city',
    facts: {
      year: 2025,
      unit: { divisionCode: '110101' },
      people: [missed],
      funding: { entries: [...tooLittle] },
    },
    expect: { status: 'inapplicable', citations: ['4:excludes'], findings: [] },
    article: '4',
    why: 'the Measures ask nothing of it, so nothing of it is found wanting',
  },
  {
    name: 'no funding facts',
    facts: { year: 2025, people: [kept] },
    expect: {
      status: 'settled',
      valueHas: { funding: null, quota: counts(1, 0) },
      premises: ['unit-scope', 'annual-statistics', 'person-year'],
    },
    article: '19',
    why: 'the floor was not asked about',
  },
  {
    name: 'a fen below the floor',
    facts: { year: 2025, funding: { entries: [...tooLittle] } },
    expect: { status: 'settled', valueHas: { people: 0, quota: counts(0, 0), funding: 'not-met' } },
    article: '19',
    why: '1.5% of 12 million yuan are 180,000',
  },
  {
    name: 'a payroll that is not known',
    facts: { year: 2025, funding: { payroll: undefined, entries: [...enough] } },
    expect: { status: 'bounded', valueHas: { funding: 'undetermined' }, missing: ['funding.payroll'] },
    article: '19',
    why: 'the floor is open until it is known',
  },
  {
    name: 'postings that are not known',
    facts: { year: 2025, funding: {} },
    expect: { status: 'bounded', valueHas: { funding: 'undetermined' }, missing: ['funding.entries'] },
    article: '19',
    why: 'a list that is not there is not an empty list',
  },
  {
    name: 'a state organ',
    facts: { year: 2025, unit: { kind: 'state-organ' }, funding: { entries: [...tooLittle] } },
    expect: { status: 'settled', valueHas: { funding: null } },
    article: '19',
    why: 'the floor binds enterprises and public institutions',
  },
  {
    name: 'a unit whose place is not known',
    facts: { year: 2025, unit: { divisionCode: undefined }, people: [kept] },
    expect: { status: 'bounded', valueHas: { quota: counts(1, 0) }, missing: ['unit.division'] },
    article: '4',
    why: 'whether the Measures reach it is open; its people are assessed all the same',
  },
  {
    name: 'a unit of which neither place nor kind is known',
    facts: {
      year: 2025,
      unit: { divisionCode: undefined, kind: undefined },
      funding: { entries: [...enough] },
    },
    law: { readings: { 'organs-and-social-bodies': 'out-of-scope' } },
    expect: {
      status: 'bounded',
      valueHas: { funding: 'undetermined' },
      missing: ['unit.division', 'unit.kind'],
    },
    article: '4',
    why: 'each missing fact is named once, though two premises lack it',
  },
  {
    name: 'people of whom something is not known',
    facts: {
      year: 2025,
      people: [
        { person: { title: undefined } },
        { records: [{ study: totalHours('2025-12-31', '2026-01-01', '8') }] },
        { person: { role: 'other' } },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { quota: counts(0, 1, 1, 1), ratio: counts(0, 1, 1, 1) },
      missing: ['person.title@p1', 'record.study-dates@r2-1'],
    },
    article: '9(2)',
    why: 'each missing fact is named with whose it is',
  },
  {
    name: 'credits of a scheme',
    facts: {
      year: 2025,
      people: [{ records: [{ study: { ...credits(5), from: '2025-03-03', to: '2025-03-03' } as never }] }],
    },
    expect: { status: 'settled', valueHas: { quota: counts(0, 0, 1), ratio: counts(0, 0, 0, 1) } },
    article: '30.2',
    why: 'undetermined, and nothing to be asked',
  },
  // Whose people
  {
    name: 'one who went to another unit on the last day, and one who came on it',
    facts: {
      year: 2025,
      people: [
        { ...kept, person: works(['u1', '2020-01-01', '2025-12-30'], ['u2', '2025-12-31']) },
        { ...kept, person: works(['u2', '2020-01-01', '2025-12-30'], ['u1', '2025-12-31']) },
        missed,
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { people: 2, quota: counts(1, 1) },
      citations: ['34:requires'],
      readings: ['quota-year=calendar', 'headcount-basis=roll-on-last-day'],
      findings: [
        { code: 'people-not-on-roll', severity: 'advisory', provision: '34', data: { personIds: ['p1'] } },
      ],
      premises: ['unit-scope', 'annual-statistics', 'person-year', 'person-year'],
    },
    article: '32.1',
    why: 'the year of a unit is that of its own people; the new unit has the whole year of the one who went there',
  },
  {
    name: 'one who went to another unit, by who was there on any day',
    facts: {
      year: 2025,
      people: [{ ...kept, person: works(['u1', '2020-01-01', '2025-01-01'], ['u2', '2025-01-02']) }],
    },
    law: { readings: { 'headcount-basis': 'ever-in-period' } },
    expect: { status: 'settled', valueHas: { people: 1, quota: counts(1, 0) }, findings: [] },
    article: '34',
    why: 'there on the first day of the year',
  },
  {
    name: 'one who went to another unit in November, where the quota is of the statistical year',
    facts: {
      year: 2025,
      people: [{ ...kept, person: works(['u1', '2020-01-01', '2025-11-30'], ['u2', '2025-12-01']) }],
    },
    law: { readings: { 'quota-year': 'statistical' } },
    expect: { status: 'settled', valueHas: { people: 1 }, findings: [] },
    article: '34',
    why: 'the roll is that of the last day of the year by which the quota goes',
  },
  {
    name: 'one who left in December, no more is known',
    facts: { year: 2025, people: [{ ...kept, person: works(['u1', '2020-01-01', '2025-12']) }] },
    expect: {
      status: 'bounded',
      valueHas: { people: 1, quota: counts(0, 0, 1), ratio: counts(0, 0, 1) },
      missing: ['person.employments@p1'],
      findings: [],
    },
    article: '32.1',
    why: 'whether the unit has them on the last day, and their year with them, is not known',
  },
  {
    name: 'no statistical year in the edition, where the quota goes by it',
    facts: { year: 2025, people: [kept] },
    law: { readings: { 'quota-year': 'statistical' }, parameters: { 'statistical-period': struck } },
    expect: { status: 'unregulated', because: '34:sets-window' },
    article: '34',
    why: 'there is no year to speak of',
  },
  // What the file as a whole shows
  {
    name: 'a person listed twice',
    facts: {
      year: 2025,
      people: [
        {
          person: { id: 'a' },
          records: [{ id: 'x', personId: 'a', study: totalHours('2025-03-01', '2025-03-30', '40') }],
        },
        kept,
        {
          person: { id: 'a' },
          records: [{ id: 'y', personId: 'a', study: totalHours('2025-05-01', '2025-05-30', '40') }],
        },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { people: 2, quota: counts(2, 0) },
      findings: [],
      premises: ['unit-scope', 'annual-statistics', 'person-year', 'person-year'],
    },
    article: '34',
    why: 'one head, with the records of both lines; that it was listed twice is a finding of the return',
  },
  {
    name: 'a person listed twice with the same record',
    facts: {
      year: 2025,
      people: [
        {
          person: { id: 'a' },
          records: [{ id: 'x', personId: 'a', study: totalHours('2025-03-01', '2025-03-30', '40') }],
        },
        {
          person: { id: 'a' },
          records: [{ id: 'x', personId: 'a', study: totalHours('2025-03-01', '2025-03-30', '40') }],
        },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { people: 1, quota: counts(0, 1) },
    },
    article: '34',
    why: 'the record is one study, however often it is listed',
  },
  {
    name: 'a person listed three times',
    facts: {
      year: 2025,
      people: [{ person: { id: 'a' } }, { person: { id: 'a' } }, { person: { id: 'a' } }],
    },
    expect: {
      status: 'settled',
      valueHas: { people: 1 },
    },
    article: '34',
    why: 'one head, however often it is listed',
  },
  {
    name: 'an entry that was made after the date of the return',
    facts: {
      year: 2025,
      asOf: '2025-11-30',
      people: [
        {
          records: [
            { study: totalHours('2025-03-01', '2025-03-30', '80'), registration: registered('2025-12-01') },
          ],
        },
      ],
    },
    expect: { status: 'settled', valueHas: { quota: counts(1, 0) } },
    article: '34',
    why: 'the date binds the return, not the quota',
  },
  // Another law, another time
  {
    name: 'no hours for a day in the edition',
    facts: { year: 2025, people: [kept] },
    law: { parameters: { 'hours-per-day': struck } },
    expect: { status: 'settled', valueHas: { quota: counts(0, 0, 0, 1), ratio: counts(0, 0, 0, 1) } },
    article: '30.1',
    why: 'nobody can be assessed; the premises say why',
  },
  {
    name: 'the year before the Measures',
    facts: { year: 2005, people: [kept], funding: { year: 2005, entries: [...enough] } },
    expect: { status: 'settled', valueHas: { quota: counts(0, 0, 0, 1), funding: null } },
    article: '49',
    why: 'the premises say that the Measures were not in force',
  },
  {
    name: 'a year that is no number',
    facts: { year: Number.NaN },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '34',
    why: 'a mistake of the calling program',
  },
  {
    name: 'a date that does not exist',
    facts: { year: 2025, asOf: '2025-13-01' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '34',
    why: 'a mistake of the calling program',
  },
  {
    name: 'a study of which it is not known whose it is',
    facts: {
      year: 2025,
      people: [kept, missed, {}],
      unassigned: [{ study: totalHours('2025-09-01', '2025-09-30', '40') }],
    },
    expect: {
      status: 'bounded',
      valueHas: { quota: counts(1, 1, 1), ratio: counts(0, 1, 2) },
      missing: ['record.person@x1'],
    },
    article: '34',
    why: 'with it the second would have the hours; the third would not, whosever it is',
  },
  {
    name: 'such a study that could not be read',
    facts: {
      year: 2025,
      people: [kept, missed, {}],
      unassigned: [{ study: { kind: 'unstated', from: '2025-09-01', to: '2025-09-01', unread: true } }],
    },
    expect: {
      status: 'bounded',
      valueHas: { quota: counts(1, 0, 2) },
      missing: ['record.person@x1', 'record.study-amount@x1'],
    },
    article: '34',
    why: "it may be credits of a scheme, and anyone's: that nobody studied is no longer certain",
  },
]
