import type { Determination } from '../../determination/determination.js'
import { defineRule } from '../../determination/rule.js'

/**
 * What was done about an official's conduct, in the order of time.
 *
 * @category Rules: accountability
 */
export type OfficialEvent = 'ordered' | 'corrected' | 'disciplined'

/**
 * What an official did.
 *
 * @category Rules: accountability
 */
export type OfficialConduct = 'neglect' | 'falsification' | 'other'

/**
 * The measures against an official, as they stand.
 *
 * @category Rules: accountability
 */
export interface OfficialMeasures {
  /** The order to correct, which must be given. */
  readonly order: { readonly strength: 'mandatory'; readonly state: 'due' | 'given' | 'complied-with' }
  /** Discipline, which may be added; how heavy, the text leaves to those who decide. */
  readonly discipline: {
    readonly strength: 'permissive'
    readonly state: 'possible' | 'imposed'
    readonly scale: 'none-in-text'
  }
}

/**
 * What must and what may be done about an official who neglects the duties of the post or falsifies.
 *
 * Either is enough: the text joins the two by a comma. Correction does not end the power to discipline.
 *
 * **Legal basis:** Article 47.
 *
 * @category Rules: accountability
 * @param facts - the conduct (absent: not known), and what was done about it in the order of time
 * @param law - the edition of the law
 * @returns `settled` with both measures; `open` where the conduct is not known; `inapplicable` to other conduct
 * @example
 * ```ts
 * import { measuresForOfficial } from 'xueshi'
 * const answer = measuresForOfficial({ conduct: 'neglect', events: ['ordered', 'corrected'] })
 * answer.status === 'settled' && [answer.value.order.state, answer.value.discipline.state]
 * // => ['complied-with', 'possible']
 * ```
 */
export const measuresForOfficial = /* @__PURE__ */ defineRule(
  { id: 'official-measures', provisions: ['47'] },
  (
    {
      conduct,
      events = [],
    }: {
      readonly conduct?: OfficialConduct | undefined
      readonly events?: readonly OfficialEvent[] | undefined
    },
    grounds,
  ): Determination<OfficialMeasures> => {
    if (conduct === 'other') return grounds.inapplicable('47', 'excludes')
    grounds.cite('47', 'requires')
    if (conduct === undefined) {
      grounds.missing({ fact: 'official.conduct' })
      return grounds.open()
    }
    grounds.cite('47', 'empowers')
    const ordered = events.indexOf('ordered')
    const isBefore = (event: OfficialEvent): boolean =>
      events.includes(event) && (ordered < 0 || events.indexOf(event) < ordered)
    // Discipline stands beside the order (并), and not in its place.
    if (isBefore('disciplined')) grounds.finding('disciplined-before-order', 'advisory', '47', {})
    const isCorrected = events.includes('corrected')
    return grounds.settled({
      order: {
        strength: 'mandatory',
        // What was put right unasked leaves nothing to order.
        state: isCorrected ? 'complied-with' : ordered < 0 ? 'due' : 'given',
      },
      discipline: {
        strength: 'permissive',
        state: events.includes('disciplined') ? 'imposed' : 'possible',
        scale: 'none-in-text',
      },
    })
  },
)
