import { invalidMonths } from '../../../engine/ground/errors.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument } from '../../../engine/quantity/date-arguments.js'
import { Money } from '../../../engine/quantity/decimal.js'
import type { DecimalInput, DecimalText } from '../../../engine/quantity/hours.js'
import { moneyArgument, partOf } from '../../../engine/quantity/money-argument.js'
import type { StudyAgreement } from '../../entities/agreement/study-agreement.js'
import { norms03 } from '../../law/norms/chapter-03.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { damagesForEarlyLeaving } from './agreement-damages.js'

/** An agreement and what the person has done of it so far. */
export interface AgreementFacts {
  readonly agreement: StudyAgreement
  /** Yuan that the person has paid; absent: not known. */
  readonly paid?: DecimalInput
  /** Whole months served after the study; absent: not known. */
  readonly servedMonths?: number
  /** Whether the person has left the unit; absent: not asserted. */
  readonly left?: boolean
  /** The day on which one looks at it, for what is overdue; absent: that is not asked. */
  readonly asOf?: PlainDate
}

/** How far the person has performed an agreement. */
export interface AgreementPerformance {
  /** Whether nothing is left to pay and to serve; `null` where that is not known. */
  readonly fulfilled: boolean | null
  /** In yuan; nothing agreed is nothing due. `null` where what is due or paid is not known. */
  readonly cost: { readonly due: DecimalText; readonly outstanding: DecimalText } | null
  /** In whole months; `null` where what is due or served is not known. */
  readonly service: { readonly due: number; readonly remaining: number } | null
}

type AgreementGrounds = Recorder<'9(3)' | '10', never, never>

/** The person's part of the cost, cut off at the fen; `undefined` where the agreement is not known so far. */
const costDue = (grounds: AgreementGrounds, { cost, costShare }: StudyAgreement): Money | undefined => {
  if (costShare === null || Number(costShare) === 0) return new Money(0)
  if (costShare === undefined) grounds.missing({ fact: 'agreement.cost-share' })
  if (cost === undefined) grounds.missing({ fact: 'agreement.cost' })
  return costShare === undefined || cost === undefined ? undefined : partOf(new Money(cost), costShare)
}

const costOf = (
  grounds: AgreementGrounds,
  { agreement, paid, asOf }: AgreementFacts,
): { readonly due: Money; readonly outstanding: Money } | null => {
  const due = costDue(grounds, agreement)
  if (due?.isZero()) return { due, outstanding: due }
  if (paid === undefined) grounds.missing({ fact: 'agreement.paid' })
  if (due === undefined || paid === undefined) return null
  const rest = due.minus(paid)
  if (rest.lt(0)) {
    grounds.finding('paid-beyond-agreement', 'advisory', '9(3)', { by: rest.neg().toFixed() })
  }
  const outstanding = Money.max(0, rest)
  const { costDueOn: dueOn } = agreement
  if (rest.gt(0) && dueOn !== undefined && asOf !== undefined && asOf > dueOn) {
    grounds.finding('agreed-cost-overdue', severityOf(norms03['bear-agreed-cost'], grounds), '9(3)', {
      outstanding: outstanding.toFixed(),
      dueOn,
    })
  }
  return { due, outstanding }
}

const serviceOf = (
  grounds: AgreementGrounds,
  { agreement: { serviceMonths }, servedMonths, left }: AgreementFacts,
): AgreementPerformance['service'] => {
  if (serviceMonths === null || serviceMonths === 0) return { due: 0, remaining: 0 }
  if (serviceMonths === undefined) grounds.missing({ fact: 'agreement.service-months' })
  if (servedMonths === undefined) grounds.missing({ fact: 'agreement.served-months' })
  if (serviceMonths === undefined || servedMonths === undefined) return null
  const remaining = Math.max(0, serviceMonths - servedMonths)
  if (remaining > 0 && left) {
    const severity = severityOf(norms03['complete-agreed-service'], grounds)
    grounds.finding('agreed-service-not-completed', severity, '9(3)', { months: remaining })
  }
  return { due: serviceMonths, remaining }
}

/**
 * How far the person has performed an agreement with the unit: what is left to pay and how long to serve.
 *
 * Something left is no breach while its time runs: a breach is a sum not paid by the agreed day, and leaving before the
 * agreed months are over. What leaving costs is not in the text.
 *
 * **Legal basis:** Article 9, item 3; Article 10.
 *
 * @param facts - the agreement, yuan paid and whole months served, and the day on which one looks at it
 * @param law - the edition of the law
 * @returns `settled` with what is due and what is left; `bounded` where facts on one of them are missing; a premise says
 * of damages that they are unregulated, where the person has left too early
 * @throws XueshiError `invalid-amount`, `invalid-months` for anything but whole months from 0 to 1,200, `invalid-date`
 * @example
 * ```ts
 * import { assessAgreement, parseStudyAgreement } from 'xueshi'
 * const agreement = parseStudyAgreement({
 *   unitId: 'u1', personId: 'p1', signedOn: '2025-02-20', cost: '9000', costShare: '0.3', serviceMonths: 24,
 * })
 * const answer = agreement.ok && assessAgreement({ agreement: agreement.value, paid: '2000', servedMonths: 6 })
 * answer && answer.status === 'settled' && [answer.value.cost?.outstanding, answer.value.service?.remaining]
 * // => ['700', 18]
 * ```
 */
export const assessAgreement = /* @__PURE__ */ defineRule(
  {
    id: 'agreement',
    takes: { agreement: 'parseStudyAgreement' },
    provisions: ['9(3)', '10'],
    norms: ['bear-agreed-cost', 'complete-agreed-service', 'keep-agreement'],
  },
  (facts: AgreementFacts, grounds): Determination<AgreementPerformance, AgreementPerformance> => {
    const { paid, servedMonths, asOf } = facts
    if (paid !== undefined) moneyArgument(paid, 'paid')
    if (
      servedMonths !== undefined &&
      !(Number.isInteger(servedMonths) && servedMonths >= 0 && servedMonths <= 1200)
    ) {
      throw invalidMonths('servedMonths')
    }
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    grounds.cite('9(3)', 'requires')
    grounds.cite('10', 'requires')
    const money = costOf(grounds, facts)
    const service = serviceOf(grounds, facts)
    if (facts.left && service && service.remaining > 0) grounds.ask(damagesForEarlyLeaving, {})
    const isLeft = money?.outstanding.gt(0) || (service && service.remaining > 0)
    const cost = money && { due: money.due.toFixed(), outstanding: money.outstanding.toFixed() }
    if (cost && service) return grounds.settled({ fulfilled: !isLeft, cost, service })
    return grounds.bounded({ fulfilled: isLeft ? false : null, cost, service })
  },
)
