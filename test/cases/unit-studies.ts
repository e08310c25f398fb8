import type * as z from 'zod'
import type { AreaOfStudies } from '../../src/chongqing/assessment/studies-figures.js'
import type { studyAgreementSchema } from '../../src/chongqing/entities/agreement/study-agreement.js'
import type { evaluatedClassSchema } from '../../src/chongqing/entities/evaluation/evaluated-class.js'
import type { unitSchema } from '../../src/chongqing/entities/unit.js'
import { type ContentArea, contentAreas } from '../../src/chongqing/law/vocabulary.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import { type Case, struck } from '../support/cases.js'
import { credits, type RecordFacts, type Some, sessions, totalDays } from '../support/facts.js'
import type { FileFacts, FileOfPerson } from './annual-statistics.js'
import { sent } from './unit-study.js'

export interface UnitStudiesCaseFacts {
  /** 2025 unless another is given. */
  readonly year?: number
  /** Departures from an enterprise in Yuzhong District whose department in charge is d1. */
  readonly unit?: Some<z.input<typeof unitSchema>>
  /** The people, each with studies as in the cases of a single one. */
  readonly people: readonly FileOfPerson[]
  readonly unassigned?: FileFacts['unassigned']
  /** Agreements with u1, of p1 unless they say otherwise; `null`: not known. None unless they are given. */
  readonly agreements?: readonly Partial<z.input<typeof studyAgreementSchema>>[] | null
  readonly classes?: readonly z.input<typeof evaluatedClassSchema>[]
}

const counts = (met: number, notMet: number, undetermined = 0, notAssessed = 0) => ({
  met,
  notMet,
  undetermined,
  notAssessed,
})

const costs = (
  studies: Partial<Record<'agreement' | 'individual-capacity' | 'organised-study' | 'undetermined', number>>,
  individual: string,
  unit: string,
) => ({
  studies: { agreement: 0, 'individual-capacity': 0, 'organised-study': 0, undetermined: 0, ...studies },
  individual,
  unit,
})

const areas = (some: { readonly [Area in ContentArea]?: readonly [studies: number, people: number] }) =>
  contentAreas.map((area): AreaOfStudies => {
    const [studies, people] = some[area] ?? [0, 0]
    return { area, studies, people }
  })

const classes = (toEvaluate: string[], outside: string[] = [], undetermined: string[] = []) => ({
  toEvaluate,
  outside,
  undetermined,
})

const individual = { capacity: 'individual', offTheJob: false, cost: '800.50' } as const
const one = (record: Some<RecordFacts> = {}): readonly FileOfPerson[] => [{ records: [record] }]
const ofClass = (record: Some<RecordFacts>) => one({ classId: 'k1', ...record })

/** One study in all that lies outside. */
const left = {
  status: 'settled',
  valueHas: { studies: 0, perhaps: 0, outside: 1, costs: costs({}, '0', '0') },
  missing: [],
} as const

export const unitStudiesCases: readonly Case<UnitStudiesCaseFacts>[] = [
  {
    name: 'two people, of whom one was sent twice and one went by herself',
    facts: {
      people: [
        { records: [{}, { content: 'professional-knowledge', study: sessions('2025-06-03') }] },
        {
          records: [
            {
              ...individual,
              content: 'professional-knowledge',
              sameTreatment: { ...sent.sameTreatment, wages: false },
            },
          ],
        },
      ],
    },
    expect: {
      status: 'settled',
      value: {
        unitId: 'u1',
        year: 2025,
        studies: 3,
        perhaps: 0,
        outside: 0,
        treatment: counts(2, 1),
        costs: costs({ 'organised-study': 2, 'individual-capacity': 1 }, '800.5', '6000'),
        classes: classes([]),
        areas: areas({ 'professional-knowledge': [2, 2], 'skills-training': [1, 1] }),
      },
      findings: [],
      premises: [
        'unit-scope',
        'person-coverage',
        'person-coverage',
        'unit-study',
        'unit-study',
        'unit-study',
      ],
    },
    article: '8(2)',
    why: 'the year of the unit is that of its studies, added up',
  },
  {
    name: 'nobody',
    facts: { people: [{}] },
    expect: {
      status: 'settled',
      valueHas: { studies: 0, treatment: counts(0, 0), areas: areas({}) },
      premises: ['unit-scope'],
    },
    article: '11',
    why: 'of who did not study nothing follows',
  },
  {
    name: 'a unit outside the city',
    facts: { unit: { divisionCode: '110101' }, people: one() },
    expect: { status: 'inapplicable', citations: ['4:excludes', '49:sets-value'] },
    article: '4',
    why: 'the Measures ask nothing of it',
  },
  {
    name: 'a unit whose place is not known',
    facts: { unit: { divisionCode: undefined }, people: one() },
    expect: {
      status: 'bounded',
      valueHas: { studies: 1, treatment: counts(1, 0) },
      missing: ['unit.division'],
    },
    article: '4',
    why: 'whether the Measures reach it is open',
  },
  // What was agreed
  {
    name: 'agreements on one of two studies, and with someone else',
    facts: {
      people: [{ records: [{}, {}] }],
      agreements: [
        { recordId: 'r1-2', costShare: '0.2', treatment: 'same' },
        { personId: 'p2', recordId: 'r1-1', costShare: '0.9' },
        { unitId: 'u2', recordId: 'r1-1', costShare: '0.9' },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { costs: costs({ agreement: 1, 'organised-study': 1 }, '600', '5400') },
    },
    article: '9(3)',
    why: 'each agreement is on its study; where all are known, on the other nothing was agreed',
  },
  {
    name: 'agreements that are not known',
    facts: { people: one(), agreements: null },
    expect: {
      status: 'bounded',
      valueHas: { treatment: counts(0, 0, 1), costs: costs({ undetermined: 1 }, '0', '0') },
      missing: ['study.agreement@r1-1'],
    },
    article: '10',
    why: 'a list that is not there is not an empty list',
  },
  {
    name: 'an agreement that does not say on which study it is',
    facts: { people: one(), agreements: [{ costShare: '0.2', treatment: 'same' }] },
    expect: { status: 'bounded', missing: ['study.agreement@r1-1'] },
    article: '10',
    why: 'it may be on this one, and may be on another',
  },
  {
    name: 'two agreements on one study',
    facts: {
      people: one(),
      agreements: [
        { recordId: 'r1-1', costShare: '0.2' },
        { recordId: 'r1-1', costShare: '0.3' },
      ],
    },
    expect: { status: 'bounded', missing: ['study.agreement@r1-1'] },
    article: '10',
    why: 'which of them holds nobody has said',
  },
  // The days of a study
  {
    name: 'from December to January',
    facts: { people: one({ study: totalDays('2024-12-30', '2025-01-01', 3) }) },
    expect: { status: 'settled', valueHas: { studies: 1, outside: 0 } },
    article: '8(2)',
    why: 'it has a day in the year, and what is due is due on all its days',
  },
  {
    name: 'until the last day of the year before',
    facts: { people: one({ study: totalDays('2024-12-30', '2024-12-31', 2) }) },
    expect: left,
    article: '8(2)',
    why: 'it has no day in the year',
  },
  {
    name: 'from the first day of the year after',
    facts: { people: one({ study: totalDays('2026-01-01', '2026-01-02', 2) }) },
    expect: left,
    article: '8(2)',
    why: 'it has no day in the year',
  },
  {
    name: 'sessions in the year before and the year after',
    facts: { people: one({ study: sessions('2024-12-31', '2026-01-01') }) },
    expect: left,
    article: '8(2)',
    why: 'of dated study the dates count, and what lies between them was not studied',
  },
  {
    name: 'credits of no date',
    facts: { people: one({ study: credits(5) }) },
    expect: {
      status: 'bounded',
      valueHas: { studies: 0, perhaps: 1, outside: 0, treatment: counts(0, 0), areas: areas({}) },
      missing: ['record.study-dates@r1-1'],
    },
    article: '11',
    why: 'they may be of the year, and stand in no figure until that is known',
  },
  {
    name: 'credits that began in the year',
    facts: { people: one({ study: { ...credits(5), from: '2025-12-31' } as RecordFacts['study'] }) },
    expect: { status: 'settled', valueHas: { studies: 1 } },
    article: '11',
    why: 'one day in the year is enough',
  },
  {
    name: 'credits that ended in the year',
    facts: { people: one({ study: { ...credits(5), to: '2025-01-01' } as RecordFacts['study'] }) },
    expect: { status: 'settled', valueHas: { studies: 1 } },
    article: '11',
    why: 'one day in the year is enough',
  },
  {
    name: 'a row that was not read, on days of the year',
    facts: {
      people: one({ study: { kind: 'unstated', from: '2025-03-03', to: '2025-03-04', unread: true } }),
    },
    expect: { status: 'settled', valueHas: { studies: 1 } },
    article: '8(2)',
    why: 'it lies in the year wherever among these days it was',
  },
  {
    name: 'a row that was not read, on days at the end of the year',
    facts: {
      people: one({ study: { kind: 'unstated', from: '2025-12-31', to: '2026-01-01', unread: true } }),
    },
    expect: { status: 'bounded', valueHas: { studies: 0, perhaps: 1 }, missing: ['record.study-dates@r1-1'] },
    article: '8(2)',
    why: 'the days are those on which it can have lain',
  },
  // Whose study it is
  {
    name: 'a record of someone else',
    facts: { people: one({ personId: 'p9' }) },
    expect: left,
    article: '8(2)',
    why: 'what is due is due to whoever studied',
  },
  {
    name: 'a record that does not say whose it is',
    facts: { people: one({ personId: undefined }) },
    expect: { status: 'bounded', valueHas: { studies: 0, perhaps: 1 }, missing: ['record.person@r1-1'] },
    article: '8(2)',
    why: 'it may be anybody’s',
  },
  {
    name: 'studies of nobody known, of this year and of another',
    facts: { people: [], unassigned: [sent, { ...sent, study: sessions('2024-03-03') }] },
    expect: {
      status: 'bounded',
      valueHas: { studies: 0, perhaps: 1, outside: 1 },
      missing: ['record.person@x1'],
    },
    article: '8(2)',
    why: 'each may be of any of these people',
  },
  {
    name: 'someone who came on the day on which the study began',
    facts: {
      people: [{ person: { employments: [{ unitId: 'u1', from: '2025-03-03' }] }, records: [{}] }],
    },
    expect: { status: 'settled', valueHas: { studies: 1, outside: 0 } },
    article: '8(2)',
    why: 'the unit of a study is that at which it began',
  },
  {
    name: 'someone who came on the day after',
    facts: {
      people: [{ person: { employments: [{ unitId: 'u1', from: '2025-03-04' }] }, records: [{}] }],
    },
    expect: left,
    article: '8(2)',
    why: 'what another unit sent them to is not this unit’s',
  },
  {
    name: 'someone who came in the month in which the study began, the day is not known',
    facts: {
      people: [{ person: { employments: [{ unitId: 'u1', from: '2025-03' }] }, records: [{}] }],
    },
    expect: { status: 'bounded', valueHas: { studies: 0, perhaps: 1 }, missing: ['person.employments@p1'] },
    article: '8(2)',
    why: 'they may have come before it or after',
  },
  {
    name: 'someone who came in the middle of the days on which a study can have lain',
    facts: {
      people: [
        {
          person: { employments: [{ unitId: 'u1', from: '2025-03-04' }] },
          records: [{ study: { kind: 'unstated', from: '2025-03-03', to: '2025-03-07' } }],
        },
      ],
    },
    expect: { status: 'bounded', valueHas: { studies: 0, perhaps: 1 }, missing: ['record.study-dates@r1-1'] },
    article: '8(2)',
    why: 'on which of them it began would tell',
  },
  {
    name: 'credits of no first day, by someone who was with the unit all along',
    facts: {
      people: [
        {
          person: { employments: [{ unitId: 'u1', from: '2020-01-01' }] },
          records: [{ study: { ...credits(5), to: '2025-03-07' } as RecordFacts['study'] }],
        },
      ],
    },
    expect: { status: 'settled', valueHas: { studies: 1 } },
    article: '8(2)',
    why: 'whenever they began, it was with this unit',
  },
  {
    name: 'someone who is no professional',
    facts: { people: [{ person: { role: 'other' }, records: [{}] }] },
    expect: left,
    article: '2.1',
    why: 'the articles are about professionals',
  },
  {
    name: 'someone whose schooling is not known',
    facts: { people: [{ person: { education: undefined }, records: [{}] }] },
    expect: { status: 'bounded', valueHas: { studies: 0, perhaps: 1 }, missing: ['person.education@p1'] },
    article: '2.1',
    why: 'whether the Measures reach them is open',
  },
  // Classes
  {
    name: 'a class of the department in charge, given by a university',
    facts: { people: ofClass({ hostId: 'd1', providerRoute: '15.1' }) },
    expect: {
      status: 'settled',
      valueHas: { classes: classes(['k1']) },
      premises: ['unit-scope', 'person-coverage', 'unit-study', 'evaluation-object'],
    },
    article: '27(1)',
    why: 'hosted by a department in charge and given by a provider',
  },
  {
    name: 'the same class in three records, of which one names the host and one the route',
    facts: {
      people: [
        { records: [{ classId: 'k1', hostId: 'd1' }] },
        { records: [{ classId: 'k1', providerRoute: '15.2' }, { classId: 'k1' }] },
      ],
    },
    expect: { status: 'settled', valueHas: { studies: 3, classes: classes(['k1']) } },
    article: '27(1)',
    why: 'a class is one, and what one record tells of it need not stand in all',
  },
  {
    name: 'given by a body that is no provider',
    facts: { people: ofClass({ hostId: 'd1', providerRoute: '15.3' }) },
    expect: { status: 'settled', valueHas: { classes: classes([], ['k1']) } },
    article: '15.3',
    why: 'the paragraph is about bodies that are no training providers',
  },
  {
    name: 'hosted and given by the department in charge',
    facts: { people: ofClass({ hostId: 'd1', providerId: 'd1' }) },
    expect: { status: 'settled', valueHas: { classes: classes([], ['k1']) } },
    article: '27(1)',
    why: 'a department is no training provider',
  },
  {
    name: 'given by a provider of which no more than the key is known',
    facts: { people: ofClass({ hostId: 'd1', providerId: 'v1' }) },
    expect: {
      status: 'bounded',
      valueHas: { classes: classes([], [], ['k1']) },
      missing: ['class.undertaken-by@k1'],
    },
    article: '27(1)',
    why: 'what kind of body it is decides',
  },
  {
    name: 'given by a provider, and the department in charge of the unit is not known',
    facts: { unit: { competentDepartment: undefined }, people: ofClass({ hostId: 'd1', providerId: 'd1' }) },
    expect: { status: 'bounded', missing: ['class.hosted-by@k1', 'class.undertaken-by@k1'] },
    article: '27(1)',
    why: 'both hang on whether it is the department',
  },
  {
    name: 'given by a body to which no paragraph is open',
    facts: { people: ofClass({ hostId: 'd1', providerRoute: null }) },
    expect: { status: 'settled', valueHas: { classes: classes([], ['k1']) } },
    article: '27(1)',
    why: 'it is no training provider',
  },
  ...(['enterprise', 'public-institution'] as const).map(
    (kind): Case<UnitStudiesCaseFacts> => ({
      name: `hosted by the unit itself, of the kind ${kind}`,
      facts: { unit: { kind }, people: ofClass({ hostId: 'u1', providerRoute: '15.1' }) },
      expect: { status: 'settled', valueHas: { classes: classes([], ['k1']) } },
      article: '27(1)',
      why: 'what a unit hosts for its own people is outside, whoever gives it',
    }),
  ),
  {
    name: 'hosted by the unit itself, an organ of the state',
    facts: { unit: { kind: 'state-organ' }, people: ofClass({ hostId: 'u1', providerRoute: '15.1' }) },
    expect: {
      status: 'bounded',
      valueHas: { classes: classes([], [], ['k1']) },
      missing: ['class.hosted-by@k1'],
    },
    article: '27(1)',
    why: 'it may be a department in charge itself',
  },
  {
    name: 'a host of which the unit knows no more than the key',
    facts: { people: ofClass({ hostId: 'h9', providerRoute: '15.1' }) },
    expect: {
      status: 'bounded',
      valueHas: { classes: classes([], [], ['k1']) },
      missing: ['class.hosted-by@k1'],
    },
    article: '27(1)',
    why: 'what kind of body it is decides',
  },
  {
    name: 'the same host, of a unit whose department in charge is not known',
    facts: {
      unit: { competentDepartment: undefined },
      people: ofClass({ hostId: 'd1', providerRoute: '15.1' }),
    },
    expect: { status: 'bounded', missing: ['class.hosted-by@k1'] },
    article: '27(1)',
    why: 'what kind of body it is decides',
  },
  {
    name: 'records of one class that name two hosts',
    facts: {
      people: [
        {
          records: [
            { classId: 'k1', hostId: 'd1', providerRoute: '15.1' },
            { classId: 'k1', hostId: 'u1' },
          ],
        },
      ],
    },
    expect: { status: 'bounded', missing: ['class.hosted-by@k1'] },
    article: '27(1)',
    why: 'they cannot both be right',
  },
  {
    name: 'a class of which nothing is stated',
    facts: { people: ofClass({}) },
    expect: { status: 'bounded', missing: ['class.hosted-by@k1', 'class.undertaken-by@k1'] },
    article: '27(1)',
    why: 'both the host and the provider decide',
  },
  {
    name: 'a class of which it is told who hosts and who gives it',
    facts: {
      people: ofClass({ hostId: 'h9' }),
      classes: [
        { id: 'k0', hostedBy: 'unit' },
        { id: 'k1', hostedBy: 'municipal-personnel', undertakenBy: 'training-provider' },
      ],
    },
    expect: { status: 'settled', valueHas: { classes: classes(['k1']) } },
    article: '27(1)',
    why: 'what is told of a class goes before what its records tell',
  },
  {
    name: 'a class of which it is told twice who hosts it',
    facts: {
      people: ofClass({ hostId: 'h9' }),
      classes: [
        { id: 'k1', hostedBy: 'municipal-personnel', undertakenBy: 'training-provider' },
        { id: 'k1', hostedBy: 'unit', undertakenBy: 'training-provider' },
      ],
    },
    expect: { status: 'settled', valueHas: { classes: classes(['k1']) } },
    article: '27(1)',
    why: 'of two that bear one key the first is taken',
  },
  // The editions
  {
    name: 'a year before the Measures',
    facts: { year: 2005, people: one() },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'nothing was due under them',
  },
  {
    name: 'another first day in force',
    facts: { year: 2025, people: one() },
    law: { readings: { 'effective-from': '2026-01-01' } },
    expect: { status: 'not-in-force', force: ['not-yet', '2026-01-01'] },
    article: '49',
    why: 'the day is a reading',
  },
  {
    name: 'where an amendment strikes the rule on agreements',
    facts: { people: one(), agreements: [{ recordId: 'r1-1', costShare: '0.5' }] },
    law: {
      from: withProvisions(chongqing2006, { '10': { struck: true, from: '2020-01-01', source: 'case' } }),
    },
    expect: {
      status: 'settled',
      valueHas: { studies: 1, treatment: counts(0, 0), costs: costs({}, '0', '0') },
    },
    article: '10',
    why: 'of a study on which an agreement was made nothing is regulated then, and nothing is added up',
  },
  {
    name: 'where no first day in force is set',
    facts: { people: one() },
    law: { parameters: { 'effective-date': struck } },
    expect: { status: 'unregulated', because: '49:sets-window' },
    article: '49',
    why: 'no day is invented',
  },
  {
    name: 'a year that is none',
    facts: { year: 1900, people: one() },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '49',
    why: "the caller's mistake",
  },
]
