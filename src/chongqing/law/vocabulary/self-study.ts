import { type Item, listAt, listOf } from './list.js'

/** How a self-study task comes about (42). */
export const selfStudyOrigins = /* @__PURE__ */ listAt('42', ['declared', 'arranged'])
/** How a self-study task comes about. */
export type SelfStudyOrigin = Item<typeof selfStudyOrigins>

/** What the content of self-study must be (43). */
export const selfStudyQualities = /* @__PURE__ */ listAt('43', ['up-to-date', 'targeted', 'practical'])
/** A quality of the content of self-study. */
export type SelfStudyQuality = Item<typeof selfStudyQualities>

/** The items of a self-study task book (44). */
export const taskBookItems = /* @__PURE__ */ listAt('44', [
  'study-content',
  'requirements',
  'references',
  'start-and-end-dates',
  'hour-calculation',
  'assessment-method',
])
/** An item of a self-study task book. */
export type TaskBookItem = Item<typeof taskBookItems>

/** What can become of a task of self-study (42, 44). */
export const selfStudyStates = /* @__PURE__ */ listOf({
  declared: '42',
  arranged: '42',
  approved: '44',
  'task-book-issued': '44',
  studying: '44',
  passed: '44',
  failed: '44',
  credited: '44',
  rejected: null,
})
/** What a task of self-study is. */
export type SelfStudyState = Item<typeof selfStudyStates>

/** What can happen to a task of self-study (42, 44). */
export const selfStudyEvents = /* @__PURE__ */ listOf({
  approval: '44',
  rejection: null,
  'task-book-issue': '44',
  'start-of-study': '44',
  'assessment-passed': '44',
  'assessment-failed': '44',
  crediting: '44',
})
/** Something that happens to a task of self-study. */
export type SelfStudyEvent = Item<typeof selfStudyEvents>
