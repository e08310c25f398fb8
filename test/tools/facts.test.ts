import canonicalize from 'canonicalize'
import { describe, expect, test } from 'vitest'
import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { factFields } from '../../src/chongqing/entities/fields.js'
import { parseUnit } from '../../src/chongqing/entities/unit.js'
import { creditedHours } from '../../src/chongqing/rules/credit-hours/credited-hours.js'
import { type Parted, parted, pathOf, plainFacts, pointerTo } from '../../src/tools/facts.js'
import { person, record, totalHours } from '../support/facts.js'

/** The ways to all single facts, as JSON Pointers, with the text that stands for each. */
const ways = (facts: Parted, pointer = ''): Record<string, string> =>
  typeof facts === 'string'
    ? { [pointer]: facts }
    : Object.assign({}, ...[...facts].map(([key, part]) => ways(part, pointerTo(pointer, key))))

const waysOf = (facts: unknown) => ways(parted(facts, (fact) => canonicalize(fact) as string))

describe('facts are taken apart', () => {
  test('down to the fields of entities, through lists of things with keys', () => {
    const facts = {
      person: person({ employments: [{ unitId: 'u1', from: '2020-01-01' }] }),
      records: [
        record({ study: totalHours('2025-03-03', '2025-03-05', '18') }),
        record({ id: 'a/b~c', proofs: ['x'] }),
      ],
      year: 2025,
    }
    expect(Object.keys(waysOf(facts))).toStrictEqual([
      '/person/education',
      '/person/employments',
      '/person/id',
      '/person/inService',
      '/person/role',
      '/person/title',
      ...['r1', 'a~1b~0c'].flatMap((id) =>
        [
          'form',
          'id',
          'personId',
          ...(id === 'r1' ? [] : ['proofs']),
          'result',
          'study',
          'subject',
          'title',
        ].map((field) => `/records/${id}/${field}`),
      ),
      '/year',
    ])
    expect(waysOf(facts)['/records/r1/study']).toBe(
      '{"from":"2025-03-03","hours":"18","kind":"total","to":"2025-03-05"}',
    )
  })

  test('people by the keys of the persons', () => {
    const people = ['p1', 'p2'].map((id) => ({ person: person({ id }), records: [record({ personId: id })] }))
    expect(Object.keys(waysOf({ people }))).toContain('/people/p2/records/r1/study')
  })

  test('objects without a key through their fields, and what they hold in lists', () => {
    const funding = { unitId: 'u1', year: 2025, entries: [{ id: 'e1', amount: '1' }], payroll: '9' }
    expect(waysOf({ funding, agreement: null })).toStrictEqual({
      '/agreement': 'null',
      '/funding/entries/e1/amount': '"1"',
      '/funding/entries/e1/id': '"e1"',
      '/funding/payroll': '"9"',
      '/funding/unitId': '"u1"',
      '/funding/year': '2025',
    })
  })

  test.each([
    ['a list of values', ['b', 'a']],
    ['a list of things without keys', [{ year: 2024, amount: '1' }]],
    ['a list of which one thing lacks a key', [{ id: 'a' }, { amount: '1' }]],
    ['a list with one key twice', [{ id: 'a' }, { id: 'a' }]],
    ['a list of things with keys that are no text', [{ id: 1 }]],
    ['an empty list', []],
    ['an empty object', {}],
    ['one of several shapes told apart by kind', { kind: 'course', by: 'host' }],
    ['an answer', creditedHours({ person: person(), records: [record()] })],
  ])('%s is one fact', (_, value) => {
    expect(Object.keys(waysOf({ value, year: 2025 }))).toStrictEqual(['/value', '/year'])
  })

  test('facts that hold nothing are one fact', () => {
    expect(waysOf({})).toStrictEqual({ '': '{}' })
  })
})

describe('plain facts', () => {
  test('lack the names and numbers of persons and units, wherever they stand, and what is undefined', () => {
    const people = [{ person: person({ name: '王小川', citizenNumber: '11010519491231002X' }), records: [] }]
    const unit = { id: 'u1', name: '某院', creditCode: 'x', kind: 'enterprise' }
    expect(plainFacts({ unit, people, asOf: undefined }, factFields)).toStrictEqual({
      unit: { id: 'u1', kind: 'enterprise' },
      people: [{ person: person(), records: [] }],
    })
  })

  test('lack no answer', () => {
    const unitYear = assessUnitYear({ unit: parseUnit.orThrow({ id: 'u1' }), people: [], year: 2025 })
    expect(plainFacts({ unitYear }, factFields)).toStrictEqual({ unitYear })
  })

  test('are a copy, and what was given stays as it was', () => {
    const given = { person: person({ name: '王小川' }), records: [record()], year: 2025 }
    const before = structuredClone(given)
    const plain = plainFacts(given, factFields)
    expect(given).toStrictEqual(before)
    expect(Object.isFrozen(plain['records'])).toBe(false)
  })
})

test('a way as a JSON Pointer leads back', () => {
  const path = ['records', 'a/b~c', '~1', '']
  expect(path.reduce(pointerTo, '')).toBe('/records/a~1b~0c/~01/')
  expect(pathOf(path.reduce(pointerTo, ''))).toStrictEqual(path)
  expect(pathOf('')).toStrictEqual([])
})
