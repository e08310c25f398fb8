// One duty asked about in two ways: by the rule of its article, and among all duties of its bearer.

import { studyAgreementSchema } from '../../src/chongqing/entities/agreement/study-agreement.js'
import { certificateEntrySchema } from '../../src/chongqing/entities/certificate/certificate-entry.js'
import { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import { cePlanSchema } from '../../src/chongqing/entities/planning/ce-plan.js'
import { professionalPersonSchema } from '../../src/chongqing/entities/professional-person.js'
import { taskBookSchema } from '../../src/chongqing/entities/self-study/task-book.js'
import { guidanceDocumentSchema } from '../../src/chongqing/entities/teaching/guidance-document.js'
import { participationSchema } from '../../src/chongqing/entities/teaching/participation.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import type { FindingCode } from '../../src/chongqing/findings/findings.js'
import type { NormId } from '../../src/chongqing/law/norms/register.js'
import type { Determination } from '../../src/chongqing/pack.js'
import { assessAgreement } from '../../src/chongqing/rules/agreement/agreement.js'
import { assessCertificateEntry } from '../../src/chongqing/rules/certificate/certificate-entry.js'
import { assessFundingFloor } from '../../src/chongqing/rules/funding/funding-floor.js'
import { assessFundingTrend } from '../../src/chongqing/rules/funding/funding-trend.js'
import { assessInspectionModes } from '../../src/chongqing/rules/inspection/inspection-modes.js'
import { assessResultsFiled } from '../../src/chongqing/rules/inspection/results-filed.js'
import { assessAnnualSummary } from '../../src/chongqing/rules/norms/annual-summary.js'
import { assessResponsibilities } from '../../src/chongqing/rules/norms/missing-responsibilities.js'
import { planPeriod } from '../../src/chongqing/rules/planning/plan-period.js'
import { assessPlanProcedure } from '../../src/chongqing/rules/planning/plan-procedure.js'
import { assessFinalYearReview } from '../../src/chongqing/rules/planning/plan-review.js'
import { assessInstructor } from '../../src/chongqing/rules/provider/instructor.js'
import { assessProviderTasks } from '../../src/chongqing/rules/provider/provider-tasks.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessStudyTimeRight } from '../../src/chongqing/rules/quota/study-time-right.js'
import { assessSelfStudyContent } from '../../src/chongqing/rules/self-study/self-study-content.js'
import { assessTaskBook } from '../../src/chongqing/rules/self-study/task-book.js'
import { assessGuidance } from '../../src/chongqing/rules/teaching/guidance.js'
import { assessMakeUp } from '../../src/chongqing/rules/teaching/make-up.js'
import { assessTeachingTasks } from '../../src/chongqing/rules/teaching/teaching-tasks.js'
import type { Severity } from '../../src/engine/determination/finding.js'

export interface OneWeightCase {
  readonly norm: NormId
  /** What the rule of the article says where the duty was not done. */
  readonly code: FindingCode
  readonly answer: Determination<unknown, unknown>
  readonly severity: Severity
  readonly why: string
}

/** The plan of the cases; its last year is 2025, the year asked about. */
export const plan = { from: '2021-01-01', to: '2025-12-31' } as const

const person = professionalPersonSchema.parse({
  id: 'p1',
  title: 'junior',
  education: 'bachelor',
  role: 'professional',
  inService: true,
})
const unfiled = (level: string, lead: string) =>
  cePlanSchema.parse({ level, lead, adoptedOn: '2021-03-01', filings: [] })
const taskBook = taskBookSchema.parse({
  origin: 'arranged',
  items: ['study-content', 'requirements', 'references', 'assessment-method'],
  approval: { on: '2025-02-20' },
  from: '2025-03-01',
  to: '2025-06-30',
})

export const oneWeightCases: readonly OneWeightCase[] = [
  {
    norm: 'file-annual-summary',
    code: 'annual-summary-not-filed',
    answer: assessAnnualSummary({ body: 'industry-department', year: 2025, filings: [] }),
    severity: 'advisory',
    why: '6(4) names the year and no day',
  },
  {
    norm: 'sum-up-year',
    code: 'responsibility-not-done',
    answer: assessResponsibilities({ role: 'industry', evidence: [{ item: '6(4)', state: 'not-done' }] }),
    severity: 'advisory',
    why: '6(4) names the year and no day',
  },
  {
    norm: 'see-to-study',
    code: 'responsibility-not-done',
    answer: assessResponsibilities({ role: 'unit', evidence: [{ item: '7(1)', state: 'not-done' }] }),
    severity: 'violation',
    why: 'it binds at all times, without a modal',
  },
  {
    norm: 'guarantee-study-time',
    code: 'study-time-not-granted',
    answer: assessStudyTimeRight({ grantedHours: '72', year: 2025 }),
    severity: 'violation',
    why: '应该, 不少于',
  },
  {
    norm: 'complete-annual-hours',
    code: 'annual-quota-not-met',
    answer: assessAnnualQuota({ person, records: [], year: 2025 }),
    severity: 'violation',
    why: '每年, and the year is over',
  },
  {
    norm: 'complete-agreed-service',
    code: 'agreed-service-not-completed',
    answer: assessAgreement({
      agreement: studyAgreementSchema.parse({
        unitId: 'u1',
        personId: 'p1',
        signedOn: '2025-02-20',
        serviceMonths: 24,
        costShare: null,
      }),
      servedMonths: 6,
      left: true,
    }),
    severity: 'violation',
    why: 'the time was agreed, and is over',
  },
  {
    norm: 'arrange-timetable',
    code: 'provider-task-missing',
    answer: assessProviderTasks({
      done: [
        'training-outline',
        'teaching-plan',
        'instructor-assignment',
        'assessment',
        'daily-teaching',
        'living-arrangements',
      ],
    }),
    severity: 'advisory',
    why: 'it is one of a list that a 等 closes, and nothing is tied to it',
  },
  {
    norm: 'appoint-qualified-instructors',
    code: 'instructor-not-qualified',
    answer: assessInstructor({ fields: ['a'], field: 'b', title: 'senior-full' }),
    severity: 'violation',
    why: '由…担任 binds at all times',
  },
  {
    norm: 'increase-funding',
    code: 'funding-not-grown',
    answer: assessFundingTrend({
      byYear: [
        { year: 2024, amount: '2' },
        { year: 2025, amount: '1' },
      ],
    }),
    severity: 'advisory',
    why: '逐步: no year is named in which it must grow',
  },
  {
    norm: 'keep-funding-floor',
    code: 'funding-below-floor',
    answer: assessFundingFloor({
      unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }),
      funding: fundingYearSchema.parse({ unitId: 'u1', year: 2025, payroll: '1000', entries: [] }),
    }),
    severity: 'violation',
    why: '不得低于',
  },
  {
    norm: 'file-industry-plan',
    code: 'plan-not-filed',
    answer: assessPlanProcedure({ plan: unfiled('industry', 'industry-department') }),
    severity: 'overdue-undated',
    why: '出台后 counts no days',
  },
  {
    norm: 'file-district-plan',
    code: 'plan-not-filed',
    answer: assessPlanProcedure({ plan: unfiled('district', 'district-personnel') }),
    severity: 'overdue-undated',
    why: '出台后 counts no days',
  },
  {
    norm: 'plan-for-usual-cycle',
    code: 'plan-cycle-unusual',
    answer: planPeriod({ from: '2023-01-01', to: '2025-12-31' }),
    severity: 'advisory',
    why: '一般',
  },
  {
    norm: 'review-plan',
    code: 'final-year-not-reviewed',
    answer: assessFinalYearReview({ ...plan, reviews: [] }),
    severity: 'violation',
    why: '在规划实施的最后一年, and it is over',
  },
  {
    norm: 'combine-inspection-modes',
    code: 'inspection-mode-missing',
    answer: assessInspectionModes({ exercises: [{ modes: ['census', 'sample', 'regular'] }] }),
    severity: 'advisory',
    why: 'over what time they are combined, 28.1 does not say',
  },
  {
    norm: 'file-inspection-results',
    code: 'results-not-filed',
    answer: assessResultsFiled({ body: 'district-personnel', year: 2025, inspected: true, filings: [] }),
    severity: 'overdue-undated',
    why: '28.2 gives no date',
  },
  {
    norm: 'note-completion-number',
    code: 'completion-number-missing',
    answer: assessCertificateEntry({
      entry: certificateEntrySchema.parse({
        form: 'a',
        content: 'b',
        time: 'c',
        result: 'd',
        completionCertificateReceived: true,
      }),
    }),
    severity: 'violation',
    why: '应注明: in the entry that was made',
  },
  {
    norm: 'choose-providers-and-teachers',
    code: 'teaching-task-missing',
    answer: assessTeachingTasks({ done: ['guides-and-materials', 'learners-and-requirements', 'roll-out'] }),
    severity: 'advisory',
    why: 'the industry sets the cycle itself',
  },
  {
    norm: 'countersign-guidance',
    code: 'guidance-not-countersigned',
    answer: assessGuidance({
      document: guidanceDocumentSchema.parse({ countersignature: null, issuedOn: '2025-03-03' }),
    }),
    severity: 'violation',
    why: '方可: before the issue',
  },
  {
    norm: 'make-up-training',
    code: 'training-not-made-up',
    answer: assessMakeUp({
      participation: participationSchema.parse({ form: 'collective-training', attended: 'none' }),
      makeUps: [],
    }),
    severity: 'overdue-undated',
    why: '及时 is no number of days',
  },
  {
    norm: 'choose-fit-self-study',
    code: 'self-study-quality-lacking',
    answer: assessSelfStudyContent({ judged: { 'up-to-date': true, targeted: true, practical: false } }),
    severity: 'violation',
    why: '应: of the content that was chosen',
  },
  {
    norm: 'complete-task-book',
    code: 'task-book-lacks-item',
    answer: assessTaskBook({ taskBook }),
    severity: 'violation',
    why: '应包括: in the book that was issued',
  },
]
