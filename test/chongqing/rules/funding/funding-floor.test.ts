import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { fundingYearSchema } from '../../../../src/chongqing/entities/funding/funding-year.js'
import { unitSchema } from '../../../../src/chongqing/entities/unit.js'
import { assessFundingFloor } from '../../../../src/chongqing/rules/funding/funding-floor.js'
import type { Range } from '../../../../src/engine/quantity/hours.js'
import { fundingFloorCases } from '../../../cases/funding-floor.js'
import { runCases } from '../../../support/run-cases.js'
import { runs } from '../../../support/runs.js'
import { anyLaw } from '../../statistics/people.js'

const known = <T extends object>(facts: T, unknown: readonly string[]): Partial<T> =>
  Object.fromEntries(Object.entries(facts).filter(([field]) => !unknown.includes(field))) as Partial<T>

runCases(assessFundingFloor, fundingFloorCases, ({ unit, funding, unknown = [] }) => ({
  unit: unitSchema.parse(known({ id: 'u1', kind: 'enterprise', ...unit }, unknown)),
  funding: fundingYearSchema.parse(
    known({ unitId: 'u1', year: 2025, payroll: '12000000', entries: [], ...funding }, unknown),
  ),
}))

// The same comparison over whole fen with integers of any size, as the text has it: fund * 1000 >= payroll * 15.
const fen = (amount: bigint) => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`
const unit = unitSchema.parse({ id: 'u1', kind: 'enterprise' })
const fundingOf = (payroll: bigint, fund: bigint, recurrent?: boolean) =>
  fundingYearSchema.parse({
    unitId: 'u1',
    year: 2025,
    payroll: fen(payroll),
    entries: [
      {
        amount: fen(fund),
        kind: 'appropriated',
        source: 'unit',
        ...(recurrent !== undefined && { recurrent }),
      },
    ],
  })
const payrolls = fc.bigInt({ min: 1n, max: 999_999_999_999_999n })

describe('the funding floor', () => {
  test.prop([payrolls, fc.bigInt({ min: -3n, max: 3n })])(
    'is exact to the fen around 1.5%',
    (payroll, offset) => {
      const fund = (payroll * 15n) / 1000n + offset
      fc.pre(fund >= 0n)
      const answer = assessFundingFloor({ unit, funding: fundingOf(payroll, fund, true) })
      if (answer.status !== 'settled') throw new Error(answer.status)
      const { verdict, shortfall, share } = answer.value
      expect(verdict).toBe(fund * 1000n >= payroll * 15n ? 'met' : 'not-met')
      const ceiling = (payroll * 15n + 999n) / 1000n
      expect(Number(shortfall)).toBe(Number(fen(ceiling > fund ? ceiling - fund : 0n)))
      expect(Number(share)).toBe(Number((fund * 1_000_000n) / payroll) / 10_000)
    },
  )

  test.prop([payrolls, payrolls])(
    'gives a range that holds both answers of a fact not known',
    (payroll, fund) => {
      const figures = (recurrent?: boolean) => {
        const answer = assessFundingFloor({ unit, funding: fundingOf(payroll, fund, recurrent) })
        if (!('value' in answer)) throw new Error(answer.status)
        return answer.value
      }
      const [open, yes, no] = [figures(), figures(true), figures(false)]
      for (const figure of ['fund', 'share'] as const) {
        expect(open[figure]).toStrictEqual({ least: no[figure], most: yes[figure] })
      }
      expect(open.shortfall).toStrictEqual({ least: yes.shortfall, most: no.shortfall })
      expect(open.verdict).toBe(yes.verdict === no.verdict ? yes.verdict : 'undetermined')
    },
  )
})

const cellsOfPosting = ['amount', 'kind', 'source', 'recurrent'] as const

const postings = fc.array(
  fc.record({
    amount: fc.integer({ min: -30_000, max: 60_000 }).map(String),
    kind: fc.constantFrom(
      'budgeted' as const,
      'appropriated' as const,
      'appropriated' as const,
      'spent' as const,
    ),
    source: fc.constantFrom('unit' as const, 'unit' as const, 'government' as const, 'donation' as const),
    recurrent: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
)

describe('postings of which a cell was not read', () => {
  test('settle nothing that the whole file does not', () => {
    let turned = 0
    let stood = 0
    fc.assert(
      fc.property(
        postings,
        fc.array(fc.option(fc.constantFrom(...cellsOfPosting)), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        anyLaw,
        (entries, cells, complete, law) => {
          const ask = (all: readonly object[]) =>
            assessFundingFloor(
              {
                unit,
                funding: fundingYearSchema.parse({
                  unitId: 'u1',
                  year: 2025,
                  payroll: '2000000',
                  complete,
                  entries: all as never,
                }),
              },
              law,
            )
          const whole = ask(entries)
          const partly = ask(entries.map((entry, at) => known(entry, [cells[at] ?? 'nothing'])))
          if (!('value' in whole && 'value' in partly)) throw new Error(partly.status)
          const { verdict, fund } = partly.value
          if (partly.status === 'settled') {
            const { notCounted: _, ...figures } = partly.value
            expect(whole.value).toMatchObject(figures)
          }
          if (verdict === whole.value.verdict) stood++
          else turned++
          if (verdict !== 'undetermined') expect(verdict).toBe(whole.value.verdict)
          const [inside, outside] = [whole.value.fund, fund].map((one) =>
            typeof one === 'string' ? { least: one, most: one } : one,
          ) as [Range, Range]
          // A fund of which more was taken back than is known was not less than nothing.
          expect(Number(outside.least)).toBeLessThanOrEqual(Math.max(0, Number(inside.least)))
          expect(Number(outside.most ?? 1e9)).toBeGreaterThanOrEqual(Number(inside.most ?? 1e9))
        },
      ),
      runs(300),
    )
    expect(turned).toBeGreaterThan(1)
    expect(stood).toBeGreaterThan(1)
  })
})
