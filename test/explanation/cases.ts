import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { remaining } from '../../src/chongqing/assessment/remaining.js'
import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import { type Certificate, certificateSchema } from '../../src/chongqing/entities/certificate/certificate.js'
import type { CertificateEntry } from '../../src/chongqing/entities/certificate/certificate-entry.js'
import { type FundingYear, fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import { givenReturnSchema } from '../../src/chongqing/entities/statistics/given-return.js'
import type { TrainingRecord } from '../../src/chongqing/entities/training-record.js'
import { type ChongqingIds, chongqing2006, type Determination } from '../../src/chongqing/pack.js'
import { assessCertificateEntry } from '../../src/chongqing/rules/certificate/certificate-entry.js'
import { classifyContent } from '../../src/chongqing/rules/content/content-area.js'
import { classifyForm } from '../../src/chongqing/rules/content/study-form.js'
import { classifySubject } from '../../src/chongqing/rules/content/subject-class.js'
import { assessInForce } from '../../src/chongqing/rules/coverage/in-force.js'
import { classifyCoverage } from '../../src/chongqing/rules/coverage/person-coverage.js'
import { assessPriorityGroup } from '../../src/chongqing/rules/coverage/priority-group.js'
import { classifyUnitScope } from '../../src/chongqing/rules/coverage/unit-scope.js'
import { creditsToHours } from '../../src/chongqing/rules/credit-hours/credit-scheme.js'
import { creditedHours } from '../../src/chongqing/rules/credit-hours/credited-hours.js'
import { assessFundingFloor } from '../../src/chongqing/rules/funding/funding-floor.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessStudyTimeRight } from '../../src/chongqing/rules/quota/study-time-right.js'
import { assessRegistration } from '../../src/chongqing/rules/registration/registration.js'
import { statisticalPeriod } from '../../src/chongqing/rules/statistics/statistical-period.js'
import { statisticalYearOf } from '../../src/chongqing/rules/statistics/statistical-year.js'
import { assessProfessionalShare } from '../../src/chongqing/rules/subject-ratio/professional-share.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { statisticsOf } from '../../src/chongqing/statistics/annual-statistics.js'
import { assessGivenReturn } from '../../src/chongqing/statistics/given-return.js'
import { Recorder } from '../../src/engine/determination/recorder.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
// One case of every rule and assessment, and of every outcome; test/explanation/golden holds how each is told. The names
// and citizen numbers that the facts carry must appear in none of them.
import * as facts from '../support/facts.js'
import { agreementCases } from './agreement-cases.js'
import { certificateCases } from './certificate-cases.js'
import { inspectionCases } from './inspection-cases.js'
import { normCases } from './norm-cases.js'
import {
  certificateNumber,
  otherName,
  person,
  record,
  registered,
  secretTitle,
  unit,
} from './secret-facts.js'
import { teachingCases } from './teaching-cases.js'

const funding = (changes: facts.Some<Parameters<typeof fundingYearSchema.parse>[0] & object>): FundingYear =>
  fundingYearSchema.parse({ unitId: 'u1', year: 2025, ...changes })

const givenReturn = (given: Parameters<typeof givenReturnSchema.parse>[0]) =>
  assessGivenReturn({ given: givenReturnSchema.parse(given), year: 2025 })

const entry = (fields: object): CertificateEntry => {
  const { entries } = certificateSchema.parse({
    number: certificateNumber,
    personId: 'p1',
    entries: [fields],
  })
  return entries[0] as CertificateEntry
}

/** A public course, a professional class of ten days, and a seminar that states more than its days hold. */
const threeRecords: readonly TrainingRecord[] = [
  record({
    id: 'r1',
    subject: 'public-required',
    form: 'distance',
    study: facts.totalHours('2025-03-03', '2025-03-05', 16),
    registration: registered('2025-03-10'),
  }),
  record({
    id: 'r2',
    study: facts.totalDays('2025-05-12', '2025-05-23', 8, { restDays: 2, travelDays: 1 }),
    registration: registered('2025-06-03'),
  }),
  record({
    id: 'r3',
    form: 'advanced-seminar',
    study: facts.sessions(facts.hoursOn('2025-11-10', 8), facts.hoursOn('2025-11-11', 8)),
  }),
]

/** A course over New Year of which only the sum is certified. */
const acrossNewYear = record({
  id: 'r4',
  form: 'distance',
  study: facts.totalHours('2025-12-28', '2026-01-04', 20),
})

const inCredits = record({
  id: 'r5',
  subject: undefined,
  study: { ...facts.credits(10), from: '2025-04-01', to: '2025-04-30' } as never,
})

const unknownSchooling = person({ education: undefined })

const certificate: Certificate = certificateSchema.parse({
  number: certificateNumber,
  personId: 'p1',
  entries: [{ recordId: 'r1', form: '远程', content: '公需科目', time: '16学时', result: '合格' }],
})

const otherPerson = facts.person({ id: 'p2', name: otherName, title: 'junior', education: 'junior-college' })

const unitYear = assessUnitYear({
  unit: unit('enterprise'),
  people: [
    {
      person: person(),
      records: [
        ...threeRecords,
        record({ id: 'r6', proofs: ['z9'], study: facts.totalDays('2025-07-01', '2025-07-04', 4) }),
      ],
    },
    {
      person: otherPerson,
      records: [
        facts.record({
          id: 'q1',
          personId: 'p2',
          title: secretTitle,
          proofs: ['z9'],
          study: facts.totalDays('2025-09-01', '2025-09-26', 20),
        }),
      ],
    },
  ],
  funding: funding({
    payroll: '12000000',
    entries: [
      { id: 'e1', amount: '150000', kind: 'appropriated', recurrent: true, source: 'unit' },
      { id: 'e2', amount: '20000.5', kind: 'appropriated', recurrent: false, source: 'unit' },
      { id: 'e3', amount: '9000', kind: 'appropriated', recurrent: true, source: 'donation' },
    ],
  }),
  year: 2025,
})

/** Every case by its name in the golden files. */
export const cases: Readonly<Record<string, Determination<unknown, unknown>>> = {
  ...agreementCases,
  ...certificateCases,
  ...teachingCases,
  ...inspectionCases,
  ...normCases,
  'person-coverage': classifyCoverage({ person: person() }),
  'person-coverage.depends-on-reading': classifyCoverage({
    person: person({ title: 'none', education: 'vocational-senior-high', role: 'professional-manager' }),
  }),
  'person-coverage.open': classifyCoverage({ person: unknownSchooling }),
  'priority-group': assessPriorityGroup({ title: 'junior' }),
  'priority-group.yes': assessPriorityGroup({ title: 'senior-full' }),
  'unit-scope': classifyUnitScope({ unit: unit('state-organ'), on: '2025-06-30' }),
  'unit-scope.elsewhere': classifyUnitScope({ unit: unit('enterprise', '510104') }),
  'study-time-right.met': assessStudyTimeRight({ grantedHours: 80, year: 2025 }),
  'study-time-right': assessStudyTimeRight({ grantedHours: '72', year: 2025 }),
  'annual-quota.not-met': assessAnnualQuota({ person: person(), records: threeRecords, year: 2025 }),
  'annual-quota.met': assessAnnualQuota({
    person: person(),
    records: [record({ study: facts.totalDays('2025-03-03', '2025-03-21', 14) })],
    year: 2025,
  }),
  'annual-quota.bounded': assessAnnualQuota({
    person: unknownSchooling,
    records: [record({ study: facts.totalDays('2025-03-03', '2025-03-14', 10) }), acrossNewYear],
    year: 2025,
  }),
  'annual-quota.part-year': assessAnnualQuota(
    {
      person: person({ inService: undefined, employments: [{ unitId: 'u1', from: '2025-06-16' }] }),
      records: [record({ study: facts.totalDays('2025-09-01', '2025-09-08', 8) })],
      year: 2025,
    },
    withReadings(chongqing2006, { 'part-year-quota': 'pro-rata-months' }),
  ),
  'annual-quota.adjusted': assessAnnualQuota({
    person: person(),
    records: [],
    year: 2025,
    adjustment: { requiredHours: 40, source: '单位与本人的书面约定' },
  }),
  'annual-quota.inapplicable': assessAnnualQuota({
    person: person({ role: 'other' }),
    records: [],
    year: 2025,
  }),
  'annual-quota.not-in-force': assessAnnualQuota({ person: person(), records: [], year: 2005 }),
  'annual-quota.credits': assessAnnualQuota({ person: person(), records: [inCredits], year: 2025 }),
  'content-area.basic': classifyContent({ area: 'skills-training' }),
  'content-area': classifyContent({ area: 'other' }),
  'subject-class': classifySubject({ subject: 'public-required' }),
  'subject-class.unclassified': classifySubject({}),
  'subject-ratio': assessSubjectRatio({
    year: 2025,
    planned: { publicRequired: '20', professional: '50', elective: '10' },
  }),
  'professional-share': assessProfessionalShare(
    { year: 2025, planned: { publicRequired: '18', professional: '54', elective: '18' } },
    national2015,
  ),
  'professional-share.met': assessProfessionalShare(
    { year: 2025, planned: { publicRequired: '18', professional: '60', elective: '12' } },
    national2015,
  ),
  'annual-quota.national-2015': assessAnnualQuota(
    { person: person(), records: threeRecords, year: 2025 },
    national2015,
  ),
  'subject-ratio.bounded': assessSubjectRatio(
    {
      person: person(),
      records: [...threeRecords, facts.changed(acrossNewYear, { subject: 'public-required' })],
      year: 2025,
    },
    withReadings(chongqing2006, { 'ratio-tolerance': '0.05', 'ratio-base': 'first-80' }),
  ),
  'subject-ratio.each-part': assessSubjectRatio(
    { year: 2025, planned: { publicRequired: '12', professional: '50', elective: '20' } },
    withReadings(chongqing2006, { 'ratio-direction': 'each-part-at-least' }),
  ),
  'subject-ratio.no-quota': assessSubjectRatio(
    { year: 2025, planned: { publicRequired: '16', professional: '64', elective: '0' } },
    withParameters(chongqing2006, { 'annual-quota-hours': [] }),
  ),
  'subject-ratio.inapplicable': assessSubjectRatio({
    person: person({ role: 'other' }),
    records: threeRecords,
    year: 2025,
  }),
  'subject-ratio.coverage-open': assessSubjectRatio({
    person: person({ education: undefined }),
    records: threeRecords,
    year: 2025,
  }),
  'subject-ratio.adjusted': assessSubjectRatio(
    {
      person: person(),
      records: threeRecords,
      year: 2025,
      adjustment: { requiredHours: '40', source: '行业规定' },
    },
    withReadings(chongqing2006, { 'ratio-base': 'first-80' }),
  ),
  'subject-ratio.not-computable': assessSubjectRatio({ person: person(), records: [], year: 2025 }),
  'study-form': classifyForm({ form: 'degree-education', subForm: 'degree-course', tags: ['distance'] }),
  'study-form.not-recognised': classifyForm({ form: 'qualification-exam', relatedToProfession: false }),
  'funding-floor': assessFundingFloor({
    unit: unit('enterprise'),
    funding: funding({
      payroll: '12000000',
      entries: [
        { id: 'e1', amount: '150000', kind: 'appropriated', recurrent: true, source: 'unit' },
        { amount: '20000.5', kind: 'appropriated', recurrent: false, source: 'unit' },
        { id: 'e3', amount: '9000', kind: 'appropriated', recurrent: true, source: 'donation' },
      ],
    }),
  }),
  'funding-floor.met': assessFundingFloor({
    unit: unit('public-institution'),
    funding: funding({
      payroll: '1000000',
      entries: [{ id: 'e1', amount: '15000', kind: 'appropriated', recurrent: true, source: 'unit' }],
    }),
  }),
  'funding-floor.bounded': assessFundingFloor({
    unit: unit('enterprise'),
    funding: funding({ payroll: '8000000' }),
  }),
  'credited-hours': creditedHours({ person: person(), records: threeRecords }),
  'credited-hours.bounded': creditedHours({ person: person(), records: [acrossNewYear, inCredits] }),
  'credited-hours.completion-date': creditedHours(
    { person: person(), records: [acrossNewYear] },
    withReadings(chongqing2006, { 'straddling-totals': 'completion-date' }),
  ),
  'credited-hours.self-study': creditedHours({
    person: person(),
    records: [
      facts.selfStudy({ id: 's1', title: secretTitle, taskBook: facts.taskBook({ hours: 3 }) }),
      facts.selfStudy({ id: 's2', title: secretTitle, taskBook: undefined }),
      facts.selfStudy({
        id: 's3',
        title: secretTitle,
        taskBook: facts.taskBook({
          items: ['study-content', 'requirements', 'references', 'start-and-end-dates', 'hour-calculation'],
        }),
      }),
    ],
  }),
  'credit-scheme': creditsToHours({}),
  'certificate-entry': assessCertificateEntry({
    entry: entry({ form: '集中培训', time: '18学时', completionCertificateReceived: true }),
  }),
  'certificate-entry.complete': assessCertificateEntry({
    entry: entry({
      form: '自学',
      content: '专业科目',
      time: '6学时',
      result: '合格',
      completionCertificateReceived: false,
    }),
  }),
  'certificate-entry.no-number': assessCertificateEntry({
    entry: entry({
      form: '自学',
      content: '专业科目',
      time: '6学时',
      result: '合格',
      completionCertificateReceived: true,
    }),
  }),
  'registration.none': assessRegistration({ record: record({ id: 'r9' }) }),
  'registration.not-stated': assessRegistration({ record: record({ id: 'r1' }), certificate }),
  'registration.early': assessRegistration({
    record: record({ id: 'r9', registration: registered('2025-03-01') }),
    certificate,
  }),
  registration: assessRegistration({ record: threeRecords[0] as TrainingRecord, certificate }),
  'registration.bounded': assessRegistration({
    record: record({
      study: { kind: 'credits', scheme: '行业学分', credits: 3 },
      registration: registered('2025-03-10'),
    }),
  }),
  'statistical-year': statisticalYearOf({ date: '2025-11-01' }),
  'statistical-period': statisticalPeriod({ year: 2024 }),
  'annual-statistics': statisticsOf({
    people: [
      { person: person(), records: threeRecords },
      { person: otherPerson, records: [] },
    ],
    year: 2025,
  }),
  'annual-statistics.bounded': statisticsOf(
    { people: [{ person: unknownSchooling, records: threeRecords }], year: 2025 },
    withReadings(chongqing2006, { 'person-counting': 'person-times', 'learning-category': 'form' }),
  ),
  'annual-statistics.file': statisticsOf({
    people: [
      { person: person(), records: threeRecords },
      { person: person(), records: [] },
      { person: person({ id: 'p2' }), records: [record({ id: 'r9', personId: 'p2', proofs: ['证1'] })] },
      { person: person({ id: 'p3' }), records: [record({ id: 'r8', personId: 'p3', proofs: ['证1'] })] },
    ],
    year: 2025,
  }),
  'annual-statistics.nobody': statisticsOf(
    { people: [], year: 2025 },
    withParameters(withReadings(chongqing2006, { 'return-evidence': 'evidenced-attendance' }), {
      'statistics-attainment-hours': [],
    }),
  ),
  'given-return': givenReturn({
    from: '2024-11-01',
    to: '2025-10-31',
    totalProfessionals: 120,
    registered: {
      participants: 114,
      reached: 96,
      bySubject: { professional: { heads: 114 } },
      byForm: { 'collective-training': { heads: 114 } },
      studyRatio: '95',
      attainmentRatio: '80',
    },
  }),
  'given-return.faulty': givenReturn({
    from: '2025-01-01',
    to: '2025-12-31',
    totalProfessionals: 120,
    registered: {
      participants: 114,
      reached: 118,
      totalHours: '9000',
      bySubject: { professional: { heads: 100, totalHours: '8000' } },
      studyRatio: '95',
      attainmentRatio: '103.51',
    },
    evidenced: { participants: 110 },
  }),
  'given-return.one-place': givenReturn({
    from: '2024-11-01',
    to: '2025-10-31',
    totalProfessionals: 120,
    evidenced: { participants: 121 },
  }),
  'given-return.unread': givenReturn({
    totalProfessionals: 120,
    registered: {
      participants: 114,
      reached: 96,
      bySubject: { professional: { heads: 114 } },
      byForm: { 'collective-training': { heads: 114 } },
      attainmentRatio: '80',
    },
    unread: ['study-ratio'],
  }),
  'in-force': assessInForce({ date: '2025-01-01' }),
  'in-force.not-yet': assessInForce({ date: '2006-02-26' }),
  'in-force.ended': assessInForce({ date: '2026-01-01' }, { ...chongqing2006, inForceUntil: '2025-12-31' }),
  'person-year': assessPersonYear({ person: person(), records: threeRecords, year: 2025 }),
  'person-year.inapplicable': assessPersonYear(
    { person: person({ role: 'other' }), records: [], year: 2025 },
    withParameters(chongqing2006, { 'statistical-period': [] }),
  ),
  'unit-year': unitYear,
  'unit-year.bounded': assessUnitYear({
    unit: unit('enterprise'),
    people: [
      { person: unknownSchooling, records: [] },
      { person: facts.changedPerson(otherPerson, { role: 'other' }), records: [] },
    ],
    year: 2025,
  }),
  'remaining.no': remaining(
    { person: person(), records: [], asOf: '2025-12-22' },
    withParameters(chongqing2006, { 'public-to-other-ratio': [] }),
  ),
  'remaining.undetermined': remaining({
    person: person(),
    records: [
      record({ id: 'r7', study: facts.totalDays('2025-03-03', '2025-03-13', 11) }),
      record({ id: 'r8', form: 'distance', study: facts.totalHours('2024-12-30', '2025-01-03', 12) }),
    ],
    asOf: '2025-12-30',
  }),
  remaining: remaining({ person: person(), records: threeRecords, asOf: '2025-10-20' }),
  'remaining.service-ends': remaining(
    {
      person: person({ employments: [{ unitId: 'u1', from: '2020-01-01', to: '2025-10-31' }] }),
      records: threeRecords,
      asOf: '2025-10-20',
    },
    withReadings(chongqing2006, { 'study-out-of-service': 'not-credited' }),
  ),
  'remaining.no-maximum': remaining(
    {
      person: person(),
      records: [
        record({ id: 'r9', form: 'self-study', study: facts.totalHours('2025-04-01', '2025-04-10', 20) }),
        record({
          id: 'r10',
          study: { kind: 'credits', scheme: '行业学分', credits: 25, from: '2025-05-01', to: '2025-05-09' },
        }),
      ],
      asOf: '2025-12-30',
    },
    withReadings(chongqing2006, { 'daily-maximum': 'none' }),
  ),
  unregulated: assessStudyTimeRight(
    { grantedHours: 80, year: 2025 },
    withParameters(chongqing2006, { 'study-time-right-hours': [] }),
  ),
  discretion: new Recorder<ChongqingIds, '40', never, never>('study-form', chongqing2006).discretion(
    'host',
    '40',
  ),
}
