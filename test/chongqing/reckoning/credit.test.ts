import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { amountOf, creditedOf, totalOf } from '../../../src/chongqing/reckoning/entry.js'
import { ownCapacity } from '../../../src/chongqing/reckoning/own-days.js'
import { dayLength, type Settings, spanCapacity } from '../../../src/chongqing/reckoning/settings.js'
import { anyHoursLaw, changingDays, personWithAnyService, recordsOf } from '../../support/arbitraries.js'
import { hoursOn, record, selfStudy, sessions, taskBook, totalHours } from '../../support/facts.js'
import { mostOf, servedInOrder } from '../../support/oracle.js'
import { runs } from '../../support/runs.js'
import { creditById, exact, reading, reckoned, resolve } from './reckoned.js'

const often = runs(1000)

describe('the daily maximum', () => {
  test.each([
    ['5.99', 599],
    ['6', 600],
    ['6.01', 600],
  ])('%s hours on one date count as %d hundredths', (hours, credited) => {
    const [entry] = reckoned([record({ study: sessions(hoursOn('2025-03-03', hours)) })])
    expect(entry && creditedOf(entry)).toStrictEqual(exact(credited))
  })

  test('what an earlier record of the queue took is gone', () => {
    const entries = reckoned([
      record({ id: 'b', study: sessions(hoursOn('2025-03-03', 4)) }),
      record({ id: 'a', study: sessions(hoursOn('2025-03-03', 4)) }),
    ])
    expect(creditById(entries)).toStrictEqual({ a: exact(400), b: exact(200) })
    expect(entries.map(({ portions }) => portions[0]?.gaveWay)).toStrictEqual([false, true])
  })

  test('a total gives way only where its own days are full', () => {
    const entries = reckoned([
      record({ id: 'a', study: sessions('2025-03-03', '2025-03-04') }),
      record({ id: 'b', study: totalHours('2025-03-03', '2025-03-05', 6) }),
      record({ id: 'c', study: totalHours('2025-03-03', '2025-03-05', 1) }),
    ])
    expect(creditById(entries)).toStrictEqual({ a: exact(1200), b: exact(600), c: exact(0) })
  })

  test('a total is cut at its own days first, which is no giving way', () => {
    const [entry] = reckoned([
      record({ study: totalHours('2025-03-03', '2025-03-07', 40, { restDays: 1, travelDays: '0.5' }) }),
    ])
    expect(entry && creditedOf(entry)).toStrictEqual(exact(2100))
    expect(entry?.portions[0]?.gaveWay).toBe(false)
  })

  test('an unknown result leaves the records behind it a range', () => {
    const entries = reckoned(
      [
        record({ id: 'a', study: sessions(hoursOn('2025-03-03', 4)), result: undefined }),
        record({ id: 'b', study: sessions(hoursOn('2025-03-03', 4)) }),
      ],
      reading({ 'failed-assessment': 'hours-only-on-pass' }),
    )
    expect(creditById(entries)).toStrictEqual({ a: { least: 0, most: 400 }, b: { least: 200, most: 400 } })
    expect(totalOf(entries)).toStrictEqual({ least: 400, most: 600 })
  })

  test('study of no known amount is open by that alone, whatever the others take', () => {
    const days = { from: '2025-03-03', to: '2025-03-04' }
    const entries = reckoned(
      [
        record({ id: 'a', study: totalHours(days.from, days.to, 4), result: undefined }),
        record({ id: 'b', study: { kind: 'unstated', ...days } }),
      ],
      reading({ 'failed-assessment': 'hours-only-on-pass' }),
    )
    const [a, b] = ['a', 'b'].map((id) => entries.find((entry) => entry.record.id === id))
    expect(a?.missing).toStrictEqual([{ fact: 'record.result', of: 'a' }])
    expect(b?.missing).toStrictEqual([{ fact: 'record.study-amount', of: 'b' }])
    expect(b?.portions[0]?.gaveWay).toBe(false)
    expect([...(b?.readings ?? [])]).toContain('queue-order')
  })

  test('a total that may lose days presses on those behind it by no more than its amount', () => {
    const study = (hours: number) => totalHours('2025-03-03', '2025-03-04', hours)
    const entries = reckoned([
      selfStudy({ id: 'a', study: study(6), taskBook: taskBook({ approval: undefined }) }),
      record({ id: 'b', study: study(3) }),
      record({ id: 'c', study: study(3) }),
    ])
    expect(creditById(entries)).toStrictEqual({ a: { least: 0, most: 600 }, b: exact(300), c: exact(300) })
  })

  test('under the reading without a maximum nothing is cut', () => {
    const entries = reckoned(
      [
        record({ id: 'a', study: sessions(hoursOn('2025-03-03', 8)) }),
        record({ id: 'b', study: totalHours('2025-03-03', '2025-03-04', 20) }),
      ],
      reading({ 'daily-maximum': 'none' }),
    )
    expect(creditById(entries)).toStrictEqual({ a: exact(800), b: exact(2000) })
    expect(totalOf(entries)).toStrictEqual(exact(2800))
    expect(entries.some(({ portions }) => portions.some(({ gaveWay }) => gaveWay))).toBe(false)
  })
})

const claimsOf = (records: Parameters<typeof reckoned>[0], law = chongqing2006) => {
  const settings: Settings = resolve(law)
  return reckoned(records, law).flatMap(({ portions }) =>
    portions.map(({ from, to, idle, most }) => ({
      from,
      to,
      amount: Math.min(most, ownCapacity(settings, from, to, idle)),
    })),
  )
}

describe('of any records', () => {
  test('the total credited is the maximum flow, and each portion what it adds to it', () => {
    fc.assert(
      fc.property(
        recordsOf({ idle: true, registration: 'any' }),
        fc.oneof(fc.constant(chongqing2006), changingDays),
        (records, law) => {
          const perDay = (day: number) => dayLength(resolve(law), day)
          const all = claimsOf(records, law)
          const portions = reckoned(records, law).flatMap((entry) => entry.portions)
          const served = servedInOrder(all, perDay)
          expect(
            portions.map(({ creditedLeast, creditedMost }) => [creditedLeast, creditedMost]),
          ).toStrictEqual(served.map((amount) => [amount, amount]))
          expect(totalOf(reckoned(records, law))).toStrictEqual(exact(mostOf(all, perDay)))
        },
      ),
      often,
    )
  })

  test('dated sessions never exceed the maximum of their date', () => {
    fc.assert(
      fc.property(recordsOf({ repeats: true }, 7), (records) => {
        const byDay = new Map<number, number>()
        for (const { portions } of reckoned(records)) {
          for (const { from, to, creditedMost } of portions) {
            if (from === to) byDay.set(from, (byDay.get(from) ?? 0) + creditedMost)
          }
        }
        for (const hours of byDay.values()) expect(hours).toBeLessThanOrEqual(600)
      }),
      often,
    )
  })

  test('bounds are in order, whole hundredths, not negative and not above what is stated', () => {
    fc.assert(
      fc.property(
        recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }),
        personWithAnyService,
        anyHoursLaw,
        (records, person, law) => {
          const entries = reckoned(records, law, person)
          for (const entry of entries) {
            for (const one of entry.portions) {
              const ends = [one.least, one.most, one.creditedLeast, one.creditedMost, one.lower, one.upper]
              expect(ends.every((end) => Number.isInteger(end) && end >= 0)).toBe(true)
              expect(one.least).toBeLessThanOrEqual(one.most)
              expect(one.creditedLeast).toBeLessThanOrEqual(one.creditedMost)
              expect(one.creditedMost).toBeLessThanOrEqual(one.most)
            }
            // Only this reading makes more of a part of a day than was stated.
            if (law.readings['part-days'] !== 'any-part-is-a-day' && entry.stated !== null) {
              expect(amountOf(entry).most).toBeLessThanOrEqual(entry.stated)
            }
          }
          const total = totalOf(entries)
          expect(total.least).toBeLessThanOrEqual(total.most)
          const sum = (end: 'least' | 'most') =>
            entries.reduce((sofar, entry) => sofar + creditedOf(entry)[end], 0)
          expect(total.least).toBeGreaterThanOrEqual(sum('least'))
          expect(total.most).toBeLessThanOrEqual(sum('most'))
        },
      ),
      often,
    )
  })

  test('what a span holds is what its days hold', () => {
    fc.assert(
      fc.property(
        changingDays,
        fc.integer({ min: 20_440, max: 20_470 }),
        fc.integer({ min: -1, max: 30 }),
        (law, from, length) => {
          const settings = resolve(law)
          let sum = 0
          for (let day = from; day < from + length; day++) sum += dayLength(settings, day)
          expect(spanCapacity(settings, from, from + length - 1)).toBe(sum)
        },
      ),
      often,
    )
  })
})
