import { type Item, listAt, listOf } from './list.js'

/** The basic areas of content (11). */
export const contentAreas = /* @__PURE__ */ listAt('11', [
  'political-theory',
  'policies-and-regulations',
  'professional-knowledge',
  'cultural-literacy',
  'skills-training',
  'other',
])
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
export const advancedSeminarKinds = /* @__PURE__ */ listAt('13(2)', [
  'municipal-demonstration',
  'industry-or-unit',
])
/** A kind of advanced seminar. */
export type AdvancedSeminarKind = Item<typeof advancedSeminarKinds>

/** The kinds of training in practice (13(3)). */
export const practiceKinds = /* @__PURE__ */ listAt('13(3)', [
  'visiting-scholar',
  'further-study',
  'study-visit',
  'paired-assistance',
  'practical-training',
  'special-cultivation',
  'other',
])
/** A kind of training in practice. */
export type PracticeKind = Item<typeof practiceKinds>

/** The ways of self-study (13(4)). */
export const selfStudyKinds = /* @__PURE__ */ listAt('13(4)', ['self-chosen', 'self-cultivation', 'other'])
/** A way of self-study. */
export type SelfStudyKind = Item<typeof selfStudyKinds>

/** The kinds of distance study (13(5)). */
export const distanceKinds = /* @__PURE__ */ listAt('13(5)', [
  'online',
  'air-classroom',
  'broadcast',
  'other',
])
/** A kind of distance study. */
export type DistanceKind = Item<typeof distanceKinds>

/** Conferences, lectures and study abroad (13(6)). */
export const conferenceKinds = /* @__PURE__ */ listAt('13(6)', [
  'academic-conference',
  'academic-lecture',
  'study-abroad',
  'visit-abroad',
])
/** A kind of conference, lecture or study abroad. */
export type ConferenceKind = Item<typeof conferenceKinds>

/** Sitting a qualification examination or training for it (13(7)). */
export const qualificationKinds = /* @__PURE__ */ listAt('13(7)', [
  'qualification-exam-sitting',
  'qualification-training',
])
/** A kind of study for a qualification. */
export type QualificationKind = Item<typeof qualificationKinds>

/** Education towards a diploma or study for a degree (13(8)). */
export const degreeKinds = /* @__PURE__ */ listAt('13(8)', ['degree-course', 'degree-pursuit'])
/** A kind of degree education. */
export type DegreeKind = Item<typeof degreeKinds>
