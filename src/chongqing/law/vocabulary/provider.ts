import { type Item, listAt, listOf } from './list.js'

/** The tasks of a training provider (16). */
export const providerTasks = /* @__PURE__ */ listAt('16', [
  'training-outline',
  'teaching-plan',
  'instructor-assignment',
  'timetable',
  'assessment',
  'daily-teaching',
  'living-arrangements',
])
/** A task of a training provider. */
export type ProviderTask = Item<typeof providerTasks>

/** The kinds of body that may teach (15.1 to 15.3). */
export const providerKinds = /* @__PURE__ */ listOf({
  'regular-university': '15.1',
  'registered-educational-body': '15.1',
  'dedicated-body': '15.2',
  'training-qualified-body': '15.3',
  other: null,
})
/** A kind of body that may teach. */
export type ProviderKind = Item<typeof providerKinds>

/** How far a body has come on its way to teaching (15.2, 15.3). */
export const providerStates = /* @__PURE__ */ listOf({
  intended: null,
  applied: '15.2',
  evaluated: '15.2',
  approved: '15.2',
  eligible: '15.2',
  consented: '15.3',
  filed: '15.3',
})
/** How far a body has come on its way to teaching. */
export type ProviderState = Item<typeof providerStates>

/** What can happen to a body on its way to teaching (15.2, 15.3). */
export const providerEvents = /* @__PURE__ */ listOf({
  application: '15.2',
  evaluation: '15.2',
  'joint-approval': '15.2',
  'one-sided-approval': null,
  'district-approval': null,
  founding: '15.2',
  consent: '15.3',
  filing: '15.3',
  'district-filing': null,
})
/** Something that happens to a body on its way to teaching. */
export type ProviderEvent = Item<typeof providerEvents>
