import { type FundingYear, parseFundingYear } from '../library.js'
import type { Ledger, Paths, RowReader } from './row.js'
import { fundKindOf, fundSourceOf, recurrentOf } from './words.js'

/** The money of one year and the rows it was read from. */
export interface FundingRows {
  readonly sheet: string
  readonly rows: readonly number[]
  readonly funding: FundingYear
}

const paths: Paths<'funding'> = {
  year: 'year',
  payroll: 'payroll',
  entries: 'amount',
  'entries.0.amount': 'amount',
  'entries.0.kind': 'kind',
  'entries.0.purpose': 'purpose',
  'entries.0.recurrent': 'recurrent',
  'entries.0.source': 'source',
}

/** Reads rows of money one by one, so that each is refused for itself, and puts together what a year has. */
export function fundingReader(unitId: string, ledger: Ledger) {
  const years = new Map<number, { sheet: string; rows: number[]; payroll?: unknown; entries: unknown[] }>()

  const unread: { readonly year: number | undefined; readonly entry: unknown }[] = []

  const read = (row: RowReader<'funding'>): void => {
    const payroll = row.amount('payroll', 'yuan')
    const year = yearIn(row)
    const known = typeof year === 'number' ? years.get(year) : undefined
    if (payroll !== undefined && known?.payroll !== undefined && known.payroll !== payroll) {
      row.refuse('payroll', 'payroll-disagrees')
    }
    const entries = payroll !== undefined && !row.has('amount') ? [] : [entryIn(row)]
    const input = {
      unitId,
      ...(year === undefined ? {} : { year }),
      ...(payroll === undefined ? {} : { payroll }),
      entries,
    }
    const parsed = row.settle(parseFundingYear(input), paths, ledger)
    const readYear = parsed?.year ?? yearRead(year)
    // Of a posting that could not be read what was not read may be anything, the year too.
    if (parsed === undefined)
      unread.push(...entries.map((entry) => ({ year: readYear, entry: readable(entry) })))
    if (readYear === undefined) return
    const sum = known ?? { sheet: row.sheet, rows: [], entries: [] }
    years.set(readYear, sum)
    if (parsed === undefined) return
    sum.rows.push(row.row)
    sum.entries.push(...entries)
    if (payroll !== undefined) sum.payroll = payroll
  }

  const result = (): FundingRows[] =>
    [...years].flatMap(([year, { sheet, rows, payroll, entries }]) => {
      const all = [
        ...entries,
        ...unread.filter((one) => one.year === undefined || one.year === year).map(({ entry }) => entry),
      ]
      const parsed = parseFundingYear({
        unitId,
        year,
        ...(payroll === undefined ? {} : { payroll }),
        // A payroll alone says nothing of the money.
        ...(all.length === 0 ? {} : { entries: all }),
      })
      return parsed.ok ? [{ sheet, rows, funding: parsed.value }] : []
    })

  return { read, result }
}

/** A year as a number; other text goes to the library, which refuses it. */
function yearIn(row: RowReader<'funding'>): number | string | undefined {
  return row.word('year', (word) => {
    const digits = /^(\d{4})(?:年度?)?$/.exec(word)?.[1]
    return digits === undefined ? word : Number(digits)
  })
}

/** What could be read of a posting that was refused. */
const readable = (entry: object): object =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([name, value]) => parseFundingYear({ unitId: '本单位', year: 2025, entries: [{ [name]: value }] }).ok,
    ),
  )

/** A year that is one, though its row was refused for something else. */
const yearRead = (year: number | string | undefined): number | undefined =>
  typeof year === 'number' && parseFundingYear({ unitId: '本单位', year }).ok ? year : undefined

function entryIn(row: RowReader<'funding'>): Record<string, unknown> {
  const amount = row.amount('amount', 'yuan')
  const purpose = row.text('purpose')
  const recurrent = row.word('recurrent', recurrentOf, 'unknown-recurrence')
  const kind = row.word('kind', fundKindOf, undefined, 'unknown-fund-kind')
  const source = row.word('source', fundSourceOf, undefined, 'unknown-source')
  return {
    id: row.key,
    ...(amount === undefined ? {} : { amount }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(recurrent === undefined ? {} : { recurrent: recurrent === 'yes' }),
    ...(kind === undefined ? {} : { kind }),
    ...(source === undefined ? {} : { source }),
  }
}
