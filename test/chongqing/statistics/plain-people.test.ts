import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { chongqing2006, type Law, viewOf } from '../../../src/chongqing/pack.js'
import { plainPeople } from '../../../src/chongqing/statistics/plain-people.js'
import type { Tally } from '../../../src/chongqing/statistics/stored-tally.js'
import {
  addPeople,
  addPerson,
  type CountedPerson,
  emptyTally,
} from '../../../src/chongqing/statistics/tally.js'
import { type TallyTerms, tallyTerms } from '../../../src/chongqing/statistics/tally-terms.js'
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
  taskBook,
  totalDays,
  totalHours,
} from '../../support/facts.js'
import { runs } from '../../support/runs.js'
import { anyLaw, anything, countedPeople, inOrder } from './people.js'

const year = 2025

const oneByOne = (tally: Tally, people: readonly CountedPerson[], law: Law): Tally =>
  people.reduce((sum, { person: one, records }) => addPerson(sum, one, records, law), tally)

const termsOf = (law: Law): TallyTerms => tallyTerms(viewOf(law), year, null) as TallyTerms

const isPlain = (
  records: readonly TrainingRecord[],
  law = chongqing2006,
  facts: Some<PersonFacts> = {},
): boolean => plainPeople(termsOf(law)).count(person(facts), records)

describe('the short way of counting', () => {
  const asOf = fc.constantFrom(null, '2025-06-30')

  test.each([
    ['records in order of time', inOrder],
    ['records that may share days', anything],
  ])('gives what the general way gives: %s', (_, variety) => {
    fc.assert(
      fc.property(countedPeople(variety), anyLaw, asOf, (people, law, date) => {
        const empty = emptyTally(year, law, date)
        expect(addPeople(empty, people, law)).toStrictEqual(oneByOne(empty, people, law))
      }),
      runs(200),
    )
  })

  test('is taken by many people whose records follow each other', () => {
    const seen = { plain: 0, all: 0 }
    fc.assert(
      fc.property(countedPeople(inOrder), (people) => {
        for (const { person: one, records } of people) {
          seen.all++
          if (plainPeople(termsOf(chongqing2006)).count(one, records)) seen.plain++
        }
      }),
      // A share is measured, and so the sample is one.
      { ...runs(100), seed: 34 },
    )
    expect(seen.plain / seen.all).toBeGreaterThan(0.1)
  })
})

describe('who is plain', () => {
  const at = (study: RecordFacts['study'], facts: Some<RecordFacts> = {}): Some<RecordFacts> => ({
    study,
    ...facts,
  })
  const of = (...all: readonly Some<RecordFacts>[]): readonly TrainingRecord[] =>
    all.map((facts, i) => record({ id: `r${i}`, ...facts }))
  const march = at(sessions('2025-03-03'))
  const april = at(sessions('2025-04-03'))

  test.each<[string, readonly TrainingRecord[]]>([
    ['nobody’s records', []],
    ['two sessions on different days', of(march, april)],
    ['records against the order of time', of(april, march)],
    ['a full day', of(at(sessions(hoursOn('2025-03-03', 6))))],
    ['a full span', of(at(totalHours('2025-03-03', '2025-03-05', 18)))],
    [
      'a full span less its days of travel and rest',
      of(at(totalHours('2025-03-03', '2025-03-06', 15, { travelDays: '0.5', restDays: 1 }))),
    ],
    [
      'parts of days',
      of(at(sessions(partOf('2025-03-03', '0.25'))), at(totalDays('2025-04-01', '2025-04-03', '2.5'))),
    ],
    [
      'neighbouring days',
      of(at(totalHours('2025-03-03', '2025-03-05', 18)), at(totalHours('2025-03-06', '2025-03-07', 6))),
    ],
    ['the first and the last day of the year', of(at(sessions('2024-11-01')), at(sessions('2025-10-31')))],
    [
      'days before and after the year',
      of(at(totalHours('2024-10-30', '2024-10-31', 6)), at(totalHours('2025-11-01', '2025-11-02', 6))),
    ],
    [
      'a registration on the last day of study',
      of(at(totalHours('2025-03-03', '2025-03-05', 18), { registration: registered('2025-03-05') })),
    ],
    [
      'a failed and an unknown result',
      of({ ...march, result: { kind: 'pass-or-fail', value: 'fail' } }, { ...april, result: undefined }),
    ],
    ['a provider that is not eligible', of({ ...march, providerEligible: false })],
    [
      'an entry of which it is said that it stands',
      of({ ...march, registration: { ...registered('2025-06-02'), entryStands: true } }),
    ],
    [
      'classes and proofs of their own',
      of({ ...march, classId: 'k', proofs: ['a', 'b'] }, { ...april, classId: 'l', proofs: ['c'] }),
    ],
    ['a proof named twice by one record', of({ ...march, proofs: ['a', 'a'] })],
    [
      'a class, a proof and an id of one name',
      of({ ...march, classId: 'same', proofs: ['same'], id: 'same' }),
    ],
    ['ids that end alike', of({ ...march, id: 'one of 2025' }, { ...april, id: 'two of 2025' })],
    [
      'classes and proofs that end alike',
      of(
        { ...march, classId: 'one of 2025', proofs: ['one of 2025'] },
        { ...april, classId: 'two of 2025', proofs: ['two of 2025'] },
        { ...at(sessions('2025-05-03')), proofs: ['three of 2025'] },
        { ...at(sessions('2025-06-03')), classId: 'four of 2025' },
      ),
    ],
  ])('%s', (_, records) => {
    expect(isPlain(records)).toBe(true)
  })

  test.each<[string, readonly TrainingRecord[]]>([
    ['two records of one day', of(march, march)],
    [
      'two parts of one day in one record',
      of(at(sessions(partOf('2025-03-03', '0.5'), partOf('2025-03-03', '0.5')))),
    ],
    [
      'a span that contains an earlier one',
      of(at(sessions('2025-03-04')), at(totalHours('2025-03-03', '2025-03-05', 2))),
    ],
    [
      'a span within an earlier one',
      of(at(totalHours('2025-03-03', '2025-03-05', 2)), at(sessions('2025-03-04'))),
    ],
    [
      'spans that share their last and first day',
      of(at(totalHours('2025-03-03', '2025-03-05', 2)), at(totalHours('2025-03-05', '2025-03-07', 2))),
    ],
    [
      'the same against the order of time',
      of(at(totalHours('2025-03-05', '2025-03-07', 2)), at(totalHours('2025-03-03', '2025-03-05', 2))),
    ],
    ['one day twice with an earlier one between', of(april, march, april)],
    ['more than a day holds', of(at(sessions(hoursOn('2025-03-03', '6.01'))))],
    ['more than a span holds', of(at(totalHours('2025-03-03', '2025-03-05', '18.01')))],
    [
      'more than a span holds beside travel',
      of(at(totalHours('2025-03-03', '2025-03-05', '15.01', { travelDays: '0.5' }))),
    ],
    ['a total across the beginning of the year', of(at(totalHours('2024-10-31', '2024-11-01', 2)))],
    ['a total across the end of the year', of(at(totalHours('2025-10-31', '2025-11-01', 2)))],
    ['a total around the year', of(at(totalHours('2024-10-31', '2025-11-01', 2)))],
    [
      'study after registration',
      of(at(totalHours('2025-03-03', '2025-03-05', 2), { registration: registered('2025-03-04') })),
    ],
    [
      'a session after registration',
      of(at(sessions('2025-03-03', '2025-03-05'), { registration: registered('2025-03-04') })),
    ],
    [
      'an entry that does not stand',
      of({ ...march, registration: { ...registered('2025-06-02'), entryStands: false } }),
    ],
    [
      'an entry in question',
      of({ ...march, registration: { ...registered('2025-06-02'), entryStands: null } }),
    ],
    ['one id twice', of({ ...march, id: 'x' }, { ...april, id: 'x' })],
    ['a class taken again', of({ ...march, repeats: { classId: 'k' } })],
    ['self-study', of({ ...march, form: 'self-study', taskBook: taskBook() })],
    ['a make-up', of({ ...march, makesUp: { classId: 'k', missedOn: '2025-02-01' } })],
    ['credits of a scheme', of(at(credits(5)))],
    ['another person’s record', of({ ...march, personId: 'p2' })],
    [
      'more spans than are looked at',
      of(
        at({
          kind: 'sessions',
          sessions: Array.from({ length: 257 }, (__, i) => ({
            date: `20${10 + Math.floor(i / 28)}-02-${String((i % 28) + 1).padStart(2, '0')}`,
            hours: 1,
          })),
        }),
      ),
    ],
    [
      'more records than are looked at',
      Array.from({ length: 257 }, (__, i) =>
        record({
          id: `r${i}`,
          study: sessions(`20${10 + Math.floor(i / 28)}-02-${String((i % 28) + 1).padStart(2, '0')}`),
        }),
      ),
    ],
  ])('not: %s', (_, records) => {
    expect(isPlain(records)).toBe(false)
  })

  test.each<[string, Law]>([
    ['part-days', withReadings(chongqing2006, { 'part-days': 'whole-days-only' })],
    ['failed-assessment', withReadings(chongqing2006, { 'failed-assessment': 'hours-only-on-pass' })],
    [
      'ineligible-provider-hours',
      withReadings(chongqing2006, { 'ineligible-provider-hours': 'not-credited' }),
    ],
    ['study-out-of-service', withReadings(chongqing2006, { 'study-out-of-service': 'not-credited' })],
    [
      'hours-per-day',
      withParameters(chongqing2006, { 'hours-per-day': values({ '2006-02-27': '6', '2030-01-01': '8' }) }),
    ],
  ])('nobody, where the law has another %s', (_, law) => {
    expect(isPlain(of(march), law)).toBe(false)
  })

  test('a person in service with a gap is not', () => {
    const gap = [
      { unitId: 'u1', from: '2010-01-01', to: '2020-01-01' },
      { unitId: 'u2', from: '2021-01-01' },
    ]
    expect(isPlain(of(march), chongqing2006, { employments: gap })).toBe(false)
    expect(isPlain(of(march), chongqing2006, { employments: [{ unitId: 'u1', from: '2025-06-01' }] })).toBe(
      true,
    )
  })

  test('one who is not leaves no trace', () => {
    const plain = plainPeople(termsOf(chongqing2006))
    expect(plain.count(person(), of({ ...march, result: undefined, providerEligible: false }, march))).toBe(
      false,
    )
    expect([...plain.sums].every((sum) => sum === 0)).toBe(true)
    expect(plain.readings()).toStrictEqual([])
    expect(plain.count(person(), of(march))).toBe(true)
    expect(plain.readings()).toStrictEqual(['daily-maximum'])
  })

  test('what was read of one person is not taken for another’s', () => {
    const plain = plainPeople(termsOf(chongqing2006))
    const records = of(march, april)
    expect(plain.count(person(), records)).toBe(true)
    expect(plain.count(person(), records)).toBe(true)
  })
})
