import { type SelfStudyOrigin, selfStudyOrigins } from '../../law/vocabulary.js'
import { defineRule, type Open, type Settled } from '../../pack.js'

/** Whether a task of self-study came about in one of the two ways. */
export interface SelfStudyOriginCheck {
  readonly valid: boolean
  readonly origin: SelfStudyOrigin | 'other'
}

/** How a task of self-study came about, as far as it is known. */
export interface SelfStudyOriginFacts {
  /** Declared by the person, arranged by the unit, or neither; absent: not known. */
  readonly origin?: SelfStudyOrigin | 'other' | undefined
  /** Whether the unit confirmed what the person declared; absent: not known. */
  readonly confirmedByUnit?: boolean | undefined
}

/**
 * Whether a task of self-study came about in one of the two ways the text offers: declared by the person to the unit
 * and confirmed, or arranged by the unit.
 *
 * Offering two ways breaches nobody who studies otherwise; such study is simply not self-study in this sense.
 *
 * **Legal basis:** Article 42.
 *
 * @param facts - the origin and, for a declared task, the unit's confirmation
 * @param law - the edition of the law
 * @returns `settled` with whether it did; `open` where the origin or the confirmation is not known
 * @example
 * ```ts
 * import { assessSelfStudyOrigin } from 'xueshi'
 * const answer = assessSelfStudyOrigin({ origin: 'declared', confirmedByUnit: true })
 * answer.status === 'settled' && answer.value // => { valid: true, origin: 'declared' }
 * assessSelfStudyOrigin({ origin: 'declared' }).status // => 'open'
 * ```
 */
export const assessSelfStudyOrigin = /* @__PURE__ */ defineRule(
  {
    id: 'self-study-origin',
    takes: { 'origin?': [...selfStudyOrigins, 'other'], 'confirmedByUnit?': 'boolean' },
    provisions: ['42'],
    norms: ['declare-self-study', 'confirm-self-study', 'arrange-self-study'],
  },
  ({ origin, confirmedByUnit }: SelfStudyOriginFacts, grounds): Settled<SelfStudyOriginCheck> | Open => {
    if (origin === undefined) {
      grounds.cite('42', 'defines')
      grounds.missing({ fact: 'self-study.origin' })
      return grounds.open()
    }
    if (origin === 'arranged') {
      grounds.cite('42', 'empowers')
      return grounds.settled({ valid: true, origin })
    }
    grounds.cite('42', 'requires')
    if (origin === 'other') {
      grounds.finding('self-study-other-origin', 'advisory', '42', {})
      return grounds.settled({ valid: false, origin })
    }
    if (confirmedByUnit === undefined) {
      grounds.missing({ fact: 'self-study.confirmation' })
      return grounds.open()
    }
    if (!confirmedByUnit) grounds.finding('self-study-not-confirmed', 'advisory', '42', {})
    return grounds.settled({ valid: confirmedByUnit, origin })
  },
)
