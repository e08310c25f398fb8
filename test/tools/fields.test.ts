import { describe, expect, test } from 'vitest'
import * as xueshi from 'xueshi/schemas'
import * as z from 'zod'
import { type FieldName, fields, stepsOf, textOf, writtenAs } from '../../src/tools/fields.js'

type Part = Readonly<Record<string, unknown>>

/** Every number and date that a JSON Schema allows, with the field that holds it. */
const figuresIn = (schema: unknown, field: string): readonly (readonly [string, Part])[] => {
  if (Array.isArray(schema)) return schema.flatMap((one) => figuresIn(one, field))
  if (typeof schema !== 'object' || schema === null) return []
  const part = schema as Part
  const own =
    part['type'] === 'number' || part['type'] === 'integer' || part['format'] === 'date'
      ? [[field, part] as const]
      : []
  const within = Object.entries(part).flatMap(([key, inner]) =>
    key === 'properties'
      ? Object.entries(inner as Part).flatMap(([name, value]) => figuresIn(value, name))
      : figuresIn(inner, field),
  )
  return [...own, ...within]
}

const schemas = Object.entries(xueshi).filter(([name]) => name.endsWith('Schema'))
const figures = schemas.flatMap(([name, schema]) =>
  figuresIn(z.toJSONSchema(schema as z.ZodType, { io: 'input' }), name),
)

// The year is what is asked about, points are compared with nothing; the links of a chain and the format of a receipt are
// numbers that no rule compares.
const left = ['year', 'payrollYear', 'value', 'links', 'of', 'receipt']

describe('the fields', () => {
  test('are those of the schemas that hold numbers and dates, but for those that are left out', () => {
    expect(schemas.length).toBeGreaterThan(20)
    const missing = figures.map(([name]) => name).filter((name) => !Object.hasOwn(fields, name))
    expect([...new Set(missing)].sort()).toStrictEqual([...left].sort())
  })

  test.each([...new Map(figures.filter(([name]) => !left.includes(name)))])(
    '%s goes as far as its schema',
    (name, part) => {
      const { unit, least, most } = fields[name as FieldName]
      if (part['format'] === 'date') {
        expect(unit).toBe('date')
        expect([textOf(name as FieldName, least), textOf(name as FieldName, most)]).toStrictEqual([
          '1900-01-01',
          '2999-12-31',
        ])
        return
      }
      const scale = part['type'] === 'integer' ? 1 : 100
      expect(most).toBe(Math.round((part['maximum'] as number) * scale))
      const above = part['exclusiveMinimum'] === 0
      expect(least).toBe(above ? 1 : (part['minimum'] as number) * scale)
    },
  )
})

describe('a value of a field', () => {
  test.each([
    ['hours', '79.5', 7950],
    ['hours', 79.5, 7950],
    ['payroll', '9999999999999.99', 999_999_999_999_999],
    ['servedMonths', 24, 24],
    ['registeredOn', '1970-01-02', 1],
  ] as const)('%s %s is read and written back', (name, value, steps) => {
    expect(stepsOf(name, value)).toBe(steps)
    expect(writtenAs(name, steps, typeof value === 'number')).toBe(value)
    expect(textOf(name, steps)).toBe(String(value))
  })

  test.each([
    ['title', '79.5'],
    ['toString', '1'],
    ['hours', '1e3'],
    ['hours', 0.125],
    ['hours', null],
    ['hours', undefined],
    ['servedMonths', 1.5],
    ['servedMonths', '24'],
    ['from', '2025-02-29'],
    ['from', 20250228],
    ['professional', 'yes'],
  ])('%s %s is none', (name, value) => {
    expect(stepsOf(name, value)).toBeUndefined()
  })

  test('that is a number of two places is the number that its text gives', () => {
    const all = Array.from({ length: 100_000 }, (_, steps) => steps)
    expect(
      all.filter((steps) => writtenAs('hours', steps, true) !== Number(textOf('hours', steps))),
    ).toStrictEqual([])
  })
})
