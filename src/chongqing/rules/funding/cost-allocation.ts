import { Money } from '../../../engine/quantity/decimal.js'
import type { DecimalInput, DecimalText, Range } from '../../../engine/quantity/hours.js'
import { moneyArgument, partOf } from '../../../engine/quantity/money-argument.js'
import type { StudyAgreement } from '../../entities/agreement/study-agreement.js'
import { type Capacity, capacities } from '../../law/vocabulary.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'

/** A cost of study and what is known of how it came about. */
export interface CostFacts {
  /** Yuan; absent: as much as the agreement names, and otherwise not known. */
  readonly cost?: DecimalInput
  /** In what capacity the person took part; absent: not known. */
  readonly capacity?: Capacity
  /** What was agreed with the unit; `null`: nothing; absent: not known. */
  readonly agreement?: StudyAgreement | null
  /** Whether the unit paid the person's own cost out of the continuing-education fund; absent: not asserted. */
  readonly reimbursedFromFund?: boolean
  /** Whether the study was finished; absent: not asserted. */
  readonly finished?: boolean
}

/** What decides who bears a cost. */
export type CostBasis = 'agreement' | 'individual-capacity' | 'organised-study'

/**
 * Who bears a cost of study. The two parts always add up to it.
 *
 * @typeParam N - decimal text where the parts are exact, a range where facts are missing, `null` where the cost is not known
 */
export interface CostAllocation<N> {
  /** In yuan; `null` where it is not known. */
  readonly cost: N extends null ? null : DecimalText
  /** What the person bears, cut off at the fen. */
  readonly individual: N
  /** What the unit bears, with the odd fen of a share. */
  readonly unit: N
  /** What decides it; `null` where that is not known. */
  readonly by: CostBasis | null
}

type CostGrounds = Recorder<'9(3)' | '10' | '20' | 'R8(3)', 'cost-of-unfinished-study', never>

/** The cost; `null` where it is not known. */
const costOf = (
  grounds: CostGrounds,
  given: DecimalInput | undefined,
  agreement: CostFacts['agreement'],
): Money | null => {
  const cost = given ?? agreement?.cost
  if (cost !== undefined) return moneyArgument(cost, 'cost')
  grounds.missing({ fact: 'study.cost' })
  return null
}

/** The person's part by agreement; `null`: none was agreed; `undefined`: not known. */
const agreedShare = (
  grounds: CostGrounds,
  agreement: CostFacts['agreement'],
): DecimalInput | null | undefined => {
  if (agreement === null) return null
  if (agreement === undefined) grounds.missing({ fact: 'study.agreement' })
  else if (agreement.costShare === undefined) grounds.missing({ fact: 'agreement.cost-share' })
  return agreement?.costShare
}

/** Who bears it where nothing was agreed. */
const withoutAgreement = (
  grounds: CostGrounds,
  capacity: Capacity | undefined,
): Exclude<CostBasis, 'agreement'> | null => {
  if (capacity === undefined) {
    grounds.missing({ fact: 'study.capacity' })
    return null
  }
  if (capacity === 'individual') {
    grounds.cite('20', 'requires')
    return 'individual-capacity'
  }
  // Of organised study without an agreement the Measures say nothing. The Regulation has the unit provide the means, and
  // a burden that no text lays on the person is not laid on the person here.
  grounds.cite('R8(3)', 'requires')
  grounds.finding('cost-without-agreement', 'advisory', 'R8(3)', {})
  return 'organised-study'
}

/** What an edition lets the unit do about its part of the cost of study that was not finished; the Measures say nothing of it. */
const tellUnfinished = (grounds: CostGrounds, ofUnit: DecimalText | Range): void => {
  if (ofUnit === '0') return
  const latest = grounds.valuesOf('cost-of-unfinished-study').at(-1)
  const held = latest && grounds.parameter('cost-of-unfinished-study', latest.from)
  if (!held) return
  const setter = grounds.citeSetter('cost-of-unfinished-study', held, 'empowers')
  grounds.finding('cost-of-unfinished-study', 'advisory', setter, { ofUnit })
}

/**
 * Who bears a cost of study: as agreed; without agreement the person for what was attended in an individual capacity,
 * the unit for what it organised.
 *
 * The unit may pay a person's own cost out of other money if it likes; out of the continuing-education fund it is a
 * finding. Where an edition says what the unit may do about the cost of study that was not finished, as the national rules of
 * 2015 do, that is said of its part.
 *
 * **Legal basis:** Article 20; Article 9, item 3; Article 10; the Regulation, Article 8, item 3.
 *
 * @param facts - the cost in yuan, the capacity, and the agreement with the unit
 * @param law - the edition of the law
 * @returns `settled` with the two parts; `bounded` with ranges where capacity or agreement are not known, and without
 * figures where the cost is not
 * @throws XueshiError `invalid-amount`
 * @example
 * ```ts
 * import { allocateCost } from 'xueshi'
 * const answer = allocateCost({ cost: '3000', capacity: 'individual', agreement: null })
 * answer.status === 'settled' && answer.value
 * // => { cost: '3000', individual: '3000', unit: '0', by: 'individual-capacity' }
 * ```
 */
export const allocateCost = /* @__PURE__ */ defineRule(
  {
    id: 'cost-allocation',
    takes: {
      'capacity?': capacities,
      'agreement??': 'parseStudyAgreement',
      'reimbursedFromFund?': 'boolean',
      'finished?': 'boolean',
    },
    provisions: ['9(3)', '10', '20', 'R8(3)'],
    norms: ['bear-own-cost'],
    parameters: ['cost-of-unfinished-study'],
  },
  (
    { cost: given, capacity, agreement, reimbursedFromFund, finished }: CostFacts,
    grounds,
  ): Determination<CostAllocation<DecimalText>, CostAllocation<Range> | CostAllocation<null>> => {
    const cost = costOf(grounds, given, agreement)
    if (capacity === 'individual' && reimbursedFromFund) {
      grounds.cite('20', 'requires')
      grounds.finding('individual-cost-from-fund', 'advisory', '20', {})
    }
    const unknown = { cost: null, individual: null, unit: null } as const
    const borne = (by: CostBasis, partIn: (cost: Money) => Money) => {
      if (cost === null) return grounds.bounded({ ...unknown, by })
      const individual = partIn(cost)
      const unit = cost.minus(individual).toFixed()
      if (finished === false) tellUnfinished(grounds, unit)
      return grounds.settled({ cost: cost.toFixed(), individual: individual.toFixed(), unit, by })
    }
    const share = agreedShare(grounds, agreement)
    if (share !== null && share !== undefined) {
      grounds.cite('9(3)', 'requires')
      grounds.cite('10', 'requires')
      // What an agreement shares is the cost that it names; of a cost that is higher the rest was not agreed to be the person's.
      const partIn = (whole: Money) => Money.min(whole, partOf(new Money(agreement?.cost ?? whole), share))
      return borne('agreement', partIn)
    }
    const by = share === null ? withoutAgreement(grounds, capacity) : null
    if (by !== null) return borne(by, (whole) => (by === 'individual-capacity' ? whole : new Money(0)))
    grounds.cite('20', 'requires')
    if (cost === null) return grounds.bounded({ ...unknown, by })
    const range: Range = { least: '0', most: cost.toFixed() }
    if (finished === false) tellUnfinished(grounds, range)
    return grounds.bounded({ cost: cost.toFixed(), individual: range, unit: range, by })
  },
)
