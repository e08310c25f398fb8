import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import { professionalPersonSchema } from '../../src/chongqing/entities/professional-person.js'
import { trainingRecordSchema } from '../../src/chongqing/entities/training-record.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import { chongqing2006, type Determination, defineRule } from '../../src/chongqing/pack.js'
import { nextMeasure } from '../../src/chongqing/rules/accountability/recording-breach.js'
import { creditedHours } from '../../src/chongqing/rules/credit-hours/credited-hours.js'
import { assessFundingFloor } from '../../src/chongqing/rules/funding/funding-floor.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../../src/chongqing/rules/quota/person-year-facts.js'
import { assessStudyTimeRight } from '../../src/chongqing/rules/quota/study-time-right.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { addDays } from '../../src/engine/quantity/calendar.js'
import { hoursText, toHundredths } from '../../src/engine/quantity/hours.js'
import { boundaries } from '../../src/toolbox/boundaries.js'
import { askedOf } from '../../src/tools/any-rule.js'
import {
  type BoundariesOptions,
  boundariesBy,
  type FactBoundaries,
  type ValueTried,
} from '../../src/tools/boundaries.js'
import { mostWork } from '../../src/tools/memory.js'
import { type Outcome, outcomeOf } from '../../src/tools/outcome.js'
import { boundariesCases, lapsedOrder } from '../cases/boundaries.js'
import { anyHoursLaw, personWithAnyService, recordsOf } from '../support/arbitraries.js'
import { struck } from '../support/cases.js'
import { changed, changedPerson, partOf, person, record, sessions, totalHours } from '../support/facts.js'
import { runs } from '../support/runs.js'

const plainly = (outcome: Outcome): unknown =>
  outcome.kind === 'standing' ? outcome.standing : outcome.value

const tried = ({ value, outcome }: ValueTried): string => `${value} ${plainly(outcome)}`

const turnTexts = ({ turns }: FactBoundaries): readonly string[] =>
  turns.map(({ before, after }) => `${tried(before)} | ${tried(after)}`)

describe('cases', () => {
  test.each(boundariesCases)('$why', ({ article, why, ask, expect: expected }) => {
    const found = ask()
    const { critical, ...turning } = expected
    const facts = found.facts.map((one) => [`${one.path.join('/')} ${one.present}`, ...turnTexts(one)])
    expect({ outcome: plainly(found.outcome), facts }, `${article}: ${why}`).toStrictEqual(turning)
    expect(found.facts.every(({ complete }) => complete)).toBe(true)
    const first = found.facts.flatMap(({ turns }) => turns)[0]
    if (critical) expect(first?.critical.map(tried)).toStrictEqual(critical)
  })
})

/** The same facts with another value at a path; a number where the facts write a number. */
const withValue = (facts: unknown, path: readonly string[], value: string): unknown => {
  const [step, ...rest] = path
  if (step === undefined) return typeof facts === 'number' ? Number(value) : value
  if (Array.isArray(facts)) {
    const byId = facts.findIndex(({ id, person }) => (id ?? person?.id) === step)
    return facts.map((one, at) =>
      at === (byId < 0 ? Number(step) : byId) ? withValue(one, rest, value) : one,
    )
  }
  return { ...(facts as object), [step]: withValue((facts as Record<string, unknown>)[step], rest, value) }
}

const isDate = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value)

/** The next value of a grid of hundredths or of days. */
const next = (value: string): string =>
  isDate(value) ? addDays(value, 1) : hoursText(toHundredths(value) + 1)

/** Whether the schema of the changed person or record accepts it. */
const isSound = ({ person: somebody, records }: PersonYearFacts, [where, id]: readonly string[]): boolean =>
  where === 'person'
    ? professionalPersonSchema.safeParse(somebody).success
    : trainingRecordSchema.safeParse(records.find((one) => one.id === id)).success

const quotaOf = (hours: number) =>
  withParameters(chongqing2006, {
    'annual-quota-hours': [{ from: '2006-02-27', value: `${hours}`, source: 'test' }],
  })

const anyFacts: fc.Arbitrary<PersonYearFacts> = fc.record({
  person: personWithAnyService,
  records: recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }, 2),
  year: fc.constantFrom(2025, 2026),
})

/** Finds the same by nothing but the rules. */
const byTheRule = boundariesBy({ asked: new Map(), within: new Map() })

const somebody = person()
const partsOfADay = Array.from({ length: 100 }, (_, i): PersonYearFacts => {
  const records = [record({ study: sessions(partOf('2025-03-03', hoursText(i + 1))) })]
  return { person: somebody, records, year: 2025 }
})

describe('of any facts', () => {
  property.prop([anyFacts, fc.integer({ min: 1, max: 20 }), anyHoursLaw, fc.integer({ min: 1, max: 80 })], {
    ...runs(400),
  })('each turn is exact, on sound facts, and the limit is kept', (facts, quota, { readings }, limit) => {
    const law = withReadings(quotaOf(quota), readings)
    const found = boundaries(assessAnnualQuota, facts, law, { limit })
    expect(found.runs).toBeLessThanOrEqual(limit)
    expect(found.outcome).toStrictEqual(outcomeOf(assessAnnualQuota(facts, law)))
    for (const { path, present, turns } of found.facts) {
      expect(withValue(facts, path, present)).toEqual(facts)
      for (const { before, after, critical } of turns) {
        expect(after.value).toBe(next(before.value))
        expect(after.outcome).not.toStrictEqual(before.outcome)
        for (const { value, outcome } of [before, after, ...critical]) {
          const other = withValue(facts, path, value) as PersonYearFacts
          expect(isSound(other, path)).toBe(true)
          expect(outcome).toStrictEqual(outcomeOf(askedOf(assessAnnualQuota, law)(other)))
        }
      }
    }
  })

  property.prop([anyFacts, fc.integer({ min: 1, max: 20 }), anyHoursLaw, fc.integer({ min: 1, max: 80 })], {
    ...runs(100),
  })('a shorter way leads to the same', (facts, quota, { readings }, limit) => {
    const law = withReadings(quotaOf(quota), readings)
    for (const rule of [assessAnnualQuota, assessPersonYear] as const) {
      const found = boundaries(rule as typeof assessAnnualQuota, facts, law, { limit })
      expect(found).toStrictEqual(byTheRule(rule as typeof assessAnnualQuota, facts, law, { limit }))
    }
  })

  property.prop([fc.array(anyFacts, { minLength: 1, maxLength: 3 }), anyHoursLaw], runs(30))(
    'whoever a value does not touch is not reckoned again, and a unit comes to the same',
    (some, law) => {
      const people = some.map(({ person: one, records }, i) => ({
        person: changedPerson(one, { id: `p${i}` }),
        records: records.map((each) => changed(each, { personId: `p${i}` })),
      }))
      const facts = { unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }), people, year: 2025 }
      const found = boundaries(assessUnitYear, facts, law, { limit: 20 })
      expect(found).toStrictEqual(byTheRule(assessUnitYear, facts, law, { limit: 20 }))
      const ofFindings: BoundariesOptions<ReturnType<typeof assessUnitYear>> = {
        limit: 10,
        aspect: ({ premises }) => premises.map(({ rule, findings }) => [rule, findings.length]),
      }
      expect(boundaries(assessUnitYear, facts, law, ofFindings)).toStrictEqual(
        byTheRule(assessUnitYear, facts, law, ofFindings),
      )
      expect(found.outcome).toStrictEqual(outcomeOf(assessUnitYear(facts, law)))
      for (const { path, turns } of found.facts) {
        for (const { value, outcome } of turns.flatMap(({ before, after }) => [before, after])) {
          const other = withValue(facts, path, value) as typeof facts
          const alone = askedOf(assessUnitYear, law, { isOutcomeOnly: true })
          expect(outcome).toStrictEqual(outcomeOf(alone(other)))
        }
      }
    },
  )

  property.prop(
    [fc.integer({ min: 1, max: 180 }), fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 })],
    {
      ...runs(1000),
    },
  )('the hours of a record turn the quota where the others leave off', (quota, own, other) => {
    const law = quotaOf(quota)
    const ofYear = (id: string, hundredths: number) =>
      record({ id, study: totalHours('2025-01-01', '2025-12-31', hoursText(hundredths)) })
    const facts = { person: person(), records: [ofYear('r1', own), ofYear('r2', other)], year: 2025 }
    const within = ['records', 'r1', 'study', 'hours']
    const [found] = boundaries(assessAnnualQuota, facts, law, { within }).facts
    const needed = quota * 100 - other
    expect(turnTexts(found as FactBoundaries)).toStrictEqual(
      needed <= 1 ? [] : [`${hoursText(needed - 1)} not-met | ${hoursText(needed)} met`],
    )
  })

  const fen = fc.integer({ min: 0, max: 99_999_999_99 })

  property.prop([fen, fen, fen], runs(500))(
    'an amount turns the floor on the fen that makes it up',
    (payroll, own, other) => {
      const entry = { kind: 'appropriated', recurrent: true, source: 'unit' } as const
      const facts = {
        unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }),
        funding: fundingYearSchema.parse({
          unitId: 'u1',
          year: 2025,
          payroll: hoursText(payroll),
          entries: [
            { ...entry, id: 'e1', amount: hoursText(own) },
            { ...entry, id: 'e2', amount: hoursText(other) },
          ],
        }),
      }
      const within = ['funding', 'entries', 'e1']
      const [found] = boundaries(assessFundingFloor, facts, chongqing2006, { within }).facts
      const needed = Math.ceil((payroll * 15) / 1000) - other
      expect(turnTexts(found as FactBoundaries)).toStrictEqual(
        payroll === 0 || needed <= 0 ? [] : [`${hoursText(needed - 1)} not-met | ${hoursText(needed)} met`],
      )
    },
  )

  property.prop([fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 })], runs(1000))(
    'the one figure that keeps the ratio is found, where there is one',
    (own, other) => {
      const planned = { publicRequired: hoursText(own), professional: hoursText(other), elective: '0' }
      const facts = { year: 2025, planned }
      const [found] = boundaries(assessSubjectRatio, facts, chongqing2006, {
        within: ['planned', 'publicRequired'],
      }).facts
      const kept = other / 4
      expect(turnTexts(found as FactBoundaries)).toStrictEqual(
        Number.isInteger(kept)
          ? [
              `${hoursText(kept - 1)} not-met | ${hoursText(kept)} met`,
              `${hoursText(kept)} met | ${hoursText(kept + 1)} not-met`,
            ]
          : [],
      )
    },
  )

  property.prop([fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 599 })], runs(300))(
    'on a small grid the turns are those that trying everything finds',
    (own, required) => {
      const law = withParameters(chongqing2006, {
        'annual-quota-hours': [{ from: '2006-02-27', value: hoursText(required), source: 'test' }],
      })
      const outcomes = partsOfADay.map((facts) => plainly(outcomeOf(askedOf(assessAnnualQuota, law)(facts))))
      const all = outcomes.flatMap((outcome, i) =>
        i > 0 && outcome !== outcomes[i - 1]
          ? [`${hoursText(i)} ${outcomes[i - 1]} | ${hoursText(i + 1)} ${outcome}`]
          : [],
      )
      const found = boundaries(assessAnnualQuota, partsOfADay[own - 1] as PersonYearFacts, law)
      expect(turnTexts(found.facts[1] as FactBoundaries)).toStrictEqual(all)
    },
  )
})

describe('what is looked at', () => {
  test('the grounds of a year that was added up are there for whoever looks at them', () => {
    const members = ['p1', 'p2'].map((id) => ({
      person: person({ id }),
      records: [record({ id: `${id}-r`, personId: id })],
    }))
    const unit = unitSchema.parse({ id: 'u1', kind: 'enterprise' })
    const options: BoundariesOptions<ReturnType<typeof assessUnitYear>> = {
      within: ['people', 'p1', 'records'],
      limit: 30,
      aspect: ({ premises }) =>
        premises.map(({ rule, findings, citations }) => [rule, findings.length, citations.length]),
    }
    const asked = { unit, people: members, year: 2025 }
    expect(boundaries(assessUnitYear, asked, chongqing2006, options)).toStrictEqual(
      byTheRule(assessUnitYear, asked, chongqing2006, options),
    )
  })

  const march = record({ study: totalHours('2025-03-01', '2025-03-31', 78) })
  const facts = { person: person(), records: [march], year: 2025 }

  test.each([[record()], [record(), record({ id: 'r2' })]])(
    'a year that is added up, and one that must be reckoned, turns where the rule says',
    (...records) => {
      const asked = { person: person(), records, year: 2025 }
      const options = { limit: 60 }
      expect(boundaries(assessPersonYear, asked, chongqing2006, options)).toStrictEqual(
        byTheRule(assessPersonYear, asked, chongqing2006, options),
      )
    },
  )

  test('where all objects inherit something nobody is added up', () => {
    const asked = { person: person(), records: [record()], year: 2025 }
    const within = ['records', 'r1', 'study']
    const rules = [assessAnnualQuota, assessPersonYear as unknown as typeof assessAnnualQuota]
    const turnsFound = () =>
      rules.map((rule) => boundaries(rule, asked, chongqing2006, { within }).facts.map(turnTexts))
    const found = turnsFound()
    Object.assign(Object.prototype, { title: 'junior' })
    try {
      expect(turnsFound()).toStrictEqual(found)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'title')
    }
  })

  test('no answer among the facts is looked into', () => {
    const rule = Object.assign((_: unknown) => creditedHours(facts), {
      id: 'inspection-filling' as const,
      edition: chongqing2006,
    })
    expect(boundaries(rule, { unitYear: creditedHours(facts), on: null }).facts).toStrictEqual([])
  })

  test('things in lists have their own key, or that of their person, or their position', () => {
    const asked = {
      people: [
        { person: { id: 'p1' }, hours: '1' },
        { person: { id: 'p2' }, hours: '2' },
      ],
      log: [{ id: 'a', hours: '3' }, { hours: '4' }],
      twice: [
        { id: 'a', hours: '5' },
        { id: 'a', hours: '6' },
      ],
    }
    const rule = Object.assign((_: unknown) => creditedHours(facts), {
      id: 'credited-hours' as const,
      edition: chongqing2006,
    })
    expect(boundaries(rule, asked).facts.map(({ path }) => path.join('/'))).toStrictEqual([
      'people/p1/hours',
      'people/p2/hours',
      'log/0/hours',
      'log/1/hours',
      'twice/0/hours',
      'twice/1/hours',
    ])
  })

  test('a rule that fails is not taken for one that refuses', () => {
    const rule = Object.assign(
      ({ hours }: { readonly hours: string }): Determination<unknown, unknown> => {
        if (hours !== '1') throw new RangeError('a mistake')
        return creditedHours(facts)
      },
      { id: 'credited-hours' as const, edition: chongqing2006 },
    )
    expect(() => boundaries(rule, { hours: '1' })).toThrow('a mistake')
  })

  test('the day after the law ends is tried, though nothing else points to it', () => {
    const law = { ...chongqing2006, inForceUntil: '2024-05-31' }
    const onThatDay = Object.assign(
      ({ date }: { readonly date: string }) =>
        assessStudyTimeRight({ grantedHours: date === '2024-06-01' ? '80' : '0', year: 2023 }),
      { id: 'study-time-right' as const, edition: chongqing2006 },
    )
    const [found] = boundaries(onThatDay, { date: '2024-04-01' }, law).facts
    expect(turnTexts(found as FactBoundaries)).toStrictEqual([
      '2024-05-31 not-met | 2024-06-01 met',
      '2024-06-01 met | 2024-06-02 not-met',
    ])
  })
})

describe('the limit', () => {
  test('is one of work too, shared out among the facts', () => {
    const laborious = defineRule(
      { id: 'plan-approval', provisions: [] },
      (
        { hours }: { readonly hours: string; readonly all: readonly number[]; readonly amount: string },
        grounds,
      ) => grounds.settled(Number(hours) >= 80),
    )
    const facts = { hours: '72', all: new Array(mostWork / 8).fill(0), amount: '5' }
    const found = boundaries(laborious, facts)
    expect(found.runs).toBe(6)
    expect(found.facts.map(({ complete }) => complete)).toStrictEqual([false, false])
  })

  const asked = { grantedHours: '72', year: 2025 }

  test.each([0, 1.5, 100_001])('is refused where it is %s', (limit) => {
    expect(() => boundaries(assessStudyTimeRight, asked, chongqing2006, { limit })).toThrow('invalid-limit')
  })

  test.each([
    [1, 1, [], false],
    [2, 2, [], false],
    [16, 16, [], false],
    [21, 21, ['79.99 not-met | 80 met'], false],
    [40, 33, ['79.99 not-met | 80 met'], false],
    [10_000, 42, ['79.99 not-met | 80 met'], true],
  ])('of %i is kept, and what was not tried is said', (limit, runs, turns, complete) => {
    const found = boundaries(assessStudyTimeRight, asked, chongqing2006, { limit })
    expect(found.runs).toBe(runs)
    expect(found.facts.map(turnTexts)).toStrictEqual([turns])
    expect(found.facts[0]?.complete).toBe(complete)
  })

  test('of more turns than twenty the nearest are told, though none is left to be narrowed down', () => {
    const reviews = Array.from({ length: 28 }, (_, i) => `${2007 + i}-06-30`)
    const ofItsYear = Object.assign(
      ({ date }: { readonly date: string; readonly reviews: readonly string[] }) =>
        assessStudyTimeRight({ grantedHours: '80', year: Number(date.slice(0, 4)) }),
      { id: 'study-time-right' as const, edition: chongqing2006 },
    )
    const law = withParameters(chongqing2006, { 'statistical-period': struck })
    const [found] = boundaries(ofItsYear, { date: '2022-06-30', reviews }, law, {
      aspect: (answer) => 'value' in answer && answer.value.period.year,
      within: ['date'],
    }).facts
    expect(found && turnTexts(found).map((turn) => turn.slice(0, 15))).toStrictEqual(
      Array.from({ length: 20 }, (_, i) => `${2012 + i}-12-31 ${2012 + i}`),
    )
    expect(found?.complete).toBe(false)
  })

  test('where every value is another, twenty turns are told, the nearest first', () => {
    const found = boundaries(nextMeasure, { case: lapsedOrder, asOf: '2025-04-01' }, chongqing2006, {
      aspect: (answer) => 'value' in answer && answer.value.penalty?.amount,
      within: ['case', 'persons'],
    })
    const [persons] = found.facts
    expect(persons?.turns).toHaveLength(20)
    expect(persons?.turns[0]).toStrictEqual({
      before: { value: '1', outcome: { kind: 'value', value: '200' } },
      after: { value: '2', outcome: { kind: 'value', value: '400' } },
      critical: [
        { value: '1', outcome: { kind: 'value', value: '200' } },
        { value: '2', outcome: { kind: 'value', value: '400' } },
        { value: '3', outcome: { kind: 'value', value: '600' } },
      ],
    })
    expect(persons?.complete).toBe(false)
  })
})
