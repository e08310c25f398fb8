import { describe, expect, test } from 'vitest'
import * as xueshi from 'xueshi/schemas'
import * as z from 'zod'
import { factFields } from '../../../src/chongqing/entities/fields.js'
import {
  type FigureKind,
  figureKindOf,
  kindOf,
  kinds,
  type LabelKind,
} from '../../../src/engine/facts/kinds.js'

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

// The format of a receipt is no fact.
const known = new Map(figures.filter(([name]) => name !== 'receipt'))

describe('the fields', () => {
  test('are those of the schemas that hold numbers and dates', () => {
    expect(schemas.length).toBeGreaterThan(20)
    const held = (name: string) => kindOf(factFields, name)?.holds
    const missing = [...known.keys()].filter((name) => !['figure', 'label'].includes(String(held(name))))
    expect(missing).toStrictEqual([])
  })

  // The year is what is asked about, points are compared with nothing, and a place in a chain says which.
  test.each(['year', 'payrollYear', 'value', 'links', 'of'])('%s is no figure', (name) => {
    expect(kindOf(factFields, name)?.holds).toBe('label')
  })

  test.each([...known])('%s goes as far as its schema', (name, part) => {
    const kind = kindOf(factFields, name) as FigureKind | LabelKind
    if (part['format'] === 'date') {
      expect(kind).toBe(kinds.date)
      return
    }
    const scale = part['type'] === 'integer' ? 1 : 100
    expect(kind.scale).toBe(scale)
    expect(kind.most).toBe(Math.round((part['maximum'] as number) * scale))
    // A posting may take back as much as another can add.
    if (name === 'amount') expect(part['minimum']).toBe(-(part['maximum'] as number))
    if (name === 'amount') return
    const above = part['exclusiveMinimum'] === 0
    expect(kind.least).toBe(above ? 1 : (part['minimum'] as number) * scale)
  })

  test('that are not there are not known, whatever an object inherits', () => {
    expect(kindOf(factFields, 'toString')).toBeUndefined()
    expect(figureKindOf(factFields, 'toString')).toBeUndefined()
    expect(figureKindOf(factFields, 'title')).toBeUndefined()
    expect(figureKindOf(factFields, 'hours')).toBe(kinds.hours)
  })
})
