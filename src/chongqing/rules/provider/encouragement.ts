import type { Unit } from '../../entities/unit.js'
import type { ActId } from '../../law/norms/acts.js'
import { norms05 } from '../../law/norms/chapter-05.js'
import type { Norm } from '../../law/norms/norm.js'
import { type Determination, defineRule } from '../../pack.js'

/** A unit, and whether it is one of learning. */
export interface EncouragementFacts {
  readonly unit: Unit
  /** Whether it is a research institute or an academic society (科研院所、学术团体); absent: not known. */
  readonly scholarly?: boolean | undefined
}

/** What a unit is encouraged to do; nothing of it is owed. */
export interface Encouragements {
  /** In the order of the text; where facts are missing, those that surely reach the unit. */
  readonly acts: readonly ActId[]
}

/** Whether an encouragement of units reaches one; `null` where that is not known. */
const reaches = ({ unitKinds }: Norm, { unit: { kind }, scholarly }: EncouragementFacts): boolean | null => {
  if (unitKinds === undefined) return true
  if (kind !== undefined && !unitKinds.includes(kind)) return false
  // Enterprises are named by their kind. Of others not each is a research institute or an academic society.
  if (kind === 'enterprise' || scholarly) return true
  return kind === undefined || scholarly === undefined ? null : false
}

/**
 * What a unit is encouraged to do in training others: to seek partners by tender, which is said of all, and to offer activities
 * to society, which is said of enterprises, research institutes and academic societies. Whether its business is related (业务相关)
 * is for the unit to say, and what is encouraged binds nobody.
 *
 * **Legal basis:** Article 14, paragraph 2.
 *
 * @param facts - the unit, of which the kind is read, and whether it is one of learning
 * @param law - the edition of the law
 * @returns `settled` with the acts; `bounded` where it is not known whether all of them are meant for the unit
 * @example
 * ```ts
 * import { encouragementsFor, parseUnit } from 'xueshi'
 * const answer = encouragementsFor({ unit: parseUnit.orThrow({ id: 'u1', kind: 'enterprise' }) })
 * answer.status === 'settled' && answer.value.acts // => ['offer-activities-to-society', 'find-partners-by-tender']
 * ```
 */
export const encouragementsFor = /* @__PURE__ */ defineRule(
  {
    id: 'encouragement',
    takes: { unit: 'parseUnit', 'scholarly?': 'boolean' },
    provisions: ['14.2'],
    norms: ['offer-activities-to-society', 'find-partners-by-tender'],
  },
  (facts: EncouragementFacts, grounds): Determination<Encouragements, Encouragements> => {
    const { unit, scholarly } = facts
    grounds.cite('14.2', 'defines')
    const ofUnits = Object.values(norms05).filter(
      ({ provision, bearers }) => provision === '14.2' && bearers.includes('unit'),
    )
    const value = { acts: ofUnits.filter((norm) => reaches(norm, facts)).map(({ act }) => act) }
    if (ofUnits.every((norm) => reaches(norm, facts) !== null)) return grounds.settled(value)
    if (unit.kind === undefined) grounds.missing({ fact: 'unit.kind' })
    if (scholarly === undefined) grounds.missing({ fact: 'unit.scholarly' })
    return grounds.bounded(value)
  },
)
