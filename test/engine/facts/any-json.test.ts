// Whatever JSON holds, a parse function says what is wrong with it, and says nothing else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as xueshi from 'xueshi'
import { english } from 'xueshi/en'
import * as tools from 'xueshi/tools'
import { chinese } from 'xueshi/zh-CN'
import { parsePerson } from '../../../src/chongqing/entities/professional-person.js'
import { parseTrainingRecord, trainingRecordSchema } from '../../../src/chongqing/entities/training-record.js'
import { assessStudyTimeRight } from '../../../src/chongqing/rules/quota/study-time-right.js'
import type { ParseResult } from '../../../src/engine/facts/parser.js'
import { problemText } from '../../../src/explanation/problem-text.js'
import { receipt } from '../../../src/toolbox/receipt.js'
import { parseReceipt, receiptSchema } from '../../../src/tools/stored-receipt.js'
import { doors, inputsOf, secret } from '../../support/doors.js'
import { outcomeOf } from '../../support/outcomes.js'
import { runs } from '../../support/runs.js'

const record = {
  id: 'r1',
  personId: 'p1',
  title: '班',
  form: 'other',
  study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: 2 },
}

/** All that is said of a refused input. */
const said = (result: ParseResult<unknown>): string =>
  result.ok
    ? ''
    : result.problems
        .map((one) => JSON.stringify([one, problemText(one, chinese), problemText(one, english)]))
        .join('\n')

test('every parse function has its schema, and its property here', () => {
  const names = Object.keys({ ...xueshi, ...tools }).filter((name) => /^parse(?!Each$)/.test(name))
  expect(doors.map(({ name }) => name).sort()).toEqual(names.sort())
})

describe.each(doors)('$name', (door) => {
  const { parse, schema } = door
  const inputs = fc.oneof({ weight: 4, arbitrary: inputsOf(door) }, fc.json().map(JSON.parse))

  test('takes any JSON or says what is wrong with it, and repeats nothing of it', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = parse(input)
        expect(said(result)).not.toMatch(/739164|73\.9164|机密|undefined/)
        for (const problem of result.ok ? [] : result.problems) {
          expect(problem.code in english.problems).toBe(true)
        }
      }),
      runs(300),
    )
  })

  test('finds each thing wrong once', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = outcomeOf(parse(input))
        if (outcome !== 'accepted') expect(new Set(outcome).size).toBe(outcome.length)
      }),
      runs(300),
    )
  })

  test('has a schema that repeats nothing either where it is used alone', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(String(schema.safeParse(input).error)).not.toMatch(/739164|73\.9164|机密/)
      }),
      runs(200),
    )
  })
})

describe('a field that should be', () => {
  test.each([
    ['a text', 'id', parsePerson, {}],
    ['a list', 'employments', parsePerson, { id: 'p1' }],
    ['a list of texts', 'proofs', parseTrainingRecord, record],
  ])(
    '%s and is something with a length or a size is of another type, and nothing more',
    (_, field, parse, rest) => {
      for (const length of [null, { toString: 1 }, 0, 300, 20_000, '', -1, []]) {
        for (const value of [{ length }, { size: length, length }]) {
          expect(outcomeOf(parse({ ...rest, [field]: value }))).toEqual([`${field}: type`])
        }
      }
    },
  )
})

describe('a key of the input', () => {
  const asked = { grantedHours: '72', year: 2025 }
  const kept = receipt(assessStudyTimeRight(asked), asked)
  const withReadings = (readings: unknown) => ({ ...kept, edition: { ...kept.edition, readings } })
  const manyValues = { [secret]: { values: Array.from({ length: 10_001 }, () => 1), tag: '00000000' } }

  test('in a table is told by its place', () => {
    const readings = { refusal: 'x', [secret]: 1, other: '' }
    expect(outcomeOf(parseReceipt(withReadings(readings)))).toEqual([
      'edition.readings.1: type',
      'edition.readings.2: too-short',
    ])
  })

  test('in a table is told so too where what it holds is too long to be looked at', () => {
    const input = { ...kept, [secret]: 1, edition: { ...kept.edition, parameters: manyValues } }
    expect(outcomeOf(parseReceipt(input))).toEqual([
      'edition.parameters.0.values: too-many',
      '(whole): unknown-field',
    ])
    expect(String(receiptSchema.safeParse(input).error)).not.toContain(secret)
  })

  test('in a table that is no text is told by the table', () => {
    expect(outcomeOf(parseReceipt(withReadings({ [Symbol(secret)]: 'x' })))).toEqual([
      'edition.readings: type',
    ])
  })

  test('that no schema knows is told by their number, at any depth', () => {
    const study = { ...record.study, [secret]: 1, a: 2 }
    const { error } = trainingRecordSchema.safeParse({ ...record, study })
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['study'], 'unknown-field 2 kind from to hours days travelDays restDays'],
    ])
    expect(JSON.stringify(error)).not.toContain(secret)
  })
})
