import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  officialCaseEvents,
  officialCaseSchema,
} from '../../../../src/chongqing/entities/accountability/official-case.js'
import { measuresForOfficial } from '../../../../src/chongqing/rules/accountability/official-measures.js'
import {
  officialCaseStates,
  stepOfficialCase,
} from '../../../../src/chongqing/rules/accountability/official-procedure.js'
import { officialMeasuresCases, type RawOfficialFacts } from '../../../cases/official-measures.js'
import { officialProcedureCases } from '../../../cases/official-procedure.js'
import { runCases } from '../../../support/run-cases.js'

runCases(measuresForOfficial, officialMeasuresCases, (facts: RawOfficialFacts) => ({
  ...facts,
  case: officialCaseSchema.parse(facts.case),
}))

runCases(stepOfficialCase, officialProcedureCases)

describe('the course of a case', () => {
  test('has an answer for each of the 12 pairs', () => {
    expect(officialProcedureCases).toHaveLength(officialCaseStates.length * officialCaseEvents.length)
  })

  const events = fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...officialCaseEvents),
      on: fc.integer({ min: 10, max: 28 }).map((day) => `2025-03-${day}`),
    }),
    { selector: ({ on }) => on, maxLength: 12 },
  )

  test.prop([events])('is decided by the dates, however the events are listed', (listed) => {
    const answer = (list: typeof listed) =>
      measuresForOfficial({ case: officialCaseSchema.parse({ conduct: 'neglect', events: list }) })
    const value = (list: typeof listed) => {
      const given = answer(list)
      return given.status === 'settled' ? given.value : null
    }
    const inTime = [...listed].sort((a, b) => (a.on < b.on ? -1 : 1))
    expect(value([...listed].reverse())).toStrictEqual(value(listed))
    expect(value(listed)).toStrictEqual(value(inTime))
    const last = inTime.filter(({ kind }) => kind === 'order' || kind === 'correction').at(-1)
    // The last of order and correction decides, unless something was found after a correction.
    const isFoundAfter = inTime
      .slice(inTime.indexOf(last as never))
      .some(({ kind }) => kind === 'misconduct-found')
    const expected =
      last === undefined || (last.kind === 'correction' && isFoundAfter)
        ? 'due'
        : last.kind === 'order'
          ? 'given'
          : 'complied-with'
    expect(value(listed)?.order.state).toBe(expected)
  })
})
