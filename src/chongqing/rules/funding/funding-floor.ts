import type { Verdict } from '../../../engine/determination/determination.js'
import { Money, percentOf, upToFen } from '../../../engine/quantity/decimal.js'
import type { DecimalText, Range } from '../../../engine/quantity/hours.js'
import { calendarPeriod, type Period } from '../../../engine/quantity/period.js'
import type { FundingYear } from '../../entities/funding/funding-year.js'
import type { Unit } from '../../entities/unit.js'
import { norms06 } from '../../law/norms/chapter-06.js'
import { severityUnder } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'
import { classifyUnitScope } from '../coverage/unit-scope.js'
import { annualParameter, annualReads } from '../quota/annual-parameter.js'
import { type Fund, fundOf, fundReads, type NotCounted } from './fund.js'

/**
 * Whether a unit's recurrent money for continuing education reaches the floor.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface FundingFloor<N> {
  readonly verdict: Verdict
  readonly period: Period
  /** Amounts are in yuan. */
  readonly payroll: DecimalText
  readonly fund: N
  /** Rounded up to the fen. */
  readonly required: DecimalText
  readonly shortfall: N
  /** The fund in per cent of the payroll, cut off after four places, so that it never shows a floor not reached. */
  readonly share: N
  readonly notCounted: readonly NotCounted[]
}

const verdictOf = (payroll: Money, rate: string, { least, most }: Fund): Verdict => {
  const floor = payroll.times(rate)
  if (least.gte(floor)) return 'met'
  return most?.lt(floor) ? 'not-met' : 'undetermined'
}

const figuresOf = <N>(
  payroll: Money,
  rate: string,
  { least, most, notCounted }: Fund,
  figure: (least: Money, most: Money | null) => N,
): Omit<FundingFloor<N>, 'verdict' | 'period'> => {
  const required = upToFen(payroll.times(rate))
  const lacking = (fund: Money): Money => Money.max(0, required.minus(fund))
  return {
    payroll: payroll.toFixed(),
    fund: figure(least, most),
    required: required.toFixed(),
    shortfall: figure(most ? lacking(most) : new Money(0), lacking(least)),
    share: figure(percentOf(least, payroll, 4), most && percentOf(most, payroll, 4)),
    notCounted,
  }
}

const rangeText = (least: Money, most: Money | null): Range => ({
  least: least.toFixed(),
  most: most?.toFixed() ?? null,
})

/**
 * Whether an enterprise or a public institution sets aside at least 1.5% of its payroll for continuing education.
 *
 * The fund is what was appropriated and recurs, without donations and employees' money, against the wages of all staff.
 * The comparison is exact; what is required is shown rounded up to the fen, which changes no verdict.
 *
 * **Legal basis:** Article 19; Article 4 for the units of the city.
 *
 * @param facts - the unit (a legal person), and its payroll and postings of the year in yuan
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with the verdict and the figures; `open` where the payroll is not known;
 * `not-computable` where it is nothing; `inapplicable` to other kinds of unit, and to units outside
 * the city; `unregulated`; `not-in-force`
 * @example
 * ```ts
 * import { assessFundingFloor, parseFundingYear, parseUnit } from 'xueshi'
 * const unit = parseUnit({ id: 'u1', kind: 'enterprise' })
 * const funding = parseFundingYear({
 *   unitId: 'u1', year: 2025, payroll: '12000000',
 *   entries: [{ amount: '175000', kind: 'appropriated', recurrent: true, source: 'unit' }],
 * })
 * const answer = unit.ok && funding.ok && assessFundingFloor({ unit: unit.value, funding: funding.value })
 * answer && answer.status === 'settled' && [answer.value.required, answer.value.shortfall, answer.value.share]
 * // => ['180000', '5000', '1.4583']
 * ```
 */
export const assessFundingFloor = /* @__PURE__ */ defineRule(
  {
    id: 'funding-floor',
    takes: { unit: 'parseUnit', funding: 'parseFundingYear' },
    provisions: ['4', ...fundReads.provisions, ...annualReads.provisions, ...forceReads.provisions],
    norms: ['keep-funding-floor'],
    parameters: ['funding-floor-rate', ...forceReads.parameters],
    readings: [...fundReads.readings, ...annualReads.readings, ...forceReads.readings],
  },
  (
    { unit, funding }: { readonly unit: Unit; readonly funding: FundingYear },
    grounds,
  ): Determination<FundingFloor<DecimalText>, FundingFloor<Range>> => {
    const period = calendarPeriod(funding.year)
    const ended = unlessInForce(grounds, period)
    if (ended) return ended
    const { kind } = unit
    if (kind !== undefined && kind !== 'enterprise' && kind !== 'public-institution') {
      return grounds.inapplicable('19', 'excludes')
    }
    // A unit of which no place is stated is taken to be one of the city.
    if (unit.divisionCode !== undefined) {
      const scope = grounds.ask(classifyUnitScope, { unit })
      if (scope.status === 'settled' && !scope.value.inScope) return grounds.inapplicable('4', 'excludes')
    }
    const rate = annualParameter(grounds, 'funding-floor-rate', period)
    if (!rate) return grounds.unregulated('19', 'sets-value')
    grounds.cite('19', 'requires')
    const asking = grounds.citeSetter('funding-floor-rate', rate, 'requires')
    if (funding.unitId !== unit.id) grounds.finding('funding-of-another-unit', 'data-defect', '19', {})
    if (kind === undefined) grounds.missing({ fact: 'unit.kind' })
    const { payrollYear = funding.year } = funding
    if (payrollYear !== funding.year) {
      grounds.finding('funding-years-differ', 'data-defect', '19', { payrollYear, fundYear: funding.year })
    }
    const fund = fundOf(grounds, funding)
    if (funding.payroll === undefined) {
      grounds.missing({ fact: 'funding.payroll' })
      return grounds.open()
    }
    const payroll = new Money(funding.payroll)
    if (payroll.isZero()) return grounds.notComputable('19', 'requires')

    const verdict = kind === undefined ? 'undetermined' : verdictOf(payroll, rate.value, fund)
    const told = <N extends DecimalText | Range>(value: FundingFloor<N>): FundingFloor<N> => {
      const { shortfall } = value
      if (verdict === 'not-met') {
        const severity = severityUnder(asking.strength, norms06['keep-funding-floor'])
        grounds.finding('funding-below-floor', severity, asking, { shortfall })
      }
      return value
    }
    if (kind !== undefined && fund.most?.eq(fund.least)) {
      const figures = figuresOf(payroll, rate.value, fund, (amount) => amount.toFixed())
      return grounds.settled(told({ verdict, period, ...figures }))
    }
    return grounds.bounded(told({ verdict, period, ...figuresOf(payroll, rate.value, fund, rangeText) }))
  },
)
