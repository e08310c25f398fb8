import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certificateSchema } from '../../src/chongqing/entities/certificate/certificate.js'
import { type ChongqingIds, chongqing2006, defineRule, type Law } from '../../src/chongqing/pack.js'
import { assessVolumes } from '../../src/chongqing/rules/certificate/certificate-series.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessStudyTimeRight } from '../../src/chongqing/rules/quota/study-time-right.js'
import { type Comparison, compare, type Difference, takeOver } from '../../src/tools/compare.js'
import { isSoundMixture } from '../../src/tools/fact-differences.js'
import { mostWork } from '../../src/tools/memory.js'
import { type Aspect, isSameOutcome, type Outcome, outcomeBy } from '../../src/tools/outcome.js'
import type { Side } from '../../src/tools/sides.js'
import { comparisonCases, manyDifferences } from '../cases/compare.js'
import { person, record, registered } from '../support/facts.js'
import { runs } from '../support/runs.js'
import { anyEdition, nearPersonYears, twoPersonYears } from './any-facts.js'

const inShort = (difference: Difference): string => {
  switch (difference.kind) {
    case 'fact':
      return `${difference.change} ${difference.path.join('.')}`
    case 'edition':
      return `edition ${difference.field}`
    default:
      return `${difference.kind} ${difference.id}`
  }
}

const told = (outcome: Outcome): unknown => (outcome.kind === 'standing' ? outcome.standing : outcome.value)

const others = ({ differences, explains }: Comparison): readonly Difference[] =>
  differences.filter((one) => !explains.includes(one))

describe('cases', () => {
  test.each(comparisonCases)('$why', ({ article, why, ask, expect: expected }) => {
    const found = ask()
    expect(
      {
        first: told(found.first),
        second: told(found.second),
        explains: found.explains.map(inShort),
        others: others(found).map(inShort),
        proof: found.proof,
        twoPeople: found.twoPeople,
      },
      `${article}: ${why}`,
    ).toStrictEqual({ proof: 'smallest', twoPeople: false, ...expected })
    expect(found.same).toBe(found.explains.length === 0)
  })
})

describe('the limit', () => {
  test.each([
    [5, 'limit', 0],
    [60, 'irreducible', 1],
    [2000, 'smallest', 2],
  ] as const)('of %i leaves it at %s', (limit, proof, triedUpTo) => {
    const found = manyDifferences(limit)
    expect([found.proof, found.triedUpTo]).toStrictEqual([proof, triedUpTo])
    expect(found.runs).toBeLessThanOrEqual(limit + 2)
    if (proof !== 'limit') {
      expect(found.explains.map(inShort)).toStrictEqual(
        ['r1', 'r2', 'r3'].map((id) => `removed records.${id}`),
      )
    }
    expect(others(found)).toHaveLength(found.differences.length - found.explains.length)
  })

  /** A comparison of answers that list so many things each. */
  const ofAnswersListing = (many: number) => {
    const listed = Object.freeze(new Array(many).fill(0))
    const rule = defineRule(
      { id: 'plan-approval', provisions: [] },
      ({ from, to }: { readonly from: string; readonly to: string }, grounds) =>
        grounds.settled({ verdict: from < to && to < '2025' ? 'met' : 'not-met', listed }),
    )
    const [first, second] = [2025, 2024].map((year) => ({
      facts: { from: `${year}-03-01`, to: `${year}-03-31` },
    }))
    const { proof, triedUpTo, runs } = compare(rule, first as Dated, second as Dated)
    return [proof, triedUpTo, runs]
  }
  type Dated = Side<{ readonly from: string; readonly to: string }, ChongqingIds>

  test('is one of work too, that of mixtures on which the rule is not asked included', () => {
    // The last day alone would lie before the first; each answer is a line too.
    expect(ofAnswersListing(10)).toStrictEqual(['smallest', 1, 4])
    expect(ofAnswersListing(mostWork / 2)).toStrictEqual(['limit', 0, 2])
    expect(ofAnswersListing(mostWork / 2 - 1)).toStrictEqual(['limit', 0, 2])
    expect(ofAnswersListing(mostWork / 2 - 2)).toStrictEqual(['irreducible', 0, 3])
  })

  test.each([0, 1.5, 100_001])('is refused where it is %s', (limit) => {
    expect(() => manyDifferences(limit)).toThrow('invalid-limit')
  })
})

describe('two people', () => {
  const side = (id: string, of = id) => ({
    facts: { person: person({ id }), records: [record({ personId: of })], year: 2025 },
  })

  test('with the same facts do not differ', () => {
    const found = compare(assessAnnualQuota, side('p1'), side('p2'))
    expect([found.twoPeople, found.same, found.differences]).toStrictEqual([true, true, []])
  })

  test('keep the records of others as records of others', () => {
    const found = compare(assessAnnualQuota, side('p1'), side('p2', 'p1'))
    expect(found.differences.map(inShort)).toStrictEqual(['changed records.r1.personId'])
    const third = compare(assessAnnualQuota, side('p1', 'p3'), side('p2', 'p3'))
    expect([third.twoPeople, third.differences]).toStrictEqual([true, []])
    expect(takeOver(assessAnnualQuota, side('p1'), side('p2', 'p1'), found.differences).facts).toStrictEqual(
      side('p1', 'p2').facts,
    )
  })
})

test('two people may be named by their keys alone', () => {
  const volumes = (personId: string, state: 'active' | 'full') => ({
    facts: {
      personId,
      certificates: [certificateSchema.parse({ number: 'n', personId, volume: 1, state, entries: [] })],
    },
  })
  const found = compare(assessVolumes, volumes('p1', 'active'), volumes('p2', 'active'))
  expect([found.twoPeople, found.differences]).toStrictEqual([true, []])
  expect(
    compare(assessVolumes, volumes('p1', 'active'), volumes('p2', 'full')).differences.map(inShort),
  ).toStrictEqual(['changed certificates'])
})

test('neither side is changed, and no name or number of a person is in what is taken over', () => {
  const one = { person: person({ name: '王小川' }), records: [], year: 2025 }
  const other = { ...one, records: [record({ registration: registered('2025-04-02') })], year: 2026 }
  const before = structuredClone([one, other])
  const { differences } = compare(assessAnnualQuota, { facts: one }, { facts: other })
  const { facts, law } = takeOver(assessAnnualQuota, { facts: one }, { facts: other }, differences)
  expect([one, other]).toStrictEqual(before)
  expect(facts).toStrictEqual({ ...other, person: person() })
  expect(law).toStrictEqual(chongqing2006)
})

test('a rule that throws on a side throws', () => {
  const facts = { person: person(), records: [], year: 2025 }
  expect(() => compare(assessAnnualQuota, { facts }, { facts: { ...facts, year: 1 } })).toThrow(
    'invalid-year',
  )
})

test('a mixture of both sides on which the rule fails explains nothing', () => {
  const facts = { grantedHours: '72', year: 2024 }
  const bothOrNeither = Object.assign(
    (asked: typeof facts) => {
      if ((asked.grantedHours === '72') !== (asked.year === 2024)) throw new RangeError('a mixture')
      return assessStudyTimeRight(asked)
    },
    { id: 'study-time-right' as const, edition: chongqing2006 },
  )
  const found = compare(bothOrNeither, { facts }, { facts: { grantedHours: '90', year: 2025 } })
  expect(found.explains.map(inShort)).toStrictEqual(['changed grantedHours', 'changed year'])
  expect([found.proof, found.triedUpTo]).toStrictEqual(['smallest', 1])
})

type QuotaSide = Required<Side<Parameters<typeof assessAnnualQuota>[0], ChongqingIds>>
type QuotaAspect = Aspect<ReturnType<typeof assessAnnualQuota>>

const hoursOf: QuotaAspect = (answer) => ('value' in answer ? answer.value.hours : answer.status)

const sizeOf = (bits: number): number => bits.toString(2).replaceAll('0', '').length

describe('properties', () => {
  const law: fc.Arbitrary<Law> = fc.oneof(fc.constant(chongqing2006), anyEdition)

  /** A comparison, and whether some differences, taken over, lead to the second result. */
  const compared = (first: QuotaSide, second: QuotaSide, aspect?: QuotaAspect) => {
    const found = compare(assessAnnualQuota, first, second, { limit: 4000, ...(aspect && { aspect }) })
    const leadsThere = (some: readonly Difference[]): boolean => {
      const mixed = takeOver(assessAnnualQuota, first, second, some)
      if (!isSoundMixture(mixed.facts)) return false
      return isSameOutcome(outcomeBy(assessAnnualQuota(mixed.facts, mixed.law), aspect), found.second)
    }
    return { ...found, leadsThere }
  }

  property.prop([twoPersonYears, law, law], runs(500))(
    'the set, taken over, turns one result into the other; and none of it can be left out',
    ([one, other], lawOfOne, lawOfOther) => {
      const { explains, differences, leadsThere } = compared(
        { facts: one, law: lawOfOne },
        { facts: other, law: lawOfOther },
      )
      expect(leadsThere(explains)).toBe(true)
      expect(leadsThere(differences)).toBe(true)
      for (const one of explains) expect(leadsThere(explains.filter((each) => each !== one))).toBe(false)
    },
    300_000,
  )

  property.prop([nearPersonYears, law], runs(50))(
    'where few facts differ, no smaller set does it',
    ([one, other], edition) => {
      const { explains, differences, proof, leadsThere } = compared(
        { facts: one, law: edition },
        { facts: other, law: edition },
        hoursOf,
      )
      fc.pre(explains.length > 1)
      expect(leadsThere(explains)).toBe(true)
      expect(proof).toBe('smallest')
      for (let bits = 0; bits < 2 ** differences.length; bits++) {
        if (sizeOf(bits) < explains.length) {
          expect(leadsThere(differences.filter((_, at) => (bits >> at) % 2 === 1))).toBe(false)
        }
      }
    },
    300_000,
  )
})
