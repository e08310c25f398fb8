// Bad input of what inspection, evaluation and sanctions read.
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { evaluatedClassSchema, qualityEvaluationSchema } from '../../../src/chongqing/entities/evaluation.js'
import { officialCaseSchema } from '../../../src/chongqing/entities/official-case.js'
import {
  parseEvaluatedClass,
  parseOfficialCase,
  parseQualityEvaluation,
  parseRecordingCase,
  parseResultsFiling,
} from '../../../src/chongqing/entities/parse-inspection.js'
import { recordingCaseSchema } from '../../../src/chongqing/entities/recording-case.js'
import { resultsFilingSchema } from '../../../src/chongqing/entities/results-filing.js'
import type { ParseResult } from '../../../src/engine/facts/parse-with.js'

const problemsOf = (result: ParseResult<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ path, code }) => `${path.join('.')}:${code}`)

const event = { kind: 'order', on: '2025-03-10' }

describe('is refused, with all that is wrong at once', () => {
  test.each([
    ['no class', parseEvaluatedClass(null), [':type']],
    [
      'hosts and undertakers',
      parseEvaluatedClass({ id: 'c1', hostedBy: 'x', undertakenBy: 'host' }),
      ['hostedBy:option', 'undertakenBy:option'],
    ],
    ['an unknown key', parseEvaluatedClass({ id: 'c1', score: 90 }), [':unknown-field']],
    [
      'a kind and its aspects',
      parseQualityEvaluation({ classId: '', kind: 'x', aspects: ['x'] }),
      ['classId:too-short', 'kind:option', 'aspects.0:option'],
    ],
    [
      'a filing',
      parseResultsFiling({ year: 2025.5, filedOn: '2025-02-30', with: 'x' }),
      ['year:whole-number', 'filedOn:date', 'with:option'],
    ],
    ['a case without events', parseRecordingCase({ subject: 'unit', events: [] }), ['events:too-few']],
    [
      'half a case',
      parseRecordingCase({ subject: 'unit', cases: 0.5, events: [event] }),
      ['cases:whole-number'],
    ],
    ['no case', parseRecordingCase({ subject: 'unit', cases: 0, events: [event] }), ['cases:out-of-range']],
    [
      'a deadline before its order',
      parseRecordingCase({ subject: 'unit', events: [{ ...event, deadline: '2025-03-09' }] }),
      ['events.0.deadline:reversed-dates'],
    ],
    [
      'a lapse as if it were reported',
      parseRecordingCase({
        subject: 'person',
        events: [{ kind: 'deadline-passed', on: '2025-13-01' }],
      }),
      ['subject:option', 'events.0.kind:option', 'events.0.on:date'],
    ],
    ["an official's case without events", parseOfficialCase({ conduct: 'neglect' }), ['events:missing']],
    [
      'conduct and events of an official',
      parseOfficialCase({ conduct: 'x', events: [{ kind: 'penalty', on: '2025-02-30' }, { kind: 'order' }] }),
      ['conduct:option', 'events.0.kind:option', 'events.0.on:date', 'events.1.on:missing'],
    ],
  ])('%s', (_, result, problems) => {
    expect(problemsOf(result)).toStrictEqual(problems)
  })
})

describe('as JSON Schema', () => {
  test.each(
    Object.entries({
      evaluatedClassSchema,
      qualityEvaluationSchema,
      resultsFilingSchema,
      recordingCaseSchema,
      officialCaseSchema,
    }),
  )('%s is the same for what goes in and what comes out, and closed', (_, schema) => {
    const input = z.toJSONSchema(schema, { io: 'input' })
    expect(z.toJSONSchema(schema, { io: 'output' })).toEqual(input)
    expect(input.additionalProperties).toBe(false)
  })
})

describe('is accepted, and frozen', () => {
  test.each([
    ['a class', parseEvaluatedClass({ id: 'c1' })],
    ['an evaluation', parseQualityEvaluation({ classId: 'c1', kind: 'course' })],
    ['a filing', parseResultsFiling({ year: 2025 })],
    ['a case', parseRecordingCase({ subject: 'unit', events: [event] })],
    ["an official's case", parseOfficialCase({ events: [] })],
  ])('%s with nothing that could be left out', (_, result) => {
    expect(problemsOf(result)).toStrictEqual([])
    expect(result.ok && Object.isFrozen(result.value)).toBe(true)
  })
})
