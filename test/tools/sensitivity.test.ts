import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import { type ReadingId, readingDefinitions, readingIds } from '../../src/chongqing/law/readings.js'
import {
  type ChongqingIds,
  chongqing2006,
  type Determination,
  defineRule,
  type Law,
} from '../../src/chongqing/pack.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../../src/chongqing/rules/quota/person-year-facts.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { addDays } from '../../src/engine/quantity/calendar.js'
import { sensitivity, sensitivityOfMany } from '../../src/toolbox/sensitivity.js'
import type { Switch } from '../../src/tools/choices.js'
import { mostWork } from '../../src/tools/memory.js'
import { isSameOutcome, outcomeOf } from '../../src/tools/outcome.js'
import { type Flip, type SensitivityOptions, sensitivityBy } from '../../src/tools/sensitivity.js'
import { sensitivityCases } from '../cases/sensitivity.js'
import { anyHoursReadings, personWithAnyService, recordsOf } from '../support/arbitraries.js'
import { changed, changedPerson, partOf, person, record, sessions, totalHours } from '../support/facts.js'
import { runs } from '../support/runs.js'

describe('cases', () => {
  test.each(sensitivityCases)('$why', ({ article, why, ask, expect: expected }) => {
    const { standing, flips, readings, outcome } = ask()
    expect(
      {
        outcome: outcome.kind === 'standing' ? outcome.standing : outcome.value,
        standing,
        flips: flips.map((one) => [
          one.readings,
          one.outcome.kind === 'standing' ? one.outcome.standing : one.outcome.value,
        ]),
        rests: readings.map(({ id }) => id),
      },
      `${article}: ${why}`,
    ).toStrictEqual(expected)
  })
})

/** Every combination of options of some readings. */
const combinations = (ids: readonly ReadingId[]): readonly Switch<ChongqingIds>[] =>
  ids.reduce<readonly Switch<ChongqingIds>[]>(
    (all, id) =>
      all.flatMap((one) =>
        readingDefinitions[id].options.map((option): Switch<ChongqingIds> => ({ ...one, [id]: option })),
      ),
    [{}],
  )

const differing = (law: Law, switched: Switch<ChongqingIds>): Switch<ChongqingIds> =>
  Object.fromEntries(
    Object.entries(switched).filter(([id, option]) => law.readings[id as ReadingId] !== option),
  )

const within = (part: Switch<ChongqingIds>, whole: Switch<ChongqingIds>): boolean =>
  Object.entries(part).every(([id, option]) => whole[id as ReadingId] === option)

/** The smallest ways elsewhere, found by trying everything. */
const byBruteForce = (
  ask: (law: Law) => Determination<unknown, unknown>,
  law: Law,
  ids: readonly ReadingId[],
): readonly Flip[] => {
  const base = outcomeOf(ask(law))
  const all = combinations(ids)
    .map((switched) => differing(law, switched))
    .map((readings) => ({ readings, outcome: outcomeOf(ask(withReadings(law, readings))) }))
    .filter(({ outcome }) => !isSameOutcome(outcome, base))
  return all.filter(
    ({ readings }) => !all.some((other) => other.readings !== readings && within(other.readings, readings)),
  )
}

const ordered = (flips: readonly Flip[]): readonly string[] =>
  flips
    .map(({ readings, outcome }) =>
      JSON.stringify([
        readingIds.flatMap((id) => (readings[id] === undefined ? [] : [id, readings[id]])),
        outcome,
      ]),
    )
    .sort()

const hoursReadings: readonly ReadingId[] = [
  'daily-maximum',
  'part-days',
  'queue-order',
  'straddling-totals',
  'quota-evidence',
  'failed-assessment',
  'make-up-year',
  'ineligible-provider-hours',
  'task-book-gaps',
  'hours-before-approval',
  'study-out-of-service',
  'rehired-retirees',
  'part-year-quota',
  'quota-year',
  'coverage',
]

const facts: fc.Arbitrary<PersonYearFacts> = fc.record({
  person: personWithAnyService,
  records: recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }),
  year: fc.constantFrom(2025, 2026),
})
const quotaOf = (hours: number): Law =>
  withParameters(chongqing2006, {
    'annual-quota-hours': [{ from: '2006-02-27', value: `${hours}`, source: 'test' }],
  })
const anyRecords = recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' })
const threeReadings = fc.uniqueArray(fc.constantFrom(...hoursReadings), { minLength: 3, maxLength: 3 })

/** Finds the same by nothing but the rule. */
const byTheRule = sensitivityBy(new Map())

describe('properties', () => {
  property.prop([facts, fc.integer({ min: 1, max: 40 }).map(quotaOf), threeReadings], runs(300))(
    'the smallest ways elsewhere are those that trying everything finds',
    (asked, law, only) => {
      const found = sensitivity(assessAnnualQuota, asked, law, { only })
      const ask = (edition: Law) => assessAnnualQuota(asked, edition)
      expect(ordered(found.flips)).toStrictEqual(ordered(byBruteForce(ask, law, only)))
      const leftOut = found.readings.filter(
        ({ id }) => !only.includes(id) && readingDefinitions[id].options.length > 1,
      )
      const unturned = leftOut.length > 0 ? 'not-exhausted' : 'robust'
      expect(found.standing).toBe(found.flips.length > 0 ? 'contested' : unturned)
    },
  )

  property.prop(
    [
      fc.record({
        person: fc.oneof(fc.constant(person()), personWithAnyService),
        records: fc.oneof(recordsOf({ idle: true, registration: 'any' }), anyRecords),
        year: fc.constantFrom(2025, 2026),
      }),
      fc.integer({ min: 1, max: 40 }).map(quotaOf),
      anyHoursReadings,
    ],
    runs(150),
  )('a shorter way leads to the same', (asked, quota, readings) => {
    const law = withReadings(quota, readings)
    const limit = 60
    expect(sensitivity(assessAnnualQuota, asked, law, { limit })).toStrictEqual(
      byTheRule(assessAnnualQuota, asked, law, { limit }),
    )
  })

  property.prop([facts, fc.integer({ min: 1, max: 40 }).map(quotaOf)], runs(250))(
    'a reading on which the answer does not rest turns nothing',
    (asked, law) => {
      const base = outcomeOf(assessAnnualQuota(asked, law))
      const rests = new Set(
        sensitivity(assessAnnualQuota, asked, law, { limit: 1 }).readings.map(({ id }) => id),
      )
      for (const id of hoursReadings) {
        if (rests.has(id)) continue
        for (const option of readingDefinitions[id].options) {
          const other = assessAnnualQuota(asked, withReadings(law, { [id]: option }))
          expect(outcomeOf(other), `${id}: ${option}`).toStrictEqual(base)
        }
      }
    },
  )
})

test('an aspect that an answer lacks is nothing, and the same nothing everywhere', () => {
  const asked = { person: person(), records: [record()], year: 2025 }
  const found = sensitivity(assessAnnualQuota, asked, chongqing2006, { aspect: () => undefined })
  expect(found.outcome).toStrictEqual({ kind: 'value', value: null })
  expect(found.standing).toBe('robust')
})

describe('only', () => {
  const unregistered = {
    person: person(),
    records: [record({ study: totalHours('2025-03-01', '2025-03-31', '80') })],
    year: 2025,
  }

  test('is held, and what it leaves out is not said to be tried', () => {
    expect(sensitivity(assessAnnualQuota, unregistered).standing).toBe('contested')
    const found = sensitivity(assessAnnualQuota, unregistered, chongqing2006, { only: ['quota-year'] })
    expect(found).toMatchObject({ standing: 'not-exhausted', only: ['quota-year'], triedUpTo: null })
    expect(found.readings.map(({ id, tried }) => [id, tried])).toStrictEqual([
      ['quota-year', 'all'],
      ['daily-maximum', 'none'],
      ['quota-evidence', 'none'],
      ['effective-from', 'none'],
    ])
  })

  test('of all on which the answer rests leaves nothing out', () => {
    const only: readonly ReadingId[] = ['quota-evidence', 'daily-maximum', 'quota-year']
    const asked = { ...unregistered, records: [] }
    const found = sensitivity(assessAnnualQuota, asked, chongqing2006, { only })
    expect(found.standing).toBe('robust')
    expect(found.only).toStrictEqual(['quota-year', 'daily-maximum', 'quota-evidence'])
    expect(sensitivity(assessAnnualQuota, asked).only).toBeNull()
  })

  test.each([
    sensitivity,
    (...[rule, facts, law, options]: Parameters<typeof sensitivity>) =>
      sensitivityOfMany(rule, [facts], law, options),
  ])('takes readings that exist', (tool) => {
    for (const options of [{ only: ['nonsense' as ReadingId] }, { also: { nonsense: ['1'] } as never }]) {
      expect(() => tool(assessAnnualQuota as never, unregistered, chongqing2006, options)).toThrow(
        'unknown-reading',
      )
    }
    for (const also of [{ 'part-days': ['abc'] }, { 'ratio-tolerance': ['2'] }]) {
      expect(() => tool(assessAnnualQuota as never, unregistered, chongqing2006, { also })).toThrow(
        'reading-option',
      )
    }
  })
})

test('further options are tried', () => {
  const found = sensitivity(assessAnnualQuota, { person: person(), records: [], year: 2025 }, chongqing2006, {
    also: { 'effective-from': ['2026-01-01', '2005-01-01'] },
  })
  expect(found.flips.map(({ readings }) => readings)).toStrictEqual([{ 'effective-from': '2026-01-01' }])
  expect(found.readings.find(({ id }) => id === 'effective-from')).toMatchObject({
    tried: 'all',
    alone: true,
  })
})

describe('a unit', () => {
  const members = fc.array(fc.tuple(personWithAnyService, fc.integer({ min: 0, max: 10 }), anyRecords), {
    minLength: 1,
    maxLength: 3,
  })

  property.prop([members, fc.integer({ min: 1, max: 40 }).map(quotaOf), threeReadings], runs(80))(
    'the smallest ways elsewhere are those that trying everything finds, though whoever rests on nothing that is switched stands',
    (some, law, only) => {
      const people = some.map(([somebody, id, records]) => ({
        person: changedPerson(somebody, { id: `p${id}` }),
        records: records.map((one) => changed(one, { personId: `p${id}` })),
      }))
      const asked = { unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }), people, year: 2025 }
      const found = sensitivity(assessUnitYear, asked, law, { only })
      const ask = (edition: Law) => assessUnitYear(asked, edition)
      expect(found.outcome).toStrictEqual(outcomeOf(ask(law)))
      expect(ordered(found.flips)).toStrictEqual(ordered(byBruteForce(ask, law, only)))
    },
  )

  test('what stands beside its year, such as the return, turns nothing of it', () => {
    const asked = {
      unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }),
      people: [{ person: person({ employments: [{ unitId: 'u1', from: '2010-01-01' }] }), records: [] }],
      year: 2025,
    }
    const readings = (options: SensitivityOptions<ReturnType<typeof assessUnitYear>, ChongqingIds>) =>
      sensitivity(assessUnitYear, asked, chongqing2006, options).readings.map(({ id }) => id)
    const all = readings({ aspect: ({ premises }) => premises.map(({ rule, status }) => [rule, status]) })
    const own = readings({})
    expect(all.filter((id) => !own.includes(id))).toStrictEqual([
      'coverage',
      'return-evidence',
      'learning-category',
      'person-counting',
      'attainment-denominator',
    ])
    expect(own.filter((id) => !all.includes(id))).toStrictEqual([])
    expect(own).toContain('headcount-basis')
  })
})

test.each<[string, Partial<PersonYearFacts>]>([
  ['of whoever will retire', { person: person({ retiredOn: '2030-12-31' }) }],
  [
    'of whoever studied across the end of another year',
    { records: [record({ study: totalHours('2023-12-30', '2024-01-02', 12) })] },
  ],
  [
    'of whoever studied parts of days',
    { records: [record({ study: sessions(partOf('2025-03-03', '0.5')) })] },
  ],
  ['of whoever failed', { records: [record({ result: { kind: 'pass-or-fail', value: 'fail' } })] }],
  ['of whoever is not covered', { person: person({ title: 'none', education: 'lower' }) }],
  ['of whoever is covered as a school is read', { person: person({ education: 'skilled-worker-school' }) }],
  [
    'of whoever is covered as another school is read',
    { person: person({ education: 'vocational-senior-high' }) },
  ],
])('%s a shorter way says the same', (_, facts) => {
  const asked = { person: person(), records: [record()], year: 2025, ...facts }
  expect(sensitivity(assessAnnualQuota, asked)).toStrictEqual(byTheRule(assessAnnualQuota, asked))
})

test('of many answers no more editions are kept than there is room for', () => {
  const days = Array.from({ length: 1200 }, (_, i) => addDays('2025-12-01', i))
  const asked = { person: person(), records: [], year: 2025 }
  const found = sensitivityOfMany(assessAnnualQuota, [asked, asked], chongqing2006, {
    also: { 'effective-from': days },
    only: ['effective-from'],
  })
  expect(found).toMatchObject({ answers: 2, contested: 2 })
  expect(sensitivityOfMany(assessAnnualQuota, [asked, asked])).toMatchObject({ answers: 2, robust: 2 })
  expect(found.readings).toContainEqual({ id: 'effective-from', taken: '2006-02-27', alone: 2, involved: 2 })
})

test('a day that is none is refused where a shorter way is taken', () => {
  const asked = { person: person(), records: [], year: 2025, asOf: 'today' }
  expect(() => sensitivity(assessAnnualQuota, asked)).toThrow('invalid-date')
})

test('a rule that does not say what it takes is asked as it is', () => {
  const asked = { person: person(), records: [], year: 2025 }
  const { id, edition } = assessAnnualQuota
  const bare = Object.assign((...all: Parameters<typeof assessAnnualQuota>) => assessAnnualQuota(...all), {
    id,
    edition,
  })
  expect(sensitivity(bare, asked)).toStrictEqual(sensitivity(assessAnnualQuota, asked))
})

describe('the limit', () => {
  test('is one of work too', () => {
    const readings = ['coverage', 'quota-year', 'headcount-basis'] as const
    const laborious = defineRule(
      { id: 'plan-approval', provisions: [], readings },
      (_: { readonly all: readonly number[] }, grounds) => {
        for (const id of readings) grounds.reading(id)
        return grounds.settled(1)
      },
    )
    const found = sensitivity(laborious, { all: new Array(mostWork / 2).fill(0) })
    expect(found).toMatchObject({ standing: 'not-exhausted', triedUpTo: 0, runs: 2 })
  })

  const asked = { person: person(), records: [record()], year: 2025 }

  test('says up to how many readings all were tried', () => {
    expect(sensitivity(assessAnnualQuota, asked, chongqing2006, { limit: 1 })).toMatchObject({
      standing: 'not-exhausted',
      triedUpTo: 0,
      runs: 1,
      flips: [],
    })
  })

  test('says of each reading how much of it was tried', () => {
    const triedWith = (limit: number) =>
      sensitivity(
        assessAnnualQuota,
        { person: person({ retiredOn: '2025-06-30' }), records: [], year: 2025 },
        chongqing2006,
        { limit },
      ).readings.flatMap(({ id, tried }) => (readingDefinitions[id].options.length > 2 ? [[id, tried]] : []))
    expect([3, 4, 5, 6].map(triedWith)).toStrictEqual(
      ['none', 'some', 'some', 'all'].map((tried) => [['part-year-quota', tried]]),
    )
  })

  test.each([0, -1, 1.5, 100_001, Number.NaN])('is refused where it is %s', (limit) => {
    expect(() => sensitivity(assessAnnualQuota, asked, chongqing2006, { limit })).toThrow('invalid-limit')
  })
})
