import type { Verdict } from '../../../engine/determination/determination.js'
import { yearArgument } from '../../../engine/quantity/date-arguments.js'
import { Money } from '../../../engine/quantity/decimal.js'
import type { DecimalText } from '../../../engine/quantity/hours.js'
import { moneyArgument } from '../../../engine/quantity/money-argument.js'
import { calendarPeriod } from '../../../engine/quantity/period.js'
import type { FundLedger } from '../../entities/funding/fund-ledger.js'
import type { FundViolation } from '../../law/vocabulary.js'
import { severityOfBreach } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'

/** What an entry of a ledger is, by the rule that the money is earmarked. */
export interface AuditedEntry {
  /** The caller's key of the entry, or `#1` for the first where it has none. */
  readonly entryId: string
  /** `null` where it is none, and where nothing is known that would make it one. */
  readonly violation: FundViolation | null
  /** Whether all of it has been given back; a violation it remains. */
  readonly remedied: boolean
}

/** Whether a fund was used for its purpose alone. Amounts are in yuan. */
export interface LedgerAudit {
  readonly verdict: Verdict
  /** In the order given. */
  readonly entries: readonly AuditedEntry[]
  readonly received: DecimalText
  readonly spent: DecimalText
  /** What of the money spent came back. */
  readonly returned: DecimalText
  /** What the ledger leaves in the fund; below nothing where more went out than came in. */
  readonly balance: DecimalText
  /** What was misused, given back or not. */
  readonly misused: Readonly<Record<FundViolation, DecimalText>>
}

type Entry = NonNullable<FundLedger['entries']>[number]

/** Held back is withheld, whatever for; spent on oneself is embezzled, on other matters diverted. */
const violationOf = ({ movement, purpose }: Entry): FundViolation | null => {
  if (movement === 'withheld') return 'withholding'
  if (movement === 'received' || purpose === 'continuing-education' || purpose === undefined) return null
  return purpose === 'private-gain' ? 'embezzlement' : 'misappropriation'
}

const audited = (grounds: Recorder<'21', never, never>, entry: Entry, entryId: string): AuditedEntry => {
  const violation = violationOf(entry)
  const { movement, purpose, returned = 0 } = entry
  if (movement === 'spent' && purpose === undefined) {
    // A gap in the books is no offence: it is asked what the money was for.
    grounds.finding('fund-purpose-unknown', 'data-defect', '21', { entryId })
    grounds.missing({ fact: 'ledger.purpose', of: entryId })
  }
  if (new Money(returned).gt(entry.amount)) {
    grounds.finding('fund-return-exceeds', 'data-defect', '21', { entryId })
  }
  const remedied = violation !== null && new Money(returned).gte(entry.amount)
  if (violation)
    grounds.finding('fund-misused', severityOfBreach('21', grounds), '21', {
      entryId,
      violation,
      remedied,
    })
  return { entryId, violation, remedied }
}

const sum = (amounts: readonly (string | number)[]): Money =>
  amounts.reduce<Money>((total, amount) => total.plus(amount), new Money(0))

/**
 * Whether the money for continuing education was used for it alone: which entries of a ledger are withholding,
 * embezzlement or misappropriation.
 *
 * Money borrowed from the fund and given back was misused all the same and is marked remedied. What becomes of a surplus
 * at the end of a year is not in the text, and none is found fault with.
 *
 * **Legal basis:** Article 21.
 *
 * @param facts - `entries`: those of a parsed ledger, which can be given itself; absent: not known; `year`: theirs,
 * absent: whether the law was in force is not asked
 * @param law - the edition of the law
 * @returns `settled` with each entry and the sums in yuan; `bounded` where it is not known what money was spent on;
 * `open` where the entries are not known; `unregulated` and `not-in-force` where a year was given
 * @throws XueshiError `invalid-year`
 * @example
 * ```ts
 * import { assessFundLedger, parseFundLedger } from 'xueshi'
 * const ledger = parseFundLedger({
 *   unitId: 'u1', year: 2025,
 *   entries: [
 *     { amount: '10000', movement: 'received' },
 *     { id: 'e2', amount: '4000', movement: 'spent', purpose: 'other', returned: '4000' },
 *   ],
 * })
 * const answer = ledger.ok && assessFundLedger(ledger.value)
 * answer && answer.status === 'settled' && answer.value.entries[1]
 * // => { entryId: 'e2', violation: 'misappropriation', remedied: true }
 * ```
 */
export const assessFundLedger = /* @__PURE__ */ defineRule(
  {
    id: 'ledger-audit',
    takes: { 'entries?': [{ amount: moneyArgument, 'returned?': moneyArgument }] },
    provisions: ['21', ...forceReads.provisions],
    norms: ['earmark-funds', 'withhold-funds', 'embezzle-funds', 'misappropriate-funds'],
    parameters: forceReads.parameters,
    readings: forceReads.readings,
  },
  (
    { entries: given, year }: Pick<FundLedger, 'entries'> & { readonly year?: number },
    grounds,
  ): Determination<LedgerAudit, LedgerAudit> => {
    const ended = year !== undefined && unlessInForce(grounds, calendarPeriod(yearArgument(year)))
    if (ended) return ended
    grounds.cite('21', 'requires')
    if (!given) {
      grounds.missing({ fact: 'ledger.entries' })
      return grounds.open()
    }
    const entries = given.map((entry, index) => audited(grounds, entry, entry.id ?? `#${index + 1}`))
    const amounts = (isAsked: (entry: Entry) => boolean) =>
      sum(given.filter(isAsked).map(({ amount }) => amount))
    const misused = (violation: FundViolation) =>
      amounts((entry) => violationOf(entry) === violation).toFixed()
    const received = amounts(({ movement }) => movement === 'received')
    const spending = given.filter(({ movement }) => movement === 'spent')
    const spent = sum(spending.map(({ amount }) => amount))
    const returned = sum(spending.map(({ returned: back = 0 }) => back))
    const balance = received.minus(spent).plus(returned)
    if (balance.lt(0)) {
      grounds.finding('fund-overdrawn', 'data-defect', '21', { by: balance.neg().toFixed() })
    }
    const isMisused = entries.some(({ violation }) => violation !== null)
    const isUnclear = spending.some(({ purpose }) => purpose === undefined)
    const value: LedgerAudit = {
      verdict: isMisused ? 'not-met' : isUnclear ? 'undetermined' : 'met',
      entries,
      received: received.toFixed(),
      spent: spent.toFixed(),
      returned: returned.toFixed(),
      balance: balance.toFixed(),
      misused: {
        withholding: misused('withholding'),
        embezzlement: misused('embezzlement'),
        misappropriation: misused('misappropriation'),
      },
    }
    return isUnclear ? grounds.bounded(value) : grounds.settled(value)
  },
)
