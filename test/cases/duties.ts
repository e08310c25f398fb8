import type * as z from 'zod'
import type { dutyEvidenceSchema } from '../../src/chongqing/entities/norms/duty-evidence.js'
import type { NormId } from '../../src/chongqing/law/norms/register.js'
import type { Actor } from '../../src/chongqing/law/vocabulary.js'
import { dutiesOf } from '../../src/chongqing/norms/queries.js'
import type { DutyFacts, DutyState } from '../../src/chongqing/rules/norms/duties.js'
import { type Case, struck } from '../support/cases.js'

type Evidence = z.input<typeof dutyEvidenceSchema>
type Facts = Omit<DutyFacts, 'evidence'> & { readonly evidence?: readonly Evidence[] }
type State = DutyState['state']

/** What is expected of some duties; the others are as `rest` says. */
export type DutyCase = Case<Facts> & {
  readonly states?: { readonly [Id in NormId]?: State }
  readonly rest?: State
}

const done = (norm: NormId, on?: string): Evidence => ({ norm, state: 'done', ...(on && { on }) })
const notDone = (norm: NormId, on?: string): Evidence => ({ norm, state: 'not-done', ...(on && { on }) })
const all = (bearer: Actor, ...but: readonly NormId[]): readonly Evidence[] =>
  dutiesOf(bearer).flatMap(({ id }) => (but.includes(id) ? [] : [done(id)]))

const person = { bearer: 'professional', year: 2025 } as const
const enterprise = { bearer: 'unit', year: 2025, unitKind: 'enterprise' } as const
const industry = { bearer: 'industry-department', year: 2025 } as const
const plan = { from: '2021-01-01', to: '2025-12-31' }

const notDoneAs = (severity: string) => (norm: NormId, act: string, strength: string, provision: string) =>
  ({ code: 'duty-not-done', severity, provision, data: { norm, act, strength } }) as never
const violation = notDoneAs('violation')
const advisory = notDoneAs('advisory')
const undated = notDoneAs('overdue-undated')

const everyone: readonly DutyCase[] = (
  [
    'professional',
    'unit',
    'talent-exchange-agency',
    'training-provider',
    'training-qualified-body',
    'host',
    'municipal-personnel',
    'district-personnel',
    'industry-department',
    'industry-organisation',
    'education-department',
    'government',
    'office-of-official',
    'superior-department',
  ] as const
).flatMap((bearer): readonly DutyCase[] => [
  {
    name: `${bearer}: everything done`,
    facts: { bearer, year: 2025, evidence: all(bearer), plan, unitKind: 'enterprise' },
    expect: { status: 'settled', findings: [], missing: [] },
    rest: 'done',
    article: '4',
    why: 'every duty has its evidence',
  },
  {
    name: `${bearer}: nothing known`,
    facts: { bearer, year: 2025, plan, unitKind: 'enterprise' },
    expect: {
      status: 'bounded',
      findings: [],
      missing: dutiesOf(bearer).map(({ id }) => `duty.evidence@${id}` as const),
    },
    rest: 'unknown',
    article: '4',
    why: 'unknown is not missing',
  },
])

export const dutiesCases: readonly DutyCase[] = [
  ...everyone,
  {
    name: 'those of society',
    facts: { bearer: 'society', year: 2025, evidence: [{ act: 'donate', state: 'not-done' }] },
    expect: {
      status: 'settled',
      value: { bearer: 'society', year: 2025, duties: [] },
      findings: [
        {
          code: 'evidence-not-of-a-duty',
          severity: 'data-defect',
          provision: '18',
          data: { named: 'donate' },
        },
      ],
    },
    article: '18',
    why: '鼓励 is never a duty',
  },
  {
    name: 'a permission left unused',
    facts: {
      ...person,
      evidence: [...all('professional'), notDone('complain'), notDone('renew-certificate')],
    },
    expect: { status: 'settled', findings: ['evidence-not-of-a-duty', 'evidence-not-of-a-duty'] },
    rest: 'done',
    article: '33',
    why: '可 is never a duty',
  },
  {
    name: 'a duty of someone else',
    facts: { ...person, evidence: [...all('professional'), notDone('verify-certificates')] },
    expect: {
      status: 'settled',
      findings: [
        {
          code: 'evidence-not-of-a-duty',
          severity: 'data-defect',
          provision: '32.1',
          data: { named: 'verify-certificates' },
        },
      ],
    },
    rest: 'done',
    article: '32.1',
    why: 'the unit verifies',
  },
  {
    name: 'the hours of the year not completed',
    facts: {
      ...person,
      evidence: [...all('professional', 'complete-annual-hours'), notDone('complete-annual-hours')],
    },
    expect: {
      status: 'settled',
      citations: [
        ...(['9(1)', '9(2)', '9(3)', '10', '20', '31', '33', '41', '43', '44'] as const).map(
          (id) => `${id}:requires` as const,
        ),
        '49:sets-value',
      ],
      readings: ['effective-from=2006-02-27', 'quota-year=calendar'],
      findings: [violation('complete-annual-hours', 'complete-annual-hours', 'mandatory', '9(2)')],
    },
    states: { 'complete-annual-hours': 'missing' },
    rest: 'done',
    article: '9(2)',
    why: '不低于: mandatory',
  },
  {
    name: 'a duty without a modal not done',
    facts: { ...enterprise, evidence: [...all('unit', 'see-to-study'), notDone('see-to-study')] },
    expect: {
      status: 'settled',
      findings: [violation('see-to-study', 'see-to-study', 'declaratory', '7(1)')],
    },
    states: { 'see-to-study': 'missing' },
    rest: 'done',
    article: '7(1)',
    why: 'it binds without a modal, and the strength is told',
  },
  {
    name: 'a summary not filed',
    facts: {
      ...industry,
      plan,
      evidence: [...all('industry-department', 'file-annual-summary'), notDone('file-annual-summary')],
    },
    expect: {
      status: 'settled',
      findings: [advisory('file-annual-summary', 'file-annual-summary', 'declaratory', '6(4)')],
    },
    states: { 'file-annual-summary': 'missing' },
    rest: 'done',
    article: '6(4)',
    why: '每一年度 names the year and no day: it can still be filed',
  },
  {
    name: 'a binding filing not made',
    facts: {
      ...industry,
      plan,
      evidence: [...all('industry-department', 'file-industry-plan'), notDone('file-industry-plan')],
    },
    expect: {
      status: 'settled',
      findings: [undated('file-industry-plan', 'file-industry-plan', 'mandatory', '23(2)')],
    },
    states: { 'file-industry-plan': 'missing' },
    rest: 'done',
    article: '23(2)',
    why: '应 binds, and 出台后 counts no days: due within a reasonable time, and the competent body finds whether it is late',
  },
  {
    name: 'funding that did not grow in the year',
    facts: {
      bearer: 'government',
      year: 2025,
      evidence: [...all('government', 'increase-funding'), notDone('increase-funding')],
    },
    expect: {
      status: 'settled',
      findings: [advisory('increase-funding', 'increase-funding', 'mandatory', '18')],
    },
    states: { 'increase-funding': 'missing' },
    rest: 'done',
    article: '18',
    why: '逐步: no year is named in which it must grow',
  },
  {
    name: 'funding that did not grow in spring and did in autumn',
    facts: {
      bearer: 'government',
      year: 2025,
      evidence: [
        ...all('government', 'increase-funding'),
        notDone('increase-funding', '2025-03-01'),
        done('increase-funding', '2025-10-01'),
      ],
    },
    expect: { status: 'settled', findings: [] },
    rest: 'done',
    article: '18',
    why: 'what is owed over time is done when it was done',
  },
  ...(
    [
      ['while the year runs', '2025-12-30', advisory],
      ['on the last day of the year', '2025-12-31', violation],
      ['after the year', '2026-02-01', violation],
    ] as const
  ).map(
    ([when, asOf, weighing]): DutyCase => ({
      name: `hours not completed, asked ${when}`,
      facts: {
        ...person,
        asOf,
        evidence: [...all('professional', 'complete-annual-hours'), notDone('complete-annual-hours')],
      },
      expect: {
        status: 'settled',
        findings: [weighing('complete-annual-hours', 'complete-annual-hours', 'mandatory', '9(2)')],
      },
      states: { 'complete-annual-hours': 'missing' },
      rest: 'done',
      article: '9(2)',
      why: 'due by the end of the year, as with the quota',
    }),
  ),
  ...(
    [
      ['2025-12-30', advisory],
      ['2025-12-31', violation],
    ] as const
  ).map(
    ([on, weighing]): DutyCase => ({
      name: `hours found not completed on ${on}`,
      facts: {
        ...person,
        evidence: [...all('professional', 'complete-annual-hours'), notDone('complete-annual-hours', on)],
      },
      expect: {
        status: 'settled',
        findings: [weighing('complete-annual-hours', 'complete-annual-hours', 'mandatory', '9(2)')],
      },
      states: { 'complete-annual-hours': 'missing' },
      rest: 'done',
      article: '9(2)',
      why: 'what was found before the end says nothing of the end',
    }),
  ),
  {
    name: 'the quota by a statistical year that the edition strikes, not done while the year runs',
    facts: {
      ...person,
      asOf: '2025-06-30',
      evidence: [...all('professional', 'complete-annual-hours'), notDone('complete-annual-hours')],
    },
    law: { readings: { 'quota-year': 'statistical' }, parameters: { 'statistical-period': struck } },
    expect: {
      status: 'settled',
      findings: [violation('complete-annual-hours', 'complete-annual-hours', 'mandatory', '9(2)')],
    },
    states: { 'complete-annual-hours': 'missing' },
    rest: 'done',
    article: '34',
    why: 'there is no end of the year to wait for',
  },
  {
    name: 'a standing duty found not done in the middle of the year',
    facts: {
      ...enterprise,
      asOf: '2025-06-30',
      evidence: [...all('unit', 'record-study/unit'), notDone('record-study/unit', '2025-03-01')],
    },
    expect: {
      status: 'settled',
      findings: [violation('record-study/unit', 'record-study', 'declaratory', '7(4)')],
    },
    states: { 'record-study/unit': 'missing' },
    rest: 'done',
    article: '7(4)',
    why: 'what is owed at all times waits for no end of the year',
  },
  {
    name: 'evidence of a day after the question',
    facts: {
      ...person,
      asOf: '2025-06-30',
      evidence: [...all('professional', 'make-up-training'), done('make-up-training', '2025-07-01')],
    },
    expect: { status: 'bounded', missing: ['duty.evidence@make-up-training'], findings: [] },
    states: { 'make-up-training': 'unknown' },
    rest: 'done',
    article: '41',
    why: 'it has not happened yet',
  },
  {
    name: 'evidence of the day of the question',
    facts: {
      ...person,
      asOf: '2025-06-30',
      evidence: [...all('professional', 'make-up-training'), done('make-up-training', '2025-06-30')],
    },
    expect: { status: 'settled', findings: [] },
    rest: 'done',
    article: '41',
    why: 'what happened that day has happened',
  },
  {
    name: 'the review not done while the plan runs',
    facts: {
      ...industry,
      plan,
      asOf: '2025-12-30',
      evidence: [...all('industry-department', 'review-plan'), notDone('review-plan')],
    },
    expect: {
      status: 'settled',
      findings: [advisory('review-plan', 'review-plan', 'declaratory', '24')],
    },
    states: { 'review-plan': 'missing' },
    rest: 'done',
    article: '24',
    why: 'the last year is not over',
  },
  {
    name: 'asked as of a day that does not exist',
    facts: { ...person, asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '49',
    why: 'a mistake of the caller',
  },
  {
    name: 'the general ratio not kept',
    facts: { ...enterprise, evidence: [...all('unit', 'keep-subject-ratio'), notDone('keep-subject-ratio')] },
    expect: {
      status: 'settled',
      findings: [
        {
          code: 'duty-not-done',
          severity: 'advisory',
          provision: '12.3',
          data: { norm: 'keep-subject-ratio', act: 'keep-subject-ratio', strength: 'general-rule' },
        },
      ],
    },
    states: { 'keep-subject-ratio': 'missing' },
    rest: 'done',
    article: '12.3',
    why: '一般 is never a violation',
  },
  {
    name: 'the usual cycle not kept',
    facts: {
      ...industry,
      plan,
      evidence: [...all('industry-department', 'plan-for-usual-cycle'), notDone('plan-for-usual-cycle')],
    },
    expect: {
      status: 'settled',
      findings: [
        {
          code: 'duty-not-done',
          severity: 'advisory',
          provision: '24',
          data: { norm: 'plan-for-usual-cycle', act: 'plan-for-usual-cycle', strength: 'general-rule' },
        },
      ],
    },
    states: { 'plan-for-usual-cycle': 'missing' },
    rest: 'done',
    article: '24',
    why: '一般 is never a violation',
  },
  {
    name: 'evidence by the act stands for every duty of that act',
    facts: { ...enterprise, evidence: [{ act: 'record-study', state: 'done' }] },
    expect: { status: 'bounded', findings: [] },
    states: { 'record-study/unit': 'done', 'record-study/file': 'done' },
    rest: 'unknown',
    article: '7(4)',
    why: 'the Measures and the Regulation ask for the same act',
  },
  {
    name: 'a yearly duty not done in March and done in November',
    facts: {
      ...enterprise,
      evidence: [
        ...all('unit', 'verify-certificates'),
        notDone('verify-certificates', '2025-03-01'),
        done('verify-certificates', '2025-11-30'),
      ],
    },
    expect: { status: 'settled', findings: [] },
    rest: 'done',
    article: '32.1',
    why: 'once in the year is what is owed',
  },
  {
    name: 'a standing duty once not done',
    facts: { ...enterprise, evidence: [...all('unit'), notDone('guarantee-study-time')] },
    expect: {
      status: 'settled',
      findings: [violation('guarantee-study-time', 'guarantee-study-time', 'mandatory', '7(3)')],
    },
    states: { 'guarantee-study-time': 'missing' },
    rest: 'done',
    article: '7(3)',
    why: 'what is owed always is not done when once it was not',
  },
  {
    name: 'a duty of each event once not done',
    facts: { ...person, evidence: [...all('professional'), notDone('make-up-training', '2025-06-30')] },
    expect: {
      status: 'settled',
      findings: [undated('make-up-training', 'make-up-training', 'mandatory', '41')],
    },
    states: { 'make-up-training': 'missing' },
    rest: 'done',
    article: '41',
    why: 'each time; 及时 is no number of days, so that the competent body finds whether it is late',
  },
  ...(['2025-01-01', '2025-12-31'] as const).map(
    (on): DutyCase => ({
      name: `evidence of ${on}`,
      facts: {
        ...person,
        evidence: [...all('professional', 'make-up-training'), done('make-up-training', on)],
      },
      expect: { status: 'settled', findings: [] },
      rest: 'done',
      article: '41',
      why: 'both ends belong to the year',
    }),
  ),
  ...(['2024-12-31', '2026-01-01'] as const).map(
    (on): DutyCase => ({
      name: `evidence of ${on}`,
      facts: {
        ...person,
        evidence: [...all('professional', 'make-up-training'), done('make-up-training', on)],
      },
      expect: {
        status: 'bounded',
        missing: ['duty.evidence@make-up-training'],
        findings: [
          {
            code: 'evidence-outside-period',
            severity: 'advisory',
            provision: '41',
            data: { norm: 'make-up-training', act: 'make-up-training', on },
          },
        ],
      },
      states: { 'make-up-training': 'unknown' },
      rest: 'done',
      article: '41',
      why: 'it is of another year',
    }),
  ),
  {
    name: 'a summary filed in the January after',
    facts: {
      ...industry,
      plan,
      evidence: [
        ...all('industry-department', 'file-annual-summary'),
        done('file-annual-summary', '2026-01-15'),
      ],
    },
    expect: { status: 'settled', findings: [] },
    rest: 'done',
    article: '6(4)',
    why: 'the text gives no date, and a year is summed up when it is over',
  },
  {
    name: 'a summary filed before the year',
    facts: {
      ...industry,
      plan,
      evidence: [
        ...all('industry-department', 'file-annual-summary'),
        done('file-annual-summary', '2024-12-31'),
      ],
    },
    expect: { status: 'bounded', findings: ['evidence-outside-period'] },
    states: { 'file-annual-summary': 'unknown' },
    rest: 'done',
    article: '6(4)',
    why: 'it cannot be of that year',
  },
  {
    name: 'hours completed in the January after',
    facts: {
      ...person,
      evidence: [
        ...all('professional', 'complete-annual-hours'),
        done('complete-annual-hours', '2026-01-15'),
      ],
    },
    expect: { status: 'bounded', findings: ['evidence-outside-period'] },
    states: { 'complete-annual-hours': 'unknown' },
    rest: 'done',
    article: '9(2)',
    why: 'within the year, or not at all',
  },
  {
    name: 'hours completed in November, with the quota by the statistical year',
    facts: {
      ...person,
      evidence: [
        ...all('professional', 'complete-annual-hours'),
        done('complete-annual-hours', '2025-11-01'),
      ],
    },
    law: { readings: { 'quota-year': 'statistical' } },
    expect: {
      status: 'bounded',
      findings: ['evidence-outside-period'],
      readings: ['effective-from=2006-02-27', 'quota-year=statistical'],
    },
    states: { 'complete-annual-hours': 'unknown' },
    rest: 'done',
    article: '34',
    why: 'that year ended on 31 October',
  },
  {
    name: 'hours completed, with the quota by a statistical year that the edition strikes',
    facts: {
      ...person,
      evidence: [
        ...all('professional', 'complete-annual-hours'),
        done('complete-annual-hours', '2019-11-01'),
      ],
    },
    law: { readings: { 'quota-year': 'statistical' }, parameters: { 'statistical-period': struck } },
    expect: { status: 'settled', findings: [] },
    rest: 'done',
    article: '34',
    why: 'there are no days to hold the date against',
  },
  {
    name: 'statistics of the November before',
    facts: {
      ...enterprise,
      evidence: [...all('unit', 'compile-statistics'), done('compile-statistics', '2024-11-01')],
    },
    expect: {
      status: 'settled',
      findings: [],
      parameters: ['effective-date=2006-02-27', 'statistical-period=11-01..10-31'],
    },
    rest: 'done',
    article: '34',
    why: 'the statistical year had begun',
  },
  {
    name: 'statistics of the October before',
    facts: {
      ...enterprise,
      evidence: [...all('unit', 'compile-statistics'), done('compile-statistics', '2024-10-31')],
    },
    expect: { status: 'bounded', findings: ['evidence-outside-period'] },
    states: { 'compile-statistics': 'unknown' },
    rest: 'done',
    article: '34',
    why: 'that is the statistical year before',
  },
  {
    name: 'the review in the last year of the plan, not done',
    facts: {
      ...industry,
      plan,
      evidence: [...all('industry-department', 'review-plan'), notDone('review-plan')],
    },
    expect: {
      status: 'settled',
      findings: [violation('review-plan', 'review-plan', 'declaratory', '24')],
    },
    states: { 'review-plan': 'missing' },
    rest: 'done',
    article: '24',
    why: 'the plan ends in the year',
  },
  {
    name: 'the review in the last year of the plan, done after all',
    facts: {
      ...industry,
      plan,
      evidence: [
        ...all('industry-department', 'review-plan'),
        notDone('review-plan', '2025-06-30'),
        done('review-plan', '2025-12-31'),
      ],
    },
    expect: { status: 'settled', findings: [] },
    rest: 'done',
    article: '24',
    why: 'it is owed once in that year, and once it was done',
  },
  {
    name: 'the review in another year of the plan',
    facts: {
      ...industry,
      year: 2024,
      plan,
      evidence: [...all('industry-department', 'review-plan'), notDone('review-plan')],
    },
    expect: { status: 'settled', findings: [] },
    states: { 'review-plan': 'not-due' },
    rest: 'done',
    article: '24',
    why: 'it falls in the last year',
  },
  {
    name: 'the review of a plan from July to June, in its last twelve months',
    facts: {
      ...industry,
      plan: { from: '2020-07-01', to: '2025-06-30' },
      evidence: [...all('industry-department', 'review-plan'), done('review-plan', '2024-07-01')],
    },
    expect: { status: 'settled', findings: [] },
    rest: 'done',
    article: '24',
    why: 'the last year is the last twelve months',
  },
  {
    name: 'the review of a plan from July to June, a day too early',
    facts: {
      ...industry,
      plan: { from: '2020-07-01', to: '2025-06-30' },
      evidence: [...all('industry-department', 'review-plan'), done('review-plan', '2024-06-30')],
    },
    expect: { status: 'bounded', findings: ['evidence-outside-period'] },
    states: { 'review-plan': 'unknown' },
    rest: 'done',
    article: '24',
    why: 'before the last twelve months',
  },
  {
    name: 'the review after the end of the plan',
    facts: {
      ...industry,
      plan,
      evidence: [...all('industry-department', 'review-plan'), done('review-plan', '2026-01-01')],
    },
    expect: { status: 'bounded', findings: ['evidence-outside-period'] },
    states: { 'review-plan': 'unknown' },
    rest: 'done',
    article: '24',
    why: '最后一年 is over',
  },
  {
    name: 'the review of a plan shorter than a year',
    facts: {
      ...industry,
      plan: { from: '2025-07-01', to: '2025-12-31' },
      evidence: [...all('industry-department', 'review-plan'), done('review-plan', '2025-03-01')],
    },
    expect: { status: 'bounded', findings: ['evidence-outside-period'] },
    states: { 'review-plan': 'unknown' },
    rest: 'done',
    article: '24',
    why: 'its last year is the whole of it, and no more',
  },
  {
    name: 'the review not done, of a plan whose days are not known',
    facts: {
      ...industry,
      evidence: [...all('industry-department', 'review-plan'), notDone('review-plan')],
    },
    expect: { status: 'bounded', missing: ['plan.period'], findings: [] },
    states: { 'review-plan': 'unknown' },
    rest: 'done',
    article: '24',
    why: 'it may not have been due',
  },
  {
    name: 'the review done, of a plan whose days are not known',
    facts: { ...industry, evidence: all('industry-department') },
    expect: { status: 'settled', findings: [] },
    rest: 'done',
    article: '24',
    why: 'done is done',
  },
  {
    name: 'nothing known of the review, nor of the plan',
    facts: { ...industry, evidence: all('industry-department', 'review-plan') },
    expect: { status: 'bounded', missing: ['duty.evidence@review-plan', 'plan.period'] },
    states: { 'review-plan': 'unknown' },
    rest: 'done',
    article: '24',
    why: 'both are asked for',
  },
  {
    name: 'the floor of a state organ',
    facts: {
      bearer: 'unit',
      year: 2025,
      unitKind: 'state-organ',
      evidence: [...all('unit', 'keep-funding-floor'), notDone('keep-funding-floor')],
    },
    expect: {
      status: 'settled',
      findings: [
        {
          code: 'evidence-not-of-a-duty',
          severity: 'data-defect',
          provision: '19',
          data: { named: 'keep-funding-floor' },
        },
      ],
    },
    rest: 'done',
    article: '19',
    why: '企事业单位: it is no duty of a state organ',
  },
  {
    name: 'the floor of a public institution not kept',
    facts: {
      bearer: 'unit',
      year: 2025,
      unitKind: 'public-institution',
      evidence: [...all('unit', 'keep-funding-floor'), notDone('keep-funding-floor')],
    },
    expect: {
      status: 'settled',
      findings: [violation('keep-funding-floor', 'keep-funding-floor', 'mandatory', '19')],
    },
    states: { 'keep-funding-floor': 'missing' },
    rest: 'done',
    article: '19',
    why: '不得低于',
  },
  {
    name: 'the floor not kept by a unit of a kind not known',
    facts: {
      bearer: 'unit',
      year: 2025,
      evidence: [...all('unit', 'keep-funding-floor'), notDone('keep-funding-floor')],
    },
    expect: { status: 'bounded', missing: ['unit.kind'], findings: [] },
    states: { 'keep-funding-floor': 'unknown' },
    rest: 'done',
    article: '19',
    why: 'whether it is owed depends on the kind',
  },
  {
    name: 'the floor kept by a unit of a kind not known',
    facts: { bearer: 'unit', year: 2025, evidence: all('unit') },
    expect: { status: 'settled', findings: [] },
    rest: 'done',
    article: '19',
    why: 'done is done',
  },
  {
    name: 'the year 2005',
    facts: { ...person, year: 2005 },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'before the Measures',
  },
  {
    name: 'the year 2006',
    facts: { ...person, year: 2006, evidence: all('professional') },
    expect: { status: 'settled', findings: ['partly-before-force'] },
    rest: 'done',
    article: '49',
    why: 'in force from 27 February',
  },
  {
    name: 'a year after a repeal',
    facts: person,
    law: { inForceUntil: '2024-12-31' },
    expect: { status: 'not-in-force', force: ['ended', '2024-12-31'] },
    article: '49',
    why: 'nothing is owed under it any more',
  },
  {
    name: 'no whole year',
    facts: { ...person, year: 1900 },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '49',
    why: 'a mistake of the caller',
  },
  {
    name: 'a plan that ends before it begins',
    facts: { ...industry, plan: { from: '2025-12-31', to: '2021-01-01' } },
    expect: { throws: 'invalid-date', argument: 'plan.to' },
    article: '24',
    why: 'a mistake of the caller',
  },
]
