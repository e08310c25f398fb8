// A return that the library makes is in order, and one figure that does not go with the others is found.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type GivenReturn,
  givenReturnSchema,
} from '../../../src/chongqing/entities/statistics/given-return.js'
import { chongqing2006, type Law } from '../../../src/chongqing/pack.js'
import { statisticsOf } from '../../../src/chongqing/statistics/annual-statistics.js'
import { assessGivenReturn } from '../../../src/chongqing/statistics/given-return.js'
import type {
  BasisFigures,
  ClassFigures,
  ExactFigures,
} from '../../../src/chongqing/statistics/statistics-figures.js'
import { givenReturnCases } from '../../cases/given-return.js'
import { runCases } from '../../support/run-cases.js'
import { runs } from '../../support/runs.js'
import { anyLaw, countedPeople, type Variety } from './people.js'

runCases(assessGivenReturn, givenReturnCases, ({ given, year }) => ({
  given: givenReturnSchema.parse(given),
  year,
}))

interface Entered {
  totalProfessionals?: number
  registered: Column
  evidenced: Column
  unread?: readonly string[]
  [field: string]: unknown
}

interface Column {
  [field: string]: unknown
  bySubject: Record<string, Cells>
  byForm: Record<string, Cells>
}

type Cells = Record<string, number | string>

const cells = (classes: Readonly<Record<string, ClassFigures<ExactFigures>>>): Record<string, Cells> =>
  Object.fromEntries(
    Object.entries(classes).map(([name, { heads, personTimes, hours }]) => [
      name,
      { heads, personTimes, totalHours: hours },
    ]),
  )

const column = (
  { participants, reached, hours, bySubject, byForm, studyRatio, ...shares }: BasisFigures<ExactFigures>,
  ofTotal: boolean,
): Column => ({
  participants,
  reached: reached ?? 0,
  totalHours: hours,
  bySubject: cells(bySubject),
  byForm: cells(byForm),
  studyRatio: studyRatio.percent ?? '0',
  attainmentRatio: (ofTotal ? shares.attainmentOfTotal : shares.attainmentOfParticipants)?.percent ?? '0',
})

/** Every figure of a return that the library makes, as a unit would enter it; none where facts are missing. */
const enteredFrom = (answer: ReturnType<typeof statisticsOf>): Entered | undefined => {
  if (answer.status !== 'settled') return undefined
  const { period, totalProfessionals, byBasis } = answer.value
  const ofTotal = answer.readings.some(({ option }) => option === 'total-professionals')
  return {
    from: period.from,
    to: period.to,
    totalProfessionals,
    registered: column(byBasis.registered, ofTotal),
    evidenced: column(byBasis.evidenced, ofTotal),
  }
}

// What is not known leaves figures open, and a return is exact.
const known: Variety = { overlapping: true, repeating: true, idle: false }

const returns: fc.Arbitrary<readonly [Entered, Law]> = fc
  .tuple(countedPeople(known, 5), anyLaw)
  .map(([people, law]) => [enteredFrom(statisticsOf({ people, year: 2025 }, law)), law] as const)
  .filter((made): made is readonly [Entered, Law] => made[0] !== undefined)

const given = (entered: Entered): GivenReturn => givenReturnSchema.parse(entered)

const check = (entered: Entered, law: Law = chongqing2006) => {
  const answer = assessGivenReturn({ given: given(entered), year: 2025 }, law)
  if (answer.status !== 'settled' && answer.status !== 'bounded') throw new Error(answer.status)
  return { ...answer.value, status: answer.status }
}

const columns = ['registered', 'evidenced'] as const
const tables = ['bySubject', 'byForm'] as const

/** Where each figure of a return stands: the object that holds it, its name, and the item it belongs to. */
const places = (entered: Entered): readonly (readonly [Record<string, unknown>, string, string])[] => [
  [entered, 'totalProfessionals', 'total-professionals'],
  ...columns.flatMap((name) => {
    const one = entered[name]
    return [
      [one, 'participants', 'participants'] as const,
      [one, 'reached', 'reached-80-hours'] as const,
      [one, 'totalHours', 'reached-80-hours'] as const,
      [one, 'studyRatio', 'study-ratio'] as const,
      [one, 'attainmentRatio', 'attainment-ratio'] as const,
      ...tables.flatMap((table) =>
        Object.values(one[table]).flatMap((row) =>
          ['heads', 'personTimes', 'totalHours'].map(
            (cell) => [row, cell, table === 'bySubject' ? 'study-categories' : 'main-study-forms'] as const,
          ),
        ),
      ),
    ]
  }),
]

const raise = (holder: Record<string, unknown>, figure: string, by: number): void => {
  const value = holder[figure]
  // In hundredths, for what a machine adds to a decimal is not always one of two places.
  const hundredths = Math.round(Number(value) * 100) + by * 100
  holder[figure] = typeof value === 'number' ? value + by : String(hundredths / 100)
}

type Held = readonly [Record<string, unknown>, string, string]

describe('a return', () => {
  test('that the library makes is in order under the same edition', () => {
    fc.assert(
      fc.property(returns, ([entered, law]) => {
        const { missingItems, contradictions, verdict } = check(entered, law)
        expect({ missingItems, contradictions, verdict }).toEqual({
          missingItems: [],
          contradictions: [],
          verdict: 'met',
        })
      }),
      runs(300),
    )
  })

  test('is not in order where one sum is another', () => {
    const sums = fc.constantFrom('totalHours', 'participants', 'studyRatio', 'bySubject' as const)
    fc.assert(
      fc.property(
        returns.filter(([{ totalProfessionals = 0 }]) => totalProfessionals > 0),
        fc.constantFrom(...columns),
        sums,
        fc.integer({ min: 1, max: 1000 }),
        ([entered, law], basis, figure, by) => {
          const changed = structuredClone(entered)
          const one = changed[basis]
          if (figure === 'bySubject') raise(Object.values(one.bySubject)[by % 4] as Cells, 'totalHours', by)
          else if (figure === 'participants') one[figure] = (changed.totalProfessionals ?? 0) + by
          // A rate may be cut or rounded to the places that it shows.
          else raise(one, figure, by + 1)
          expect(check(changed, law).verdict).toBe('not-met')
        },
      ),
      runs(200),
    )
  })

  test('never settles on what other figures could turn that could not be read', () => {
    fc.assert(
      fc.property(
        returns,
        fc.nat(1000),
        fc.integer({ min: 0, max: 3 }),
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
        ([entered, law], at, by, taken) => {
          const whole = structuredClone(entered)
          const all = places(whole)
          const [holder, figure] = all[at % all.length] as Held
          raise(holder, figure, by)
          const complete = check(whole, law)
          const partly = structuredClone(whole)
          const left = places(partly)
          const gone = taken.map((one) => left[one % left.length] as Held)
          for (const [row, cell] of gone) delete row[cell]
          const { verdict, status } = check({ ...partly, unread: gone.map(([, , item]) => item) }, law)
          expect(status).toBe('bounded')
          expect(['undetermined', complete.verdict]).toContain(verdict)
        },
      ),
      runs(300),
    )
  })
})
