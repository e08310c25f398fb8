// The interface says what a reader sees, the schema what is accepted; the compiler holds them together.
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as xueshi from 'xueshi'
import type { fundingYearSchema, professionalPersonSchema } from 'xueshi/schemas'
import type { Receipt } from 'xueshi/tools'
import * as z from 'zod/mini'
import type { EntitySchema, InputOf } from '../../../src/engine/facts/entity.js'
import { flag, points, text } from '../../../src/engine/facts/fields.js'
import { list, object, optional, orNull, schemaOf } from '../../../src/engine/facts/shapes.js'

interface Part {
  readonly name: string
  readonly size?: string | number | null
}

interface Whole extends z.$brand<'Whole'> {
  readonly name: string
  readonly known?: boolean
  readonly parts?: readonly Part[]
}

const part = object({ name: text, size: optional(orNull(points)) })
const whole = schemaOf<Whole>()

describe('a schema that agrees with its interface', () => {
  const schema = whole({ name: text, known: optional(flag), parts: optional(list(part)) })

  test('yields the entity and takes its input', () => {
    expectTypeOf(schema).toEqualTypeOf<EntitySchema<Whole>>()
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<Whole>()
    expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<{
      name: string
      known?: boolean
      parts?: readonly { name: string; size?: string | number | null }[]
    }>()
    expect(schema.parse({ name: 'a', parts: [{ name: 'b', size: 2 }] })).toStrictEqual({
      name: 'a',
      parts: [{ name: 'b', size: 2 }],
    })
  })
})

describe('a schema that does not agree does not compile', () => {
  test('where it', () => {
    const rest = { known: optional(flag), parts: optional(list(part)) }
    // @ts-expect-error: lacks a field
    whole({ name: text, known: optional(flag) })
    // @ts-expect-error: has one more
    whole({ name: text, ...rest, more: optional(text) })
    // @ts-expect-error: lets a field be left out
    whole({ ...rest, name: optional(text) })
    // @ts-expect-error: asks for one that may be left out
    whole({ name: text, ...rest, known: flag })
    // @ts-expect-error: lets one be null
    whole({ name: text, ...rest, known: optional(orNull(flag)) })
    // @ts-expect-error: is narrower than the interface
    whole({ name: text, ...rest, known: optional(z.literal(true)) })
    // @ts-expect-error: is wider than the interface
    whole({ ...rest, name: z.union([text, z.number()]) })
    // @ts-expect-error: differs deep inside
    whole({ name: text, ...rest, parts: optional(list(object({ name: text, size: optional(points) }))) })
    // @ts-expect-error: yields a list that may be changed
    whole({ name: text, ...rest, parts: optional(z.array(part)) })
    // @ts-expect-error: takes something else than it yields
    whole({ ...rest, name: z.pipe(z.number(), z.transform(String)) })
    expect(whole).toBeTypeOf('function')
  })
})

describe('what is handed in', () => {
  test('can be written and built up with the help of the types, and has no mark', () => {
    const person: InputOf<xueshi.ProfessionalPerson> = { id: 'p1' }
    person.title = 'junior'
    expectTypeOf<keyof InputOf<xueshi.ProfessionalPerson>>().toEqualTypeOf<
      Exclude<keyof xueshi.ProfessionalPerson, typeof z.$brand>
    >()
    const book: InputOf<xueshi.TaskBook> = {
      origin: 'arranged',
      items: [],
      from: '2025-03-01',
      to: '2025-03-05',
    }
    const record: InputOf<xueshi.TrainingRecord> = {
      id: 'r1',
      personId: 'p1',
      title: '班',
      form: 'self-study',
      study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', hours: 6 },
      taskBook: book,
    }
    expect(xueshi.parsePerson(person).ok).toBe(true)
    expect(xueshi.parseTrainingRecord(record).ok).toBe(true)
  })

  test('may be a parsed entity', () => {
    expectTypeOf<xueshi.TrainingRecord>().toExtend<InputOf<xueshi.TrainingRecord>>()
    expectTypeOf<Receipt>().toExtend<InputOf<Receipt>>()
    expectTypeOf<InputOf<'a' | 1 | undefined>>().toEqualTypeOf<'a' | 1 | undefined>()
  })

  test('is that of every schema that the library exports', () => {
    expectTypeOf<z.input<typeof professionalPersonSchema>>().toEqualTypeOf<
      InputOf<xueshi.ProfessionalPerson>
    >()
    expectTypeOf<z.input<typeof fundingYearSchema>>().toEqualTypeOf<InputOf<xueshi.FundingYear>>()
  })
})
