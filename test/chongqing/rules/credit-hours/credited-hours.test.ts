import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingDefinitions } from '../../../../src/chongqing/law/readings.js'
import { creditedHours } from '../../../../src/chongqing/rules/credit-hours/credited-hours.js'
import type { YearHours } from '../../../../src/chongqing/rules/credit-hours/hours-figures.js'
import { withReadings } from '../../../../src/engine/editions/law.js'
import { toHundredths } from '../../../../src/engine/quantity/hours.js'
import { creditedHoursCases } from '../../../cases/credited-hours.js'
import {
  anyHoursLaw,
  anyHoursReadings,
  personWithAnyService,
  recordsOf,
  shuffled,
} from '../../../support/arbitraries.js'
import { person, record } from '../../../support/facts.js'
import { runCases } from '../../../support/run-cases.js'
import { runs } from '../../../support/runs.js'
import { soundAnswer } from '../../../support/sound.js'

runCases(creditedHours, creditedHoursCases, ({ person: somebody, records, ...asked }) => ({
  person: person(somebody),
  records: records.map(record),
  ...asked,
}))

const anything = recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }, 4)
const often = runs(500)

const ends = (figure: unknown): readonly [number, number] => {
  if (typeof figure === 'string') return [toHundredths(figure), toHundredths(figure)]
  const { least, most } = figure as { least: string; most: string }
  return [toHundredths(least), toHundredths(most)]
}

const byRecord = (a: { readonly recordId: string }, b: typeof a): number => (a.recordId < b.recordId ? -1 : 1)

const listed = (years: readonly YearHours<unknown>[]) =>
  years.map((year) => ({ ...year, missing: [...year.missing].map((fact) => JSON.stringify(fact)).sort() }))

/** The value without the order of the queue, in which records and facts are listed whether or not it matters. */
const unordered = (answer: ReturnType<typeof creditedHours>) => {
  if (!('value' in answer)) return undefined
  const { records, byCalendarYear, byStatisticalYear, ...rest } = answer.value
  return {
    ...rest,
    records: [...records].sort(byRecord),
    byCalendarYear: listed(byCalendarYear),
    byStatisticalYear: listed(byStatisticalYear),
  }
}

const isOpen = (figure: unknown): boolean => {
  const [least, most] = ends(figure)
  return least < most
}

describe('of any records', () => {
  test('the answer is sound, and the same in whatever order they come', () => {
    fc.assert(
      fc.property(
        anything.chain((records) => fc.tuple(fc.constant(records), shuffled(records))),
        personWithAnyService,
        anyHoursLaw,
        ([records, other], somebody, law) => {
          const answer = soundAnswer(creditedHours, () => ({ person: somebody, records }), law)
          expect(creditedHours({ person: somebody, records: other }, law)).toStrictEqual(answer)
        },
      ),
      runs(200),
    )
  })

  test('each year that is open names facts, and the answer names them all', () => {
    fc.assert(
      fc.property(anything, personWithAnyService, anyHoursLaw, (records, somebody, law) => {
        const answer = creditedHours({ person: somebody, records }, law)
        fc.pre(answer.status !== 'unregulated')
        if (answer.status !== 'settled' && answer.status !== 'bounded') throw new Error(answer.status)
        const { byCalendarYear, byStatisticalYear } = answer.value
        const years: readonly YearHours<unknown>[] = [...byCalendarYear, ...byStatisticalYear]
        const named = (answer.status === 'bounded' ? answer.missing : []).map(({ fact, of }) => ({
          fact,
          of,
        }))
        for (const { hours, bySubject, byForm, missing } of years) {
          const figures = [hours, ...Object.values(bySubject), ...Object.values(byForm)]
          if (figures.some(isOpen)) expect(missing).not.toStrictEqual([])
          for (const { fact, of } of missing) expect(named).toContainEqual({ fact, of })
        }
      }),
      often,
    )
  })

  test('a reading that the answer does not name could be any other', () => {
    fc.assert(
      fc.property(
        anything,
        personWithAnyService,
        anyHoursLaw,
        anyHoursReadings,
        (records, somebody, law, others) => {
          const answer = creditedHours({ person: somebody, records }, law)
          const named = new Set<string>(answer.readings.map(({ id }) => id))
          for (const [id, option] of Object.entries(others)) {
            if (named.has(id)) continue
            expect(readingDefinitions).toHaveProperty(id)
            const other = creditedHours({ person: somebody, records }, withReadings(law, { [id]: option }))
            expect(unordered(other), `${id}: ${option}`).toStrictEqual(unordered(answer))
          }
        },
      ),
      often,
    )
  })
})
