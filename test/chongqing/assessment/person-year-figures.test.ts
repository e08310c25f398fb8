import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessPersonYear } from '../../../src/chongqing/assessment/person-year.js'
import {
  personYearFigures,
  personYearOnDemand,
} from '../../../src/chongqing/assessment/person-year-figures.js'
import { plainYear } from '../../../src/chongqing/assessment/plain-year.js'
import { yearTerms } from '../../../src/chongqing/assessment/year-terms.js'
import { national2015 } from '../../../src/chongqing/editions/national-2015.js'
import { type Amendments, chongqing2006, type Law } from '../../../src/chongqing/pack.js'
import type { PersonYearFacts } from '../../../src/chongqing/rules/quota/person-year-facts.js'
import { withoutGrounds } from '../../../src/engine/determination/without-grounds.js'
import { withProvisions } from '../../../src/engine/editions/amendment.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { XueshiError } from '../../../src/engine/ground/xueshi-error.js'
import { struck, values } from '../../support/cases.js'
import {
  credits,
  partOf,
  person,
  record,
  registered,
  sessions,
  totalDays,
  totalHours,
} from '../../support/facts.js'
import { openPaths } from '../../support/frozen.js'
import { runs } from '../../support/runs.js'
import { anyLaw, anything, countedPerson, inOrder } from '../statistics/people.js'

const strike = { struck: true, from: '2025-07-01', source: 'test' } as const

/** Both editions, with readings taken otherwise and other figures, now and then without a provision. */
const anyEdition: fc.Arbitrary<Law> = fc
  .tuple(
    anyLaw,
    fc.boolean(),
    fc.constantFrom<Amendments>({}, {}, {}, {}, {}, {}, { '2.1': strike }, { '12.3': strike }),
  )
  .map(([law, isNational, struckOut]) =>
    withProvisions(isNational ? withReadings(national2015, law.readings) : law, struckOut),
  )

const anyFacts = (people: Parameters<typeof countedPerson>[0]): fc.Arbitrary<PersonYearFacts> =>
  fc
    .record({
      one: countedPerson(people),
      year: fc.oneof({ weight: 9, arbitrary: fc.constant(2025) }, fc.constantFrom(1999, 2006, 2024)),
      asOf: fc.option(fc.constantFrom('2025-06-30', '2026-01-31'), { nil: undefined, freq: 2 }),
      adjustment: fc.option(fc.constant({ requiredHours: '24', source: 'test' }), {
        nil: undefined,
        freq: 12,
      }),
    })
    .map(({ one, year, asOf, adjustment }) => ({
      ...one,
      year,
      ...(asOf !== undefined && { asOf }),
      ...(adjustment && { adjustment }),
    }))

describe.each([
  ['records in order of time', inOrder],
  ['records that may share days', anything],
  ['records of which more is not known', { ...anything, unread: true }],
])('the year of a person: %s', (_, variety) => {
  test('comes to what the assessment finds', () => {
    fc.assert(
      fc.property(anyFacts(variety), anyEdition, (facts, law) => {
        const whole = assessPersonYear(facts, law)
        const outcome = personYearFigures(facts, law)
        expect(outcome).toStrictEqual(withoutGrounds(whole))
        expect(openPaths(outcome)).toStrictEqual([])
      }),
      runs(600),
    )
  })

  test('with its grounds on demand is the assessment', () => {
    fc.assert(
      fc.property(anyFacts(variety), anyEdition, (facts, law) => {
        const whole = assessPersonYear(facts, law)
        const fresh = () => personYearOnDemand(facts, law)
        expect(fresh()).toStrictEqual(whole)
        expect(JSON.stringify(fresh())).toBe(JSON.stringify(whole))
        expect({ ...fresh() }).toStrictEqual({ ...whole })
        expect(structuredClone(fresh())).toStrictEqual(structuredClone(whole))
        expect(openPaths({ ...fresh() }, 'it')).toStrictEqual(['it'])
      }),
      runs(300),
    )
  })
})

test('most people are added up, and others are not', () => {
  const seen = { plain: 0, all: 0 }
  fc.assert(
    fc.property(countedPerson({ overlapping: false, repeating: false, idle: false }), (one) => {
      const terms = yearTerms(chongqing2006)(2025)
      if (!terms) throw new Error('the law sets no terms')
      seen.all++
      if (plainYear({ ...one, year: 2025 }, terms)) seen.plain++
    }),
    runs(300),
  )
  expect(seen.plain).toBeGreaterThan(0)
  expect(seen.plain).toBeLessThan(seen.all)
})

const facts = { person: person(), records: [record()], year: 2025 }

/** Whether a year is added up, and not reckoned. */
const isAdded = (changes: Partial<PersonYearFacts> = {}, law: Law = chongqing2006): boolean => {
  const given = { ...facts, ...changes }
  const terms = yearTerms(law)(given.year)
  expect(personYearFigures(given, law)).toStrictEqual(withoutGrounds(assessPersonYear(given, law)))
  return terms !== null && plainYear(given, terms) !== null
}

describe('a year is added up', () => {
  test.each<[string, Partial<PersonYearFacts>, Law?]>([
    ['where there is one day of study', {}],
    ['where there is none', { records: [] }],
    [
      'in whatever order the records come',
      {
        records: ['r2', 'r1', 'r3'].map((id, i) => record({ id, study: sessions(`2025-03-0${i + 3}`) })),
      },
    ],
    [
      'of whoever the unit lists as a professional',
      { person: person({ inService: undefined, listedAsProfessional: true }) },
    ],
    ['on whatever day it is asked', { asOf: '2025-07-01' }],
    ['where somebody is surely not covered', { person: person({ title: 'none' }) }],
    [
      'where the person joined before the year, and the title is older',
      {
        person: person({
          inService: undefined,
          titleSince: '2019',
          employments: [{ unitId: 'u1', from: '2018-02' }],
        }),
      },
    ],
    [
      'of registered entries, where they alone are evidence',
      { records: [record({ registration: registered('2025-04-01') })] },
      withReadings(chongqing2006, { 'quota-evidence': 'certificate-entries-only' }),
    ],
    [
      'of the statistical year, where that is the year of the quota',
      { records: [record({ study: sessions('2024-11-04', '2024-11-05') })] },
      withReadings(chongqing2006, { 'quota-year': 'statistical' }),
    ],
    ['where no statistical year is set', {}, withParameters(chongqing2006, { 'statistical-period': struck })],
    [
      'against the parts of the quota',
      {},
      withReadings(chongqing2006, { 'ratio-direction': 'each-part-at-least' }),
    ],
    [
      'where a part of a day is counted as a day',
      { records: [record({ study: totalDays('2025-03-03', '2025-03-05', '1.5') })] },
      withReadings(chongqing2006, { 'part-days': 'any-part-is-a-day' }),
    ],
    [
      'where a part of a day is not counted, and a whole one is beside it',
      { records: [record({ study: sessions(partOf('2025-03-03', '0.5'), '2025-03-04') })] },
      withReadings(chongqing2006, { 'part-days': 'whole-days-only' }),
    ],
    ['where the ratio is of plans', {}, withReadings(chongqing2006, { 'ratio-of': 'plan' })],
    ['under the national rules', {}, national2015],
  ])('%s', (_, changes, law) => {
    expect(isAdded(changes, law)).toBe(true)
  })
})

describe('a year is reckoned', () => {
  test.each<[string, Partial<PersonYearFacts>, Law?]>([
    [
      'where sessions lie on both sides of its end',
      { records: [record({ study: sessions('2025-12-31', '2026-01-04') })] },
    ],
    [
      'where a total crosses the end of the statistical year',
      { records: [record({ study: totalHours('2025-10-30', '2025-11-03', 20) })] },
    ],
    [
      'where a day holds less than is stated',
      { records: [record({ study: totalHours('2025-03-03', '2025-03-03', 9) })] },
    ],
    [
      'where nothing is left of parts of days',
      {
        records: [
          record({ study: sessions(partOf('2025-03-03', '0.5'), partOf('2025-03-04', '0.5')) }),
          record({ id: 'r2', study: sessions('2025-04-01') }),
        ],
      },
      withReadings(chongqing2006, { 'part-days': 'whole-days-only' }),
    ],
    ['where credits were earned', { records: [record({ study: credits(5) })] }],
    ['where another figure binds the person', { adjustment: { requiredHours: '40', source: '批复' } }],
    ['where coverage is not known', { person: person({ title: undefined }) }],
    [
      'where the person joined in the year',
      { person: person({ employments: [{ unitId: 'u1', from: '2025-03-01' }] }) },
    ],
    ['where the title was obtained in the year', { person: person({ titleSince: '2025-05-01' }) }],
    [
      'of records without an entry, where entries alone are evidence',
      {},
      withReadings(chongqing2006, { 'quota-evidence': 'certificate-entries-only' }),
    ],
    ['where the law was not in force', { year: 1999 }],
    ['where no quota is set', {}, withParameters(chongqing2006, { 'annual-quota-hours': struck })],
    ['where no ratio is set', {}, withParameters(chongqing2006, { 'public-to-other-ratio': struck })],
    ['where a day has no hours', {}, withParameters(chongqing2006, { 'hours-per-day': struck })],
    ['where a provision is struck', {}, withProvisions(chongqing2006, { '12.3': strike })],
  ])('%s', (_, changes, law) => {
    expect(isAdded(changes, law)).toBe(false)
  })
})

test('a quota of no hours is reached by none, and there is nothing to compare', () => {
  const law = withReadings(
    withParameters(chongqing2006, { 'annual-quota-hours': values({ '2006-02-27': '0' }) }),
    { 'ratio-base': 'first-80' },
  )
  expect(isAdded({}, law)).toBe(true)
})

const caught = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    expect(error).toBeInstanceOf(XueshiError)
    return error
  }
}

describe('grounds on demand', () => {
  test('are of the facts as they were', () => {
    const records = [record()]
    const answer = personYearOnDemand({ ...facts, records })
    records.push(record({ id: 'r2', study: sessions('2025-03-04') }))
    expect(answer).toStrictEqual(assessPersonYear(facts))
  })

  test.each<[string, Partial<PersonYearFacts>]>([
    ['a day that does not exist', { asOf: '2025-02-30' }],
    ['a year that is none', { year: 2025.5 }],
    ['a person who was not parsed', { person: {} as never }],
  ])('refuse what the assessment refuses, at once: %s', (_, changes) => {
    const given = { ...facts, ...changes }
    const refusal = caught(() => assessPersonYear(given))
    expect(caught(() => personYearOnDemand(given))).toStrictEqual(refusal)
    expect(caught(() => personYearFigures(given))).toStrictEqual(refusal)
  })
})
