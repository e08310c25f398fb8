import { describe, expect, test } from 'vitest'
import { parseTrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import {
  capacities,
  contentAreas,
  studyForms,
  subjectClasses,
  taskBookItems,
} from '../../../src/chongqing/law/vocabulary.js'
import { acceptedValue, outcomeOf } from '../../support/outcomes.js'

const base = { id: 'r1', personId: 'p1', title: '公需科目培训', form: 'collective-training' }
const total = { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: '2.5' }
const sessions = { kind: 'sessions', sessions: [{ date: '2025-03-03', dayFraction: 1 }] }

const outcome = (facts: object) => outcomeOf(parseTrainingRecord({ ...base, study: total, ...facts }))
const studyOutcome = (study: unknown) => outcomeOf(parseTrainingRecord({ ...base, study }))

const fullRecord = {
  ...base,
  subject: 'public-required',
  content: 'policies-and-regulations',
  study: { ...total, travelDays: '0.5', restDays: 0 },
  result: { kind: 'score', value: '87.5', passed: true },
  completionNumber: 'C-1',
  proofs: ['a', 'b'],
  classId: 'k1',
  hostId: 'h1',
  providerId: 'o1',
  providerEligible: true,
  providerRoute: '15.2',
  capacity: 'organisation-selected',
  offTheJob: true,
  registration: {
    certificateNumber: 'n1',
    volume: 2,
    registeredOn: '2025-03-10',
    registrar: 'unit',
    entryStands: true,
  },
  taskBook: {
    origin: 'declared',
    items: [...taskBookItems],
    approval: { on: '2025-01-05' },
    from: '2025-02-01',
    to: '2025-06-30',
    hours: '40',
    log: [{ date: '2025-03-03', hours: '2' }],
    unitAssessment: 'pass',
  },
  makesUp: { classId: 'k0', missedOn: '2025-01-10' },
  scheduled: { days: 3 },
}

describe('a training record', () => {
  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseTrainingRecord(fullRecord))).toStrictEqual(fullRecord)
  })

  test('needs four fields and gains none', () => {
    expect(acceptedValue(parseTrainingRecord({ ...base, study: total }))).toStrictEqual({
      ...base,
      study: total,
    })
    expect(outcomeOf(parseTrainingRecord({}))).toEqual([
      'id: missing',
      'title: missing',
      'study: missing',
      'form: missing',
    ])
  })

  test('may be without a form only where it was not read', () => {
    const { form: _, ...rest } = base
    const unread = { ...rest, study: { kind: 'unstated', unread: true } }
    expect(acceptedValue(parseTrainingRecord(unread))).toStrictEqual(unread)
    for (const study of [total, { kind: 'unstated' }, { kind: 'unstated', unread: false }]) {
      expect(outcomeOf(parseTrainingRecord({ ...rest, study }))).toEqual(['form: missing'])
    }
  })

  test.each(studyForms)('may be of the form %s', (form) => expect(outcome({ form })).toBe('accepted'))
  test.each(subjectClasses)('may be of the subject %s', (subject) =>
    expect(outcome({ subject })).toBe('accepted'),
  )
  test.each(contentAreas)('may be of the content %s', (content) =>
    expect(outcome({ content })).toBe('accepted'),
  )
  test.each(capacities)('may be in the capacity %s', (capacity) =>
    expect(outcome({ capacity })).toBe('accepted'),
  )
})

describe('the study', () => {
  test.each([
    ['dated sessions', sessions, 'accepted'],
    ['a session in hours', { kind: 'sessions', sessions: [{ date: '2025-03-03', hours: 4 }] }, 'accepted'],
    ['a total of days', total, 'accepted'],
    [
      'a total of hours on one day',
      { kind: 'total', from: '2025-03-03', to: '2025-03-03', hours: 6 },
      'accepted',
    ],
    ['credits', { kind: 'credits', scheme: '医学教育', credits: '25' }, 'accepted'],
    [
      'credits with dates',
      { kind: 'credits', scheme: '医学教育', credits: 25, from: '2025-01-01', to: '2025-12-31' },
      'accepted',
    ],
    ['no kind', { from: '2025-03-03' }, ['study.kind: missing']],
    ['an unknown kind', { kind: 'hours', hours: 6 }, ['study.kind: option']],
    ['a kind of another type', { kind: ['total'] }, ['study.kind: option']],
    ['nothing', null, ['study: type']],
    ['a text', '3 days', ['study: type']],
    ['a list', [total], ['study: type']],
    ['no sessions', { kind: 'sessions', sessions: [] }, ['study.sessions: too-few']],
    ['sessions that are no list', { kind: 'sessions', sessions: {} }, ['study.sessions: type']],
    [
      'a session without a date',
      { kind: 'sessions', sessions: [{ hours: 4 }] },
      ['study.sessions.0.date: missing'],
    ],
    [
      'a session with neither hours nor a part of the day',
      { kind: 'sessions', sessions: [{ date: '2025-03-03' }] },
      ['study.sessions.0.dayFraction: exactly-one'],
    ],
    [
      'an empty session',
      { kind: 'sessions', sessions: [{}] },
      ['study.sessions.0.date: missing', 'study.sessions.0.dayFraction: exactly-one'],
    ],
    [
      'unknown fields in a session and beside it',
      { kind: 'sessions', sessions: [{ date: '2025-03-03', hours: 3, place: 'x' }], place: 'x' },
      ['study.sessions.0: unknown-field', 'study: unknown-field'],
    ],
    [
      'a session with both',
      { kind: 'sessions', sessions: [{ date: '2025-03-03', hours: 3, dayFraction: '0.5' }] },
      ['study.sessions.0.dayFraction: exactly-one'],
    ],
    [
      'a session with both, one of them wrong',
      { kind: 'sessions', sessions: [{ date: '2025-03-03', hours: 'x', dayFraction: '0.5' }] },
      ['study.sessions.0.hours: decimal', 'study.sessions.0.dayFraction: exactly-one'],
    ],
    [
      'a session with hours given as undefined',
      { kind: 'sessions', sessions: [{ date: '2025-03-03', hours: undefined, dayFraction: '0.5' }] },
      ['study.sessions.0.hours: missing'],
    ],
    [
      'a total with neither hours nor days',
      { kind: 'total', from: '2025-03-03', to: '2025-03-05' },
      ['study.hours: exactly-one'],
    ],
    ['a total with both', { ...total, hours: 15 }, ['study.hours: exactly-one']],
    ['a total without dates', { kind: 'total', days: 2 }, ['study.from: missing', 'study.to: missing']],
    [
      'a total of a kind and sessions of another',
      { ...total, sessions: sessions.sessions },
      ['study: unknown-field'],
    ],
    ['reversed dates', { ...total, from: '2025-03-06' }, ['study.to: reversed-dates']],
    [
      'reversed dates, no amount and an unknown field',
      { kind: 'total', from: '2025-03-06', to: '2025-03-05', day: 3 },
      ['study: unknown-field', 'study.to: reversed-dates', 'study.hours: exactly-one'],
    ],
    ['credits without a scheme', { kind: 'credits', credits: 25 }, ['study.scheme: missing']],
    ['no credits', { kind: 'credits', scheme: '医学教育' }, ['study.credits: missing']],
    [
      'credits with reversed dates',
      { kind: 'credits', scheme: '医学教育', credits: 25, from: '2025-12-31', to: '2025-01-01' },
      ['study.to: reversed-dates'],
    ],
  ])('with %s', (_, study, expected) => {
    expect(studyOutcome(study)).toEqual(expected)
  })

  test.each([
    // Three days, from 3 to 5 March.
    ['2', '1', 'accepted'],
    ['0', '3', 'accepted'],
    ['2.5', '0.5', 'accepted'],
    ['2.5', '0.51', ['study.travelDays: idle-days']],
    ['3.01', '0', ['study.travelDays: idle-days']],
    [undefined, '3.01', ['study.travelDays: idle-days']],
    ['3.01', undefined, ['study.travelDays: idle-days']],
    ['3.01', 'x', ['study.restDays: decimal']],
    ['x', '3.01', ['study.travelDays: decimal']],
  ])('with %s days of travel and %s of rest', (travelDays, restDays, expected) => {
    const idle = { ...(travelDays && { travelDays }), ...(restDays && { restDays }) }
    expect(studyOutcome({ ...total, ...idle })).toEqual(expected)
  })

  test('is not told of too many days of travel where the dates are wrong', () => {
    expect(studyOutcome({ ...total, travelDays: 9, to: '2025-03-01' })).toEqual(['study.to: reversed-dates'])
    expect(studyOutcome({ ...total, travelDays: 9, to: '2025-02-30' })).toEqual(['study.to: date'])
  })
})

describe('what stands beside the study', () => {
  test.each([
    ['a score', { result: { kind: 'score', value: 0 } }, 'accepted'],
    ['a grade', { result: { kind: 'grade', value: '良好', passed: true } }, 'accepted'],
    ['a pass', { result: { kind: 'pass-or-fail', value: 'fail' } }, 'accepted'],
    ['a completion', { result: { kind: 'completion', value: 'not-completed' } }, 'accepted'],
    [
      'a pass that says so twice',
      { result: { kind: 'pass-or-fail', value: 'pass', passed: true } },
      ['result: unknown-field'],
    ],
    ['a result of no kind', { result: { value: 87 } }, ['result.kind: missing']],
    ['a result of an unknown kind', { result: { kind: 'stars', value: 5 } }, ['result.kind: option']],
    ['a result that is a number', { result: 87 }, ['result: type']],
    ['a result that is null', { result: null }, ['result: type']],
    ['a score in words', { result: { kind: 'score', value: '优秀' } }, ['result.value: decimal']],
    ['a completion in words', { result: { kind: 'completion', value: '结业' } }, ['result.value: option']],
    ['no completion number', { completionNumber: null }, 'accepted'],
    ['an empty completion number', { completionNumber: '' }, ['completionNumber: too-short']],
    ['no proofs', { proofs: [] }, 'accepted'],
    ['a proof that is null', { proofs: ['a', null] }, ['proofs.1: type']],
    [
      'an unknown registrar',
      { registration: { certificateNumber: 'n', registeredOn: '2025-03-10', registrar: '单位' } },
      ['registration.registrar: option'],
    ],
    ['an entry in question', { registration: { ...fullRecord.registration, entryStands: null } }, 'accepted'],
    [
      'an entry that stands somehow',
      { registration: { ...fullRecord.registration, entryStands: '作数' } },
      ['registration.entryStands: type'],
    ],
    ['no way of Article 15', { providerRoute: null }, 'accepted'],
    ['a way of its own', { providerRoute: '15' }, ['providerRoute: option']],
    [
      'a registration without its parts',
      { registration: {} },
      [
        'registration.certificateNumber: missing',
        'registration.registeredOn: missing',
        'registration.registrar: missing',
      ],
    ],
    ['hours and days scheduled', { scheduled: { hours: 18, days: 3 } }, ['scheduled.days: exactly-one']],
    ['nothing scheduled', { scheduled: {} }, ['scheduled.days: exactly-one']],
    ['a make-up for a record', { makesUp: { recordId: 'r0', missedOn: '2025-01-10' } }, 'accepted'],
    ['a make-up for nothing', { makesUp: { missedOn: '2025-01-10' } }, ['makesUp.recordId: exactly-one']],
  ])('%s', (_, facts, expected) => {
    expect(outcome(facts)).toEqual(expected)
  })
})

describe('a task book', () => {
  const book = { origin: 'arranged', items: ['references'], from: '2025-02-01', to: '2025-06-30' }
  const log = [{ date: '2025-03-03', hours: 2 }]

  test.each([
    ['as short as can be', { taskBook: book }, 'accepted'],
    [
      'known not to be approved and not assessed',
      { taskBook: { ...book, approval: null, unitAssessment: null } },
      'accepted',
    ],
    ['without items', { taskBook: { ...book, items: [] } }, 'accepted'],
    [
      'with an unknown item',
      { taskBook: { ...book, items: ['references', '附件'] } },
      ['taskBook.items.1: option'],
    ],
    ['of an unknown origin', { taskBook: { ...book, origin: '自报' } }, ['taskBook.origin: option']],
    [
      'with an approval without a date',
      { taskBook: { ...book, approval: {} } },
      ['taskBook.approval.on: missing'],
    ],
    [
      'with an approval given as undefined',
      { taskBook: { ...book, approval: undefined } },
      ['taskBook.approval: missing'],
    ],
    ['with an empty log', { taskBook: { ...book, log: [] } }, ['taskBook.log: too-few']],
    ['with reversed dates', { taskBook: { ...book, to: '2025-01-31' } }, ['taskBook.to: reversed-dates']],
    ['with a log beside a total', { taskBook: { ...book, log } }, 'accepted'],
    ['without a log beside sessions', { study: sessions, taskBook: book }, 'accepted'],
    [
      'with a log beside sessions',
      { study: sessions, taskBook: { ...book, log } },
      ['taskBook.log: log-and-sessions'],
    ],
    [
      'with a log beside sessions, and other problems of the record',
      { form: 'x', study: sessions, taskBook: { ...book, log }, extra: 1 },
      ['form: option', '(whole): unknown-field', 'taskBook.log: log-and-sessions'],
    ],
    [
      'that is wrong in itself, beside sessions',
      { study: sessions, taskBook: { ...book, log, hours: 0 } },
      ['taskBook.hours: positive'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(outcome(facts)).toEqual(expected)
  })
})
