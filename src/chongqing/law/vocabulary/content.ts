import { type Item, listOf } from './list.js'

/** The basic areas of content (11). */
export const contentAreas = /* @__PURE__ */ listOf({
  'political-theory': '11',
  'policies-and-regulations': '11',
  'professional-knowledge': '11',
  'cultural-literacy': '11',
  'skills-training': '11',
  other: '11',
})
/** A basic area of content. */
export type ContentArea = Item<typeof contentAreas>

/** The three classes of subject (12.1). */
export const subjectClasses = /* @__PURE__ */ listOf({
  'public-required': '12.2',
  professional: '12.4',
  elective: '12.5',
})
/** A class of subject. */
export type SubjectClass = Item<typeof subjectClasses>

/** The eight main forms of study, in the order of 13(1) to 13(8). */
export const studyForms = /* @__PURE__ */ listOf({
  'collective-training': '13(1)',
  'advanced-seminar': '13(2)',
  'practice-based': '13(3)',
  'self-study': '13(4)',
  distance: '13(5)',
  'conference-or-abroad': '13(6)',
  'qualification-exam': '13(7)',
  'degree-education': '13(8)',
  other: '13',
})
/** A form of study. */
export type StudyForm = Item<typeof studyForms>

/** The two kinds of advanced seminar (13(2)). */
export const advancedSeminarKinds = /* @__PURE__ */ listOf({
  'municipal-demonstration': '13(2)',
  'trade-or-unit': '13(2)',
})
/** A kind of advanced seminar. */
export type AdvancedSeminarKind = Item<typeof advancedSeminarKinds>

/** The kinds of training in practice (13(3)). */
export const practiceKinds = /* @__PURE__ */ listOf({
  'visiting-scholar': '13(3)',
  'further-study': '13(3)',
  'study-visit': '13(3)',
  'paired-assistance': '13(3)',
  'practical-training': '13(3)',
  'special-cultivation': '13(3)',
  other: '13(3)',
})
/** A kind of training in practice. */
export type PracticeKind = Item<typeof practiceKinds>

/** The ways of self-study (13(4)). */
export const selfStudyKinds = /* @__PURE__ */ listOf({
  'self-chosen': '13(4)',
  'self-cultivation': '13(4)',
  other: '13(4)',
})
/** A way of self-study. */
export type SelfStudyKind = Item<typeof selfStudyKinds>

/** The kinds of distance study (13(5)). */
export const distanceKinds = /* @__PURE__ */ listOf({
  online: '13(5)',
  'air-classroom': '13(5)',
  broadcast: '13(5)',
  other: '13(5)',
})
/** A kind of distance study. */
export type DistanceKind = Item<typeof distanceKinds>

/** Conferences, lectures and study abroad (13(6)). */
export const conferenceKinds = /* @__PURE__ */ listOf({
  'academic-conference': '13(6)',
  'academic-lecture': '13(6)',
  'study-abroad': '13(6)',
  'visit-abroad': '13(6)',
})
/** A kind of conference, lecture or study abroad. */
export type ConferenceKind = Item<typeof conferenceKinds>

/** Sitting a qualification examination or training for it (13(7)). */
export const qualificationKinds = /* @__PURE__ */ listOf({
  'qualification-exam-sitting': '13(7)',
  'qualification-training': '13(7)',
})
/** A kind of study for a qualification. */
export type QualificationKind = Item<typeof qualificationKinds>

/** Education towards a diploma or study for a degree (13(8)). */
export const degreeKinds = /* @__PURE__ */ listOf({
  'degree-course': '13(8)',
  'degree-pursuit': '13(8)',
})
/** A kind of degree education. */
export type DegreeKind = Item<typeof degreeKinds>
