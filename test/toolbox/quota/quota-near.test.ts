import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { chongqing2006, type Law } from '../../../src/chongqing/pack.js'
import { type AnnualQuotaFacts, assessAnnualQuota } from '../../../src/chongqing/rules/quota/annual-quota.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { dateOfDay, dayNumber } from '../../../src/engine/quantity/calendar.js'
import { quotaNear } from '../../../src/toolbox/quota/quota-near.js'
import { askedOf } from '../../../src/tools/any-rule.js'
import { type Place, placesIn } from '../../../src/tools/fact-places.js'
import { outcomeOf } from '../../../src/tools/outcome.js'
import { anyHoursLaw, changingDays, personWithAnyService, recordsOf } from '../../support/arbitraries.js'
import {
  changed,
  hoursOn,
  partOf,
  person,
  record,
  registered,
  sessions,
  totalHours,
} from '../../support/facts.js'
import { runs } from '../../support/runs.js'

const near = (asked: AnnualQuotaFacts, edition: Law) => quotaNear(asked, edition, () => {})

const quotaOf = (law: Law, hours: number): Law =>
  withParameters(law, { 'annual-quota-hours': [{ from: '2006-02-27', value: `${hours}`, source: 'test' }] })

/** Records that contend for few days, most of them with a proof of their own, and among them some of all that there is. */
const records = fc
  .tuple(
    recordsOf({ idle: true, registration: 'any' }, 7),
    fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }, 2),
      },
    ),
  )
  .map(([plain, areProven, others]) => [
    ...plain.map((one, i) => (areProven[i] ? changed(one, { proofs: [`proof-${i}`] }) : one)),
    ...others.map((one, i) => changed(one, { id: `other-${i}` })),
  ])

const facts: fc.Arbitrary<AnnualQuotaFacts> = fc.record({
  person: fc.oneof({ weight: 4, arbitrary: fc.constant(person()) }, personWithAnyService),
  records,
  year: fc.constantFrom(2025, 2026),
})

const law = fc
  .tuple(
    fc.oneof(fc.constant(chongqing2006), anyHoursLaw, changingDays),
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom('calendar' as const, 'statistical' as const),
  )
  .map(([one, quota, year]) => withReadings(quotaOf(one, quota), { 'quota-year': year }))

/** A value of a place near the one that is there, or among all. */
const stepsIn = ({ present, least, most, kind }: Place<unknown>, far: number): number => {
  const reach = kind.unit === 'date' ? 30 : 3000
  return Math.min(most, Math.max(least, present + (far % (2 * reach)) - reach))
}

property.prop(
  [facts, law, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 8, maxLength: 8 })],
  runs(1000),
)('what a record comes to with another value is what the rule finds', (asked, edition, values) => {
  const verdictOf = near(asked, edition)
  const ask = askedOf(assessAnnualQuota, edition)
  const places = placesIn(asked, edition.pack.fields).filter(({ path }) => path[0] === 'records')
  for (const [pick, far] of values) {
    const place = places[pick % places.length] as Place<AnnualQuotaFacts>
    const other = place.factsWith(stepsIn(place, far))
    const verdict = verdictOf(other)
    if (verdict === undefined) continue
    expect(outcomeOf(ask(other))).toStrictEqual({ kind: 'standing', standing: verdict })
    expect(near(other, edition)(other)).toBe(verdict)
  }
})

describe('what a record at most brings and takes is not all that becomes of the others', () => {
  const comesTo = (edition: Law, records: readonly TrainingRecord[], other: TrainingRecord) => {
    const asked = { person: person(), records, year: 2025 }
    const after = { ...asked, records: records.map((one) => (one.id === other.id ? other : one)) }
    const verdict = near(asked, edition)(after)
    expect(outcomeOf(askedOf(assessAnnualQuota, edition)(after))).toStrictEqual({
      kind: 'standing',
      standing: verdict,
    })
    return [near(asked, edition)(asked), verdict]
  }

  test('where it shares with them a proof that is no number once its days are apart from theirs', () => {
    const proofs = ['a']
    const study = totalHours('2025-03-03', '2025-03-05', 12)
    const third = record({
      id: 'r3',
      title: '乙',
      hostId: 'h3',
      proofs,
      study: sessions(hoursOn('2025-03-04', '2')),
    })
    const records = [
      record({ id: 'r1', title: '甲', proofs, study }),
      record({ id: 'r2', title: '甲', proofs, study }),
      third,
      record({ id: 'r4', title: '丙', hostId: 'h4', proofs, study: sessions(hoursOn('2025-05-05', '2')) }),
    ]
    const apart = changed(third, { study: sessions(hoursOn('2025-03-20', '2')) })
    expect(comesTo(quotaOf(chongqing2006, 20), records, apart)).toStrictEqual(['not-met', 'met'])
  })

  test('where a total is booked as a whole in another year than that of its days', () => {
    const edition = withReadings(quotaOf(chongqing2006, 15), { 'straddling-totals': 'completion-date' })
    const after = record({ id: 'r2', study: sessions(hoursOn('2025-02-10', '6')) })
    const records = [record({ id: 'r1', study: totalHours('2024-12-30', '2025-01-01', 18) }), after]
    const before = changed(after, { study: sessions(hoursOn('2024-12-30', '6')) })
    expect(comesTo(edition, records, before)).toStrictEqual(['met', 'not-met'])
  })

  test('where it comes to lie on a day of study in question', () => {
    const plain = record({ id: 'r2', study: sessions(hoursOn('2025-03-20', '4')) })
    const records = [
      record({ id: 'r1', form: 'self-study', study: totalHours('2025-03-03', '2025-03-05', 12) }),
      plain,
    ]
    const onItsDay = changed(plain, { study: sessions(hoursOn('2025-03-04', '4')) })
    expect(comesTo(quotaOf(chongqing2006, 4), records, onItsDay)).toStrictEqual(['met', 'met'])
  })

  test('where it is no evidence', () => {
    const edition = withReadings(quotaOf(chongqing2006, 6), { 'quota-evidence': 'certificate-entries-only' })
    const unentered = record({ id: 'r2', study: sessions(hoursOn('2025-03-20', '2')) })
    const records = [
      record({ study: sessions(hoursOn('2025-03-04', '5')), registration: registered('2025-04-01') }),
      unentered,
    ]
    const more = changed(unentered, { study: sessions(hoursOn('2025-03-20', '6')) })
    expect(comesTo(edition, records, more)).toStrictEqual(['not-met', 'not-met'])
  })

  test('where it comes to be one study with others that it takes more from than it brings', () => {
    const edition = withReadings(quotaOf(chongqing2006, 10), { 'part-days': 'any-part-is-a-day' })
    const inDays = record({
      id: 'r2',
      classId: 'a',
      proofs: ['a'],
      study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: '1.5' },
      registration: { ...registered('2025-06-01'), entryStands: false },
    })
    const apart = record({
      id: 'r1',
      classId: 'a',
      study: totalHours('2025-05-05', '2025-05-07', 9),
      registration: registered('2025-05-10'),
    })
    const onItsDays = changed(apart, { study: totalHours('2025-03-03', '2025-03-05', 9) })
    expect(comesTo(edition, [inDays, apart], onItsDays)).toStrictEqual(['met', 'not-met'])
  })

  describe('where it is one study with another that states as much and counts for another amount', () => {
    const edition = (quota: number): Law =>
      withReadings(quotaOf(chongqing2006, quota), { 'part-days': 'any-part-is-a-day' })
    const study = { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: '1.5' } as const
    const onThem = totalHours('2025-03-03', '2025-03-05', 9)
    const elsewhere = totalHours('2025-05-05', '2025-05-07', 9)

    test('by a class', () => {
      const records = [
        record({ id: 'r2', classId: 'a', study }),
        record({ id: 'r1', classId: 'a', study: elsewhere }),
      ] as const
      const [inDays, inHours] = records
      const one = changed(inHours, { study: onThem })
      expect(comesTo(edition(10), records, one)).toStrictEqual(['met', 'not-met'])
      expect(comesTo(edition(20), [inDays, one], inHours)).toStrictEqual(['not-met', 'met'])
    })

    test('because nothing tells them apart', () => {
      const records = [
        record({ id: 'r2', title: '甲', study }),
        record({ id: 'r1', title: '甲', study: elsewhere }),
      ] as const
      const one = changed(records[1], { study: onThem })
      expect(comesTo(edition(10), records, one)).toStrictEqual(['met', 'undetermined'])
    })
  })

  test('where without being evidence it parts others of one class by its subject', () => {
    const edition = withReadings(quotaOf(chongqing2006, 6), {
      'quota-evidence': 'certificate-entries-only',
      'queue-order': 'dated-sessions-first',
    })
    const study = totalHours('2025-03-03', '2025-03-04', 4)
    const registration = registered('2025-04-01')
    const records = [
      record({ id: 'r1', classId: 'a', study, registration, subject: undefined }),
      record({ id: 'r2', classId: 'a', study, registration, subject: 'public-required' }),
      record({
        id: 'r3',
        classId: 'a',
        study: sessions(hoursOn('2025-03-03', '2'), hoursOn('2025-05-04', '2')),
      }),
    ]
    const there = changed(records[2] as TrainingRecord, {
      study: sessions(hoursOn('2025-03-03', '2'), hoursOn('2025-03-04', '2')),
    })
    expect(comesTo(edition, records, there)).toStrictEqual(['not-met', 'met'])
  })

  test('where none of it is said to be another', () => {
    const study = totalHours('2025-03-03', '2025-03-05', 12)
    const records = ['r1', 'r2'].map((id) => record({ id, proofs: [id], study }))
    const other = record({ id: 'r2', proofs: ['r2'], study: totalHours('2025-03-03', '2025-03-05', 6) })
    expect(comesTo(quotaOf(chongqing2006, 18), records, other)).toStrictEqual(['met', 'met'])
    expect(comesTo(quotaOf(chongqing2006, 19), records, other)).toStrictEqual(['not-met', 'not-met'])
  })
})

describe('nothing is found', () => {
  const hours = totalHours('2025-03-03', '2025-03-21', 80)
  const asked: AnnualQuotaFacts = { person: person(), records: [record({ study: hours })], year: 2025 }
  const manyDays = Array.from({ length: 257 }, (_, i) =>
    partOf(dateOfDay(dayNumber('2025-01-01') + i), '0.1'),
  )

  test('but where more than hours decides, the verdict', () => {
    expect(near(asked, chongqing2006)(asked)).toBe('met')
    expect(near({ ...asked, records: [] }, chongqing2006)({ ...asked, records: [] })).toBe('not-met')
  })

  test.each<[string, Partial<AnnualQuotaFacts>]>([
    ['where another figure binds', { adjustment: { requiredHours: '40', source: '…' } }],
    ['where it is asked until a day', { until: '2025-06-30' }],
    [
      'where there are credits',
      { records: [record({ study: { kind: 'credits', scheme: '…', credits: 5 } })] },
    ],
    ['where study has no known amount', { records: [record({ study: { kind: 'unstated' } })] }],
    ['where records share an id', { records: [record(), record()] }],
    ['where there are more days than rows', { records: [record({ study: sessions(...manyDays) })] }],
    ['of whoever is not covered', { person: person({ title: 'none', education: 'lower' }) }],
    ['of whoever is bound for a part of the year', { person: person({ retiredOn: '2025-06-30' }) }],
  ])('%s', (_, facts) => {
    const other = { ...asked, ...facts }
    expect(near(other, chongqing2006)(other)).toBeUndefined()
  })

  test('where an edition strikes the quota', () => {
    const edition = withParameters(chongqing2006, { 'annual-quota-hours': [] })
    expect(near(asked, edition)(asked)).toBeUndefined()
  })

  test('where a record comes to count the hours of a paper', () => {
    const paper = record({ form: 'other', study: totalHours('2025-03-03', '2025-03-21', 0) })
    const facts = { ...asked, records: [paper] }
    const other = { ...asked, records: [changed(paper, { study: hours })] }
    const verdictOf = near(facts, chongqing2006)
    expect([verdictOf(facts), verdictOf(other)]).toStrictEqual(['not-met', undefined])
  })
})
