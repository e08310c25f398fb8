import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProfessionalPerson } from '../../../src/chongqing/entities/professional-person.js'
import { figureNames } from '../../../src/chongqing/entities/statistics/figure-names.js'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { chongqing2006, type Law, viewOf } from '../../../src/chongqing/pack.js'
import { serviceOf } from '../../../src/chongqing/reckoning/service.js'
import { contribute } from '../../../src/chongqing/statistics/contribute.js'
import { addTo, type Growing, type NamedFact } from '../../../src/chongqing/statistics/growing.js'
import { allOf, plainPeople } from '../../../src/chongqing/statistics/plain-people.js'
import { figureAt } from '../../../src/chongqing/statistics/read-out.js'
import {
  addPeople,
  addPerson,
  type CountedPerson,
  emptyTally,
  growingFrom,
} from '../../../src/chongqing/statistics/tally.js'
import { type TallyTerms, tallyTerms } from '../../../src/chongqing/statistics/tally-terms.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import type { CountRange } from '../../../src/engine/quantity/count-range.js'
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

const termsOf = (law: Law, asOf: string | null = null): TallyTerms =>
  tallyTerms(viewOf(law), year, asOf) as TallyTerms

/** What is counted of people where every record of everyone is reckoned. */
const reckonedOf = (people: readonly CountedPerson[], law: Law, asOf: string | null): Counted => {
  const growing = growingFrom(emptyTally(year, law, asOf), new Map())
  for (const { person: one, records } of people) {
    contribute(growing, one, records, termsOf(law, asOf), null)
  }
  return countedOf(growing)
}

/** What is counted of them where what is plain is added as it is stated. */
const addedOf = (people: readonly CountedPerson[], law: Law, asOf: string | null): Counted => {
  const growing = growingFrom(emptyTally(year, law, asOf), new Map())
  const plain = plainPeople(termsOf(law, asOf))
  for (const { person: one, records } of people) {
    contribute(growing, one, records, termsOf(law, asOf), plain)
  }
  plain.into.figures().forEach((sum, figure) => {
    addTo(growing, figure, sum, sum)
  })
  for (const id of plain.readings()) growing.readings.add(id)
  return countedOf(growing)
}

/** Everything that is counted, figures by their names. */
interface Counted {
  readonly figures: Readonly<Record<string, CountRange>>
  readonly readings: readonly string[]
  readonly missing: readonly NamedFact[]
}

const countedOf = ({ counts, readings, named }: Growing): Counted => ({
  figures: Object.fromEntries(figureNames.map((name, i) => [name, figureAt(counts, i)])),
  readings: [...readings].sort(),
  missing: [...(named as NonNullable<Growing['named']>).entries()].sort().map(([, one]) => one),
})

/** Who is asked about serves as they say. */
const servedBy = (one: ProfessionalPerson, law: Law = chongqing2006) => serviceOf(one, law.readings)

const plainOf = (
  records: readonly TrainingRecord[],
  law = chongqing2006,
  facts: Some<PersonFacts> = {},
): readonly string[] => {
  const one = person(facts)
  const others = plainPeople(termsOf(law)).count(one, records, servedBy(one, law))?.others ?? []
  return records.filter((one) => !others.includes(one)).map(({ id }) => id)
}

describe('the short way of counting', () => {
  const asOf = fc.constantFrom(null, '2025-06-30')

  test.each([
    ['records in order of time', inOrder],
    ['records that may share days', anything],
    ['records of which more is not known', { ...anything, unread: true }],
  ])('gives what the reckoning of all records gives: %s', (_, variety) => {
    fc.assert(
      fc.property(countedPeople(variety), anyLaw, asOf, (people, law, date) => {
        expect(addedOf(people, law, date)).toStrictEqual(reckonedOf(people, law, date))
      }),
      runs(300),
    )
  })

  test('gives it of classes that are entered and of others', () => {
    const one = (id: string, facts: Some<RecordFacts>) => record({ id, subject: 'elective', ...facts })
    const entered = one('a', { study: sessions('2025-03-03'), registration: registered('2025-06-02') })
    const attended = one('b', { study: sessions('2025-04-03'), subject: 'professional' })
    const both = one('c', { study: sessions('2025-05-06'), registration: undefined })
    const people = [{ person: person(), records: [entered, attended, both] }]
    const { figures } = addedOf(people, chongqing2006, null)
    expect(figures['registered/subject/professional/heads']).toStrictEqual({ least: 0, most: 0 })
    expect(figures['evidenced/subject/professional/heads']).toStrictEqual({ least: 1, most: 1 })
    expect(figures['evidenced/subject/elective/heads']).toStrictEqual({ least: 1, most: 1 })
    expect(addedOf(people, chongqing2006, null)).toStrictEqual(reckonedOf(people, chongqing2006, null))
  })

  test('is the same one by one, and for all together', () => {
    fc.assert(
      fc.property(countedPeople(anything), anyLaw, asOf, (people, law, date) => {
        const empty = emptyTally(year, law, date)
        const oneByOne = people.reduce(
          (sum, { person: one, records }) => addPerson(sum, one, records, law),
          empty,
        )
        expect(addPeople(empty, people, law)).toStrictEqual(oneByOne)
      }),
      runs(50),
    )
  })

  test('is taken by many people whose records follow each other', () => {
    const seen = { plain: 0, all: 0 }
    fc.assert(
      fc.property(countedPeople(inOrder), (people) => {
        for (const { person: one, records } of people) {
          seen.all++
          if (!plainPeople(termsOf(chongqing2006)).count(one, records, servedBy(one))) seen.plain++
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
  const exam = at(sessions('2025-05-03'), { form: 'qualification-exam' })

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
      'study after registration',
      of(at(totalHours('2025-03-03', '2025-03-05', 2), { registration: registered('2025-03-04') })),
    ],
    [
      'a session after registration',
      of(at(sessions('2025-03-03', '2025-03-05'), { registration: registered('2025-03-04') })),
    ],
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
    expect(plainOf(records)).toStrictEqual(records.map(({ id }) => id))
  })

  test.each<[string, readonly TrainingRecord[], string[]?]>([
    ['two records of one day', of(march, march)],
    [
      'two parts of one day in one record',
      of(at(sessions(partOf('2025-03-03', '0.5'), partOf('2025-03-03', '0.5')))),
    ],
    ['two records of one day with credits between', of(march, at(credits(5)), march)],
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
    ['one day twice with an earlier one between', of(april, march, april), ['r1']],
    [
      'two of one day after one of another',
      of(march, at(totalHours('2025-04-01', '2025-04-02', 2)), at(sessions('2025-04-02'))),
      ['r0'],
    ],
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
      'an entry that does not stand',
      of({ ...march, registration: { ...registered('2025-06-02'), entryStands: false } }),
    ],
    [
      'an entry in question',
      of({ ...march, registration: { ...registered('2025-06-02'), entryStands: null } }),
    ],
    ['one id twice', of({ ...march, id: 'x' }, { ...april, id: 'x' })],
    ['one id three times', of({ ...march, id: 'x' }, april, { ...march, id: 'x' }, { ...april, id: 'x' })],
    ['a class taken again beside another', of({ ...march, repeats: { classId: 'k' } }, april)],
    [
      'study of a stated day of which the amount is not known, beside another',
      of(at({ kind: 'unstated', from: '2025-05-01', to: '2025-05-02' }), april),
    ],
    [
      'hours of a result of work, beside another',
      of(at(totalHours('2025-05-01', '2025-05-02', 2), { form: 'other' }), april),
    ],
    [
      'a proof that two share which are not plain, beside another',
      of(
        at(sessions('2025-03-03'), { proofs: ['a'] }),
        at(totalHours('2025-03-03', '2025-03-04', 2), { completionNumber: 'a' }),
        { ...april, proofs: ['a'] },
      ),
    ],
    [
      'a proof that one of them shares with another which is',
      of(at(sessions('2025-03-03'), { proofs: ['a'] }), at(sessions('2025-03-03'), { proofs: ['b'] }), {
        ...april,
        proofs: ['a', 'b'],
      }),
      ['r2'],
    ],
    ['a qualification of which it is not known whether it is of the profession', of(march, exam), ['r0']],
    ['self-study', of({ ...march, form: 'self-study', taskBook: taskBook() }, april), ['r1']],
    ['self-study on a day of another', of({ ...march, form: 'self-study', taskBook: taskBook() }, march)],
    [
      'self-study with a day of another in its log',
      of(
        at(totalHours('2025-03-03', '2025-03-05', 2), {
          form: 'self-study',
          taskBook: taskBook({ log: [hoursOn('2025-04-03', 2)] }),
        }),
        march,
        april,
      ),
      ['r1'],
    ],
    ['a make-up', of({ ...march, makesUp: { classId: 'k', missedOn: '2025-02-01' } }, april)],
    ['credits of a scheme', of(at(credits(5)), april), ['r1']],
    ['another person’s record', of({ ...march, personId: 'p2' }, april), ['r1']],
    ['a record of which it is not known whose it is', of({ ...march, personId: undefined }, april), ['r1']],
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
  ])('not: %s', (_, records, others = []) => {
    expect(plainOf(records)).toStrictEqual(others)
  })

  test.each<[string, Law, readonly TrainingRecord[]]>([
    [
      'part-days',
      withReadings(chongqing2006, { 'part-days': 'whole-days-only' }),
      of(at(sessions(partOf('2025-03-03', '0.5'))), at(sessions(partOf('2025-04-03', '1')))),
    ],
    [
      'failed-assessment',
      withReadings(chongqing2006, { 'failed-assessment': 'hours-only-on-pass' }),
      of({ ...march, result: undefined }, april),
    ],
    [
      'ineligible-provider-hours',
      withReadings(chongqing2006, { 'ineligible-provider-hours': 'not-credited' }),
      of({ ...march, providerEligible: false }, april),
    ],
    [
      'early-registration',
      withReadings(chongqing2006, { 'early-registration': 'clipped' }),
      of({ ...march, registration: registered('2025-03-02') }, april),
    ],
  ])('a record that the law touches, where it has another %s, and no other', (_, law, records) => {
    expect(plainOf(records)).toStrictEqual(['r0', 'r1'])
    expect(plainOf(records, law)).toStrictEqual(['r1'])
  })

  test('study out of service counts or is reckoned, by the law', () => {
    const gap = [
      { unitId: 'u1', from: '2010-01-01', to: '2025-03-01' },
      { unitId: 'u2', from: '2025-04-01' },
    ]
    const strict = withReadings(chongqing2006, { 'study-out-of-service': 'not-credited' })
    const records = of(march, april)
    const facts = { inService: undefined, employments: gap }
    const unknown = { inService: undefined }
    expect(plainOf(records, chongqing2006, facts)).toStrictEqual(['r0', 'r1'])
    expect(plainOf(records, strict, facts)).toStrictEqual(['r1'])
    expect(plainOf(records, chongqing2006, unknown)).toStrictEqual(['r0', 'r1'])
    expect(plainOf(records, strict, unknown)).toStrictEqual([])
  })

  test('a day holds what it holds on its date', () => {
    const law = withParameters(chongqing2006, {
      'hours-per-day': values({ '2006-02-27': '6', '2025-04-01': '8' }),
    })
    const records = of(at(sessions(hoursOn('2025-03-03', 8))), at(sessions(hoursOn('2025-04-03', 8))))
    expect(plainOf(records, law)).toStrictEqual(['r1'])
  })

  test('who is not leaves no trace', () => {
    const plain = plainPeople(termsOf(chongqing2006))
    const unsure = { result: undefined, providerEligible: false }
    const records = of({ ...march, ...unsure }, march)
    expect(plain.count(person(), records, servedBy(person()))).toStrictEqual(allOf(records))
    expect([...plain.into.figures()].every((sum) => sum === 0)).toBe(true)
    expect(plain.readings()).toStrictEqual([])
    expect(plain.count(person(), of(march), servedBy(person()))).toBeNull()
    expect(plain.readings()).toStrictEqual(['daily-maximum'])
  })

  test('what was read of one person is not taken for another’s', () => {
    const plain = plainPeople(termsOf(chongqing2006))
    const records = of(march, april)
    expect(plain.count(person(), records, servedBy(person()))).toBeNull()
    expect(plain.count(person(), records, servedBy(person()))).toBeNull()
  })
})
