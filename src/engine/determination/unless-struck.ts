import type { CitedIdOf, Ids } from '../editions/ids.js'
import { deepFreeze } from '../ground/freeze.js'
import type { Grounds, Unregulated } from './determination.js'

/**
 * The answer, unless it rests on a provision that the edition strikes: then nothing is regulated any more, and nothing is
 * found against that provision.
 */
export const unlessStruck = <I extends Ids, Answer>(
  answer: Answer,
  law: { readonly isStruck: (provision: CitedIdOf<I>) => boolean },
): Answer => {
  const { rule, citations, parameters, readings, findings, premises } = answer as Grounds<I>
  const about = citations.find(({ provision }) => law.isStruck(provision))
  if (!about) return answer
  const unregulated: Unregulated<I> = {
    rule,
    citations,
    parameters,
    readings,
    findings: findings.filter(({ provision }) => !law.isStruck(provision)),
    premises,
    status: 'unregulated',
    about,
  }
  // Every rule may find its matter unregulated; the type of those that do not say so cannot know the editions of others.
  return deepFreeze(unregulated) as Answer
}
