import { describe, expect, test } from 'vitest'
import { creditsIn, creditsToHours } from '../../../src/rules/credit-hours/credit-scheme.js'
import type { Case } from '../../support/cases.js'
import { runCases } from '../../support/cases.js'
import { credits, person, record, registered, type StudyFacts } from '../../support/facts.js'

const cases: readonly Case<Record<never, never>>[] = [
  {
    name: 'credits of any scheme',
    facts: {},
    expect: { status: 'unregulated', because: '30.2:excludes', citations: ['30.2:excludes'], findings: [] },
    article: '30.2',
    why: 'credits are managed apart, and the text sets no conversion',
  },
]

runCases(creditsToHours, cases)

describe('credits earned in 2025', () => {
  const year = { from: '2025-01-01', to: '2025-12-31' }
  const of = (...dates: readonly { readonly from?: string; readonly to?: string }[]) =>
    creditsIn(
      dates.map((one, i) => record({ id: `r${i}`, study: { ...credits(5), ...one } as StudyFacts })),
      person(),
      year,
      { registeredOnly: false },
    )
  const surely = { least: 1, most: 1, missing: [] }
  const never = { least: 0, most: 0, missing: [] }
  const perhaps = (...ids: readonly string[]) => ({
    least: 0,
    most: 1,
    missing: ids.map((id) => ({ fact: 'record.credit-dates', of: id })),
  })

  test.each([
    ['on its first day', { from: '2025-01-01', to: '2025-01-01' }, surely],
    ['on its last day', { from: '2025-12-31' }, surely],
    ['up to its last day', { to: '2025-12-31' }, surely],
    ['the day before', { to: '2024-12-31' }, never],
    ['the day after', { from: '2026-01-01' }, never],
    ['over its first day', { from: '2024-12-31', to: '2025-01-01' }, perhaps('r0')],
    ['over its last day', { from: '2025-12-31', to: '2026-01-01' }, perhaps('r0')],
    ['without dates', {}, perhaps('r0')],
  ])('%s', (_, dates, earned) => {
    expect(of(dates)).toStrictEqual(earned)
  })

  test('surely, whatever others leave open', () => {
    expect(of({}, { from: '2025-03-03' })).toStrictEqual(surely)
    expect(of({}, { from: '2024-03-03' }, {})).toStrictEqual(perhaps('r0', 'r2'))
  })

  test('by nobody else, and not by hours', () => {
    const others = [record({ study: credits(5), personId: 'p2' }), record()]
    expect(creditsIn(others, person(), year, { registeredOnly: false })).toStrictEqual(never)
  })

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
    const one = record({ study: { ...credits(5), from: '2025-03-03' } as StudyFacts, registration })
    expect(creditsIn([one], person(), year, { registeredOnly: true })).toStrictEqual(earned)
    expect(creditsIn([one], person(), year, { registeredOnly: false })).toStrictEqual(surely)
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
