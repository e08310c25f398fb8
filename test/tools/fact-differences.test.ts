import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { factFields } from '../../src/chongqing/entities/fields.js'
import { cePlanSchema } from '../../src/chongqing/entities/planning/ce-plan.js'
import { professionalPersonSchema } from '../../src/chongqing/entities/professional-person.js'
import { taskBookSchema } from '../../src/chongqing/entities/self-study/task-book.js'
import { trainingClassSchema } from '../../src/chongqing/entities/teaching/training-class.js'
import { trainingRecordSchema } from '../../src/chongqing/entities/training-record.js'
import { isSoundMixture, withFacts } from '../../src/tools/fact-differences.js'
import { plainFacts } from '../../src/tools/facts.js'
import { person, record, selfStudy, sessions, taskBook, totalHours } from '../support/facts.js'
import { runs } from '../support/runs.js'
import { anyPersonYear, differencesOf } from './any-facts.js'

const told = (one: object, other: object): readonly string[] =>
  differencesOf(one, other).map(({ change, path }) => `${change} ${path.join('.')}`)

const [a, b, c] = [record({ id: 'a' }), record({ id: 'b' }), record({ id: 'c' })]

describe('differences', () => {
  test.each<[string, object, object, readonly string[]]>([
    ['none', { year: 2025, records: [a] }, { records: [a], year: 2025 }, []],
    ['a fact', { year: 2025 }, { year: 2026 }, ['changed year']],
    ['a fact that was not known', { year: 2025 }, { year: 2025, asOf: '2025-05-01' }, ['added asOf']],
    [
      'a field of an entity',
      { person: person() },
      { person: person({ title: 'none' }) },
      ['changed person.title'],
    ],
    [
      'a field of an entity that is not known any more',
      { person: person() },
      { person: person({ title: undefined }) },
      ['removed person.title'],
    ],
    [
      'the study of a record, as one fact',
      { records: [a] },
      { records: [record({ id: 'a', study: totalHours('2025-01-01', '2025-01-09', '8') })] },
      ['changed records.a.study'],
    ],
    ['a record, as one', { records: [a] }, { records: [a, b] }, ['added records.b']],
    ['the only record', { records: [a] }, { records: [] }, ['removed records.a']],
    ['the first record', { records: [] }, { records: [a] }, ['added records.a']],
    ['one record for another', { records: [a] }, { records: [b] }, ['removed records.a', 'added records.b']],
    ['the order', { records: [a, b, c] }, { records: [c, a, b] }, ['reordered records']],
    [
      'the order of those that stay',
      { records: [a, b] },
      { records: [c, b, a] },
      ['added records.c', 'reordered records'],
    ],
    ['no order where one is put first', { records: [a, b] }, { records: [c, a, b] }, ['added records.c']],
    ['a list with a key twice, as one fact', { records: [a, b] }, { records: [a, a] }, ['changed records']],
    ['a list of values', { done: ['x'] }, { done: ['x', 'y'] }, ['changed done']],
    ['a list of values that was empty', { done: [] }, { done: ['x'] }, ['changed done']],
    ['nothing for something', { agreement: null }, { agreement: { cost: '1' } }, ['changed agreement']],
    [
      'nothing known for something',
      { judged: {} },
      { judged: { practical: true } },
      ['added judged.practical'],
    ],
    ['no facts for some', {}, { conduct: 'neglect' }, ['added conduct']],
    ['an empty list for an empty object', { done: [] }, { done: {} }, ['changed done']],
  ])('%s', (_, one, other, expected) => {
    expect(told(one, other)).toStrictEqual(expected)
  })
})

describe('taken over', () => {
  const one = { records: [a, b], year: 2025 }
  const other = { records: [c, b, record({ id: 'd' }), record({ id: 'a', subject: 'elective' })], year: 2026 }
  const ids = (changes: readonly string[]) => {
    const some = differencesOf(one, other).filter(({ change, path }) =>
      changes.includes(`${change} ${path.join('.')}`),
    )
    return withFacts(one, other, some).records.map(({ id, subject }) => `${id}:${subject}`)
  }

  test.each<[string, readonly string[], readonly string[]]>([
    ['none of them', [], ['a:professional', 'b:professional']],
    ['a field', ['changed records.a.subject'], ['a:elective', 'b:professional']],
    ['what stands first', ['added records.c'], ['c:professional', 'a:professional', 'b:professional']],
    [
      'what stands after another',
      ['added records.d'],
      ['a:professional', 'b:professional', 'd:professional'],
    ],
    ['the order', ['reordered records'], ['b:professional', 'a:professional']],
    [
      'the order with what is new',
      ['reordered records', 'added records.d'],
      ['b:professional', 'd:professional', 'a:professional'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(ids(changes)).toStrictEqual(expected)
  })

  test('what goes leaves the rest in its order', () => {
    const gone = differencesOf({ records: [a, b, c] }, { records: [c] }).slice(0, 1)
    expect(withFacts({ records: [a, b, c] }, { records: [c] }, gone)).toStrictEqual({ records: [b, c] })
  })

  test('what the first alone has keeps its place', () => {
    const found = withFacts({ records: [a, b, c] }, { records: [c, a] }, [
      { kind: 'fact', path: ['records'], change: 'reordered' },
    ])
    expect(found).toStrictEqual({ records: [c, a, b] })
  })

  property.prop([anyPersonYear, anyPersonYear], runs(1000))(
    'all of them make the other facts, none of them leave the first, and neither is changed',
    (first, second) => {
      const [from, to] = [plainFacts(first, factFields), plainFacts(second, factFields)]
      const before = structuredClone([from, to])
      const all = differencesOf(from, to)
      expect(withFacts(from, to, all)).toStrictEqual(to)
      expect(withFacts(from, to, [])).toStrictEqual(from)
      expect(differencesOf(withFacts(from, to, all.slice(0, 1)), to)).toHaveLength(
        Math.max(all.length - 1, 0),
      )
      expect([from, to]).toStrictEqual(before)
    },
    60_000,
  )
})

const date = fc.constantFrom('2025-01-01', '2025-03-03', '2025-06-30', '2025-12-31')

/** Two objects that a schema accepts. */
const pairOf = (schema: z.ZodMiniType, fields: fc.Arbitrary<object>): fc.Arbitrary<[object, object]> =>
  fc.tuple(fields, fields).filter((pair) => pair.every((one) => schema.safeParse(one).success))

const someOf = <T>(things: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...things])

const expectParsed = (schema: z.ZodMiniType, mixed: unknown): void => {
  expect(schema.safeParse(mixed).success, JSON.stringify(mixed)).toBe(isSoundMixture(mixed))
}

describe('a mixture is sound exactly where the schema takes it', () => {
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
  const compact = (facts: object): object => plainFacts(facts, factFields)
  const span = { from: some(date), to: some(date) }

  test.each<[string, z.ZodMiniType, fc.Arbitrary<object>]>([
    [
      'plan',
      cePlanSchema,
      fc.record({ level: fc.constantFrom('municipal', 'district'), ...span }).map(compact),
    ],
    ['class', trainingClassSchema, fc.record({ id: fc.constant('c1'), ...span }).map(compact)],
    [
      'task book',
      taskBookSchema,
      fc
        .record({ from: date, to: date, hours: some(fc.constant('9')) })
        .map((facts) => compact(taskBook(facts))),
    ],
    [
      'record',
      trainingRecordSchema,
      fc
        .record({
          study: fc.constantFrom(sessions('2025-03-03'), totalHours('2025-03-03', '2025-03-04', '9')),
          taskBook: some(
            fc.constantFrom(
              taskBook(),
              taskBook({ from: '2025-02-01' }),
              taskBook({ log: [{ date: '2025-03-03', hours: 2 }] }),
            ),
          ),
        })
        .map((facts) => compact({ ...plainFacts(selfStudy({ taskBook: undefined }), factFields), ...facts })),
    ],
    [
      'person',
      professionalPersonSchema,
      fc
        .record({
          retiredOn: some(date),
          employments: some(fc.constant([{ unitId: 'u1', from: '2020-01-01' }])),
        })
        .map((facts) => compact({ ...person(), ...facts })),
    ],
  ])('of a %s', (name, schema, fields) => {
    // As it stands in facts: an entity with an id is taken apart by fields there, and so is what has none.
    const mixtures = pairOf(schema, fields).chain(([one, other]) =>
      someOf(differencesOf({ [name]: one }, { [name]: other })).map(
        (taken) => (withFacts({ [name]: one }, { [name]: other }, taken) as Record<string, unknown>)[name],
      ),
    )
    fc.assert(
      fc.property(mixtures, (mixed) => expectParsed(schema, mixed)),
      runs(1000),
    )
  })

  const picks = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })
  property.prop([anyPersonYear, anyPersonYear, picks], runs(1000))(
    'of a person with their records',
    (first, second, picked) => {
      const [one, other] = [plainFacts(first, factFields), plainFacts(second, factFields)]
      const taken = differencesOf(one, other).filter((_, at) => picked[at])
      const mixed = withFacts(one, other, taken) as unknown as {
        person: unknown
        records: readonly unknown[]
      }
      expect(professionalPersonSchema.safeParse(mixed.person).success).toBe(true)
      for (const each of mixed.records) expectParsed(trainingRecordSchema, each)
    },
    60_000,
  )
})
