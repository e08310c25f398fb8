import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import type { Days } from '../../../src/chongqing/reckoning/days.js'
import { serviceDays, serviceMonths, serviceOf } from '../../../src/chongqing/reckoning/service.js'
import { dateOfDay, dayNumber } from '../../../src/engine/quantity/calendar.js'
import { type PersonFacts, person, type Some } from '../../support/facts.js'
import { runs } from '../../support/runs.js'
import { reading } from './reckoned.js'

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number
const always = { from: NEGATIVE_INFINITY, to: POSITIVE_INFINITY }
const until = (date: string) => ({ from: NEGATIVE_INFINITY, to: dayNumber(date) })
const span = (from: string, to?: string) => ({
  from: dayNumber(from),
  to: to === undefined ? POSITIVE_INFINITY : dayNumber(to),
})
const job = (from: string, to?: string) => ({ unitId: 'u1', from, ...(to === undefined ? {} : { to }) })
const rehired = reading({ 'rehired-retirees': 'in-service' })
const serviceIn = (facts: Some<PersonFacts>, law = chongqing2006) => serviceOf(person(facts), law.readings)

/** The days in service of somebody of whom every day is known. */
const service = (facts: Some<PersonFacts>, law = chongqing2006): readonly Days[] | null => {
  const found = serviceIn(facts, law)
  if (found) expect(found).toStrictEqual({ least: found.most, most: found.most, missing: [] })
  return found?.most ?? null
}
const unstated = { inService: undefined }

describe('the days in service', () => {
  test.each<[string, Some<PersonFacts>, readonly Days[] | null]>([
    ['are all where the person is in service', {}, [always]],
    ['are none where the person is not', { inService: false }, []],
    ['are not known where nothing is said', unstated, null],
    ['are all where the unit lists the person', { ...unstated, listedAsProfessional: true }, [always]],
    ['are none where the list is contradicted', { inService: false, listedAsProfessional: true }, []],
    [
      'are those of the employment',
      { employments: [job('2025-01-01', '2025-06-30')] },
      [span('2025-01-01', '2025-06-30')],
    ],
    ['have no end where the employment has none', { employments: [job('2025-01-01')] }, [span('2025-01-01')]],
    ['are none without an employment', { employments: [] }, []],
    [
      'are those of employments one after another, joined',
      { employments: [job('2025-07-01'), job('2025-01-01', '2025-06-30')] },
      [span('2025-01-01')],
    ],
    [
      'are those of overlapping employments, once',
      { employments: [job('2025-01-01', '2025-12-31'), job('2025-03-01', '2025-04-30')] },
      [span('2025-01-01', '2025-12-31')],
    ],
    [
      'leave out the day between two employments',
      { employments: [job('2025-01-01', '2025-06-29'), job('2025-07-01', '2025-07-31')] },
      [span('2025-01-01', '2025-06-29'), span('2025-07-01', '2025-07-31')],
    ],
    ['end with retirement', { retiredOn: '2025-06-30' }, [until('2025-06-30')]],
    [
      'end with retirement though nothing else is said',
      { ...unstated, retiredOn: '2025-06-30' },
      [until('2025-06-30')],
    ],
    [
      'end with retirement, whatever the employment says',
      { employments: [job('2025-01-01')], retiredOn: '2025-06-30' },
      [span('2025-01-01', '2025-06-30')],
    ],
    ...['9999-12-31', '2999-12-31', '2099-12-31', '9999-12', '9999', '2099'].map(
      (high): [string, Some<PersonFacts>, readonly Days[]] => [
        `have no end where a system writes ${high} for none`,
        { employments: [job('2025-01-01', high)], retiredOn: high },
        [span('2025-01-01')],
      ],
    ),
    [
      'end in 2098, which is an end',
      { employments: [job('2025-01-01', '2098-12-31')] },
      [span('2025-01-01', '2098-12-31')],
    ],
    ['are not known by a high day of retirement', { ...unstated, retiredOn: '9999-12-31' }, null],
    ['begin no more after retirement', { employments: [job('2025-07-01')], retiredOn: '2025-06-30' }, []],
    [
      'leave out the employment after retirement',
      { employments: [job('2025-01-01', '2025-06-30'), job('2025-07-01')], retiredOn: '2025-06-30' },
      [span('2025-01-01', '2025-06-30')],
    ],
  ])('%s', (_, facts, days) => {
    expect(service(facts)).toStrictEqual(days)
  })

  test('go on after retirement where re-hired retirees are in service', () => {
    expect(service({ retiredOn: '2025-06-30' }, rehired)).toStrictEqual([always])
    expect(service({ ...unstated, retiredOn: '2025-06-30' }, rehired)).toStrictEqual([until('2025-06-30')])
    expect(service({ inService: false, retiredOn: '2025-06-30' }, rehired)).toStrictEqual([
      until('2025-06-30'),
    ])
    expect(service({ employments: [job('2025-07-01')], retiredOn: '2025-06-30' }, rehired)).toStrictEqual([
      span('2025-07-01'),
    ])
  })
})

describe('the days in service, of which some are not known', () => {
  const missing = { employments: ['person.employments'], retiredOn: ['person.retirement'] } as const

  test.each<[string, Some<PersonFacts>, readonly Days[], readonly Days[], readonly string[]]>([
    [
      'begin within the month of joining',
      { employments: [job('2025-02')] },
      [span('2025-02-28')],
      [span('2025-02-01')],
      missing.employments,
    ],
    [
      'begin within the year of joining',
      { employments: [job('2024')] },
      [span('2024-12-31')],
      [span('2024-01-01')],
      missing.employments,
    ],
    [
      'end within the month of leaving',
      { employments: [job('2020-01-01', '2025-12')] },
      [span('2020-01-01', '2025-12-01')],
      [span('2020-01-01', '2025-12-31')],
      missing.employments,
    ],
    [
      'are perhaps none of a month of joining and leaving',
      { employments: [job('2025-06', '2025-06')] },
      [],
      [span('2025-06-01', '2025-06-30')],
      missing.employments,
    ],
    [
      'end within the year of retirement',
      { retiredOn: '2025' },
      [until('2025-01-01')],
      [until('2025-12-31')],
      missing.retiredOn,
    ],
    [
      'end within the month of retirement, whatever the employment says',
      { employments: [job('2020-01-01')], retiredOn: '2025-06' },
      [span('2020-01-01', '2025-06-01')],
      [span('2020-01-01', '2025-06-30')],
      missing.retiredOn,
    ],
  ])('%s', (_, facts, least, most, lacking) => {
    expect(serviceIn(facts)).toStrictEqual({ least, most, missing: lacking })
  })

  test('hold those of every day that a date may be', () => {
    const day = fc.integer({ min: dayNumber('2024-11-01'), max: dayNumber('2026-02-28') })
    const known = fc.constantFrom(4, 7, 10)
    const dated = fc.tuple(day, fc.nat(200), known, known, fc.boolean())
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 3 }), fc.option(fc.tuple(day, known)), (jobs, retired) => {
        const factsTo = (cut: (date: string, length: number) => string): Some<PersonFacts> => ({
          employments: jobs.map(([first, length, from, to, isOpen]) =>
            job(cut(dateOfDay(first), from), isOpen ? undefined : cut(dateOfDay(first + length), to)),
          ),
          retiredOn: retired === null ? undefined : cut(dateOfDay(retired[0]), retired[1]),
        })
        const truth = service(factsTo((date) => date)) as readonly Days[]
        const said = serviceIn(factsTo((date, length) => date.slice(0, length)))
        for (let at = dayNumber('2024-01-01'); at < dayNumber('2027-01-01'); at++) {
          const on = (days: readonly Days[] = []) => serviceDays(days, at, at)
          expect(on(said?.least)).toBeLessThanOrEqual(on(truth))
          expect(on(truth)).toBeLessThanOrEqual(on(said?.most))
        }
      }),
      runs(60),
    )
  })
})

describe('counting', () => {
  const days = [span('2025-01-10', '2025-01-20'), span('2025-03-01')]

  test.each([
    ['2025-01-01', '2025-01-09', 0],
    ['2025-01-01', '2025-01-10', 1],
    ['2025-01-20', '2025-01-20', 1],
    ['2025-01-21', '2025-02-28', 0],
    ['2025-01-01', '2025-03-02', 13],
  ])('days in service from %s to %s: %d', (from, to, count) => {
    expect(serviceDays(days, dayNumber(from), dayNumber(to))).toBe(count)
  })

  test.each([
    ['2025-01-01', '2025-12-31', 11],
    ['2025-01-01', '2025-02-28', 1],
    ['2025-02-01', '2025-02-28', 0],
    ['2024-11-01', '2025-10-31', 9],
  ])('months with a day in service from %s to %s: %d', (from, to, count) => {
    expect(serviceMonths(days, { from, to })).toBe(count)
  })

  test('counts a month with two spells once', () => {
    const spells = [
      span('2025-01-01', '2025-01-05'),
      span('2025-01-20', '2025-02-05'),
      span('2025-02-20', '2025-04-01'),
    ]
    expect(serviceMonths(spells, { from: '2025-01-01', to: '2025-12-31' })).toBe(4)
  })

  test('agrees with going through every day', () => {
    const day = fc.integer({ min: dayNumber('2024-12-20'), max: dayNumber('2026-01-15') })
    const jobs = fc.array(
      fc
        .tuple(day, fc.integer({ min: 0, max: 120 }), fc.boolean())
        .map(([from, length, open]) => job(dateOfDay(from), open ? undefined : dateOfDay(from + length))),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(jobs, fc.option(day, { nil: undefined }), (employments, retired) => {
        const retiredOn = retired === undefined ? undefined : dateOfDay(retired)
        const known = service({ employments, retiredOn }) ?? []
        const isServing = (date: string) =>
          (retiredOn === undefined || date <= retiredOn) &&
          employments.some(({ from, to }) => from <= date && (to === undefined || date <= to))
        const dates = Array.from({ length: 365 }, (_, i) => dateOfDay(dayNumber('2025-01-01') + i)).filter(
          isServing,
        )
        expect(serviceDays(known, dayNumber('2025-01-01'), dayNumber('2025-12-31'))).toBe(dates.length)
        expect(serviceMonths(known, { from: '2025-01-01', to: '2025-12-31' })).toBe(
          new Set(dates.map((date) => date.slice(0, 7))).size,
        )
        known.forEach(({ from, to }, i) => {
          expect(from).toBeLessThanOrEqual(to)
          expect(from).toBeGreaterThan((known[i - 1]?.to ?? NEGATIVE_INFINITY) + 1)
        })
      }),
      runs(500),
    )
  })
})
