import { type AwardCategory, awardCategories } from '../../law/vocabulary.js'
import { type Determination, defineRule } from '../../pack.js'

/** How an award stands to the principle that moral and material reward go together and moral reward comes first. */
export interface AwardPrinciple {
  readonly category: AwardCategory
  readonly combination: 'both' | 'moral-only' | 'material-only'
  /** Whether moral reward can come first: it must be there at all. Which weighs more, where both are, people judge. */
  readonly moralFirst: boolean
}

/**
 * Whether an award to one of the three kinds of advanced keeps to the principle that moral reward comes first.
 *
 * There is no duty to make an award. A material reward by itself departs from the principle and is something to look at.
 *
 * **Legal basis:** Article 45.
 *
 * @param facts - the category, and whether there is a moral and a material reward; absent: not known
 * @param law - the edition of the law
 * @returns `settled`; `open` where it is not known what the reward is; `inapplicable` where there is none
 * @example
 * ```ts
 * import { awardPrinciple } from 'xueshi'
 * const answer = awardPrinciple({ category: 'advanced-learner', moral: false, material: true })
 * answer.status === 'settled' && [answer.value.moralFirst, answer.findings[0]?.severity] // => [false, 'advisory']
 * ```
 */
export const awardPrinciple = /* @__PURE__ */ defineRule(
  {
    id: 'awards',
    takes: { category: awardCategories, 'moral?': 'boolean', 'material?': 'boolean' },
    provisions: ['45'],
    checksOff: ['45'],
    norms: ['commend/advanced'],
  },
  (
    {
      category,
      moral,
      material,
    }: {
      readonly category: AwardCategory
      readonly moral?: boolean | undefined
      readonly material?: boolean | undefined
    },
    grounds,
  ): Determination<AwardPrinciple> => {
    if (moral === false && material === false) return grounds.inapplicable('45', 'empowers')
    grounds.cite('45', 'empowers')
    if (moral === undefined) grounds.missing({ fact: 'award.moral' })
    if (material === undefined) grounds.missing({ fact: 'award.material' })
    if (moral === undefined || material === undefined) return grounds.open()
    if (!moral) grounds.finding('award-without-moral', 'advisory', '45', { category })
    const combination = moral && material ? 'both' : moral ? 'moral-only' : 'material-only'
    return grounds.settled({ category, combination, moralFirst: moral })
  },
)
