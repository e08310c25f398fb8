import { describe, expect, test } from 'vitest'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { values } from '../../support/cases.js'
import {
  changed,
  hoursOn,
  partOf,
  person,
  type RecordFacts,
  record,
  registered,
  type Some,
  selfStudy,
  sessions,
  taskBook,
  totalHours,
} from '../../support/facts.js'
import { creditById, exact, notesById, reading, reckoned, sumsOf } from './reckoned.js'

const on = (id: string, date: string, facts: Some<RecordFacts> = {}) =>
  record({ id, study: sessions(date), ...facts })

const credit = (records: readonly TrainingRecord[], law = chongqing2006) => creditById(reckoned(records, law))
const notes = (records: readonly TrainingRecord[], law = chongqing2006) => notesById(reckoned(records, law))

const onlyOnPass = reading({ 'failed-assessment': 'hours-only-on-pass' })
const fail = { kind: 'pass-or-fail', value: 'fail' } as const
const open = { least: 0, most: 600 }

describe('records that share a proof', () => {
  test('are one study: the first of the queue counts', () => {
    const records = [on('a', '2025-03-04', { proofs: ['x'] }), on('b', '2025-03-03', { proofs: ['x'] })]
    expect(credit(records)).toStrictEqual({ a: exact(0), b: exact(600) })
    const [b, a] = reckoned(records)
    expect(a?.notes).toStrictEqual([{ kind: 'duplicate-proof', keptRecordId: 'b' }])
    expect(b?.notes).toStrictEqual([])
  })

  test('may share it through others, in any direction', () => {
    const records = [
      on('a', '2025-03-03', { proofs: ['x'] }),
      on('b', '2025-03-04', { proofs: ['z'] }),
      on('c', '2025-03-05', { proofs: ['x', 'y', 'z'] }),
      on('d', '2025-03-06', { proofs: ['y'] }),
      on('e', '2025-03-07', { proofs: ['other'] }),
      on('f', '2025-03-08', { proofs: [] }),
    ]
    expect(credit(records)).toStrictEqual({
      a: exact(600),
      b: exact(0),
      c: exact(0),
      d: exact(0),
      e: exact(600),
      f: exact(600),
    })
  })

  test('may name it twice', () => {
    expect(credit([on('a', '2025-03-03', { proofs: ['x', 'x'] }), on('b', '2025-03-04')])).toStrictEqual({
      a: exact(600),
      b: exact(600),
    })
  })

  test('leave the place to the first that counts at all', () => {
    const records = [
      on('a', '2025-03-03', { proofs: ['x'], providerEligible: false }),
      on('b', '2025-03-04', { proofs: ['x'] }),
    ]
    const law = reading({ 'ineligible-provider-hours': 'not-credited' })
    expect(credit(records, law)).toStrictEqual({ a: exact(0), b: exact(600) })
    expect(notes(records, law)).toStrictEqual({ a: ['provider-not-eligible'], b: [] })
  })

  test('are both open where it is not known whether the first counts', () => {
    const records = [
      on('a', '2025-03-03', { proofs: ['x'], result: undefined }),
      on('b', '2025-03-04', { proofs: ['x'] }),
      on('c', '2025-03-05', { proofs: ['x'] }),
    ]
    const entries = reckoned(records, onlyOnPass)
    expect(creditById(entries)).toStrictEqual({ a: open, b: open, c: open })
    for (const { missing } of entries) expect(missing).toStrictEqual([{ fact: 'record.result', of: 'a' }])
  })

  test('of another person are another study', () => {
    const records = [
      on('a', '2025-03-03', { proofs: ['x'] }),
      on('b', '2025-03-04', { proofs: ['x', 'y'], personId: 'p2' }),
      on('c', '2025-03-05', { proofs: ['y'] }),
    ]
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(0), c: exact(600) })
    expect(notes(records)).toStrictEqual({ a: [], b: ['another-person'], c: [] })
  })
})

describe('records of one id', () => {
  test('are one study, and said once', () => {
    const records = [on('a', '2025-03-03', { proofs: ['x'] }), on('a', '2025-03-04', { proofs: ['x'] })]
    const entries = reckoned(records)
    expect(entries.map(({ notes: [note] }) => note)).toStrictEqual([undefined, { kind: 'duplicate-record' }])
    expect(sumsOf(entries, 2025).hours).toStrictEqual(exact(600))
  })
})

describe('a class attended twice', () => {
  test('gives nothing the second time', () => {
    const records = [
      on('a', '2025-03-03', { classId: 'k' }),
      on('b', '2025-09-03', { classId: 'k' }),
      on('c', '2025-09-03'),
    ]
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(0), c: exact(600) })
    const [, b] = reckoned(records)
    expect(b?.notes).toStrictEqual([{ kind: 'class-repeated', keptRecordId: 'a' }])
  })

  test('gives the hours once where the first did not count', () => {
    const records = [
      on('a', '2025-03-03', { classId: 'k', result: fail }),
      on('b', '2025-09-03', { classId: 'k' }),
    ]
    expect(credit(records, onlyOnPass)).toStrictEqual({ a: exact(0), b: exact(600) })
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(0) })
  })

  test('is a make-up where it says so', () => {
    const makesUp = { recordId: 'a', missedOn: '2025-03-04' }
    const records = [
      on('a', '2025-03-03', { classId: 'k' }),
      on('b', '2025-09-03', { classId: 'k', makesUp }),
    ]
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(600) })
    const loose = [
      on('a', '2025-03-03', { classId: 'k' }),
      on('b', '2025-09-03', { classId: 'k', makesUp: { ...makesUp, recordId: 'x' } }),
    ]
    expect(credit(loose)).toStrictEqual({ a: exact(600), b: exact(0) })
  })
})

describe('a make-up', () => {
  const makesUp = { classId: 'k', missedOn: '2025-03-04' }
  const target = (facts: Some<RecordFacts> = {}) => on('a', '2025-03-03', { classId: 'k', ...facts })
  const makeUp = (facts: Some<RecordFacts> = {}) => on('b', '2025-09-03', { makesUp, ...facts })

  test('of a class of which nothing is known counts in full', () => {
    expect(credit([makeUp()])).toStrictEqual({ b: exact(600) })
    const [alone] = reckoned([makeUp()])
    expect(alone?.notes).toStrictEqual([{ kind: 'make-up', cut: exact(0) }])
    expect([...(alone?.readings ?? [])]).toStrictEqual(['make-up-year', 'daily-maximum'])
  })

  test.each([
    ['6', 0],
    ['6.01', 1],
    ['10', 400],
    ['12', 600],
    ['99', 600],
  ])('of a class scheduled for %s h, of which 6 were attended, counts %d', (hours, credited) => {
    const records = [target({ scheduled: { hours } }), makeUp()]
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(credited) })
    const made = reckoned(records)[1]
    expect(made?.notes).toStrictEqual([{ kind: 'make-up', cut: exact(600 - credited) }])
    expect([...(made?.readings ?? [])]).toStrictEqual(['make-up-year', 'daily-maximum'])
  })

  test('measures scheduled days by the day that was missed', () => {
    const law = withParameters(chongqing2006, {
      'hours-per-day': values({ '2006-02-27': '6', '2020-01-01': '8' }),
    })
    const records = [
      target({ scheduled: { days: '1.5' }, result: fail }),
      on('b', '2025-09-03', { makesUp, study: sessions('2025-09-03', '2025-09-04') }),
    ]
    expect(credit(records, law)).toStrictEqual({ a: exact(800), b: exact(400) })
    const strict = withReadings(law, { 'failed-assessment': 'hours-only-on-pass' })
    expect(credit(records, strict)).toStrictEqual({ a: exact(0), b: exact(1200) })
  })

  test('takes from its latest days first', () => {
    const records = [
      target({ scheduled: { hours: 10 } }),
      makeUp({ study: sessions(hoursOn('2025-09-05', 3), hoursOn('2025-09-03', 3)) }),
    ]
    const portions = reckoned(records)[1]?.portions.map(({ creditedMost }) => creditedMost)
    expect(portions).toStrictEqual([300, 100])
  })

  test('leaves the next one what it has not made up, however they name the class', () => {
    const second = on('c', '2025-10-03', { makesUp: { recordId: 'a', missedOn: '2025-03-04' } })
    const records = [target({ scheduled: { hours: 15 } }), makeUp(), second]
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(600), c: exact(300) })
    const order = ['make-up-year', 'queue-order', 'daily-maximum']
    expect([...(reckoned(records)[2]?.readings ?? [])]).toStrictEqual(order)
    const twice = on('a2', '2025-03-04', { classId: 'k' })
    expect(credit([...records, twice])).toStrictEqual({
      a: exact(600),
      a2: exact(0),
      b: exact(600),
      c: exact(300),
    })
  })

  test('is measured by the longest schedule where records of the class disagree', () => {
    const other = on('a2', '2025-03-04', { classId: 'k', scheduled: { hours: 11 } })
    const records = [target({ scheduled: { hours: 9 } }), other, makeUp()]
    expect(credit(records)['b']).toStrictEqual(exact(500))
    expect(
      credit([
        target({ scheduled: { hours: 11 } }),
        changed(other, { scheduled: { days: '1.5' } }),
        makeUp(),
      ])['b'],
    ).toStrictEqual(exact(500))
  })

  test('of one class leaves those of another alone', () => {
    const records = [
      target({ scheduled: { hours: 12 } }),
      makeUp(),
      on('x', '2025-03-05', { classId: 'm', scheduled: { hours: 12 } }),
      on('y', '2025-10-03', { makesUp: { classId: 'm', missedOn: '2025-03-06' } }),
    ]
    expect(credit(records)['y']).toStrictEqual(exact(600))
  })

  test('gives nothing where the class was attended and only failed', () => {
    expect(credit([target({ result: fail }), makeUp()])).toStrictEqual({ a: exact(600), b: exact(0) })
    expect(credit([target({ result: fail }), makeUp()], onlyOnPass)).toStrictEqual({
      a: exact(0),
      b: exact(600),
    })
    expect(credit([target(), makeUp()])).toStrictEqual({ a: exact(600), b: exact(600) })
  })

  test('is open where it is not known whether the class was passed', () => {
    const records = [target({ result: undefined }), makeUp()]
    const entries = reckoned(records)
    expect(creditById(entries)).toStrictEqual({ a: exact(600), b: open })
    expect(entries[1]?.missing).toStrictEqual([{ fact: 'record.result', of: 'a' }])
    expect(credit(records, onlyOnPass)).toStrictEqual({ a: open, b: exact(600) })
  })

  test('is open where it is not known whether the failed class counts', () => {
    const law = reading({ 'study-out-of-service': 'not-credited' })
    const book = taskBook({ unitAssessment: undefined })
    const records = [
      selfStudy({ id: 'a', study: sessions('2025-03-03'), taskBook: book, scheduled: { hours: 6 } }),
      on('b', '2025-09-03', { makesUp: { recordId: 'a', missedOn: '2025-03-03' } }),
    ]
    const entries = reckoned(records, law)
    expect(creditById(entries)).toStrictEqual({ a: open, b: open })
    expect(entries[1]?.missing).toStrictEqual([{ fact: 'record.task-book-assessment', of: 'a' }])
    expect(entries[1]?.notes).toStrictEqual([{ kind: 'make-up', cut: open }])
    expect(entries[1]?.readings.has('queue-order')).toBe(false)
  })

  test('the result of self-study is its recognition', () => {
    const records = [
      selfStudy({ id: 'a', result: fail }),
      on('b', '2025-09-03', { makesUp: { recordId: 'a', missedOn: '2025-03-03' } }),
    ]
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(600) })
  })

  test('that is itself open leaves the next one open, with the same facts', () => {
    const records = [
      target({ scheduled: { hours: 12 } }),
      makeUp({ result: undefined }),
      on('c', '2026-10-03', { makesUp }),
    ]
    const entries = reckoned(records, onlyOnPass)
    expect(creditById(entries)).toStrictEqual({ a: exact(600), b: open, c: open })
    expect(entries.at(-1)?.missing).toStrictEqual([{ fact: 'record.result', of: 'b' }])
  })

  test('that is open is cut by a range, the lesser end first', () => {
    const records = [target({ scheduled: { hours: 8 } }), makeUp({ result: undefined })]
    const made = reckoned(records, onlyOnPass)[1]
    expect(made?.notes).toContainEqual({ kind: 'make-up', cut: { least: 0, most: 400 } })
    expect(made?.readings.has('queue-order')).toBe(false)
  })

  test('of itself makes up for nothing known', () => {
    const records = [
      on('b', '2025-09-03', { makesUp: { recordId: 'b', missedOn: '2025-03-04' }, scheduled: { hours: 1 } }),
    ]
    expect(credit(records)).toStrictEqual({ b: exact(600) })
  })

  test('by class is not measured against other make-ups', () => {
    const records = [makeUp({ classId: 'k', scheduled: { hours: 1 } }), on('c', '2025-10-03', { makesUp })]
    expect(credit(records)).toStrictEqual({ b: exact(600), c: exact(600) })
  })

  test('before the day that was missed is noted', () => {
    const early = makeUp({ study: sessions('2025-03-03') })
    expect(notes([early])).toStrictEqual({ b: ['make-up-before-missed', 'make-up'] })
    expect(notes([makeUp({ study: sessions('2025-03-04') })])).toStrictEqual({ b: ['make-up'] })
  })

  test('is booked where it was attended, or where it was missed under that reading', () => {
    const records = [makeUp({ study: sessions('2026-01-10') })]
    expect(sumsOf(reckoned(records), 2026).hours).toStrictEqual(exact(600))
    const law = reading({ 'make-up-year': 'year-missed' })
    expect(sumsOf(reckoned(records, law), 2025, law).hours).toStrictEqual(exact(600))
    expect(sumsOf(reckoned(records, law), 2026, law).hours).toStrictEqual(exact(0))
  })

  test('booked elsewhere and open, still presses on the records of its days', () => {
    const law = withReadings(onlyOnPass, { 'make-up-year': 'year-missed' })
    const records = [
      makeUp({ id: 'a', study: sessions('2026-01-10'), result: undefined }),
      on('b', '2026-01-10'),
    ]
    const entries = reckoned(records, law)
    expect(sumsOf(entries, 2025, law).hours).toStrictEqual(open)
    expect(sumsOf(entries, 2026, law).hours).toStrictEqual(open)
    expect(entries[1]?.missing).toStrictEqual([{ fact: 'record.result', of: 'a' }])
  })

  test('of which days may drop out one by one leaves the limit to any of them', () => {
    const law = reading({ 'study-out-of-service': 'not-credited' })
    const records = [
      target({ scheduled: { hours: 7 } }),
      makeUp({ study: sessions(hoursOn('2025-12-31', 1), hoursOn('2026-01-01', 1)) }),
    ]
    expect(credit(records, law)).toStrictEqual({ a: exact(600), b: exact(100) })
    const entries = reckoned(records, law, person({ inService: undefined }))
    const portions = entries[1]?.portions.map(({ creditedLeast, creditedMost }) => [
      creditedLeast,
      creditedMost,
    ])
    expect(portions).toStrictEqual([
      [0, 100],
      [0, 100],
    ])
  })

  test('a target that is registered late is measured by what counts of it', () => {
    const late = changed(target({ study: sessions('2025-03-03', '2025-03-04'), scheduled: { days: 2 } }), {
      registration: registered('2025-03-03'),
    })
    expect(credit([late, makeUp()])).toStrictEqual({ a: exact(600), b: exact(600) })
    const half = target({ study: sessions(partOf('2025-03-03', '0.5')), scheduled: { days: 1 } })
    expect(credit([half, makeUp({ study: totalHours('2025-09-03', '2025-09-04', 12) })])).toStrictEqual({
      a: exact(300),
      b: exact(300),
    })
  })
})
