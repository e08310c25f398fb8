import { type Determination, hasValue, type Verdict } from '../determination/determination.js'
import { defineRule } from '../determination/rule.js'
import { type InspectionItem, inspectionItems } from '../law/vocabulary.js'
import type { UnitYear, VerdictCounts } from './unit-year.js'

/**
 * What of an inspection the library can fill in from a unit's year.
 *
 * @category Assessments
 */
export interface InspectionFilling {
  readonly unitId: string
  readonly year: number
  readonly filled: readonly InspectionItem[]
  /** How many reached the annual hours. */
  readonly hours: VerdictCounts
  /** Whether the unit's money reaches the floor; `null` where no funding facts were given, or it does not apply. */
  readonly funding: Verdict | null
  /** What people must look at. */
  readonly left: readonly InspectionItem[]
}

/**
 * Fills those points of an inspection that can be calculated, hours and funding, from a unit's year.
 *
 * The other points are for people. How money is used, beyond the floor, is for people too.
 *
 * **Legal basis:** Article 26, items 3 and 4; what the points rest on is in the premise.
 *
 * @category Assessments
 * @param facts - `unitYear`: the answer of assessUnitYear
 * @param law - the edition of the law
 * @returns `settled` or `bounded` as the unit's year is; without a value where that has none
 * @example
 * ```ts
 * import { assessUnitYear, fillInspection, parseUnit } from 'xueshi'
 * const unit = parseUnit({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })
 * const unitYear = unit.ok && assessUnitYear({ unit: unit.value, people: [], year: 2025 })
 * const answer = unitYear && fillInspection({ unitYear })
 * answer && answer.status === 'settled' && answer.value.filled // => ['hours-completed']
 * ```
 */
export const fillInspection = /* @__PURE__ */ defineRule(
  { id: 'inspection-filling', provisions: ['26(3)', '26(4)'] },
  (
    { unitYear }: { readonly unitYear: Determination<UnitYear, UnitYear> },
    grounds,
  ): Determination<InspectionFilling, InspectionFilling> => {
    grounds.premise(unitYear)
    if (!hasValue(unitYear)) return grounds.follow(unitYear)
    const { unitId, year, quota, funding } = unitYear.value
    grounds.cite('26(3)', 'requires')
    if (funding !== null) grounds.cite('26(4)', 'requires')
    const filled: readonly InspectionItem[] =
      funding === null ? ['hours-completed'] : ['hours-completed', 'funding']
    const left = inspectionItems.filter((item) => !filled.includes(item))
    const value = { unitId, year, filled, hours: quota, funding, left }
    if (unitYear.status === 'settled') return grounds.settled(value)
    grounds.missing(...unitYear.missing)
    return grounds.bounded(value)
  },
)
