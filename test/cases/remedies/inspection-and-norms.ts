import { evaluatedClassSchema } from '../../../src/chongqing/entities/evaluation/evaluated-class.js'
import { qualityEvaluationSchema } from '../../../src/chongqing/entities/evaluation/quality-evaluation.js'
import { resultsFilingSchema } from '../../../src/chongqing/entities/inspection/results-filing.js'
import { dutyEvidenceSchema } from '../../../src/chongqing/entities/norms/duty-evidence.js'
import { summaryFilingSchema } from '../../../src/chongqing/entities/norms/summary-filing.js'
import type { NormId } from '../../../src/chongqing/law/norms/register.js'
import { courseAspects, inspectionItems, inspectionModes } from '../../../src/chongqing/law/vocabulary.js'
import { dutiesOf } from '../../../src/chongqing/norms/queries.js'
import type { FactsOf } from '../../../src/chongqing/remedies/remedist.js'
import type { RemedyCase } from '../../support/remedies.js'

export const inspectionItemsRemedies: readonly RemedyCase<FactsOf<'inspection-items'>>[] = [
  {
    name: 'two points left out, and nothing else looked at',
    facts: {
      items: inspectionItems.filter((item) => !['funding', 'results', 'other'].includes(item)),
    },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'supply', list: 'inspectionItems', item: 'funding', rests: ['26(4)'] },
        { act: 'supply', list: 'inspectionItems', item: 'results', rests: ['26(6)'] },
      ],
    },
    article: '26',
    why: 'the eighth point names no substance and is never missing',
  },
]

export const inspectionModesRemedies: readonly RemedyCase<FactsOf<'inspection-modes'>>[] = [
  {
    name: 'regular inspections alone',
    facts: { exercises: [{ modes: ['census', 'sample', 'regular'] }] },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'supply', list: 'inspectionModes', item: 'irregular', rests: ['28.1'] }],
    },
    article: '28.1',
    why: '定期和不定期相结合',
  },
  {
    name: 'two exercises, where each is to combine the ways',
    facts: { exercises: [{ modes: inspectionModes }, { modes: ['census', 'regular', 'irregular'] }] },
    asOf: '2025-06-30',
    law: { readings: { 'inspection-combination': 'each-exercise' } },
    expect: {
      standing: 'cured',
      lines: [{ act: 'supply', list: 'inspectionModes', item: 'sample', rests: ['28.1'] }],
    },
    article: '28.1',
    why: 'the way that the second lacks is added to it',
  },
  {
    name: 'nothing inspected',
    facts: { exercises: [] },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: inspectionModes.map((item) => ({
        act: 'supply',
        list: 'inspectionModes',
        item,
        rests: ['28.1'],
      })),
    },
    article: '28.1',
    why: 'everything is lacking',
  },
]

export const resultsFiledRemedies: readonly RemedyCase<FactsOf<'results-filed'>>[] = [
  {
    name: 'results filed with another body',
    facts: {
      body: 'district-personnel',
      year: 2025,
      inspected: true,
      filings: [
        resultsFilingSchema.parse({ year: 2025, filedOn: '2025-12-20', with: 'competent-department' }),
      ],
    },
    asOf: '2026-03-01',
    expect: {
      standing: 'cured',
      lines: [{ act: 'file', with: ['municipal-personnel'], from: '2026-03-01', rests: ['28.2'] }],
    },
    article: '28.2',
    why: 'the text names the municipal department and no day',
  },
  {
    name: 'asked before the year',
    facts: { body: 'district-personnel', year: 2025, inspected: true, filings: [] },
    asOf: '2024-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'file', with: ['municipal-personnel'], from: '2025-01-01', rests: ['28.2'] }],
    },
    article: '28.2',
    why: 'results of a year are none before it',
  },
]

const evaluated = (evaluation: object, more: object = {}): FactsOf<'evaluation'> => ({
  class: evaluatedClassSchema.parse({
    id: 'c1',
    hostedBy: 'industry-department',
    undertakenBy: 'training-provider',
    ...more,
  }),
  evaluation: qualityEvaluationSchema.parse({ classId: 'c1', ...evaluation }),
})

/** A class with two courses, and evaluations of it. */
const evaluatedInAll = (evaluations: readonly object[]): FactsOf<'class-evaluation'> => ({
  class: evaluated({ kind: 'course' }, { courses: ['k1', 'k2'] }).class,
  evaluations: evaluations.map((one) => evaluated(one).evaluation),
})

export const classEvaluationRemedies: readonly RemedyCase<FactsOf<'class-evaluation'>>[] = [
  {
    name: 'one course by the host, another left out, and not as a whole',
    facts: evaluatedInAll([{ kind: 'course', course: 'k1', by: 'host', aspects: courseAspects }]),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'evaluate', course: null, rests: ['27(3)'] },
        { act: 'evaluate', course: 'k1', rests: ['27(3)'] },
        { act: 'evaluate', course: 'k2', rests: ['27(3)'] },
      ],
    },
    article: '27(3)',
    why: 'the host evaluates the class as a whole, the provider each course; the text sets no day for it',
  },
  {
    name: 'not as a whole, of a class whose courses are not known',
    facts: { class: evaluated({ kind: 'course' }).class, evaluations: [] },
    asOf: '2025-06-30',
    expect: {
      standing: 'undetermined',
      lines: [{ act: 'evaluate', course: null, rests: ['27(3)'] }],
      missing: ['class.courses'],
    },
    article: '27(2)',
    why: 'what else is needed hangs on its courses',
  },
]

export const evaluationRemedies: readonly RemedyCase<FactsOf<'evaluation'>>[] = [
  {
    name: 'a comprehensive evaluation by the provider without an aspect',
    facts: evaluated({
      kind: 'comprehensive',
      by: 'training-provider',
      aspects: ['scheme', 'implementation', 'support'],
    }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'assign', task: 'evaluation', to: ['host'], rests: ['27(3)'] },
        { act: 'supply', list: 'comprehensiveAspects', item: 'effect', rests: ['27(2)'] },
      ],
    },
    article: '27(3)',
    why: 'the host evaluates the class as a whole',
  },
  {
    name: 'the evaluation of a course by the host without an aspect',
    facts: evaluated({
      kind: 'course',
      course: 'k1',
      by: 'host',
      aspects: ['relevance', 'content', 'delivery', 'effect'],
    }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'assign', task: 'evaluation', to: ['training-provider'], rests: ['27(3)'] },
        { act: 'supply', list: 'courseAspects', item: 'methods', rests: ['27(2)'] },
      ],
    },
    article: '27(3)',
    why: 'the provider evaluates each course',
  },
  {
    name: 'the evaluation of another class',
    facts: evaluated({ classId: 'c2', kind: 'comprehensive', by: 'host', aspects: [] }),
    asOf: '2025-06-30',
    expect: { standing: 'no-remedy-known', because: '27(2)' },
    article: '27(2)',
    why: 'whatever is added, it says nothing of this one',
  },
]

export const annualSummaryRemedies: readonly RemedyCase<FactsOf<'annual-summary'>>[] = [
  {
    name: 'no summary, level not asserted',
    facts: { body: 'industry-department', year: 2025, filings: [] },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        {
          act: 'file',
          with: ['municipal-personnel', 'district-personnel'],
          from: '2026-01-01',
          rests: ['6(4)'],
        },
      ],
    },
    article: '6(4)',
    why: 'a year is summed up when it is over; the item names no level',
  },
  {
    name: 'a summary of a district body filed with another body',
    facts: {
      body: 'industry-organisation',
      year: 2024,
      level: 'district',
      filings: [
        summaryFilingSchema.parse({ year: 2024, filedOn: '2025-01-15', with: 'competent-department' }),
      ],
    },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'file', with: ['district-personnel'], from: '2025-06-30', rests: ['6(4)'] }],
    },
    article: '6(4)',
    why: 'no day is set, so that none is too late',
  },
]

export const missingResponsibilitiesRemedies: readonly RemedyCase<FactsOf<'missing-responsibilities'>>[] = [
  {
    name: 'a unit that left one of five undone',
    facts: {
      role: 'unit',
      evidence: [
        { item: '7(1)', state: 'done' },
        { item: '7(2)', state: 'done' },
        { item: '7(3)', state: 'done' },
        { item: '7(4)', state: 'not-done' },
        { item: '7(4)', state: 'done' },
        { item: '7(5)', state: 'done' },
      ],
    },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'meet-responsibility', item: '7(4)', rests: ['7(4)'] }],
    },
    article: '7(4)',
    why: '认真记载、考核 and report: one act left undone is the item left undone',
  },
  {
    name: 'a unit of whose others nothing is known',
    facts: { role: 'unit', evidence: [{ item: '7(4)', state: 'not-done' }] },
    asOf: '2025-06-30',
    expect: {
      standing: 'undetermined',
      lines: [{ act: 'meet-responsibility', item: '7(4)', rests: ['7(4)'] }],
      missing: [
        'responsibility.evidence@7(1)',
        'responsibility.evidence@7(2)',
        'responsibility.evidence@7(3)',
        'responsibility.evidence@7(5)',
      ],
    },
    article: '7(4)',
    why: 'this one is needed whatever the others are',
  },
]

const evidence = (...all: readonly object[]) => all.map((one) => dutyEvidenceSchema.parse(one))

/** The municipal personnel department in the last year of its plan, with all duties done but these. */
const undone = (...norms: readonly NormId[]): FactsOf<'duties'> => ({
  bearer: 'municipal-personnel',
  year: 2025,
  plan: { from: '2020-07-01', to: '2025-06-30' },
  evidence: evidence(
    ...dutiesOf('municipal-personnel').map(({ id }) => ({
      norm: id,
      state: norms.includes(id) ? 'not-done' : 'done',
    })),
  ),
})

export const dutiesRemedies: readonly RemedyCase<FactsOf<'duties'>>[] = [
  {
    name: 'a host that left an evaluation out',
    facts: { bearer: 'host', year: 2025, evidence: evidence({ act: 'evaluate-class', state: 'not-done' }) },
    asOf: '2025-06-30',
    expect: { standing: 'no-remedy-known', because: '27(3)' },
    article: '27(3)',
    why: 'it is owed each time, and this time it was left out',
  },
  {
    name: 'a host of whose evaluations nothing is known',
    facts: { bearer: 'host', year: 2025 },
    asOf: '2025-06-30',
    expect: { standing: 'undetermined', missing: ['duty.evidence@evaluate-class'] },
    article: '27(3)',
    why: 'not known is not undone',
  },
  {
    name: 'what is owed once in the year or in the last year of a plan',
    facts: undone('review-plan', 'recheck-certificates', 'compile-statistics'),
    asOf: '2024-05-31',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'do-duty', norm: 'review-plan', duty: 'review-plan', from: '2024-07-01', rests: ['24'] },
        {
          act: 'do-duty',
          norm: 'recheck-certificates',
          duty: 'recheck-certificates',
          from: '2025-01-01',
          rests: ['32.2'],
        },
        {
          act: 'do-duty',
          norm: 'compile-statistics',
          duty: 'compile-statistics',
          from: '2025-01-01',
          rests: ['34'],
        },
      ],
    },
    article: '24',
    why: 'each from the first day of its own time on',
  },
  {
    name: 'what has no day, after the year and after the day asked about',
    facts: { ...undone('compile-statistics'), asOf: '2025-12-31' },
    asOf: '2026-03-01',
    expect: {
      standing: 'cured',
      lines: [
        {
          act: 'do-duty',
          norm: 'compile-statistics',
          duty: 'compile-statistics',
          from: '2026-03-01',
          rests: ['34'],
        },
      ],
    },
    article: '34',
    why: 'statistics of a year are compiled after it as well',
  },
  {
    name: 'what belongs to a year, after the year',
    facts: undone('recheck-certificates', 'compile-statistics'),
    asOf: '2026-03-01',
    expect: { standing: 'no-remedy-known', because: '32.2' },
    article: '32.2',
    why: '每年: the sample of 2025 is drawn in 2025; that the statistics can still be made does not help',
  },
]
