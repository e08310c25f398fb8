import { type ContentArea, contentAreas } from '../../law/vocabulary.js'
import { type Determination, defineRule } from '../../pack.js'

/** Whether an area of content is one of the basic ones. */
export interface BasicContent {
  readonly basic: boolean
}

/**
 * Whether an area of content is one of the five that are basic.
 *
 * The list is open (等): content outside it is not basic, and is allowed all the same.
 *
 * **Legal basis:** Article 11.
 *
 * @param facts - `area`: the area of content
 * @param law - the edition of the law
 * @returns `settled` with whether it is basic
 * @example
 * ```ts
 * import { classifyContent } from 'xueshi'
 * const answer = classifyContent({ area: 'skills-training' })
 * answer.status === 'settled' && answer.value // => { basic: true }
 * ```
 */
export const classifyContent = /* @__PURE__ */ defineRule(
  {
    id: 'content-area',
    takes: { area: contentAreas },
    provisions: ['11'],
    checksOff: ['11'],
    norms: ['fit-content-to-needs'],
  },
  ({ area }: { readonly area: ContentArea }, grounds): Determination<BasicContent> => {
    grounds.cite('11', 'defines')
    return grounds.settled({ basic: area !== 'other' })
  },
)
