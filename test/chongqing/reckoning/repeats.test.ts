import { describe, expect, test } from 'vitest'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { values } from '../../support/cases.js'
import {
  changed,
  hoursOn,
  type RecordFacts,
  record,
  registered,
  type Some,
  selfStudy,
  sessions,
  totalHours,
} from '../../support/facts.js'
import { creditById, exact, notesById, reading, reckoned, sumsOf } from './reckoned.js'

const on = (id: string, date: string, facts: Some<RecordFacts> = {}) =>
  record({ id, title: '甲', study: sessions(date), ...facts })

const credit = (records: readonly TrainingRecord[], law = chongqing2006) => creditById(reckoned(records, law))
const notes = (records: readonly TrainingRecord[], law = chongqing2006) => notesById(reckoned(records, law))

const onlyOnPass = reading({ 'failed-assessment': 'hours-only-on-pass' })
const march = '2025-03-03'
const fail = { kind: 'pass-or-fail', value: 'fail' } as const
const open = { least: 0, most: 600 }

describe('records that share a proof, a completion number or a class', () => {
  const twice = (facts: Some<RecordFacts>, others: Some<RecordFacts> = facts) => [
    on('a', march, facts),
    on('b', march, others),
  ]

  test.each<[string, Some<RecordFacts>, Some<RecordFacts>?]>([
    ['a proof', { proofs: ['x'] }],
    ['a completion number', { completionNumber: 'x' }],
    ['a number that is a proof of the other', { completionNumber: 'x' }, { proofs: ['y', 'x'] }],
    ['a class', { classId: 'k' }],
    ['a proof, where one bears no subject', { proofs: ['x'] }, { proofs: ['x'], subject: undefined }],
    [
      'a proof, where one states a total',
      { proofs: ['x'] },
      { proofs: ['x'], study: totalHours(march, march, 6) },
    ],
  ])('and say the same are one study: %s', (_, facts, others) => {
    const records = twice(facts, others)
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(0) })
    const [a, b] = reckoned(records)
    expect(b?.notes).toStrictEqual([{ kind: 'duplicate-proof', keptRecordId: 'a' }])
    expect(b?.readings.includes('queue-order')).toBe(true)
    expect(a?.notes).toStrictEqual([])
  })

  test.each<[string, Some<RecordFacts>]>([
    ['a proof', { proofs: ['x'] }],
    ['a completion number', { completionNumber: 'x' }],
    ['a class, recorded day by day or held every year', { classId: 'k' }],
  ])('on different days are parts of it, and all count: %s', (_, facts) => {
    const records = [on('a', march, facts), on('b', '2025-03-04', facts), on('c', '2026-03-03', facts)]
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(600), c: exact(600) })
    expect(notes(records)).toStrictEqual({ a: [], b: [], c: [] })
  })

  test.each<[string, Some<RecordFacts>, number]>([
    ['another subject', { subject: 'public-required' }, 200],
    ['other hours', { study: totalHours(march, march, 3) }, 200],
    ['another form', { form: 'advanced-seminar' }, 200],
    ['more days', { study: totalHours('2025-03-02', '2025-03-03', 4) }, 400],
  ])('and a day, with %s, are parts of it for someone to look at', (_, facts, second) => {
    const records = [
      on('a', march, { proofs: ['x'], study: totalHours(march, march, 4) }),
      on('b', march, { proofs: ['x'], study: totalHours(march, march, 4), ...facts }),
    ]
    expect(credit(records)).toStrictEqual({ a: exact(400), b: exact(second) })
    expect(notes(records)).toStrictEqual({ a: [], b: ['part-of-one-study'] })
  })

  test('of two subjects and a third of none: it goes with the first', () => {
    const records = [
      on('a', march, { proofs: ['x'], subject: 'public-required' }),
      on('b', march, { proofs: ['x'], subject: undefined }),
      on('c', march, { proofs: ['x'], subject: 'professional' }),
    ]
    expect(notes(records)).toStrictEqual({ a: [], b: ['duplicate-proof'], c: ['part-of-one-study'] })
  })

  test('may share it through others, in any direction', () => {
    const records = [
      on('a', march, { proofs: ['x'] }),
      on('b', march, { proofs: ['z'] }),
      on('c', march, { proofs: ['x', 'y', 'z'] }),
      on('d', march, { proofs: ['y'] }),
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

  test('through one that is no evidence: an unregistered record joins two entries', () => {
    const entered = { registration: registered('2025-07-01') }
    const records = [
      on('a', march, { proofs: ['x'], ...entered }),
      on('b', march, { proofs: ['x', 'y'] }),
      on('c', march, { proofs: ['y'], ...entered }),
    ]
    const law = reading({ 'quota-evidence': 'certificate-entries-only' })
    expect(notes(records, law)).toStrictEqual({ a: [], b: ['not-in-certificate'], c: ['duplicate-proof'] })
    expect(credit(records, law)).toStrictEqual({ a: exact(600), b: exact(0), c: exact(0) })
  })

  test('leave the place to the first that counts at all', () => {
    const records = twice({ proofs: ['x'], providerEligible: false }, { proofs: ['x'] })
    const law = reading({ 'ineligible-provider-hours': 'not-credited' })
    expect(credit(records, law)).toStrictEqual({ a: exact(0), b: exact(600) })
    expect(notes(records, law)).toStrictEqual({ a: ['provider-not-eligible'], b: [] })
  })

  test('are both open where it is not known whether the first counts', () => {
    const records = twice({ proofs: ['x'], result: undefined }, { proofs: ['x'] })
    const entries = reckoned(records, onlyOnPass)
    expect(creditById(entries)).toStrictEqual({ a: open, b: open })
    for (const { missing } of entries)
      expect([...new Set(missing.flat())]).toStrictEqual([{ fact: 'record.result', of: 'a' }])
  })

  test('of another person are another study', () => {
    const records = [
      on('a', march, { proofs: ['x'] }),
      on('b', march, { proofs: ['x', 'y'], personId: 'p2' }),
      on('c', '2025-03-05', { proofs: ['y'] }),
    ]
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(0), c: exact(600) })
    expect(notes(records)).toStrictEqual({ a: [], b: ['another-person'], c: [] })
  })
})

describe('a text that is borne by studies that have nothing to do with one another', () => {
  const bearer = (id: string, date: string, title: string, hostId?: string) =>
    on(id, date, { title, proofs: ['有'], ...(hostId && { hostId }) })

  test('of two titles and two hosts is no number of a proof', () => {
    const records = [bearer('a', march, '甲', 'h1'), bearer('b', '2025-04-03', '乙', 'h2')]
    expect(notes(records)).toStrictEqual({ a: ['proof-of-several-studies'], b: ['proof-of-several-studies'] })
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(600) })
  })

  test('of three titles too, and then tells of no sameness', () => {
    const records = [
      bearer('a', march, '甲'),
      bearer('b', '2025-04-03', '乙'),
      bearer('c', '2025-05-03', '丙'),
      bearer('d', '2025-05-04', '丁'),
      bearer('e', '2025-05-04', '丁'),
    ]
    const all = notes(records)
    expect(all['d']).toStrictEqual(['proof-of-several-studies'])
    expect(all['e']).toStrictEqual(['proof-of-several-studies'])
  })

  test('of two titles of one host, or of hosts that are not known, is taken for one', () => {
    for (const host of ['h1', undefined]) {
      const records = [bearer('a', march, '甲', host), bearer('b', '2025-04-03', '乙', host)]
      expect(notes(records)).toStrictEqual({ a: [], b: [] })
    }
  })
})

describe('records without a proof that say the same in all', () => {
  const alike = (id: string, facts: Some<RecordFacts> = {}) =>
    on(id, march, { title: '甲班', study: totalHours(march, '2025-03-14', 36), ...facts })

  test('may be one study or two', () => {
    const entries = reckoned([alike('a'), alike('b')])
    expect(creditById(entries)).toStrictEqual({ a: exact(3600), b: { least: 0, most: 3600 } })
    expect(sumsOf(entries, 2025).hours).toStrictEqual({ least: 3600, most: 7200 })
    expect(entries[1]?.missing).toStrictEqual([{ fact: 'record.same-study', of: 'b' }])
    expect(entries[1]?.notes).toStrictEqual([{ kind: 'possible-duplicate', otherRecordId: 'a' }])
  })

  test.each<[string, Some<RecordFacts>]>([
    ['title', { title: '乙班' }],
    ['host', { hostId: 'h' }],
    ['subject', { subject: 'elective' }],
    ['proof', { proofs: ['x'] }],
    ['hours', { study: totalHours(march, '2025-03-14', 35) }],
  ])('but for the %s are two', (_, facts) => {
    expect(notes([alike('a'), alike('b', facts)])).toStrictEqual({ a: [], b: [] })
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

describe('a class taken again', () => {
  const first = (facts: Some<RecordFacts> = {}) => on('a', march, { classId: 'k', ...facts })
  const again = (facts: Some<RecordFacts> = {}) =>
    on('b', '2025-09-03', { repeats: { classId: 'k' }, ...facts })
  const eachTime = reading({ 'repeated-class': 'each-time' })

  test('gives nothing where the first time gave hours', () => {
    expect(credit([first(), again()])).toStrictEqual({ a: exact(600), b: exact(0) })
    const [, b] = reckoned([first(), again()])
    expect(b?.notes).toStrictEqual([{ kind: 'class-repeated', keptRecordId: 'a', credited: false }])
    expect(b?.readings.includes('repeated-class')).toBe(true)
  })

  test('gives hours each time under that reading', () => {
    expect(credit([first(), again()], eachTime)).toStrictEqual({ a: exact(600), b: exact(600) })
    expect(notes([first(), again()], eachTime)['b']).toStrictEqual(['class-repeated'])
  })

  test('may name the record, which stands for its class', () => {
    const byRecord = again({ repeats: { recordId: 'a' } })
    expect(credit([first(), byRecord])['b']).toStrictEqual(exact(0))
    expect(credit([first({ classId: undefined }), byRecord])['b']).toStrictEqual(exact(0))
    expect(credit([first(), again({ repeats: { recordId: 'x' } })])['b']).toStrictEqual(exact(600))
  })

  test('gives the hours where the first did not', () => {
    expect(credit([first({ result: fail }), again()], onlyOnPass)).toStrictEqual({
      a: exact(0),
      b: exact(600),
    })
  })

  test('gives the hours where all those of the first were cut away', () => {
    const full = on('0', march)
    expect(credit([full, first(), again()])).toStrictEqual({ '0': exact(600), a: exact(0), b: exact(600) })
  })

  test('is open where it is not known whether those of the first are cut away', () => {
    const maybe = on('0', march, { result: undefined })
    const entries = reckoned([maybe, first(), again()], onlyOnPass)
    expect(creditById(entries)).toStrictEqual({ '0': open, a: open, b: open })
  })

  test('by the class of a record that gave way to another of the same study', () => {
    const kept = on('0', march, { proofs: ['x'] })
    expect(credit([kept, first({ proofs: ['x'] }), again()])).toStrictEqual({
      '0': exact(600),
      a: exact(0),
      b: exact(0),
    })
  })
})

describe('a make-up', () => {
  const makesUp = { classId: 'k', missedOn: '2025-03-04' }
  const target = (facts: Some<RecordFacts> = {}) => on('a', march, { classId: 'k', ...facts })
  const makeUp = (facts: Some<RecordFacts> = {}) => on('b', '2025-09-03', { makesUp, ...facts })
  const noted = (records: readonly TrainingRecord[], law = chongqing2006) =>
    reckoned(records, law).find(({ record }) => record.id === 'b')?.notes

  test('of a class of which nothing is known counts in full', () => {
    expect(credit([makeUp()])).toStrictEqual({ b: exact(600) })
    const [alone] = reckoned([makeUp()])
    expect(alone?.notes).toStrictEqual([{ kind: 'make-up' }])
    expect([...(alone?.readings ?? [])]).toStrictEqual(['make-up-year', 'daily-maximum'])
  })

  test('of what is itself a second time is measured against what that gives by then', () => {
    const seconds = [
      on('a', march, { classId: 'k' }),
      on('first', '2025-09-03', { makesUp: { recordId: 'again', missedOn: '2025-03-04' } }),
      on('again', '2025-09-04', { repeats: { recordId: 'a' }, scheduled: { hours: 6 } }),
      on('b', '2025-09-05', { makesUp: { recordId: 'again', missedOn: '2025-03-04' } }),
    ]
    const excess = (id: string) =>
      reckoned(seconds, reading({ 'repeated-class': 'once' })).find(({ record }) => record.id === id)?.notes
    expect(excess('first')).toStrictEqual([
      { kind: 'make-up' },
      { kind: 'make-up-exceeds-missed', excess: 600 },
    ])
    expect(excess('b')).toStrictEqual([{ kind: 'make-up' }, { kind: 'make-up-exceeds-missed', excess: 600 }])
  })

  test.each([
    ['6', 600],
    ['6.01', 599],
    ['10', 200],
    ['12', 0],
    ['99', 0],
  ])(
    'of a class scheduled for %s h, of which 6 were attended, counts, and exceeds what was missed by %d',
    (hours, excess) => {
      const records = [target({ scheduled: { hours } }), makeUp()]
      expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(600) })
      expect(noted(records)).toStrictEqual([
        { kind: 'make-up' },
        ...(excess > 0 ? [{ kind: 'make-up-exceeds-missed', excess }] : []),
      ])
    },
  )

  test('measures scheduled days by the day that was missed, and attendance by what a day holds', () => {
    const law = withParameters(chongqing2006, {
      'hours-per-day': values({ '2006-02-27': '6', '2020-01-01': '8' }),
    })
    const records = [
      target({ scheduled: { days: '1.5' }, study: sessions(hoursOn(march, 10)) }),
      on('b', '2025-09-03', { makesUp, study: sessions('2025-09-03', '2025-09-04') }),
    ]
    expect(credit(records, law)).toStrictEqual({ a: exact(800), b: exact(1600) })
    expect(noted(records, law)).toContainEqual({ kind: 'make-up-exceeds-missed', excess: 1200 })
    const free = withReadings(law, { 'daily-maximum': 'none' })
    expect(noted(records, free)).toContainEqual({ kind: 'make-up-exceeds-missed', excess: 1400 })
  })

  test('is measured together with those before it, however they name the class', () => {
    const second = on('c', '2025-10-03', { makesUp: { recordId: 'a', missedOn: '2025-03-04' } })
    const records = [target({ scheduled: { hours: 15 } }), makeUp(), second]
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(600), c: exact(600) })
    expect(noted(records)).toStrictEqual([{ kind: 'make-up' }])
    expect(reckoned(records)[2]?.notes).toContainEqual({ kind: 'make-up-exceeds-missed', excess: 300 })
  })

  test('is measured against all that was attended of the class', () => {
    const records = [target({ scheduled: { hours: 15 } }), on('a2', '2025-03-04', { classId: 'k' }), makeUp()]
    expect(credit(records)).toStrictEqual({ a: exact(600), a2: exact(600), b: exact(600) })
    expect(noted(records)).toContainEqual({ kind: 'make-up-exceeds-missed', excess: 300 })
  })

  test('is measured by the longest schedule where records of the class disagree', () => {
    const other = on('a2', '2025-03-04', { classId: 'k', scheduled: { hours: 14 } })
    expect(noted([target({ scheduled: { hours: 9 } }), other, makeUp()])).toContainEqual({
      kind: 'make-up-exceeds-missed',
      excess: 400,
    })
    const inDays = changed(other, { scheduled: { days: '2.5' } })
    expect(noted([target({ scheduled: { hours: 9 } }), inDays, makeUp()])).toContainEqual({
      kind: 'make-up-exceeds-missed',
      excess: 300,
    })
  })

  test('of one class leaves those of another alone', () => {
    const records = [
      target({ scheduled: { hours: 12 } }),
      makeUp(),
      on('x', '2025-03-05', { classId: 'm', scheduled: { hours: 12 } }),
      on('y', '2025-10-03', { makesUp: { classId: 'm', missedOn: '2025-03-06' } }),
    ]
    expect(notes(records)['y']).toStrictEqual(['make-up'])
  })

  test('of a class that was attended and only failed takes it again', () => {
    expect(credit([target({ result: fail }), makeUp()])).toStrictEqual({ a: exact(600), b: exact(0) })
    expect(
      credit([target({ result: fail }), makeUp()], reading({ 'repeated-class': 'each-time' })),
    ).toStrictEqual({
      a: exact(600),
      b: exact(600),
    })
    expect(credit([target({ result: fail }), makeUp()], onlyOnPass)).toStrictEqual({
      a: exact(0),
      b: exact(600),
    })
    expect(credit([target(), makeUp()])).toStrictEqual({ a: exact(600), b: exact(600) })
  })

  test('of a class of which a part was missed is of the absence, whatever the result', () => {
    for (const result of [fail, undefined]) {
      const records = [target({ result, scheduled: { hours: 12 } }), makeUp()]
      expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(600) })
    }
    const whole = [target({ result: fail, scheduled: { hours: 6 } }), makeUp()]
    expect(credit(whole)).toStrictEqual({ a: exact(600), b: exact(0) })
  })

  test('is open where it is not known whether the class was passed', () => {
    const records = [target({ result: undefined }), makeUp()]
    const entries = reckoned(records)
    expect(creditById(entries)).toStrictEqual({ a: exact(600), b: open })
    expect(entries[1]?.missing).toStrictEqual([{ fact: 'record.result', of: 'a' }])
    expect(credit(records, onlyOnPass)).toStrictEqual({ a: open, b: open })
    expect(credit(records, reading({ 'repeated-class': 'each-time' }))['b']).toStrictEqual(exact(600))
  })

  test('the result of self-study is its recognition', () => {
    const records = [
      selfStudy({ id: 'a', result: fail }),
      on('b', '2025-09-03', { makesUp: { recordId: 'a', missedOn: '2025-03-03' } }),
    ]
    expect(credit(records)).toStrictEqual({ a: exact(600), b: exact(600) })
  })

  test('of itself makes up for nothing known', () => {
    const records = [
      on('b', '2025-09-03', { makesUp: { recordId: 'b', missedOn: '2025-03-04' }, scheduled: { hours: 1 } }),
    ]
    expect(credit(records)).toStrictEqual({ b: exact(600) })
    expect(noted(records)).toStrictEqual([{ kind: 'make-up' }])
  })

  test('by class is not measured against other make-ups, nor by what they were scheduled to take', () => {
    const records = [makeUp({ classId: 'k', scheduled: { hours: 1 } }), on('c', '2025-10-03', { makesUp })]
    expect(credit(records)).toStrictEqual({ b: exact(600), c: exact(600) })
    expect(notes(records)).toStrictEqual({ b: ['make-up'], c: ['make-up'] })
  })

  test('of a make-up is of that record', () => {
    const missed = makeUp({ scheduled: { hours: 8 } })
    const records = [missed, on('c', '2025-10-03', { makesUp: { recordId: 'b', missedOn: '2025-09-04' } })]
    expect(reckoned(records)[1]?.notes).toContainEqual({ kind: 'make-up-exceeds-missed', excess: 400 })
  })

  test('before the day that was missed is noted', () => {
    const early = makeUp({ study: sessions(march) })
    expect(notes([early])).toStrictEqual({ b: ['make-up', 'make-up-before-missed'] })
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
      on('b', '2026-01-10', { title: '乙' }),
    ]
    const entries = reckoned(records, law)
    expect(sumsOf(entries, 2025, law).hours).toStrictEqual(open)
    expect(sumsOf(entries, 2026, law).hours).toStrictEqual(open)
    expect(entries[1]?.missing).toStrictEqual([{ fact: 'record.result', of: 'a' }])
  })
})
