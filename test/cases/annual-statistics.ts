import type { SubjectKey } from '../../src/chongqing/entities/subject-key.js'
import type { ProvisionId } from '../../src/chongqing/law/provisions.js'
import type { ReadingId, ReadingOption } from '../../src/chongqing/law/readings.js'
import { type StudyForm, studyForms, taskBookItems } from '../../src/chongqing/law/vocabulary.js'
import { type Case, type Expected, struck, values } from '../support/cases.js'
import {
  credits,
  hoursOn,
  type PersonFacts,
  partOf,
  type RecordFacts,
  registered,
  type Some,
  sessions,
  type TaskBookFacts,
  taskBook,
  totalDays,
  totalHours,
} from '../support/facts.js'

export interface FileOfPerson {
  /** Departures from an engineer with a degree, in service all along. */
  readonly person?: Some<PersonFacts>
  /** Departures from a professional class, passed and not registered. */
  readonly records?: readonly Some<RecordFacts>[]
}

export interface FileFacts {
  readonly year: number
  readonly people: readonly FileOfPerson[]
  readonly asOf?: string
  /** The unit whose return it is; absent: all who are given. */
  readonly unitId?: string
  /** Studies of which it is not known whose they are, x1 and on. */
  readonly unassigned?: readonly Some<RecordFacts>[]
}

/** An entry in the certificate, made soon enough for every case but those that say otherwise. */
const entered = (facts: Some<RecordFacts>): Some<RecordFacts> => ({
  registration: registered('2026-01-15'),
  ...facts,
})

const standing = (entryStands: boolean | null): Some<RecordFacts> => ({
  registration: { ...registered('2026-01-15'), entryStands },
})

const madeElsewhere = (entryStands: boolean | null): Some<RecordFacts> => ({
  registration: { ...registered('2026-01-15'), registrar: 'other', entryStands },
})

/** Employments, each with its unit, first day and perhaps last day. */
export const works = (...all: readonly (readonly [string, string, string?])[]): Some<PersonFacts> => ({
  employments: all.map(([unitId, from, to]) => ({ unitId, from, ...(to !== undefined && { to }) })),
})

const ofRoll = (code: string, severity: string, data: object) =>
  ({ code, severity, provision: '34', data }) as never

const march = (hours: string, facts: Some<RecordFacts> = {}): Some<RecordFacts> =>
  entered({ study: totalHours('2025-03-01', '2025-03-30', hours), ...facts })

const may = (hours: string): Some<RecordFacts> => ({ study: totalHours('2025-05-01', '2025-05-30', hours) })

const fileFinding = (code: 'duplicate-person' | 'proof-of-two-people', data: object) =>
  ({ code, severity: 'data-defect', provision: '34', data }) as never

/** Six days, of which three lie in the statistical year 2025 and three in 2026. */
const acrossNovember = (hours: string, facts: Some<RecordFacts> = {}): Some<RecordFacts> =>
  entered({ study: totalHours('2025-10-29', '2025-11-03', hours), ...facts })

/** Five credits of an industry's scheme, earned on a day of the statistical year 2025. */
const fiveCredits: Some<RecordFacts> = {
  study: { ...credits(5), from: '2025-03-03', to: '2025-03-03' } as never,
}

const range = (least: number, most: number) => ({ least, most })
const hoursRange = (least: string, most: string) => ({ least, most })

const none = { 'public-required': 0, professional: 0, elective: 0, unclassified: 0 }
const subjects = (some: { readonly [S in SubjectKey]?: number }) => ({ ...none, ...some })
const forms = (some: { readonly [F in StudyForm]?: number }) => ({
  ...Object.fromEntries(studyForms.map((form) => [form, 0])),
  ...some,
})
const share = (numerator: number, denominator: number, percent: string | null) => ({
  numerator,
  denominator,
  percent,
})

const base: Pick<Expected, 'citations' | 'parameters' | 'readings'> = {
  citations: [
    '34:requires',
    '34:sets-value',
    '2.1:defines',
    '30.1:defines',
    '30.1:sets-value',
    '31:requires',
    '49:sets-value',
  ],
  parameters: [
    'statistical-period=11-01..10-31',
    'statistics-attainment-hours=80',
    'hours-per-day=6',
    'effective-date=2006-02-27',
  ],
  readings: [
    'attainment-denominator=total-professionals',
    'coverage=both-required',
    'daily-maximum=ceiling',
    'effective-from=2006-02-27',
    'headcount-basis=roll-on-last-day',
    'learning-category=subject',
    'person-counting=heads',
    'return-evidence=registered-entries',
  ],
}

/** Three people: one with 80 hours, one with fewer, one with none. */
const three: readonly FileOfPerson[] = [
  {
    records: [
      march('64'),
      march('16', {
        subject: 'public-required',
        form: 'distance',
        study: totalHours('2025-05-01', '2025-05-30', '16'),
      }),
    ],
  },
  { records: [march('79.5')] },
  {},
]

/** One file under each option of a contested phrase: what then comes out, and why. */
const underEach = <Id extends ReadingId>(
  id: Id,
  article: ProvisionId,
  person: FileOfPerson,
  options: { readonly [Option in ReadingOption<Id>]: readonly [Expected['valueHas'] & object, string] },
): readonly Case<FileFacts>[] =>
  Object.entries<readonly [Expected['valueHas'] & object, string]>(options).map(
    ([option, [valueHas, why]]) => ({
      name: `${id}: ${option}`,
      facts: { year: 2025, people: [person] },
      law: { readings: { [id]: option } },
      expect: { status: 'settled', valueHas },
      article,
      why,
    }),
  )

/** Hours that nothing is said against, and a day or what else a contested phrase bears on. */
const contestedMay = (
  hours: string,
  ...contested: readonly Some<RecordFacts>[]
): readonly Some<RecordFacts>[] => [
  entered({ study: totalHours('2025-05-01', '2025-05-30', hours) }),
  ...contested.map(entered),
]

const april = sessions('2025-04-01')
const failed = { kind: 'pass-or-fail', value: 'fail' } as const
const incomplete = taskBookItems.slice(1)
const byTaskBook = (facts: Some<TaskBookFacts>): Some<RecordFacts> => ({
  form: 'self-study',
  study: april,
  taskBook: taskBook(facts),
})

export const annualStatisticsCases: readonly Case<FileFacts>[] = [
  {
    name: 'three people, one with 80 hours, one with fewer, one with none',
    facts: { year: 2025, people: three },
    expect: {
      status: 'settled',
      valueHas: {
        period: { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31' },
        requiredHours: '80',
        totalProfessionals: 3,
        participants: 2,
        categories: subjects({ professional: 2, 'public-required': 1 }),
        forms: forms({ 'collective-training': 2, distance: 1 }),
        reached: 1,
        studyRatio: share(2, 3, '66.67'),
        attainmentRatio: share(1, 3, '33.33'),
        basis: 'registered',
      },
      findings: [],
      premises: [],
      ...base,
    },
    article: '34',
    why: 'the seven figures of the return',
  },
  {
    name: 'nobody',
    facts: { year: 2025, people: [] },
    expect: {
      status: 'settled',
      valueHas: {
        totalProfessionals: 0,
        participants: 0,
        reached: 0,
        studyRatio: share(0, 0, null),
        attainmentRatio: share(0, 0, null),
      },
      findings: [],
    },
    article: '34',
    why: 'a share of nothing has no percentage',
  },
  // The period
  {
    name: 'study on 31 October',
    facts: { year: 2025, people: [{ records: [entered({ study: sessions('2025-10-31') })] }] },
    expect: { status: 'settled', valueHas: { participants: 1 } },
    article: '34',
    why: '本年10月31日 is the last day of the year 2025',
  },
  {
    name: 'study on 1 November',
    facts: { year: 2025, people: [{ records: [entered({ study: sessions('2025-11-01') })] }] },
    expect: { status: 'settled', valueHas: { totalProfessionals: 1, participants: 0 } },
    article: '34',
    why: 'it is the first day of the year 2026',
  },
  {
    name: 'study on 1 November of the year before',
    facts: { year: 2025, people: [{ records: [entered({ study: sessions('2024-11-01') })] }] },
    expect: { status: 'settled', valueHas: { participants: 1 } },
    article: '34',
    why: '上年11月1日 is the first day of the year 2025',
  },
  {
    name: 'study on 31 October of the year before',
    facts: { year: 2025, people: [{ records: [entered({ study: sessions('2024-10-31') })] }] },
    expect: { status: 'settled', valueHas: { participants: 0 } },
    article: '34',
    why: 'it is the last day of the year 2024',
  },
  {
    name: 'exactly 80 hours',
    facts: { year: 2025, people: [{ records: [march('80')] }] },
    expect: { status: 'settled', valueHas: { reached: 1, attainmentRatio: share(1, 1, '100') } },
    article: '34',
    why: '达到80学时 includes 80',
  },
  {
    name: 'a hundredth of an hour below 80',
    facts: { year: 2025, people: [{ records: [march('79.99')] }] },
    expect: { status: 'settled', valueHas: { reached: 0 } },
    article: '34',
    why: 'it is not rounded',
  },
  {
    name: '80 hours of the calendar year, of which some lie in November',
    facts: {
      year: 2025,
      people: [{ records: [march('60'), entered({ study: totalHours('2025-11-03', '2025-11-09', '20') })] }],
    },
    expect: { status: 'settled', valueHas: { participants: 1, reached: 0 } },
    article: '34',
    why: 'the return has a period of its own',
  },
  // Evidence
  {
    name: 'attendance that was not registered',
    facts: {
      year: 2025,
      people: [
        { records: [march('80'), march('30', { registration: undefined })] },
        { records: [march('80', { registration: undefined })] },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { participants: 1, reached: 1, basis: 'registered' },
      findings: [],
    },
    article: '34',
    why: '以…登记为依据: only what is in the certificate is in the return',
  },
  {
    name: 'attendance that was not registered, on attendance',
    facts: {
      year: 2025,
      people: [{ records: [march('80')] }, { records: [march('80', { registration: undefined })] }],
    },
    law: { readings: { 'return-evidence': 'evidenced-attendance' } },
    expect: {
      status: 'settled',
      valueHas: { participants: 2, reached: 2, basis: 'evidenced' },
      citations: [
        '34:requires',
        '34:sets-value',
        '2.1:defines',
        '30.1:defines',
        '30.1:sets-value',
        '49:sets-value',
      ],
    },
    article: '34',
    why: 'the reading takes attendance; registration plays no part',
  },
  {
    name: 'a file in which nothing is registered',
    facts: { year: 2025, people: [{ records: [march('80', { registration: undefined })] }] },
    expect: {
      status: 'settled',
      valueHas: { participants: 0, reached: 0 },
      findings: [{ code: 'no-registration-in-file', severity: 'data-defect', provision: '34', data: {} }],
    },
    article: '34',
    why: 'most likely the file lacks the column: said once',
  },
  {
    name: 'entries that do not stand, or are in question',
    facts: {
      year: 2025,
      people: [
        { records: [march('80', standing(false))] },
        { records: [march('80', standing(null))] },
        { records: [march('80', standing(true))] },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { participants: range(1, 2), reached: range(1, 2), basis: 'registered' },
      citations: [...(base.citations ?? []), '33:excludes'],
      findings: [
        { code: 'entries-not-standing', severity: 'data-defect', provision: '33', data: range(1, 2) },
      ],
      missing: ['registration.entry-stands@r2-1'],
    },
    article: '33',
    why: 'entries altered without authority do not count, and the return rests on entries; said once, with how many',
  },
  {
    name: 'entries made by an office that registers nothing',
    facts: {
      year: 2025,
      people: [
        { records: [march('80', madeElsewhere(true))] },
        { records: [march('80', madeElsewhere(null))] },
        { records: [march('80', madeElsewhere(false))] },
        { records: [march('80', standing(true)), { study: sessions('2024-05-06'), ...madeElsewhere(true) }] },
        {
          records: [
            {
              ...fiveCredits,
              ...madeElsewhere(true),
            },
          ],
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { participants: range(3, 4), reached: range(2, 3), basis: 'registered' },
      citations: [...(base.citations ?? []), '33:excludes'],
      findings: [
        { code: 'entries-not-standing', severity: 'data-defect', provision: '33', data: range(1, 2) },
        { code: 'entries-of-no-office', severity: 'data-defect', provision: '31', data: range(2, 3) },
      ],
    },
    article: '31',
    why: 'the unit or the agency registers; the entry counts and somebody is to look, once, at those of the year that stand',
  },
  {
    name: 'an entry that no office made, beside a total across 1 November',
    facts: {
      year: 2025,
      people: [{ records: [march('70', madeElsewhere(true)), acrossNovember('20')] }],
    },
    expect: {
      status: 'bounded',
      valueHas: { participants: range(1, 1), reached: range(0, 1) },
      findings: [
        { code: 'entries-of-no-office', severity: 'data-defect', provision: '31', data: range(1, 1) },
      ],
    },
    article: '31',
    why: 'the entry is found whatever of the total lies in the year',
  },
  ...(['once', 'each-time'] as const).map(
    (option): Case<FileFacts> => ({
      name: `a class taken again, repeated-class: ${option}`,
      facts: {
        year: 2025,
        people: [
          {
            records: [
              march('77', { id: 'x' }),
              entered({ study: sessions('2025-05-05'), repeats: { recordId: 'x' } }),
            ],
          },
        ],
      },
      law: { readings: { 'repeated-class': option } },
      expect: { status: 'settled', valueHas: { reached: option === 'once' ? 0 : 1 } },
      article: '30.1',
      why: 'whether what gave hours gives them again, the text does not say',
    }),
  ),
  {
    name: 'people of whom a study could not be read, and one who has all hours without it',
    facts: {
      year: 2025,
      people: [
        { records: [entered({ study: { kind: 'unstated' } })] },
        {
          records: [
            march('80'),
            entered({ study: { kind: 'unstated', from: '2025-05-05', to: '2025-05-09' } }),
          ],
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { participants: range(1, 2), reached: range(1, 2) },
      missing: ['record.study-amount@r1-1', 'record.study-amount@r2-2', 'record.study-dates@r1-1'],
    },
    article: '34',
    why: 'whether the first took part in this year is not known; the second did whatever else there was',
  },
  {
    name: 'an entry made before the study was over, where it clips',
    facts: {
      year: 2025,
      people: [{ records: [march('80', { registration: registered('2025-03-20') })] }],
    },
    law: { readings: { 'early-registration': 'clipped' } },
    expect: {
      status: 'bounded',
      valueHas: { participants: range(1, 1), reached: range(0, 1) },
      missing: ['record.study-dates@r1-1'],
    },
    article: '31',
    why: 'its first twenty days hold all of it, and its last ten may hold sixty',
  },
  {
    name: 'an entry that does not stand, on attendance, with no proof beside it',
    facts: { year: 2025, people: [{ records: [march('80', standing(false))] }] },
    law: { readings: { 'return-evidence': 'evidenced-attendance' } },
    expect: {
      status: 'settled',
      valueHas: { participants: 0, reached: 0, basis: 'evidenced' },
      findings: ['entries-not-standing'],
    },
    article: '33',
    why: 'nothing but the entry shows that there was study',
  },
  {
    name: 'an entry that does not stand, on attendance, where it is counted',
    facts: { year: 2025, people: [{ records: [march('80', standing(false))] }] },
    law: { readings: { 'return-evidence': 'evidenced-attendance', 'fallen-entry': 'counted' } },
    expect: {
      status: 'settled',
      valueHas: { participants: 1, reached: 1, basis: 'evidenced' },
      findings: ['entries-not-standing'],
    },
    article: '33',
    why: 'the attendance is what it was; the registered figures beside it are without the entry',
  },
  {
    name: 'entries that do not stand, of totals across the end of October: one of which no day need lie in the year, and one that fills its days',
    facts: {
      year: 2025,
      people: [
        { records: [march('6', { study: totalHours('2024-10-28', '2024-11-02', '6'), ...standing(false) })] },
        {
          records: [
            march('36', {
              study: totalHours('2024-10-28', '2024-11-02', '36'),
              proofs: ['a completion certificate'],
              ...standing(false),
            }),
          ],
        },
      ],
    },
    law: { readings: { 'return-evidence': 'evidenced-attendance' } },
    expect: {
      status: 'bounded',
      valueHas: { participants: range(1, 1) },
      findings: [
        { code: 'entries-not-standing', severity: 'data-defect', provision: '33', data: range(1, 2) },
      ],
      missing: ['record.study-dates@r1-1'],
    },
    article: '33',
    why: 'on which days the first was studied says whether its entry is one of this year',
  },
  {
    name: 'an entry of another year that does not stand',
    facts: {
      year: 2024,
      people: [
        {
          records: [
            march('80', standing(false)),
            march('80', { study: totalHours('2024-03-01', '2024-03-30', '80') }),
          ],
        },
      ],
    },
    expect: { status: 'settled', valueHas: { reached: 1 }, findings: [] },
    article: '34',
    why: 'the return is of its year',
  },
  {
    name: 'credits of a scheme whose entry does not stand',
    facts: {
      year: 2025,
      people: [
        {
          records: [{ ...fiveCredits, ...standing(false) }],
        },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { participants: 0 },
      findings: [
        { code: 'entries-not-standing', severity: 'data-defect', provision: '33', data: range(1, 1) },
      ],
    },
    article: '33',
    why: 'whoever earned credits took part, as far as entries show it',
  },
  {
    name: 'credits of a scheme whose entry is in question',
    facts: {
      year: 2025,
      people: [
        {
          records: [{ ...fiveCredits, ...standing(null) }],
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { participants: range(0, 1) },
      findings: [
        { code: 'entries-not-standing', severity: 'data-defect', provision: '33', data: range(0, 1) },
      ],
      missing: ['registration.entry-stands@r1-1'],
    },
    article: '33',
    why: 'as with hours',
  },
  {
    name: 'credits of a scheme whose entry is in question, beside hours',
    facts: {
      year: 2025,
      people: [
        {
          records: [march('80'), { ...fiveCredits, ...standing(null) }],
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { participants: range(1, 1), reached: range(1, 1) },
      findings: [
        { code: 'entries-not-standing', severity: 'data-defect', provision: '33', data: range(0, 1) },
      ],
      missing: ['registration.entry-stands@r1-2'],
    },
    article: '33',
    why: 'the person took part in any case; how many entries fell is still open',
  },
  {
    name: 'an entry that does not stand, made after the date',
    facts: { year: 2025, people: [{ records: [march('80', standing(false))] }], asOf: '2025-12-31' },
    expect: { status: 'settled', valueHas: { participants: 0 }, findings: [] },
    article: '33',
    why: 'by that date there was no entry',
  },
  {
    name: 'registered by the date',
    facts: {
      year: 2025,
      asOf: '2025-11-30',
      people: [{ records: [march('80', { registration: registered('2025-11-30') })] }],
    },
    expect: { status: 'settled', valueHas: { participants: 1 }, findings: [] },
    article: '34',
    why: 'the date itself counts',
  },
  {
    name: 'registered after the date',
    facts: {
      year: 2025,
      asOf: '2025-11-30',
      people: [{ records: [march('80', { registration: registered('2025-12-01') })] }],
    },
    expect: { status: 'settled', valueHas: { participants: 0, reached: 0 }, findings: [] },
    article: '34',
    why: 'on that date the entry was not there',
  },
  {
    name: 'studied after registration',
    facts: {
      year: 2025,
      people: [
        {
          records: [
            entered({ study: sessions('2025-03-03', '2025-03-04'), registration: registered('2025-03-03') }),
          ],
        },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { participants: 1 },
    },
    article: '31',
    why: 'an entry attests study up to its date; the first day counts',
  },
  // Heads and person-times, categories by form
  {
    name: 'one person with two entries of one class',
    facts: {
      year: 2025,
      people: [
        { records: [entered({ study: sessions('2025-03-03') }), entered({ study: sessions('2025-03-04') })] },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: {
        participants: 1,
        categories: subjects({ professional: 1 }),
        forms: forms({ 'collective-training': 1 }),
      },
    },
    article: '34',
    why: 'heads by default',
  },
  {
    name: 'one person with two entries of one class, in person-times',
    facts: {
      year: 2025,
      people: [
        { records: [entered({ study: sessions('2025-03-03') }), entered({ study: sessions('2025-03-04') })] },
      ],
    },
    law: { readings: { 'person-counting': 'person-times' } },
    expect: {
      status: 'settled',
      valueHas: {
        participants: 1,
        categories: subjects({ professional: 2 }),
        forms: forms({ 'collective-training': 2 }),
      },
    },
    article: '34',
    why: '人次: every entry counts',
  },
  {
    name: 'one person in all four columns of subjects',
    facts: {
      year: 2025,
      people: [
        {
          records: (['public-required', 'professional', 'elective', undefined] as const).map((subject, i) =>
            entered({ subject, study: sessions(`2025-03-0${i + 3}`) }),
          ),
        },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: {
        participants: 1,
        categories: { 'public-required': 1, professional: 1, elective: 1, unclassified: 1 },
      },
    },
    article: '34',
    why: 'the columns are not parts of a whole; unclassified hours are shown as such',
  },
  {
    name: 'categories by form',
    facts: { year: 2025, people: [{ records: [march('20', { form: 'advanced-seminar' })] }] },
    law: { readings: { 'learning-category': 'form' } },
    expect: {
      status: 'settled',
      valueHas: { categories: forms({ 'advanced-seminar': 1 }), forms: forms({ 'advanced-seminar': 1 }) },
    },
    article: '34',
    why: '学习类别 is read as the form of study',
  },
  {
    name: 'the share of the participants',
    facts: { year: 2025, people: three },
    law: { readings: { 'attainment-denominator': 'participants' } },
    expect: {
      status: 'settled',
      valueHas: { attainmentRatio: share(1, 2, '50'), studyRatio: share(2, 3, '66.67') },
    },
    article: '34',
    why: 'the other reading sets those who reached 80 hours against those who studied',
  },
  // Who is on the roll
  {
    name: 'retired on 31 October',
    facts: { year: 2025, people: [{ person: { retiredOn: '2025-10-31' }, records: [march('80')] }] },
    expect: { status: 'settled', valueHas: { totalProfessionals: 1, participants: 1, reached: 1 } },
    article: '34',
    why: 'the last day before retirement is a day in service',
  },
  {
    name: 'retired on 30 October',
    facts: { year: 2025, people: [{ person: { retiredOn: '2025-10-30' }, records: [march('80')] }] },
    expect: { status: 'settled', valueHas: { totalProfessionals: 0, participants: 0, reached: 0 } },
    article: '34',
    why: 'not on the roll of the last day, so outside all figures',
  },
  {
    name: 'retired on 30 October, ever in the period',
    facts: { year: 2025, people: [{ person: { retiredOn: '2025-10-30' }, records: [march('80')] }] },
    law: { readings: { 'headcount-basis': 'ever-in-period' } },
    expect: { status: 'settled', valueHas: { totalProfessionals: 1, participants: 1, reached: 1 } },
    article: '34',
    why: 'everyone in service on any day of the period is inside',
  },
  {
    name: 'retired before the period, ever in the period',
    facts: { year: 2025, people: [{ person: { retiredOn: '2024-10-31' }, records: [march('80')] }] },
    law: { readings: { 'headcount-basis': 'ever-in-period' } },
    expect: { status: 'settled', valueHas: { totalProfessionals: 0 } },
    article: '34',
    why: 'on no day of it',
  },
  {
    name: 'hired on 1 November',
    facts: { year: 2025, people: [{ person: { employments: [{ unitId: 'u1', from: '2025-11-01' }] } }] },
    expect: { status: 'settled', valueHas: { totalProfessionals: 0 } },
    article: '34',
    why: 'the roll of 31 October does not have them',
  },
  // Whose people
  {
    name: 'the return of a unit: who came, who went, who is there, and who nobody says is',
    facts: {
      year: 2025,
      unitId: 'u1',
      people: [
        { person: works(['u1', '2020-01-01', '2025-10-30'], ['u2', '2025-10-31']), records: [march('80')] },
        { person: works(['u2', '2020-01-01', '2025-10-30'], ['u1', '2025-10-31']), records: [march('80')] },
        { person: works(['u1', '2020-01-01', '2025-10-31'], ['u2', '2025-11-01']), records: [march('80')] },
        { person: works(['u1', '2020-01-01', '2025-10-30']) },
        { records: [march('80')] },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { totalProfessionals: 3, participants: 3, reached: 3 },
      findings: [
        ofRoll('people-not-on-roll', 'advisory', { personIds: ['p1', 'p4'] }),
        ofRoll('employments-not-stated', 'advisory', { people: 1 }),
      ],
    },
    article: '32.1',
    why: 'a unit reports its own: on 31 October who worked elsewhere is outside, and a list is taken at its word where it says no more',
  },
  {
    name: 'the return of a unit by who was there on any day',
    facts: {
      year: 2025,
      unitId: 'u1',
      people: [
        { person: works(['u1', '2020-01-01', '2024-10-31'], ['u2', '2024-11-01']), records: [march('80')] },
        { person: works(['u1', '2020-01-01', '2024-11-01'], ['u2', '2024-11-02']), records: [march('80')] },
      ],
    },
    law: { readings: { 'headcount-basis': 'ever-in-period' } },
    expect: {
      status: 'settled',
      valueHas: { totalProfessionals: 1 },
      findings: [ofRoll('people-not-on-roll', 'advisory', { personIds: ['p1'] })],
    },
    article: '34',
    why: 'the first day of the period is one of its days, and the day before is not',
  },
  ...(['u1', 'u2'] as const).map(
    (unitId): Case<FileFacts> => ({
      name: `a person whom two units employ on the last day, in the return of ${unitId}`,
      facts: {
        year: 2025,
        unitId,
        people: [{ person: works(['u1', '2020-01-01'], ['u2', '2025-10-31']), records: [march('80')] }],
      },
      expect: {
        status: 'settled',
        valueHas: { totalProfessionals: 1 },
        findings: [ofRoll('people-of-two-units', 'data-defect', { personIds: ['p1'] })],
      },
      article: '34',
      why: 'both would report them, and each is told',
    }),
  ),
  {
    name: 'a person whom two units employed one after the other, by who was there on any day',
    facts: {
      year: 2025,
      unitId: 'u1',
      people: [
        {
          person: works(['u1', '2020-01-01', '2025-05-31'], ['u2', '2025-06-01']),
          records: [march('80')],
        },
      ],
    },
    law: { readings: { 'headcount-basis': 'ever-in-period' } },
    expect: { status: 'settled', valueHas: { totalProfessionals: 1 }, findings: [] },
    article: '34',
    why: 'on no day of both',
  },
  {
    name: 'people whose files an agency keeps, in the return of the agency',
    facts: {
      year: 2025,
      unitId: 'agency',
      people: [
        { person: { agencyId: 'agency' }, records: [march('80')] },
        { person: { agencyId: 'agency', ...works(['u1', '2020-01-01']) }, records: [march('80')] },
        { person: { agencyId: 'another' }, records: [march('80')] },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { totalProfessionals: 1 },
      findings: [ofRoll('people-not-on-roll', 'advisory', { personIds: ['p2', 'p3'] })],
    },
    article: '31',
    why: 'whoever has no unit is the agency’s; whoever has one is the unit’s, wherever the file lies',
  },
  {
    name: 'credits and a row that could not be read, under one id',
    facts: {
      year: 2025,
      people: [
        {
          records: [
            { id: 'r1', study: { kind: 'unstated', from: '2025-03-03', to: '2025-03-03', unread: true } },
            { id: 'r1', study: credits(5), registration: registered('2025-04-01') },
          ],
        },
      ],
    },
    law: { readings: { 'person-counting': 'person-times' } },
    expect: {
      status: 'bounded',
      valueHas: {
        categories: {
          professional: range(0, 2),
          'public-required': range(0, 0),
          elective: range(0, 0),
          unclassified: range(0, 0),
        },
      },
      missing: ['record.study-amount@r1', 'record.credit-dates@r1'],
    },
    article: '30.2',
    why: 'the row may be one of hours, and is then another entry than that of the credits',
  },
  {
    name: 'the return of a unit, of a person of whose service not everything could be read',
    facts: {
      year: 2025,
      unitId: 'u1',
      people: [
        { person: { ...works(['u1', '2020-01-01']), serviceUnread: true }, records: [march('80')] },
        { person: { serviceUnread: true }, records: [] },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { totalProfessionals: range(0, 2), participants: range(0, 1) },
      missing: ['person.employments@p1', 'person.employments@p2'],
    },
    article: '34',
    why: 'where they serve was not read: they may be on the roll of the unit, and may be on none',
  },
  {
    name: 'the return of a unit, of a person who came in October, no more is known',
    facts: {
      year: 2025,
      unitId: 'u2',
      people: [
        { person: works(['u1', '2020-01-01', '2025-10'], ['u2', '2025-10']), records: [march('80')] },
        { person: works(['u2', '2025-10']), records: [march('80')] },
      ],
    },
    expect: { status: 'settled', valueHas: { totalProfessionals: 2, reached: 2 }, findings: [] },
    article: '34',
    why: 'by the last day of the month they had come, and nobody says that they were in two places at once',
  },
  {
    name: 'the return of a unit, of a person who left in October, no more is known',
    facts: {
      year: 2025,
      unitId: 'u1',
      people: [{ person: works(['u1', '2020-01-01', '2025-10'], ['u2', '2025-10']), records: [march('80')] }],
    },
    expect: {
      status: 'bounded',
      valueHas: { totalProfessionals: range(0, 1), participants: range(0, 1), reached: range(0, 1) },
      missing: ['person.employments@p1'],
      findings: [],
    },
    article: '34',
    why: 'it may have been the last day of the month',
  },
  {
    name: 'the return of an agency, of a person who left a unit in October, no more is known',
    facts: {
      year: 2025,
      unitId: 'agency',
      people: [{ person: { agencyId: 'agency', ...works(['u1', '2020-01-01', '2025-10']) } }],
    },
    expect: {
      status: 'bounded',
      valueHas: { totalProfessionals: range(0, 1) },
      missing: ['person.employments@p1'],
    },
    article: '34',
    why: 'the agency has those who have no unit, and whether this is one is not known',
  },
  {
    name: 'joined in October, no more is known',
    facts: {
      year: 2025,
      people: [{ person: works(['u1', '2025-10']) }, { person: { retiredOn: '2025-10' } }],
    },
    expect: {
      status: 'bounded',
      valueHas: { totalProfessionals: range(1, 2) },
      missing: ['person.retirement@p2'],
    },
    article: '34',
    why: 'in service on the last day whichever day it was; and in service on it only if that day was the day of retirement',
  },
  {
    name: 'the return of a unit where the edition sets no period',
    facts: { year: 2025, unitId: 'u1', people: [{ person: works(['u2', '2020-01-01']) }] },
    law: { parameters: { 'statistical-period': struck } },
    expect: { status: 'unregulated', because: '34:sets-window', findings: [] },
    article: '34',
    why: 'there is no day by which to ask',
  },
  {
    name: 'not covered',
    facts: { year: 2025, people: [{ person: { role: 'other' }, records: [march('80')] }] },
    expect: { status: 'settled', valueHas: { totalProfessionals: 0, participants: 0 } },
    article: '2.1',
    why: 'the return counts professionals',
  },
  {
    name: 'a title that is not known',
    facts: {
      year: 2025,
      people: [{ records: [march('80')] }, { person: { title: undefined }, records: [march('80')] }],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        totalProfessionals: range(1, 2),
        participants: range(1, 2),
        reached: range(1, 2),
        studyRatio: {
          numerator: range(1, 2),
          denominator: range(1, 2),
          percent: hoursRange('50', '100'),
        },
      },
      missing: ['person.title@p2'],
    },
    article: '34',
    why: 'one or two: the file does not say',
  },
  {
    name: 'only people of whom nothing is known',
    facts: {
      year: 2025,
      people: [{ person: { title: undefined, education: undefined, role: undefined, inService: undefined } }],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        totalProfessionals: range(0, 1),
        participants: range(0, 0),
        studyRatio: { numerator: range(0, 0), denominator: range(0, 1), percent: hoursRange('0', '0') },
      },
      missing: ['person.title@p1', 'person.education@p1', 'person.role@p1', 'person.in-service@p1'],
    },
    article: '34',
    why: 'perhaps one professional who did not study',
  },
  {
    name: 'a manager with vocational schooling who retired and was hired again',
    facts: {
      year: 2025,
      people: [
        {
          person: {
            role: 'professional-manager',
            education: 'vocational-senior-high',
            retiredOn: '2020-01-01',
            inService: true,
          },
        },
      ],
    },
    law: {
      readings: {
        'managers-qualification': 'not-required',
        'vocational-senior-high': 'equivalent',
        'rehired-retirees': 'in-service',
      },
    },
    expect: {
      status: 'settled',
      valueHas: { totalProfessionals: 1 },
      readings: [
        ...(base.readings ?? []).filter((one) => one !== 'daily-maximum=ceiling'),
        'managers-qualification=not-required',
        'vocational-senior-high=equivalent',
        'rehired-retirees=in-service',
      ],
    },
    article: '2.1',
    why: 'three contested phrases touch this person, and all are named',
  },
  // Hours that are not known exactly
  {
    name: 'a total across 1 November',
    facts: { year: 2025, people: [{ records: [march('70'), acrossNovember('20')] }] },
    expect: {
      status: 'bounded',
      valueHas: { participants: range(1, 1), reached: range(0, 1) },
      missing: ['record.study-dates@r1-2'],
      readings: [...(base.readings ?? []), 'straddling-totals=bounded'],
    },
    article: '34',
    why: 'three days of each year hold 18: between 2 and 18 hours lie in 2025, so 72 to 88',
  },
  {
    name: 'a total across 1 November, booked when it ended',
    facts: { year: 2025, people: [{ records: [march('70'), acrossNovember('20')] }] },
    law: { readings: { 'straddling-totals': 'completion-date' } },
    expect: { status: 'settled', valueHas: { participants: 1, reached: 0 } },
    article: '34',
    why: 'it ended in 2026',
  },
  {
    name: 'a total across 1 November, shared out by days',
    facts: { year: 2025, people: [{ records: [march('70'), acrossNovember('20')] }] },
    law: { readings: { 'straddling-totals': 'pro-rata-days' } },
    expect: { status: 'settled', valueHas: { participants: 1, reached: 1 } },
    article: '34',
    why: 'three days of six lie in 2025: ten hours, which make 80',
  },
  {
    name: 'two totals that together fill the days across 1 November',
    facts: {
      year: 2025,
      people: [
        {
          records: [
            entered({ subject: 'public-required', study: totalHours('2025-10-31', '2025-11-01', '6') }),
            entered({ form: 'distance', study: totalHours('2025-10-31', '2025-11-01', '6') }),
          ],
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        participants: range(1, 1),
        categories: {
          'public-required': range(0, 1),
          professional: range(0, 1),
          elective: range(0, 0),
          unclassified: range(0, 0),
        },
      },
      missing: ['record.study-dates@r1-1', 'record.study-dates@r1-2'],
    },
    article: '34',
    why: 'six hours lie in 2025 either way; of which class is open',
  },
  // Credits of a scheme
  {
    name: 'credits of a scheme',
    facts: {
      year: 2025,
      people: [
        { records: [entered({ study: { ...credits(5), from: '2025-03-03', to: '2025-03-07' } as never })] },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: {
        participants: 1,
        reached: 0,
        categories: subjects({ professional: 1 }),
        forms: forms({ 'collective-training': 1 }),
      },
      findings: [],
    },
    article: '30.2',
    why: 'the person took part in that class by that form; no hours are made of it',
  },
  {
    name: 'credits of a scheme beside hours of another class',
    facts: {
      year: 2025,
      people: [
        {
          records: [march('20'), entered({ ...fiveCredits, subject: 'public-required', form: 'distance' })],
        },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: {
        participants: 1,
        categories: subjects({ professional: 1, 'public-required': 1 }),
        forms: forms({ 'collective-training': 1, distance: 1 }),
      },
    },
    article: '34',
    why: 'one participant, who is a head of either class',
  },
  {
    name: 'credits of a scheme beside hours of the same class, in person-times',
    facts: { year: 2025, people: [{ records: [march('20'), entered(fiveCredits)] }] },
    law: { readings: { 'person-counting': 'person-times' } },
    expect: {
      status: 'settled',
      valueHas: {
        participants: 1,
        categories: subjects({ professional: 2 }),
        forms: forms({ 'collective-training': 2 }),
      },
    },
    article: '34',
    why: '人次: the entry of credits is an entry',
  },
  {
    name: 'one entry of credits listed twice, in person-times',
    facts: {
      year: 2025,
      people: [{ records: [entered({ ...fiveCredits, id: 'k' }), entered({ ...fiveCredits, id: 'k' })] }],
    },
    law: { readings: { 'person-counting': 'person-times' } },
    expect: { status: 'settled', valueHas: { categories: subjects({ professional: 1 }) } },
    article: '34',
    why: 'it is one record, given again',
  },
  {
    name: 'credits of a scheme without dates',
    facts: { year: 2025, people: [{ records: [entered({ study: credits(5) })] }] },
    expect: {
      status: 'bounded',
      valueHas: {
        participants: range(0, 1),
        reached: range(0, 0),
        categories: {
          'public-required': range(0, 0),
          professional: range(0, 1),
          elective: range(0, 0),
          unclassified: range(0, 0),
        },
      },
      missing: ['record.credit-dates@r1-1'],
    },
    article: '30.2',
    why: 'perhaps in another year',
  },
  {
    name: 'credits of a scheme without dates, beside hours',
    facts: {
      year: 2025,
      people: [{ records: [march('20'), entered({ study: credits(5), subject: 'elective' })] }],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        participants: range(1, 1),
        categories: {
          'public-required': range(0, 0),
          professional: range(1, 1),
          elective: range(0, 1),
          unclassified: range(0, 0),
        },
      },
      missing: ['record.credit-dates@r1-2'],
    },
    article: '30.2',
    why: 'who has hours took part, whenever the credits were earned; in which classes, their dates tell',
  },
  {
    name: 'a file of credits alone, in which nothing is registered',
    facts: {
      year: 2025,
      people: [{ records: [fiveCredits] }],
    },
    expect: { status: 'settled', valueHas: { participants: 0 }, findings: ['no-registration-in-file'] },
    article: '34',
    why: 'a participant of whom the certificate says nothing',
  },
  // Readings on which hours rest
  {
    name: 'records on which contested phrases bear',
    facts: {
      year: 2025,
      people: [
        {
          person: { employments: [{ unitId: 'u1', from: '2025-03-10' }] },
          records: [
            entered({ study: sessions(partOf('2025-03-03', '0.5')) }),
            entered({ study: sessions('2025-04-01'), result: { kind: 'pass-or-fail', value: 'fail' } }),
            entered({ study: sessions('2025-04-02'), providerEligible: false }),
            entered({ study: sessions('2025-04-03'), makesUp: { classId: 'k', missedOn: '2025-03-20' } }),
            entered({ study: sessions(hoursOn('2025-04-01', 3)), id: 'z' }),
            entered({
              form: 'self-study',
              study: sessions('2025-05-01', '2025-05-02'),
              taskBook: taskBook({
                approval: { on: '2025-05-02' },
                items: ['study-content', 'start-and-end-dates', 'hour-calculation'],
              }),
            }),
          ],
        },
      ],
    },
    expect: {
      status: 'settled',
      readings: [
        ...(base.readings ?? []),
        'failed-assessment=hours-count',
        'hours-before-approval=not-credited',
        'ineligible-provider-hours=credited-with-finding',
        'make-up-year=year-of-attendance',
        'part-days=pro-rata',
        'queue-order=registration',
        'study-out-of-service=credited-with-finding',
        'task-book-gaps=advisory',
      ],
    },
    article: '34',
    why: 'the return rests on all of these, and names them',
  },
  ...underEach(
    'coverage',
    '2.1',
    { person: { title: 'none' } },
    {
      'both-required': [{ totalProfessionals: 0 }, 'title and schooling are both asked for'],
      'either-suffices': [{ totalProfessionals: 1 }, 'the degree alone makes a professional'],
    },
  ),
  ...underEach(
    'vocational-senior-high',
    '2.1',
    { person: { education: 'vocational-senior-high' } },
    {
      'not-equivalent': [{ totalProfessionals: 0 }, '职高 is not 中专'],
      equivalent: [{ totalProfessionals: 1 }, '职高 stands beside 中专'],
    },
  ),
  ...underEach(
    'skilled-worker-school',
    '2.1',
    { person: { education: 'skilled-worker-school' } },
    {
      'not-equivalent': [{ totalProfessionals: 0 }, '技校 is not 中专'],
      equivalent: [{ totalProfessionals: 1 }, '技校 stands beside 中专'],
    },
  ),
  ...underEach(
    'failed-assessment',
    '41',
    { records: contestedMay('74', { study: april, result: failed }) },
    {
      'hours-count': [{ reached: 1 }, 'time is what was attended; the failed day makes it 80'],
      'hours-only-on-pass': [{ reached: 0, participants: 1 }, '74 hours are left'],
    },
  ),
  {
    name: 'failed-assessment: hours-only-on-pass, a result that is not known',
    facts: { year: 2025, people: [{ records: contestedMay('74', { study: april, result: undefined }) }] },
    law: { readings: { 'failed-assessment': 'hours-only-on-pass' } },
    expect: { status: 'bounded', valueHas: { reached: range(0, 1) }, missing: ['record.result@r1-2'] },
    article: '41',
    why: '74 or 80 hours: the result decides',
  },
  ...underEach(
    'ineligible-provider-hours',
    '15.1',
    { records: contestedMay('74', { study: april, providerEligible: false }) },
    {
      'credited-with-finding': [{ reached: 1 }, 'who attended did attend'],
      'not-credited': [{ reached: 0 }, 'the day at such a provider is out'],
    },
  ),
  ...underEach(
    'study-out-of-service',
    '2.2',
    {
      person: { employments: [{ unitId: 'u1', from: '2025-04-02' }] },
      records: contestedMay('74', { study: april }),
    },
    {
      'credited-with-finding': [{ reached: 1 }, 'the day before the employment counts'],
      'not-credited': [{ reached: 0 }, 'continuing education is that of people in service'],
    },
  ),
  ...underEach(
    'part-days',
    '30.1',
    { records: contestedMay('76.99', { study: sessions(partOf('2025-04-01', '0.5')) }) },
    {
      'pro-rata': [{ reached: 0 }, 'half a day is three hours: 79.99'],
      'whole-days-only': [{ reached: 0 }, 'half a day is none: 76.99'],
      'any-part-is-a-day': [{ reached: 1 }, 'half a day is six hours: 82.99'],
    },
  ),
  ...underEach(
    'queue-order',
    '30.1',
    {
      records: [
        { study: totalHours('2025-04-01', '2025-04-02', '12'), registration: registered('2025-05-01') },
        { study: april, subject: 'elective', registration: registered('2025-06-01') },
      ],
    },
    {
      registration: [
        { categories: subjects({ professional: 1 }) },
        'registered first, the total takes both days and leaves nothing',
      ],
      'dated-sessions-first': [
        { categories: subjects({ professional: 1, elective: 1 }) },
        'the session takes its own day, the total the other',
      ],
    },
  ),
  ...underEach(
    'make-up-year',
    '41',
    { records: [entered({ study: april, makesUp: { classId: 'k', missedOn: '2024-10-31' } })] },
    {
      'year-of-attendance': [{ participants: 1 }, 'it was attended in 2025'],
      'year-missed': [{ participants: 0 }, 'what it makes up was missed in 2024'],
    },
  ),
  ...underEach(
    'daily-maximum',
    '30.1',
    { records: contestedMay('72', { study: sessions(hoursOn('2025-04-01', 8)) }) },
    {
      ceiling: [{ reached: 0 }, 'a day holds six hours: 78'],
      none: [{ reached: 1 }, 'the eight hours stated: 80'],
    },
  ),
  ...underEach(
    'task-book-gaps',
    '44',
    { records: [entered(byTaskBook({ items: incomplete }))] },
    {
      invalid: [{ participants: 0 }, 'a task book without one of its items gives no hours'],
      advisory: [{ participants: 1 }, 'the gap is looked at elsewhere'],
    },
  ),
  ...underEach(
    'task-book-hours',
    '44',
    { records: contestedMay('75', byTaskBook({ hours: '4' })) },
    {
      'counted-with-finding': [{ reached: 1 }, 'the six hours studied: 81'],
      cap: [{ reached: 0 }, 'the four hours that the book plans: 79'],
    },
  ),
  ...underEach(
    'hours-before-approval',
    '44',
    { records: [entered(byTaskBook({ approval: { on: '2025-04-02' } }))] },
    {
      'not-credited': [{ participants: 0 }, 'the plan was approved the day after'],
      credited: [{ participants: 1 }, 'approval reaches back'],
    },
  ),
  {
    name: 'days of a total',
    facts: {
      year: 2025,
      people: [
        { records: [entered({ study: totalDays('2025-03-03', '2025-03-19', '13.5', { restDays: '2' }) })] },
      ],
    },
    expect: { status: 'settled', valueHas: { participants: 1, reached: 1 } },
    article: '30.1',
    why: 'thirteen days and a half are 81 hours',
  },
  // Another law
  {
    name: 'no figure to reach in the edition',
    facts: { year: 2025, people: three },
    law: { parameters: { 'statistics-attainment-hours': struck } },
    expect: {
      status: 'settled',
      valueHas: { requiredHours: null, reached: null, attainmentRatio: null, participants: 2 },
    },
    article: '34',
    why: 'five figures are left; the other two are not invented',
  },
  {
    name: 'a figure to reach that is not the quota',
    facts: { year: 2025, people: [{ records: [march('80')] }] },
    law: { parameters: { 'annual-quota-hours': values({ '2006-02-27': '90' }) } },
    expect: { status: 'settled', valueHas: { requiredHours: '80', reached: 1 } },
    article: '34',
    why: 'the 80 hours of Article 34 are a figure of their own',
  },
  {
    name: 'a figure to reach that changed within the year',
    facts: { year: 2025, people: [{ records: [march('85')] }] },
    law: {
      parameters: { 'statistics-attainment-hours': values({ '2006-02-27': '80', '2025-07-01': '90' }) },
    },
    expect: {
      status: 'settled',
      valueHas: { requiredHours: '90', reached: 0 },
      findings: [
        {
          code: 'parameter-changed-within-year',
          severity: 'depends-on-reading',
          readings: ['annual-parameter-date'],
          provision: '34',
          data: { parameter: 'statistics-attainment-hours', on: '2025-07-01' },
        },
      ],
      readings: [...(base.readings ?? []), 'annual-parameter-date=last-day'],
    },
    article: '34',
    why: 'the figure of the last day binds by default, with a finding',
  },
  {
    name: 'a figure to reach that changed within the year, by its first day',
    facts: { year: 2025, people: [{ records: [march('85')] }] },
    law: {
      parameters: { 'statistics-attainment-hours': values({ '2006-02-27': '80', '2025-07-01': '90' }) },
      readings: { 'annual-parameter-date': 'first-day' },
    },
    expect: { status: 'settled', valueHas: { requiredHours: '80', reached: 1 } },
    article: '34',
    why: 'the other reading takes the figure with which the year began',
  },
  {
    name: 'a period that will change after the year began',
    facts: { year: 2025, people: [] },
    law: {
      parameters: {
        'statistical-period': values({ '2006-02-27': '11-01..10-31', '2025-07-01': '12-01..11-30' }),
      },
    },
    expect: {
      status: 'settled',
      valueHas: { period: { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31' } },
      parameters: base.parameters ?? [],
    },
    article: '34',
    why: 'the period that is named is the one that was counted',
  },
  {
    name: 'hours of a day that changed within the year',
    facts: {
      year: 2025,
      people: [
        { records: [entered({ study: sessions('2025-03-03') }), entered({ study: sessions('2025-09-01') })] },
      ],
    },
    law: { parameters: { 'hours-per-day': values({ '2006-02-27': '6', '2025-07-01': '8' }) } },
    expect: {
      status: 'settled',
      parameters: [...(base.parameters ?? []), 'hours-per-day=8'],
    },
    article: '30.1',
    why: 'each day is counted by its own figure, and both are named',
  },
  {
    name: 'no statistical year in the edition',
    facts: { year: 2025, people: three },
    law: { parameters: { 'statistical-period': struck } },
    expect: { status: 'unregulated', because: '34:sets-window' },
    article: '34',
    why: 'there is no period to count',
  },
  {
    name: 'no hours for a day in the edition',
    facts: { year: 2025, people: three },
    law: { parameters: { 'hours-per-day': struck } },
    expect: { status: 'unregulated', because: '30.1:defines' },
    article: '30.1',
    why: 'there is nothing to count hours by',
  },
  // What the file as a whole shows
  {
    name: 'a person listed twice',
    facts: {
      year: 2025,
      people: [
        { person: { id: 'a' }, records: [march('40', { id: 'x', personId: 'a' })] },
        { records: [march('80')] },
        { person: { id: 'a' }, records: [entered({ ...may('40'), id: 'y', personId: 'a' })] },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { totalProfessionals: 2, participants: 2, reached: 2 },
      citations: base.citations ?? [],
      findings: [fileFinding('duplicate-person', { personId: 'a' })],
    },
    article: '34',
    why: 'one head, with the records of both lines',
  },
  {
    name: 'a person listed three times with the same record',
    facts: {
      year: 2025,
      people: Array.from({ length: 3 }, () => ({
        person: { id: 'a' },
        records: [march('40', { id: 'x', personId: 'a' })],
      })),
    },
    expect: {
      status: 'settled',
      valueHas: { totalProfessionals: 1, reached: 0 },
      findings: ['duplicate-person', 'duplicate-person'],
    },
    article: '34',
    why: 'one finding for every line too many; the record is one study, however often it is listed',
  },
  {
    name: 'a proof that two people show',
    facts: {
      year: 2025,
      people: [
        { records: [march('80', { proofs: ['a', 'b'] })] },
        { records: [march('80', { proofs: ['c', 'b'] })] },
        { records: [march('80', { proofs: ['c'] }), entered({ ...may('6'), proofs: ['c', 'b'] })] },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { reached: 3 },
      findings: [
        fileFinding('proof-of-two-people', { personIds: ['p1', 'p2', 'p3'] }),
        fileFinding('proof-of-two-people', { personIds: ['p2', 'p3'] }),
      ],
    },
    article: '34',
    why: 'it may be a class of several on one paper; a person should look',
  },
  {
    name: 'a proof that one person shows twice',
    facts: {
      year: 2025,
      people: [{ records: [march('80', { proofs: ['a'] }), entered({ ...may('80'), proofs: ['a'] })] }],
    },
    expect: { status: 'settled', valueHas: { reached: 1 }, findings: [] },
    article: '34',
    why: 'that is one study of one person, and a finding of their own hours',
  },
  {
    name: 'a proof that a person listed twice shows on both lines',
    facts: {
      year: 2025,
      people: [
        { person: { id: 'a' }, records: [march('80', { id: 'x', personId: 'a', proofs: ['b'] })] },
        { person: { id: 'a' }, records: [march('80', { id: 'x', personId: 'a', proofs: ['b'] })] },
      ],
    },
    expect: { status: 'settled', findings: ['duplicate-person'] },
    article: '34',
    why: 'the two lines are one person',
  },
  {
    name: 'a person listed twice, in the statistical year before the Measures',
    facts: { year: 2005, people: [{ person: { id: 'a' } }, { person: { id: 'a' } }] },
    expect: { status: 'not-in-force', findings: ['duplicate-person'] },
    article: '34',
    why: 'the file is what it is, whatever can be counted of it',
  },
  // Force
  {
    name: 'the statistical year that began before the Measures',
    facts: { year: 2006, people: [] },
    expect: {
      status: 'settled',
      valueHas: { period: { system: 'statistical', year: 2006, from: '2005-11-01', to: '2006-10-31' } },
      findings: ['partly-before-force'],
    },
    article: '49',
    why: 'it is counted, with a finding',
  },
  {
    name: 'the statistical year before the Measures',
    facts: { year: 2005, people: [] },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'no day of it lies in their time',
  },
  // Mistakes of the calling program
  {
    name: 'a year before the calendar',
    facts: { year: 1900, people: [] },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '34',
    why: 'a mistake of the calling program',
  },
  {
    name: 'a date that does not exist',
    facts: { year: 2025, people: [], asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '34',
    why: 'a mistake of the calling program',
  },
  {
    name: 'a row of which form, subject and registration were not read',
    facts: {
      year: 2025,
      people: [
        {
          records: [
            {
              form: undefined,
              subject: undefined,
              study: { kind: 'unstated', from: '2025-05-05', to: '2025-05-09', unread: true },
            },
          ],
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        participants: range(0, 1),
        categories: {
          'public-required': range(0, 1),
          professional: range(0, 1),
          elective: range(0, 1),
          unclassified: range(0, 1),
        },
      },
      missing: ['record.study-amount@r1-1'],
    },
    article: '34',
    why: 'that it stands in no certificate was not read either, and it may be of any class',
  },
  {
    name: 'a study of which it is not known whose it is, beside people with 80 hours, with 70 and with none',
    facts: {
      year: 2025,
      people: [{ records: [march('80')] }, { records: [march('70')] }, {}],
      unassigned: [entered({ study: totalHours('2025-05-05', '2025-05-06', '12') })],
    },
    expect: {
      status: 'bounded',
      valueHas: { totalProfessionals: range(3, 3), participants: range(2, 3), reached: range(1, 2) },
      missing: ['record.person@x1'],
    },
    article: '34',
    why: "it may be anyone's: the third may have studied, or the second reached the hours",
  },
  {
    name: 'two such studies, of which neither alone completes the hours of one who lacks them',
    facts: {
      year: 2025,
      people: [{ records: [march('70')] }],
      unassigned: [
        entered({ study: totalHours('2025-05-05', '2025-05-05', '6') }),
        entered({ study: totalHours('2025-05-06', '2025-05-06', '6') }),
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { participants: range(1, 1), reached: range(0, 1) },
      missing: ['record.person@x1', 'record.person@x2'],
    },
    article: '34',
    why: "both may be that person's",
  },
  {
    name: 'such a study of another year',
    facts: {
      year: 2025,
      people: [{ records: [march('80')] }],
      unassigned: [entered({ study: totalHours('2024-05-05', '2024-05-05', '6') })],
    },
    expect: { status: 'settled', valueHas: { participants: 1, reached: 1 }, missing: [] },
    article: '34',
    why: 'of the figures of this year none hangs on whose it is',
  },
  {
    name: 'a person who could not be read',
    facts: {
      year: 2025,
      people: [
        { records: [march('80')] },
        {
          person: { title: undefined, education: undefined, role: undefined, inService: undefined },
          records: [march('80')],
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { totalProfessionals: range(1, 2), participants: range(1, 2), reached: range(1, 2) },
      missing: ['person.title@p2', 'person.education@p2', 'person.role@p2', 'person.in-service@p2'],
    },
    article: '34',
    why: 'someone of whom nothing is known may be one of those who are counted',
  },
]
