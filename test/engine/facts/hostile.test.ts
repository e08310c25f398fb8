// Input that nobody would write by hand, and what must not come out of it: values, unknown keys, changes to the input.
import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import { english } from 'xueshi/en'
import { parseCertificate } from '../../../src/chongqing/entities/certificate/certificate.js'
import { parseFundingYear } from '../../../src/chongqing/entities/funding/funding-year.js'
import { parsePerson, professionalPersonSchema } from '../../../src/chongqing/entities/professional-person.js'
import { parseTrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { parseUnit } from '../../../src/chongqing/entities/unit.js'
import type { Problem } from '../../../src/engine/ground/problem.js'
import { problemText } from '../../../src/explanation/problem-text.js'
import { acceptedValue, outcomeOf } from '../../support/outcomes.js'

const parsers = { parsePerson, parseUnit, parseTrainingRecord, parseCertificate, parseFundingYear }
const record = {
  id: 'r1',
  personId: 'p1',
  title: '班',
  form: 'other',
  study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: 2 },
}

describe.each(Object.entries(parsers))('%s', (_, parse) => {
  test.each([
    ['nothing', undefined, ['(whole): missing']],
    ['null', null, ['(whole): type']],
    ['a text', '{"id":"p1"}', ['(whole): type']],
    ['a number', 1, ['(whole): type']],
    ['NaN', Number.NaN, ['(whole): type']],
    ['a BigInt', 1n, ['(whole): type']],
    ['a symbol', Symbol('p1'), ['(whole): type']],
    ['a function', () => ({ id: 'p1' }), ['(whole): type']],
    ['a list', [{ id: 'p1' }], ['(whole): type']],
  ])('refuses %s as a whole', (_, input, expected) => {
    expect(outcomeOf(parse(input))).toEqual(expected)
  })

  test.each([
    ['a Date', new Date(0)],
    ['a Map', new Map([['id', 'p1']])],
    ['an error', new Error('p1')],
    ['an object without a prototype', Object.create(null)],
  ])('finds no facts in %s', (_, input) => {
    const outcome = outcomeOf(parse(input))
    expect(outcome).toContainEqual(expect.stringMatching(/^(id|number|unitId): missing$/))
  })
})

describe('keys', () => {
  test('that JSON can make and a literal cannot are unknown fields, and pollute nothing', () => {
    const input: unknown = JSON.parse('{ "id": "p1", "__proto__": { "title": "junior" }, "constructor": 1 }')
    const result = parsePerson(input)
    expect(outcomeOf(result)).toEqual(['(whole): unknown-field'])
    expect(result.ok || problemText(result.problems[0] as Problem, english)).toMatch(
      /^Fields that are not defined stand here; their number: 2\. /,
    )
    expect(Object.prototype).not.toHaveProperty('title')
  })

  test('that are symbols are no facts, and are left behind', () => {
    expect(acceptedValue(parsePerson({ id: 'p1', [Symbol('11010519491231002X')]: 1 }))).toStrictEqual({
      id: 'p1',
    })
  })

  test('of a deeper object are told by the object that they stand in, once', () => {
    const study = { ...record.study, 张三: 1, 李四: 2 }
    expect(outcomeOf(parseTrainingRecord({ ...record, study }))).toEqual(['study: unknown-field'])
  })
})

describe('numbers of other libraries', () => {
  test('a Decimal is neither text nor a number', () => {
    const study = { ...record.study, days: new Decimal('2.5') }
    expect(outcomeOf(parseTrainingRecord({ ...record, study }))).toEqual(['study.days: decimal'])
    expect(outcomeOf(parseFundingYear({ unitId: 'u', year: 2025, payroll: new Decimal(1) }))).toEqual([
      'payroll: decimal',
    ])
  })
})

describe('lists', () => {
  test('with holes have values missing', () => {
    const proofs = ['a']
    proofs[2] = 'c'
    expect(outcomeOf(parseTrainingRecord({ ...record, proofs }))).toEqual(['proofs.1: missing'])
  })

  test('of any length are refused before they are read', () => {
    const proofs: string[] = []
    proofs.length = 2 ** 32 - 1
    expect(outcomeOf(parseTrainingRecord({ ...record, proofs }))).toEqual(['proofs: too-many'])
  })

  test('with ten thousand problems tell them all, in order', () => {
    const entries = Array.from({ length: 10_000 }, () => ({ form: 1 }))
    const outcome = outcomeOf(parseCertificate({ number: 'n', personId: 'p', entries }))
    expect(outcome).toHaveLength(10_000)
    expect(outcome[0]).toBe('entries.0.form: type')
    expect(outcome[9999]).toBe('entries.9999.form: type')
  })
})

describe('size', () => {
  test('ten million characters in every field are refused in a moment', () => {
    const long = '9'.repeat(10_000_000)
    const study = {
      kind: 'total',
      from: long,
      to: long,
      hours: long,
      travelDays: `0.${long}`,
      restDays: `${long}x`,
    }
    expect(
      outcomeOf(parseTrainingRecord({ id: long, personId: long, title: long, form: long, study })),
    ).toEqual([
      'id: too-long',
      'personId: too-long',
      'title: too-long',
      'form: option',
      'study.from: date',
      'study.to: date',
      'study.hours: out-of-range',
      'study.travelDays: decimal-places',
      'study.restDays: decimal',
    ])
    expect(outcomeOf(parsePerson({ id: 'p', citizenNumber: long }))).toEqual([
      'citizenNumber: citizen-number',
    ])
    expect(outcomeOf(parseUnit({ id: 'u', divisionCode: long }))).toEqual(['divisionCode: division-code'])
  })

  test('what is nested a hundred thousand deep is not followed', () => {
    let deep: unknown = 'bottom'
    for (let level = 0; level < 100_000; level += 1) deep = { study: deep, kind: [deep] }
    expect(outcomeOf(parseTrainingRecord(deep))).toEqual([
      'id: missing',
      'title: missing',
      'study.kind: option',
      '(whole): unknown-field',
      'form: missing',
    ])
  })

  test('what contains itself is not followed', () => {
    const input: Record<string, unknown> = { ...record }
    input['study'] = input
    expect(outcomeOf(parseTrainingRecord(input))).toEqual(['study.kind: missing'])
  })
})

describe('the input', () => {
  test('is neither changed nor frozen nor kept, accepted or not', () => {
    for (const study of [record.study, [record.study], { kind: 'sessions', sessions: { date: 1 } }, 5]) {
      const proofs = ['a', 'b']
      const input = { ...record, study, proofs, taskBook: ['x'] }
      const before = structuredClone(input)
      parseTrainingRecord(input)
      expect(input).toStrictEqual(before)
      for (const part of [input, proofs, input.taskBook, study]) {
        if (typeof part === 'object') expect(Object.isFrozen(part)).toBe(false)
      }
    }
    const list = [1]
    parsePerson(list)
    expect(Object.isFrozen(list)).toBe(false)
  })

  test('may change afterwards without changing the value', () => {
    const proofs = ['a']
    const value = acceptedValue(parseTrainingRecord({ ...record, proofs }))
    proofs.push('b')
    expect(value.proofs).toEqual(['a'])
  })

  test('may be frozen', () => {
    const input = Object.freeze({ id: 'p1', employments: Object.freeze([]) })
    expect(outcomeOf(parsePerson(input))).toBe('accepted')
  })

  test('whose getter throws is a mistake of the program, and the exception is its own', () => {
    const input = {
      get id(): string {
        throw new RangeError('mine')
      },
    }
    expect(() => parsePerson(input)).toThrow(new RangeError('mine'))
  })
})

describe('a schema used without the parsers', () => {
  test('speaks in codes and not in values', () => {
    const { error } = professionalPersonSchema.safeParse({ id: 7, title: 'SECRET', citizenNumber: 'SECRET' })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'type string',
      'citizen-number',
      'citizen-number',
      'option none junior intermediate senior-associate senior-full',
    ])
  })
})
