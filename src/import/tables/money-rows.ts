import {
  type FundingEntry,
  type FundingYear,
  parseFundingYear,
} from '../../chongqing/entities/funding/funding-year.js'
import type { InputOf } from '../../engine/facts/entity.js'
import { without, wrongFields } from '../../engine/facts/wrong-fields.js'
import type { Cell } from '../cells/cell.js'
import { readMoney, readMoneyUnit } from '../values/money.js'
import { readFundKind, readFundSource } from '../words/funding.js'
import { readRecurrence } from '../words/yes-or-no.js'
import { present } from './fields.js'
import { readYear } from './register-cells.js'
import { type ColumnsOfPaths, type RowReader, worded } from './row-reader.js'
import type { CellPlace } from './table-reader.js'

/** The money of the files, year by year. */
export interface Money {
  readRow(row: RowReader): void
  /** Carries a posting of which nothing was read. */
  carry(id: string): void
  result(): readonly FundingYear[]
}

const columns: ColumnsOfPaths = {
  year: 'year',
  payroll: 'payroll',
  entries: 'amount',
  'entries.0.kind': 'kind',
  'entries.0.purpose': 'purpose',
  'entries.0.recurrent': 'recurrent',
  'entries.0.source': 'source',
}

/** Money in the unit of its heading, or else of what stands above the table. */
const moneyIn = (cell: Cell, { heading, around }: CellPlace) => {
  const headed = readMoneyUnit(heading)
  return readMoney(cell, headed.ok ? headed.value : around.moneyUnit)
}
const kindOf = /* @__PURE__ */ worded(readFundKind)
const recurrenceOf = /* @__PURE__ */ worded(readRecurrence)
const sourceOf = /* @__PURE__ */ worded(readFundSource)

interface YearOfMoney {
  payroll?: string
  /** Whether rows state different payrolls, or one that was not read. */
  isPayrollOpen: boolean
  readonly entries: InputOf<FundingEntry>[]
}

/** Gathers the money of a unit. What of a posting was not read is not known of it; one whose year was not read may be of any year. */
export const gatherMoney = (unitId: string): Money => {
  const years = new Map<number, YearOfMoney>()
  const ofAnyYear: InputOf<FundingEntry>[] = []

  const readRow = (row: RowReader): void => {
    const stated = row.read('year', readYear)
    const headed = row.has('year') ? undefined : row.around.year
    const year = stated === undefined ? headed : Number(stated)
    if (year === undefined && !row.isUnread('year')) row.refuse('year', 'year-missing')
    const payroll = row.tryRead('payroll', moneyIn)
    const isPosting = row.has('amount') || row.has('kind') || !row.has('payroll')
    const entry = isPosting ? entryIn(row) : undefined
    const ofYear = year === undefined ? undefined : (years.get(year) ?? { isPayrollOpen: false, entries: [] })
    if (ofYear && year !== undefined) {
      years.set(year, ofYear)
      if (payroll !== undefined && ofYear.payroll !== undefined && payroll !== ofYear.payroll) {
        row.note('payroll', 'payroll-disagrees', 'open')
        ofYear.isPayrollOpen = true
      }
      ofYear.isPayrollOpen ||= row.has('payroll') && payroll === undefined
      if (payroll !== undefined) ofYear.payroll = payroll
    }
    const postings = entry === undefined ? [] : [entry]
    const parsed = parseFundingYear(present({ unitId, year: year ?? 2000, payroll, entries: postings }))
    row.check(parsed, columns, 'open')
    row.end()
    if (ofYear) ofYear.isPayrollOpen ||= wrongFields(parsed).has('payroll')
    const wrong = wrongFields(parsed, 2)
    const entries = ofYear?.entries ?? ofAnyYear
    entries.push(...postings.map((one) => without(one, wrong)))
  }

  const result = (): readonly FundingYear[] =>
    [...years].map(([year, { payroll, isPayrollOpen, entries }]) => {
      const all = [...entries, ...ofAnyYear]
      return parseFundingYear.orThrow({
        unitId,
        year,
        ...(payroll === undefined || isPayrollOpen ? {} : { payroll }),
        // A payroll alone says nothing of the money.
        ...(all.length === 0 ? {} : { entries: all }),
      })
    })

  return { readRow, carry: (id) => void ofAnyYear.push({ id }), result }
}

const entryIn = (row: RowReader): InputOf<FundingEntry> =>
  present({
    id: row.key,
    amount: row.tryRead('amount', moneyIn),
    kind: row.tryRead('kind', kindOf),
    purpose: row.text('purpose'),
    recurrent: row.tryRead('recurrent', recurrenceOf),
    source: row.tryRead('source', sourceOf),
  })
