import { type Item, listAt, listOf } from './list.js'

/** The tasks of standardised teaching, in the order of 36(1) to 36(4). */
export const teachingTasks = /* @__PURE__ */ listOf({
  'guides-and-materials': '36(1)',
  'learners-and-requirements': '36(2)',
  'providers-and-instructors': '36(3)',
  'roll-out': '36(4)',
})
/** A task of standardised teaching. */
export type TeachingTask = Item<typeof teachingTasks>

/** The contents of standardised teaching, in the order of 37(1) to 37(3). */
export const teachingContents = /* @__PURE__ */ listOf({
  'policy-law-and-standards': '37(1)',
  'new-knowledge': '37(2)',
  'post-competence': '37(3)',
})
/** A content of standardised teaching. */
export type TeachingContent = Item<typeof teachingContents>

/** What can become of a guidance document on standardised teaching (38). */
export const guidanceStates = /* @__PURE__ */ listOf({
  draft: null,
  countersigned: '38',
  issued: '38',
})
/** How far a guidance document has come. */
export type GuidanceState = Item<typeof guidanceStates>

/** What can happen to a guidance document on standardised teaching (38). */
export const guidanceEvents = /* @__PURE__ */ listOf({
  countersignature: '38',
  'other-countersignature': null,
  issue: '38',
})
/** Something that happens to a guidance document. */
export type GuidanceEvent = Item<typeof guidanceEvents>

/**
 * What someone's part in a collective training is (39, 41); the text names no states, so that these are the library's.
 */
export const participationStates = /* @__PURE__ */ listOf({
  enrolled: null,
  attended: '41',
  passed: '41',
  appraised: '39',
  missed: '41',
  'make-up-due': '41',
  'made-up': '41',
})
/** What someone's part in a collective training is. */
export type ParticipationState = Item<typeof participationStates>

/** What can happen to someone's part in a collective training (39, 41). */
export const participationEvents = /* @__PURE__ */ listOf({
  'full-attendance': '41',
  'part-attendance': '41',
  absence: '41',
  'assessment-passed': '41',
  'assessment-failed': '41',
  appraisal: '39',
  'make-up-passed': '41',
  'make-up-failed': '41',
})
/** Something that happens to someone's part in a collective training. */
export type ParticipationEvent = Item<typeof participationEvents>

/** What a written appraisal contains (39). */
export const appraisalParts = /* @__PURE__ */ listAt('39', [
  'attitude-and-conduct',
  'mastery',
  'problem-solving',
  'assessment-result',
])
/** A part of a written appraisal. */
export type AppraisalPart = Item<typeof appraisalParts>

/** The modes of assessment (40). */
export const assessmentModes = /* @__PURE__ */ listAt('40', [
  'open-book',
  'closed-book',
  'thesis',
  'survey-report',
  'reflections',
  'other',
])
/** A mode of assessment. */
export type AssessmentMode = Item<typeof assessmentModes>
