import { among, checkList } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import {
  type PlanBasis,
  type PlanLevel,
  type PlanPart,
  planBases,
  planLevels,
  planParts,
} from '../../law/vocabulary.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'

/** What a plan contains, as far as it is known. */
export interface PlanElementsFacts {
  /** Its parts, in full; absent: not known. */
  readonly parts?: readonly PlanPart[] | undefined
  /** Absent: not known. */
  readonly level?: PlanLevel | undefined
  /** Of a municipal plan: what it rests on, in full; absent: not known. */
  readonly bases?: readonly PlanBasis[] | undefined
}

/**
 * What a plan lacks.
 *
 * @typeParam Known - `null` where it is not known
 */
export interface PlanElements<Known extends null = never> {
  readonly verdict: Verdict
  readonly missingParts: readonly PlanPart[] | Known
  /** Empty for the plan of an industry or a district, whose bases are others. */
  readonly missingBases: readonly PlanBasis[] | Known
}

type ElementGrounds = Recorder<'22' | '23(1)', never, never>

const lackingParts = (grounds: ElementGrounds, parts: PlanElementsFacts['parts']) => {
  grounds.cite('22', 'defines')
  if (parts === undefined) {
    grounds.missing({ fact: 'plan.parts' })
    return null
  }
  // The text says what a plan mainly contains and commands nobody, so a gap is something to look at.
  return checkList(planParts, among(parts), (part) =>
    grounds.finding('plan-part-missing', 'advisory', '22', { part }),
  ).missing
}

const lackingBases = (grounds: ElementGrounds, { level, bases }: PlanElementsFacts) => {
  if (level === undefined) {
    grounds.missing({ fact: 'plan.level' })
    return null
  }
  if (level !== 'municipal') return []
  grounds.cite('23(1)', 'defines')
  if (bases === undefined) {
    grounds.missing({ fact: 'plan.bases' })
    return null
  }
  return checkList(planBases, among(bases), (basis) =>
    grounds.finding('plan-basis-missing', 'advisory', '23(1)', { basis }),
  ).missing
}

/**
 * Which of the four main parts a plan lacks and, of a municipal plan, which of its four main bases.
 *
 * Both are said to be the main ones: further parts and bases do no harm.
 *
 * **Legal basis:** Article 22; Article 23, item 1.
 *
 * @param facts - the parts, the level and the bases of the plan
 * @param law - the edition of the law
 * @returns `settled` with what is missing; `bounded` where a list or the level is not known; `open` where neither is
 * @example
 * ```ts
 * import { assessPlanElements } from 'xueshi'
 * const answer = assessPlanElements({ level: 'district', parts: ['guiding-ideology', 'main-goals', 'key-tasks'] })
 * answer.status === 'settled' && answer.value
 * // => { verdict: 'not-met', missingParts: ['safeguards'], missingBases: [] }
 * ```
 */
export const assessPlanElements = /* @__PURE__ */ defineRule(
  {
    id: 'plan-elements',
    takes: { 'parts?': [planParts], 'level?': planLevels, 'bases?': [planBases] },
    provisions: ['22', '23(1)'],
    checksOff: ['22', '23(1)'],
    norms: ['draft-municipal-plan'],
  },
  (facts: PlanElementsFacts, grounds): Determination<PlanElements, PlanElements<null>> => {
    const missingParts = lackingParts(grounds, facts.parts)
    const missingBases = lackingBases(grounds, facts)
    if (missingParts === null && missingBases === null) return grounds.open()
    const lacks = [...(missingParts ?? []), ...(missingBases ?? [])].length > 0
    if (missingParts === null || missingBases === null) {
      return grounds.bounded({ verdict: lacks ? 'not-met' : 'undetermined', missingParts, missingBases })
    }
    return grounds.settled({ verdict: lacks ? 'not-met' : 'met', missingParts, missingBases })
  },
)
