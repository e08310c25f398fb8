import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addColumns, peopleIn } from '../../../src/chongqing/columns/add-columns.js'
import type { Columns } from '../../../src/chongqing/columns/columns.js'
import { columnsOf } from '../../../src/chongqing/columns/from-people.js'
import { columnBuffers, joinColumns, sliceColumns } from '../../../src/chongqing/columns/join-columns.js'
import { lineOf } from '../../../src/chongqing/columns/line-of.js'
import { parseColumns } from '../../../src/chongqing/columns/parse-columns.js'
import { columnsIn } from '../../../src/chongqing/columns/read-columns.js'
import { whoCountsIn } from '../../../src/chongqing/columns/who-counts-in.js'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { addPeople, type CountedPerson, emptyTally } from '../../../src/chongqing/statistics/tally.js'
import { withParameters } from '../../../src/engine/editions/law.js'
import { utf8Of } from '../../../src/engine/facts/utf8.js'
import { hoursOn, person, record, registered, sessions } from '../../support/facts.js'
import { runs } from '../../support/runs.js'
import { anything, countedPeople } from '../statistics/people.js'

const empty = emptyTally(2025)

describe('columns taken apart and put together', () => {
  test('are those of all their people', () => {
    fc.assert(
      fc.property(countedPeople(anything, 6), fc.nat(6), (people, at) => {
        const whole = columnsOf(people)
        const place = Math.min(at, people.length)
        const parts = [sliceColumns(whole, 0, place), sliceColumns(whole, place)]
        const again = joinColumns(parts)
        const { profiles, units, profile, unit, ...numbers } = whole
        expect(again).toMatchObject(numbers)
        expect(addColumns(empty, again)).toStrictEqual(addPeople(empty, people))
        expect(parts.reduce((tally, part) => addColumns(tally, part), empty)).toStrictEqual(
          addPeople(empty, people),
        )
      }),
      runs(60),
    )
  })

  test('are read again by another thread', () => {
    fc.assert(
      fc.property(countedPeople(anything), (people) => {
        const whole = columnsOf(people)
        const sent: unknown = structuredClone(whole, { transfer: columnBuffers(whole) as ArrayBuffer[] })
        expect(whole.rowEnds.length).toBe(0)
        expect(addColumns(empty, parseColumns.orThrow(sent as object))).toStrictEqual(
          addPeople(empty, people),
        )
      }),
      runs(40),
    )
  })

  test('may be none', () => {
    expect(peopleIn(joinColumns([]))).toBe(0)
    expect(peopleIn(sliceColumns(columnsOf([]), 0))).toBe(0)
  })

  test.each([
    [-1, 1],
    [0.5, 1],
    [1, 0],
    [0, 3],
  ])('from %d to %d there are none', (from, to) => {
    expect(() => sliceColumns(columns(), from, to)).toThrow(/`from`|from/)
  })
})

const two: readonly CountedPerson[] = [
  {
    person: person({
      inService: undefined,
      employments: [{ unitId: 'u1', from: '2010-01-01', to: '2026-03-31' }],
    }),
    records: [
      record({
        id: 'b',
        study: sessions(hoursOn('2025-03-03', 5), '2025-03-04'),
        registration: registered('2025-04-01'),
      }),
      record({ id: 'a', study: sessions('2025-05-03') }),
      record({ id: 'c', form: 'self-study', study: sessions('2025-06-03') }),
    ],
  },
  { person: person({ id: 'p2' }), records: [] },
]

const columns = (): Columns => columnsOf(two)

describe('what are no columns is refused', () => {
  const spoilt = (change: (raw: { -readonly [Name in keyof Columns]: Columns[Name] }) => void): unknown => {
    const raw = structuredClone({ ...columns() }) as never
    change(raw)
    return raw
  }
  const rows = (change: Partial<Columns['rows']>) => spoilt((raw) => Object.assign(raw.rows, change))
  const all = (of: number, length: number, Kind = Int32Array) => new Kind(length).fill(of) as never

  test.each<[string, unknown, readonly (string | number)[]]>([
    ['nothing', null, []],
    ['a list', [], ['idEnds']],
    ['another kind of column', spoilt((raw) => Object.assign(raw, { ids: [112, 49] })), ['ids']],
    ['rows that are none', spoilt((raw) => Object.assign(raw, { rows: null })), ['rows', 'from']],
    ['units that are no texts', spoilt((raw) => Object.assign(raw, { units: [1] })), ['units']],
    ['too few of something', spoilt((raw) => Object.assign(raw, { left: new Int32Array(1) })), ['left']],
    ['too few rows', rows({ idle: new Uint16Array(1) }), ['rows', 'idle']],
    ['ends that run back', spoilt(({ idEnds }) => idEnds.set([3, 2])), ['idEnds', 1]],
    ['ends beyond all', spoilt(({ rowEnds }) => rowEnds.set([4, 9])), ['rowEnds', 1]],
    ['ends before all', spoilt(({ keptOf }) => keptOf.set([0, 0])), ['keptOf']],
    ['days that are none', rows({ from: all(2 ** 29, 4) }), ['rows', 0]],
    ['days that run back', rows({ to: all(-20_000, 4) }), ['rows', 0]],
    ['hours below nothing', rows({ amount: all(-1, 4) }), ['rows', 0]],
    ['more than a day on a day', rows({ amount: all(101, 4) }), ['rows', 1]],
    ['an entry on no day', rows({ registeredOn: all(2 ** 29, 4) }), ['rows', 0]],
    ['a form that there is not', rows({ marks: all(15 << 2, 4, Uint16Array as never) }), ['rows', 0]],
    [
      'a row that goes on from nothing',
      spoilt((raw) => raw.rows.marks.set([raw.rows.marks[1] as number])),
      ['rows', 0],
    ],
    [
      'a row that goes on with other classes',
      spoilt(({ rows: { marks } }) => marks.set([(marks[1] as number) ^ 1], 1)),
      ['rows', 1],
    ],
    [
      'a row that goes on with another entry',
      spoilt(({ rows: { registeredOn } }) => registeredOn.set([(registeredOn[1] as number) + 1], 1)),
      ['rows', 1],
    ],
    ['people who are said to be plain', spoilt(({ plainFrom }) => plainFrom.set([600])), ['plainFrom', 0]],
    ['people who are said not to be', spoilt(({ plainFrom }) => plainFrom.set([600], 1)), ['plainFrom', 1]],
    ['a profile that there is not', spoilt(({ profile }) => profile.set([7])), ['profile', 0]],
    [
      'a profile that is none',
      spoilt((raw) => Object.assign(raw, { profiles: ['{"title":"x"}', '7'] })),
      ['profiles', 0, 'title'],
    ],
    ['a text that is no record', spoilt(({ kept }) => kept.fill(32)), ['kept', 0]],
    ['an id that is none', spoilt(({ ids }) => ids.set([32])), ['people', 0, 'id']],
    [
      'a unit that there is not',
      spoilt(({ unit }) => unit.set([7])),
      ['people', 0, 'employments', 0, 'unitId'],
    ],
    [
      'an employment from no day',
      spoilt(({ joined }) => joined.set([2 ** 29])),
      ['people', 0, 'employments', 0, 'from'],
    ],
    ['an employment that ends before', spoilt(({ left }) => left.set([3])), ['left', 0]],
    [
      'fewer texts than records that need one',
      spoilt((raw) => raw.rows.marks.set([(raw.rows.marks[0] as number) | (1 << 14)])),
      ['keptOf', 0],
    ],
  ])('%s', (_, given, path) => {
    const read = parseColumns(given)
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toContainEqual(path)
  })

  test('nor are those that were not read', () => {
    expect(() => peopleIn({ ...columns() })).toThrow(/parseColumns/)
  })
})

test('a person is found by the line', () => {
  const file = utf8Of('\n{"person":{"id":"p1"},"records":[]}\r\n{"person":{"id":"甲"},"records":[]}')
  const { columns: read, refused } = columnsIn(file, 100)
  expect(refused).toStrictEqual([])
  expect(lineOf(read, '甲')).toStrictEqual({ at: 138, bytes: 36 })
  expect(lineOf(read, 'p1')).toStrictEqual({ at: 101, bytes: 36 })
  expect(lineOf(read, 'p2')).toBeUndefined()
  expect(lineOf(columns(), 'p2')).toBeUndefined()
})

test('nothing is counted where the law sets no statistical year', () => {
  const law = withParameters(chongqing2006, { 'statistical-period': [] })
  const none = emptyTally(2025, law)
  expect(addColumns(none, columns(), law)).toBe(none)
  expect(whoCountsIn('people', columns(), 2025, law)).toStrictEqual({ surely: [], perhaps: [] })
})
