import { type Item, listAt } from './list.js'

/** Those who are commended (45). */
export const awardCategories = /* @__PURE__ */ listAt('45', [
  'advanced-collective',
  'advanced-administrator',
  'advanced-learner',
])
/** A category of those who are commended. */
export type AwardCategory = Item<typeof awardCategories>

/** The forms of reward (45): moral first, material beside it. */
export const awardForms = /* @__PURE__ */ listAt('45', ['moral', 'material'])
/** A form of reward. */
export type AwardForm = Item<typeof awardForms>
