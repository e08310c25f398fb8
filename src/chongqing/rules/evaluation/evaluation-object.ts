import type { EvaluatedClass } from '../../entities/evaluation/evaluated-class.js'
import { type Determination, defineRule } from '../../pack.js'

/** Whether the quality of a class is to be evaluated. */
export interface EvaluationObject {
  readonly inScope: boolean
  /** What keeps the class outside, where something does. */
  readonly outside: 'host' | 'undertaker' | null
}

const hosts: readonly unknown[] = [
  'municipal-personnel',
  'district-personnel',
  'industry-department',
  'industry-organisation',
] satisfies EvaluatedClass['hostedBy'][]

/**
 * Whether a class is one whose quality is evaluated: hosted by a personnel department, a department in charge or an industry
 * organisation, and given by a training provider.
 *
 * A class that a unit hosts for its own people is outside, whoever gives it.
 *
 * **Legal basis:** Article 27, item 1.
 *
 * @param facts - `class`: a parsed class, of which the host and the undertaker are read
 * @param law - the edition of the law
 * @returns `settled`; `open` where the host or the undertaker is not known and the other does not settle it
 * @example
 * ```ts
 * import { assessEvaluationObject, parseEvaluatedClass } from 'xueshi'
 * const hosted = parseEvaluatedClass({ id: 'c1', hostedBy: 'unit', undertakenBy: 'training-provider' })
 * const answer = hosted.ok && assessEvaluationObject({ class: hosted.value })
 * answer && answer.status === 'settled' && answer.value // => { inScope: false, outside: 'host' }
 * ```
 */
export const assessEvaluationObject = /* @__PURE__ */ defineRule(
  {
    id: 'evaluation-object',
    takes: {
      class: 'parseEvaluatedClass',
    },
    provisions: ['27(1)'],
  },
  (
    { class: asked }: { readonly class: Pick<EvaluatedClass, 'hostedBy' | 'undertakenBy'> },
    grounds,
  ): Determination<EvaluationObject> => {
    const { hostedBy, undertakenBy } = asked
    const outside = (because: 'host' | 'undertaker') => {
      grounds.cite('27(1)', 'excludes')
      return grounds.settled({ inScope: false, outside: because })
    }
    if (hostedBy !== undefined && !hosts.includes(hostedBy)) return outside('host')
    if (undertakenBy !== undefined && undertakenBy !== 'training-provider') return outside('undertaker')
    grounds.cite('27(1)', 'defines')
    if (hostedBy === undefined) grounds.missing({ fact: 'class.hosted-by' })
    if (undertakenBy === undefined) grounds.missing({ fact: 'class.undertaken-by' })
    if (hostedBy === undefined || undertakenBy === undefined) return grounds.open()
    return grounds.settled({ inScope: true, outside: null })
  },
)
