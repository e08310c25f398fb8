// Reports of every tool, as test/explanation/golden/reports tells them; the first of each kind is its example.

import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { classifyCoverage } from '../../src/chongqing/rules/coverage/person-coverage.js'
import { assessFundingFloor } from '../../src/chongqing/rules/funding/funding-floor.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { statisticsOf } from '../../src/chongqing/statistics/annual-statistics.js'
import { withParameters } from '../../src/engine/editions/law.js'
import { questions } from '../../src/toolbox/questions.js'
import type { Report } from '../../src/toolbox/report.js'
import { sensitivity, sensitivityOfMany } from '../../src/toolbox/sensitivity.js'
import { freshness } from '../../src/tools/freshness.js'
import { sensitivityCases, strictLaw, twoDoubts } from '../cases/sensitivity.js'
import { credits, person, record, registered, totalHours } from '../support/facts.js'
import { factReports } from './fact-reports.js'
import { comparisonReports, verificationReports } from './receipt-reports.js'
import { remedyReports } from './remedy-reports.js'

const sensitivityReports = Object.fromEntries(
  sensitivityCases.map(({ ask }, i) => [`sensitivity.${i + 1}`, ask()] as const),
)

const people = [person(), person({ id: 'p2', title: 'none' }), person({ id: 'p3', retiredOn: '2025-06-30' })]
const many = people.map((one) => ({ person: one, records: [], year: 2025 }))

/** 80 hours that no certificate bears. */
const unregistered = {
  person: person(),
  records: [record({ study: totalHours('2025-03-01', '2025-03-31', '80') })],
  year: 2025,
}
/** A unit of which much is not known: where it is, what it paid, who is in service, and when some of them studied. */
const unitWithGaps = {
  unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }),
  funding: fundingYearSchema.parse({ unitId: 'u1', year: 2025, entries: [] }),
  people: [
    { person: person({ inService: undefined }), records: [] },
    {
      person: person({ id: 'p2', title: undefined }),
      records: [
        record({
          id: 'r1',
          personId: 'p2',
          study: totalHours('2025-03-01', '2025-03-31', '80'),
          registration: registered('2025-04-02'),
        }),
      ],
    },
    {
      person: person({ id: 'p3' }),
      records: [
        record({
          id: 'r2',
          personId: 'p3',
          study: totalHours('2025-02-01', '2025-02-28', '75'),
          registration: registered('2025-03-02'),
        }),
        record({
          id: 'r3',
          personId: 'p3',
          study: totalHours('2025-12-25', '2026-01-09', '24'),
          registration: registered('2026-02-02'),
        }),
        record({
          id: 'r4',
          personId: 'p3',
          study: totalHours('2024-10-25', '2024-11-09', '24'),
          registration: registered('2024-12-02'),
        }),
      ],
    },
    {
      person: person({ id: 'p4' }),
      records: [
        record({
          id: 'r5',
          personId: 'p4',
          study: totalHours('2025-02-01', '2025-03-31', '90'),
          registration: registered('2025-04-02'),
        }),
        record({
          id: 'r6',
          personId: 'p4',
          study: totalHours('2025-12-25', '2026-01-09', '30'),
          registration: registered('2026-02-02'),
        }),
        record({
          id: 'r7',
          personId: 'p4',
          study: { ...credits(5), from: '2025-07-01', to: '2025-07-01' } as never,
        }),
      ],
    },
    {
      person: person({ id: 'p5' }),
      records: [
        record({
          id: 'r8',
          personId: 'p5',
          study: { ...credits(5), from: '2025-07-01', to: '2025-07-01' } as never,
        }),
      ],
    },
  ],
  year: 2025,
}
const fiveHours = { requiredHours: '5', source: '年度核定' }

export const reportCases: Readonly<Record<string, Report>> = {
  ...comparisonReports,
  freshness: freshness(national2015, { asOf: '2030-01-01' }),
  'freshness.undated': freshness(
    withParameters(chongqing2006, {
      'penalty-per-case': chongqing2006.parameters['penalty-per-case'].map(
        ({ supersededFrom: _, ...value }) => value,
      ),
      'effective-date': [{ from: '2006-02-27', value: '2006-02-27', source: 'test' }],
    }),
    { asOf: '2025-01-01' },
  ),
  'freshness.fresh': freshness(chongqing2006, {
    asOf: '2027-01-01',
    of: assessAnnualQuota(twoDoubts),
  }),
  questions: questions(
    assessAnnualQuota({
      person: person({ title: undefined }),
      records: [
        record({ study: totalHours('2025-12-30', '2026-01-08', '11') }),
        record({ id: 'r2', study: { ...credits(5), from: '2025-03-03', to: '2025-03-04' } as never }),
      ],
      year: 2025,
    }),
  ),
  'questions.funding': questions(
    assessFundingFloor({
      unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }),
      funding: fundingYearSchema.parse({
        unitId: 'u1',
        year: 2025,
        payroll: '500000',
        entries: [{ id: 'e1', amount: '7500.5', kind: 'appropriated', source: 'unit' }],
      }),
    }),
  ),
  'questions.settled': questions(
    assessAnnualQuota({
      person: person(),
      records: [
        record({ id: 'r1', study: totalHours('2025-03-01', '2025-03-31', '87') }),
        record({ id: 'r2', study: totalHours('2025-12-25', '2026-01-09', '24') }),
      ],
      year: 2025,
    }),
  ),
  'questions.unit': questions(assessUnitYear(unitWithGaps)),
  'questions.return': questions(statisticsOf(unitWithGaps)),
  'questions.return-of-credits': questions(
    statisticsOf({
      people: [
        {
          person: person(),
          records: [
            record({
              id: 'r1',
              study: totalHours('2025-03-01', '2025-03-31', '80'),
              registration: registered('2025-04-02'),
            }),
            record({
              id: 'r2',
              study: { ...credits(5), from: '2025-03-03', to: '2025-03-03' } as never,
              registration: { ...registered('2025-04-02'), entryStands: null },
            }),
          ],
        },
      ],
      year: 2025,
    }),
  ),
  'questions.none': questions(classifyCoverage({ person: person() })),
  ...sensitivityReports,
  ...remedyReports,
  'sensitivity.none': sensitivity(classifyCoverage, { person: person({ inService: false }) }),
  'sensitivity.not-exhausted': sensitivity(assessAnnualQuota, many[0] as never, chongqing2006, { limit: 1 }),
  'sensitivity.one-tried': sensitivity(assessAnnualQuota, twoDoubts, strictLaw, { limit: 5 }),
  'sensitivity.contested-at-the-limit': sensitivity(assessAnnualQuota, unregistered, chongqing2006, {
    limit: 4,
  }),
  'sensitivity.nothing-found-at-the-limit': sensitivity(assessAnnualQuota, unregistered, chongqing2006, {
    limit: 2,
  }),
  'sensitivity.part-of-one-at-the-limit': sensitivity(assessAnnualQuota, many[2] as never, chongqing2006, {
    limit: 4,
  }),
  'sensitivity.only': sensitivity(assessAnnualQuota, unregistered, chongqing2006, { only: ['quota-year'] }),
  'sensitivity.given-number': sensitivity(
    assessSubjectRatio,
    { year: 2025, planned: { publicRequired: '15', professional: '65', elective: '0' } },
    chongqing2006,
    { also: { 'ratio-tolerance': ['0.001'] } },
  ),
  'sensitivity.only-given-number': sensitivity(
    assessSubjectRatio,
    { year: 2025, planned: { publicRequired: '15', professional: '65', elective: '0' } },
    chongqing2006,
    { only: ['ratio-tolerance'], also: { 'ratio-tolerance': ['0.001'] } },
  ),
  'sensitivity.only-at-the-limit': sensitivity(assessAnnualQuota, twoDoubts, strictLaw, {
    only: ['quota-year', 'part-year-quota', 'daily-maximum', 'queue-order'],
    limit: 3,
  }),
  'sensitivity.only-one': sensitivity(assessAnnualQuota, unregistered, chongqing2006, {
    only: ['quota-evidence'],
  }),
  'sensitivity.only-two-together': sensitivity(assessAnnualQuota, twoDoubts, strictLaw, {
    only: ['daily-maximum', 'ineligible-provider-hours'],
  }),
  'sensitivity-of-many.only': sensitivityOfMany(assessAnnualQuota, [unregistered, twoDoubts], strictLaw, {
    only: ['daily-maximum', 'ineligible-provider-hours'],
  }),
  'sensitivity-of-many.alone-and-together': sensitivityOfMany(
    assessAnnualQuota,
    [unregistered, twoDoubts, { ...twoDoubts, records: twoDoubts.records.slice(1), adjustment: fiveHours }],
    strictLaw,
  ),
  'sensitivity-of-many.together': sensitivityOfMany(assessAnnualQuota, [twoDoubts], strictLaw),
  'sensitivity-of-many': sensitivityOfMany(assessAnnualQuota, many),
  'sensitivity-of-many.one': sensitivityOfMany(classifyCoverage, many.slice(1, 2)),
  'sensitivity-of-many.none': sensitivityOfMany(classifyCoverage, many.slice(0, 1)),
  'sensitivity-of-many.not-exhausted': sensitivityOfMany(assessAnnualQuota, many, chongqing2006, {
    limit: 2,
  }),
  ...verificationReports,
  ...factReports,
}
