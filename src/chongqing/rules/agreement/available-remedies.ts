import { norms03 } from '../../law/norms/chapter-03.js'
import { type GrievanceAuthority, grievanceAuthorities, type RemedyChannel } from '../../law/vocabulary.js'
import { defineRule, type Inapplicable, type Settled } from '../../pack.js'

/** What a person or a unit complains of: rights to continuing education infringed, or a dispute over an agreement. */
export type Grievance = 'infringement-of-rights' | 'agreement-dispute' | 'other'

/** What may be done about a grievance. */
export interface AvailableRemedies {
  readonly grievance: Exclude<Grievance, 'other'>
  readonly channels: readonly RemedyChannel[]
  /** To which of them one turns is free; none where the text names no authority. */
  readonly authorities: readonly GrievanceAuthority[]
  /** The text puts no channel and no authority before another, and sets no time limit. */
  readonly order: null
}

/**
 * What may be done about an infringement of rights to continuing education, or a dispute over an agreement.
 *
 * Each is a possibility and none a duty. Other law, such as that of labour disputes, may know an order; this text does
 * not.
 *
 * **Legal basis:** Article 8, item 3; Article 10.
 *
 * @param facts - `grievance`: what is complained of; `other` for anything that the text does not name
 * @param law - the edition of the law
 * @returns `settled` with the channels and authorities; `inapplicable` for other grievances
 * @example
 * ```ts
 * import { availableRemedies } from 'xueshi'
 * const answer = availableRemedies({ grievance: 'agreement-dispute' })
 * answer.status === 'settled' && [answer.value.channels, answer.value.order]
 * // => [['arbitration', 'litigation'], null]
 * ```
 */
export const availableRemedies = /* @__PURE__ */ defineRule(
  {
    id: 'available-remedies',
    takes: { grievance: ['infringement-of-rights', 'agreement-dispute', 'other'] },
    provisions: ['8(3)', '10'],
    norms: ['complain', 'apply-for-arbitration/infringement', 'apply-for-arbitration/dispute', 'sue'],
  },
  ({ grievance }: { readonly grievance: Grievance }, grounds): Settled<AvailableRemedies> | Inapplicable => {
    if (grievance === 'other') return grounds.inapplicable('8(3)', 'defines')
    if (grievance === 'agreement-dispute') {
      grounds.citeNorm(norms03.sue, 'entitles')
      return grounds.settled({
        grievance,
        channels: ['arbitration', 'litigation'],
        authorities: [],
        order: null,
      })
    }
    grounds.cite('8(3)', 'entitles')
    return grounds.settled({
      grievance,
      channels: ['complaint', 'arbitration'],
      authorities: [...grievanceAuthorities],
      order: null,
    })
  },
)
