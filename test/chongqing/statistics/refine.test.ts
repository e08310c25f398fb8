import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessPersonYear } from '../../../src/chongqing/assessment/person-year.js'
import { remaining } from '../../../src/chongqing/assessment/remaining.js'
import { figureNames } from '../../../src/chongqing/entities/statistics/figure-names.js'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { chongqing2006, type Law } from '../../../src/chongqing/pack.js'
import { assessAnnualQuota } from '../../../src/chongqing/rules/quota/annual-quota.js'
import { assessSubjectRatio } from '../../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { statisticsOf } from '../../../src/chongqing/statistics/annual-statistics.js'
import { addPeople, type CountedPerson, emptyTally } from '../../../src/chongqing/statistics/tally.js'
import { withReadings } from '../../../src/engine/editions/law.js'
import { hoursOn, person, record, registered, sessions, totalHours } from '../../support/facts.js'
import { runs } from '../../support/runs.js'
import { type Answer, endsOf, expectNarrower } from './narrower.js'
import { anyLaw, anything, countedPeople, inOrder, type Variety } from './people.js'
import { withMore } from './refine.js'

const year = 2025

const ways: readonly (readonly [string, Variety, boolean])[] = [
  ['records that follow each other, whose dates become known', inOrder, true],
  ['records that may share days', anything, false],
]

/**
 * Whether the dates of a total are facts that can be missing. A reading that books a total by its range puts something
 * else in their place, and one that takes dated sessions first gives a record that repeats another its turn by them.
 */
const asksForDates = ({ readings }: Law): boolean =>
  readings['straddling-totals'] === 'bounded' && readings['queue-order'] === 'registration'

describe.each(ways)('more facts: %s', (_, variety, alone) => {
  const pairsOf = (people: fc.Arbitrary<readonly CountedPerson[]>) =>
    anyLaw.chain((law) => fc.tuple(withMore(people, alone && asksForDates(law)), fc.constant(law)))
  const pairs = pairsOf(countedPeople(variety, 3))
  const single = countedPeople(variety, 1).filter(({ length }) => length === 1)
  const onePair = pairsOf(single)
  const rules: readonly (readonly [
    string,
    (one: CountedPerson, law: Parameters<typeof assessAnnualQuota>[1]) => Answer,
  ])[] = [
    ['quota', (one, law) => assessAnnualQuota({ ...one, year }, law)],
    ['ratio', (one, law) => assessSubjectRatio({ ...one, year }, law)],
    ['person-year', (one, law) => assessPersonYear({ ...one, year }, law)],
  ]

  test('never widen a figure of the return', () => {
    fc.assert(
      fc.property(pairs, ([[before, after], law]) => {
        const empty = emptyTally(year, law)
        const [wide, narrow] = [before, after].map((people) => addPeople(empty, people, law).counts)
        for (const [index, name] of figureNames.entries()) {
          expect(narrow?.[index * 2], name).toBeGreaterThanOrEqual(wide?.[index * 2] as number)
          expect(narrow?.[index * 2 + 1], name).toBeLessThanOrEqual(wide?.[index * 2 + 1] as number)
        }
        const answers = [before, after].map((people) => statisticsOf({ people, year }, law)) as [
          Answer,
          Answer,
        ]
        if (answers[1].status === 'settled' || answers[1].status === 'bounded') {
          const { value } = answers[1] as { value: { totalProfessionals: unknown } }
          // Without anybody on the roll the shares have no percentage.
          fc.pre(endsOf(value.totalProfessionals)?.[0] !== 0)
        }
        expectStatisticsNarrower(answers[0], answers[1])
      }),
      runs(100),
    )
  })

  test.each(rules)('never widen the figures nor turn a settled verdict: %s', (name, rule) => {
    fc.assert(
      fc.property(onePair, ([[[before], [after]], law]) => {
        expectNarrower(rule(before as CountedPerson, law), rule(after as CountedPerson, law), name)
      }),
      runs(100),
    )
  })

  test('give the same answer whatever the order of the records', () => {
    const mixed = single.chain(([one]) => {
      const { person, records } = one as CountedPerson
      return fc.tuple(
        fc.constant({ person, records }),
        fc
          .shuffledSubarray([...records], { minLength: records.length })
          .map((shuffled): CountedPerson => ({ person, records: shuffled })),
      )
    })
    fc.assert(
      fc.property(mixed, anyLaw, ([one, other], law) => {
        for (const [name, rule] of rules) {
          const [a, b] = [rule(one, law), rule(other, law)]
          expect(b.status, name).toBe(a.status)
          expect('value' in b && b.value, name).toStrictEqual('value' in a && a.value)
        }
        const [a, b] = [one, other].map((facts) => remaining({ ...facts, asOf: '2025-06-30' }, law)) as [
          Answer,
          Answer,
        ]
        expect(withoutOrder(b)).toStrictEqual(withoutOrder(a))
      }),
      runs(60),
    )
  })
})

describe('the dates of a total are no missing fact', () => {
  const hoursOf2025 = (records: readonly TrainingRecord[], law: Law) => {
    const answer = assessPersonYear({ person: person(), records, year }, law)
    return answer.status === 'settled' ? answer.value.calendarYear.hours : answer.status
  }

  test('where it is booked by its last day: with them it may fall in another year', () => {
    const law = withReadings(chongqing2006, { 'straddling-totals': 'completion-date' })
    const study = totalHours('2024-12-30', '2025-01-02', '6')
    expect(hoursOf2025([record({ study })], law)).toBe('6')
    expect(hoursOf2025([record({ study: sessions('2024-12-30') })], law)).toBe('0')
  })

  test('where dated sessions go first: with them it may be the one of two that counts', () => {
    const law = withReadings(chongqing2006, { 'queue-order': 'dated-sessions-first' })
    const again = record({ study: sessions(hoursOn('2025-08-20', '1')) })
    const registration = registered('2025-05-21')
    const total = record({ study: totalHours('2025-05-18', '2025-05-21', '2'), registration })
    const dated = record({ study: sessions(hoursOn('2025-05-18', '2')), registration })
    expect(hoursOf2025([total, again], law)).toBe('1')
    expect(hoursOf2025([dated, again], law)).toBe('2')
  })
})

/** What is still needed, apart from the list of what is planned, which is in the order of the records given. */
const withoutOrder = (answer: Answer): unknown => {
  if (!('value' in answer)) return answer.status
  const { planned, ...rest } = answer.value as { planned: { recordIds: readonly string[] } }
  return { ...rest, planned: { ...planned, recordIds: [...planned.recordIds].sort() } }
}

const expectStatisticsNarrower = (before: Answer, after: Answer): void => {
  expectNarrower(before, after, 'statistics')
}
