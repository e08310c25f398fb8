import type { Verdict } from '../../../engine/determination/determination.js'
import { yearArgument } from '../../../engine/quantity/date-arguments.js'
import { Money } from '../../../engine/quantity/decimal.js'
import type { DecimalText, Range } from '../../../engine/quantity/hours.js'
import { moneyArgument } from '../../../engine/quantity/money-argument.js'
import { calendarPeriod } from '../../../engine/quantity/period.js'
import type { FundLedger } from '../../entities/funding/fund-ledger.js'
import type { FundViolation } from '../../law/vocabulary.js'
import { severityOfBreach } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'
import {
  isUnclear,
  type LedgerEntry,
  left,
  type MoneyRange,
  mayBeViolation,
  mayGoOut,
  misusedAs,
  received,
  returned,
  spent,
  sumOf,
  sureViolationOf,
} from './ledger-entries.js'

/** What an entry of a ledger is, by the rule that the money is earmarked. */
export interface AuditedEntry {
  /** The caller's key of the entry, or `#1` for the first where it has none. */
  readonly entryId: string
  /** `null` where it is none, and where nothing is known that would make it one. */
  readonly violation: FundViolation | null
  /** Whether all of it has been given back; a violation it remains. */
  readonly remedied: boolean
}

/**
 * Whether a fund was used for its purpose alone. Amounts are in yuan.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface LedgerAudit<N> {
  readonly verdict: Verdict
  /** In the order given. */
  readonly entries: readonly AuditedEntry[]
  readonly received: N
  readonly spent: N
  /** What of the money spent came back. */
  readonly returned: N
  /** What the ledger leaves in the fund; below nothing where more went out than came in. `null`: nothing bounds it. */
  readonly balance: N | null
  /** What was misused, given back or not. */
  readonly misused: Readonly<Record<FundViolation, N>>
}

/** The ledger as the audit takes it; absent entries are not known, and with no year it is asked of no time. */
export type LedgerFacts = Pick<FundLedger, 'entries' | 'complete'> & { readonly year?: number }

const audited = (
  grounds: Recorder<'21', never, never>,
  entry: LedgerEntry,
  entryId: string,
): AuditedEntry => {
  const violation = sureViolationOf(entry)
  const { amount, movement, purpose, returned: back = 0 } = entry
  if (amount === undefined) grounds.missing({ fact: 'ledger.amount', of: entryId })
  if (movement === undefined) grounds.missing({ fact: 'ledger.movement', of: entryId })
  if (purpose === undefined && (movement === undefined || movement === 'spent')) {
    // A gap in the books is no offence: it is asked what the money was for.
    if (movement) grounds.finding('fund-purpose-unknown', 'data-defect', '21', { entryId })
    grounds.missing({ fact: 'ledger.purpose', of: entryId })
  }
  if (amount !== undefined && new Money(back).gt(amount)) {
    grounds.finding('fund-return-exceeds', 'data-defect', '21', { entryId })
  }
  const remedied = violation !== null && amount !== undefined && new Money(back).gte(amount)
  if (violation)
    grounds.finding('fund-misused', severityOfBreach('21', grounds), '21', {
      entryId,
      violation,
      remedied,
    })
  return { entryId, violation, remedied }
}

const exactText = ({ least }: MoneyRange): DecimalText => (least as Money).toFixed()

const rangeText = ({ least, most }: MoneyRange): Range => ({
  least: (least as Money).toFixed(),
  most: most?.toFixed() ?? null,
})

const figuresOf = <N>(
  entries: readonly LedgerEntry[],
  figure: (sum: MoneyRange) => N,
): Omit<LedgerAudit<N>, 'verdict' | 'entries'> => {
  const misused = (violation: FundViolation): N => figure(sumOf(entries, misusedAs(violation)))
  const balance = sumOf(entries, left)
  return {
    received: figure(sumOf(entries, received)),
    spent: figure(sumOf(entries, spent)),
    returned: figure(sumOf(entries, returned)),
    balance: balance.least && balance.most ? figure(balance) : null,
    misused: {
      withholding: misused('withholding'),
      embezzlement: misused('embezzlement'),
      misappropriation: misused('misappropriation'),
    },
  }
}

/**
 * Whether the money for continuing education was used for it alone: which entries of a ledger are withholding,
 * embezzlement or misappropriation.
 *
 * An entry of which something was not read may be whatever fits what was. Where there are entries and none by which money went
 * out, the spending is simply not among them, unless they are said to be complete.
 *
 * Money borrowed from the fund and given back was misused all the same and is marked remedied. What becomes of a surplus
 * at the end of a year is not in the text, and none is found fault with.
 *
 * **Legal basis:** Article 21.
 *
 * @param facts - `entries`: those of a parsed ledger, which can be given itself; absent: not known; `year`: theirs,
 * absent: whether the law was in force is not asked; `complete`: whether the entries are all there were
 * @param law - the edition of the law
 * @returns `settled` with each entry and the sums in yuan; `bounded` where something of an entry is not known,
 * or no spending is among them;
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
    takes: { 'entries?': [{ 'amount?': moneyArgument, 'returned?': moneyArgument }] },
    provisions: ['21', ...forceReads.provisions],
    norms: ['earmark-funds', 'withhold-funds', 'embezzle-funds', 'misappropriate-funds'],
    parameters: forceReads.parameters,
    readings: forceReads.readings,
  },
  (
    { complete = false, entries: given, year }: LedgerFacts,
    grounds,
  ): Determination<LedgerAudit<DecimalText>, LedgerAudit<Range>> => {
    const ended = year !== undefined && unlessInForce(grounds, calendarPeriod(yearArgument(year)))
    if (ended) return ended
    grounds.cite('21', 'requires')
    if (!given) {
      grounds.missing({ fact: 'ledger.entries' })
      return grounds.open()
    }
    const entries = given.map((entry, index) => audited(grounds, entry, entry.id ?? `#${index + 1}`))
    const { most } = sumOf(given, left)
    if (most?.lt(0)) grounds.finding('fund-overdrawn', 'data-defect', '21', { by: most.neg().toFixed() })
    const lacksSpending = given.length > 0 && !complete && !given.some(mayGoOut)
    if (lacksSpending) grounds.missing({ fact: 'ledger.entries' })
    const isMisused = entries.some(({ violation }) => violation !== null)
    const mayBeMisused = lacksSpending || given.some(mayBeViolation)
    const verdict = isMisused ? 'not-met' : mayBeMisused ? 'undetermined' : 'met'
    return lacksSpending || given.some(isUnclear)
      ? grounds.bounded({ verdict, entries, ...figuresOf(given, rangeText) })
      : grounds.settled({ verdict, entries, ...figuresOf(given, exactText) })
  },
)
