// What is accepted without asking the schema is what the schema accepts, and comes out as the schema gives it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { professionalPersonSchema } from '../../../src/chongqing/entities/professional-person.js'
import { trainingRecordSchema } from '../../../src/chongqing/entities/training-record.js'
import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import { accepted } from '../../../src/engine/facts/acceptor.js'
import type { EntitySchema } from '../../../src/engine/facts/entity.js'
import { flag, id, text } from '../../../src/engine/facts/fields.js'
import { parser, problemsOf } from '../../../src/engine/facts/parser.js'
import { list, object } from '../../../src/engine/facts/shapes.js'
import { mutated, toldPeople } from '../../chongqing/columns/lines.js'
import { doors, inputsOf } from '../../support/doors.js'
import { runs } from '../../support/runs.js'

const mark = Symbol.for('xueshi.parsed-by')

/** All that can be seen of a value: its fields in their order, at every depth whether it is frozen, and who has read it. */
const shown = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? {
        isFrozen: Object.isFrozen(value),
        prototype: Object.getPrototypeOf(value),
        by: Reflect.get(value, mark),
        keys: Reflect.ownKeys(value),
        parts: Object.values(value).map(shown),
      }
    : value

/** Refuses what differs from what the schema says; gives whether the schema accepts, and whether it has to be asked. */
const outcome = (schema: z.ZodMiniType, input: unknown) => {
  const { data, error, success } = schema.safeParse(input)
  const taken = accepted(schema as EntitySchema<unknown>, input)
  if (taken !== undefined) {
    expect(success).toBe(true)
    expect(shown(taken)).toStrictEqual(shown(data))
  }
  const result = parser(schema as EntitySchema<unknown>)(input)
  expect(shown(result)).toStrictEqual(
    shown(
      Object.freeze(success ? { ok: true, value: data } : { ok: false, problems: problemsOf(error.issues) }),
    ),
  )
  return { isAccepted: success, isAsked: taken === undefined }
}

const untold = { isAccepted: true, isAsked: false }
const asked = { isAccepted: true, isAsked: true }
const refused = { isAccepted: false, isAsked: true }

const person = { id: 'p1', title: 'junior', employments: [{ unitId: 'u1', from: '2010-01-01' }] }
const study = { kind: 'total', from: '2025-03-03', to: '2025-03-05', hours: '12' }
const record = { id: 'r1', personId: 'p1', title: '培训', form: 'distance', study }

/** A field that an object has without showing it. */
const hiding = (fields: object, name: string, value: unknown): object =>
  Object.defineProperty({ ...fields }, name, { value, enumerable: false })

class Holder {
  readonly id = 'p1'
  get title(): string {
    return 'junior'
  }
}

describe('of entities', () => {
  test.each([
    ['a person', professionalPersonSchema, person, untold],
    [
      'fields in another order',
      professionalPersonSchema,
      { title: 'junior', role: 'professional', id: 'p1' },
      untold,
    ],
    ['one without a prototype', professionalPersonSchema, Object.assign(Object.create(null), person), untold],
    ['a key that is a symbol', professionalPersonSchema, { ...person, [Symbol('x')]: 1 }, untold],
    [
      'dates of which the day is not known',
      professionalPersonSchema,
      { id: 'p1', titleSince: '2010' },
      untold,
    ],
    ['a last day of a month', professionalPersonSchema, { id: 'p1', retiredOn: '2024-02-29' }, untold],
    ['no end', professionalPersonSchema, { id: 'p1', retiredOn: '9999-12-31' }, untold],
    ['a long name with signs', professionalPersonSchema, { id: 'p1', name: '① '.repeat(300) }, untold],
    ['a citizen number', professionalPersonSchema, { id: 'p1', citizenNumber: '11010519491231002X' }, untold],
    ['a record', trainingRecordSchema, record, untold],
    [
      'an amount that is a number',
      trainingRecordSchema,
      { ...record, study: { ...study, hours: 12.25 } },
      untold,
    ],
    ['no hours', trainingRecordSchema, { ...record, study: { ...study, hours: '0.00' } }, untold],
    [
      'what is known to be nothing',
      trainingRecordSchema,
      { ...record, completionNumber: null, proofs: [] },
      untold,
    ],
    ['a field that is not shown', professionalPersonSchema, hiding(person, 'role', 'professional'), asked],
    ['a key that is not shown', professionalPersonSchema, hiding({}, 'id', 'p1'), asked],
    ['a field that is inherited', professionalPersonSchema, new Holder(), asked],
    [
      'another prototype',
      professionalPersonSchema,
      new (class {
        readonly id = 'p1'
      })(),
      untold,
    ],
    ['an empty list for fields', trainingRecordSchema, { ...record, sameTreatment: [] }, refused],
    [
      'more hours than a field holds',
      trainingRecordSchema,
      { ...record, study: { ...study, hours: '100000' } },
      refused,
    ],
    [
      'a word that is another',
      trainingRecordSchema,
      { ...record, study: { ...study, kind: 'sum' } },
      refused,
    ],
    ['no object', professionalPersonSchema, 'p1', refused],
    ['nothing', professionalPersonSchema, null, refused],
    ['no key', professionalPersonSchema, { title: 'junior' }, refused],
    ['a key with a space', professionalPersonSchema, { id: ' p1' }, refused],
    ['a key of a citizen number', professionalPersonSchema, { id: '11010519491231002X' }, refused],
    ['an unknown field', professionalPersonSchema, { ...person, age: 40 }, refused],
    ['a field that is undefined', professionalPersonSchema, { ...person, role: undefined }, refused],
    [
      'a field that is not shown and undefined',
      professionalPersonSchema,
      hiding(person, 'role', undefined),
      refused,
    ],
    ['a hidden field for an unknown one', professionalPersonSchema, hiding({ age: 40 }, 'id', 'p1'), refused],
    ['a word that there is not', professionalPersonSchema, { id: 'p1', title: 'x' }, refused],
    ['a day that there is not', professionalPersonSchema, { id: 'p1', retiredOn: '2025-02-29' }, refused],
    ['a list with a hole', trainingRecordSchema, { ...record, proofs: new Array(2) }, refused],
    ['a long list', trainingRecordSchema, { ...record, proofs: new Array(10_001).fill('a') }, refused],
    ['a list that is none', trainingRecordSchema, { ...record, proofs: { length: 0 } }, refused],
    ['a study that is none', trainingRecordSchema, { ...record, study: 7 }, refused],
    ['a study of no kind', trainingRecordSchema, { ...record, study: { hours: '12' } }, refused],
    [
      'days that run back',
      trainingRecordSchema,
      { ...record, study: { ...study, to: '2025-03-02' } },
      refused,
    ],
    ['no form', trainingRecordSchema, { ...record, form: undefined }, refused],
    [
      'an empty list that may not be',
      trainingRecordSchema,
      { ...record, study: { kind: 'sessions', sessions: [] } },
      refused,
    ],
  ])('%s', (_, schema, input, expected) => {
    expect(outcome(schema, input)).toStrictEqual(expected)
  })

  test('a getter is read once, and a proxy as what it shows', () => {
    let read = 0
    const counting = {
      get id() {
        read++
        return 'p1'
      },
    }
    expect(accepted(professionalPersonSchema, counting)).toStrictEqual({ id: 'p1' })
    expect(read).toBe(1)
    expect(outcome(professionalPersonSchema, new Proxy(person, {}))).toStrictEqual(untold)
  })

  test('of a list that is too long nothing is read', () => {
    let read = 0
    const proofs = new Proxy([], {
      get(_, key) {
        if (key === 'length') return 10_001
        read++
        return 'a'
      },
    })
    expect(outcome(trainingRecordSchema, { ...record, proofs })).toStrictEqual(refused)
    expect(read).toBe(0)
  })

  test('is asked while all objects inherit what nobody gave', () => {
    Object.assign(Object.prototype, { title: 'junior' })
    try {
      expect(outcome(professionalPersonSchema, { id: 'p1' })).toStrictEqual(asked)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'title')
    }
  })

  test('what comes out is not what went in', () => {
    const proofs = ['a']
    const taken = accepted(trainingRecordSchema, { ...record, proofs })
    expect(taken?.proofs).not.toBe(proofs)
    expect(Object.isFrozen(proofs)).toBe(false)
  })
})

const kindA = object({ kind: z.optional(z.literal('a')) as never, id })
const kindB = object({ kind: z.optional(z.literal('b')) as never, id })
const named = z.strictObject({ id: z.optional(id) })
const node: z.ZodMiniType = z.strictObject({
  id,
  get parts() {
    return z.optional(z.array(node))
  },
})

describe('of schemas of others', () => {
  test.each([
    ['that contain themselves', node, { id: 'a', parts: [{ id: 'b' }] }, untold],
    ['that are open', z.looseObject({ id }), { id: 'a', more: 1 }, untold],
    ['that take any of several', object({ id: z.union([id, flag]) }), { id: true }, untold],
    ['with a condition on a list', object({ all: list(id, 2) }), { all: ['a', 'b'] }, untold],
    ['with a default', object({ id: z._default(id, 'a') as never }), {}, asked],
    ['with a default that is not needed', object({ id: z._default(id, 'a') as never }), { id: 'b' }, untold],
    [
      'that change what they take',
      object({
        id: z.pipe(
          id,
          z.transform((key) => `${key}!`),
        ),
      }),
      { id: 'a' },
      untold,
    ],
    [
      'that make nothing of it',
      object({
        id: z.pipe(
          id,
          z.transform(() => undefined),
        ),
      }),
      { id: 'a' },
      refused,
    ],
    [
      'with a condition that does not apply',
      named.check(
        z.refine(({ id }) => id?.startsWith('a'), { when: ({ value }) => Object(value).id !== 'b' }),
      ),
      { id: 'b' },
      untold,
    ],
    [
      'with a condition that is not met',
      named.check(
        z.refine(({ id }) => id === 'a', { abort: true }),
        z.refine(({ id }) => id?.at(5) !== 'x'),
      ),
      { id: 'b' },
      refused,
    ],
    [
      'by a kind that may be absent',
      z.discriminatedUnion('kind', [kindA, object({ kind: z.literal('c'), id })]),
      { id: 'a' },
      asked,
    ],
    ['by a kind', z.discriminatedUnion('kind', [kindA, kindB]), { kind: 'b', id: 'a' }, untold],
    [
      'with a field that no text names',
      z.strictObject({ id: z.optional(id), [mark]: z.optional(text) }),
      { id: 'a', [mark]: 'b' },
      asked,
    ],
  ])('%s', (_, schema, input, expected) => {
    expect(outcome(schema, input)).toStrictEqual(expected)
  })

  test('nobody waits for a promise', () => {
    const waiting = object(
      { id },
      z.refine(async () => true),
    )
    expect(() => parser(waiting as never)({ id: 'a' })).toThrow(/Promise/)
    expect(() => parser(object({ id: id.check(z.refine(async () => true)) }) as never)({ id: 'a' })).toThrow(
      /Promise/,
    )
  })
})

describe('whatever is given', () => {
  test.each(doors)('to $name', (door) => {
    fc.assert(
      fc.property(inputsOf(door), (input) => {
        outcome(door.schema as never, input)
      }),
      runs(500),
    )
  })

  test('as people with records, of which parts may be changed', () => {
    const seen = { all: 0, asked: 0, refused: 0 }
    const see = (schema: z.ZodMiniType, input: unknown): void => {
      const { isAccepted, isAsked } = outcome(schema, input)
      seen.all++
      if (!isAccepted) seen.refused++
      else if (isAsked) seen.asked++
    }
    const lines = toldPeople
      .map((people) => people as readonly CountedPerson[])
      .chain((people) =>
        fc.tuple(
          ...people.flatMap(({ person, records }) =>
            [person, ...records].map((one) => {
              const line = JSON.stringify(one)
              return fc.oneof(fc.constant(line), mutated(line)).map((text) => [one === person, text] as const)
            }),
          ),
        ),
      )
    fc.assert(
      fc.property(lines, (all) => {
        for (const [isPerson, line] of all) {
          let given: unknown
          try {
            given = JSON.parse(line)
          } catch {
            continue
          }
          see(isPerson ? professionalPersonSchema : trainingRecordSchema, given)
        }
      }),
      runs(400),
    )
    expect(seen.asked).toBe(0)
    expect(seen.refused / seen.all).toBeGreaterThan(0.05)
    expect(seen.refused / seen.all).toBeLessThan(0.5)
  })
})
