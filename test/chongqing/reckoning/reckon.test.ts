import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProfessionalPerson } from '../../../src/chongqing/entities/professional-person.js'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { unreadRecord } from '../../../src/chongqing/entities/unread-record.js'
import { chongqing2006, type Law } from '../../../src/chongqing/pack.js'
import { creditedOf, type Entry, totalOf } from '../../../src/chongqing/reckoning/entry.js'
import { isEvidence, isRegistered, reckon } from '../../../src/chongqing/reckoning/reckon.js'
import { withReadings } from '../../../src/engine/editions/law.js'
import { dateOfDay } from '../../../src/engine/quantity/calendar.js'
import type { Span } from '../../../src/engine/quantity/hours.js'
import {
  anyHoursLaw,
  changingDays,
  personWithAnyService,
  recordsOf,
  shuffled,
} from '../../support/arbitraries.js'
import {
  person as aPerson,
  changed,
  hoursOn,
  record,
  registered,
  sessions,
  totalHours,
} from '../../support/facts.js'
import { completionsOf } from '../../support/oracle.js'
import { runs } from '../../support/runs.js'
import {
  creditById,
  exact,
  notesById,
  reading,
  reckoned,
  resolve,
  sumsOf,
  yearsWithHours,
} from './reckoned.js'

const often = runs(1000)
// These reckon dozens of times a run.
const fewer = runs(400)

const plain = recordsOf({ registration: 'late' }, 6)
const anything = recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }, 6)

const yearsOfTests = [2024, 2025, 2026] as const

describe('which records are evidence', () => {
  const law = reading({ 'quota-evidence': 'certificate-entries-only' })

  test('all of them, registered or not', () => {
    expect(creditById(reckoned([record()]))).toStrictEqual({ r1: exact(600) })
  })

  test('only certificate entries, where they alone count', () => {
    const entries = reckoned(
      [
        record({ id: 'a' }),
        record({ id: 'b', study: sessions('2025-03-04'), registration: registered('2025-04-01') }),
      ],
      law,
    )
    expect(creditById(entries)).toStrictEqual({ a: exact(0), b: exact(600) })
    expect(notesById(entries)).toStrictEqual({ a: ['not-in-certificate'], b: [] })
    expect(entries.find(({ record: { id } }) => id === 'a')?.stated).toBeNull()
  })

  test.each([
    ['2025-03-31', 0],
    ['2025-04-01', 600],
    ['2025-04-02', 600],
  ])('as of %s', (asOf, credited) => {
    const one = record({ registration: registered('2025-04-01') })
    expect(isRegistered(one, asOf)).toBe(credited > 0)
    const [entry] = reckon(aPerson(), [one], resolve(), { registeredOnly: true, asOf, until: undefined })
    expect(entry && creditedOf(entry)).toStrictEqual(exact(credited))
  })

  test.each([
    [true, exact(600), []],
    [false, exact(0), ['entry-not-standing']],
    [null, { least: 0, most: 600 }, ['entry-in-question']],
  ])('an entry of which it is said that it stands: %s', (entryStands, credited, notes) => {
    const one = record({ registration: { ...registered('2025-04-01'), entryStands } })
    expect(isRegistered(one, undefined)).toBe(true)
    expect(isEvidence(one, { registeredOnly: true })).toBe(entryStands)
    expect(isEvidence(one, { registeredOnly: true, asOf: '2025-03-31' })).toBe(false)
    expect(isEvidence(one, { registeredOnly: false })).toBe(true)
    expect(creditById(reckoned([one], law))).toStrictEqual({ r1: credited })
    expect(notesById(reckoned([one], law))).toStrictEqual({ r1: notes })
    expect(creditById(reckoned([one]))).toStrictEqual({ r1: credited })
    expect(notesById(reckoned([one]))).toStrictEqual({ r1: notes })
    const counted = reading({ 'fallen-entry': 'counted' })
    expect(creditById(reckoned([one], counted))).toStrictEqual({ r1: exact(600) })
    expect(notesById(reckoned([one], counted))).toStrictEqual({ r1: notes })
    for (const proof of [{ proofs: ['x'] }, { completionNumber: 'x' }]) {
      const [proven] = reckoned([changed(one, proof)])
      expect(proven && creditedOf(proven)).toStrictEqual(exact(600))
      expect(proven?.readings.includes('fallen-entry')).toBe(false)
    }
  })

  test('an entry that falls gives nothing that it took, where it clips: study after its day stays out', () => {
    const facts = { study: sessions('2025-03-03', '2025-04-02'), proofs: ['x'] }
    for (const entryStands of [true, false, null]) {
      const one = record({ ...facts, registration: { ...registered('2025-04-01'), entryStands } })
      const clipped = reading({ 'early-registration': 'clipped' })
      expect(creditById(reckoned([one], clipped))).toStrictEqual({ r1: exact(600) })
    }
  })

  test('an unregistered record is in no certificate', () => {
    expect(isRegistered(record(), undefined)).toBe(false)
    expect(isRegistered(record({ registration: registered('2025-04-01') }), undefined)).toBe(true)
  })
})

describe('large inputs', () => {
  test('thousands of dated sessions', () => {
    const records = Array.from({ length: 60 }, (_, i) =>
      record({
        id: `r${i}`,
        study: sessions(...Array.from({ length: 50 }, (_, j) => dateOfDay(20_000 + i * 50 + j))),
      }),
    )
    const entries = reckoned([
      ...records,
      record({ id: 'x', study: totalHours('2024-10-04', '2032-12-31', 99_999) }),
    ])
    expect(totalOf(entries)).toStrictEqual(exact(3011 * 600))
  })

  test('a range of eleven centuries', () => {
    const entries = reckoned([record({ study: totalHours('1900-01-01', '2999-12-31', '99999.99') })])
    expect(totalOf(entries)).toStrictEqual(exact(9_999_999))
    expect(yearsWithHours(entries)).toHaveLength(1100)
    expect(sumsOf(entries, 2025).hours).toStrictEqual({ least: 0, most: 219_000 })
    const law = reading({ 'straddling-totals': 'pro-rata-days' })
    const parts = yearsWithHours(entries).map((year) => sumsOf(entries, year, law).hours.most)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(9_999_999)
  })
})

/** Everything that an answer could be built from. */
const shownOf = (entries: readonly Entry[], law: Law) => ({
  entries: entries.map((entry) => entry),
  years: yearsOfTests.map((year) => {
    const { hours, bySubject, byForm, byEntry, across } = sumsOf(entries, year, law)
    return {
      hours,
      bySubject,
      byForm,
      byEntry: [...byEntry.values()],
      across: across.map((one) => one.record.id),
    }
  }),
})

describe('of any records', () => {
  test('the order in which records are given plays no part', () => {
    fc.assert(
      fc.property(
        anything.chain((records) => fc.tuple(fc.constant(records), shuffled(records))),
        personWithAnyService,
        anyHoursLaw,
        ([records, other], person, law) => {
          expect(shownOf(reckoned(other, law, person), law)).toStrictEqual(
            shownOf(reckoned(records, law, person), law),
          )
        },
      ),
      fewer,
    )
  })

  test('nor where records share an id', () => {
    const sameIds = anything.map((records) => records.map((one, i) => changed(one, { id: `r${i % 2}` })))
    fc.assert(
      fc.property(
        sameIds.chain((records) => fc.tuple(fc.constant(records), shuffled(records))),
        ([records, other]) => {
          expect(shownOf(reckoned(other), chongqing2006)).toStrictEqual(
            shownOf(reckoned(records), chongqing2006),
          )
        },
      ),
      often,
    )
  })

  test('a class recorded as a whole or day by day has the same hours', () => {
    const byDay = (one: TrainingRecord): readonly TrainingRecord[] => {
      if (one.study.kind !== 'sessions') return [one]
      const { sessions: all } = one.study
      return [...new Set(all.map(({ date }) => date))].map((day) =>
        changed(one, {
          id: `${one.id} ${day}`,
          study: { kind: 'sessions', sessions: all.filter(({ date }) => date === day) },
        }),
      )
    }
    fc.assert(
      fc.property(plain, (records) => {
        const inClasses = records.map((one) => changed(one, { classId: one.id, proofs: [`of ${one.id}`] }))
        for (const year of yearsOfTests) {
          const whole = sumsOf(reckoned(inClasses), year)
          const parts = sumsOf(reckoned(inClasses.flatMap(byDay)), year)
          expect([parts.hours, parts.bySubject]).toStrictEqual([whole.hours, whole.bySubject])
        }
      }),
      often,
    )
  })

  test('a class of another year changes nothing in this one', () => {
    fc.assert(
      fc.property(plain, (records) => {
        const ofOneClass = records.map((one) => changed(one, { classId: 'k', completionNumber: 'x' }))
        const earlier = changed(ofOneClass[0] as TrainingRecord, {
          id: 'earlier',
          study: sessions('2020-03-03'),
        })
        for (const year of yearsOfTests) {
          expect(sumsOf(reckoned([...ofOneClass, earlier]), year).hours).toStrictEqual(
            sumsOf(reckoned(ofOneClass), year).hours,
          )
        }
      }),
      often,
    )
  })

  test('facts are never changed', () => {
    fc.assert(
      fc.property(anything, personWithAnyService, anyHoursLaw, (records, person, law) => {
        const before = JSON.stringify([person, records])
        shownOf(reckoned(records, law, person), law)
        expect(JSON.stringify([person, records])).toBe(before)
      }),
      runs(300),
    )
  })

  test('the hours of a year do not depend on the order of the queue', () => {
    fc.assert(
      fc.property(
        plain.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.array(fc.integer({ min: 0, max: 9 }), {
              minLength: records.length,
              maxLength: records.length,
            }),
          ),
        ),
        ([records, days]) => {
          const other = records.map((one, i) =>
            changed(one, { registration: registered(`2026-03-0${days[i]}`.replace('-00', '-10')) }),
          )
          for (const year of yearsOfTests) {
            const { hours } = sumsOf(reckoned(records), year)
            expect(sumsOf(reckoned(other), year).hours).toStrictEqual(hours)
            const law = reading({ 'queue-order': 'dated-sessions-first' })
            expect(sumsOf(reckoned(other, law), year, law).hours).toStrictEqual(hours)
          }
        },
      ),
      often,
    )
  })

  describe('an entry that falls', () => {
    const withStanding = (records: readonly TrainingRecord[], entryStands: boolean | null) =>
      records.map((one) =>
        one.registration ? changed(one, { registration: { ...one.registration, entryStands } }) : one,
      )

    test('changes no hours where attendance is the evidence, and the reading counts it', () => {
      fc.assert(
        fc.property(anything, personWithAnyService, anyHoursLaw, (records, person, any) => {
          const law = withReadings(any, {
            'quota-evidence': 'evidenced-attendance',
            'fallen-entry': 'counted',
          })
          const hours = (entryStands: boolean | null) =>
            yearsOfTests.map(
              (year) => sumsOf(reckoned(withStanding(records, entryStands), law, person), year, law).hours,
            )
          expect(hours(false)).toStrictEqual(hours(true))
          expect(hours(null)).toStrictEqual(hours(true))
        }),
        fewer,
      )
    })

    test('leaves no hours where entries are, and what is in question may be either', () => {
      const law = reading({ 'quota-evidence': 'certificate-entries-only' })
      fc.assert(
        fc.property(anything, personWithAnyService, (records, person) => {
          for (const year of yearsOfTests) {
            const hours = (entryStands: boolean | null) =>
              sumsOf(reckoned(withStanding(records, entryStands), law, person), year, law).hours
            expect(hours(false)).toStrictEqual(exact(0))
            expect(hours(null).least).toBe(0)
            // Where some fall and others stand, a make-up may yet find more that was missed.
            expect(hours(null).most).toBeGreaterThanOrEqual(hours(true).most)
          }
        }),
        fewer,
      )
    })
  })

  // A record that a make-up names is left out on purpose: it says how much there was to make up (see below).
  test('another record that repeats nothing, and that no make-up names, lowers no year', () => {
    const gappy = recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }, 5)
    fc.assert(
      fc.property(
        gappy,
        fc.oneof(
          fc.constant(chongqing2006),
          changingDays,
          fc.constant(reading({ 'failed-assessment': 'hours-only-on-pass' })),
        ),
        ([first, ...rest], law) => {
          const another = changed(first as TrainingRecord, {
            id: 'another',
            proofs: undefined,
            classId: undefined,
            makesUp: undefined,
          })
          const less = reckoned(rest, law)
          const more = reckoned([another, ...rest], law)
          for (const year of yearsOfTests) {
            const before = sumsOf(less, year, law).hours
            const after = sumsOf(more, year, law).hours
            expect(after.least).toBeGreaterThanOrEqual(before.least)
            expect(after.most).toBeGreaterThanOrEqual(before.most)
          }
        },
      ),
      often,
    )
  })

  test('a record that a make-up names lowers a year where it shows that the class is taken again', () => {
    const makeUp = record({
      id: 'r1',
      study: totalHours('2025-06-02', '2025-06-04', '10'),
      makesUp: { recordId: 'r0', missedOn: '2025-03-04' },
    })
    const missed = record({
      id: 'r0',
      study: sessions(hoursOn('2025-03-03', 2)),
      result: { kind: 'pass-or-fail', value: 'fail' },
    })
    expect(sumsOf(reckoned([makeUp]), 2025).hours).toStrictEqual(exact(1000))
    expect(sumsOf(reckoned([missed, makeUp]), 2025).hours).toStrictEqual(exact(200))
  })

  test('a record of another person changes nothing', () => {
    fc.assert(
      fc.property(anything, anyHoursLaw, ([first, ...rest], law) => {
        const foreign = changed(first as TrainingRecord, { personId: 'p2' })
        const without = reckoned(rest, law)
        const withIt = reckoned([foreign, ...rest], law).filter((entry) => entry.record !== foreign)
        expect(shownOf(withIt, law)).toStrictEqual(shownOf(without, law))
      }),
      often,
    )
  })
})

const contains = (outer: Span, inner: Span): boolean => outer.least <= inner.least && inner.most <= outer.most

const none: Span = { least: 0, most: 0 }

/** Compares bounds before and after some facts became known. */
const expectContained = (
  loose: { readonly person: ProfessionalPerson; readonly records: readonly TrainingRecord[] },
  tight: typeof loose,
  law: Law,
): void => {
  const before = reckoned(loose.records, law, loose.person)
  const after = reckoned(tight.records, law, tight.person)
  const known = creditById(after)
  const bounds = creditById(before)
  for (const [id, span] of Object.entries(known))
    expect(contains(bounds[id] ?? none, span), `record ${id}`).toBe(true)
  expect(contains(totalOf(before), totalOf(after)), 'total').toBe(true)
  for (const year of yearsOfTests) {
    const outer = sumsOf(before, year, law)
    const inner = sumsOf(after, year, law)
    expect(contains(outer.hours, inner.hours), `${year}: ${JSON.stringify([outer.hours, inner.hours])}`).toBe(
      true,
    )
    for (const kind of ['bySubject', 'byForm'] as const) {
      for (const [key, span] of inner[kind]) {
        expect(contains(outer[kind].get(key as never) ?? none, span), `${year} ${key}`).toBe(true)
      }
      for (const [key, span] of outer[kind]) {
        expect(span.least, `${year} ${key}`).toBeLessThanOrEqual(inner[kind].get(key as never)?.least ?? 0)
      }
    }
  }
}

describe('facts that are not known', () => {
  const unknown = recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }, 4)
  const unknownAlone = recordsOf({ idle: true, gaps: true, registration: 'any' }, 4)

  test.each([
    ['alone', unknownAlone],
    ['with repeats', unknown],
  ])('bounds contain every completion, records %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, personWithAnyService, anyHoursLaw, (records, person, law) => {
        const facts = { person, records }
        for (const complete of completionsOf(facts).slice(0, 60)) expectContained(facts, complete, law)
      }),
      fewer,
    )
  })

  test('one fact more never widens bounds', () => {
    fc.assert(
      fc.property(
        unknown,
        personWithAnyService,
        anyHoursLaw,
        fc.nat(),
        fc.nat(),
        (records, person, law, which, how) => {
          const at = which % records.length
          const one = records[at] as TrainingRecord
          const known = completionsOf({ person: aPerson(), records: [one] }).at(how % 4)?.records[0]
          fc.pre(known !== undefined)
          const settled = records.map((other, i) => (i === at ? known : other))
          expectContained({ person, records }, { person, records: settled }, law)
        },
      ),
      fewer,
    )
  })

  const registeredOrNot = recordsOf({ idle: true, registration: 'any' }, 4)
  // A range of days is all that is known of such a row: what books a total by its range books something else.
  const byDays = fc.constantFrom<Law>(
    chongqing2006,
    reading({ 'queue-order': 'dated-sessions-first' }),
    reading({ 'quota-evidence': 'certificate-entries-only' }),
  )

  test.each([
    ['nor its registration', ({ registration: _, ...row }: TrainingRecord) => row],
    ['but its registration', (row: TrainingRecord) => row],
  ])('a row of which no hours were read %s may have any turn, and any hours', (_, cells) => {
    fc.assert(
      fc.property(registeredOrNot, personWithAnyService, byDays, fc.nat(), (records, person, law, which) => {
        const at = which % records.length
        const { subject: _subject, form: _form, ...row } = cells(records[at] as TrainingRecord)
        const unread = unreadRecord({ ...row, study: { ...row.study, hours: '约', days: '约' } })
        const asRead = records.map((one, i) => (i === at ? (unread as TrainingRecord) : one))
        expectContained({ person, records: asRead }, { person, records }, law)
      }),
      often,
    )
  })
})
