import { Money } from '../../../engine/quantity/decimal.js'
import type { DecimalText } from '../../../engine/quantity/hours.js'
import type { FundingYear } from '../../entities/funding/funding-year.js'
import type { FactName } from '../../fact-names.js'
import type { Recorder } from '../../pack.js'

/** What a rule declares that counts the fund. */
export const fundReads = { provisions: ['19'], readings: ['fund-measure', 'one-off-money'] } as const

/** A posting that is no part of the fund. */
export interface NotCounted {
  /** The caller's key of the entry, or `#1` for the first where it has none. */
  readonly entryId: string
  /** `null`: not known. */
  readonly amount: DecimalText | null
  /** Not the unit's money; money that does not recur; a posting of another kind than the fund is measured by. */
  readonly reason: 'source' | 'one-off' | 'measure'
}

/** The fund of a year, from what surely counts to what may count; `null` where nothing bounds it. */
export interface Fund {
  readonly least: Money
  readonly most: Money | null
  readonly notCounted: readonly NotCounted[]
}

type Entry = NonNullable<FundingYear['entries']>[number]
type FundGrounds = Recorder<(typeof fundReads.provisions)[number], never, (typeof fundReads.readings)[number]>

/** The kind of posting by which each reading measures the fund. */
export const fundKinds = {
  'appropriated-recurrent': 'appropriated',
  budgeted: 'budgeted',
  spent: 'spent',
} as const

/** The reading by which an entry does not count. */
const readingAgainst = { measure: 'fund-measure', 'one-off': 'one-off-money' } as const

/** Why an entry does not count; `null` where it does, the facts on which that depends where it is not known. */
const reasonAgainst = (
  grounds: FundGrounds,
  { kind, source, recurrent }: Entry,
): NotCounted['reason'] | null | readonly FactName[] => {
  if (source === 'employee' || source === 'donation') return 'source'
  if (kind !== undefined && kind !== fundKinds[grounds.reading('fund-measure')]) return 'measure'
  const unknown: FactName[] = []
  if (source === undefined) unknown.push('funding.entry-source')
  if (kind === undefined) unknown.push('funding.entry-kind')
  if (!recurrent && grounds.reading('one-off-money') === 'excluded') {
    if (recurrent === false) return 'one-off'
    unknown.push('funding.entry-recurrent')
  }
  return unknown.length === 0 ? null : unknown
}

/** What a posting adds to the fund if it counts; `null` where nothing bounds it. */
const amountOf = ({
  amount,
  reversal,
}: Entry): { readonly least: Money | null; readonly most: Money | null } => {
  if (amount !== undefined) return { least: new Money(amount), most: new Money(amount) }
  const nothing = new Money(0)
  return { least: reversal === false ? nothing : null, most: reversal === true ? nothing : null }
}

/**
 * Adds up the fund of a year. Donations and employees' money never count; of the rest, the readings say which kind of
 * posting measures the fund and whether money that does not recur is in it. A reversal takes away from its kind. A posting of
 * which the amount was not read leaves the fund open, upwards and, unless it is known to be no reversal, downwards. Where there
 * are postings and none by which the fund is measured, it is simply not among them, unless they are said to be complete.
 */
export const fundOf = (grounds: FundGrounds, { complete = false, entries }: FundingYear): Fund => {
  const nothing = new Money(0)
  if (!entries) {
    grounds.missing({ fact: 'funding.entries' })
    return { least: nothing, most: null, notCounted: [] }
  }
  let least = nothing
  let most: Money | null = nothing
  let isOpenBelow = false
  let isMeasured = false
  let isOther = false
  const notCounted: NotCounted[] = []
  entries.forEach((entry, index) => {
    const { amount } = entry
    // Nothing is nothing, counted or not: no reading and no missing fact can matter to it.
    if (amount !== undefined && new Money(amount).isZero()) return
    const entryId = entry.id ?? `#${index + 1}`
    const reason = reasonAgainst(grounds, entry)
    // Of what is not known to be the unit's money of the kind that is measured it is not known either that it is any of it.
    const isSurelyOfIt = entry.kind !== undefined && entry.source !== undefined
    if (isSurelyOfIt && reason !== 'source' && reason !== 'measure') isMeasured = true
    else isOther = true
    if (reason === 'source' || reason === 'measure' || reason === 'one-off') {
      const data = { entryId, reason }
      if (reason === 'source') grounds.finding('funding-not-counted', 'advisory', '19', data)
      else grounds.contested('funding-not-counted', readingAgainst[reason], '19', data)
      notCounted.push({ entryId, amount: amount === undefined ? null : new Money(amount).toFixed(), reason })
      return
    }
    const width = amount === undefined ? {} : { width: new Money(amount).abs().toFixed() }
    for (const fact of reason ?? []) grounds.missing({ fact, of: entryId, ...width })
    if (amount === undefined) grounds.missing({ fact: 'funding.entry-amount', of: entryId })
    const adds = amountOf(entry)
    // What may not count adds or takes away nothing at least.
    const low = reason && adds.least ? Money.min(nothing, adds.least) : adds.least
    const high = reason && adds.most ? Money.max(nothing, adds.most) : adds.most
    if (low) least = least.plus(low)
    else isOpenBelow = true
    most = most && high ? most.plus(high) : null
  })
  // A fund is not less than nothing because something was taken back of which nobody knows how much.
  if (isOpenBelow) least = Money.min(nothing, least)
  if (isOther && !isMeasured && !complete) {
    grounds.missing({ fact: 'funding.entries' })
    return { least, most: null, notCounted }
  }
  return { least, most, notCounted }
}
