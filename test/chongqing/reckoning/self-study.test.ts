import { describe, expect, test } from 'vitest'
import { taskBookItems } from '../../../src/chongqing/law/vocabulary.js'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { creditedOf, entryOf } from '../../../src/chongqing/reckoning/entry.js'
import { isEssential, selfStudyTerms } from '../../../src/chongqing/reckoning/self-study.js'
import { dayNumber } from '../../../src/engine/quantity/calendar.js'
import {
  changed,
  hoursOn,
  partOf,
  record,
  registered,
  type Some,
  selfStudy,
  sessions,
  type TaskBookFacts,
  taskBook,
  totalHours,
} from '../../support/facts.js'
import { exact, reading, reckoned, resolve, sumsOf } from './reckoned.js'

const termsOf = (book: Some<TaskBookFacts> | undefined, law = chongqing2006) => {
  const entry = entryOf(
    selfStudy({ study: totalHours('2025-03-01', '2025-03-31', 60), taskBook: book && taskBook(book) }),
  )
  const missing: string[] = []
  const terms = selfStudyTerms(entry, resolve(law), (fact) => missing.push(fact))
  return { terms, notes: entry.notes, missing }
}

const nothing = { counts: false, from: 0, to: -1, approvedOn: null, planned: null }
const year = { counts: true, planned: null, from: dayNumber('2025-01-01'), to: dayNumber('2025-12-31') }

describe('the terms of self-study', () => {
  test('are the dates of a task book that is in order', () => {
    expect(termsOf({})).toStrictEqual({
      terms: { ...year, approvedOn: dayNumber('2024-12-30') },
      notes: [],
      missing: [],
    })
  })

  test.each<[string, Some<TaskBookFacts> | undefined, string]>([
    ['there is no task book', undefined, 'no-task-book'],
    ['it was not approved', { approval: null }, 'task-book-not-approved'],
    ['it was not passed', { unitAssessment: 'fail' }, 'self-study-failed'],
    ['it was not assessed', { unitAssessment: null }, 'self-study-not-assessed'],
  ])('are none where %s', (_, book, kind) => {
    expect(termsOf(book)).toStrictEqual({ terms: nothing, notes: [{ kind }], missing: [] })
  })

  test('tell everything that is wrong at once', () => {
    const { notes } = termsOf({ approval: null, unitAssessment: 'fail', items: taskBookItems.slice(2) })
    expect(notes).toStrictEqual([
      { kind: 'task-book-item-missing', item: 'study-content' },
      { kind: 'task-book-item-missing', item: 'requirements' },
      { kind: 'task-book-not-approved' },
      { kind: 'self-study-failed' },
    ])
  })

  test.each(taskBookItems)('need the item %s, unless a gap is only advisory', (item) => {
    const items = taskBookItems.filter((one) => one !== item)
    const fatal = {
      terms: nothing,
      notes: [{ kind: 'task-book-item-missing', item }],
      missing: [],
    }
    expect(termsOf({ items }, reading({ 'task-book-gaps': 'invalid' }))).toStrictEqual(fatal)
    if (isEssential(item)) {
      expect(termsOf({ items })).toStrictEqual(fatal)
      return
    }
    expect(termsOf({ items })).toStrictEqual({
      terms: { ...year, approvedOn: dayNumber('2024-12-30') },
      notes: [{ kind: 'task-book-item-missing', item }],
      missing: [],
    })
  })

  test('are open where approval or assessment is not known', () => {
    expect(termsOf({ approval: undefined, unitAssessment: undefined })).toStrictEqual({
      terms: { ...year, approvedOn: null },
      notes: [],
      missing: ['record.task-book-approval', 'record.task-book-assessment'],
    })
    expect(termsOf({ approval: undefined, unitAssessment: null }).missing).toStrictEqual([])
  })
})

const creditOf = (book: Some<TaskBookFacts>, study = sessions('2025-03-03'), law = chongqing2006) => {
  const [entry] = reckoned([selfStudy({ study, taskBook: taskBook(book) })], law)
  return (
    entry && {
      credited: creditedOf(entry),
      notes: entry.notes.map(({ kind }) => kind),
      missing: (entry.missing as readonly unknown[]).flat(Number.POSITIVE_INFINITY),
    }
  )
}

describe('self-study', () => {
  test('counts by its log, whatever the total says', () => {
    const study = totalHours('2025-03-01', '2025-03-31', 60)
    expect(
      creditOf({ log: [hoursOn('2025-03-03', 4), partOf('2025-03-04', 1)] }, study)?.credited,
    ).toStrictEqual(exact(1000))
    expect(creditOf({}, study)?.credited).toStrictEqual(exact(6000))
  })

  test('of another form, the task book plays no part', () => {
    const study = totalHours('2025-03-01', '2025-03-31', 60)
    const book = taskBook({ approval: null, log: [hoursOn('2025-03-04', 1)] })
    const [entry] = reckoned([record({ study, taskBook: book })])
    expect(entry && creditedOf(entry)).toStrictEqual(exact(6000))
  })

  test.each([
    ['2025-03-02', '2025-03-03', 600, []],
    ['2025-03-03', '2025-03-04', 600, []],
    ['2025-03-04', '2025-03-05', 0, ['outside-task-book']],
    ['2025-03-01', '2025-03-02', 0, ['outside-task-book']],
  ])('on 3 March by a book from %s to %s counts %d', (from, to, credited, notes) => {
    expect(creditOf({ from, to })).toStrictEqual({ credited: exact(credited), notes, missing: [] })
  })

  test('of a total counts on the days of the book', () => {
    expect(creditOf({ to: '2025-03-04' }, totalHours('2025-03-03', '2025-03-07', 30))).toStrictEqual({
      credited: exact(1200),
      notes: ['outside-task-book'],
      missing: [],
    })
  })

  test.each([
    ['2025-03-02', 600, []],
    ['2025-03-03', 600, []],
    ['2025-03-04', 0, ['before-approval']],
  ])('approved on %s counts %d on 3 March', (on, credited, notes) => {
    expect(creditOf({ approval: { on } })).toStrictEqual({ credited: exact(credited), notes, missing: [] })
    const law = reading({ 'hours-before-approval': 'credited' })
    expect(creditOf({ approval: { on } }, sessions('2025-03-03'), law)).toStrictEqual({
      credited: exact(600),
      notes,
      missing: [],
    })
  })

  test('is bounded by nothing and all where approval or assessment is not known', () => {
    const approval = { fact: 'record.task-book-approval', of: 'r1' }
    const assessment = { fact: 'record.task-book-assessment', of: 'r1' }
    const between = { least: 0, most: 600 }
    expect(creditOf({ approval: undefined })).toStrictEqual({
      credited: between,
      notes: ['approval-unknown'],
      missing: [approval],
    })
    expect(creditOf({ unitAssessment: undefined })).toStrictEqual({
      credited: between,
      notes: [],
      missing: [assessment],
    })
    expect(creditOf({ approval: undefined, unitAssessment: undefined })?.missing).toStrictEqual([
      approval,
      assessment,
    ])
  })

  const capped = { 'task-book-hours': 'cap' } as const
  const twoDays = [hoursOn('2025-03-03', 8), hoursOn('2025-03-04', 6)]
  test.each([
    ['13.99', {}, 1200, true, []],
    ['14', {}, 1200, false, []],
    ['13.99', capped, 1200, true, []],
    ['12', capped, 1200, true, []],
    ['11.99', capped, 1199, true, ['task-book-hours']],
    ['11.99', {}, 1200, true, ['task-book-hours']],
    ['3', capped, 300, true, ['task-book-hours']],
    ['11.99', { ...capped, 'daily-maximum': 'none' } as const, 1199, true, ['task-book-hours']],
    ['13.99', { ...capped, 'daily-maximum': 'none' } as const, 1399, true, ['task-book-hours']],
  ])(
    'of 14 hours on two days by a book of %s under %o counts %d',
    (hours, options, credited, isNoted, readings) => {
      const [entry] = reckoned(
        [
          selfStudy({
            study: totalHours('2025-03-03', '2025-03-04', 14),
            taskBook: taskBook({ hours, log: twoDays }),
          }),
        ],
        reading(options),
      )
      expect(entry && creditedOf(entry)).toStrictEqual(exact(credited))
      expect(entry?.notes.map(({ kind }) => kind)).toStrictEqual(isNoted ? ['above-task-book-hours'] : [])
      expect([...(entry?.readings ?? [])].filter((one) => one === 'task-book-hours')).toStrictEqual(readings)
    },
  )

  test('above the hours of the book is that of its first days', () => {
    const log = [hoursOn('2024-12-31', 6), hoursOn('2025-01-02', 6)]
    const book = taskBook({ from: '2024-12-01', approval: { on: '2024-12-01' }, hours: 7, log })
    const entries = reckoned(
      [selfStudy({ study: totalHours('2024-12-31', '2025-01-02', 12), taskBook: book })],
      reading(capped),
    )
    expect(sumsOf(entries, 2024).hours).toStrictEqual(exact(600))
    expect(sumsOf(entries, 2025).hours).toStrictEqual(exact(100))
  })

  test('of which the amount is not known is at most the hours of the book, where they are the most', () => {
    const study = { kind: 'unstated', from: '2025-03-03', to: '2025-03-04' } as const
    expect(creditOf({ hours: 7 }, study, reading(capped))?.credited).toStrictEqual({ least: 0, most: 700 })
    expect(creditOf({ hours: 7 }, study)?.credited).toStrictEqual({ least: 0, most: 1200 })
    expect(creditOf({ hours: 7 }, { kind: 'unstated' }, reading(capped))?.credited).toStrictEqual({
      least: 0,
      most: 700,
    })
  })

  test('has no result of its own', () => {
    const law = reading({ 'failed-assessment': 'hours-only-on-pass' })
    const [entry] = reckoned([selfStudy({ result: { kind: 'pass-or-fail', value: 'fail' } })], law)
    expect(entry && creditedOf(entry)).toStrictEqual(exact(600))
    expect(entry?.notes).toStrictEqual([])
  })
})

describe('an approval within the days of a total', () => {
  const total = (hours: number, on: string, law = reading({}), idle = {}) =>
    creditOf({ approval: { on } }, totalHours('2025-03-03', '2025-03-07', hours, idle), law)
  const dates = [{ fact: 'record.study-dates', of: 'r1' }]

  test.each([
    // Five days hold 30 hours; the approval comes with the last three of them, which hold 18.
    ['all of it may have been before', 12, { least: 0, most: 1200 }],
    ['some of it was surely after', 15, { least: 300, most: 1500 }],
    ['no more than the days after hold', 24, { least: 1200, most: 1800 }],
    ['a total that fills its days', 30, exact(1800)],
    ['a total beyond its days', 40, exact(1800)],
  ])('%s', (_, hours, credited) => {
    expect(total(hours, '2025-03-05')).toStrictEqual({
      credited,
      notes: ['before-approval'],
      missing: credited.least === credited.most ? [] : dates,
    })
  })

  test('on its first day takes nothing, and after its last day all', () => {
    expect(total(12, '2025-03-03')).toStrictEqual({ credited: exact(1200), notes: [], missing: [] })
    expect(total(12, '2025-03-07')).toMatchObject({ credited: { least: 0, most: 600 } })
    expect(total(12, '2025-03-08')).toStrictEqual({
      credited: exact(0),
      notes: ['before-approval'],
      missing: [],
    })
  })

  test('where days of rest may lie on either side of it', () => {
    // 18 hours fill three of the five days: of these one to three lie after the approval.
    expect(total(18, '2025-03-05', reading({}), { restDays: 2 })).toMatchObject({
      credited: { least: 600, most: 1800 },
    })
  })

  test('without a daily maximum leaves all of it open', () => {
    const law = reading({ 'daily-maximum': 'none' })
    expect(total(30, '2025-03-07', law)).toMatchObject({ credited: { least: 0, most: 3000 }, missing: dates })
    expect(total(30, '2025-03-08', law)).toMatchObject({ credited: exact(0), missing: [] })
  })

  test('does not matter where hours before it count', () => {
    const law = reading({ 'hours-before-approval': 'credited' })
    expect(total(12, '2025-03-05', law)).toMatchObject({ credited: exact(1200), missing: [] })
  })

  test('is nothing like a registration, which attests that all was done by its day', () => {
    const [entry] = reckoned([
      selfStudy({
        study: totalHours('2025-03-03', '2025-03-07', 12),
        registration: registered('2025-03-04'),
      }),
    ])
    expect(entry && creditedOf(entry)).toStrictEqual(exact(1200))
  })
})

describe('an approval that is not known', () => {
  const open = selfStudy({
    id: 'a',
    study: totalHours('2025-12-20', '2026-01-05', 30),
    taskBook: taskBook({ to: '2026-12-31', approval: undefined }),
  })

  test('may yet move a total into its later year', () => {
    const law = reading({ 'straddling-totals': 'pro-rata-days' })
    const settled = changed(open, {
      taskBook: taskBook({ to: '2026-12-31', approval: { on: '2026-01-01' } }),
    })
    expect(sumsOf(reckoned([settled], law), 2026, law).hours).toStrictEqual({ least: 0, most: 3000 })
    expect(sumsOf(reckoned([settled], law), 2025, law).hours).toStrictEqual(exact(0))
    expect(sumsOf(reckoned([open], law), 2026, law).hours).toStrictEqual({ least: 0, most: 3000 })
    expect(sumsOf(reckoned([open], law), 2025, law).hours).toStrictEqual({ least: 0, most: 3000 })
  })

  test('may yet press a total on the days of other records', () => {
    const later = record({ id: 'b', study: sessions('2026-01-05') })
    const elsewhere = record({ id: 'c', study: sessions('2026-01-06') })
    const full = changed(open, { study: totalHours('2025-12-20', '2026-01-05', 96) })
    const credited = reckoned([full, later, elsewhere]).map(creditedOf)
    expect(credited).toStrictEqual([{ least: 0, most: 9600 }, { least: 0, most: 600 }, exact(600)])
  })
})
