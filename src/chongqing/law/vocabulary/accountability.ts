import { type Item, listOf } from './list.js'

/** Those who are commended (45). */
export const awardCategories = /* @__PURE__ */ listOf({
  'advanced-collective': '45',
  'advanced-administrator': '45',
  'advanced-learner': '45',
})
/** A category of those who are commended. */
export type AwardCategory = Item<typeof awardCategories>

/** The forms of reward (45): moral first, material beside it. */
export const awardForms = /* @__PURE__ */ listOf({
  moral: '45',
  material: '45',
})
/** A form of reward. */
export type AwardForm = Item<typeof awardForms>
