// What the parsers of the rarer entities refuse, and that they tell all that is wrong at once.
import { describe, expect, test } from 'vitest'
import { parseOfficialCase } from '../../../src/chongqing/entities/accountability/official-case.js'
import { parseRecordingCase } from '../../../src/chongqing/entities/accountability/recording-case.js'
import { parseEvaluatedClass } from '../../../src/chongqing/entities/evaluation/evaluated-class.js'
import { parseQualityEvaluation } from '../../../src/chongqing/entities/evaluation/quality-evaluation.js'
import { parseResultsFiling } from '../../../src/chongqing/entities/inspection/results-filing.js'
import { parseCePlan } from '../../../src/chongqing/entities/planning/ce-plan.js'
import { parseTrainingProvider } from '../../../src/chongqing/entities/provider/training-provider.js'
import { parseGuidanceDocument } from '../../../src/chongqing/entities/teaching/guidance-document.js'
import { parseLearningAppraisal } from '../../../src/chongqing/entities/teaching/learning-appraisal.js'
import { parseMakeUp } from '../../../src/chongqing/entities/teaching/make-up.js'
import { parseParticipation } from '../../../src/chongqing/entities/teaching/participation.js'
import { parseTrainingClass } from '../../../src/chongqing/entities/teaching/training-class.js'
import { outcomeOf } from '../../support/outcomes.js'

const event = { kind: 'order', on: '2025-03-10' }

describe('is refused, with all that is wrong at once', () => {
  test.each([
    ['no class', parseEvaluatedClass(null), ['(whole): type']],
    [
      'hosts and undertakers',
      parseEvaluatedClass({ id: 'c1', hostedBy: 'x', undertakenBy: 'host' }),
      ['hostedBy: option', 'undertakenBy: option'],
    ],
    ['an unknown key', parseEvaluatedClass({ id: 'c1', score: 90 }), ['(whole): unknown-field']],
    [
      'a kind and its aspects',
      parseQualityEvaluation({ classId: '', kind: 'x', aspects: ['x'] }),
      ['classId: too-short', 'kind: option', 'aspects.0: option'],
    ],
    [
      'a filing',
      parseResultsFiling({ year: 2025.5, filedOn: '2025-02-30', with: 'x' }),
      ['year: whole-number', 'filedOn: date', 'with: option'],
    ],
    ['a case without events', parseRecordingCase({ subject: 'unit', events: [] }), ['events: too-few']],
    [
      'half a person',
      parseRecordingCase({ subject: 'unit', persons: 0.5, events: [event] }),
      ['persons: whole-number'],
    ],
    [
      'no person',
      parseRecordingCase({ subject: 'unit', persons: 0, events: [event] }),
      ['persons: out-of-range'],
    ],
    [
      'a deadline before its order',
      parseRecordingCase({ subject: 'unit', events: [{ ...event, deadline: '2025-03-09' }] }),
      ['events.0.deadline: reversed-dates'],
    ],
    [
      'a lapse as if it were reported',
      parseRecordingCase({
        subject: 'person',
        events: [{ kind: 'deadline-passed', on: '2025-13-01' }],
      }),
      ['subject: option', 'events.0.kind: option', 'events.0.on: date'],
    ],
    ["an official's case without events", parseOfficialCase({ conduct: 'neglect' }), ['events: missing']],
    [
      'conduct and events of an official',
      parseOfficialCase({ conduct: 'x', events: [{ kind: 'penalty', on: '2025-02-30' }, { kind: 'order' }] }),
      ['conduct: option', 'events.0.kind: option', 'events.0.on: date', 'events.1.on: missing'],
    ],
  ])('%s', (_, result, problems) => {
    expect(outcomeOf(result)).toStrictEqual(problems)
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
    expect(outcomeOf(result)).toBe('accepted')
    expect(result.ok && Object.isFrozen(result.value)).toBe(true)
  })
})

describe('everything that is wrong is told at once', () => {
  test.each([
    [
      'a provider',
      parseTrainingProvider({
        kind: '高校',
        application: {},
        evaluation: { on: '2025-02-30' },
        approval: { on: '2025-03-03', by: ['市教委'] },
        filings: [{ with: 'municipal-personnel' }],
      }),
      [
        'id: missing',
        'kind: option',
        'application.on: missing',
        'evaluation.on: date',
        'approval.by.0: option',
        'filings.0.on: missing',
      ],
    ],
    [
      'a plan',
      parseCePlan({ level: '市级', parts: ['序言'], from: '2025-12-31', to: '2021-01-01', adoptedOn: '' }),
      ['level: option', 'parts.0: option', 'adoptedOn: date', 'to: reversed-dates'],
    ],
    [
      'a document',
      parseGuidanceDocument({ countersignature: { on: '2025-03-03' }, issuedOn: 'heute' }),
      ['countersignature.with: missing', 'issuedOn: date'],
    ],
    [
      'a class',
      parseTrainingClass({ id: 'k1', from: '2025-05-23', to: '2025-05-19', form: 'class' }),
      ['form: option', 'to: reversed-dates'],
    ],
    [
      'an appraisal',
      parseLearningAppraisal({ classId: 'k1', written: 'yes', parts: ['conduct'] }),
      ['personId: missing', 'written: type', 'parts.0: option'],
    ],
    [
      'a participation',
      parseParticipation({ attended: 'half', x: 1 }),
      ['(whole): unknown-field', 'attended: option'],
    ],
    ['a make-up', parseMakeUp({ requirementsMet: null }), ['on: missing', 'requirementsMet: type']],
  ])('in %s', (_, outcome, problems) => {
    const told = outcomeOf(outcome)
    expect([...(Array.isArray(told) ? told : [])].sort()).toEqual([...problems].sort())
  })
})

describe('what is known not to be there is a fact', () => {
  test('of a provider', () => {
    const none = { id: 'v1', application: null, evaluation: null, approval: null, consent: null, filings: [] }
    expect(parseTrainingProvider(none)).toStrictEqual({ ok: true, value: none })
  })

  test('of a plan and a document', () => {
    expect(parseCePlan({ adoptedOn: null })).toStrictEqual({ ok: true, value: { adoptedOn: null } })
    const document = { countersignature: null, issuedOn: null }
    expect(parseGuidanceDocument(document)).toStrictEqual({ ok: true, value: document })
  })

  test('and a field given as undefined is not', () => {
    expect(outcomeOf(parseCePlan({ adoptedOn: undefined }))).toEqual(['adoptedOn: missing'])
  })
})
