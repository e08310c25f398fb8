import type { Figure } from '../figures.js'
import { hasValue } from '../library.js'
import type { Model } from '../model.js'

/** A share with what it is a share of. */
interface ShareFigures {
  readonly percent: Figure | null
  readonly numerator: Figure
  readonly denominator: Figure
}

/** The main figures of the annual return. */
export interface ReturnFigures {
  readonly from: string
  readonly to: string
  readonly professionals: Figure
  readonly participants: Figure
  readonly reached: Figure | null
  readonly study: ShareFigures
  readonly attainment: ShareFigures | null
}

/** The figures of the return; `null` where there is none. */
export function returnFigures({ statistics }: Model): ReturnFigures | null {
  if (!statistics || !hasValue(statistics)) return null
  const { period, totalProfessionals, participants, reached, studyRatio, attainmentRatio } = statistics.value
  return {
    from: period.from,
    to: period.to,
    professionals: totalProfessionals,
    participants,
    reached,
    study: studyRatio,
    attainment: attainmentRatio,
  }
}
