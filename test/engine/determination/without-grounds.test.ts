import { deepStrictEqual } from 'node:assert'
import { expect, test } from 'vitest'
import type { Settled } from '../../../src/engine/determination/determination.js'
import { withGroundsOnDemand, withoutGrounds } from '../../../src/engine/determination/without-grounds.js'
import { deepFreeze } from '../../../src/engine/ground/freeze.js'

const whole: Settled<{ readonly hours: string }> = deepFreeze({
  rule: 'hours',
  citations: [{ provision: '1', role: 'requires', strength: 'mandatory' }],
  parameters: [],
  readings: [],
  findings: [],
  premises: [],
  status: 'settled',
  value: { hours: '6' },
})

const outcome = { status: 'settled', value: whole.value } as const

const asked = () => {
  let times = 0
  const answer = withGroundsOnDemand<typeof whole>('hours', outcome, () => {
    times++
    return whole
  })
  return { answer, times: () => times }
}

test('what an answer comes to is the answer without its grounds', () => {
  expect(withoutGrounds(whole)).toStrictEqual(outcome)
  expect(withoutGrounds(whole)).toSatisfy(Object.isFrozen)
})

test('the rule is asked when a ground is first read, and once', () => {
  const { answer, times } = asked()
  expect([answer.rule, answer.status, answer.value]).toStrictEqual(['hours', 'settled', whole.value])
  expect(times()).toBe(0)
  expect(answer.citations).toBe(whole.citations)
  expect(answer.premises).toBe(whole.premises)
  expect(times()).toBe(1)
})

test('what reads an answer finds the whole', () => {
  const { answer } = asked()
  expect(answer).toStrictEqual(whole)
  expect(() => deepStrictEqual(answer, whole)).not.toThrow()
  expect(Object.keys(answer)).toStrictEqual(Object.keys(whole))
  expect({ ...answer }).toStrictEqual({ ...whole })
  expect(JSON.stringify(answer)).toBe(JSON.stringify(whole))
  expect(structuredClone(answer)).toStrictEqual(whole)
  expect(Object.create(answer).citations).toBe(whole.citations)
})

test('nobody changes it', () => {
  const { answer } = asked()
  expect(Object.isFrozen(answer)).toBe(true)
  expect(() => Object.assign(answer, { citations: [] })).toThrow(TypeError)
})
