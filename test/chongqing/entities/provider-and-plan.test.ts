// What comes from outside on providers, plans, guidance documents, classes, appraisals and make-up training.
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { cePlanSchema } from '../../../src/chongqing/entities/ce-plan.js'
import { guidanceDocumentSchema } from '../../../src/chongqing/entities/guidance-document.js'
import {
  learningAppraisalSchema,
  trainingClassSchema,
} from '../../../src/chongqing/entities/learning-appraisal.js'
import {
  parseCePlan,
  parseGuidanceDocument,
  parseLearningAppraisal,
  parseMakeUp,
  parseParticipation,
  parseTrainingClass,
  parseTrainingProvider,
} from '../../../src/chongqing/entities/parse-teaching.js'
import { makeUpSchema, participationSchema } from '../../../src/chongqing/entities/participation.js'
import { trainingProviderSchema } from '../../../src/chongqing/entities/training-provider.js'
import { outcomeOf } from '../../support/outcomes.js'

describe('as JSON Schema', () => {
  test.each([
    ['trainingProviderSchema', trainingProviderSchema, ['id']],
    ['cePlanSchema', cePlanSchema, undefined],
    ['guidanceDocumentSchema', guidanceDocumentSchema, undefined],
    ['trainingClassSchema', trainingClassSchema, ['id']],
    ['learningAppraisalSchema', learningAppraisalSchema, ['classId', 'personId', 'parts']],
    ['participationSchema', participationSchema, undefined],
    ['makeUpSchema', makeUpSchema, ['on']],
  ] as const)('%s is closed and requires what it must', (_, schema, required) => {
    const input = z.toJSONSchema(schema, { io: 'input' })
    expect(z.toJSONSchema(schema, { io: 'output' })).toEqual(input)
    expect(input.additionalProperties).toBe(false)
    expect(input.required).toEqual(required)
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
