import { describe, expect, test } from 'vitest'
import { parsePerson } from '../../../src/chongqing/entities/professional-person.js'
import { parseEach } from '../../../src/engine/facts/parse-each.js'

describe('parsing a list', () => {
  test('keeps the good rows, tells of the bad ones, and knows the places of both', () => {
    const { accepted, refused } = parseEach(parsePerson, [{ id: 'p1' }, { name: '张三' }, null, { id: 'p4' }])
    expect(accepted).toStrictEqual([
      { index: 0, value: { id: 'p1' } },
      { index: 3, value: { id: 'p4' } },
    ])
    expect(
      refused.map(({ index, problems }) => [index, problems.map(({ path, code }) => [...path, code])]),
    ).toEqual([
      [1, [['id', 'missing']]],
      [2, [['type']]],
    ])
  })

  test.each([
    [
      'a parser that gives what it read',
      parsePerson.orThrow,
      [{ id: 'p1' }],
      'parse must be a function that',
    ],
    ['no parser', 'parsePerson', [], 'parse must be a function that'],
    ['a row that is no list', parsePerson, { id: 'p1' }, 'inputs must be a list of inputs to parse'],
  ])('refuses %s', (_, parse, inputs, message) => {
    expect(() => parseEach(parse as never, inputs as never)).toThrow(message)
  })

  test('of nothing gives nothing', () => {
    expect(parseEach(parsePerson, [])).toStrictEqual({ accepted: [], refused: [] })
  })

  test('a hole is a row without a value', () => {
    const rows: unknown[] = [{ id: 'p1' }]
    rows[2] = { id: 'p3' }
    const { accepted, refused } = parseEach(parsePerson, rows)
    expect(accepted.map(({ index }) => index)).toEqual([0, 2])
    expect(refused.map(({ index, problems }) => [index, problems[0]?.code])).toEqual([[1, 'missing']])
  })

  test('two rows with the same id are both kept: whether they are one person is not for a parser to say', () => {
    expect(parseEach(parsePerson, [{ id: 'p1' }, { id: 'p1' }]).accepted).toHaveLength(2)
  })

  test('what comes out is frozen', () => {
    const each = parseEach(parsePerson, [{ id: 'p1' }, {}])
    for (const part of [each, each.accepted, each.refused, each.accepted[0], each.refused[0]]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })
})
