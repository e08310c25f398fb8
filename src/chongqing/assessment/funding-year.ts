import { hasValue, type Verdict } from '../../engine/determination/determination.js'
import type { FundLedger } from '../entities/funding/fund-ledger.js'
import type { FundingYear } from '../entities/funding/funding-year.js'
import type { Unit } from '../entities/unit.js'
import { type Determination, defineRule, type MissingFact } from '../pack.js'
import { assessFundingFloor } from '../rules/funding/funding-floor.js'
import { assessFundLedger } from '../rules/funding/ledger-audit.js'

/** A unit's money for continuing education in a year. */
export interface FundingYearFacts {
  readonly unit: Unit
  /** The payroll and the postings of the year. */
  readonly funding: FundingYear
  /** What came into the fund and went out of it; absent: not asked about. */
  readonly ledger?: FundLedger
}

/** A unit's funding year in short; the premises carry the figures and reasons. */
export interface FundingYearAssessment {
  readonly unitId: string
  readonly year: number
  /** Whether enough was set aside; `null` where the floor does not apply or gives nothing to compare. */
  readonly floor: Verdict | null
  /** Whether the money was used for its purpose alone; `null` where no ledger was given or its entries are not known. */
  readonly earmarking: Verdict | null
}

/**
 * A unit's funding year: whether enough was set aside for continuing education, and whether it was used for that alone.
 *
 * **Legal basis:** Articles 19 and 21, through the rules in its premises.
 *
 * @param facts - the unit, its payroll and postings, and the ledger of the fund, in yuan
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with the two verdicts; the premises are the answers of {@link assessFundingFloor} and,
 * where a ledger was given, of {@link assessFundLedger}; `not-in-force`
 * @example
 * ```ts
 * import { assessFundingYear, parseFundingYear, parseUnit } from 'xueshi'
 * const unit = parseUnit({ id: 'u1', kind: 'enterprise' })
 * const funding = parseFundingYear({ unitId: 'u1', year: 2025, payroll: '12000000', entries: [] })
 * const answer = unit.ok && funding.ok && assessFundingYear({ unit: unit.value, funding: funding.value })
 * answer && answer.status === 'settled' && answer.value
 * // => { unitId: 'u1', year: 2025, floor: 'not-met', earmarking: null }
 * ```
 */
export const assessFundingYear = /* @__PURE__ */ defineRule(
  {
    id: 'funding-year',
    takes: { unit: 'parseUnit', funding: 'parseFundingYear', 'ledger?': 'parseFundLedger' },
    provisions: ['21'],
  },
  (
    { unit, funding, ledger }: FundingYearFacts,
    grounds,
  ): Determination<FundingYearAssessment, FundingYearAssessment> => {
    const missing: MissingFact[] = []
    const floor = grounds.ask(assessFundingFloor, { unit, funding })
    if (floor.status === 'not-in-force') return grounds.follow(floor)
    if ('missing' in floor) missing.push(...floor.missing)
    if (ledger && (ledger.unitId !== unit.id || ledger.year !== funding.year)) {
      grounds.cite('21', 'requires')
      grounds.finding('ledger-of-another-fund', 'data-defect', '21', {})
    }
    const audit = ledger && grounds.ask(assessFundLedger, ledger)
    if (audit && 'missing' in audit) missing.push(...audit.missing)
    const value: FundingYearAssessment = {
      unitId: unit.id,
      year: funding.year,
      floor: hasValue(floor) ? floor.value.verdict : null,
      earmarking: audit && hasValue(audit) ? audit.value.verdict : null,
    }
    if (missing.length === 0) return grounds.settled(value)
    grounds.missing(...missing)
    return grounds.bounded(value)
  },
)
