import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument } from '../../../engine/quantity/date-arguments.js'
import type { Unit } from '../../entities/unit.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { forceReads, unlessInForce } from './in-force-during.js'

/** Whether the Measures apply to a unit. */
export interface UnitScope {
  readonly inScope: boolean
}

/** The first two digits of the division codes of Chongqing (GB/T 2260). */
const chongqing = '50'

/**
 * Whether a kind of unit is reached. Article 4 speaks of units without more; the Regulation that it puts into effect
 * speaks of enterprises and public institutions alone. A kind that is not known may be one that it does not name.
 */
const isKindReached = (
  grounds: Recorder<'R3', never, 'organs-and-social-bodies'>,
  kind: Unit['kind'],
): boolean | null => {
  if (kind === 'enterprise' || kind === 'public-institution') return true
  const outOfScope = grounds.reading('organs-and-social-bodies') === 'out-of-scope'
  if (kind === undefined) return outOfScope ? null : true
  grounds.cite('R3', outOfScope ? 'excludes' : 'defines')
  if (!outOfScope) grounds.contested('parent-regulation-scope', 'organs-and-social-bodies', 'R3', {})
  return !outOfScope
}

/**
 * Whether a unit is one to which the Measures apply.
 *
 * Units in the city, by the place of the unit, whoever runs it. Organs, social organisations and every other kind that
 * the Regulation does not name are in scope by the words of Article 4, with a finding.
 *
 * **Legal basis:** Article 4; Article 3 of the Regulation.
 *
 * @param facts - the unit; `on`: the day for which it is asked, where force is to be looked at
 * @param law - the edition of the law
 * @returns `settled` with whether it is in scope; `open` where its place, or a kind that matters, is not known;
 * `not-in-force` or `unregulated` for a day outside the force of the Measures
 * @throws XueshiError `invalid-date` for a day that does not exist
 * @example
 * ```ts
 * import { classifyUnitScope, parseUnit } from 'xueshi'
 * const unit = parseUnit({ id: 'u1', kind: 'public-institution', divisionCode: '500103' })
 * const answer = unit.ok && classifyUnitScope({ unit: unit.value })
 * answer && answer.status === 'settled' && answer.value // => { inScope: true }
 * ```
 */
export const classifyUnitScope = /* @__PURE__ */ defineRule(
  {
    id: 'unit-scope',
    takes: { unit: 'parseUnit' },
    provisions: ['4', 'R3', ...forceReads.provisions],
    parameters: forceReads.parameters,
    readings: ['organs-and-social-bodies', ...forceReads.readings],
  },
  (
    { unit, on }: { readonly unit: Unit; readonly on?: PlainDate | undefined },
    grounds,
  ): Determination<UnitScope> => {
    if (on !== undefined) {
      const day = dateArgument(on, 'on')
      const ended = unlessInForce(grounds, { from: day, to: day })
      if (ended) return ended
    }
    const { divisionCode, kind } = unit
    if (divisionCode !== undefined && !divisionCode.startsWith(chongqing)) {
      grounds.cite('4', 'excludes')
      return grounds.settled({ inScope: false })
    }
    grounds.cite('4', 'defines')
    const reached = isKindReached(grounds, kind)
    if (reached === false) return grounds.settled({ inScope: false })
    if (divisionCode !== undefined && reached) return grounds.settled({ inScope: true })
    if (divisionCode === undefined) grounds.missing({ fact: 'unit.division' })
    if (reached === null) grounds.missing({ fact: 'unit.kind' })
    return grounds.open()
  },
)
