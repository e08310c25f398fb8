import { describe, expect, test } from 'vitest'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { creditedOf } from '../../../src/chongqing/reckoning/entry.js'
import { passed } from '../../../src/chongqing/reckoning/intake.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { values } from '../../support/cases.js'
import {
  credits,
  hoursOn,
  type PersonFacts,
  partOf,
  person,
  type RecordFacts,
  record,
  registered,
  type Some,
  sessions,
  totalDays,
  totalHours,
} from '../../support/facts.js'
import { exact, reading, reckoned, sumsOf } from './reckoned.js'

const intake = (facts: Some<RecordFacts>, law = chongqing2006, who: Some<PersonFacts> = {}) => {
  const [entry] = reckoned([record(facts)], law, person(who))
  return (
    entry && {
      stated: entry.stated,
      credited: creditedOf(entry),
      notes: entry.notes.map(({ kind }) => kind),
      missing: entry.missing,
    }
  )
}

const creditOf = (study: RecordFacts['study'], law = chongqing2006) => {
  const { stated, credited } = intake({ study }, law) as NonNullable<ReturnType<typeof intake>>
  return { stated, credited: credited.least, settled: credited.least === credited.most }
}

const credited = (stated: number, credit = stated) => ({ stated, credited: credit, settled: true })

describe('dated sessions', () => {
  test('a whole day is six hours, half a day three', () => {
    expect(creditOf(sessions('2025-03-03', partOf('2025-03-04', '0.5')))).toStrictEqual(credited(900))
  })

  test('every hundredth of a day is exact', () => {
    for (let part = 1; part <= 100; part++) {
      expect(creditOf(sessions(partOf('2025-03-03', (part / 100).toFixed(2))))).toStrictEqual(
        credited(part * 6),
      )
    }
  })

  test('stated hours are taken as they are, and cut at six', () => {
    expect(creditOf(sessions(hoursOn('2025-03-03', '7.25'), hoursOn('2025-03-04', 0.01)))).toStrictEqual(
      credited(726, 601),
    )
  })

  test('parts and hours of one date are added before they are cut', () => {
    expect(
      creditOf(sessions(partOf('2025-03-03', 0.5), hoursOn('2025-03-03', 2), hoursOn('2025-03-03', 2))),
    ).toStrictEqual(credited(700, 600))
  })

  test.each([
    ['pro-rata', '0.99', 594, 594],
    ['whole-days-only', '0.99', 594, 0],
    ['whole-days-only', '1', 600, 600],
    ['any-part-is-a-day', '0.01', 6, 600],
    ['any-part-is-a-day', '1', 600, 600],
  ] as const)('under %s, %s of a day states %d and counts %d', (option, part, stated, credit) => {
    expect(creditOf(sessions(partOf('2025-03-03', part)), reading({ 'part-days': option }))).toStrictEqual(
      credited(stated, credit),
    )
  })

  test('parts of one date are added before they are read as days', () => {
    const halves = sessions(partOf('2025-03-03', '0.5'), partOf('2025-03-03', '0.5'))
    const { notes } = intake({ study: halves }, reading({ 'part-days': 'whole-days-only' })) ?? {}
    expect(notes).toStrictEqual([])
    expect(creditOf(halves, reading({ 'part-days': 'whole-days-only' }))).toStrictEqual(credited(600))
    expect(creditOf(halves, reading({ 'part-days': 'any-part-is-a-day' }))).toStrictEqual(credited(600))
  })

  test('the reading says nothing about stated hours', () => {
    const study = sessions(hoursOn('2025-03-03', '2.5'))
    expect(intake({ study }, reading({ 'part-days': 'whole-days-only' }))).toStrictEqual({
      stated: 250,
      credited: exact(250),
      notes: [],
      missing: [],
    })
  })

  test('whether a part of a day was lost is noted', () => {
    const study = sessions(partOf('2025-03-03', '0.5'))
    const lost = (option: 'pro-rata' | 'whole-days-only' | 'any-part-is-a-day') =>
      reckoned([record({ study })], reading({ 'part-days': option }))[0]?.notes
    expect(lost('pro-rata')).toStrictEqual([{ kind: 'part-days', lost: false }])
    expect(lost('whole-days-only')).toStrictEqual([{ kind: 'part-days', lost: true }])
    expect(lost('any-part-is-a-day')).toStrictEqual([{ kind: 'part-days', lost: false }])
  })
})

describe('totals', () => {
  test.each([
    ['a day short of all', totalHours('2025-03-03', '2025-03-05', '17.99'), 1799, 1799],
    ['all', totalHours('2025-03-03', '2025-03-05', 18), 1800, 1800],
    ['above all', totalHours('2025-03-03', '2025-03-05', '18.01'), 1801, 1800],
    ['days', totalDays('2025-03-03', '2025-03-07', '2.5'), 1500, 1500],
    ['one date', totalHours('2025-03-03', '2025-03-03', 7), 700, 600],
    ['travel', totalHours('2025-03-03', '2025-03-05', 18, { travelDays: 1 }), 1800, 1200],
    ['half a day of travel', totalHours('2025-03-03', '2025-03-05', 18, { travelDays: '0.5' }), 1800, 1500],
    [
      'travel and rest',
      totalHours('2025-03-03', '2025-03-07', 30, { travelDays: 2, restDays: '1.25' }),
      3000,
      1050,
    ],
    ['nothing but travel', totalHours('2025-03-03', '2025-03-04', 12, { travelDays: 2 }), 1200, 0],
    // The days certified are days of study already: travel is not taken off a second time.
    ['days beside travel', totalDays('2025-03-03', '2025-03-07', 3, { travelDays: 2 }), 1800, 1800],
  ] as const)('hold %s', (_, study, stated, credit) => {
    expect(creditOf(study)).toStrictEqual(credited(stated, credit))
  })

  test.each([
    ['pro-rata', 1590],
    ['whole-days-only', 1200],
    ['any-part-is-a-day', 1800],
  ] as const)('of 2.65 days state 1590 whatever the reading, and under %s count %d', (option, credit) => {
    expect(
      creditOf(totalDays('2025-03-03', '2025-03-07', '2.65'), reading({ 'part-days': option })),
    ).toStrictEqual(credited(1590, credit))
  })

  test('are measured by the length of the first day', () => {
    const law = withParameters(chongqing2006, {
      'hours-per-day': values({ '2006-02-27': '6', '2025-03-04': '8' }),
    })
    expect(creditOf(totalDays('2025-03-03', '2025-03-05', 2), law)).toStrictEqual(credited(1200))
    expect(creditOf(totalHours('2025-03-03', '2025-03-05', 30), law)).toStrictEqual(credited(3000, 2200))
    expect(creditOf(sessions('2025-03-03', '2025-03-04'), law)).toStrictEqual(credited(1400))
  })
})

describe('what is no study of the person', () => {
  test('another person’s record', () => {
    expect(intake({ personId: 'p2' })).toStrictEqual({
      stated: null,
      credited: exact(0),
      notes: ['another-person'],
      missing: [],
    })
  })

  test('credits of a scheme', () => {
    expect(intake({ study: credits(30) })).toStrictEqual({
      stated: null,
      credited: exact(0),
      notes: ['credits'],
      missing: [],
    })
  })
})

describe('study of which the amount is not known', () => {
  const free = reading({ 'daily-maximum': 'none' })
  const twoDays = { kind: 'unstated', from: '2025-03-03', to: '2025-03-04' } as const
  const amount = { fact: 'record.study-amount', of: 'r1' }
  const dates = { fact: 'record.study-dates', of: 'r1' }

  test('is nothing at least, and at most what its days hold', () => {
    const open = { stated: null, notes: ['unstated'], missing: [amount] }
    expect(intake({ study: twoDays })).toStrictEqual({ ...open, credited: { least: 0, most: 1200 } })
    expect(intake({ study: twoDays }, free)).toStrictEqual({ ...open, credited: { least: 0, most: 4800 } })
  })

  test('takes no more than others leave it, and says of nothing that it was cut', () => {
    const other = record({ id: 'r2', study: sessions('2025-03-03') })
    const entries = reckoned([record({ study: twoDays, registration: registered('2025-07-01') }), other])
    expect(sumsOf(entries, 2025).hours).toStrictEqual({ least: 600, most: 1200 })
    const alone = entries.find(({ record: { id } }) => id === 'r1')
    expect(
      alone?.portions.map(({ most, creditedMost, gaveWay }) => [most, creditedMost, gaveWay]),
    ).toStrictEqual([[1200, 1200, false]])
  })

  test('on days that are not known may lie in any year', () => {
    const entries = reckoned([
      record({ study: { kind: 'unstated', from: '2025-03-03' } }),
      record({ id: 'r2' }),
    ])
    expect(entries.map(({ missing }) => missing.flat())).toContainEqual([amount, dates])
    expect(sumsOf(entries, 2025).hours).toStrictEqual({ least: 600, most: 365 * 600 })
    expect(sumsOf(entries, 2020).hours).toStrictEqual({ least: 0, most: 366 * 600 })
    expect(sumsOf(entries, 2020).bySubject).toStrictEqual(
      new Map([['professional', { least: 0, most: 366 * 600 }]]),
    )
    const unlimited = reckoned([record({ study: { kind: 'unstated' } })], free)
    expect(sumsOf(unlimited, 2025, free).hours).toStrictEqual({ least: 0, most: 365 * 2400 })
  })

  test('gives nothing where its assessment or its provider takes everything', () => {
    const law = reading({ 'failed-assessment': 'hours-only-on-pass' })
    for (const study of [twoDays, { kind: 'unstated' } as const]) {
      const failed = intake({ study, result: { kind: 'pass-or-fail', value: 'fail' } }, law)
      expect(failed?.credited).toStrictEqual(exact(0))
    }
  })

  test('is a paper whose hours other rules grant', () => {
    const paper = { form: 'other', study: totalHours('2025-06-01', '2025-06-01', 20) } as const
    expect(intake(paper)).toStrictEqual({
      stated: null,
      credited: { least: 0, most: 600 },
      notes: ['result-of-work', 'result-unknown'].slice(0, 1),
      missing: [amount],
    })
    expect(intake({ ...paper, study: totalDays('2025-06-01', '2025-06-01', 1) })?.credited).toStrictEqual(
      exact(600),
    )
  })
})

describe('a total of nothing', () => {
  test('is a record, so that a class that was missed can be made up', () => {
    for (const study of [
      totalHours('2025-03-03', '2025-03-04', 0),
      totalDays('2025-03-03', '2025-03-04', 0),
    ]) {
      expect(intake({ study })).toStrictEqual({ stated: 0, credited: exact(0), notes: [], missing: [] })
    }
    const missed = record({ study: totalHours('2025-03-03', '2025-03-04', 0), scheduled: { hours: 12 } })
    const made = record({
      id: 'r2',
      study: sessions('2025-09-03', '2025-09-04'),
      makesUp: { recordId: 'r1', missedOn: '2025-03-03' },
    })
    expect(sumsOf(reckoned([missed, made]), 2025).hours).toStrictEqual(exact(1200))
  })
})

describe('registration', () => {
  const clipped = reading({ 'early-registration': 'clipped' })

  test.each([
    ['2025-03-02', 0, ['after-registration']],
    ['2025-03-03', 600, ['after-registration']],
    ['2025-03-04', 1200, []],
    ['2025-03-05', 1200, []],
  ])(
    'on %s attests %d of 3 and 4 March, where it clips; else the study counts',
    (registeredOn, credit, notes) => {
      for (const study of [
        sessions('2025-03-03', '2025-03-04'),
        totalHours('2025-03-03', '2025-03-04', 12),
      ]) {
        const facts = { study, registration: registered(registeredOn) }
        const all = { stated: 1200, notes, missing: [] }
        expect(intake(facts)).toStrictEqual({ ...all, credited: exact(1200) })
        expect(intake(facts, clipped)).toStrictEqual({ ...all, credited: exact(credit) })
      }
    },
  )

  test('leaves of a total what its days can hold, and what those after it cannot', () => {
    const study = totalHours('2025-03-03', '2025-03-06', 20)
    expect(intake({ study, registration: registered('2025-03-04') }, clipped)).toMatchObject({
      credited: { least: 800, most: 1200 },
      missing: [{ fact: 'record.study-dates', of: 'r1' }],
    })
    const idle = totalHours('2025-03-03', '2025-03-06', 12, { restDays: 2 })
    expect(intake({ study: idle, registration: registered('2025-03-04') }, clipped)?.credited).toStrictEqual({
      least: 0,
      most: 1200,
    })
  })

  test('in January leaves nothing to the days after it, where it clips', () => {
    const study = totalHours('2025-12-30', '2026-01-10', 20)
    const entries = reckoned([record({ study, registration: registered('2026-01-01') })], clipped)
    expect(sumsOf(entries, 2026).hours).toStrictEqual({ least: 0, most: 600 })
    expect(sumsOf(entries, 2025).hours).toStrictEqual({ least: 0, most: 1200 })
  })
})

describe('results', () => {
  test.each<[string, RecordFacts['result'] | undefined, boolean | null]>([
    ['nothing', undefined, null],
    ['pass', { kind: 'pass-or-fail', value: 'pass' }, true],
    ['fail', { kind: 'pass-or-fail', value: 'fail' }, false],
    ['completed', { kind: 'completion', value: 'completed' }, true],
    ['not completed', { kind: 'completion', value: 'not-completed' }, false],
    ['a score', { kind: 'score', value: 59 }, null],
    ['a score that passes', { kind: 'score', value: 59, passed: true }, true],
    ['a grade that fails', { kind: 'grade', value: '良', passed: false }, false],
    ['a grade', { kind: 'grade', value: '良' }, null],
  ])('%s', (_, result, outcome) => {
    expect(passed(record({ result }).result)).toBe(outcome)
  })

  const fail = { kind: 'pass-or-fail', value: 'fail' } as const
  const onlyOnPass = reading({ 'failed-assessment': 'hours-only-on-pass' })

  test('time counts though the assessment was failed', () => {
    expect(intake({ result: fail })).toStrictEqual({
      stated: 600,
      credited: exact(600),
      notes: ['failed'],
      missing: [],
    })
    expect(intake({ result: undefined })).toMatchObject({
      credited: exact(600),
      notes: ['result-unknown'],
      missing: [],
    })
  })

  test('time counts only on a pass under that reading', () => {
    expect(intake({}, onlyOnPass)).toMatchObject({ credited: exact(600), notes: [] })
    expect(intake({ result: fail }, onlyOnPass)).toMatchObject({ credited: exact(0), notes: ['failed'] })
    expect(intake({ result: undefined }, onlyOnPass)).toMatchObject({
      credited: { least: 0, most: 600 },
      notes: ['result-unknown'],
      missing: [{ fact: 'record.result', of: 'r1' }],
    })
  })
})

describe('qualifications', () => {
  test.each([
    [true, exact(600), []],
    [false, exact(0), ['not-of-profession']],
    [undefined, { least: 0, most: 600 }, ['profession-unknown']],
  ])('related to the profession: %s', (relatedToProfession, credited, notes) => {
    expect(intake({ form: 'qualification-exam', relatedToProfession })).toMatchObject({ credited, notes })
  })

  test('other forms are not asked for it', () => {
    expect(intake({ relatedToProfession: false })).toMatchObject({ credited: exact(600), notes: [] })
  })
})

describe('providers', () => {
  test.each([
    [undefined, 600, []],
    [true, 600, []],
    [false, 600, ['provider-not-eligible']],
  ])('eligible %s', (providerEligible, credit, notes) => {
    expect(intake({ providerEligible })).toMatchObject({ credited: exact(credit), notes })
  })

  test('hours with one that may not teach are nothing under that reading', () => {
    const law = reading({ 'ineligible-provider-hours': 'not-credited' })
    expect(intake({ providerEligible: false }, law)).toMatchObject({
      credited: exact(0),
      notes: ['provider-not-eligible'],
    })
    expect(intake({ providerEligible: true }, law)).toMatchObject({ credited: exact(600), notes: [] })
  })
})

describe('service', () => {
  const job = (from: string, to: string) => ({ employments: [{ unitId: 'u1', from, to }] })
  const strict = reading({ 'study-out-of-service': 'not-credited' })
  const dates = { fact: 'record.study-dates', of: 'r1' }

  test('study outside it counts and is noted', () => {
    expect(intake({}, chongqing2006, { inService: false })).toMatchObject({
      credited: exact(600),
      notes: ['out-of-service'],
    })
    expect(intake({}, chongqing2006, { inService: undefined })).toMatchObject({
      credited: exact(600),
      notes: ['service-unknown'],
      missing: [],
    })
  })

  test.each([
    ['2025-03-01', '2025-03-02', 0],
    ['2025-03-01', '2025-03-03', 600],
    ['2025-03-04', '2025-03-09', 0],
  ])('from %s to %s leaves %d of 3 March, where it alone counts', (from, to, credit) => {
    expect(intake({}, strict, job(from, to))).toMatchObject({
      credited: exact(credit),
      notes: credit === 0 ? ['out-of-service'] : [],
      missing: [],
    })
  })

  test('not known leaves everything open, where it alone counts', () => {
    expect(intake({}, strict, { inService: undefined })).toMatchObject({
      credited: { least: 0, most: 600 },
      notes: ['service-unknown'],
      missing: [{ fact: 'person.employments' }],
    })
  })

  test('takes from a total what its days in service cannot have held', () => {
    const study = totalHours('2025-03-03', '2025-03-07', 20)
    expect(intake({ study }, strict, job('2025-03-03', '2025-03-05'))).toMatchObject({
      credited: { least: 800, most: 1800 },
      missing: [dates],
    })
    expect(intake({ study }, strict, job('2025-03-10', '2025-03-20'))).toMatchObject({
      credited: exact(0),
      missing: [],
    })
    const full = totalHours('2025-03-03', '2025-03-07', 30)
    expect(intake({ study: full }, strict, job('2025-03-03', '2025-03-05'))).toMatchObject({
      credited: exact(1800),
      missing: [],
    })
  })

  test('never counts more hours on the days outside it than were credited at all', () => {
    // 100 stated hours on three of five days are 18; those in service may have been the two days of rest.
    const study = totalHours('2025-03-03', '2025-03-07', 100, { restDays: 2 })
    expect(intake({ study }, strict, job('2025-03-03', '2025-03-04'))).toMatchObject({
      credited: { least: 0, most: 1200 },
      missing: [dates],
    })
  })

  test('takes days of several lengths as they are', () => {
    const law = withParameters(strict, { 'hours-per-day': values({ '2006-02-27': '4', '2025-03-05': '9' }) })
    const study = totalHours('2025-03-03', '2025-03-06', 20)
    expect(intake({ study }, law, job('2025-03-05', '2025-03-06'))).toMatchObject({
      credited: { least: 1200, most: 1800 },
    })
  })

  test('without a daily maximum any day may hold it all', () => {
    const law = withReadings(strict, { 'daily-maximum': 'none' })
    const study = totalHours('2025-03-03', '2025-03-07', 100)
    expect(intake({ study }, law, job('2025-03-03', '2025-03-06'))).toMatchObject({
      credited: { least: 0, most: 10_000 },
      missing: [dates],
    })
    expect(intake({ study }, law, job('2025-03-08', '2025-03-09'))).toMatchObject({
      credited: exact(0),
      missing: [],
    })
    expect(intake({ study }, law, job('2025-03-01', '2025-03-09'))).toMatchObject({ credited: exact(10_000) })
  })
})
