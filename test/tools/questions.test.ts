import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import { chongqing2006, type Determination, type Law } from '../../src/chongqing/pack.js'
import { classifyCoverage } from '../../src/chongqing/rules/coverage/person-coverage.js'
import { assessPriorityGroup } from '../../src/chongqing/rules/coverage/priority-group.js'
import { assessFundingFloor } from '../../src/chongqing/rules/funding/funding-floor.js'
import { type AnnualQuota, assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../../src/chongqing/rules/quota/person-year-facts.js'
import { assessStudyTimeRight } from '../../src/chongqing/rules/quota/study-time-right.js'
import { statisticsOf } from '../../src/chongqing/statistics/annual-statistics.js'
import { addPeople, emptyTally } from '../../src/chongqing/statistics/tally.js'
import { hasValue } from '../../src/engine/determination/determination.js'
import { withReadings } from '../../src/engine/editions/law.js'
import { asRange, type DecimalText, type Range, toHundredths } from '../../src/engine/quantity/hours.js'
import { questions } from '../../src/toolbox/questions.js'
import { anyHoursReadings, recordsOf } from '../support/arbitraries.js'
import { answered, answeredFunding } from '../support/completions.js'
import { changedPerson, credits, person, record, totalHours } from '../support/facts.js'
import { runs } from '../support/runs.js'

type Quota = Determination<AnnualQuota<DecimalText>, AnnualQuota<Range>>

/** A person of whom some facts are not known. */
const halfKnown = fc
  .record({
    title: fc.constantFrom(undefined, 'junior' as const, 'none' as const),
    education: fc.constantFrom(undefined, 'bachelor' as const),
    role: fc.constantFrom(undefined, 'professional' as const),
    inService: fc.constantFrom(undefined, true),
  })
  .map((gaps) => changedPerson(person(), gaps))

const anyRecords = recordsOf({ gaps: true, repeats: true, registration: 'any' })
/** No days are asked for where totals go by their last day: whatever the days of several were, they would disturb each other. */
const byLastDay = anyHoursReadings.map((readings) =>
  withReadings(chongqing2006, {
    ...readings,
    'straddling-totals': 'completion-date',
    'study-out-of-service': 'credited-with-finding',
    'early-registration': 'counted-with-finding',
  }),
)
const oneTotal = recordsOf({ registration: 'late' }, 1)

const facts = (records: typeof anyRecords): fc.Arbitrary<PersonYearFacts> =>
  fc.record({
    person: halfKnown,
    records,
    year: fc.constantFrom(2025, 2026),
    adjustment: fc
      .integer({ min: 1, max: 40 })
      .map((hours) => ({ requiredHours: `${hours}`, source: 'test' })),
  })

const choices = fc.infiniteStream(fc.nat(10_000))

/** Answers every question there is, and those that the answers raise. */
const answerAll = (
  asked: PersonYearFacts,
  law: Law,
  choice: Iterator<number>,
): { readonly answer: Quota; readonly rounds: number } => {
  let known = asked
  for (let rounds = 0; ; rounds++) {
    const answer = assessAnnualQuota(known, law)
    const open = questions(answer).questions
    if (open.length === 0 || rounds === 9) return { answer, rounds }
    for (const one of open) known = answered(known, one, choice.next().value as number)
  }
}

const rangeOf = (figure: DecimalText | Range): readonly [number, number] => {
  const { least, most } = asRange(figure)
  return [toHundredths(least), toHundredths(most as DecimalText)]
}

const expectWithin = (before: Quota, after: Quota): void => {
  if (!hasValue(before) || !hasValue(after)) return
  const [least, most] = rangeOf(before.value.hours)
  const [from, to] = rangeOf(after.value.hours)
  expect(from).toBeGreaterThanOrEqual(least)
  expect(to).toBeLessThanOrEqual(most)
  if (before.value.verdict !== 'undetermined') expect(after.value.verdict).toBe(before.value.verdict)
}

/** Settled, or open only for what the text gives no value to. */
const expectSettled = (answer: Quota): void => {
  if (!hasValue(answer)) {
    expect(answer.status).toBe('inapplicable')
    return
  }
  expect(questions(answer).questions).toStrictEqual([])
  expect(answer.status).toBe('settled')
  if (answer.value.verdict === 'undetermined') {
    expect(questions(answer).beyondAnswer.map(({ provision }) => provision)).toStrictEqual(['30.2'])
  }
}

describe('properties', () => {
  property.prop([facts(anyRecords), byLastDay, choices], runs(1000))(
    'all questions answered settle the answer, within the bounds it had',
    (asked, law, choice) => {
      const { answer, rounds } = answerAll(asked, law, choice[Symbol.iterator]())
      expect(rounds).toBeLessThanOrEqual(3)
      expectSettled(answer)
      expectWithin(assessAnnualQuota(asked, law), answer)
    },
  )

  property.prop([facts(oneTotal), choices], runs(1000))('so do the days of a total', (asked, choice) => {
    const { answer, rounds } = answerAll(asked, chongqing2006, choice[Symbol.iterator]())
    expect(rounds).toBeLessThanOrEqual(2)
    expectSettled(answer)
    expectWithin(assessAnnualQuota(asked), answer)
  })

  property.prop([facts(anyRecords), anyHoursReadings], runs(1000))(
    'what hangs on the questions covers all that is open',
    (asked, readings) => {
      const answer = assessAnnualQuota(asked, withReadings(chongqing2006, readings))
      fc.pre(answer.status === 'bounded')
      const [least, most] = rangeOf(answer.value.hours)
      const widths = questions(answer).questions.map(({ narrows }) =>
        narrows === null ? 0 : toHundredths(narrows),
      )
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(most - least)
    },
  )

  const amounts = fc
    .integer({ min: 0, max: 400_000 })
    .map((fen) => `${Math.floor(fen / 100)}.${`${fen % 100}`.padStart(2, '0')}`)
  const postings = fc.array(
    fc
      .record({ amount: amounts, recurrent: fc.constantFrom(true, false, undefined) })
      .map(({ amount, recurrent }) => ({
        amount,
        kind: 'appropriated' as const,
        source: 'unit' as const,
        ...(recurrent !== undefined && { recurrent }),
      })),
    { maxLength: 6 },
  )
  property.prop([postings, choices], runs(1000))(
    'so do postings of which it is not known whether they recur',
    (entries, choice) => {
      const funding = fundingYearSchema.parse({ unitId: 'u1', year: 2025, payroll: '500000', entries })
      const before = assessFundingFloor({ unit, funding })
      const open = questions(before).questions
      const answers = choice[Symbol.iterator]()
      const known = open.reduce(
        (so, one) => answeredFunding(so, one, answers.next().value as number),
        funding,
      )
      const after = assessFundingFloor({ unit, funding: known })
      expect(after.status).toBe('settled')
      if (!hasValue(before) || !hasValue(after)) throw new Error('no value')
      const { least, most } = asRange(before.value.fund)
      expect(Number(after.value.fund)).toBeGreaterThanOrEqual(Number(least))
      expect(Number(after.value.fund)).toBeLessThanOrEqual(Number(most))
      const hanging = open.reduce((sum, { narrows }) => sum + Math.round(Number(narrows) * 100), 0)
      expect(hanging).toBe(Math.round(Number(most) * 100) - Math.round(Number(least) * 100))
      if (before.value.verdict !== 'undetermined') expect(after.value.verdict).toBe(before.value.verdict)
    },
  )
})

const unit = unitSchema.parse({ id: 'u1', kind: 'enterprise' })
const fundingOf = (known: object) => fundingYearSchema.parse({ unitId: 'u1', year: 2025, ...known })

describe('the order', () => {
  const overNewYear = (id: string, hours: string) =>
    record({ id, study: totalHours('2025-12-30', '2026-01-08', hours) })

  test('puts what everything hangs on first, then the widest, then by name', () => {
    const answer = assessAnnualQuota({
      person: changedPerson(person(), { role: undefined, title: undefined }),
      records: [overNewYear('b', '5'), overNewYear('a', '5'), overNewYear('c', '11')],
      year: 2025,
    })
    expect(questions(answer)).toStrictEqual({
      report: 'questions',
      rule: 'annual-quota',
      status: 'bounded',
      verdict: 'undetermined',
      questions: [
        { fact: 'person.title', narrows: null },
        { fact: 'person.role', narrows: null },
        { fact: 'record.study-dates', of: 'c', narrows: '11' },
        { fact: 'record.study-dates', of: 'a', narrows: '5' },
        { fact: 'record.study-dates', of: 'b', narrows: '5' },
      ],
      beyondAnswer: [],
    })
  })

  test('does not hang on the order in which facts were met', () => {
    const ask = (...ids: readonly string[]) =>
      questions(
        assessAnnualQuota({ person: person(), records: ids.map((id) => overNewYear(id, '5')), year: 2025 }),
      )
    expect(ask('a', 'b')).toStrictEqual(ask('b', 'a'))
    const answer = assessAnnualQuota({
      person: person(),
      records: [overNewYear('a', '5'), overNewYear('b', '5')],
      year: 2025,
    })
    if (answer.status !== 'bounded') throw new Error(answer.status)
    const reversed = { ...answer, missing: [...answer.missing].reverse() }
    expect(questions(reversed)).toStrictEqual(questions(answer))
  })
})

describe('nothing to ask', () => {
  test('of an answer that is settled', () => {
    expect(questions(assessStudyTimeRight({ grantedHours: '80', year: 2025 })).questions).toStrictEqual([])
  })

  test('where the text sets no value: credits stand for no hours, whatever else is known', () => {
    const answer = assessAnnualQuota({
      person: person(),
      records: [record({ study: { ...credits(5), from: '2025-03-03', to: '2025-03-04' } as never })],
      year: 2025,
    })
    expect(questions(answer)).toMatchObject({
      status: 'settled',
      questions: [],
      beyondAnswer: [{ provision: '30.2' }],
    })
  })
})

test('what stands beyond an answer is named however deep it lies, and once', () => {
  const answer = assessPersonYear({
    person: person(),
    records: [record({ study: { ...credits(5), from: '2025-03-03', to: '2025-03-04' } as never })],
    year: 2025,
  })
  expect(questions(answer).beyondAnswer.map(({ provision }) => provision)).toStrictEqual(['30.2'])
})

describe('the verdict', () => {
  const ask = (hours: string) =>
    questions(
      assessAnnualQuota({
        person: person(),
        records: [
          record({ id: 'r1', study: totalHours('2025-03-01', '2025-03-31', hours) }),
          record({ id: 'r2', study: totalHours('2025-12-25', '2026-01-09', '24') }),
        ],
        year: 2025,
      }),
    ).verdict

  test.each([
    ['87', 'met'],
    ['60', 'undetermined'],
    ['50', 'not-met'],
  ])('with %s hours and up to 24 more is %s', (hours, verdict) => {
    expect(ask(hours)).toBe(verdict)
  })

  test('is none where nothing is checked, or nothing said', () => {
    expect(questions(assessPriorityGroup({ title: 'junior' })).verdict).toBeNull()
    expect(
      questions(classifyCoverage({ person: changedPerson(person(), { title: undefined }) })).verdict,
    ).toBeNull()
    expect(questions(assessFundingFloor({ unit, funding: fundingOf({}) })).verdict).toBeNull()
  })
})

describe('of many people', () => {
  const nameless = (id: string, gaps: object) => changedPerson(person({ id }), gaps)
  const total = (id: string, personId: string, from: string, to: string, hours: string) =>
    record({ id, personId, study: totalHours(from, to, hours) })
  const people = [
    { person: nameless('p1', { inService: undefined }), records: [] },
    {
      person: nameless('p2', { title: undefined }),
      records: [total('r1', 'p2', '2025-03-01', '2025-03-31', '80')],
    },
    {
      person: person({ id: 'p3' }),
      records: [
        total('r2', 'p3', '2025-03-01', '2025-03-31', '75'),
        total('r3', 'p3', '2025-12-25', '2026-01-09', '24'),
        total('r4', 'p3', '2024-10-25', '2024-11-09', '24'),
      ],
    },
  ]

  test('of a unit, by how many verdicts hang on each', () => {
    const asked = questions(assessUnitYear({ unit, funding: fundingOf({}), people, year: 2025 })).questions
    expect(asked).toStrictEqual([
      { fact: 'unit.division', narrows: null },
      { fact: 'person.title', of: 'p2', narrows: null, counts: 2 },
      { fact: 'person.in-service', of: 'p1', narrows: null, counts: 2 },
      { fact: 'funding.payroll', narrows: null, counts: 1 },
      { fact: 'funding.entries', narrows: null, counts: 1 },
      { fact: 'record.study-dates', of: 'r3', narrows: '24', counts: 1 },
      { fact: 'record.study-dates', of: 'r4', narrows: '24', counts: 0 },
    ])
  })

  test('of a return, by how many head counts hang on each, then by hours', () => {
    const answer = statisticsOf({ people, year: 2025 })
    expect(questions(answer).questions).toStrictEqual([
      { fact: 'person.title', of: 'p2', narrows: '80', counts: 3 },
      { fact: 'record.study-dates', of: 'r4', narrows: '24', counts: 1 },
      { fact: 'person.in-service', of: 'p1', narrows: '0', counts: 1 },
    ])
  })

  test('a tally knows no more than the kinds', () => {
    const tallied = statisticsOf(addPeople(emptyTally(2025), people))
    expect(questions(tallied).questions.map(({ fact, of }) => [fact, of])).toStrictEqual([
      ['person.title', undefined],
      ['person.in-service', undefined],
      ['record.study-dates', undefined],
    ])
  })
})
