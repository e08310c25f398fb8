import { describe, expect, test } from 'vitest'
import { creditsIn, creditsToHours } from '../../../src/rules/credit-hours/credit-scheme.js'
import { creditSchemeCases, creditsEarnedCases } from '../../cases/credit-scheme.js'
import { runCases } from '../../support/cases.js'
import { credits, person, record, type StudyFacts } from '../../support/facts.js'

runCases(creditsToHours, creditSchemeCases)

describe('credits earned in 2025', () => {
  const year = { from: '2025-01-01', to: '2025-12-31' }

  test.each(creditsEarnedCases)('$name', ({ facts, expect: expected, article, why }) => {
    const records = facts.map((dates, i) =>
      record({ id: `r${i}`, study: { ...credits(5), ...dates } as StudyFacts }),
    )
    const perhaps = typeof expected === 'string' ? [] : expected.perhaps
    expect(creditsIn(records, person(), year), `${article}: ${why}`).toStrictEqual({
      least: Number(expected === 'surely'),
      most: Number(expected !== 'never'),
      missing: perhaps.map((i) => ({ fact: 'record.credit-dates', of: `r${i}` })),
    })
  })

  test('by nobody else, and not by hours', () => {
    const others = [record({ study: credits(5), personId: 'p2' }), record()]
    expect(creditsIn(others, person(), year)).toStrictEqual({ least: 0, most: 0, missing: [] })
  })
})
