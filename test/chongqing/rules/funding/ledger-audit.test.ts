import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { fundLedgerSchema } from '../../../../src/chongqing/entities/funding/fund-ledger.js'
import { assessFundLedger } from '../../../../src/chongqing/rules/funding/ledger-audit.js'
import { type LedgerCaseFacts, ledgerAuditCases } from '../../../cases/ledger-audit.js'
import { runCases } from '../../../support/run-cases.js'

const ledger = ({ entries, year = 2025 }: LedgerCaseFacts) => {
  const parsed = fundLedgerSchema.parse({ unitId: 'u1', year: year ?? 2025, ...(entries && { entries }) })
  if (year !== null) return parsed
  return parsed.entries ? { entries: parsed.entries } : {}
}

runCases(assessFundLedger, ledgerAuditCases, ledger)

const entries = fc.array(
  fc.record({
    amount: fc.integer({ min: 0, max: 9999 }).map(String),
    movement: fc.constantFrom('received' as const, 'spent' as const, 'withheld' as const),
    purpose: fc.constantFrom('continuing-education' as const, 'other' as const, 'private-gain' as const),
  }),
  { maxLength: 8 },
)

describe('an audit', () => {
  test('refuses a year that is none', () => {
    expect(() => assessFundLedger({ entries: [], year: 2025.5 })).toThrow(
      expect.objectContaining({ code: 'invalid-year', data: { argument: 'year' } }),
    )
  })

  test.prop([entries])('finds as much misused as its entries are, and no order of them matters', (list) => {
    const [there, back] = [list, [...list].reverse()].map((one) => assessFundLedger(ledger({ entries: one })))
    if (there?.status !== 'settled' || back?.status !== 'settled') throw new Error('not settled')
    const { entries: audited, misused, ...sums } = there.value
    const { entries: turned, misused: misusedBack, ...sumsBack } = back.value
    expect([...turned].reverse().map(({ violation }) => violation)).toStrictEqual(
      audited.map(({ violation }) => violation),
    )
    expect([sumsBack, misusedBack]).toStrictEqual([sums, misused])
    const wrong = audited.reduce(
      (sum, { violation }, i) => sum + (violation ? Number(list[i]?.amount) : 0),
      0,
    )
    expect(Object.values(misused).reduce((sum, amount) => sum + Number(amount), 0)).toBe(wrong)
    expect(there.value.verdict).toBe(audited.every(({ violation }) => violation === null) ? 'met' : 'not-met')
  })
})
