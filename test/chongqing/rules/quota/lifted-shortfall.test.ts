// Whether a shortfall depends on a reading: as if the quota were asked under every other option, whatever is known beforehand.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessPersonYear } from '../../../../src/chongqing/assessment/person-year.js'
import { national2015 } from '../../../../src/chongqing/editions/national-2015.js'
import { type Amendments, chongqing2006, type Law } from '../../../../src/chongqing/pack.js'
import { assessAnnualQuota } from '../../../../src/chongqing/rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../../../../src/chongqing/rules/quota/person-year-facts.js'
import { readingsOf } from '../../../../src/engine/determination/with-premises.js'
import { withProvisions } from '../../../../src/engine/editions/amendment.js'
import { withParameters, withReadings } from '../../../../src/engine/editions/law.js'
import { dateOfDay, dayNumber } from '../../../../src/engine/quantity/calendar.js'
import { values } from '../../../support/cases.js'
import { person, record, sessions, totalDays, totalHours } from '../../../support/facts.js'
import { runs } from '../../../support/runs.js'
import { anyLaw, anything, countedPerson, inOrder } from '../../statistics/people.js'

type Quota = ReturnType<typeof assessAnnualQuota>

const isShort = ({ findings }: Quota): boolean => findings.some(({ code }) => code === 'annual-quota-not-met')

const isSettling = (answer: Quota): boolean =>
  'value' in answer
    ? answer.value.verdict !== 'undetermined'
    : ['inapplicable', 'unregulated', 'not-in-force'].includes(answer.status)

/** The readings of which another option settles that nothing is lacking, each asked. */
const liftedBy = (given: PersonYearFacts, law: Law): readonly string[] =>
  [...readingsOf(assessAnnualQuota(given, law))].filter((id) => {
    const others = law.pack.readings[id].options.filter((option) => option !== law.readings[id])
    return others.some((option) => {
      const other = assessAnnualQuota(given, withReadings(law, { [id]: option }))
      return isSettling(other) && !isShort(other)
    })
  })

/** How a shortfall weighs, and the readings on which it depends. */
const weightIn = ({ findings }: Pick<Quota, 'findings'>) =>
  findings.flatMap(({ code, severity, readings = [] }) =>
    code === 'annual-quota-not-met' ? [[severity, ...readings]] : [],
  )

const holds = (given: PersonYearFacts, law: Law, seen: Record<string, number>): void => {
  const answer = assessAnnualQuota(given, law)
  for (const [severity, ...readings] of weightIn(answer)) {
    seen[severity as string] = (seen[severity as string] ?? 0) + 1
    // What is only a note is no breach, and nothing is tried.
    if (severity !== 'advisory') expect(readings).toStrictEqual(liftedBy(given, law))
  }
  const quota = assessPersonYear(given, law).premises.find(({ rule }) => rule === 'annual-quota')
  if (quota) expect(quota).toStrictEqual(answer)
}

/** Studies of a day or two one after another, not far from the quota in all, now and then about the turn of a year. */
const nearTheQuota: fc.Arbitrary<PersonYearFacts> = fc
  .record({
    studies: fc.array(fc.constantFrom('0.5', '0.75', '1', '1.5', '2'), { minLength: 10, maxLength: 14 }),
    begin: fc.constantFrom('2024-10-07', '2025-02-03', '2025-02-03', '2025-08-04'),
    asOf: fc.constantFrom(undefined, undefined, '2025-12-01', '2026-01-31'),
  })
  .map(({ studies, begin, asOf }) => ({
    person: person(),
    records: studies.map((days, i) => {
      const from = dayNumber(begin) + i * 10
      return record({ id: `r${i}`, study: totalDays(dateOfDay(from), dateOfDay(from + 1), days) })
    }),
    year: 2025,
    ...(asOf !== undefined && { asOf }),
  }))

const strike = { struck: true, from: '2025-07-01', source: 'test' } as const

/** Quotas which the hours of some records come near, under any readings, now and then without a provision. */
const anyEdition: fc.Arbitrary<Law> = fc
  .tuple(
    anyLaw,
    fc.constantFrom('10', '20', '40'),
    fc.constantFrom<Amendments>({}, {}, {}, { '13(2)': strike }, { '44': strike }),
  )
  .map(([law, hours, struckOut]) =>
    withProvisions(withParameters(law, { 'annual-quota-hours': values({ '2006-02-27': hours }) }), struckOut),
  )

describe('a shortfall depends on the readings that lift it', () => {
  test('in a year that lacks little', () => {
    const seen: Record<string, number> = {}
    const law = fc.constantFrom(chongqing2006, national2015)
    fc.assert(
      fc.property(nearTheQuota, law, (given, law) => holds(given, law, seen)),
      runs(300),
    )
    expect(seen['violation']).toBeGreaterThan(0)
    expect(seen['depends-on-reading']).toBeGreaterThan(0)
  })

  test.each([
    ['records in order of time', inOrder],
    ['records that may share days', anything],
    ['records of which more is not known', { ...anything, unread: true }],
  ])('of anybody: %s', (_, variety) => {
    const seen: Record<string, number> = {}
    fc.assert(
      fc.property(countedPerson(variety), anyEdition, (one, law) => holds({ ...one, year: 2025 }, law, seen)),
      runs(400),
    )
    expect(seen['violation']).toBeGreaterThan(0)
  })
})

const weigh = (records: PersonYearFacts['records'], law = chongqing2006) =>
  weightIn(assessAnnualQuota({ person: person(), records, year: 2025 }, law))

const days = (from: string, to: string, given: string, id = 'r1') =>
  record({ id, study: totalDays(from, to, given) })

describe('a shortfall', () => {
  test('of a year that another option ends after an amendment depends on it', () => {
    const struckIn = withProvisions(chongqing2006, { '30.1': { ...strike, from: '2025-12-01' } })
    const statistical = withReadings(struckIn, { 'quota-year': 'statistical' })
    expect(weigh([days('2025-03-03', '2025-03-31', '12')], statistical)).toStrictEqual([
      ['depends-on-reading', 'quota-year'],
    ])
  })

  test('that parts of days taken for days would make up depends on them, and another does not', () => {
    expect(weigh([days('2025-03-03', '2025-03-31', '12.5')])).toStrictEqual([['violation']])
    expect(weigh([days('2025-03-03', '2025-03-31', '13.25')])).toStrictEqual([
      ['depends-on-reading', 'part-days'],
    ])
  })

  test('of which no hours are known that could make it up is a breach beside what is another year’s', () => {
    const other = days('2024-03-04', '2024-03-29', '20', 'r2')
    expect(weigh([days('2025-03-03', '2025-03-07', '5'), other])).toStrictEqual([['violation']])
  })

  test('that the daily maximum makes depends on it', () => {
    const crammed = record({ study: sessions(...Array.from({ length: 14 }, () => '2025-03-03')) })
    expect(weigh([crammed])).toStrictEqual([['depends-on-reading', 'daily-maximum']])
  })

  test('that a make-up would make up in the year that was missed depends on where it is booked', () => {
    const makesUp = { classId: 'k', missedOn: '2025-11-03' }
    const madeUp = record({ makesUp, study: totalHours('2026-01-05', '2026-01-31', '80') })
    expect(weigh([madeUp])).toStrictEqual([['depends-on-reading', 'make-up-year']])
  })

  test('of somebody who retired within the year depends on what service asks of them', () => {
    const retired = person({ retiredOn: '2025-06-30', inService: true })
    const law = withReadings(chongqing2006, {
      'rehired-retirees': 'in-service',
      'part-year-quota': 'pro-rata-months',
    })
    const records = [days('2025-03-03', '2025-03-14', '9')]
    const answer = assessAnnualQuota({ person: retired, records, year: 2025 }, law)
    expect(weightIn(answer)).toStrictEqual([['depends-on-reading', 'rehired-retirees']])
  })

  test('that nothing regulates where study counts which fell depends on whether it does', () => {
    const law = withProvisions(withReadings(chongqing2006, { 'failed-assessment': 'hours-only-on-pass' }), {
      '13(2)': strike,
    })
    const failed = record({
      form: 'advanced-seminar',
      study: totalHours('2025-03-03', '2025-03-07', '6'),
      result: { kind: 'pass-or-fail', value: 'fail' },
    })
    expect(weigh([failed], law)).toStrictEqual([['depends-on-reading', 'failed-assessment']])
  })
})
