// Cases of the rules on providers, plans, standardised teaching, appraisals and make-up training.

import { cePlanSchema } from '../../src/chongqing/entities/planning/ce-plan.js'
import { trainingProviderSchema } from '../../src/chongqing/entities/provider/training-provider.js'
import { guidanceDocumentSchema } from '../../src/chongqing/entities/teaching/guidance-document.js'
import { learningAppraisalSchema } from '../../src/chongqing/entities/teaching/learning-appraisal.js'
import { makeUpSchema } from '../../src/chongqing/entities/teaching/make-up.js'
import { participationSchema } from '../../src/chongqing/entities/teaching/participation.js'
import { trainingClassSchema } from '../../src/chongqing/entities/teaching/training-class.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import { appraisalParts, planBases, planParts, providerTasks } from '../../src/chongqing/law/vocabulary.js'
import type { Determination } from '../../src/chongqing/pack.js'
import { assessPlanElements } from '../../src/chongqing/rules/planning/plan-elements.js'
import { stepPlan } from '../../src/chongqing/rules/planning/plan-life.js'
import { planPeriod } from '../../src/chongqing/rules/planning/plan-period.js'
import { assessPlanProcedure } from '../../src/chongqing/rules/planning/plan-procedure.js'
import { assessFinalYearReview } from '../../src/chongqing/rules/planning/plan-review.js'
import { encouragementsFor } from '../../src/chongqing/rules/provider/encouragement.js'
import { assessInstructor } from '../../src/chongqing/rules/provider/instructor.js'
import type { OfferedCourse } from '../../src/chongqing/rules/provider/known-steps.js'
import { assessPartTimeMajority } from '../../src/chongqing/rules/provider/part-time-majority.js'
import { assessProviderEligibility } from '../../src/chongqing/rules/provider/provider-eligibility.js'
import { stepProvider } from '../../src/chongqing/rules/provider/provider-procedure.js'
import { assessProviderTasks } from '../../src/chongqing/rules/provider/provider-tasks.js'
import { assessAppraisal } from '../../src/chongqing/rules/teaching/appraisal.js'
import { assessAssessmentMode } from '../../src/chongqing/rules/teaching/assessment-mode.js'
import { assessGuidance } from '../../src/chongqing/rules/teaching/guidance.js'
import { stepGuidance } from '../../src/chongqing/rules/teaching/guidance-life.js'
import { assessMakeUp } from '../../src/chongqing/rules/teaching/make-up.js'
import { stepParticipation } from '../../src/chongqing/rules/teaching/participation-procedure.js'
import { assessTeachingContents } from '../../src/chongqing/rules/teaching/teaching-contents.js'
import { assessTeachingTasks } from '../../src/chongqing/rules/teaching/teaching-tasks.js'

const eligibility = (fields: object, course: OfferedCourse) =>
  assessProviderEligibility({ provider: trainingProviderSchema.parse({ id: 'v1', ...fields }), course })

const procedure = (fields: object) => assessPlanProcedure({ plan: cePlanSchema.parse(fields) })

const guidance = (fields: object) => assessGuidance({ document: guidanceDocumentSchema.parse(fields) })

const appraised = (fields: object) =>
  assessAppraisal({
    appraisal: learningAppraisalSchema.parse({
      classId: 'k1',
      personId: 'p1',
      parts: appraisalParts,
      ...fields,
    }),
    class: trainingClassSchema.parse({
      id: 'k1',
      form: 'collective-training',
      providerId: 'v1',
      to: '2025-05-23',
    }),
  })

const makeUp = (fields: object, makeUps?: readonly object[], asOf?: string) =>
  assessMakeUp({
    participation: participationSchema.parse({ form: 'collective-training', ...fields }),
    makeUps: makeUps?.map((one) => makeUpSchema.parse(one)),
    asOf,
  })

export const teachingCases: Readonly<Record<string, Determination<unknown, unknown>>> = {
  encouragement: encouragementsFor({ unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }) }),
  'encouragement.bounded': encouragementsFor({ unit: unitSchema.parse({ id: 'u1' }) }),
  'provider-eligibility': eligibility(
    {
      kind: 'dedicated-body',
      application: { on: '2025-03-10' },
      evaluation: { on: '2025-03-03' },
      approval: { on: '2025-04-01', by: ['municipal-education', 'district-personnel'] },
    },
    { audience: 'public' },
  ),
  'provider-eligibility.yes': eligibility(
    { kind: 'regular-university', specialities: ['土木工程'] },
    { field: '土木工程', audience: 'public' },
  ),
  'provider-eligibility.in-house': eligibility({}, { audience: 'in-house' }),
  'provider-eligibility.other': eligibility({ kind: 'other' }, { audience: 'public' }),
  'provider-eligibility.bounded': eligibility({ kind: 'training-qualified-body' }, {}),
  'provider-procedure': stepProvider({ state: 'evaluated', event: 'joint-approval' }),
  'provider-procedure.refused': stepProvider({ state: 'consented', event: 'district-filing' }),
  'provider-tasks': assessProviderTasks({ done: providerTasks.slice(2) }),
  'provider-tasks.met': assessProviderTasks({ done: providerTasks }),
  instructor: assessInstructor({ fields: ['桥梁'], field: '桥梁', title: 'senior-full' }),
  'instructor.expert': assessInstructor({ fields: ['桥梁'], field: '桥梁', recognisedExpert: true }),
  'instructor.not-met': assessInstructor({ fields: ['会计'], field: '桥梁' }),
  'instructor.bounded': assessInstructor({ field: '桥梁' }),
  'part-time-majority': assessPartTimeMajority({
    instructors: [{ engagement: 'part-time' }, { engagement: 'full-time' }],
  }),
  'part-time-majority.bounded': assessPartTimeMajority({
    instructors: [{ engagement: 'part-time' }, { id: 't2' }],
  }),
  'part-time-majority.nobody': assessPartTimeMajority({ instructors: [] }),
  'plan-elements': assessPlanElements({
    level: 'municipal',
    parts: planParts.slice(1),
    bases: planBases.slice(2),
  }),
  'plan-elements.bounded': assessPlanElements({ parts: planParts }),
  'plan-elements.parts-unknown': assessPlanElements({ level: 'district' }),
  'plan-procedure': procedure({
    level: 'district',
    lead: 'district-personnel',
    sources: ['regulation', 'municipal-plan'],
    adoptedOn: '2021-03-01',
    filings: [{ with: 'district-personnel' }, { with: 'municipal-personnel', on: '2021-02-01' }],
  }),
  'plan-procedure.municipal': procedure({
    level: 'municipal',
    lead: 'municipal-education',
    together: [],
    bases: planBases,
  }),
  'plan-procedure.bounded': procedure({ level: 'industry', adoptedOn: null }),
  'plan-period': planPeriod({ from: '2021-01-01', to: '2025-12-31' }),
  'plan-period.unusual': planPeriod({ from: '2021-01-15', to: '2025-06-30' }),
  'plan-review': assessFinalYearReview({
    from: '2021-01-01',
    to: '2025-12-31',
    reviews: ['2024-12-31', '2026-01-01'],
  }),
  'plan-review.running': assessFinalYearReview({
    from: '2021-01-01',
    to: '2025-12-31',
    reviews: [],
    asOf: '2025-06-30',
  }),
  'plan-review.met': assessFinalYearReview({ from: '2021-01-01', to: '2025-12-31', reviews: ['2025-11-20'] }),
  'participation-procedure': stepParticipation({ state: 'attended', event: 'assessment-failed' }),
  'participation-procedure.refused': stepParticipation({ state: 'missed', event: 'appraisal' }),
  'plan-life': stepPlan({ level: 'district', state: 'adopted', event: 'filing' }),
  'plan-life.unfiled': stepPlan({ level: 'industry', state: 'adopted', event: 'start' }),
  'plan-life.refused': stepPlan({ level: 'municipal', state: 'adopted', event: 'filing' }),
  'teaching-tasks': assessTeachingTasks({ done: ['roll-out'] }),
  'teaching-contents': assessTeachingContents({ taught: ['new-knowledge'] }),
  guidance: guidance({ countersignature: { with: ['municipal-personnel'], on: '2025-03-03' } }),
  'guidance.late': guidance({
    countersignature: { with: ['municipal-personnel'], on: '2025-03-03' },
    issuedOn: '2025-03-01',
  }),
  'guidance.district': guidance({ countersignature: { with: ['district-personnel'] } }),
  'guidance-life': stepGuidance({ state: 'draft', event: 'countersignature' }),
  'guidance-life.refused': stepGuidance({ state: 'draft', event: 'issue' }),
  appraisal: appraised({ written: false, by: 'v2', on: '2025-05-20', parts: ['mastery'] }),
  'appraisal.bounded': appraised({ written: true }),
  'assessment-mode': assessAssessmentMode({ mode: 'thesis', decidedBy: 'host' }),
  'assessment-mode.not-host': assessAssessmentMode({ mode: 'other', decidedBy: 'training-provider' }),
  'make-up': makeUp({ attended: 'none', lastMissedOn: '2025-05-23' }, [], '2025-06-22'),
  'make-up.done': makeUp({ attended: 'part', lastMissedOn: '2025-05-23' }, [
    { on: '2025-05-01', requirementsMet: true },
    { on: '2025-05-30', requirementsMet: false },
    { on: '2025-06-05', requirementsMet: true },
  ]),
  'make-up.not-required': makeUp({ attended: 'full', requirementsMet: true }),
  'make-up.bounded': makeUp({ attended: 'full' }),
}
