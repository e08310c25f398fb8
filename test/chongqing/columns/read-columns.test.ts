import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addColumns, peopleIn } from '../../../src/chongqing/columns/add-columns.js'
import { columnsOf } from '../../../src/chongqing/columns/from-people.js'
import { columnsIn, parsePersonLine } from '../../../src/chongqing/columns/read-columns.js'
import { addPeople, type CountedPerson, emptyTally } from '../../../src/chongqing/statistics/tally.js'
import { jsonIn } from '../../../src/engine/facts/json.js'
import { utf8Of } from '../../../src/engine/facts/utf8.js'
import { runs } from '../../support/runs.js'
import { lineOf, mutated, toldPeople } from './lines.js'

const year = 2025

/** One line in four as it is. */
const nowAndThen = (line: string, changed: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: changed }, { weight: 1, arbitrary: fc.constant(line) })

const empty = emptyTally(year)

/** What the schemas make of lines, one by one. */
const bySchema = (lines: readonly string[]) => {
  const people: CountedPerson[] = []
  const refused: object[] = []
  let at = 0
  for (const line of lines) {
    const bytes = utf8Of(line)
    const read = parsePersonLine(jsonIn(bytes) ?? null)
    if (read.ok) people.push(read.value)
    else if (line.trim() !== '') refused.push({ at, bytes: bytes.length, problems: read.problems })
    at += bytes.length + 1
  }
  return { people, refused }
}

const agree = (lines: readonly string[]): number => {
  const { columns, refused } = columnsIn(utf8Of(lines.join('\n')))
  const expected = bySchema(lines)
  expect(refused).toStrictEqual(expected.refused)
  expect(addColumns(empty, columns)).toStrictEqual(addPeople(empty, expected.people))
  expect(peopleIn(columns)).toBe(expected.people.length)
  return refused.length
}

describe('lines are read as the schemas read them', () => {
  test('however they are written', () => {
    fc.assert(
      fc.property(toldPeople, fc.boolean(), (people, isSpaced) => {
        agree(people.map((one) => lineOf(one, isSpaced)))
      }),
      runs(150),
    )
  })

  test('as the same columns, but for where the lines stand', () => {
    fc.assert(
      fc.property(toldPeople, (people) => {
        const lines = people.map((one) => lineOf(one, false))
        const { columns } = columnsIn(utf8Of(lines.join('\n')))
        const { lineAt, lineBytes, profiles, units, ...rest } = columns
        const made = columnsOf(bySchema(lines).people)
        expect(rest).toMatchObject({ ids: made.ids, rows: made.rows, rank: made.rank, rowEnds: made.rowEnds })
        expect(lineBytes).toStrictEqual(Uint32Array.from(lines.map((line) => utf8Of(line).length)))
      }),
      runs(50),
    )
  })

  test('with parts changed of what was read just before as it is', () => {
    fc.assert(
      fc.property(
        toldPeople.chain((people) =>
          fc.tuple(
            ...people.map((one) => {
              const line = lineOf(one, false)
              return fc.tuple(fc.constant(line), mutated(line), mutated(line))
            }),
          ),
        ),
        (lines) => {
          agree(lines.flat().filter((line) => !line.includes('\n')))
        },
      ),
      runs(600),
    )
  })

  test('with parts of them changed', () => {
    const seen = { refused: 0, all: 0 }
    fc.assert(
      fc.property(
        toldPeople
          .filter((people) => people.length > 0)
          .chain((people) =>
            fc.tuple(...people.map((one) => nowAndThen(lineOf(one, false), mutated(lineOf(one, false))))),
          ),
        (lines) => {
          const whole = lines.filter((line) => !line.includes('\n'))
          seen.all += whole.length
          seen.refused += agree(whole)
        },
      ),
      runs(600),
    )
    expect(seen.refused / seen.all).toBeGreaterThan(0.3)
    expect(seen.refused / seen.all).toBeLessThan(0.95)
  })
})

test('a byte order mark at the beginning of a file says nothing, and is refused anywhere else', () => {
  const line = '{"person":{"id":"p1"},"records":[]}'
  const marked = utf8Of(`\ufeff${line}\n\ufeff${line}`)
  const { columns, refused } = columnsIn(marked)
  expect(peopleIn(columns)).toBe(1)
  expect([...columns.lineAt, ...columns.lineBytes]).toStrictEqual([3, line.length])
  expect(refused.map(({ at, bytes }) => [at, bytes])).toStrictEqual([[line.length + 4, line.length + 3]])
  expect(columnsIn(marked.subarray(0, line.length + 4), 100).refused).toHaveLength(1)
})
