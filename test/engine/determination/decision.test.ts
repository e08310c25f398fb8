// A rule that an amendment made another one, within one edition.
import { describe, expect, test } from 'vitest'
import type { Determination } from '../../../src/engine/determination/determination.js'
import { withProvisions } from '../../../src/engine/editions/amendment.js'
import { explain } from '../../../src/explanation/explain.js'
import { boundaries } from '../../../src/toolbox/boundaries.js'
import { sensitivity } from '../../../src/toolbox/sensitivity.js'
import { receiptUnder } from '../../../src/tools/receipt.js'
import { verifyUnder } from '../../../src/tools/verify.js'
import { type SmallIds, smallLaw, smallWords } from '../../support/small-law.js'

interface Visits {
  readonly on: string
  readonly visits: number
}

type Answer = Determination<{ readonly visits: number; readonly verdict: 'met' | 'not-met' }, never, SmallIds>

const { edition, defineRule, defineReckoning } = smallLaw

const amended = withProvisions(edition, {
  '1': {
    strength: 'general-rule',
    from: '2020-01-01',
    source: 'an act',
    reference: { en: 'Section 1 as amended' },
    precis: { en: 'Visits are not counted any more.' },
  },
})

/** At least two visits, and all of them where those of each count; since 2020 one is enough, and no parameter is read. */
const visitsKept = defineRule(
  { id: 'visits-kept', provisions: ['1'], parameters: ['most-visits'], readings: ['visits'] },
  {
    dateOf: ({ on }: Visits) => on,
    versions: [
      {
        from: '2000-01-01',
        decide: ({ on, visits }, grounds): Answer => {
          grounds.cite('1', 'requires')
          const most = Number(grounds.parameter('most-visits', on)?.value)
          const least = grounds.reading('visits') === 'each' ? 2 : 1
          return grounds.settled({ visits, verdict: visits >= least && visits <= most ? 'met' : 'not-met' })
        },
      },
      {
        from: '2020-01-01',
        decide: ({ visits }, grounds): Answer => {
          grounds.cite('1', 'requires')
          return grounds.settled({ visits, verdict: visits >= 1 ? 'met' : 'not-met' })
        },
      },
    ],
  },
)

describe('a dated rule', () => {
  test.each([
    ['1999-12-31', 'not-met', 'before the first version, the first'],
    ['2019-12-31', 'not-met', 'to the day before the next'],
    ['2020-01-01', 'met', 'the next from its first day'],
    ['2020-01-02', 'met', 'and after it'],
  ])('%s: %s', (on, verdict) => {
    const answer = visitsKept({ on, visits: 1 }, amended)
    expect(answer).toMatchObject({ rule: 'visits-kept', status: 'settled', value: { verdict } })
    expect(answer.readings.length).toBe(verdict === 'met' ? 0 : 1)
  })

  test('decides by the provisions of its day', () => {
    const strengths = ['2019-12-31', '2020-01-01'].map(
      (on) => visitsKept({ on, visits: 1 }, amended).citations[0],
    )
    expect(strengths).toStrictEqual([
      { provision: '1', role: 'requires', strength: 'mandatory' },
      { provision: '1', role: 'requires', strength: 'general-rule', amendedFrom: '2020-01-01' },
    ])
  })

  test('asks so the rules that it asks', () => {
    const asking = defineRule(
      { id: 'asking', provisions: [] },
      {
        dateOf: ({ on }: Visits) => on,
        versions: [
          {
            from: '2000-01-01',
            decide: (facts, grounds) => grounds.settled(grounds.ask(strengthOfOne, facts)),
          },
        ],
      },
    )
    const strengthOfOne = defineRule({ id: 'strength', provisions: ['1'] }, (_: Visits, grounds) =>
      grounds.settled(grounds.cite('1', 'requires').strength),
    )
    expect(asking({ on: '2019-12-31', visits: 1 }, amended).value).toMatchObject({ value: 'mandatory' })
    expect(asking({ on: '2020-01-01', visits: 1 }, amended).value).toMatchObject({ value: 'general-rule' })
  })

  test('can hand on numbers', () => {
    const counted = defineReckoning(
      { id: 'counted', provisions: [] },
      {
        dateOf: ({ on }: Visits) => on,
        versions: [
          {
            from: '2000-01-01',
            decide: ({ visits }, grounds) => ({
              numbers: visits,
              tell: () => grounds.settled('as they are'),
            }),
          },
          {
            from: '2020-01-01',
            decide: ({ visits }, grounds) => ({
              numbers: visits * 2,
              tell: () => grounds.settled('each twice'),
            }),
          },
        ],
      },
    )
    const numbers = ['2019-12-31', '2020-01-01'].map((on) => counted.reckon({ on, visits: 3 }))
    expect(numbers).toMatchObject([{ numbers: 3 }, { numbers: 6 }])
  })

  test('is explained, kept and checked under its one id', () => {
    const before = { on: '2019-12-31', visits: 1 }
    const after = { on: '2020-01-01', visits: 1 }
    expect(explain(visitsKept(before, amended), smallWords, amended).title).toBe('Visits')
    const receipt = receiptUnder(amended)
    const verify = verifyUnder(amended, (id) => (id === 'visits-kept' ? visitsKept : undefined))
    const kept = receipt(visitsKept(before, amended), before)
    expect(verify(kept, before)).toMatchObject({ rule: 'visits-kept', standing: 'same' })
    expect(verify(kept, after)).toMatchObject({ standing: 'changed', before: 'not-met', now: 'met' })
  })

  test('is looked into by the tools as any other', () => {
    const before = { on: '2019-12-31', visits: 1 }
    expect(sensitivity(visitsKept, before, amended).flips[0]?.readings).toStrictEqual({ visits: 'all' })
    expect(sensitivity(visitsKept, { ...before, on: '2020-01-01' }, amended).flips).toStrictEqual([])
    const [onDay] = boundaries(visitsKept, before, amended, { within: ['on'] }).facts
    expect(onDay?.turns.map((turn) => [turn.before.value, turn.after.value])).toStrictEqual([
      ['2019-12-31', '2020-01-01'],
    ])
  })
})

test.each([
  ['out of order', ['2020-01-01', '2000-01-01']],
  ['twice on one day', ['2020-01-01', '2020-01-01']],
  ['without a date', ['soon']],
  ['of which there are none', []],
])('versions %s are refused', (_, dates) => {
  const versions = dates.map((from) => ({ from, decide: () => 0 }))
  expect(() => defineRule({ id: 'any', provisions: [] }, { dateOf: () => '', versions })).toThrow(
    'versions must be versions of a rule, the earliest first',
  )
})
