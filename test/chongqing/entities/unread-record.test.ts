import { expect, test } from 'vitest'
import { unreadRecord } from '../../../src/chongqing/entities/unread-record.js'

const row = {
  id: 'r1',
  personId: 'p1',
  title: '进修',
  form: 'practice-based',
  subject: 'professional',
  classId: 'k1',
  study: { kind: 'total', from: '2025-03-03', to: '2025-03-07', hours: '约20' },
  registration: { certificateNumber: 'z1', registeredOn: '2025-03-10', registrar: 'unit' },
} as const

const ofDays = (study: unknown) => unreadRecord({ ...row, study })?.study

const nothing = { kind: 'unstated', unread: true }
const march = { kind: 'unstated', from: '2025-03-03', to: '2025-03-07', unread: true }

test('what was read is kept, and the amount is not known', () => {
  expect(unreadRecord(row)).toStrictEqual({ ...row, study: march })
})

test('a field that cannot be read is not known', () => {
  const { id, study } = row
  expect(
    unreadRecord({ ...row, personId: 7, form: '面授', subject: '公须', classId: ' k', registration: {} }),
  ).toEqual({
    id,
    title: row.title,
    study: { ...march },
  })
  expect(unreadRecord({ id, study, title: ['进修'] })).toEqual({ id, title: id, study: march })
  expect(unreadRecord({ id })).toEqual({ id, title: id, study: nothing })
})

test('nothing is known of what has no key', () => {
  for (const input of [undefined, null, '学习记录', 5, [], {}, { id: '' }, { ...row, id: 4 }]) {
    expect(unreadRecord(input)).toBeUndefined()
  }
})

test.each([
  ['the wrong way round', { from: '2025-03-07', to: '2025-03-03' }],
  ['of which one is missing', { from: '2025-03-03' }],
  ['of which one does not exist', { from: '2025-02-30', to: '2025-03-03' }],
  ['of which one is no text', { from: 45719, to: '2025-03-03' }],
  ['none at all', { sessions: [] }],
  ['one by one, of which one does not exist', { sessions: [{ date: '2025-03-03' }, { date: '2025-3-5' }] }],
  ['one by one, of which one is nothing', { sessions: [{ date: '2025-03-03' }, null] }],
])('days %s are not known', (_, study) => expect(ofDays(study)).toEqual(nothing))

test('single days, in any order, lie between the first and the last', () => {
  const sessions = ['2025-03-07', '2025-03-03', '2025-03-05'].map((date) => ({ date, hours: '七' }))
  expect(ofDays({ kind: 'sessions', sessions })).toEqual(march)
})
