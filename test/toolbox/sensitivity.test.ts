import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Determination } from '../../src/determination/determination.js'
import { chongqing2006, type Law, withParameters, withReadings } from '../../src/law/law.js'
import { type ReadingId, readingDefinitions, readingIds } from '../../src/law/readings.js'
import { assessAnnualQuota } from '../../src/rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../../src/rules/quota/person-year-facts.js'
import { isSameOutcome, outcomeOf } from '../../src/toolbox/outcome.js'
import { type Flip, type Switch, sensitivity } from '../../src/toolbox/sensitivity.js'
import { sensitivityCases } from '../cases/sensitivity.js'
import { personWithAnyService, recordsOf } from '../support/arbitraries.js'
import { person, record } from '../support/facts.js'

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
const combinations = (ids: readonly ReadingId[]): readonly Switch[] =>
  ids.reduce<readonly Switch[]>(
    (all, id) =>
      all.flatMap((one) =>
        readingDefinitions[id].options.map((option): Switch => ({ ...one, [id]: option })),
      ),
    [{}],
  )

const differing = (law: Law, switched: Switch): Switch =>
  Object.fromEntries(
    Object.entries(switched).filter(([id, option]) => law.readings[id as ReadingId] !== option),
  )

const within = (part: Switch, whole: Switch): boolean =>
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
const threeReadings = fc.uniqueArray(fc.constantFrom(...hoursReadings), { minLength: 3, maxLength: 3 })

describe('properties', () => {
  property.prop([facts, fc.integer({ min: 1, max: 40 }).map(quotaOf), threeReadings], { numRuns: 1000 })(
    'the smallest ways elsewhere are those that trying everything finds',
    (asked, law, only) => {
      const found = sensitivity(assessAnnualQuota, asked, law, { only })
      const ask = (edition: Law) => assessAnnualQuota(asked, edition)
      expect(ordered(found.flips)).toStrictEqual(ordered(byBruteForce(ask, law, only)))
      expect(found.standing).toBe(found.flips.length > 0 ? 'contested' : 'robust')
    },
  )

  property.prop([facts, fc.integer({ min: 1, max: 40 }).map(quotaOf)], { numRuns: 1000 })(
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

describe('the limit', () => {
  const asked = { person: person(), records: [record()], year: 2025 }

  test('says up to how many readings all were tried', () => {
    expect(sensitivity(assessAnnualQuota, asked, chongqing2006, { limit: 1 })).toMatchObject({
      standing: 'not-exhausted',
      triedUpTo: 0,
      runs: 1,
      flips: [],
    })
  })

  test.each([0, -1, 1.5, 100_001, Number.NaN])('is refused where it is %s', (limit) => {
    expect(() => sensitivity(assessAnnualQuota, asked, chongqing2006, { limit })).toThrow('invalid-limit')
  })
})
