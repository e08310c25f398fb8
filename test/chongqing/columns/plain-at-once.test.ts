import { describe, expect, test } from 'vitest'
import { addColumns } from '../../../src/chongqing/columns/add-columns.js'
import { columnsOf } from '../../../src/chongqing/columns/from-people.js'
import { plainAtOnce } from '../../../src/chongqing/columns/plain-at-once.js'
import { chongqing2006, type Law, viewOf } from '../../../src/chongqing/pack.js'
import { inParts, never } from '../../../src/chongqing/statistics/plain-from.js'
import { plainSums } from '../../../src/chongqing/statistics/plain-sums.js'
import {
  addPeople,
  type CountedPerson,
  emptyTally,
  growingFrom,
} from '../../../src/chongqing/statistics/tally.js'
import { type TallyTerms, tallyTerms } from '../../../src/chongqing/statistics/tally-terms.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { values } from '../../support/cases.js'
import {
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

const year = 2025

const of = (...studies: readonly RecordFacts['study'][]): readonly Some<RecordFacts>[] =>
  studies.map((study) => ({ study }))

const someone = (records: readonly Some<RecordFacts>[], facts: Some<PersonFacts> = {}): CountedPerson => ({
  person: person(facts),
  records: records.map((one, i) => record({ id: `r${i}`, ...one })),
})

const march = sessions('2025-03-03')
const april = sessions('2025-04-03')

test.each<[string, readonly Some<RecordFacts>[], number]>([
  ['of nobody’s records', [], 0],
  ['of whole days', of(totalDays('2025-03-03', '2025-03-05', 3)), 0],
  ['of parts of days', of(sessions(partOf('2025-03-03', '0.5'), partOf('2025-03-04', '1'))), inParts],
  ['of hours', of(totalHours('2025-03-03', '2025-03-05', 18)), 600],
  ['of hours that leave a rest', of(totalHours('2025-03-03', '2025-03-05', '18.01')), 601],
  [
    'of the fullest day, and of parts',
    of(sessions(partOf('2025-03-03', '0.5'), hoursOn('2025-03-04', 7)), sessions(hoursOn('2025-04-03', 2))),
    700 | inParts,
  ],
  [
    'of hours beside travel and rest',
    of(totalHours('2025-03-03', '2025-03-06', 15, { travelDays: '0.5', restDays: 1 })),
    600,
  ],
  ['of days beside travel', of(totalDays('2025-03-03', '2025-03-05', '2.5', { travelDays: '0.5' })), inParts],
  [
    'of more days than there are',
    of(totalDays('2025-03-03', '2025-03-05', '2.51', { travelDays: '0.5' })),
    never,
  ],
  ['of nothing but travel', of(totalHours('2025-03-03', '2025-03-03', 2, { travelDays: 1 })), never],
  ['of no hours', of(totalHours('2025-03-03', '2025-03-05', 0)), never],
  ['of more than parts of days can be told beside', of(sessions(hoursOn('2025-03-03', '163.84'))), never],
  ['against the order of time', of(april, march), never],
  ['of one day twice', of(march, totalHours('2025-03-03', '2025-03-04', 2)), never],
  ['of a result that is not known', [{ study: march, result: undefined }], never],
  ['of a failure', [{ study: march, result: { kind: 'pass-or-fail', value: 'fail' } }], never],
  ['of who may not teach', [{ study: march, providerEligible: false }], never],
  ['entered before its end', [{ study: march, registration: registered('2025-03-02') }], never],
  ['entered at its end', [{ study: march, registration: registered('2025-03-03') }], 0],
  [
    'entered by another',
    [{ study: march, registration: { ...registered('2025-06-02'), registrar: 'other' } }],
    never,
  ],
  ['told by more than a row', [{ study: march, form: 'self-study', taskBook: taskBook() }], never],
  ['that may weigh on others', [{ study: { kind: 'unstated' } }], never],
])('from how long a day on rows are plain: %s', (_, records, from) => {
  expect([...columnsOf([someone(records)]).plainFrom]).toStrictEqual([from])
})

describe('a person is counted at once', () => {
  const isAtOnce = (one: CountedPerson, law: Law, served: Parameters<ReturnType<typeof plainAtOnce>>[1]) => {
    const empty = emptyTally(year, law)
    const terms = tallyTerms(viewOf(law), year, null) as TallyTerms
    return plainAtOnce(growingFrom(empty), columnsOf([one]), terms, plainSums(terms))(0, served)
  }
  const always = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]
  const whole = withReadings(chongqing2006, { 'part-days': 'whole-days-only' })
  const anyPart = withReadings(chongqing2006, { 'part-days': 'any-part-is-a-day' })
  const none = withReadings(chongqing2006, { 'daily-maximum': 'none' })
  const eight = withParameters(chongqing2006, { 'hours-per-day': values({ '2006-02-27': '8' }) })
  const sixAndEight = withParameters(chongqing2006, {
    'hours-per-day': values({ '2006-02-27': '6', '2025-05-01': '8' }),
  })
  const full = of(sessions(hoursOn('2025-03-03', 6)), sessions(hoursOn('2025-04-03', 6)))
  const fuller = of(sessions(hoursOn('2025-03-03', 8)))
  const halves = of(sessions(partOf('2025-03-03', '0.5')), totalDays('2025-04-01', '2025-04-03', '2.5'))
  const since = (from: string, to?: string): Some<PersonFacts> => ({
    inService: undefined,
    employments: [{ unitId: 'u1', from, ...(to !== undefined && { to }) }],
  })

  test.each<[string, readonly Some<RecordFacts>[], Law?]>([
    ['without records', []],
    ['with full days', full],
    ['with fuller days where days are longer', fuller, eight],
    ['with parts of days', halves],
    ['with whole days where parts count for none', of(totalDays('2025-04-01', '2025-04-03', 3)), whole],
    ['with whole days where parts count as one', of(totalDays('2025-04-01', '2025-04-03', 3)), anyPart],
    ['with full days where no maximum is read', full, none],
    [
      'with days on each side of both ends of the year',
      of(
        sessions('2024-10-30'),
        totalHours('2024-10-31', '2024-10-31', 2),
        totalHours('2024-11-01', '2024-11-02', 2),
        sessions('2025-10-31', '2025-11-01'),
        totalHours('2025-11-02', '2025-11-03', 2),
      ),
    ],
    ['with days before and after the year alone', of(sessions('2024-10-31'), sessions('2025-11-01'))],
    ['with days after the year alone', of(sessions('2025-11-01', '2025-11-02'))],
  ])('%s', (_, records, law = chongqing2006) => {
    for (const facts of [{}, since('2010-01-01'), since('2010-01-01', '2026-01-01')]) {
      const one = someone(records, facts)
      expect(isAtOnce(one, law, facts.employments ? null : always)).toBe(true)
      const empty = emptyTally(year, law)
      expect(addColumns(empty, columnsOf([one]), law)).toStrictEqual(addPeople(empty, [one], law))
    }
  })

  test.each<[string, readonly Some<RecordFacts>[], Law?, Some<PersonFacts>?]>([
    ['where something is to be looked at', of(april, march)],
    ['with fuller days than the law knows', fuller],
    ['with fuller days where no maximum is read', fuller, none],
    ['with parts of days that count for none', halves, whole],
    ['with parts of days that count as one', halves, anyPart],
    ['where days were not always as long', full, sixAndEight],
    ['with days across the beginning of the year', of(totalHours('2024-10-31', '2024-11-01', 2))],
    ['with days across the end of the year', of(totalHours('2025-10-31', '2025-11-01', 2))],
    ['with sessions before the year and in it', of(sessions('2024-10-31', '2024-11-01'))],
    [
      'with days before the employment',
      of(sessions('2024-10-31'), march),
      chongqing2006,
      since('2024-11-01'),
    ],
    [
      'with days after it',
      of(march, sessions('2025-11-01')),
      chongqing2006,
      since('2010-01-01', '2025-10-31'),
    ],
  ])('not: %s', (_, records, law = chongqing2006, facts = since('2010-01-01')) => {
    const one = someone(records, facts)
    expect(isAtOnce(one, law, null)).toBe(false)
    const empty = emptyTally(year, law)
    expect(addColumns(empty, columnsOf([one]), law)).toStrictEqual(addPeople(empty, [one], law))
  })

  test('not: with days in different times of service', () => {
    const apart = [
      { from: 0, to: 20_151 },
      { from: 20_152, to: 30_000 },
    ]
    expect(isAtOnce(someone(full), chongqing2006, apart)).toBe(false)
    expect(isAtOnce(someone(of(march)), chongqing2006, apart)).toBe(true)
  })
})
