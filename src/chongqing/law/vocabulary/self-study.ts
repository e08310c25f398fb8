import { type Item, listOf } from './list.js'

/**
 * How a self-study task comes about (42).
 *
 * @category Vocabulary
 */
export const selfStudyOrigins = /* @__PURE__ */ listOf({
  declared: '42',
  arranged: '42',
})
/**
 * How a self-study task comes about.
 *
 * @category Vocabulary
 */
export type SelfStudyOrigin = Item<typeof selfStudyOrigins>

/**
 * What the content of self-study must be (43).
 *
 * @category Vocabulary
 */
export const selfStudyQualities = /* @__PURE__ */ listOf({
  'up-to-date': '43',
  targeted: '43',
  practical: '43',
})
/**
 * A quality of the content of self-study.
 *
 * @category Vocabulary
 */
export type SelfStudyQuality = Item<typeof selfStudyQualities>

/**
 * The items of a self-study task book (44).
 *
 * @category Vocabulary
 */
export const taskBookItems = /* @__PURE__ */ listOf({
  'study-content': '44',
  requirements: '44',
  references: '44',
  'start-and-end-dates': '44',
  'hour-calculation': '44',
  'assessment-method': '44',
})
/**
 * An item of a self-study task book.
 *
 * @category Vocabulary
 */
export type TaskBookItem = Item<typeof taskBookItems>

/**
 * What can become of a task of self-study (42, 44).
 *
 * @category Vocabulary
 */
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
/**
 * What a task of self-study is.
 *
 * @category Vocabulary
 */
export type SelfStudyState = Item<typeof selfStudyStates>

/**
 * What can happen to a task of self-study (42, 44).
 *
 * @category Vocabulary
 */
export const selfStudyEvents = /* @__PURE__ */ listOf({
  approval: '44',
  rejection: null,
  'task-book-issue': '44',
  'start-of-study': '44',
  'assessment-passed': '44',
  'assessment-failed': '44',
  crediting: '44',
})
/**
 * Something that happens to a task of self-study.
 *
 * @category Vocabulary
 */
export type SelfStudyEvent = Item<typeof selfStudyEvents>
