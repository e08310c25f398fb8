import { type Item, listAt, listOf } from './list.js'

/** The main parts of a plan (22). */
export const planParts = /* @__PURE__ */ listAt('22', [
  'guiding-ideology',
  'main-goals',
  'key-tasks',
  'safeguards',
])
/** A main part of a plan. */
export type PlanPart = Item<typeof planParts>

/** The levels of plan, in the order of 23(1) to 23(3). */
export const planLevels = /* @__PURE__ */ listOf({
  municipal: '23(1)',
  industry: '23(2)',
  district: '23(3)',
})
/** A level of plan. */
export type PlanLevel = Item<typeof planLevels>

/** The main bases of the municipal plan (23(1)). */
export const planBases = /* @__PURE__ */ listAt('23(1)', [
  'state-and-trend',
  'staff-and-needs',
  'talent-demand',
  'national-requirements',
])
/** A basis of the municipal plan. */
export type PlanBasis = Item<typeof planBases>

/** What a plan of an industry or a district is drawn up from (23(2), 23(3)). */
export const planSources = /* @__PURE__ */ listAt('23(2)', ['regulation', 'municipal-plan', 'own-needs'])
/** Something that a plan of an industry or a district is drawn up from. */
export type PlanSource = Item<typeof planSources>

/** What can become of a plan (23, 24). */
export const planStates = /* @__PURE__ */ listOf({
  drafting: '23',
  adopted: '23(2)',
  filed: '23(2)',
  running: '24',
  'final-year': '24',
  reviewed: '24',
})
/** How far a plan has come. */
export type PlanState = Item<typeof planStates>

/** What can happen to a plan (23, 24). */
export const planEvents = /* @__PURE__ */ listOf({
  adoption: '23(2)',
  filing: '23(2)',
  'filing-elsewhere': null,
  start: '24',
  'start-of-final-year': '24',
  review: '24',
})
/** Something that happens to a plan. */
export type PlanEvent = Item<typeof planEvents>
