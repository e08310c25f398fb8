// What is kept as JSON is read again as it was, and what was made up or cut is not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FigureName, figureNames } from '../../../src/chongqing/entities/statistics/figure-names.js'
import { unreadRecord } from '../../../src/chongqing/entities/unread-record.js'
import { chongqing2006, type Law } from '../../../src/chongqing/pack.js'
import { statisticsOf } from '../../../src/chongqing/statistics/annual-statistics.js'
import { parseTally, type Tally, tallySchema } from '../../../src/chongqing/statistics/stored-tally.js'
import {
  addPeople,
  addPerson,
  type CountedPerson,
  emptyTally,
  mergeTallies,
} from '../../../src/chongqing/statistics/tally.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { struck, values } from '../../support/cases.js'
import { person, record, registered, sessions } from '../../support/facts.js'
import { outcomeOf } from '../../support/outcomes.js'
import { runs } from '../../support/runs.js'
import { anyLaw, anything, countedPeople } from './people.js'

interface Sent {
  readonly law: Law
  readonly tally: Tally
}

const throughJson = (tally: Tally): { [field: string]: unknown; counts: number[] } =>
  JSON.parse(JSON.stringify(tally))

/** The same people with some of their records as rows that could not be read. */
const partlyUnread = (people: readonly CountedPerson[], mask: number): readonly CountedPerson[] =>
  people.map(({ person: one, records }, i) => ({
    person: one,
    records: records.map((row, j) => ((mask >> (i + j)) & 1 ? unreadRecord(row) : undefined) ?? row),
  }))

/** Tallies of a unit or of all, merged, with rows unread, and studies of nobody known, asked on a date or not. */
const anyTally: fc.Arbitrary<Sent> = fc
  .record({
    people: countedPeople(anything),
    others: countedPeople(anything, 3),
    nobodys: countedPeople(anything, 2),
    law: anyLaw,
    asOf: fc.constantFrom(null, null, '2025-03-01', '2025-12-31'),
    unitId: fc.constantFrom(undefined, undefined, 'u1'),
    mask: fc.oneof(fc.constant(0), fc.nat(255)),
  })
  .map(({ people, others, nobodys, law, asOf, unitId, mask }) => {
    const unassigned = nobodys.flatMap(({ records }) => records)
    const empty = emptyTally(2025, law, asOf)
    const first = addPeople(empty, partlyUnread(people, mask), law, unitId, unassigned)
    return { law, tally: mergeTallies(first, addPeople(empty, others, law, unitId)) }
  })

const indexOf = (name: FigureName): number => figureNames.indexOf(name) * 2

describe('a tally that was counted', () => {
  test('is read back from JSON as it was, and goes on as it would have', () => {
    fc.assert(
      fc.property(anyTally, ({ law, tally }) => {
        const read = parseTally.orThrow(throughJson(tally), law)
        expect(read).toStrictEqual(tally)
        expect(statisticsOf(read, law)).toStrictEqual(statisticsOf(tally, law))
        expect(mergeTallies(read, tally)).toStrictEqual(mergeTallies(tally, tally))
        expect(addPerson(read, person({ id: 'another' }), [], law)).toStrictEqual(
          addPerson(tally, person({ id: 'another' }), [], law),
        )
      }),
      runs(300),
    )
  })
})

// Most figures are held by others; how many there are in all is held from below alone.
const anyFigure = fc.oneof(fc.constantFrom(0, 1), fc.nat(figureNames.length - 1))

const setAt = (counts: readonly unknown[], at: number, to: unknown) =>
  counts.map((count, place) => (place === at ? to : count))
const without = (counts: readonly unknown[], at: number) => counts.filter((_, place) => place !== at)

type Change = (sent: { [field: string]: unknown; counts: unknown[] }, at: number) => unknown

const broken: Readonly<Record<string, Change>> = {
  'a count taken out': (sent, at) => ({ ...sent, counts: without(sent.counts, at) }),
  'a count too many': (sent) => ({ ...sent, counts: [0, ...sent.counts] }),
  'a count below nothing': (sent, at) => ({ ...sent, counts: setAt(sent.counts, at, -1) }),
  'half a person': (sent, at) => ({ ...sent, counts: setAt(sent.counts, at, 0.5) }),
  'a count as text': (sent, at) => ({ ...sent, counts: setAt(sent.counts, at, '1') }),
  'a count that no JSON number holds': (sent, at) => ({ ...sent, counts: setAt(sent.counts, at, 2 ** 53) }),
  'no count': (sent, at) => ({ ...sent, counts: setAt(sent.counts, at, null) }),
  'something else beside': (sent, at) => ({ ...sent, [`unassigned${at}`]: 1 }),
  'another law': (sent) => ({ ...sent, law: `${sent['law']} ` }),
  'a fact that there is not': (sent) => ({ ...sent, missing: ['person.shoe-size'] }),
  'a reading that there is not': (sent) => ({ ...sent, readings: ['shoe-size'] }),
  'a reading on which no count rests': (sent) => ({ ...sent, readings: ['fund-measure'] }),
  'no year': (sent) => ({ ...sent, year: 0 }),
  'no date': (sent) => ({ ...sent, asOf: '2025-02-30' }),
}

describe('a tally that was altered', () => {
  test.each(Object.entries(broken))('is refused: %s', (_, change) => {
    fc.assert(
      fc.property(anyTally, fc.nat(figureNames.length * 2 - 1), ({ law, tally }, at) => {
        expect(parseTally(change(throughJson(tally), at), law).ok).toBe(false)
      }),
      runs(30),
    )
  })

  test('is refused where one number of an exact one is another', () => {
    let reached = 0
    fc.assert(
      fc.property(
        anyTally,
        fc.nat(figureNames.length * 2 - 1),
        fc.integer({ min: 1, max: 1e6 }),
        ({ law, tally }, at, by) => {
          fc.pre(tally.missing.length === 0)
          reached++
          const sent = throughJson(tally)
          sent.counts[at] = (sent.counts[at] as number) + by
          expect(parseTally(sent, law).ok).toBe(false)
        },
      ),
      runs(200),
    )
    expect(reached).toBeGreaterThan(3)
  })

  test('is refused, or says nothing that contradicts itself', () => {
    let refused = 0
    let taken = 0
    fc.assert(
      fc.property(
        anyTally,
        fc.array(
          fc.tuple(anyFigure, fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -50, max: 5000 }))),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        ({ law, tally }, changes) => {
          const sent = throughJson(tally)
          for (const [figure, by] of changes) {
            for (const at of [figure * 2, figure * 2 + 1]) {
              sent.counts[at] = Math.max(0, (sent.counts[at] as number) + by)
            }
          }
          const read = parseTally(sent, law)
          if (!read.ok) {
            refused++
            return
          }
          taken++
          expect(read.value).toStrictEqual(sent)
          const answer = statisticsOf(read.value, law)
          if (answer.status !== 'settled') return
          const { totalProfessionals, byBasis } = answer.value
          for (const { participants, reached, hours, bySubject, byForm } of Object.values(byBasis)) {
            expect(participants).toBeLessThanOrEqual(totalProfessionals)
            expect(reached ?? 0).toBeLessThanOrEqual(participants)
            for (const classes of [Object.values(bySubject), Object.values(byForm)]) {
              const cents = classes.reduce((sum, one) => sum + Math.round(Number(one.hours) * 100), 0)
              expect(cents).toBe(Math.round(Number(hours) * 100))
              for (const one of classes) expect(one.heads).toBeLessThanOrEqual(participants)
            }
          }
        },
      ),
      runs(400),
    )
    expect(refused).toBeGreaterThan(3)
    expect(taken).toBeGreaterThan(1)
  })
})

describe('counts that contradict each other are told, each at its place', () => {
  const study = sessions('2025-03-03')
  const one = { person: person(), records: [record({ study, registration: registered('2025-04-01') })] }
  const tally = addPeople(emptyTally(2025), [one])

  /** The tally of one person with six hours in which figures are other numbers, at both ends or at one. */
  const changed = (changes: Readonly<Partial<Record<FigureName, number | readonly [number, number]>>>) => {
    const sent = throughJson(tally)
    for (const [name, to] of Object.entries(changes)) {
      const [least, most] = typeof to === 'number' ? [to, to] : (to as readonly [number, number])
      sent.counts[indexOf(name as FigureName)] = least
      sent.counts[indexOf(name as FigureName) + 1] = most
    }
    return sent
  }
  const at = (name: FigureName, end: 'least' | 'most') => `counts.${indexOf(name) + Number(end === 'most')}`
  const both = (name: FigureName, code: string) => [
    `${at(name, 'least')}: ${code}`,
    `${at(name, 'most')}: ${code}`,
  ]

  test('as it is it is accepted', () => {
    expect(outcomeOf(parseTally(changed({})))).toBe('accepted')
  })

  test('more took part than there are', () => {
    const all = 'evidenced/participants'
    expect(outcomeOf(parseTally(changed({ [all]: 2 })))).toEqual([
      ...both(all, 'part-over-whole'),
      // By subject and by form there is one.
      `${at(all, 'most')}: fewer-heads`,
    ])
  })

  test('more of a class than took part', () => {
    const figure = 'evidenced/form/self-study/heads'
    expect(outcomeOf(parseTally(changed({ [figure]: 2 })))).toEqual(both(figure, 'part-over-whole'))
  })

  test('heads of a class without entries in it', () => {
    const figure = 'evidenced/form/self-study/heads'
    expect(outcomeOf(parseTally(changed({ [figure]: 1 })))).toEqual([
      `${at(figure, 'most')}: part-over-whole`,
    ])
  })

  test('more that reached the hours than took part, with hours that do not suffice for one', () => {
    expect(outcomeOf(parseTally(changed({ 'registered/reached': 2 })))).toEqual([
      `${at('registered/reached', 'least')}: part-over-whole`,
      `${at('registered/reached', 'most')}: part-over-whole`,
      `${at('registered/reached', 'least')}: reached-without`,
    ])
  })

  test('more entries of a class than there are records', () => {
    const figure = 'registered/form/self-study/person-times'
    expect(outcomeOf(parseTally(changed({ [figure]: 2 })))).toEqual([
      `${at(figure, 'least')}: part-over-whole`,
    ])
  })

  test('entries that do not stand, or are of no office, and were never made', () => {
    for (const figure of ['records-not-standing', 'records-registered-elsewhere'] as const) {
      expect(outcomeOf(parseTally(changed({ [figure]: 2 })))).toEqual([
        `${at(figure, 'least')}: part-over-whole`,
      ])
    }
    expect(outcomeOf(parseTally(changed({ 'records-registered': 2 })))).toEqual(
      both('records-registered', 'part-over-whole'),
    )
  })

  test('a least above its most', () => {
    expect(outcomeOf(parseTally(changed({ people: [3, 2] })))).toEqual([
      `missing: open-without-reason`,
      `${at('people', 'least')}: least-over-most`,
    ])
  })

  test('an open figure of which nothing is missing', () => {
    const sent = changed({ people: [1, 2] })
    expect(outcomeOf(parseTally(sent))).toEqual(['missing: open-without-reason'])
    expect(outcomeOf(parseTally({ ...sent, missing: ['person.title'] }))).toBe('accepted')
  })

  test('what is missing, and the readings, in another order or twice', () => {
    const [title, education] = ['person.title', 'person.education']
    expect(
      outcomeOf(
        parseTally({ ...changed({}), missing: [education, title], readings: ['coverage', 'coverage'] }),
      ),
    ).toEqual(['missing: out-of-order', 'readings: out-of-order'])
    expect(outcomeOf(parseTally({ ...changed({}), missing: [title, education] }))).toBe('accepted')
  })

  test('hours of classes that are less or more than those of all', () => {
    const few = { 'registered/subject/professional/hours': 599 } as const
    const elective = 'registered/subject/elective'
    const many = { [`${elective}/hours`]: 1, [`${elective}/heads`]: 1, [`${elective}/person-times`]: 1 }
    expect(outcomeOf(parseTally(changed(few)))).toEqual([`${at('registered/hours', 'most')}: sum-of-parts`])
    expect(outcomeOf(parseTally(changed(many)))).toEqual([`${at('registered/hours', 'least')}: sum-of-parts`])
  })

  test('hours of a class in which there is nobody, and of a year in which nobody took part', () => {
    const class_ = 'evidenced/subject/professional'
    expect(outcomeOf(parseTally(changed({ [`${class_}/heads`]: 0 } as never)))).toEqual([
      ...both(`${class_}/hours`, 'hours-of-nobody'),
      `${at('evidenced/participants', 'most')}: fewer-heads`,
    ])
    const empty = throughJson(emptyTally(2025))
    for (const end of [0, 1]) empty.counts[indexOf('evidenced/hours') + end] = 1
    expect(outcomeOf(parseTally(empty))).toEqual([
      `${at('evidenced/hours', 'least')}: hours-of-nobody`,
      `${at('evidenced/hours', 'most')}: hours-of-nobody`,
      `${at('evidenced/hours', 'most')}: sum-of-parts`,
    ])
  })
})

describe('a tally counted under a law', () => {
  const people = [
    {
      person: person(),
      records: [record({ study: sessions('2025-03-03'), registration: registered('2025-04-01') })],
    },
  ]
  const eighty = ['registered/reached', 'evidenced/reached'] as const

  test.each([
    ['readings', withReadings(chongqing2006, { 'failed-assessment': 'hours-only-on-pass' })],
    ['hours of a day', withParameters(chongqing2006, { 'hours-per-day': values({ '2006-02-27': '8' }) })],
    ['edition', { ...chongqing2006, edition: 'another' }],
  ])('of another %s is read under that law alone', (_, law) => {
    const sent = throughJson(addPeople(emptyTally(2025, law), people, law))
    expect(outcomeOf(parseTally(sent))).toEqual(['law: other-edition'])
    expect(() => parseTally.orThrow(sent)).toThrow(expect.objectContaining({ code: 'refused-facts' }))
    expect(parseTally.orThrow(sent, law).law).toBe(emptyTally(2025, law).law)
  })

  test('is one by the schema alone, whatever the law', () => {
    const law = withReadings(chongqing2006, { 'failed-assessment': 'hours-only-on-pass' })
    expect(tallySchema.safeParse(throughJson(addPeople(emptyTally(2025, law), people, law))).success).toBe(
      true,
    )
  })

  test('has nobody who reached hours of which the law knows nothing, or which are not there', () => {
    const six = withParameters(chongqing2006, {
      'statistics-attainment-hours': values({ '2006-02-27': '6' }),
    })
    const none = withParameters(chongqing2006, { 'statistics-attainment-hours': struck })
    const under = (law: Law) => {
      const sent = throughJson(addPeople(emptyTally(2025, law), people, law))
      for (const name of eighty) for (const end of [0, 1]) sent.counts[indexOf(name) + end] = 1
      return outcomeOf(parseTally(sent, law))
    }
    const without = eighty.map((name) => `counts.${indexOf(name)}: reached-without`)
    expect(under(six)).toBe('accepted')
    expect(under(chongqing2006)).toEqual(without)
    expect(under(none)).toEqual(without)
  })

  test('that sets no statistical year is read, and nothing settles on it', () => {
    const law = withParameters(chongqing2006, { 'statistical-period': struck })
    const read = parseTally.orThrow(throughJson(addPeople(emptyTally(2025, law), people, law)), law)
    expect(statisticsOf(read, law).status).toBe('unregulated')
  })
})

describe('a tally that nobody read', () => {
  const copy = throughJson(emptyTally(2025)) as unknown as Tally

  test.each([
    ['in a return', () => statisticsOf(copy), 'facts'],
    ['added to', () => addPeople(copy, []), 'tally'],
    ['added to by one', () => addPerson(copy, person(), []), 'tally'],
    ['merged', () => mergeTallies(copy, emptyTally(2025)), 'a'],
    ['merged with', () => mergeTallies(emptyTally(2025), copy), 'b'],
  ])('is refused %s', (_, run, argument) => {
    expect(run).toThrow(
      expect.objectContaining({ code: 'unparsed-facts', data: { argument, parse: 'parseTally' } }),
    )
  })
})
