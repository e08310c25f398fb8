import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Amount } from '../../../src/chongqing/findings/findings.js'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { creditedHours } from '../../../src/chongqing/rules/credit-hours/credited-hours.js'
import { assessAnnualQuota } from '../../../src/chongqing/rules/quota/annual-quota.js'
import { hasValue } from '../../../src/engine/determination/determination.js'
import { spanOf } from '../../../src/engine/quantity/hours.js'
import type { PersonShift, RecordShift } from '../../../src/toolbox/struck-records/hours-shift.js'
import { strikeOut } from '../../../src/toolbox/struck-records/strike-out.js'
import { type Outcome, outcomeOf } from '../../../src/tools/outcome.js'
import { strikeOutCases } from '../../cases/strike-out.js'
import { anyHoursLaw, personWithAnyService, recordsOf, shuffled } from '../../support/arbitraries.js'
import { person, record, totalHours } from '../../support/facts.js'
import { runs } from '../../support/runs.js'

const figure = (amount: Amount): string =>
  typeof amount === 'string' ? amount : `${amount.least}..${amount.most}`

const shiftText = (kind: string, { recordId, before, after, because }: RecordShift): string =>
  `${kind} ${recordId}: ${figure(before)} > ${figure(after)} (${because.map(({ code }) => code).join(', ')})`

const personTexts = ({ personId, struck, years, falls, revives }: PersonShift): readonly string[] => [
  personId,
  ...struck.map(({ recordId, hours }) => `struck ${recordId} ${figure(hours)}`),
  ...years.map(
    ({ period, before, after }) => `${period.system} ${period.year}: ${figure(before)} > ${figure(after)}`,
  ),
  ...falls.map((one) => shiftText('falls', one)),
  ...revives.map((one) => shiftText('revives', one)),
]

const plainly = (outcome: Outcome): unknown =>
  outcome.kind === 'standing' ? outcome.standing : outcome.value

describe('cases', () => {
  test.each(strikeOutCases)('$why', ({ article, why, ask, expect: expected }) => {
    const { struck, unknown, before, after, turned, people } = ask()
    const outcomes = [plainly(before), plainly(after)]
    expect(
      { struck, unknown, outcomes, people: people.map(personTexts) },
      `${article}: ${why}`,
    ).toStrictEqual(expected)
    expect(turned).toBe(JSON.stringify(outcomes[0]) !== JSON.stringify(outcomes[1]))
  })
})

test('credited hours given along with the facts are made anew', () => {
  const facts = {
    person: person(),
    records: [record({ study: totalHours('2025-03-01', '2025-03-31', 80) })],
    year: 2025,
  }
  const credited = creditedHours(facts)
  expect(strikeOut(assessAnnualQuota, { ...facts, credited }, ['r1'])).toStrictEqual(
    strikeOut(assessAnnualQuota, facts, ['r1']),
  )
})

const anything = recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }, 5)
const ids = fc.array(fc.constantFrom<string>('r0', 'r1', 'r2', 'r3', 'r4', 'r5'), { maxLength: 4 })
const often = runs(400)

describe('of any records', () => {
  property.prop([anything, ids, personWithAnyService, anyHoursLaw], often)(
    'what comes after is the answer on the facts without them',
    (records, recordIds, somebody, law) => {
      const facts = { person: somebody, records, year: 2025 }
      const found = strikeOut(assessAnnualQuota, facts, recordIds, law)
      const kept = records.filter(({ id }) => !recordIds.includes(id))
      expect(found.before).toStrictEqual(outcomeOf(assessAnnualQuota(facts, law)))
      expect(found.after).toStrictEqual(outcomeOf(assessAnnualQuota({ ...facts, records: kept }, law)))
      expect(new Set([...found.struck, ...found.unknown])).toStrictEqual(new Set(recordIds))
      expect(found.struck.every((id) => records.some((one) => one.id === id))).toBe(true)
      expect(found.unknown.some((id) => records.some((one) => one.id === id))).toBe(false)
    },
  )

  property.prop([anything, ids.chain((list) => fc.tuple(fc.constant(list), shuffled(list)))], often)(
    'the order of the ids makes no difference',
    (records, [recordIds, other]) => {
      const facts = { person: person(), records, year: 2025 }
      expect(strikeOut(assessAnnualQuota, facts, other)).toStrictEqual(
        strikeOut(assessAnnualQuota, facts, recordIds),
      )
    },
  )

  property.prop([anything, personWithAnyService, anyHoursLaw], often)(
    'without any of them nothing is left',
    (records, somebody, law) => {
      const facts = { person: somebody, records, year: 2025 }
      const found = strikeOut(
        creditedHours,
        facts,
        records.map(({ id }) => id),
        law,
        { aspect: (answer) => hasValue(answer) && answer.value.total },
      )
      expect(found.after).toStrictEqual({ kind: 'value', value: '0' })
      for (const { years, falls, revives, struck } of found.people) {
        expect(years.map(({ after }) => after)).toStrictEqual(years.map(() => '0'))
        expect([...falls, ...revives]).toStrictEqual([])
        expect(struck).toHaveLength(records.length)
      }
    },
  )

  property.prop([anything, ids, personWithAnyService, anyHoursLaw], often)(
    'what is struck, falls and revives is the whole difference',
    (records, recordIds, somebody, law) => {
      const facts = { person: somebody, records }
      const { people } = strikeOut(creditedHours, facts, recordIds, law)
      const worth = (kept: typeof records) => {
        const answer = creditedHours({ ...facts, records: kept }, law)
        if (!hasValue(answer)) throw new Error(answer.status)
        return new Map(answer.value.records.map(({ recordId, credited }) => [recordId, spanOf(credited)]))
      }
      const kept = records.filter(({ id }) => !recordIds.includes(id))
      const expected = new Map(worth(records))
      for (const { struck, falls, revives } of people) {
        for (const { recordId, hours } of struck) {
          expect(spanOf(hours)).toStrictEqual(expected.get(recordId))
          expected.delete(recordId)
        }
        for (const { recordId, before, after } of [...falls, ...revives]) {
          expect(spanOf(before)).toStrictEqual(expected.get(recordId))
          expected.set(recordId, spanOf(after))
        }
        for (const { before, after } of falls) {
          expect(spanOf(after).most).toBeLessThanOrEqual(spanOf(before).most)
        }
        for (const { before, after } of revives) {
          expect(spanOf(after).most).toBeGreaterThanOrEqual(spanOf(before).most)
        }
      }
      expect(expected).toStrictEqual(worth(kept))
    },
  )

  // A record that shares a proof or a class with others can hold them together though it counts for nothing itself.
  property.prop(
    [recordsOf({ idle: true, gaps: true, registration: 'any' }, 5), personWithAnyService, anyHoursLaw],
    often,
  )('one that counted for nothing and shares nothing changes nothing', (records, somebody, law) => {
    const facts = { person: somebody, records, year: 2025 }
    const answer = creditedHours(facts, law)
    if (!hasValue(answer)) throw new Error(answer.status)
    const idle = answer.value.records.flatMap(({ recordId, stated, credited }) =>
      stated !== null && spanOf(credited).most === 0 ? [recordId] : [],
    )
    const found = strikeOut(assessAnnualQuota, facts, idle, law)
    expect(found.turned).toBe(false)
    expect(
      found.people.flatMap(({ years, falls, revives }) => [...years, ...falls, ...revives]),
    ).toStrictEqual([])
  })
})

test('one that counts for nothing may still hold others together', () => {
  const study = { kind: 'sessions', sessions: [{ date: '2025-03-04', hours: 2 }] } as const
  const facts = {
    person: person(),
    records: [
      record({ id: 'r1', proofs: ['a'], study }),
      record({ id: 'r2', proofs: ['a', 'b'], study }),
      record({ id: 'r3', proofs: ['b'], study }),
    ],
    year: 2025,
  }
  const [found] = strikeOut(assessAnnualQuota, facts, ['r2'], chongqing2006).people
  expect(found?.struck).toStrictEqual([{ recordId: 'r2', hours: '0' }])
  expect(found?.revives.map(({ recordId, after }) => [recordId, after])).toStrictEqual([['r3', '2']])
})
