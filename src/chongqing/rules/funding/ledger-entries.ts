import { Money } from '../../../engine/quantity/decimal.js'
import type { FundLedger } from '../../entities/funding/fund-ledger.js'
import type { FundViolation } from '../../law/vocabulary.js'

/** An entry of the ledger of a fund. */
export type LedgerEntry = NonNullable<FundLedger['entries']>[number]

/** What an entry may be, where not all of it was read. */
interface Reading {
  readonly movement: NonNullable<LedgerEntry['movement']>
  readonly purpose: NonNullable<LedgerEntry['purpose']>
}

/** A sum of money, from its least to its most; `null` where nothing bounds it. */
export interface MoneyRange {
  readonly least: Money | null
  readonly most: Money | null
}

const movements = ['received', 'spent', 'withheld'] as const
const purposes = ['continuing-education', 'other', 'private-gain'] as const

/** Everything that an entry may be. */
const readingsOf = ({ movement, purpose }: LedgerEntry): readonly Reading[] =>
  (movement ? [movement] : movements).flatMap((one) =>
    (purpose ? [purpose] : purposes).map((other) => ({ movement: one, purpose: other })),
  )

/** Held back is withheld, whatever for; spent on oneself is embezzled, on other matters diverted. */
const violationOf = ({ movement, purpose }: Reading): FundViolation | null => {
  if (movement === 'withheld') return 'withholding'
  if (movement === 'received' || purpose === 'continuing-education') return null
  return purpose === 'private-gain' ? 'embezzlement' : 'misappropriation'
}

/** The violation that an entry is whatever was not read of it. */
export const sureViolationOf = (entry: LedgerEntry): FundViolation | null => {
  const [first = null, ...others] = readingsOf(entry).map(violationOf)
  return others.every((one) => one === first) ? first : null
}

/** Whether an entry is a violation, or may be one by what was not read of it. */
export const mayBeViolation = (entry: LedgerEntry): boolean =>
  readingsOf(entry).some((one) => violationOf(one) !== null)

/** Whether money went out by an entry, or may have. */
export const mayGoOut = ({ movement }: LedgerEntry): boolean => movement !== 'received'

/** Whether something of an entry is not known that the audit asks for. */
export const isUnclear = ({ amount, movement, purpose }: LedgerEntry): boolean =>
  amount === undefined || movement === undefined || (movement === 'spent' && purpose === undefined)

/** How often the amount of what an entry is goes into a sum, and what of it was given back. */
type Measure = (what: Reading) => { readonly amount: -1 | 0 | 1; readonly returned: 0 | 1 }

/** What came into the fund. */
export const received: Measure = ({ movement }) => ({ amount: movement === 'received' ? 1 : 0, returned: 0 })

/** What was spent. */
export const spent: Measure = ({ movement }) => ({ amount: movement === 'spent' ? 1 : 0, returned: 0 })

/** What of the money spent was given back. */
export const returned: Measure = ({ movement }) => ({ amount: 0, returned: movement === 'spent' ? 1 : 0 })

/** What is left in the fund. */
export const left: Measure = ({ movement }) => {
  if (movement === 'spent') return { amount: -1, returned: 1 }
  return { amount: movement === 'received' ? 1 : 0, returned: 0 }
}

/** What was misused in one way. */
export const misusedAs =
  (violation: FundViolation): Measure =>
  (what) => ({ amount: violationOf(what) === violation ? 1 : 0, returned: 0 })

/** What one entry adds to a sum, over everything that it may be. */
const rangeOf = (entry: LedgerEntry, measure: Measure): MoneyRange => {
  const { amount, returned: back = 0 } = entry
  const all = readingsOf(entry).map(measure)
  const adds = all.map((one) =>
    new Money(amount ?? 0).times(one.amount).plus(new Money(back).times(one.returned)),
  )
  const isOpen = (sign: -1 | 1): boolean => amount === undefined && all.some((one) => one.amount === sign)
  return {
    least: isOpen(-1) ? null : Money.min(...adds),
    most: isOpen(1) ? null : Money.max(...adds),
  }
}

/** Adds up entries. */
export const sumOf = (entries: readonly LedgerEntry[], measure: Measure): MoneyRange => {
  const ranges = entries.map((entry) => rangeOf(entry, measure))
  const add = (ends: readonly (Money | null)[]): Money | null =>
    ends.reduce<Money | null>((sum, end) => sum && end && sum.plus(end), new Money(0))
  return { least: add(ranges.map(({ least }) => least)), most: add(ranges.map(({ most }) => most)) }
}
