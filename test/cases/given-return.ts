import type * as z from 'zod'
import type { givenReturnSchema } from '../../src/chongqing/entities/statistics/given-return.js'
import type { ReturnContradiction } from '../../src/chongqing/findings/statistics.js'
import type { Finding } from '../../src/chongqing/pack.js'
import { type Case, type Expected, struck, values } from '../support/cases.js'

type Given = z.input<typeof givenReturnSchema>
type Figures = NonNullable<Given['registered']>

export interface GivenReturnFacts {
  readonly given: Given
  readonly year: number
}

/** What a unit with 120 professionals states, of whom 114 studied and 96 reached 80 hours. */
const entered: Figures = {
  participants: 114,
  reached: 96,
  totalHours: '8940',
  bySubject: {
    'public-required': { heads: 110, personTimes: 180, totalHours: '1740' },
    professional: { heads: 114, personTimes: 402, totalHours: '7200' },
  },
  byForm: { 'collective-training': { heads: 98 }, distance: { heads: 61 } },
  studyRatio: '95',
  attainmentRatio: '80',
}

const without = (item: keyof Figures): Figures => {
  const { [item]: _, ...rest } = entered
  return rest
}

const inOrder: Given = {
  from: '2024-11-01',
  to: '2025-10-31',
  totalProfessionals: 120,
  registered: entered,
}

const asked = (changes: Given = {}, figures: Figures = entered): GivenReturnFacts => ({
  given: { ...inOrder, registered: figures, ...changes },
  year: 2025,
})

const defect = (data: ReturnContradiction): Finding => ({
  code: 'return-contradicts-itself',
  severity: 'data-defect',
  provision: '34',
  data,
})

const lacks = (item: 'total-professionals' | 'participants' | 'study-ratio'): Finding => ({
  code: 'return-lacks-item',
  severity: 'advisory',
  provision: '34',
  data: { item },
})

const onAllStudy = (law: { readonly from?: string; readonly to?: string } = {}): GivenReturnFacts => ({
  given: { from: '2024-11-01', to: '2025-10-31', totalProfessionals: 120, evidenced: entered, ...law },
  year: 2025,
})

/** One change of figures that go together, and what is found. */
const contradicted = (
  name: string,
  why: string,
  changes: Figures,
  ...found: readonly ReturnContradiction[]
): Case<GivenReturnFacts> => ({
  name,
  facts: asked({}, { ...entered, ...changes }),
  expect: {
    status: 'settled',
    valueHas: { verdict: 'not-met', missingItems: [], contradictions: found },
    findings: found.map(defect),
  },
  article: '34',
  why,
})

const [people, participants, reached, hours] = [
  'people',
  'registered/participants',
  'registered/reached',
  'registered/hours',
] as const
const [studyRatio, attainmentRatio] = ['registered/study-ratio', 'registered/attainment-ratio'] as const

const base: Pick<Expected, 'citations' | 'parameters' | 'readings'> = {
  citations: ['34:requires', '34:requires', '34:sets-value', '49:sets-value'],
  parameters: [
    'statistical-period=11-01..10-31',
    'statistics-attainment-hours=80',
    'effective-date=2006-02-27',
  ],
  readings: [
    'attainment-denominator=total-professionals',
    'effective-from=2006-02-27',
    'learning-category=subject',
    'return-evidence=registered-entries',
  ],
}

export const givenReturnCases: readonly Case<GivenReturnFacts>[] = [
  {
    name: 'a return with all seven items, on the days of the statistical year',
    facts: asked(),
    expect: {
      status: 'settled',
      value: {
        verdict: 'met',
        period: { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31' },
        basis: 'registered',
        coversPeriod: true,
        missingItems: [],
        unreadItems: [],
        contradictions: [],
      },
      findings: [],
      ...base,
    },
    article: '34',
    why: 'the seven items, from 1 November to 31 October, on certificate entries',
  },
  {
    name: 'a return of the calendar year',
    facts: asked({ from: '2025-01-01', to: '2025-12-31' }),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', coversPeriod: false },
      findings: [
        {
          code: 'return-of-other-days',
          severity: 'advisory',
          provision: '34',
          data: { from: '2025-01-01', to: '2025-12-31' },
        },
      ],
    },
    article: '34',
    why: '统计内容的起止时间为上年度11月1日至本年度10月31日; no modal, so that it is something to look at',
  },
  {
    name: 'a return that is a day short',
    facts: asked({ to: '2025-10-30' }),
    expect: { status: 'settled', valueHas: { verdict: 'not-met', coversPeriod: false } },
    article: '34',
    why: '31 October is the last day',
  },
  {
    name: 'a return of which the last day alone is known, and is another',
    facts: { given: { to: '2025-12-31', totalProfessionals: 120, registered: entered }, year: 2025 },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', coversPeriod: false },
      findings: [
        {
          code: 'return-of-other-days',
          severity: 'advisory',
          provision: '34',
          data: { from: null, to: '2025-12-31' },
        },
      ],
    },
    article: '34',
    why: 'whatever the first day is, the last is not 31 October',
  },
  {
    name: 'a return of which the first day alone is known, and is another',
    facts: { given: { from: '2024-11-02', totalProfessionals: 120, registered: entered }, year: 2025 },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', coversPeriod: false },
      findings: [
        {
          code: 'return-of-other-days',
          severity: 'advisory',
          provision: '34',
          data: { from: '2024-11-02', to: null },
        },
      ],
    },
    article: '34',
    why: '1 November is not in it',
  },
  {
    name: 'a return of which the first day alone is known',
    facts: { given: { from: '2024-11-01', totalProfessionals: 120, registered: entered }, year: 2025 },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', coversPeriod: null },
      missing: ['given-return.period'],
      findings: [],
    },
    article: '34',
    why: 'not known is not another',
  },
  {
    name: 'a return without the number of professionals',
    facts: { given: { from: '2024-11-01', to: '2025-10-31', registered: entered }, year: 2025 },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', missingItems: ['total-professionals'], contradictions: [] },
      findings: [lacks('total-professionals')],
    },
    article: '34',
    why: '专业技术人员总数 is the first item; the rates can be held against nothing',
  },
  ...(
    [
      ['participants', 'participants'],
      ['bySubject', 'study-categories'],
      ['byForm', 'main-study-forms'],
      ['reached', 'reached-80-hours'],
      ['studyRatio', 'study-ratio'],
      ['attainmentRatio', 'attainment-ratio'],
    ] as const
  ).map(
    ([field, item]): Case<GivenReturnFacts> => ({
      name: `a return without ${item}`,
      facts: asked({}, without(field)),
      expect: {
        status: 'settled',
        valueHas: { verdict: 'not-met', missingItems: [item], contradictions: [] },
        findings: [{ code: 'return-lacks-item', severity: 'advisory', provision: '34', data: { item } }],
      },
      article: '34',
      why: 'one of the seven; 主要有…等 without a consequence makes it something to look at',
    }),
  ),
  {
    name: 'a table of categories with nothing in it',
    facts: asked({}, { ...without('bySubject'), bySubject: {}, participants: 0 }),
    expect: { status: 'settled', valueHas: { missingItems: ['study-categories'] } },
    article: '34',
    why: 'an empty table states no categories',
  },
  {
    name: 'a return without the hours of all together',
    facts: asked({}, without('totalHours')),
    expect: { status: 'settled', valueHas: { verdict: 'met', missingItems: [] }, findings: [] },
    article: '34',
    why: 'hours are none of the seven',
  },
  {
    name: 'learning-category: form, a return without categories of subjects',
    facts: asked({}, without('bySubject')),
    law: { readings: { 'learning-category': 'form' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', missingItems: [] },
      readings: [
        'attainment-denominator=total-professionals',
        'effective-from=2006-02-27',
        'learning-category=form',
        'return-evidence=registered-entries',
      ],
    },
    article: '34',
    why: 'under that reading the forms are the categories',
  },
  {
    name: 'a return without categories, of which something could not be read',
    facts: asked({ unread: ['study-categories'] }, without('bySubject')),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', missingItems: [], unreadItems: ['study-categories'] },
      missing: ['given-return.unread'],
      findings: [],
    },
    article: '34',
    why: 'what was not read is not missing',
  },
  {
    name: 'a return with something unread and another item missing',
    facts: asked({ unread: ['study-categories'] }, without('studyRatio')),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', missingItems: ['study-ratio'], unreadItems: ['study-categories'] },
      missing: ['given-return.unread'],
      findings: [lacks('study-ratio')],
    },
    article: '34',
    why: 'whatever is written there, the study ratio is not',
  },
  {
    name: 'subjects that do not add up, of which one could not be read',
    facts: asked(
      { unread: ['study-categories'] },
      { ...entered, bySubject: { professional: { heads: 114, personTimes: 402, totalHours: '7200' } } },
    ),
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined', contradictions: [] } },
    article: '34',
    why: 'the 1,740 hours may stand where nothing was read',
  },
  {
    name: 'subjects that are more than the whole, of which one could not be read',
    facts: asked({ unread: ['study-categories'] }, { ...entered, totalHours: '8900' }),
    expect: {
      status: 'bounded',
      valueHas: {
        verdict: 'not-met',
        contradictions: [{ kind: 'sum-of-parts', figure: hours, against: 'subject' }],
      },
    },
    article: '34',
    why: '1,740 and 7,200 are more than 8,900 whatever else there is',
  },

  contradicted(
    'more participants than professionals',
    'who studied is among all professionals',
    { participants: 121, studyRatio: '100' },
    { kind: 'part-over-whole', figure: participants, against: people },
  ),
  contradicted(
    'more who reached 80 hours than took part',
    'who reached the hours took part',
    {
      reached: 115,
      attainmentRatio: '95.83',
      totalHours: '9200',
      bySubject: { professional: { heads: 114 } },
    },
    { kind: 'part-over-whole', figure: reached, against: participants },
  ),
  contradicted(
    'more heads of a class than participants',
    'whoever is in a class took part',
    { bySubject: { ...entered.bySubject, elective: { heads: 115 } } },
    { kind: 'part-over-whole', figure: 'registered/subject/elective/heads', against: participants },
  ),
  contradicted(
    'more heads of a form than entries of it',
    'each head has an entry',
    { byForm: { ...entered.byForm, distance: { heads: 61, personTimes: 60 } } },
    {
      kind: 'part-over-whole',
      figure: 'registered/form/distance/heads',
      against: 'registered/form/distance/person-times',
    },
  ),
  contradicted(
    'subjects with fewer hours than the whole',
    'every hour is of some class of subjects, be it an unclassified one',
    { totalHours: '8940.5' },
    { kind: 'sum-of-parts', figure: hours, against: 'subject' },
  ),
  contradicted(
    'a class of subjects with hours of nobody',
    'hours are somebody’s',
    { bySubject: { ...entered.bySubject, 'public-required': { heads: 0, totalHours: '1740' } } },
    {
      kind: 'hours-of-nobody',
      figure: 'registered/subject/public-required/hours',
      against: 'registered/subject/public-required/heads',
    },
  ),
  contradicted(
    'fewer heads by subject than participants',
    'every participant is among the heads of some class',
    { bySubject: { 'public-required': { heads: 50 }, professional: { heads: 63 } } },
    { kind: 'fewer-heads', figure: participants, against: 'subject' },
  ),
  {
    name: 'fewer heads by form than participants, not all forms being stated',
    facts: asked({}, { ...entered, byForm: { distance: { heads: 3 } } }),
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [] },
    article: '34',
    why: '主要学习形式 are the main forms: what is left out is not stated',
  },
  contradicted(
    'hours with which so many cannot have reached 80',
    '96 people with 80 hours have 7,680',
    { totalHours: '7679.99', bySubject: { professional: { heads: 114 } } },
    { kind: 'reached-without', figure: reached, against: hours },
  ),
  {
    name: 'hours with which so many can just have reached 80',
    facts: asked({}, { ...entered, totalHours: '7680', bySubject: { professional: { heads: 114 } } }),
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [] },
    article: '34',
    why: '96 people with 80 hours have 7,680',
  },
  contradicted(
    'a rate above the whole',
    'a share of a whole is at most the whole',
    { studyRatio: '100.01' },
    { kind: 'rate-over-whole', figure: studyRatio, against: people },
  ),
  contradicted(
    'a study ratio that is another',
    '114 of 120 are 95%',
    { studyRatio: '94' },
    { kind: 'rate-not-of-parts', figure: studyRatio, against: people },
  ),
  contradicted(
    'an attainment ratio that fits neither whole',
    '96 are 80% of 120 and 84.21% of 114',
    { attainmentRatio: '82' },
    { kind: 'rate-not-of-parts', figure: attainmentRatio, against: people },
  ),
  ...(['84.21', '84.2', '84', '85', '84.22'] as const).map(
    (attainmentRatioOf114): Case<GivenReturnFacts> => ({
      name: `attainment-denominator: participants, a ratio of ${attainmentRatioOf114}%`,
      facts: asked({}, { ...entered, attainmentRatio: attainmentRatioOf114 }),
      law: { readings: { 'attainment-denominator': 'participants' } },
      expect: { status: 'settled', valueHas: { verdict: 'met', contradictions: [] }, findings: [] },
      article: '34',
      why: '96 of 114 are 84.2105…%; the text says neither how many places nor how to round',
    }),
  ),
  ...(['84.23', '83', '86'] as const).map(
    (ratio): Case<GivenReturnFacts> => ({
      name: `attainment-denominator: participants, a ratio of ${ratio}%`,
      facts: asked({}, { ...entered, attainmentRatio: ratio }),
      law: { readings: { 'attainment-denominator': 'participants' } },
      expect: {
        status: 'settled',
        valueHas: {
          verdict: 'not-met',
          contradictions: [{ kind: 'rate-not-of-parts', figure: attainmentRatio, against: participants }],
        },
      },
      article: '34',
      why: '84.2105…% is that neither cut nor rounded',
    }),
  ),
  {
    name: 'an attainment ratio of the participants',
    facts: asked({}, { ...entered, attainmentRatio: '84.21' }),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met' },
      findings: [
        {
          code: 'return-contradicts-itself',
          severity: 'depends-on-reading',
          readings: ['attainment-denominator'],
          provision: '34',
          data: { kind: 'rate-not-of-parts', figure: attainmentRatio, against: people },
        },
      ],
    },
    article: '34',
    why: 'the text does not say of whom: of the participants it would be right',
  },
  {
    name: 'a return of nobody',
    facts: {
      given: {
        from: '2024-11-01',
        to: '2025-10-31',
        totalProfessionals: 0,
        registered: {
          participants: 0,
          reached: 0,
          bySubject: { professional: { heads: 0 } },
          byForm: { distance: { heads: 0 } },
          studyRatio: 0,
          attainmentRatio: 0,
        },
      },
      year: 2025,
    },
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [] },
    article: '34',
    why: 'of nobody there is no rate to hold another against',
  },

  {
    name: 'all study beside the entries',
    facts: asked({ evidenced: { ...entered, participants: 116, totalHours: '9100', bySubject: {} } }),
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'not-met',
        basis: 'registered',
        contradictions: [
          { kind: 'sum-of-parts', figure: 'evidenced/hours', against: 'subject' },
          { kind: 'fewer-heads', figure: 'evidenced/participants', against: 'subject' },
          { kind: 'rate-not-of-parts', figure: 'evidenced/study-ratio', against: people },
        ],
      },
    },
    article: '34',
    why: 'what stands beside the seven items contradicts itself as well',
  },
  {
    name: 'more entered than studied',
    facts: asked({
      evidenced: { participants: 113, reached: 95, totalHours: '8939' },
    }),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', contradictions: [] },
      findings: (['participants', 'reached', 'hours'] as const).map((figure) => ({
        code: 'more-entered-than-studied',
        severity: 'advisory',
        provision: '34',
        data: { figure },
      })),
    },
    article: '34',
    why: 'mostly entries without study; it can be so where what was never entered was repeated, and the repetition entered',
  },
  {
    name: 'as much entered as studied',
    facts: asked({ evidenced: { participants: 114, reached: 96, totalHours: '8940' } }),
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [] },
    article: '34',
    why: 'everything studied was entered',
  },
  {
    name: 'return-evidence: registered-entries, a return on all study alone',
    facts: onAllStudy(),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', basis: 'evidenced', missingItems: [] },
      findings: [
        {
          code: 'return-on-other-evidence',
          severity: 'depends-on-reading',
          readings: ['return-evidence'],
          provision: '34',
          data: { basis: 'evidenced' },
        },
      ],
    },
    article: '34',
    why: '应以《继续教育登记证书》记载的内容为依据, in one of its readings',
  },
  {
    name: 'return-evidence: evidenced-attendance, a return on all study alone',
    facts: onAllStudy(),
    law: { readings: { 'return-evidence': 'evidenced-attendance' } },
    expect: { status: 'settled', valueHas: { verdict: 'met', basis: 'evidenced' }, findings: [] },
    article: '34',
    why: 'on the evidence that this reading asks for',
  },
  {
    name: 'return-evidence: evidenced-attendance, a return on entries alone',
    facts: asked(),
    law: { readings: { 'return-evidence': 'evidenced-attendance' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', basis: 'registered' },
      findings: ['return-on-other-evidence'],
    },
    article: '34',
    why: 'study that was not entered is not in it',
  },
  {
    name: 'a return on all study, with participants that could not be read',
    facts: {
      given: { ...inOrder, registered: {}, evidenced: entered, unread: ['participants'] },
      year: 2025,
    },
    expect: { status: 'bounded', valueHas: { verdict: 'not-met', basis: 'registered' } },
    article: '34',
    why: 'the column of the entries is there and lacks the other items',
  },
  {
    name: 'a return without figures',
    facts: { given: { from: '2024-11-01', to: '2025-10-31' }, year: 2025 },
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'not-met',
        basis: 'registered',
        missingItems: [
          'total-professionals',
          'participants',
          'study-categories',
          'main-study-forms',
          'reached-80-hours',
          'study-ratio',
          'attainment-ratio',
        ],
      },
    },
    article: '34',
    why: 'none of the seven',
  },

  {
    name: 'where no hours are set that one reaches',
    facts: asked({}, { ...without('attainmentRatio'), reached: 0 }),
    law: { parameters: { 'statistics-attainment-hours': [] } },
    expect: { status: 'settled', valueHas: { verdict: 'met', missingItems: [] }, findings: [] },
    article: '34',
    why: 'two of the items have no meaning then, and nobody reached anything',
  },
  {
    name: 'hours to reach that changed within the year',
    facts: asked({}, { ...entered, totalHours: '8640', bySubject: { professional: { heads: 114 } } }),
    law: {
      parameters: { 'statistics-attainment-hours': values({ '2006-02-27': '80', '2025-05-01': '90' }) },
    },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met' },
      findings: ['parameter-changed-within-year'],
      readings: [...(base.readings ?? []), 'annual-parameter-date=last-day'],
    },
    article: '34',
    why: '96 people with 90 hours have 8,640',
  },
  {
    name: 'annual-parameter-date: first-day, hours to reach that changed within the year',
    facts: asked({}, { ...entered, totalHours: '8639', bySubject: { professional: { heads: 114 } } }),
    law: {
      readings: { 'annual-parameter-date': 'first-day' },
      parameters: { 'statistics-attainment-hours': values({ '2006-02-27': '80', '2025-05-01': '90' }) },
    },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met' },
      findings: ['parameter-changed-within-year'],
    },
    article: '34',
    why: 'the 80 hours of the first day hold',
  },
  {
    name: 'where no statistical year is set',
    facts: asked(),
    law: { parameters: { 'statistical-period': struck } },
    expect: { status: 'unregulated', because: '34:sets-window' },
    article: '34',
    why: 'no days to cover',
  },
  {
    name: 'a year before the Measures',
    facts: { given: inOrder, year: 2005 },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'in force since 27 February 2006',
  },
  {
    name: 'effective-from: a later day',
    facts: { given: inOrder, year: 2025 },
    law: { readings: { 'effective-from': '2026-01-01' } },
    expect: { status: 'not-in-force', force: ['not-yet', '2026-01-01'] },
    article: '49',
    why: 'under that reading',
  },
  {
    name: 'a year that is none',
    facts: { given: inOrder, year: 20.25 },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '34',
    why: 'a mistake of the program',
  },
]
