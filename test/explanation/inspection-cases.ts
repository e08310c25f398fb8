// Cases of the rules on inspection, evaluation, awards and sanctions.

import { assessFundingYear } from '../../src/chongqing/assessment/funding-year.js'
import { fillInspection } from '../../src/chongqing/assessment/inspection-filling.js'
import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { officialCaseSchema } from '../../src/chongqing/entities/accountability/official-case.js'
import { recordingCaseSchema } from '../../src/chongqing/entities/accountability/recording-case.js'
import { evaluatedClassSchema } from '../../src/chongqing/entities/evaluation/evaluated-class.js'
import { qualityEvaluationSchema } from '../../src/chongqing/entities/evaluation/quality-evaluation.js'
import { fundLedgerSchema } from '../../src/chongqing/entities/funding/fund-ledger.js'
import { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import { resultsFilingSchema } from '../../src/chongqing/entities/inspection/results-filing.js'
import { trainingProviderSchema } from '../../src/chongqing/entities/provider/training-provider.js'
import { inspectionItems, inspectionModes } from '../../src/chongqing/law/vocabulary.js'
import { chongqing2006, type Determination } from '../../src/chongqing/pack.js'
import { awardPrinciple } from '../../src/chongqing/rules/accountability/awards.js'
import { sanctionFor } from '../../src/chongqing/rules/accountability/no-sanction.js'
import { measuresForOfficial } from '../../src/chongqing/rules/accountability/official-measures.js'
import { stepOfficialCase } from '../../src/chongqing/rules/accountability/official-procedure.js'
import { nextMeasure } from '../../src/chongqing/rules/accountability/recording-breach.js'
import { stepRecordingBreach } from '../../src/chongqing/rules/accountability/recording-breach-procedure.js'
import { assessClassEvaluation } from '../../src/chongqing/rules/evaluation/class-evaluation.js'
import { assessEvaluation } from '../../src/chongqing/rules/evaluation/evaluation.js'
import { assessEvaluationObject } from '../../src/chongqing/rules/evaluation/evaluation-object.js'
import { assessInspectionItems } from '../../src/chongqing/rules/inspection/inspection-items.js'
import { assessInspectionModes } from '../../src/chongqing/rules/inspection/inspection-modes.js'
import { recheckSample } from '../../src/chongqing/rules/inspection/recheck-sample.js'
import { assessResultsFiled } from '../../src/chongqing/rules/inspection/results-filed.js'
import { assessDuties } from '../../src/chongqing/rules/norms/duties.js'
import { assessProviderEligibility } from '../../src/chongqing/rules/provider/provider-eligibility.js'
import { withParameters } from '../../src/engine/editions/law.js'
import { unit } from './secret-facts.js'

const hosted = (hostedBy: string, undertakenBy = 'training-provider', courses?: string[]) =>
  evaluatedClassSchema.parse({ id: 'c1', hostedBy, undertakenBy, ...(courses && { courses }) })
const made = (fields: object) => qualityEvaluationSchema.parse({ classId: 'c1', ...fields })
const filing = (fields: object) => resultsFilingSchema.parse({ year: 2025, ...fields })
const breach = (persons: number | null, ...events: object[]) =>
  recordingCaseSchema.parse({ subject: 'unit', events, ...(persons !== null && { persons }) })

const found = { kind: 'breach-found', on: '2025-03-03' }
const order = { kind: 'order', on: '2025-03-10', deadline: '2025-04-10' }
const refusal = { kind: 'express-refusal', on: '2025-03-12' }

const university = trainingProviderSchema.parse({
  id: 'v1',
  kind: 'regular-university',
  specialities: ['桥梁'],
})

const unnamedWording = withParameters(chongqing2006, {
  'penalty-per-case': [{ from: '2004-01-01', value: '200', source: 'case' }],
})

const funding = fundingYearSchema.parse({
  unitId: 'u1',
  year: 2025,
  payroll: '12000000',
  entries: [{ amount: '180000', kind: 'appropriated', recurrent: true, source: 'unit' }],
})

export const inspectionCases: Readonly<Record<string, Determination<unknown, unknown>>> = {
  'inspection-items': assessInspectionItems({ items: inspectionItems }),
  'inspection-items.not-met': assessInspectionItems({ items: ['hours-completed', 'funding'] }),
  'inspection-filling': fillInspection({
    unitYear: assessUnitYear({ unit: unit('enterprise'), people: [], funding, year: 2025 }),
  }),
  'inspection-filling.no-funding': fillInspection({
    unitYear: assessUnitYear({ unit: unit('enterprise'), people: [], year: 2025 }),
  }),
  'inspection-filling.full': fillInspection({
    unitYear: assessUnitYear(
      { unit: unit('enterprise'), people: [], year: 2025 },
      withParameters(chongqing2006, { 'statistics-attainment-hours': [] }),
    ),
    duties: assessDuties({ bearer: 'unit', year: 2025, unitKind: 'enterprise' }),
    fundingYear: assessFundingYear({
      unit: unit('enterprise'),
      funding,
      ledger: fundLedgerSchema.parse({ unitId: 'u1', year: 2025, entries: [] }),
    }),
    providers: [
      assessProviderEligibility({ provider: university, course: { audience: 'public', field: '桥梁' } }),
    ],
    recordingBreaches: [nextMeasure({ case: breach(2, found, order), asOf: '2025-04-10' })],
    officials: [],
  }),
  'inspection-filling.no-return': fillInspection({
    unitYear: assessUnitYear(
      { unit: unit('enterprise'), people: [], year: 2025 },
      withParameters(chongqing2006, { 'statistical-period': [] }),
    ),
  }),
  'inspection-modes': assessInspectionModes({ exercises: [{ modes: inspectionModes }] }),
  'inspection-modes.not-met': assessInspectionModes({ exercises: [{ modes: ['census', 'regular'] }] }),
  'results-filed': assessResultsFiled({
    body: 'district-personnel',
    year: 2025,
    filings: [filing({ filedOn: '2025-12-20', with: 'municipal-personnel' })],
  }),
  'results-filed.undated': assessResultsFiled({
    body: 'district-personnel',
    year: 2025,
    filings: [filing({ with: 'municipal-personnel' })],
  }),
  'results-filed.not-met': assessResultsFiled({
    body: 'industry-organisation',
    year: 2025,
    inspected: true,
    filings: [],
  }),
  'results-filed.bounded': assessResultsFiled({ body: 'industry-organisation', year: 2025, filings: [] }),
  'recheck-sample': recheckSample({
    certificates: ['1', '2', '3', '4', '5', '6'].map((number) => ({
      number,
      unitId: number > '4' ? 'u2' : 'u1',
    })),
    size: 3,
    seed: '2025',
  }),
  'recheck-sample.unregulated': recheckSample({ certificates: [], seed: '2025' }),
  'evaluation-object': assessEvaluationObject({ class: hosted('industry-department') }),
  'evaluation-object.host': assessEvaluationObject({ class: hosted('unit') }),
  'evaluation-object.undertaker': assessEvaluationObject({ class: hosted('industry-department', 'unit') }),
  evaluation: assessEvaluation({
    class: hosted('industry-department'),
    evaluation: made({
      kind: 'comprehensive',
      by: 'host',
      aspects: ['scheme', 'implementation', 'support', 'effect'],
    }),
  }),
  'evaluation.wrong': assessEvaluation({
    class: hosted('industry-department'),
    evaluation: made({ kind: 'course', by: 'host', course: 'k1', aspects: ['content'] }),
  }),
  'evaluation.wrong-comprehensive': assessEvaluation({
    class: hosted('industry-department'),
    evaluation: made({ kind: 'comprehensive', by: 'training-provider', aspects: ['scheme'] }),
  }),
  'evaluation.bounded': assessEvaluation({
    class: hosted('municipal-personnel'),
    evaluation: made({ kind: 'comprehensive' }),
  }),
  'class-evaluation': assessClassEvaluation({
    class: hosted('industry-department', 'training-provider', ['k1', 'k2']),
    evaluations: [
      made({
        kind: 'course',
        course: 'k1',
        by: 'training-provider',
        aspects: ['relevance', 'content', 'delivery', 'methods', 'effect'],
      }),
    ],
  }),
  'class-evaluation.bounded': assessClassEvaluation({
    class: hosted('municipal-personnel'),
    evaluations: [made({ kind: 'comprehensive' })],
  }),
  'class-evaluation.no-courses': assessClassEvaluation({
    class: hosted('municipal-personnel', 'training-provider', []),
    evaluations: [],
  }),
  'class-evaluation.open': assessClassEvaluation({ class: hosted('municipal-personnel') }),
  awards: awardPrinciple({ category: 'advanced-learner', moral: true, material: true }),
  'awards.material': awardPrinciple({ category: 'advanced-collective', moral: false, material: true }),
  'recording-breach': nextMeasure({ case: breach(2, found, order, refusal) }),
  'recording-breach.persons': nextMeasure({ case: breach(null, found, order, refusal) }),
  'recording-breach.wording': nextMeasure({ case: breach(2, found, order, refusal) }, unnamedWording),
  'recording-breach.bounded': nextMeasure({ case: breach(2, found, order) }),
  'recording-breach.ordered': nextMeasure({ case: breach(2, found, order), asOf: '2025-04-10' }),
  'recording-breach-procedure': stepRecordingBreach({ state: 'found', event: 'order' }),
  'recording-breach-procedure.refused': stepRecordingBreach({ state: 'found', event: 'penalty' }),
  'official-measures': measuresForOfficial({
    case: officialCaseSchema.parse({ conduct: 'neglect', events: [] }),
  }),
  'official-measures.imposed': measuresForOfficial({
    case: officialCaseSchema.parse({
      conduct: 'falsification',
      events: [
        { kind: 'discipline', on: '2025-03-20' },
        { kind: 'order', on: '2025-03-10' },
        { kind: 'order', on: '2025-03-12' },
      ],
    }),
  }),
  'official-procedure': stepOfficialCase({ state: 'corrected', event: 'discipline' }),
  'official-procedure.refused': stepOfficialCase({ state: 'corrected', event: 'correction' }),
  'no-sanction': sanctionFor({ conduct: 'quota-missed' }),
  'no-sanction.recording': sanctionFor({ conduct: 'not-recorded' }),
  'no-sanction.official': sanctionFor({ conduct: 'official-misconduct' }),
}
