import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { creditedOf, type Entry, totalOf } from '../../../src/chongqing/reckoning/entry.js'
import { settingsFor } from '../../../src/chongqing/reckoning/service.js'
import { dayLength } from '../../../src/chongqing/reckoning/settings.js'
import { entriesByYear, sumYear, yearsOf } from '../../../src/chongqing/reckoning/years.js'
import { withParameters } from '../../../src/engine/editions/law.js'
import { dateOfDay, dayNumber, yearOf } from '../../../src/engine/quantity/calendar.js'
import type { Span } from '../../../src/engine/quantity/hours.js'
import { anyHoursLaw, changingDays, personWithAnyService, recordsOf } from '../../support/arbitraries.js'
import { record, sessions, totalDays, totalHours } from '../../support/facts.js'
import { everySpreading, rangeOf } from '../../support/oracle.js'
import { runs } from '../../support/runs.js'
import { calendarDays, exact, reading, reckoned, resolve, sumsOf, yearsWithHours } from './reckoned.js'

const often = runs(1000)

const changedDay = (value: string) =>
  withParameters(chongqing2006, { 'hours-per-day': [{ from: '2006-02-27', value, source: 'test' }] })

const hoursOf = (entries: readonly Entry[], law = chongqing2006): Readonly<Record<number, Span>> =>
  Object.fromEntries(yearsWithHours(entries).map((year) => [year, sumsOf(entries, year, law).hours]))

/** Totals about New Year, of days so small that every spreading can be tried. */
const smallTotals = (most: number, idle: number) =>
  fc
    .array(
      fc
        .record({
          from: fc.integer({ min: -2, max: 1 }),
          length: fc.integer({ min: 1, max: 3 }),
          hours: fc.integer({ min: 1, max: 6 }),
          rest: fc.integer({ min: 0, max: idle }),
          subject: fc.constantFrom('elective' as const, 'professional' as const),
          form: fc.constantFrom('distance' as const, 'advanced-seminar' as const),
        })
        .map(({ from, length, hours, rest, subject, form }) => {
          const date = (day: number) => `${day < 0 ? '2025-12-' : '2026-01-0'}${day < 0 ? 32 + day : day + 1}`
          const study = totalHours(date(from), date(from + length - 1), hours, {
            restDays: Math.min(rest, length - 1),
          })
          return { study, subject, form }
        }),
      { minLength: 1, maxLength: most },
    )
    .map((all) => all.map((facts, i) => record({ ...facts, id: `r${i}` })))

const straddling = record({ study: totalHours('2025-12-30', '2026-01-03', 18) })

describe('a total that crosses the end of a year', () => {
  test('is bounded by what the days of each year hold', () => {
    const entries = reckoned([straddling])
    expect(hoursOf(entries)).toStrictEqual({
      2025: { least: 0, most: 1200 },
      2026: { least: 600, most: 1800 },
    })
    expect(sumsOf(entries, 2025).across).toStrictEqual(entries)
  })

  test('is exact where it fills all its days', () => {
    expect(hoursOf(reckoned([record({ study: totalHours('2025-12-30', '2026-01-03', 99) })]))).toStrictEqual({
      2025: exact(1200),
      2026: exact(1800),
    })
  })

  test('is in the year of its last date under completion-date', () => {
    const law = reading({ 'straddling-totals': 'completion-date' })
    expect(hoursOf(reckoned([straddling], law), law)).toStrictEqual({ 2025: exact(0), 2026: exact(1800) })
  })

  test('is shared by days under pro-rata-days', () => {
    const law = reading({ 'straddling-totals': 'pro-rata-days' })
    expect(hoursOf(reckoned([straddling], law), law)).toStrictEqual({ 2025: exact(720), 2026: exact(1080) })
  })

  test.each([
    // Two thirds and one third of a hundredth: the larger remainder gets it.
    ['2025-12-30', '2026-01-01', '1', 67, 33],
    // Halves: the tie goes to the earlier year.
    ['2025-12-31', '2026-01-01', '0.01', 1, 0],
    ['2025-12-31', '2026-01-01', '1.01', 51, 50],
    ['2025-12-31', '2026-01-02', '0.02', 1, 1],
  ])('from %s to %s shares %s h as %d and %d hundredths', (from, to, hours, first, second) => {
    const law = reading({ 'straddling-totals': 'pro-rata-days' })
    const entries = reckoned([record({ study: totalHours(from, to, hours) })], law)
    expect(hoursOf(entries, law)).toStrictEqual({ 2025: exact(first), 2026: exact(second) })
  })

  test('over three years takes the whole of the middle one into account', () => {
    const study = totalHours('2024-12-31', '2026-01-01', 2196)
    expect(hoursOf(reckoned([record({ study })]))).toStrictEqual({
      2024: { least: 0, most: 600 },
      2025: { least: 218_400, most: 219_000 },
      2026: { least: 0, most: 600 },
    })
    const law = reading({ 'straddling-totals': 'pro-rata-days' })
    expect(hoursOf(reckoned([record({ study })], law), law)).toStrictEqual({
      2024: exact(599),
      2025: exact(218_403),
      2026: exact(598),
    })
  })

  test('is shared by days once for all its years, however many', () => {
    const law = reading({ 'straddling-totals': 'pro-rata-days' })
    const entries = reckoned([record({ study: totalHours('1901-01-01', '2900-12-31', 2000) })], law)
    let asked = 0
    const daysOf = (year: number) => {
      asked++
      return calendarDays(year)
    }
    const years = yearsWithHours(entries)
    const shares = years.map((year) => sumYear(entries, year, daysOf, resolve(law)).hours.most)
    expect(years).toHaveLength(1000)
    expect(asked).toBeLessThan(4 * 1000)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(200_000)
  })

  test('leaves room that dated sessions take away', () => {
    const entries = reckoned([
      record({ id: 'a', study: sessions('2025-12-30', '2025-12-31', '2026-01-01') }),
      record({ id: 'b', study: totalHours('2025-12-30', '2026-01-03', 6) }),
    ])
    expect(hoursOf(entries)).toStrictEqual({ 2025: exact(1200), 2026: exact(1200) })
  })

  test('knows no bound in either year where a date has no maximum', () => {
    const law = reading({ 'daily-maximum': 'none' })
    expect(hoursOf(reckoned([straddling], law), law)).toStrictEqual({
      2025: { least: 0, most: 1800 },
      2026: { least: 0, most: 1800 },
    })
  })

  test('knows that days without study may lie on either side', () => {
    const study = totalDays('2025-12-30', '2026-01-02', 2, { restDays: 2 })
    expect(hoursOf(reckoned([record({ study })]))).toStrictEqual({
      2025: { least: 0, most: 1200 },
      2026: { least: 0, most: 1200 },
    })
    const more = totalDays('2025-12-31', '2026-01-03', 3, { restDays: 1 })
    expect(hoursOf(reckoned([record({ study: more })]))).toStrictEqual({
      2025: { least: 0, most: 600 },
      2026: { least: 1200, most: 1800 },
    })
  })
})

describe('the years', () => {
  test('are those that the days of study touch, in order', () => {
    const entries = reckoned([
      record({ id: 'a', study: sessions('2026-01-01', '2024-12-31') }),
      record({ id: 'b', study: totalHours('2027-12-31', '2029-01-01', 5) }),
    ])
    expect(yearsWithHours(entries)).toStrictEqual([2024, 2026, 2027, 2028, 2029])
  })

  test('include the one a make-up is booked in, and not the one it was attended in', () => {
    const makesUp = { classId: 'c', missedOn: '2025-12-31' }
    const entries = reckoned(
      [record({ study: sessions('2026-02-01'), makesUp })],
      reading({ 'make-up-year': 'year-missed' }),
    )
    expect(yearsWithHours(entries)).toStrictEqual([2025])
    expect(hoursOf(entries)).toStrictEqual({ 2025: exact(600) })
    expect(sumsOf(entries, 2026).hours).toStrictEqual(exact(0))
    expect(sumsOf(entries, 2026).byEntry.size).toBe(0)
  })

  test('sum by subject and form, the unclassified apart', () => {
    const { bySubject, byForm, byEntry } = sumsOf(
      reckoned([
        record({ id: 'a' }),
        record({ id: 'b', study: sessions('2025-03-04'), form: 'distance', subject: 'elective' }),
        record({ id: 'c', study: sessions('2025-03-05'), form: 'distance', subject: undefined }),
        record({ id: 'd', study: sessions('2026-03-05') }),
      ]),
      2025,
    )
    expect(Object.fromEntries(bySubject)).toStrictEqual({
      professional: exact(600),
      elective: exact(600),
      unclassified: exact(600),
    })
    expect(Object.fromEntries(byForm)).toStrictEqual({
      'collective-training': exact(600),
      distance: exact(1200),
    })
    expect(byEntry.size).toBe(3)
  })

  test('narrow a subject by what the whole leaves for it', () => {
    const entries = reckoned([
      record({ id: 'a', subject: 'elective', study: totalHours('2025-12-31', '2026-01-01', 6) }),
      record({ id: 'b', subject: 'public-required', study: totalHours('2025-12-31', '2026-01-01', 6) }),
    ])
    expect(sumsOf(entries, 2025).hours).toStrictEqual(exact(600))
    expect(Object.fromEntries(sumsOf(entries, 2025).bySubject)).toStrictEqual({
      elective: { least: 0, most: 600 },
      'public-required': { least: 0, most: 600 },
    })
  })
})

const plain = recordsOf({ registration: 'late' }, 6)
const anything = recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }, 5)

const isWithin = (inner: Span, outer: Span): boolean => outer.least <= inner.least && inner.most <= outer.most

describe('of any records', () => {
  test('the bounds of a year are the joint range over all spreadings', () => {
    fc.assert(
      fc.property(plain, fc.oneof(fc.constant(chongqing2006), changingDays), (records, law) => {
        const entries = reckoned(records, law)
        const perDay = (day: number) => dayLength(resolve(law), day)
        const claims = entries.flatMap(({ portions }) =>
          portions.map(({ from, to, creditedMost }) => ({ from, to, amount: creditedMost })),
        )
        for (const year of [2024, 2025, 2026, 2027]) {
          const { from, to } = calendarDays(year)
          expect(sumsOf(entries, year, law).hours, `${year}`).toStrictEqual(
            rangeOf(claims, perDay, (day) => from <= day && day <= to),
          )
        }
      }),
      often,
    )
  })

  test('bounds in all, by subject, form and record contain every spreading', () => {
    // Small days, so that every spreading can be tried: two hours at most, whole hours only.
    const law = changedDay('2')
    const small = smallTotals(3, 1)
    fc.assert(
      fc.property(small, (records) => {
        const entries = reckoned(records, law)
        const claims = entries.map(({ portions: [one] }) => ({
          from: one?.from ?? 0,
          to: one?.to ?? 0,
          idle: (one?.idle ?? 0) / 100,
          amount: (one?.creditedMost ?? 0) / 100,
        }))
        const firstDay = dayNumber('2026-01-01')
        const sums = { 2025: sumsOf(entries, 2025, law), 2026: sumsOf(entries, 2026, law) }
        const seen = { least: Number.POSITIVE_INFINITY, most: 0 }
        everySpreading(claims, 2, (hours) => {
          for (const year of [2025, 2026] as const) {
            const by = { all: 0, subject: new Map<string, number>(), form: new Map<string, number>() }
            hours.forEach((days, i) => {
              const entry = entries[i] as Entry
              const { subject, form } = entry.record
              let own = 0
              for (const [day, amount] of days) if (day >= firstDay === (year === 2026)) own += amount * 100
              by.all += own
              by.subject.set(subject as string, (by.subject.get(subject as string) ?? 0) + own)
              by.form.set(form as string, (by.form.get(form as string) ?? 0) + own)
              expect(isWithin(exact(own), sums[year].byEntry.get(entry) ?? exact(0))).toBe(true)
            })
            expect(isWithin(exact(by.all), sums[year].hours)).toBe(true)
            for (const [key, own] of by.subject) {
              expect(isWithin(exact(own), sums[year].bySubject.get(key as never) ?? exact(0))).toBe(true)
            }
            for (const [key, own] of by.form) {
              expect(isWithin(exact(own), sums[year].byForm.get(key as never) ?? exact(0))).toBe(true)
            }
            if (year === 2025) {
              seen.least = Math.min(seen.least, by.all)
              seen.most = Math.max(seen.most, by.all)
            }
          }
        })
        if (claims.every(({ idle }) => idle === 0)) expect(sums[2025].hours).toStrictEqual(seen)
      }),
      runs(300),
    )
  })

  test('bounds of two totals are attained in all, by subject and by form', () => {
    const law = changedDay('2')
    fc.assert(
      fc.property(smallTotals(2, 0), (records) => {
        const entries = reckoned(records, law)
        const claims = entries.map(({ portions: [one] }) => ({
          from: one?.from ?? 0,
          to: one?.to ?? 0,
          idle: 0,
          amount: (one?.creditedMost ?? 0) / 100,
        }))
        const { from, to } = calendarDays(2025)
        const seen = new Map<string, Span>()
        const see = (key: string, own: number): void => {
          const { least, most } = seen.get(key) ?? exact(own)
          seen.set(key, { least: Math.min(least, own), most: Math.max(most, own) })
        }
        everySpreading(claims, 2, (hours) => {
          const sums = new Map([['all', 0]])
          hours.forEach((days, i) => {
            const { subject, form } = (entries[i] as Entry).record
            let own = 0
            for (const [day, amount] of days) if (from <= day && day <= to) own += amount * 100
            for (const key of ['all', subject as string, form as string]) {
              sums.set(key, (sums.get(key) ?? 0) + own)
            }
          })
          for (const [key, own] of sums) see(key, own)
        })
        const { hours, bySubject, byForm } = sumsOf(entries, 2025, law)
        const told = new Map<string, Span>([['all', hours], ...bySubject, ...byForm])
        for (const [key, span] of seen) expect(told.get(key) ?? exact(0), key).toStrictEqual(span)
      }),
      runs(300),
    )
  })

  test('exact amounts by completion date and by days add up to the total', () => {
    for (const option of ['completion-date', 'pro-rata-days'] as const) {
      const law = reading({ 'straddling-totals': option })
      fc.assert(
        fc.property(recordsOf({ idle: true, registration: 'any' }, 6), (records) => {
          const entries = reckoned(records, law)
          const years = yearsWithHours(entries).map((year) => sumsOf(entries, year, law))
          expect(exact(years.reduce((sum, { hours }) => sum + hours.most, 0))).toStrictEqual(totalOf(entries))
          for (const entry of entries) {
            const parts = years.map(({ byEntry }) => byEntry.get(entry) ?? exact(0))
            expect(exact(parts.reduce((sum, { least }) => sum + least, 0))).toStrictEqual(creditedOf(entry))
          }
        }),
        often,
      )
    }
  })

  test('bounds are in order, and parts hold together with the whole', () => {
    fc.assert(
      fc.property(anything, personWithAnyService, anyHoursLaw, (records, person, law) => {
        const entries = reckoned(records, law, person)
        for (const year of [2025, 2026]) {
          const { hours, bySubject, byForm, byEntry } = sumsOf(entries, year, law)
          for (const spans of [[hours], bySubject.values(), byForm.values(), byEntry.values()]) {
            for (const { least, most } of spans) {
              expect(Number.isInteger(least) && Number.isInteger(most)).toBe(true)
              expect(least).toBeGreaterThanOrEqual(0)
              expect(least).toBeLessThanOrEqual(most)
            }
          }
          for (const parts of [bySubject, byForm, byEntry]) {
            const sum = (end: 'least' | 'most') =>
              [...parts.values()].reduce((sofar, span) => sofar + span[end], 0)
            expect(sum('least')).toBeLessThanOrEqual(hours.least)
            expect(sum('most')).toBeGreaterThanOrEqual(hours.most)
          }
        }
      }),
      often,
    )
  })

  test('the entries that matter to a year make up all that it holds', () => {
    // Years of three days, so that most records reach beyond theirs and most years lie apart from some records.
    const yearOfDay = (day: number) => Math.floor(day / 3)
    const daysOf = (year: number) => ({ from: 3 * year, to: 3 * year + 2 })
    fc.assert(
      fc.property(
        recordsOf({ idle: true, gaps: true, repeats: true }, 7),
        personWithAnyService,
        anyHoursLaw,
        (records, person, law) => {
          const entries = reckoned(records, law, person)
          const settings = settingsFor(person, resolve(law))
          const byYear = entriesByYear(entries, yearOfDay)
          expect([...byYear.keys()]).toStrictEqual(yearsOf(entries, yearOfDay))
          for (const [year, some] of byYear) {
            expect(sumYear(some, year, daysOf, settings)).toStrictEqual(
              sumYear(entries, year, daysOf, settings),
            )
          }
        },
      ),
      often,
    )
  })

  test('an entry matters to the years that it reaches through others, and to no more', () => {
    const entries = reckoned([
      record({ id: 'a', study: totalHours('2024-05-01', '2025-01-02', 10) }),
      record({ id: 'b', study: totalHours('2025-01-02', '2025-01-10', 10) }),
      record({ id: 'c', study: totalHours('2025-01-11', '2025-01-20', 10) }),
    ])
    const byYear = entriesByYear(entries, (day) => yearOf(dateOfDay(day)))
    expect([...byYear].map(([year, some]) => [year, some.map((entry) => entry.record.id)])).toStrictEqual([
      [2024, ['a', 'b']],
      [2025, ['a', 'b', 'c']],
    ])
  })

  test('the least of one year and the most of the others make up the total', () => {
    fc.assert(
      fc.property(plain, (records) => {
        const entries = reckoned(records)
        const { least, most } = totalOf(entries)
        const first = sumsOf(entries, 2025).hours
        const second = sumsOf(entries, 2026).hours
        expect(first.least + second.most).toBe(least)
        expect(first.most + second.least).toBe(most)
      }),
      often,
    )
  })
})
