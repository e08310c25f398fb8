import type { FundingYearAssessment } from '../../src/chongqing/assessment/funding-year.js'
import type { UnitYear } from '../../src/chongqing/assessment/unit-year.js'
import type { RuleId } from '../../src/chongqing/catalogue.js'
import type { Determination } from '../../src/chongqing/pack.js'
import type { OfficialMeasures } from '../../src/chongqing/rules/accountability/official-measures.js'
import type { RecordingBreach } from '../../src/chongqing/rules/accountability/recording-breach.js'
import type { AssessedDuties } from '../../src/chongqing/rules/norms/duties.js'
import type { ProviderEligibility } from '../../src/chongqing/rules/provider/provider-eligibility.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly unitYear: Determination<UnitYear, UnitYear>
  readonly duties?: Determination<AssessedDuties, AssessedDuties>
  readonly fundingYear?: Determination<FundingYearAssessment, FundingYearAssessment>
  readonly providers?: readonly Determination<ProviderEligibility, ProviderEligibility<null>>[]
  readonly recordingBreaches?: readonly Determination<RecordingBreach, RecordingBreach>[]
  readonly officials?: readonly Determination<OfficialMeasures>[]
}

const grounds = <Id extends RuleId>(rule: Id) =>
  ({ rule, citations: [], parameters: [], readings: [], findings: [], premises: [] }) as const

const settled = <V>(rule: RuleId, value: V) => ({ ...grounds(rule), status: 'settled', value }) as const

const counts = { met: 3, notMet: 1, undetermined: 0, notAssessed: 0 }
const year = { unitId: 'u1', year: 2025, people: 4, quota: counts, ratio: counts, funding: null } as const
const unitYear = settled('unit-year', year)

const duty = (state: AssessedDuties['duties'][number]['state']) =>
  ({
    norm: 'record-study/unit',
    act: 'record-study',
    provision: '7(4)',
    strength: 'declaratory',
    state,
  }) as const
const duties = (fields: Partial<AssessedDuties> = {}) => ({
  bearer: 'unit' as const,
  year: 2025,
  duties: [duty('done'), duty('done'), duty('missing'), duty('unknown'), duty('not-due')],
  ...fields,
})

const money = (fields: Partial<FundingYearAssessment> = {}) =>
  settled('funding-year', {
    unitId: 'u1',
    year: 2025,
    floor: 'met',
    earmarking: 'not-met',
    ...fields,
  } as const)

const provider = (eligible: boolean) =>
  settled('provider-eligibility', { eligible, route: '15.1', missing: [], inOrder: true } as const)
const unclear: Determination<ProviderEligibility, ProviderEligibility<null>> = {
  ...grounds('provider-eligibility'),
  status: 'bounded',
  value: { eligible: null, route: '15.1', missing: [], inOrder: true },
  missing: [{ fact: 'course.field' }],
}

const recorded = (next: Exclude<RecordingBreach['next'], null>) =>
  settled('recording-breach', {
    subject: 'unit',
    state: 'found',
    next,
    penalty: null,
    hoursOfPersons: 'unaffected',
  } as const)
const undecided: Determination<RecordingBreach, RecordingBreach> = {
  ...grounds('recording-breach'),
  status: 'bounded',
  value: { subject: 'unit', state: null, next: null, penalty: null, hoursOfPersons: 'unaffected' },
  missing: [{ fact: 'asked-period' }],
}

const official = (state: OfficialMeasures['order']['state']) =>
  settled('official-measures', {
    order: { strength: 'mandatory', state },
    discipline: { strength: 'permissive', state: 'possible', scale: 'none-in-text' },
  } as const)

const returned = (counted: object) => ({ ...grounds('annual-statistics'), ...counted }) as never
const withReturn = (answer: object) => ({ ...unitYear, premises: [returned(answer)] })

/** The points by what they leave to people, in the order of the text. */
const points = (...told: readonly (readonly ['wholly' | 'in-part' | 'not', ...string[]])[]) =>
  (
    [
      'regulation-and-systems',
      'use-in-assessment-and-titles',
      'hours-completed',
      'funding',
      'provider-qualification',
      'results',
      'handling-of-breaches',
      'other',
    ] as const
  ).map((item, index) => {
    const [filled, ...left] = told[index] as readonly [string, ...string[]]
    return { item, filled, left }
  })

const notAsked = points(
  ['not', 'duties-not-given', 'supporting-systems'],
  ['not', 'use-in-decisions'],
  ['wholly'],
  ['not', 'money-set-aside', 'use-of-money'],
  ['not', 'providers-not-given'],
  ['not', 'results-and-benefits'],
  ['not', 'breaches-not-given', 'other-breaches'],
  ['not', 'other-matters'],
)

const nothing = { duties: null, funding: null, providers: null, breaches: null }
const none = { toOrder: 0, ordered: 0, toPenalise: 0, closed: 0, undetermined: 0 }
const mistaken = (provision: '26(1)' | '26(4)', answer: RuleId) =>
  ({ code: 'inspection-answer-of-another', severity: 'data-defect', provision, data: { answer } }) as const

export const inspectionFillingCases: readonly Case<Facts>[] = [
  {
    name: 'everything that the library can compute',
    facts: {
      unitYear: withReturn({
        status: 'settled',
        value: { totalProfessionals: 4, participants: 4, reached: 3 },
      }),
      duties: settled('duties', duties()),
      fundingYear: money(),
      providers: [provider(true), provider(true), provider(false)],
      recordingBreaches: [recorded('order-correction'), recorded('penalty'), recorded('none')],
      officials: [official('given'), official('due'), official('complied-with')],
    },
    expect: {
      status: 'settled',
      value: {
        unitId: 'u1',
        year: 2025,
        points: points(
          ['in-part', 'supporting-systems'],
          ['not', 'use-in-decisions'],
          ['wholly'],
          ['wholly'],
          ['wholly'],
          ['not', 'results-and-benefits'],
          ['in-part', 'other-breaches'],
          ['not', 'other-matters'],
        ),
        duties: { done: 2, missing: 1, unknown: 1 },
        hours: { quota: counts, statistics: { totalProfessionals: 4, participants: 4, reached: 3 } },
        funding: { floor: 'met', earmarking: 'not-met' },
        providers: { eligible: 2, notEligible: 1, undetermined: 0 },
        breaches: { toOrder: 2, ordered: 1, toPenalise: 1, closed: 2, undetermined: 0 },
      },
      citations: ['26(1):requires', '26(3):requires', '26(4):requires', '26(5):requires', '26(7):requires'],
      premises: [
        'unit-year',
        'duties',
        'funding-year',
        ...Array<RuleId>(3).fill('provider-eligibility'),
        ...Array<RuleId>(3).fill('recording-breach'),
        ...Array<RuleId>(3).fill('official-measures'),
      ],
      findings: [],
    },
    article: '26',
    why: 'five of the eight points have rules; three are for people, and so is a part of two',
  },
  {
    name: "the unit's year and nothing else",
    facts: { unitYear },
    expect: {
      status: 'settled',
      value: {
        unitId: 'u1',
        year: 2025,
        points: notAsked,
        hours: { quota: counts, statistics: null },
        ...nothing,
      },
      citations: ['26(3):requires'],
      premises: ['unit-year'],
      findings: [],
    },
    article: '26(3)',
    why: 'what was not asked about is not known, and that is said of each point',
  },
  {
    name: "the floor of the unit's year",
    facts: { unitYear: settled('unit-year', { ...year, funding: 'not-met' }) },
    expect: {
      status: 'settled',
      valueHas: {
        funding: { floor: 'not-met', earmarking: null },
        points: notAsked.map((one) =>
          one.item === 'funding' ? { item: 'funding', filled: 'in-part', left: ['use-of-money'] } : one,
        ),
      },
      citations: ['26(3):requires', '26(4):requires'],
    },
    article: '26(4)',
    why: '落实 is known, 使用 is not',
  },
  {
    name: 'a funding year without its floor',
    facts: { unitYear, fundingYear: money({ floor: null }) },
    expect: {
      status: 'settled',
      valueHas: {
        funding: { floor: null, earmarking: 'not-met' },
        points: notAsked.map((one) =>
          one.item === 'funding' ? { item: 'funding', filled: 'in-part', left: ['money-set-aside'] } : one,
        ),
      },
      citations: ['26(3):requires', '26(4):requires'],
    },
    article: '26(4)',
    why: '使用 is known, 落实 is not',
  },
  {
    name: 'a funding year of which neither is known',
    facts: { unitYear, fundingYear: money({ floor: null, earmarking: null }) },
    expect: { status: 'settled', valueHas: { funding: null, points: notAsked } },
    article: '26(4)',
    why: 'an answer that says nothing fills nothing',
  },
  {
    name: "the funding year before the floor of the unit's year",
    facts: { unitYear: settled('unit-year', { ...year, funding: 'undetermined' }), fundingYear: money() },
    expect: { status: 'settled', valueHas: { funding: { floor: 'met', earmarking: 'not-met' } } },
    article: '26(4)',
    why: 'the answer on the money itself is the fuller one',
  },
  {
    name: 'no courses and no breaches',
    facts: { unitYear, providers: [], recordingBreaches: [], officials: [] },
    expect: {
      status: 'settled',
      valueHas: {
        providers: { eligible: 0, notEligible: 0, undetermined: 0 },
        breaches: none,
        points: notAsked.map((one) => {
          if (one.item === 'provider-qualification') return { item: one.item, filled: 'wholly', left: [] }
          if (one.item !== 'handling-of-breaches') return one
          return { item: one.item, filled: 'in-part', left: ['other-breaches'] }
        }),
      },
      citations: ['26(3):requires', '26(5):requires', '26(7):requires'],
    },
    article: '26(7)',
    why: 'an empty list says that there were none',
  },
  ...(
    [
      ['recordingBreaches', { recordingBreaches: [recorded('await-correction')] }, { ...none, ordered: 1 }],
      ['officials', { officials: [official('due')] }, { ...none, toOrder: 1 }],
    ] as const
  ).map(
    ([kind, given, breaches]): Case<Facts> => ({
      name: `breaches of one kind: ${kind}`,
      facts: { unitYear, ...given },
      expect: {
        status: 'settled',
        valueHas: {
          breaches,
          points: notAsked.map((one) =>
            one.item === 'handling-of-breaches' ? { ...one, filled: 'in-part' } : one,
          ),
        },
      },
      article: '26(7)',
      why: 'the other kind is not known',
    }),
  ),
  {
    name: 'conduct that is none of the breaches of the text',
    facts: {
      unitYear,
      officials: [
        {
          ...grounds('official-measures'),
          status: 'inapplicable',
          because: { provision: '47', role: 'excludes', strength: 'mandatory' },
        },
      ],
    },
    expect: { status: 'settled', valueHas: { breaches: none } },
    article: '26(7)',
    why: 'it is not counted',
  },
  {
    name: 'answers that are open',
    facts: {
      unitYear,
      providers: [
        provider(true),
        unclear,
        { ...grounds('provider-eligibility'), status: 'open', missing: [{ fact: 'provider.kind' }] },
      ],
      recordingBreaches: [
        undecided,
        {
          ...grounds('recording-breach'),
          status: 'unregulated',
          about: { provision: 'R18', role: 'sets-value', strength: 'declaratory' },
        },
      ],
      officials: [
        { ...grounds('official-measures'), status: 'open', missing: [{ fact: 'official.conduct' }] },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        providers: { eligible: 1, notEligible: 0, undetermined: 2 },
        breaches: { ...none, undetermined: 3 },
      },
      missing: ['course.field@#2', 'provider.kind@#3', 'asked-period@#1', 'official.conduct@#1'],
    },
    article: '26(5)',
    why: 'what is not known there is not known here, and which of them it is of is said',
  },
  {
    name: "facts of the unit's year are missing",
    facts: {
      unitYear: {
        ...grounds('unit-year'),
        status: 'bounded',
        value: year,
        missing: [{ fact: 'person.title', of: 'p1' }],
        premises: [
          returned({
            status: 'bounded',
            value: {
              totalProfessionals: { least: 3, most: 4 },
              participants: { least: 3, most: 4 },
              reached: null,
            },
            missing: [{ fact: 'person.title' }],
          }),
        ],
      },
      duties: {
        ...grounds('duties'),
        status: 'bounded',
        value: duties(),
        missing: [{ fact: 'duty.evidence', of: 'record-study/unit' }],
      },
    },
    expect: {
      status: 'bounded',
      valueHas: {
        hours: {
          quota: counts,
          statistics: {
            totalProfessionals: { least: 3, most: 4 },
            participants: { least: 3, most: 4 },
            reached: null,
          },
        },
        duties: { done: 2, missing: 1, unknown: 1 },
      },
      missing: ['person.title@p1', 'duty.evidence@record-study/unit'],
    },
    article: '26(3)',
    why: 'what is missing there is missing here',
  },
  {
    name: 'a return without a value',
    facts: {
      unitYear: withReturn({
        status: 'unregulated',
        about: { provision: '34', role: 'sets-window', strength: 'mandatory' },
      }),
    },
    expect: { status: 'settled', valueHas: { hours: { quota: counts, statistics: null } } },
    article: '34',
    why: 'the quota stands by itself',
  },
  ...(
    [
      [
        'duties of another bearer',
        { duties: settled('duties', duties({ bearer: 'host' })) },
        '26(1)',
        'duties',
      ],
      ['duties of another year', { duties: settled('duties', duties({ year: 2024 })) }, '26(1)', 'duties'],
      ['money of another unit', { fundingYear: money({ unitId: 'u2' }) }, '26(4)', 'funding-year'],
      ['money of another year', { fundingYear: money({ year: 2024 }) }, '26(4)', 'funding-year'],
    ] as const
  ).map(
    ([name, given, provision, answer]): Case<Facts> => ({
      name,
      facts: { unitYear, ...given },
      expect: {
        status: 'settled',
        valueHas: { points: notAsked, ...nothing },
        findings: [mistaken(provision, answer)],
        premises: ['unit-year'],
      },
      article: provision,
      why: 'it is reported, and nothing is built on it',
    }),
  ),
  {
    name: 'duties of which nothing is known',
    facts: {
      unitYear,
      duties: {
        ...grounds('duties'),
        status: 'bounded',
        value: duties({ duties: [duty('unknown')] }),
        missing: [{ fact: 'duty.evidence', of: 'record-study/unit' }],
      },
    },
    expect: {
      status: 'bounded',
      valueHas: { points: notAsked, duties: { done: 0, missing: 0, unknown: 1 } },
      citations: ['26(1):requires', '26(3):requires'],
    },
    article: '26(1)',
    why: 'a checklist without evidence tells an inspector nothing',
  },
  {
    name: 'one duty that was not done, and nothing else',
    facts: { unitYear, duties: settled('duties', duties({ duties: [duty('missing')] })) },
    expect: {
      status: 'settled',
      valueHas: {
        points: notAsked.map((one) =>
          one.item === 'regulation-and-systems'
            ? { item: one.item, filled: 'in-part', left: ['supporting-systems'] }
            : one,
        ),
        duties: { done: 0, missing: 1, unknown: 0 },
      },
    },
    article: '26(1)',
    why: 'that is something',
  },
  {
    name: 'answers without a value',
    facts: {
      unitYear,
      duties: { ...grounds('duties'), status: 'not-in-force', reason: 'not-yet', since: '2006-02-27' },
      fundingYear: {
        ...grounds('funding-year'),
        status: 'not-in-force',
        reason: 'not-yet',
        since: '2006-02-27',
      },
    },
    expect: { status: 'settled', valueHas: { points: notAsked, ...nothing }, findings: [] },
    article: '49',
    why: 'they say nothing of the points',
  },
  {
    name: "the unit's year has no value",
    facts: {
      unitYear: { ...grounds('unit-year'), status: 'open', missing: [{ fact: 'unit.kind' }] },
      providers: [provider(true)],
    },
    expect: { status: 'open', missing: ['unit.kind'], citations: [], premises: ['unit-year'] },
    article: '26(3)',
    why: 'nothing can be filled in',
  },
]
