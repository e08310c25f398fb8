import { describe, expect, test } from 'vitest'
import { creditsIn, creditsToHours } from '../../../../src/chongqing/rules/credit-hours/credit-scheme.js'
import { creditSchemeCases, creditsEarnedCases } from '../../../cases/credit-scheme.js'
import { credits, person, record, registered, type StudyFacts } from '../../../support/facts.js'
import { runCases } from '../../../support/run-cases.js'

runCases(creditsToHours, creditSchemeCases)

describe('credits earned in 2025', () => {
  const year = { from: '2025-01-01', to: '2025-12-31' }
  const anyEvidence = { registeredOnly: false }

  test.each(creditsEarnedCases)('$name', ({ facts, expect: expected, article, why }) => {
    const records = facts.map(({ registeredOn, ...dates }, i) =>
      record({
        id: `r${i}`,
        study: { ...credits(5), ...dates } as StudyFacts,
        registration: registeredOn === undefined ? undefined : registered(registeredOn),
      }),
    )
    const perhaps = typeof expected === 'string' ? [] : expected.perhaps
    expect(creditsIn(records, person(), year, anyEvidence), `${article}: ${why}`).toStrictEqual({
      least: Number(expected === 'surely'),
      most: Number(expected !== 'never'),
      missing: perhaps.map((i) => ({ fact: 'record.credit-dates', of: `r${i}` })),
    })
  })

  test('by nobody else, and not by hours', () => {
    const others = [record({ study: credits(5), personId: 'p2' }), record()]
    expect(creditsIn(others, person(), year, anyEvidence)).toStrictEqual({ least: 0, most: 0, missing: [] })
  })

  const surely = { least: 1, most: 1, missing: [] }
  const never = { least: 0, most: 0, missing: [] }

  test.each([
    ['not entered', undefined, never],
    ['entered', {}, surely],
    ['entered, where the entry stands', { entryStands: true }, surely],
    ['entered, where the entry fell', { entryStands: false }, never],
    [
      'entered, where that is in question',
      { entryStands: null },
      { least: 0, most: 1, missing: [{ fact: 'registration.entry-stands', of: 'r1' }] },
    ],
  ])('by entries alone: %s', (_, standing, earned) => {
    const registration = standing && { ...registered('2025-07-01'), ...standing }
    const one = record({
      study: { ...credits(5), from: '2025-03-03', to: '2025-03-03' } as StudyFacts,
      registration,
    })
    expect(creditsIn([one], person(), year, { registeredOnly: true })).toStrictEqual(earned)
    expect(creditsIn([one], person(), year, anyEvidence)).toStrictEqual(surely)
  })

  test('by entries alone, in question and without dates, asks for both', () => {
    const registration = { ...registered('2025-07-01'), entryStands: null }
    const one = record({ study: credits(5), registration })
    expect(creditsIn([one], person(), year, { registeredOnly: true }).missing).toStrictEqual([
      { fact: 'record.credit-dates', of: 'r1' },
      { fact: 'registration.entry-stands', of: 'r1' },
    ])
  })
})
