import { describe, expect, test } from 'vitest'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import {
  hoursOn,
  record,
  registered,
  selfStudy,
  sessions,
  taskBook,
  totalHours,
} from '../../support/facts.js'
import { reading, reckoned } from './reckoned.js'

const order = (records: readonly TrainingRecord[], law = chongqing2006) =>
  reckoned(records, law).map((entry) => entry.record.id)

describe('the queue', () => {
  test('takes registered records first, by the date of registration and then by id', () => {
    expect(
      order([
        record({ id: 'a' }),
        record({ id: 'd', registration: registered('2025-05-01') }),
        record({ id: 'c', registration: registered('2025-05-02') }),
        record({ id: 'b', registration: registered('2025-05-02') }),
      ]),
    ).toStrictEqual(['d', 'b', 'c', 'a'])
  })

  test('takes the others by their last date of study and then by id', () => {
    expect(
      order([
        record({ id: 'a', study: totalHours('2025-03-01', '2025-03-05', 6) }),
        record({ id: 'd', study: sessions('2025-03-05', '2025-03-01') }),
        record({ id: 'c', study: sessions('2025-03-04') }),
        record({ id: 'b', study: sessions('2025-03-06') }),
      ]),
    ).toStrictEqual(['c', 'a', 'd', 'b'])
  })

  test('compares ids as texts, capitals first', () => {
    expect(order(['b', 'B', 'a10', 'a9'].map((id) => record({ id })))).toStrictEqual(['B', 'a10', 'a9', 'b'])
  })

  test('compares ids by code point, so that a rare character comes after a common one', () => {
    expect(order(['𠮷', '﨑', '吉', '吉吉'].map((id) => record({ id })))).toStrictEqual([
      '吉',
      '吉吉',
      '﨑',
      '𠮷',
    ])
  })

  test('takes records without hours first', () => {
    expect(
      order([record({ id: 'b' }), record({ id: 'z', personId: 'p2' }), record({ id: 'y', personId: 'p2' })]),
    ).toStrictEqual(['y', 'z', 'b'])
  })

  test('has one order even for two records of one id', () => {
    const long = record({ study: sessions(hoursOn('2025-03-03', 5)) })
    const short = record({ study: sessions(hoursOn('2025-03-03', 4)) })
    const forward = reckoned([long, short]).map((entry) => entry.record)
    expect(reckoned([short, long]).map((entry) => entry.record)).toStrictEqual(forward)
  })

  test('takes dated sessions before totals under that reading', () => {
    const records = [
      record({
        id: 'a',
        study: totalHours('2025-03-03', '2025-03-04', 6),
        registration: registered('2025-04-01'),
      }),
      record({ id: 'b', study: sessions('2025-03-04') }),
      selfStudy({
        id: 'c',
        study: totalHours('2025-03-03', '2025-03-04', 6),
        taskBook: taskBook({ log: [hoursOn('2025-03-03', 6)] }),
      }),
      record({
        id: 'd',
        study: totalHours('2025-03-01', '2025-03-02', 6),
        taskBook: taskBook({ log: [hoursOn('2025-03-01', 6)] }),
      }),
    ]
    expect(order(records)).toStrictEqual(['a', 'd', 'c', 'b'])
    // Only the log of self-study is its study; the task book of another form says nothing about dates.
    expect(order(records, reading({ 'queue-order': 'dated-sessions-first' }))).toStrictEqual([
      'c',
      'b',
      'a',
      'd',
    ])
  })
})
