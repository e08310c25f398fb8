import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { assessStudyTimeRight } from '../../src/chongqing/rules/quota/study-time-right.js'
import { receipt } from '../../src/toolbox/receipt.js'
import { parseReceipt, receiptSchema } from '../../src/tools/stored-receipt.js'
import { acceptedValue, outcomeOf } from '../support/outcomes.js'

const facts = { grantedHours: '72', year: 2025 }
const kept = receipt(assessStudyTimeRight(facts), facts, { include: 'facts' })

const refused = (changes: object) => outcomeOf(parseReceipt({ ...kept, ...changes }))
const refusedResult = (value: unknown) => refused({ result: { ...kept.result, value } })

const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

describe('a receipt from outside', () => {
  test('is taken as it was made, in a frozen copy', () => {
    const outside: unknown = JSON.parse(JSON.stringify(kept))
    const read = acceptedValue(parseReceipt(outside))
    expect(read).toStrictEqual(kept)
    expect(Object.isFrozen(read.given)).toBe(true)
    expect(Object.isFrozen((outside as { given: object }).given)).toBe(false)
  })

  test('tells all problems at once', () => {
    const { digest: _, ...rest } = kept
    const input = {
      ...rest,
      receipt: 2,
      library: { name: 'another', version: '1' },
      keyed: 'no',
      facts: { digest: 'x', parts: [{ at: '/year' }, { at: '/year', tag: 'ABCDEF01' }] },
      signed: true,
    }
    expect(outcomeOf(parseReceipt(input))).toStrictEqual([
      'receipt: option',
      'library.name: option',
      'keyed: type',
      'facts.digest: digest',
      'facts.parts.0.tag: missing',
      'facts.parts.1.tag: digest',
      'digest: missing',
      '(whole): unknown-field',
    ])
  })

  test('has its parts in a list', () => {
    expect(refused({ facts: { ...kept.facts, parts: {} } })).toStrictEqual(['facts.parts: type'])
  })

  test.each<[string, unknown, string]>([
    ['no objects', 7, ': type'],
    ['without a way', { tag: '00000000' }, '.at: missing'],
    ['without a tag', { at: '/year' }, '.tag: missing'],
    ['with another tag', { at: '/year', tag: 'ABCDEF01' }, '.tag: digest'],
    ['with more than a part has', { at: '/year', tag: '00000000', also: 1 }, ': unknown-field'],
  ])('of many parts %s tells a thousand', (_, part, problem) => {
    const sound = { at: '/year', tag: '00000000' }
    const parts = [sound, ...Array.from({ length: 200_000 }, () => part)]
    const told = refused({ facts: { ...kept.facts, parts } })
    expect(told).toHaveLength(1000)
    expect([told[0], told[999]]).toStrictEqual([1, 1000].map((at) => `facts.parts.${at}${problem}`))
  })

  test.each<[string, object, readonly string[]]>([
    [
      'a value of a parameter without a date',
      { values: [{ value: '80' }], tag: '00000000' },
      ['values.0.from: missing'],
    ],
    [
      'a value that is no text',
      { values: [{ from: '2006-02-27', value: 80 }], tag: '00000000' },
      ['values.0.value: type'],
    ],
    ['a parameter without a tag', { values: [] }, ['tag: missing']],
  ])('refuses %s', (_, parameter, problems) => {
    const edition = { ...kept.edition, parameters: { x: parameter } }
    expect(refused({ edition })).toStrictEqual(problems.map((problem) => `edition.parameters.0.${problem}`))
  })

  test.each([
    ['a table that is a list', { readings: [] }, ['edition.readings: type']],
    ['an option that is no text', { readings: { refusal: 1 } }, ['edition.readings.0: type']],
    ['no table', { provisions: null }, ['edition.provisions: type']],
  ])('refuses %s', (_, changes, problems) => {
    expect(refused({ edition: { ...kept.edition, ...changes } })).toStrictEqual(problems)
  })

  test('refuses a table of more things than a list may have', () => {
    const readings = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`r${i}`, 'x']))
    expect(refused({ edition: { ...kept.edition, readings } })).toStrictEqual(['edition.readings: too-many'])
  })

  test('a key that a prototype has is a key like another', () => {
    const edition = {
      ...kept.edition,
      readings: JSON.parse('{ "__proto__": "x", "toString": "y" }') as object,
    }
    const read = acceptedValue(parseReceipt({ ...kept, edition }))
    expect(Object.keys(read.edition.readings)).toStrictEqual(['toString'])
    expect(Object.prototype).not.toHaveProperty('0')
  })
})

describe('plain data within it', () => {
  test.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['undefined within', { a: undefined }],
    ['a list with a hole', Object.assign([1], { length: 3 })],
    ['a list without end', Object.assign([], { length: 2 ** 32 - 1 })],
    ['what is too deep', nested(65)],
    ['what is far too deep', nested(1_000_000)],
    ['what is too much', Array.from({ length: 1001 }, () => Array.from({ length: 1000 }, () => 1))],
  ])('is not %s', (_, value) => {
    expect(refusedResult(value)).toStrictEqual(['result.value: plain-data'])
  })

  test('is not what leads back to itself', () => {
    const loop: unknown[] = []
    loop.push(loop, loop)
    expect(refusedResult(loop)).toStrictEqual(['result.value: plain-data'])
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', ''],
    ['a flag', false],
    ['a number', -0.5],
    ['lists and objects', { a: [{ b: null }, []], c: {} }],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
    ['what is just deep enough', nested(64)],
  ])('may be %s', (_, value) => {
    const read = acceptedValue(parseReceipt({ ...kept, result: { ...kept.result, value } }))
    expect(JSON.stringify(read.result.value)).toBe(JSON.stringify(value))
  })
})

test('the schema is the same for what goes in and what comes out', () => {
  const input = z.toJSONSchema(receiptSchema, { io: 'input' })
  expect(z.toJSONSchema(receiptSchema, { io: 'output' })).toStrictEqual(input)
  expect(input.required).toStrictEqual([
    'receipt',
    'library',
    'rule',
    'edition',
    'keyed',
    'facts',
    'result',
    'digest',
  ])
})
