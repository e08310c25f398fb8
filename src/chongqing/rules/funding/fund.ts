import { Money } from '../../../engine/quantity/decimal.js'
import type { DecimalText } from '../../../engine/quantity/hours.js'
import type { FundingYear } from '../../entities/funding/funding-year.js'
import type { Recorder } from '../../pack.js'

/** What a rule declares that counts the fund. */
export const fundReads = { provisions: ['19'], readings: ['fund-measure', 'one-off-money'] } as const

/** A posting that is no part of the fund. */
export interface NotCounted {
  /** The caller's key of the entry, or `#1` for the first where it has none. */
  readonly entryId: string
  readonly amount: DecimalText
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

/** Why an entry does not count; `null` where it does, `unknown` where that depends on whether it recurs. */
const reasonAgainst = (
  grounds: FundGrounds,
  { kind, source, recurrent }: Entry,
): NotCounted['reason'] | 'unknown' | null => {
  if (source === 'employee' || source === 'donation') return 'source'
  if (kind !== fundKinds[grounds.reading('fund-measure')]) return 'measure'
  if (recurrent || grounds.reading('one-off-money') === 'included') return null
  return recurrent === false ? 'one-off' : 'unknown'
}

/**
 * Adds up the fund of a year. Donations and employees' money never count; of the rest, the readings say which kind of
 * posting measures the fund and whether money that does not recur is in it. Where there are postings and none of that kind,
 * the fund is simply not among them, unless they are said to be complete.
 */
export const fundOf = (grounds: FundGrounds, { complete = false, entries }: FundingYear): Fund => {
  if (!entries) {
    grounds.missing({ fact: 'funding.entries' })
    return { least: new Money(0), most: null, notCounted: [] }
  }
  let least = new Money(0)
  let most = least
  const notCounted: NotCounted[] = []
  let isMeasured = false
  let isOther = false
  entries.forEach((entry, index) => {
    const amount = new Money(entry.amount)
    // Nothing is nothing, counted or not: no reading and no missing fact can matter to it.
    if (amount.isZero()) return
    const entryId = entry.id ?? `#${index + 1}`
    const reason = reasonAgainst(grounds, entry)
    if (reason === 'measure') isOther = true
    else if (reason !== 'source') isMeasured = true
    if (reason === 'unknown') {
      grounds.missing({ fact: 'funding.entry-recurrent', of: entryId, width: amount.toFixed() })
      most = most.plus(amount)
    } else if (reason === null) {
      least = least.plus(amount)
      most = most.plus(amount)
    } else {
      const data = { entryId, reason }
      if (reason === 'source') grounds.finding('funding-not-counted', 'advisory', '19', data)
      else grounds.contested('funding-not-counted', readingAgainst[reason], '19', data)
      notCounted.push({ entryId, amount: amount.toFixed(), reason })
    }
  })
  if (isOther && !isMeasured && !complete) {
    grounds.missing({ fact: 'funding.entries' })
    return { least, most: null, notCounted }
  }
  return { least, most, notCounted }
}
