import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { fundLedgerSchema } from '../../../../src/chongqing/entities/funding/fund-ledger.js'
import { fundViolations } from '../../../../src/chongqing/law/vocabulary.js'
import { assessFundLedger } from '../../../../src/chongqing/rules/funding/ledger-audit.js'
import { type LedgerCaseFacts, ledgerAuditCases } from '../../../cases/ledger-audit.js'
import { runCases } from '../../../support/run-cases.js'

const ledger = ({ entries, year = 2025, complete }: LedgerCaseFacts) => {
  const parsed = fundLedgerSchema.parse({
    unitId: 'u1',
    year: year ?? 2025,
    ...(entries && { entries }),
    ...(complete !== undefined && { complete }),
  })
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
    const [there, back] = [list, [...list].reverse()].map((one) =>
      assessFundLedger(ledger({ entries: one, complete: true })),
    )
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

  test.prop([
    entries,
    fc.array(fc.constantFrom('amount', 'movement', 'purpose'), { maxLength: 8 }),
    fc.nat(7),
  ])(
    'of entries of which something was not read holds what they are, and settles nothing else',
    (list, cells, from) => {
      const left = list.map((entry, i) => {
        const { [cells[i - from] ?? 'id']: _, ...rest } = entry as Record<string, unknown>
        return rest as typeof entry
      })
      const whole = assessFundLedger(ledger({ entries: list, complete: true }))
      const partly = assessFundLedger(ledger({ entries: left, complete: true }))
      if (whole.status !== 'settled') throw new Error(whole.status)
      if (partly.status === 'settled') {
        expect(partly.value).toStrictEqual(whole.value)
        return
      }
      if (partly.status !== 'bounded') throw new Error(partly.status)
      const { verdict, received, spent, returned, balance, misused } = partly.value
      if (verdict !== 'undetermined') expect(verdict).toBe(whole.value.verdict)
      const holds = (given: { least: string; most: string | null } | null, figure: string | null): void => {
        expect(Number(given?.least ?? -1e9)).toBeLessThanOrEqual(Number(figure))
        expect(Number(given?.most ?? 1e9)).toBeGreaterThanOrEqual(Number(figure))
      }
      holds(received, whole.value.received)
      holds(spent, whole.value.spent)
      holds(returned, whole.value.returned)
      holds(balance, whole.value.balance)
      for (const violation of fundViolations) holds(misused[violation], whole.value.misused[violation])
    },
  )
})
