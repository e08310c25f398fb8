import type { Verdict } from '../../../engine/determination/determination.js'
import type { CountRange } from '../../../engine/quantity/count-range.js'
import { type Determination, defineRule } from '../../pack.js'

/** One instructor of a body, as far as the engagement is concerned. */
export interface EngagedInstructor {
  /** The caller's key, by which a missing fact is named; absent: the place in the list, as `#1`. */
  readonly id?: string | undefined
  /** Absent: not known. */
  readonly engagement?: 'part-time' | 'full-time' | undefined
}

/** How many instructors are part-time. */
export interface PartTimeShare<Count> {
  /** Whether they are more than half. */
  readonly verdict: Verdict
  readonly partTime: Count
  readonly total: number
}

/**
 * Whether most instructors are part-time, more than half of them.
 *
 * The text names a principle and no figure. So the answer is something to look at, and never a breach.
 *
 * **Legal basis:** Article 17.
 *
 * @param facts - `instructors`: all of them
 * @param law - the edition of the law
 * @returns `settled` with the count; `bounded` where some engagements are not known; `not-computable` for nobody
 * @example
 * ```ts
 * import { assessPartTimeMajority } from 'xueshi'
 * const answer = assessPartTimeMajority({ instructors: [{ engagement: 'part-time' }, { engagement: 'full-time' }] })
 * answer.status === 'settled' && answer.value // => { verdict: 'not-met', partTime: 1, total: 2 }
 * assessPartTimeMajority({ instructors: [] }).status // => 'not-computable'
 * ```
 */
export const assessPartTimeMajority = /* @__PURE__ */ defineRule(
  {
    id: 'part-time-majority',
    takes: { instructors: [{ 'id?': 'string', 'engagement?': ['part-time', 'full-time'] }] },
    provisions: ['17'],
  },
  (
    { instructors }: { readonly instructors: readonly EngagedInstructor[] },
    grounds,
  ): Determination<PartTimeShare<number>, PartTimeShare<CountRange>> => {
    const total = instructors.length
    if (total === 0) return grounds.notComputable('17', 'defines')
    grounds.cite('17', 'defines')
    const unknown = instructors.flatMap(({ id, engagement }, index) =>
      engagement === undefined ? [id ?? `#${index + 1}`] : [],
    )
    const least = instructors.filter(({ engagement }) => engagement === 'part-time').length
    const most = least + unknown.length
    const isMajority = (count: number): boolean => count * 2 > total
    const verdict = isMajority(least) ? 'met' : isMajority(most) ? 'undetermined' : 'not-met'
    if (verdict === 'not-met') {
      grounds.finding('part-time-not-majority', 'advisory', '17', { partTime: most, total })
    }
    if (unknown.length === 0) return grounds.settled({ verdict, partTime: least, total })
    grounds.missing(...unknown.map((of) => ({ fact: 'instructor.engagement', of }) as const))
    return grounds.bounded({ verdict, partTime: { least, most }, total })
  },
)
