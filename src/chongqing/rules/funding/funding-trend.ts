import type { Verdict } from '../../../engine/determination/determination.js'
import { invalidYear } from '../../../engine/ground/errors.js'
import { yearArgument } from '../../../engine/quantity/date-arguments.js'
import type { Money } from '../../../engine/quantity/decimal.js'
import type { DecimalInput, DecimalText } from '../../../engine/quantity/hours.js'
import { moneyArgument } from '../../../engine/quantity/money-argument.js'
import { norms06 } from '../../law/norms/chapter-06.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'

/** What a government put into continuing education in a year. */
export interface FundingOfYear {
  /** The calendar year. */
  readonly year: number
  /** Yuan; absent: not known. */
  readonly amount?: DecimalInput
}

/** How a government's funding moved from year to year. Amounts are in yuan. */
export interface FundingTrend {
  /** Whether it grew in every year. */
  readonly verdict: Verdict
  /** From the second year on, each against the year before. */
  readonly changes: readonly {
    readonly year: number
    readonly amount: DecimalText
    readonly change: DecimalText
  }[]
}

/** The years in their order, each once. */
const inOrder = (
  byYear: readonly FundingOfYear[],
): readonly { year: number; amount: Money | undefined }[] => {
  const years = byYear
    .map(({ year, amount }) => ({
      year: yearArgument(year),
      amount: amount === undefined ? undefined : moneyArgument(amount, 'byYear.amount'),
    }))
    .sort((a, b) => a.year - b.year)
  if (years.some(({ year }, place) => year === years[place - 1]?.year)) {
    throw invalidYear('byYear')
  }
  return years
}

/**
 * Whether a government's funding for continuing education grew from year to year.
 *
 * Growth is to be step by step and with the needs; no rate and no year is set. So each year that did not grow is
 * something to look at and never a violation. Amounts are compared as they are, without regard to prices, and an equal
 * amount is no growth.
 *
 * **Legal basis:** Article 18.
 *
 * @param facts - `byYear`: the amount of each year in yuan, in any order
 * @param law - the edition of the law
 * @returns `settled` with the change of each year against the one before; `open` where a year in between is not known, or
 * there is nothing to compare with; `unregulated`; `not-in-force`
 * @throws XueshiError `invalid-year`, also for a year given twice; `invalid-amount`
 * @example
 * ```ts
 * import { assessFundingTrend } from 'xueshi'
 * const answer = assessFundingTrend({ byYear: [{ year: 2024, amount: '500000' }, { year: 2025, amount: '480000' }] })
 * answer.status === 'settled' && answer.value
 * // => { verdict: 'not-met', changes: [{ year: 2025, amount: '480000', change: '-20000' }] }
 * answer.findings[0]?.severity // => 'advisory'
 * ```
 */
export const assessFundingTrend = /* @__PURE__ */ defineRule(
  {
    id: 'funding-trend',
    takes: { byYear: [{}] },
    provisions: ['18', ...forceReads.provisions],
    norms: ['increase-funding'],
    parameters: forceReads.parameters,
    readings: forceReads.readings,
  },
  ({ byYear }: { readonly byYear: readonly FundingOfYear[] }, grounds): Determination<FundingTrend> => {
    const years = inOrder(byYear)
    const first = years[0]?.year
    const last = years.at(-1)?.year
    if (first === undefined || last === undefined) {
      grounds.cite('18', 'requires')
      grounds.missing({ fact: 'funding.amount-of-year' })
      return grounds.open()
    }
    const ended = unlessInForce(grounds, { from: `${first}-01-01`, to: `${last}-12-31` })
    if (ended) return ended
    grounds.cite('18', 'requires')
    // A single year is held against the one before it, which is then not known.
    const from = first === last ? first - 1 : first
    const amounts = new Map(years.map(({ year, amount }) => [year, amount]))
    const changes: { year: number; amount: Money; change: Money }[] = []
    let before: Money | undefined
    for (let year = from; year <= last; year++) {
      const amount = amounts.get(year)
      if (amount === undefined) grounds.missing({ fact: 'funding.amount-of-year', of: String(year) })
      else if (before) changes.push({ year, amount, change: amount.minus(before) })
      before = amount
    }
    if (changes.length < last - from) return grounds.open()
    // 增加 is growth and not mere constancy; amounts are taken as they stand, since the text speaks of no prices.
    const notGrown = changes.filter(({ change }) => change.lte(0))
    for (const { year, change } of notGrown) {
      const severity = severityOf(norms06['increase-funding'], grounds)
      grounds.finding('funding-not-grown', severity, '18', { year, change: change.toFixed() })
    }
    return grounds.settled({
      verdict: notGrown.length === 0 ? 'met' : 'not-met',
      changes: changes.map(({ year, amount, change }) => ({
        year,
        amount: amount.toFixed(),
        change: change.toFixed(),
      })),
    })
  },
)
