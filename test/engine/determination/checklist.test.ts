import { describe, expect, it } from 'vitest'
import { among, checkList, verdictFrom, verdictOfAll } from '../../../src/engine/determination/checklist.js'

const list = ['a', 'b', 'c'] as const

describe('a list of the text', () => {
  it.each([
    [undefined, 'undetermined', [], ['a', 'b', 'c']],
    [[], 'not-met', ['a', 'b', 'c'], []],
    [['c', 'a'], 'not-met', ['b'], []],
    [['c', 'a', 'b', 'b'], 'met', [], []],
  ] as const)('held against %j is %s', (given, verdict, missing, unknown) => {
    const found: string[] = []
    const answer = checkList(list, among(given), (item) => found.push(item))
    expect(answer).toStrictEqual({ verdict, missing, unknown })
    expect(found).toStrictEqual(missing)
  })

  it('of which one item is missing is not met, whatever is not known of the others', () => {
    const isThere = { a: undefined, b: false, c: true }
    const answer = checkList(
      list,
      (item) => isThere[item],
      () => undefined,
    )
    expect(answer).toStrictEqual({ verdict: 'not-met', missing: ['b'], unknown: ['a'] })
  })
})

describe('several verdicts', () => {
  it.each([
    [[], 'met'],
    [['met', 'not-required', 'not-due'], 'met'],
    [['met', 'undetermined'], 'undetermined'],
    [['undetermined', 'not-met', 'met'], 'not-met'],
  ] as const)('%j come to %s', (verdicts, verdict) => {
    expect(verdictOfAll(...verdicts)).toBe(verdict)
  })
})

it.each([
  [true, 'met'],
  [false, 'not-met'],
  [null, 'undetermined'],
] as const)('what holds is met: %s', (holds, verdict) => {
  expect(verdictFrom(holds)).toBe(verdict)
})
