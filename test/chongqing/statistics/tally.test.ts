import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessPersonYear } from '../../../src/chongqing/assessment/person-year.js'
import { classNames, figureNames } from '../../../src/chongqing/entities/statistics/figure-names.js'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { chongqing2006, viewOf } from '../../../src/chongqing/pack.js'
import { qualificationOf } from '../../../src/chongqing/reckoning/qualification.js'
import { statisticsOf } from '../../../src/chongqing/statistics/annual-statistics.js'
import type { Tally } from '../../../src/chongqing/statistics/stored-tally.js'
import {
  addPeople,
  addPerson,
  type CountedPerson,
  emptyTally,
  mergeTallies,
  tallyNaming,
} from '../../../src/chongqing/statistics/tally.js'
import { whoCounts } from '../../../src/chongqing/statistics/who-counts.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { dayNumber } from '../../../src/engine/quantity/calendar.js'
import type { CountRange } from '../../../src/engine/quantity/count-range.js'
import { asRange, toHundredths } from '../../../src/engine/quantity/hours.js'
import { struck, values } from '../../support/cases.js'
import { person, record, registered, sessions, totalHours } from '../../support/facts.js'
import { runs } from '../../support/runs.js'
import { anyLaw, anything, countedPeople, countedPerson, inOrder } from './people.js'

const year = 2025
const often = runs(60)

const tallyOf = (people: readonly CountedPerson[], law = chongqing2006): Tally =>
  addPeople(emptyTally(year, law), people, law)

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen))

const figure = ({ counts }: Tally, name: (typeof figureNames)[number]) => {
  const index = figureNames.indexOf(name) * 2
  return { least: counts[index] as number, most: counts[index + 1] as number }
}

describe('a tally', () => {
  test('adds up in any grouping and order', () => {
    fc.assert(
      fc.property(
        countedPeople(anything),
        countedPeople(anything),
        countedPeople(anything),
        anyLaw,
        (a, b, c, law) => {
          const [x, y, z] = [a, b, c].map((people) => tallyOf(people, law)) as [Tally, Tally, Tally]
          expect(mergeTallies(x, y)).toStrictEqual(mergeTallies(y, x))
          expect(mergeTallies(mergeTallies(x, y), z)).toStrictEqual(mergeTallies(x, mergeTallies(y, z)))
          expect(mergeTallies(mergeTallies(x, y), z)).toStrictEqual(tallyOf([...a, ...b, ...c], law))
          expect(mergeTallies(x, emptyTally(year, law))).toStrictEqual(x)
          expect(addPeople(x, b, law)).toStrictEqual(mergeTallies(x, y))
        },
      ),
      often,
    )
  })

  test('does not depend on the order of people, nor on that of their records', () => {
    fc.assert(
      fc.property(
        countedPeople(anything, 5).chain((people) =>
          fc.tuple(
            fc.constant(people),
            fc
              .shuffledSubarray([...people], { minLength: people.length })
              .chain((mixed) =>
                fc.tuple(
                  ...mixed.map(({ person: one, records }) =>
                    fc
                      .shuffledSubarray([...records], { minLength: records.length })
                      .map((shuffled): CountedPerson => ({ person: one, records: shuffled })),
                  ),
                ),
              ),
          ),
        ),
        anyLaw,
        ([people, mixed], law) => {
          expect(tallyOf(mixed, law)).toStrictEqual(tallyOf(people, law))
        },
      ),
      often,
    )
  })

  test('is plain frozen data that survives JSON, and leaves what it is given alone', () => {
    fc.assert(
      fc.property(countedPeople(anything), anyLaw, (people, law) => {
        const empty = emptyTally(year, law)
        const before = JSON.stringify([empty, people])
        const tally = addPeople(empty, people, law)
        expect(JSON.stringify([empty, people])).toBe(before)
        expect(isFrozen(tally)).toBe(true)
        expect(JSON.parse(JSON.stringify(tally))).toStrictEqual(tally)
      }),
      often,
    )
  })

  test('takes people from anything that can be gone through once', () => {
    const one = { person: person(), records: [record()] }
    function* file() {
      yield one
      yield { ...one, person: person({ id: 'p2' }) }
    }
    expect(tallyOf([...file()])).toStrictEqual(addPeople(emptyTally(year), file()))
    expect(figure(addPeople(emptyTally(year), file()), 'people')).toStrictEqual({ least: 2, most: 2 })
  })

  test('is the same whether the facts that leave it open are named or not', () => {
    fc.assert(
      fc.property(
        countedPeople({ ...anything, unread: true }),
        countedPeople({ ...anything, unread: true }, 1),
        anyLaw,
        (people, nobodys, law) => {
          const unassigned = nobodys.flatMap(({ records }) => records)
          const { tally } = tallyNaming({ people, unassigned }, viewOf(law), year, null, undefined)
          expect(addPeople(emptyTally(year, law), people, law, undefined, unassigned)).toStrictEqual(tally)
        },
      ),
      often,
    )
  })

  test('lacks the days of a total across the end of its year, and no fact on which nothing in the year hangs', () => {
    const across = record({ study: totalHours('2025-10-30', '2025-11-02', 6) })
    expect(tallyOf([{ person: person(), records: [across] }]).missing).toStrictEqual(['record.study-dates'])
    // Whose the later study is matters to the second day of the earlier one alone.
    const [perhaps, own] = [
      {
        id: 'r1',
        personId: undefined,
        study: sessions('2025-11-01'),
        registration: registered('2025-11-10'),
      },
      { id: 'r2', study: sessions('2025-10-31', '2025-11-01'), registration: registered('2025-11-20') },
    ].map(record) as [TrainingRecord, TrainingRecord]
    expect(tallyOf([{ person: person(), records: [perhaps, own] }]).missing).toStrictEqual([])
  })

  test('rests on what matters to what was entered alone, too', () => {
    const [first, again, beside] = ['2025-03-03', '2025-04-07', '2025-04-07'].map((day, i) => ({
      id: `r${i}`,
      title: `${i}`,
      study: sessions(day),
      ...(i > 0 && { registration: registered('2025-06-30') }),
    }))
    const records = [first, { ...again, repeats: { recordId: 'r0' } }, beside].map(record)
    // What was never entered takes nothing from what takes it again, which then shares its day.
    const { readings } = tallyOf([{ person: person(), records }])
    expect(readings).toContain('queue-order')
    expect(tallyOf([{ person: person(), records: records.slice(0, 2) }]).readings).not.toContain(
      'queue-order',
    )
  })

  test('has an order of its own in what it names, whoever came first', () => {
    const unknown = (id: string, fact: object) => ({ person: person({ id, ...fact }), records: [] })
    const [a, b] = [unknown('a', { title: undefined }), unknown('b', { education: undefined })] as const
    expect(tallyOf([a, b]).missing).toStrictEqual(['person.title', 'person.education'])
    expect(tallyOf([b, a]).missing).toStrictEqual(['person.title', 'person.education'])
  })
})

describe('tallies that do not belong together', () => {
  const mismatch = (field: 'year' | 'law') =>
    expect.objectContaining({ code: 'tally-mismatch', data: { field } })

  test('of different years or dates', () => {
    expect(() => mergeTallies(emptyTally(2024), emptyTally(2025))).toThrow(mismatch('year'))
    expect(() => mergeTallies(emptyTally(2025), emptyTally(2025, chongqing2006, '2025-12-01'))).toThrow(
      mismatch('year'),
    )
  })

  test.each([
    ['a reading', withReadings(chongqing2006, { 'failed-assessment': 'hours-only-on-pass' })],
    ['the hours of a day', withParameters(chongqing2006, { 'hours-per-day': values({ '2006-02-27': '8' }) })],
    ['the hours to reach', withParameters(chongqing2006, { 'statistics-attainment-hours': struck })],
    [
      'the period',
      withParameters(chongqing2006, { 'statistical-period': values({ '2006-02-27': '01-01..12-31' }) }),
    ],
    ['the edition', { ...chongqing2006, edition: 'another' }],
  ])('of laws that differ in %s', (_, law) => {
    expect(() => mergeTallies(emptyTally(2025), emptyTally(2025, law))).toThrow(mismatch('law'))
    expect(() => addPeople(emptyTally(2025), [], law)).toThrow(mismatch('law'))
    expect(() => addPerson(emptyTally(2025), person(), [], law)).toThrow(mismatch('law'))
    expect(() => statisticsOf(emptyTally(2025), law)).toThrow(mismatch('law'))
  })

  test('but a law that differs in what is not counted is the same', () => {
    const law = withParameters(chongqing2006, { 'annual-quota-hours': struck })
    expect(mergeTallies(emptyTally(2025), emptyTally(2025, law)).year).toBe(2025)
  })

  test('a year or date that does not exist', () => {
    expect(() => emptyTally(2025.5)).toThrow(
      expect.objectContaining({ code: 'invalid-year', data: { argument: 'year' } }),
    )
    expect(() => emptyTally(2025, chongqing2006, '2025-02-29')).toThrow(
      expect.objectContaining({ code: 'invalid-date', data: { argument: 'asOf' } }),
    )
  })
})

describe('a law that leaves nothing to count by', () => {
  const people = [{ person: person(), records: [record()] }]

  test.each(['hours-per-day', 'statistical-period'] as const)('without %s', (id) => {
    const law = withParameters(chongqing2006, { [id]: struck })
    const empty = emptyTally(year, law)
    expect(addPeople(empty, people, law)).toBe(empty)
    expect(addPerson(empty, person(), [record()], law)).toBe(empty)
    expect(whoCounts('people', people, year, law)).toStrictEqual({ surely: [], perhaps: [] })
  })
})

describe('who is behind a figure', () => {
  test('they are as many as the figure says', () => {
    const perPerson = figureNames.filter((name) => !/records|hours|person-times/.test(name))
    fc.assert(
      fc.property(countedPeople(anything), anyLaw, fc.constantFrom(...perPerson), (people, law, name) => {
        const { surely, perhaps } = whoCounts(name, people, year, law)
        const { least, most } = figure(tallyOf(people, law), name)
        expect(surely.length).toBe(least)
        expect(surely.length + perhaps.length).toBe(most)
      }),
      runs(150),
    )
  })

  test('studies of which nobody knows whose they are make more of them only perhaps count, as the figure says', () => {
    const perPerson = figureNames.filter((name) => !/records|hours|person-times/.test(name))
    const study = record({ id: 'x', study: sessions('2025-03-03') })
    let opened = 0
    fc.assert(
      fc.property(
        countedPeople(anything),
        countedPeople(anything, 1),
        anyLaw,
        fc.oneof(fc.constant('evidenced/participants' as const), fc.constantFrom(...perPerson)),
        (people, nobodys, law, name) => {
          const unassigned = [study, ...nobodys.flatMap(({ records }) => records)]
          const { surely, perhaps } = whoCounts(name, people, year, law, null, undefined, unassigned)
          const tally = addPeople(emptyTally(year, law), people, law, undefined, unassigned)
          const { least, most } = figure(tally, name)
          expect(surely.length).toBe(least)
          expect(surely.length + perhaps.length).toBeGreaterThanOrEqual(most)
          const alone = whoCounts(name, people, year, law)
          if (surely.length + perhaps.length > alone.surely.length + alone.perhaps.length) opened++
          expect([...surely, ...perhaps]).toEqual(expect.arrayContaining([...alone.surely, ...alone.perhaps]))
        },
      ),
      runs(150),
    )
    expect(opened).toBeGreaterThan(0)
  })

  test('a study of nobody known may make anyone take part, and is no record of theirs', () => {
    const people = ['a', 'b'].map((id) => ({ person: person({ id }), records: [] }))
    const unassigned = [record({ study: sessions('2025-03-03') })]
    const who = (name: 'records' | 'evidenced/participants') =>
      whoCounts(name, people, year, undefined, null, undefined, unassigned)
    expect(who('evidenced/participants')).toStrictEqual({ surely: [], perhaps: ['a', 'b'] })
    expect(who('records')).toStrictEqual({ surely: [], perhaps: [] })
  })

  test('a person counted by one counts as among people, with studies that may be theirs', () => {
    fc.assert(
      fc.property(countedPerson(anything), countedPeople(anything, 1), anyLaw, (one, nobodys, law) => {
        const unassigned = nobodys.flatMap(({ records }) => records)
        const empty = emptyTally(year, law)
        expect(addPerson(empty, one.person, one.records, law, undefined, unassigned)).toStrictEqual(
          addPeople(empty, [one], law, undefined, unassigned),
        )
      }),
      often,
    )
  })

  test('by date of registration', () => {
    const people = [
      {
        person: person(),
        records: [record({ study: sessions('2025-03-03'), registration: registered('2025-11-05') })],
      },
    ]
    expect(whoCounts('registered/participants', people, year).surely).toStrictEqual(['p1'])
    expect(
      whoCounts('registered/participants', people, year, chongqing2006, '2025-11-04').surely,
    ).toStrictEqual([])
    expect(
      whoCounts('evidenced/participants', people, year, chongqing2006, '2025-11-04').surely,
    ).toStrictEqual(['p1'])
  })

  test('in the order given, the sure apart from the others', () => {
    const people = ['c', 'a', 'b'].map((id) => ({
      person: person({ id, ...(id === 'a' && { title: undefined }) }),
      records: [],
    }))
    expect(whoCounts('people', people, year)).toStrictEqual({ surely: ['c', 'b'], perhaps: ['a'] })
  })
})

describe('one person’s own answer', () => {
  test('has the hours that the return counts', () => {
    fc.assert(
      fc.property(countedPerson(anything), anyLaw, ({ person: one, records }, law) => {
        const answer = assessPersonYear({ person: one, records, year }, law)
        const day = dayNumber('2025-10-31')
        // A law of another period has another roll, and one that counts certificate entries alone other hours.
        fc.pre(law.parameters['statistical-period'][0]?.value === '11-01..10-31')
        fc.pre(law.readings['quota-evidence'] === 'evidenced-attendance')
        fc.pre(law.readings['headcount-basis'] === 'roll-on-last-day')
        fc.pre(qualificationOf(one, law.readings, { from: day, to: day }).covered === true)
        if (answer.status !== 'settled' && answer.status !== 'bounded') throw new Error(answer.status)
        const { least, most } = asRange(answer.value.statisticalYear?.hours ?? '0')
        const tally = addPerson(emptyTally(year, law), one, records, law)
        expect(figure(tally, 'evidenced/hours')).toStrictEqual({
          least: toHundredths(least),
          most: toHundredths(most ?? ''),
        })
        const [attainment] = law.parameters['statistics-attainment-hours']
        fc.pre(attainment?.value === '80')
        expect(whoCounts('evidenced/reached', [{ person: one, records }], year, law).surely).toStrictEqual(
          toHundredths(least) >= 8000 ? [one.id] : [],
        )
      }),
      runs(200),
    )
  })
})

describe('figures of a return', () => {
  const totals = (
    tally: Tally,
    basis: 'registered' | 'evidenced',
    kind: 'subject' | 'form',
    measure: 'heads' | 'hours' | 'person-times',
  ) =>
    classNames
      .filter((name) => name.startsWith(`${kind}/`))
      .map((name) => figure(tally, `${basis}/${name}/${measure}`))
      .reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), {
        least: 0,
        most: 0,
      })

  test('do not contradict each other', () => {
    fc.assert(
      fc.property(countedPeople(anything), anyLaw, (people, law) => {
        const tally = tallyOf(people, law)
        for (const name of figureNames) {
          const { least, most } = figure(tally, name)
          expect(least, name).toBeLessThanOrEqual(most)
          expect(Number.isSafeInteger(least) && Number.isSafeInteger(most) && least >= 0, name).toBe(true)
        }
        for (const basis of ['registered', 'evidenced'] as const) {
          const [people1, participants, reached, hours] = [
            'people' as const,
            `${basis}/participants` as const,
            `${basis}/reached` as const,
            `${basis}/hours` as const,
          ].map((name) => figure(tally, name)) as [Span, Span, Span, Span]
          for (const end of ['least', 'most'] as const) {
            expect(participants[end]).toBeLessThanOrEqual(people1[end])
            expect(reached[end]).toBeLessThanOrEqual(participants[end])
          }
          for (const kind of ['subject', 'form'] as const) {
            const sum = totals(tally, basis, kind, 'hours')
            expect(sum.least).toBeLessThanOrEqual(hours.least)
            expect(sum.most).toBeGreaterThanOrEqual(hours.most)
            if (sum.least === sum.most) expect(sum).toStrictEqual(hours)
            const heads = totals(tally, basis, kind, 'heads')
            expect(heads.most).toBeGreaterThanOrEqual(participants.most)
            if (heads.least === heads.most) expect(heads.least).toBeGreaterThanOrEqual(participants.least)
            expect(totals(tally, basis, kind, 'person-times').most).toBeGreaterThanOrEqual(heads.most)
          }
          expect(totals(tally, basis, 'subject', 'person-times')).toStrictEqual(
            totals(tally, basis, 'form', 'person-times'),
          )
        }
      }),
      runs(100),
    )
  })

  test('are left open by facts that are named with whose they are, and on which all that is open hangs', () => {
    fc.assert(
      fc.property(countedPeople(inOrder), anyLaw, (people, law) => {
        const answer = statisticsOf({ people, year }, law)
        fc.pre(answer.status === 'bounded')
        const { totalProfessionals, byBasis } = answer.value
        const openOf = ({ least, most }: CountRange): number => most - least
        for (const { participants, reached, hours } of Object.values(byBasis)) {
          const open = [totalProfessionals, participants, reached ?? { least: 0, most: 0 }]
          const counts = answer.missing.reduce((sum, one) => sum + (one.counts as number), 0)
          expect(counts).toBeGreaterThanOrEqual(open.reduce((sum, one) => sum + openOf(one), 0))
          const widths = answer.missing.reduce((sum, { width }) => sum + toHundredths(width as string), 0)
          expect(widths).toBeGreaterThanOrEqual(
            toHundredths(hours.most as string) - toHundredths(hours.least),
          )
        }
        const tallied = statisticsOf(addPeople(emptyTally(year, law), people, law), law)
        const kinds = 'missing' in tallied ? tallied.missing.map(({ fact }) => fact) : []
        expect([...new Set(answer.missing.map(({ fact }) => fact))]).toStrictEqual(kinds)
      }),
      runs(150),
    )
  })

  test('name the person whose service is not known, where hours hang on it', () => {
    const law = withReadings(chongqing2006, { 'study-out-of-service': 'not-credited' })
    const somebody = person({ inService: undefined, employments: undefined })
    const people = [{ person: somebody, records: [record({ study: sessions('2025-03-03') })] }]
    const answer = statisticsOf({ people, year }, law)
    expect('missing' in answer && answer.missing).toContainEqual({
      fact: 'person.employments',
      of: 'p1',
      width: '6',
      counts: 1,
    })
  })

  test('are settled exactly where nothing is missing', () => {
    fc.assert(
      fc.property(countedPeople(inOrder), anyLaw, (people, law) => {
        const answer = statisticsOf({ people, year }, law)
        if (answer.status === 'bounded') expect(answer.missing.length).toBeGreaterThan(0)
        else expect(answer.status).toBe('settled')
        expect(isFrozen(answer)).toBe(true)
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
      }),
      runs(150),
    )
  })
})

interface Span {
  readonly least: number
  readonly most: number
}

test('a hundred per cent is all: of 20,000 of whom one did not study it is less', () => {
  const times = (tally: Tally, count: number): Tally => {
    if (count === 0) return emptyTally(year)
    const half = times(tally, Math.floor(count / 2))
    const even = mergeTallies(half, half)
    return count % 2 === 0 ? even : mergeTallies(even, tally)
  }
  const someone = tallyOf([
    { person: person(), records: [record({ registration: registered('2025-04-01') })] },
  ])
  const nobody = tallyOf([{ person: person(), records: [] }])
  const ratioOf = (tally: Tally) => {
    const answer = statisticsOf(tally)
    return 'value' in answer && answer.value.studyRatio
  }
  expect(ratioOf(mergeTallies(times(someone, 19_999), nobody))).toEqual({
    numerator: 19_999,
    denominator: 20_000,
    percent: '99.99',
  })
  expect(ratioOf(times(someone, 20_000))).toMatchObject({ percent: '100' })
})
