import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { allocateCost } from '../../../../src/chongqing/rules/funding/cost-allocation.js'
import { costAllocationCases } from '../../../cases/cost-allocation.js'
import { agreementWith, parsedAgreement } from '../../../support/agreement.js'
import { runCases } from '../../../support/run-cases.js'

runCases(allocateCost, costAllocationCases, parsedAgreement)

const fen = (amount: bigint) => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`
const inFen = (yuan: string) => {
  const [whole, rest = ''] = yuan.split('.') as [string, string?]
  return BigInt(whole) * 100n + BigInt(rest.padEnd(2, '0'))
}

describe('a shared cost', () => {
  test.prop([fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.bigInt({ min: 0n, max: 100n })])(
    'adds up to the fen, and the odd fen is the unit’s',
    (cost, percent) => {
      const agreement = agreementWith({ costShare: Number(percent) / 100 })
      const answer = allocateCost({ cost: fen(cost), agreement })
      if (answer.status !== 'settled') throw new Error(answer.status)
      expect(inFen(answer.value.individual)).toBe((cost * percent) / 100n)
      expect(inFen(answer.value.individual) + inFen(answer.value.unit)).toBe(cost)
    },
  )
})
