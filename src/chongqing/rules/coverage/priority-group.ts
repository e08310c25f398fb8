import { type TitleLevel, titleLevels } from '../../law/vocabulary.js'
import { type Determination, defineRule } from '../../pack.js'

/** Whether someone is of the group on which continuing education lays its weight. */
export interface PriorityGroup {
  readonly priority: boolean
}

const priority: Readonly<Record<TitleLevel, boolean>> = {
  none: false,
  junior: false,
  intermediate: true,
  'senior-associate': true,
  'senior-full': true,
}

/**
 * Whether a title is one of those on which continuing education lays its weight: intermediate and senior.
 *
 * It is a matter of emphasis and exempts nobody: a junior professional owes the same hours.
 *
 * **Legal basis:** Article 3.
 *
 * @param facts - `title`: the level of the professional title; absent: not known
 * @param law - the edition of the law
 * @returns `settled` with whether the title is one of them; `open` where it is not known
 * @example
 * ```ts
 * import { assessPriorityGroup } from 'xueshi'
 * const answer = assessPriorityGroup({ title: 'intermediate' })
 * answer.status === 'settled' && answer.value // => { priority: true }
 * ```
 */
export const assessPriorityGroup = /* @__PURE__ */ defineRule(
  { id: 'priority-group', takes: { 'title?': titleLevels }, provisions: ['3'] },
  ({ title }: { readonly title?: TitleLevel | undefined }, grounds): Determination<PriorityGroup> => {
    grounds.cite('3', 'defines')
    if (title !== undefined) return grounds.settled({ priority: priority[title] })
    grounds.missing({ fact: 'person.title' })
    return grounds.open()
  },
)
