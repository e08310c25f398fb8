import { checkOff } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { type TeachingContent, teachingContents } from '../../law/vocabulary.js'
import { defineRule, type Open, type Settled } from '../../pack.js'

/** Whether standardised teaching has its contents. */
export interface TeachingContents {
  readonly verdict: Verdict
  readonly missing: readonly TeachingContent[]
}

/**
 * Which of the three main contents the standardised teaching of an industry lacks.
 *
 * The text says what the contents mainly are and commands nobody, so a gap is something to look at; further contents do no
 * harm.
 *
 * **Legal basis:** Article 37.
 *
 * @param facts - `taught`: the contents that are taught, in full; absent: not known
 * @param law - the edition of the law
 * @returns `settled` with the contents that are missing; `open` where it is not known what is taught
 * @example
 * ```ts
 * import { assessTeachingContents } from 'xueshi'
 * const answer = assessTeachingContents({ taught: ['new-knowledge', 'post-competence'] })
 * answer.status === 'settled' && answer.value.missing // => ['policy-law-and-standards']
 * ```
 */
export const assessTeachingContents = /* @__PURE__ */ defineRule(
  {
    id: 'teaching-contents',
    takes: { 'taught?': [teachingContents] },
    provisions: ['37(1)', '37(2)', '37(3)'],
    checksOff: ['37(1)', '37(2)', '37(3)'],
  },
  (
    { taught }: { readonly taught?: readonly TeachingContent[] | undefined },
    grounds,
  ): Settled<TeachingContents> | Open => {
    for (const content of teachingContents) grounds.cite(teachingContents.provisions[content], 'defines')
    return checkOff(grounds, 'teaching.contents', taught, teachingContents, (content) =>
      grounds.finding('teaching-content-missing', 'advisory', teachingContents.provisions[content], {
        content,
      }),
    )
  },
)
