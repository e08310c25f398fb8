// A schema by itself, for forms and frameworks, in the words of a language.
import { describe, expect, test } from 'vitest'
import { parseTrainingRecord, problemText } from 'xueshi'
import { english } from 'xueshi/en'
import { professionalPersonSchema, schemaIn, trainingRecordSchema, unitSchema } from 'xueshi/schemas'
import { chinese } from 'xueshi/zh-CN'
import * as z from 'zod'
import type { Problem } from '../../../src/engine/ground/problem.js'

const secret = { id: 7, title: 'SECRET', citizenNumber: 'SECRET', 张三: 1, employments: [{ unitId: 5 }] }

const told = (issues: readonly { path: PropertyKey[]; message: string }[] | undefined) =>
  issues?.map(({ path, message }) => [path.join('.'), message])

describe('a schema in a language', () => {
  test('says in sentences what it says in codes, each once', () => {
    const input = {
      id: 'r',
      title: 't',
      form: 'x',
      study: { kind: 'total', from: '2025-13-01', hours: '1,5' },
    }
    const refused = parseTrainingRecord(input)
    const problems: readonly Problem[] = refused.ok ? [] : refused.problems
    expect(problems.length).toBeGreaterThan(3)
    expect(told(schemaIn(trainingRecordSchema, english).safeParse(input).error?.issues)).toStrictEqual(
      problems.map((problem) => [problem.path.join('.'), problemText(problem, english)]),
    )
  })

  test('repeats nothing of the input', () => {
    const { error } = schemaIn(professionalPersonSchema, chinese).safeParse(secret)
    expect(JSON.stringify(error)).not.toMatch(/SECRET|张三/)
    expect(told(error?.issues)?.[0]).toStrictEqual(['id', '此处须为文本。'])
  })

  test('speaks it within other schemas, and at the place where it stands', () => {
    const form = z.object({ people: z.array(schemaIn(professionalPersonSchema, english)), note: z.string() })
    expect(told(form.safeParse({ people: [{ id: 5 }], note: 1 }).error?.issues)).toStrictEqual([
      ['people.0.id', 'This must be text.'],
      ['note', 'Invalid input: expected string, received number'],
    ])
  })

  test('speaks it as a Standard Schema, and where there is no input at all', () => {
    const missing = 'A value must stand here; an optional field without one is to be left out altogether.'
    const { '~standard': standard } = schemaIn(unitSchema, english) as unknown as z.ZodType
    expect(standard.validate(undefined)).toStrictEqual({
      issues: [{ code: 'custom', path: [], message: missing }],
    })
  })

  test('yields what the schema yields, read by its parse function', () => {
    const unit = schemaIn(unitSchema, english).parse({ id: 'u1' })
    expect(unit).toStrictEqual({ id: 'u1' })
    expect(Reflect.get(unit, Symbol.for('xueshi.parsed-by'))).toBe('parseUnit')
  })

  test('is the same as JSON Schema', () => {
    expect(z.toJSONSchema(schemaIn(unitSchema, english))).toStrictEqual(z.toJSONSchema(unitSchema))
  })

  test('leaves the schema itself as it was', () => {
    schemaIn(unitSchema, english)
    expect(unitSchema.safeParse({}).error?.issues[0]?.message).toBe('missing')
  })
})
