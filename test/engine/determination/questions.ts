// A question to every rule of the catalogue, so that what must hold of any answer is asked of each. A rule without one
// does not compile.

import { assessUnitYear } from '../../../src/chongqing/assessment/unit-year.js'
import type { catalogue, RuleId } from '../../../src/chongqing/catalogue.js'
import { officialCaseSchema } from '../../../src/chongqing/entities/accountability/official-case.js'
import { recordingCaseSchema } from '../../../src/chongqing/entities/accountability/recording-case.js'
import { certificateSchema } from '../../../src/chongqing/entities/certificate/certificate.js'
import type { CertificateEntry } from '../../../src/chongqing/entities/certificate/certificate-entry.js'
import { evaluatedClassSchema } from '../../../src/chongqing/entities/evaluation/evaluated-class.js'
import { qualityEvaluationSchema } from '../../../src/chongqing/entities/evaluation/quality-evaluation.js'
import { fundLedgerSchema } from '../../../src/chongqing/entities/funding/fund-ledger.js'
import { fundingYearSchema } from '../../../src/chongqing/entities/funding/funding-year.js'
import { resultsFilingSchema } from '../../../src/chongqing/entities/inspection/results-filing.js'
import { dutyEvidenceSchema } from '../../../src/chongqing/entities/norms/duty-evidence.js'
import { summaryFilingSchema } from '../../../src/chongqing/entities/norms/summary-filing.js'
import { cePlanSchema } from '../../../src/chongqing/entities/planning/ce-plan.js'
import { trainingProviderSchema } from '../../../src/chongqing/entities/provider/training-provider.js'
import { registrationCardSchema } from '../../../src/chongqing/entities/registration/registration-card.js'
import { registrationRequestSchema } from '../../../src/chongqing/entities/registration/registration-request.js'
import { taskBookSchema } from '../../../src/chongqing/entities/self-study/task-book.js'
import { givenReturnSchema } from '../../../src/chongqing/entities/statistics/given-return.js'
import { guidanceDocumentSchema } from '../../../src/chongqing/entities/teaching/guidance-document.js'
import { learningAppraisalSchema } from '../../../src/chongqing/entities/teaching/learning-appraisal.js'
import { makeUpSchema } from '../../../src/chongqing/entities/teaching/make-up.js'
import { participationSchema } from '../../../src/chongqing/entities/teaching/participation.js'
import { trainingClassSchema } from '../../../src/chongqing/entities/teaching/training-class.js'
import { unitSchema } from '../../../src/chongqing/entities/unit.js'
import type { Law } from '../../../src/chongqing/pack.js'
import { chainEntries } from '../../../src/chongqing/rules/certificate/entry-chain.js'
import { addPerson, emptyTally } from '../../../src/chongqing/statistics/tally.js'
import { askedOf } from '../../../src/tools/any-rule.js'
import { agreementWith } from '../../support/agreement.js'
import {
  credits,
  person,
  record,
  registered,
  selfStudy,
  sessions,
  taskBook,
  totalHours,
} from '../../support/facts.js'

/** What the rule with that id asks for. */
type FactsOf<Id extends RuleId> = Parameters<(typeof catalogue)[Id]>[0]

const year = 2025
const unit = unitSchema.parse({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })
const funding = fundingYearSchema.parse({
  unitId: 'u1',
  year,
  payroll: '12000000',
  entries: [{ amount: '180000', kind: 'appropriated', recurrent: true, source: 'unit' }],
})
const givenReturn = givenReturnSchema.parse({
  from: '2024-11-01',
  to: '2025-10-31',
  totalProfessionals: 2,
  registered: { participants: 3, studyRatio: '150' },
})

const ledger = fundLedgerSchema.parse({
  unitId: 'u1',
  year,
  entries: [
    { amount: '10000', movement: 'received' },
    { id: 'e2', amount: '1000', movement: 'spent', purpose: 'other', returned: '1000' },
  ],
})
const records = [
  record({ id: 'a', subject: 'public-required', study: totalHours('2025-03-01', '2025-03-30', 16) }),
  record({
    id: 'b',
    study: totalHours('2025-05-01', '2025-05-30', 64),
    registration: registered('2025-06-01'),
  }),
  record({ id: 'c', subject: 'elective', study: totalHours('2025-12-31', '2026-01-01', 8) }),
  record({ id: 'd', study: { ...credits(5), from: '2025-07-01', to: '2025-07-01' } as never }),
  record({ id: 'f', study: sessions('2006-02-26') }),
  selfStudy({ id: 'e', study: sessions('2025-08-01'), taskBook: undefined }),
]
const personYear = { person: person(), records, year }

const certificate = (fields: object = {}) =>
  certificateSchema.parse({
    number: 'z1',
    personId: 'p1',
    state: 'active',
    entries: [{ recordId: 'b', form: '集中培训', content: '专业科目', time: '64学时', result: '合格' }],
    ...fields,
  })
const { entries } = certificate()
const changed = certificate({ entries: [{ ...entries[0], time: '80学时' }] })
const taught = { id: 'k1', form: 'collective-training', providerId: 'v1', to: '2025-05-23' }
const hosted = evaluatedClassSchema.parse({
  id: 'k1',
  hostedBy: 'industry-department',
  undertakenBy: 'training-provider',
})

const unitStudy = {
  unit,
  record: record({ classId: 'k1', capacity: 'individual', cost: '3000', content: 'skills-training' }),
  agreement: agreementWith({ recordId: 'r1', costShare: '0.5', treatment: null }),
}

export const questions: { readonly [Id in RuleId]: (law: Law) => FactsOf<Id> } = {
  'person-coverage': () => ({ person: person({ education: undefined }) }),
  'priority-group': () => ({ title: 'intermediate' }),
  'unit-scope': () => ({ unit, on: '2025-03-03' }),
  'competent-authority': () => ({ act: 'file-district-plan', level: 'district', place: '500103' }),
  'missing-responsibilities': () => ({ role: 'unit', evidence: [{ item: '7(4)', state: 'not-done' }] }),
  'annual-summary': () => ({
    body: 'industry-department',
    year,
    filings: [summaryFilingSchema.parse({ year, filedOn: '2025-12-20', with: 'municipal-personnel' })],
  }),
  'study-time-right': () => ({ grantedHours: '72', year }),
  'treatment-during-study': () => ({
    selectedByOrganisation: true,
    offTheJob: true,
    sameTreatment: { wages: true, 'social-insurance': true, welfare: false },
  }),
  'available-remedies': () => ({ grievance: 'infringement-of-rights' }),
  'annual-quota': () => personYear,
  agreement: () => ({
    agreement: agreementWith({ cost: '9000', costShare: '0.3', costDueOn: '2025-06-30', serviceMonths: 24 }),
    paid: '2000',
    servedMonths: 6,
    asOf: '2025-12-31',
  }),
  'agreement-damages': () => ({}),
  'content-area': () => ({ area: 'other' }),
  'subject-class': () => ({ subject: 'public-required' }),
  'subject-ratio': () => personYear,
  'professional-share': () => personYear,
  'study-form': () => ({ form: 'qualification-exam', relatedToProfession: false }),
  encouragement: () => ({ unit, scholarly: false }),
  'provider-eligibility': () => ({
    provider: trainingProviderSchema.parse({
      id: 'v1',
      kind: 'training-qualified-body',
      consent: { on: '2025-01-06' },
      filings: [{ with: 'district-personnel', on: '2025-01-20' }],
    }),
    course: { audience: 'public' },
  }),
  'provider-procedure': () => ({ state: 'consented', event: 'district-filing' }),
  'provider-tasks': () => ({ done: ['teaching-plan'] }),
  instructor: () => ({ fields: ['桥梁'], field: '桥梁', title: 'senior-full' }),
  'part-time-majority': () => ({ instructors: [{ engagement: 'full-time' }] }),
  'funding-trend': () => ({
    byYear: [
      { year: 2024, amount: '500000' },
      { year, amount: '500000' },
    ],
  }),
  'funding-floor': () => ({ unit, funding }),
  'cost-allocation': () => ({
    cost: '3000',
    capacity: 'organisation-selected',
    agreement: null,
    finished: false,
  }),
  'ledger-audit': () => ledger,
  'plan-elements': () => ({ level: 'municipal', parts: [], bases: [] }),
  'plan-procedure': () => ({
    plan: cePlanSchema.parse({ level: 'district', lead: 'municipal-personnel', adoptedOn: '2021-03-01' }),
  }),
  'plan-period': () => ({ from: '2021-01-01', to: '2023-12-31' }),
  'plan-review': () => ({ from: '2021-01-01', to: '2025-12-31', reviews: ['2026-01-15'] }),
  'plan-life': () => ({ level: 'municipal', state: 'adopted', event: 'filing' }),
  'competent-inspector': () => ({ body: { actor: 'district-personnel', divisionCode: '500105' }, unit }),
  'inspection-items': () => ({ items: ['funding'] }),
  'evaluation-object': () => ({ class: hosted }),
  'class-evaluation': () => ({
    class: hosted,
    evaluations: [
      qualityEvaluationSchema.parse({ classId: 'k1', kind: 'course', course: 'c1', by: 'host', aspects: [] }),
    ],
  }),
  evaluation: () => ({
    class: hosted,
    evaluation: qualityEvaluationSchema.parse({ classId: 'k1', kind: 'course', by: 'host', aspects: [] }),
  }),
  'inspection-modes': () => ({ exercises: [{ modes: ['census'] }] }),
  'results-filed': () => ({
    body: 'district-personnel',
    year,
    inspected: true,
    filings: [resultsFilingSchema.parse({ year, with: 'district-personnel', filedOn: '2025-12-20' })],
  }),
  'credited-hours': () => personYear,
  'credit-scheme': () => ({}),
  'certificate-entry': () => ({ entry: entries[0] as CertificateEntry }),
  registration: () => ({ record: record({ id: 'b', registration: registered('2025-03-01') }) }),
  'decision-weight': ({ edition }) => ({
    purpose: edition === 'national-2015' ? 'licence-registration' : 'title-appraisal',
  }),
  'register-study': () => ({
    request: registrationRequestSchema.parse({
      personId: 'p1',
      applicantId: 'p2',
      trainingProof: true,
      certificate: false,
      fileKeeper: 'talent-exchange-agency',
      appliedAt: 'unit',
    }),
  }),
  'registration-card': () => ({
    card: registrationCardSchema.parse({ personId: 'p1', keeper: 'person', entries: [] }),
    certificate: certificate(),
  }),
  'certificate-verification': () => ({ ...personYear, verifiedOn: null, certificate: certificate() }),
  'recheck-sample': () => ({ certificates: [{ number: 'z1', unitId: 'u1' }], size: 1, seed: '2025' }),
  'certificate-life': () => ({ state: 'active', event: 'alteration-found' }),
  'certificate-number': () => ({ current: certificate(), occasion: 'replacement' }),
  'certificate-series': () => ({
    personId: 'p1',
    certificates: [certificate({ volume: 1 }), certificate({ volume: 2, number: 'z2', issuedAs: 'renewal' })],
  }),
  'certificate-integrity': () => ({ certificate: changed, chain: chainEntries(certificate()) }),
  'certificate-deadline': () => ({ act: 'replacement' }),
  'statistical-year': () => ({ date: '2025-11-01' }),
  'statistical-period': () => ({ year }),
  'given-return': () => ({ given: givenReturn, year }),
  'annual-statistics': (law) => addPerson(emptyTally(year, law), person(), records, law),
  'teaching-tasks': () => ({ done: ['roll-out'] }),
  'teaching-contents': () => ({ taught: ['new-knowledge'] }),
  guidance: () => ({
    document: guidanceDocumentSchema.parse({
      countersignature: { with: ['municipal-personnel'], on: '2025-03-03' },
      issuedOn: '2025-03-01',
    }),
  }),
  'guidance-life': () => ({ state: 'draft', event: 'issue' }),
  appraisal: () => ({
    appraisal: learningAppraisalSchema.parse({
      classId: 'k1',
      personId: 'p1',
      written: false,
      by: 'v2',
      on: '2025-05-20',
      parts: ['mastery'],
    }),
    class: trainingClassSchema.parse(taught),
  }),
  'assessment-mode': () => ({ mode: 'thesis', decidedBy: 'training-provider' }),
  'make-up': () => ({
    participation: participationSchema.parse({
      form: 'collective-training',
      attended: 'none',
      lastMissedOn: '2025-05-23',
    }),
    makeUps: [makeUpSchema.parse({ on: '2025-05-01', requirementsMet: true })],
    asOf: '2025-06-22',
  }),
  'self-study-origin': () => ({ origin: 'declared', confirmedByUnit: false }),
  'self-study-content': () => ({ judged: { 'up-to-date': true, targeted: false } }),
  'task-book': () => ({ taskBook: taskBookSchema.parse(taskBook({ items: [], approval: null })) }),
  'self-study-procedure': () => ({ state: 'failed', event: 'crediting' }),
  'self-study-credit': () => ({ person: person(), record: selfStudy() }),
  awards: () => ({ category: 'advanced-learner', moral: false, material: true }),
  'recording-breach': () => ({
    case: recordingCaseSchema.parse({
      subject: 'unit',
      persons: 2,
      events: [
        { kind: 'breach-found', on: '2025-03-03' },
        { kind: 'order', on: '2025-03-10' },
        { kind: 'express-refusal', on: '2025-03-12' },
      ],
    }),
  }),
  'participation-procedure': () => ({ state: 'enrolled', event: 'full-attendance' }),
  'official-procedure': () => ({ state: 'found', event: 'order' }),
  'recording-breach-procedure': () => ({ state: 'found', event: 'penalty' }),
  'official-measures': () => ({
    case: officialCaseSchema.parse({ conduct: 'neglect', events: [{ kind: 'order', on: '2025-03-10' }] }),
  }),
  'no-sanction': () => ({ conduct: 'quota-missed' }),
  'in-force': () => ({ date: '2025-03-03' }),
  duties: () => ({
    bearer: 'unit',
    year,
    unitKind: 'enterprise',
    evidence: [
      dutyEvidenceSchema.parse({ act: 'verify-certificates', state: 'not-done' }),
      dutyEvidenceSchema.parse({ norm: 'compile-statistics', state: 'done', on: '2024-10-31' }),
    ],
  }),
  'duty-calendar': () => ({ actor: 'unit', year, unitKind: 'enterprise' }),
  'person-year': () => personYear,
  'unit-year': () => ({ unit, people: [personYear], funding, year }),
  'unit-study': () => unitStudy,
  'unit-studies': () => ({
    unit,
    people: [{ person: person(), records: [unitStudy.record] }],
    agreements: [unitStudy.agreement],
    classes: [hosted],
    year,
  }),
  'inspection-filling': (law) => ({
    unitYear: askedOf(assessUnitYear, law)({ unit, people: [personYear], funding, year }),
  }),
  'funding-year': () => ({ unit, funding, ledger }),
  remaining: () => ({ ...personYear, asOf: '2025-06-30' }),
}
