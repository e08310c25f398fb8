// The schemas as others use them: as JSON Schema, and as types.
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import {
  type Certificate,
  certificateSchema,
} from '../../../src/chongqing/entities/certificate/certificate.js'
import { chainHeadSchema } from '../../../src/chongqing/entities/certificate/chain-head.js'
import { entryChainSchema } from '../../../src/chongqing/entities/certificate/entry-chain.js'
import {
  type FundingYear,
  fundingYearSchema,
  parseFundingYear,
} from '../../../src/chongqing/entities/funding/funding-year.js'
import {
  type ProfessionalPerson,
  parsePerson,
  professionalPersonSchema,
} from '../../../src/chongqing/entities/professional-person.js'
import { registrationCardSchema } from '../../../src/chongqing/entities/registration/registration-card.js'
import { registrationRequestSchema } from '../../../src/chongqing/entities/registration/registration-request.js'
import { taskBookSchema } from '../../../src/chongqing/entities/self-study/task-book.js'
import {
  parseTrainingRecord,
  type TrainingRecord,
  trainingRecordSchema,
} from '../../../src/chongqing/entities/training-record.js'
import { type Unit, unitSchema } from '../../../src/chongqing/entities/unit.js'
import type { TitleLevel } from '../../../src/chongqing/law/vocabulary.js'
import { acceptedValue } from '../../support/outcomes.js'
import { runs } from '../../support/runs.js'

const schemas = {
  professionalPersonSchema,
  unitSchema,
  trainingRecordSchema,
  certificateSchema,
  fundingYearSchema,
  entryChainSchema,
  chainHeadSchema,
  registrationCardSchema,
  registrationRequestSchema,
  taskBookSchema,
}

/** Every object of a JSON Schema, wherever it stands. */
const partsOf = (schema: unknown): Record<string, unknown>[] =>
  typeof schema === 'object' && schema !== null
    ? [schema as Record<string, unknown>, ...Object.values(schema).flatMap(partsOf)]
    : []

describe('as JSON Schema', () => {
  test.each(Object.entries(schemas))(
    '%s is the same for what goes in and what comes out, and closed',
    (_, schema) => {
      const input = z.toJSONSchema(schema, { io: 'input' })
      expect(z.toJSONSchema(schema, { io: 'output' })).toEqual(input)
      const objects = partsOf(input).filter(({ type }) => type === 'object')
      expect(objects.length).toBeGreaterThan(0)
      for (const object of objects) expect(object['additionalProperties']).toBe(false)
      for (const part of partsOf(input)) {
        expect(part).not.toHaveProperty('readOnly')
        const most = schema === entryChainSchema ? 100_000 : 10_000
        if (part['type'] === 'array') expect(part['maxItems']).toBe(most)
      }
    },
  )

  test.each([
    ['professionalPersonSchema', ['id']],
    ['unitSchema', ['id']],
    ['trainingRecordSchema', ['id', 'title', 'study']],
    ['certificateSchema', ['number', 'personId', 'entries']],
    ['fundingYearSchema', ['unitId', 'year']],
  ] as const)('%s requires %j', (name, required) => {
    expect(z.toJSONSchema(schemas[name]).required).toEqual(required)
  })

  test('a date is text in the format date', () => {
    const { properties } = z.toJSONSchema(registrationRequestSchema)
    expect(properties?.['appliedOn']).toMatchObject({ type: 'string', format: 'date' })
  })

  test('a date of which the day may not be known is text of a pattern', () => {
    const { properties } = z.toJSONSchema(professionalPersonSchema)
    expect(properties?.['retiredOn']).toMatchObject({
      type: 'string',
      pattern: String.raw`^\d{4}(?:-\d\d(?:-\d\d)?)?$`,
    })
  })

  test('money as text has the pattern that the parser keeps to', () => {
    const { properties } = z.toJSONSchema(fundingYearSchema)
    const [text] = partsOf(properties?.['payroll']).filter(({ type }) => type === 'string')
    const pattern = new RegExp(String(text?.['pattern']), 'u')
    const near = fc.stringMatching(/^-?\d{0,15}(?:\.\d{0,3})?[e ]?$/)
    fc.assert(
      fc.property(near, (payroll) => {
        expect(parseFundingYear({ unitId: 'u', year: 2025, payroll }).ok).toBe(pattern.test(payroll))
      }),
      runs(1000),
    )
  })
})

type Unbranded<K> = Exclude<K, typeof z.$brand>

/** An entity without its brands. */
type Plain<T> = T extends readonly (infer Item)[]
  ? T extends unknown[]
    ? Plain<Item>[]
    : readonly Plain<Item>[]
  : T extends object
    ? { [K in keyof T as Unbranded<K>]: Plain<T[K]> }
    : T

/** The same, made read-only where it was not. */
type Sealed<T> = T extends readonly (infer Item)[]
  ? readonly Sealed<Item>[]
  : T extends object
    ? { readonly [K in keyof T as Unbranded<K>]: Sealed<T[K]> }
    : T

describe('as types', () => {
  test('only parsing makes an entity', () => {
    // @ts-expect-error: it was not parsed
    const person: ProfessionalPerson = { id: 'p1' }
    // @ts-expect-error: it was not parsed
    const unit: Unit = { id: 'u1' }
    // @ts-expect-error: it was not parsed
    const record: TrainingRecord = { id: 'r1', personId: 'p1', title: 't', form: 'other', study: person }
    // @ts-expect-error: it was not parsed
    const certificate: Certificate = { number: 'n', personId: 'p1', entries: [] }
    // @ts-expect-error: it was not parsed
    const year: FundingYear = { unitId: 'u1', year: 2025 }
    expect([person, unit, record, certificate, year]).toHaveLength(5)
  })

  test('a person is no unit, though their fields would fit', () => {
    const person = acceptedValue(parsePerson({ id: 'p1' }))
    // @ts-expect-error: another entity
    const unit: Unit = person
    expect(unit).toBe(person)
  })

  test('an entity is read-only all the way down', () => {
    expectTypeOf<Plain<ProfessionalPerson>>().toEqualTypeOf<Sealed<ProfessionalPerson>>()
    expectTypeOf<Plain<Unit>>().toEqualTypeOf<Sealed<Unit>>()
    expectTypeOf<Plain<TrainingRecord>>().toEqualTypeOf<Sealed<TrainingRecord>>()
    expectTypeOf<Plain<Certificate>>().toEqualTypeOf<Sealed<Certificate>>()
    expectTypeOf<Plain<FundingYear>>().toEqualTypeOf<Sealed<FundingYear>>()
    const record = acceptedValue(
      parseTrainingRecord({
        id: 'r1',
        personId: 'p1',
        title: 't',
        form: 'other',
        study: { kind: 'sessions', sessions: [{ date: '2025-03-03', hours: 2 }] },
        proofs: ['a'],
      }),
    )
    expect(() => {
      // @ts-expect-error: read-only
      record.title = 'u'
    }).toThrow(TypeError)
    expect(() => {
      // @ts-expect-error: read-only
      record.proofs?.push('b')
    }).toThrow(TypeError)
    expect(() => {
      // @ts-expect-error: read-only
      if (record.study.kind === 'sessions') record.study.sessions[0].hours = 3
    }).toThrow(TypeError)
  })

  test('a field that may be absent may not be undefined', () => {
    expectTypeOf<Required<ProfessionalPerson>['title']>().toEqualTypeOf<TitleLevel>()
    expectTypeOf<Required<TrainingRecord>['proofs']>().toEqualTypeOf<readonly string[]>()
    // @ts-expect-error: exactOptionalPropertyTypes
    const input: z.input<typeof professionalPersonSchema> = { id: 'p1', title: undefined }
    expect(parsePerson(input).ok).toBe(false)
  })
})
