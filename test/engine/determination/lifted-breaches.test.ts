// A breach that another option of a contested phrase would lift depends on that reading, and is no bare violation.
import { describe, expect, test } from 'vitest'
import type { Determination } from '../../../src/engine/determination/determination.js'
import { definePack } from '../../../src/engine/determination/pack.js'
import type { WithNumbers } from '../../../src/engine/determination/rule.js'
import { withProvisions } from '../../../src/engine/editions/amendment.js'
import { withReadings } from '../../../src/engine/editions/law.js'
import { once } from '../../../src/engine/ground/remembered.js'
import { askedOf } from '../../../src/tools/any-rule.js'

interface GateIds {
  readonly provision: '1' | '2'
  readonly parameter: never
  readonly reading: 'gates' | 'hours'
  readonly options: { readonly gates: 'all' | 'main'; readonly hours: 'day' | 'night' }
  readonly norm: never
  readonly actor: 'warden'
  readonly findings: {
    readonly 'gate-open': { readonly gate: string }
    readonly late: { readonly by: number }
  }
  readonly fact: 'gate'
}

const { edition, defineRule, defineReckoning } = definePack<GateIds>({
  id: 'gates',
  edition: 'gates-2000',
  provisions: { '1': 'mandatory', '2': 'definitional' },
  parameters: {},
  readings: {
    gates: { options: ['all', 'main'], provisions: ['1'] },
    hours: { options: ['day', 'night'], provisions: ['1'] },
  },
  fields: {},
  values: {},
})

type Severity = 'violation' | 'overdue-undated' | 'advisory'
type Ends = 'met' | 'undetermined' | 'bounded' | 'bounded-met' | 'open' | 'inapplicable'
type Valueless = 'unregulated' | 'not-in-force' | 'not-computable' | 'discretion'

/** What is found, and how the answer ends. */
interface Outcome {
  readonly open?: readonly string[]
  readonly late?: number
  readonly severity?: Severity
  readonly ends?: Ends | Valueless
}

/** What each way to read the text comes to: as it is taken, or with another option of a reading. */
interface Outcomes {
  readonly asTaken: Outcome
  readonly gates?: Outcome
  readonly hours?: Outcome
}

/** By how much a gate is late. */
interface Late {
  readonly by: number
}

type Answer = Determination<{ readonly verdict: string }, { readonly verdict?: string }, GateIds>

let asked = 0

const gatesShut = defineRule(
  { id: 'gates-shut', provisions: ['1'], readings: ['gates', 'hours'] },
  ({ asTaken, gates = asTaken, hours = asTaken }: Outcomes, grounds): Answer => {
    asked++
    grounds.cite('1', 'requires')
    const isMain = grounds.reading('gates') === 'main'
    const isNight = grounds.reading('hours') === 'night'
    const { open = [], late, severity = 'violation', ends } = isMain ? gates : isNight ? hours : asTaken
    for (const gate of open) grounds.finding('gate-open', severity, '1', { gate })
    if (late !== undefined) grounds.finding('late', severity, '1', { by: late })
    switch (ends) {
      case 'open':
        return grounds.open()
      case 'bounded':
        return grounds.bounded({})
      case 'bounded-met':
        return grounds.bounded({ verdict: 'met' })
      case 'inapplicable':
        return grounds.inapplicable('1', 'exempts')
      case 'unregulated':
        return grounds.unregulated('1', 'sets-value')
      case 'not-in-force':
        return grounds.notInForce('ended', '2000-01-01')
      case 'not-computable':
        return grounds.notComputable('1', 'requires')
      case 'discretion':
        return grounds.discretion('warden', '1')
      default:
        return grounds.settled({ verdict: ends ?? 'not-met' })
    }
  },
)

const weightsIn = ({ findings }: Answer) =>
  findings.map(({ severity, readings = [], data }) => [Object.values(data)[0], severity, ...readings])

const weights = (outcomes: Outcomes, law = edition) => weightsIn(gatesShut(outcomes, law))

const open = { asTaken: { open: ['main'] } } as const

describe('a breach', () => {
  test('that another option lifts depends on that reading; another beside it that stands does not', () => {
    expect(weights({ asTaken: { open: ['main', 'side'] }, gates: { open: ['main'] } })).toStrictEqual([
      ['main', 'violation'],
      ['side', 'depends-on-reading', 'gates'],
    ])
  })

  test('that each of two readings lifts by itself names both, in the order in which they were read', () => {
    expect(weights({ ...open, hours: { ends: 'met' }, gates: { ends: 'met' } })).toStrictEqual([
      ['main', 'depends-on-reading', 'gates', 'hours'],
    ])
  })

  test('that no option lifts is what the rule says it is', () => {
    expect(weights(open)).toStrictEqual([['main', 'violation']])
    expect(weights({ asTaken: { open: ['main'], severity: 'overdue-undated' } })).toStrictEqual([
      ['main', 'overdue-undated'],
    ])
  })

  test('is lifted alike where it has no date', () => {
    const undated = { asTaken: { late: 2, severity: 'overdue-undated' }, hours: { ends: 'met' } } as const
    expect(weights(undated)).toStrictEqual([[2, 'depends-on-reading', 'hours']])
  })

  test('is lifted alike under whichever option is taken', () => {
    const night = withReadings(edition, { hours: 'night' })
    const found = { asTaken: { ends: 'met' }, gates: { open: ['main'] }, hours: { open: ['main'] } } as const
    expect(weights(found, night)).toStrictEqual([['main', 'depends-on-reading', 'hours']])
  })

  test('of which only the weight is another stands', () => {
    const light = { ...open, gates: { open: ['main'], severity: 'advisory' } } as const
    expect(weights(light)).toStrictEqual([['main', 'violation']])
    expect(weights(light, withReadings(edition, { gates: 'main' }))).toStrictEqual([['main', 'advisory']])
  })

  test('of which only the figure is another stands', () => {
    expect(weights({ asTaken: { late: 3 }, hours: { late: 1 } })).toStrictEqual([[3, 'violation']])
    expect(weights({ asTaken: { late: 3, open: ['side'] }, hours: { late: 1 } })).toStrictEqual([
      ['side', 'depends-on-reading', 'hours'],
      [3, 'violation'],
    ])
  })

  test('of the same provision that another option finds in another way stands', () => {
    expect(weights({ ...open, hours: { late: 1 } })).toStrictEqual([['main', 'violation']])
    const noted = { ...open, hours: { late: 1, severity: 'advisory' } } as const
    expect(weights(noted)).toStrictEqual([['main', 'depends-on-reading', 'hours']])
  })

  test.each(['inapplicable', 'unregulated', 'not-in-force', 'bounded-met'] as const)(
    'is lifted where the matter is settled otherwise: %s',
    (ends) => {
      expect(weights({ ...open, gates: { ends } })).toStrictEqual([['main', 'depends-on-reading', 'gates']])
    },
  )

  test.each(['open', 'bounded', 'undetermined', 'not-computable', 'discretion'] as const)(
    'is not lifted where nothing can be said: %s',
    (ends) => {
      expect(weights({ ...open, gates: { ends } })).toStrictEqual([['main', 'violation']])
    },
  )

  test('is not lifted by another reading that finds it in what is not settled', () => {
    expect(weights({ ...open, gates: { ends: 'bounded-met', open: ['main'] } })).toStrictEqual([
      ['main', 'violation'],
    ])
  })
})

describe('the rule is asked', () => {
  test('once where nothing is breached', () => {
    asked = 0
    gatesShut({ asTaken: { ends: 'met', open: ['side'], severity: 'advisory' } })
    expect(asked).toBe(1)
  })

  test('once more for each other option where something is', () => {
    asked = 0
    gatesShut(open)
    expect(asked).toBe(3)
  })

  test('once by a tool that only looks at what it comes to', () => {
    asked = 0
    const answer = askedOf(gatesShut, edition)({ ...open, gates: { ends: 'met' } })
    expect(weightsIn(answer)).toStrictEqual([['main', 'violation']])
    expect(asked).toBe(1)
  })
})

test('the readings of a premise lift what rests on it, and the numbers go along', () => {
  const most = defineReckoning(
    { id: 'most', provisions: ['1'], readings: ['hours'] },
    ({ late }: { readonly late: number }, grounds) => {
      const by = grounds.reading('hours') === 'night' ? 0 : late
      if (by > 0) grounds.finding('late', 'violation', '1', { by })
      const answer = grounds.settled({ verdict: 'met' })
      return { numbers: { by }, tell: () => answer }
    },
  )
  const shut = defineRule({ id: 'shut', provisions: ['1'] }, (facts: { readonly late: number }, grounds) => {
    const { numbers } = grounds.reckon(most, facts)
    if (numbers.by > 0) grounds.finding('gate-open', 'violation', '1', { gate: 'main' })
    return grounds.settled({ verdict: numbers.by > 0 ? 'not-met' : 'met' })
  })
  const answer = shut({ late: 2 })
  const [premise] = answer.premises as readonly Answer[]
  expect(weightsIn(answer)).toStrictEqual([['main', 'depends-on-reading', 'hours']])
  expect(premise && weightsIn(premise)).toStrictEqual([[2, 'depends-on-reading', 'hours']])
  expect(shut({ late: 0 }).findings).toStrictEqual([])
})

describe('a premise under another option', () => {
  let told = 0
  const most = defineReckoning(
    { id: 'most', provisions: ['2'], readings: ['hours'] },
    (
      { late }: { readonly late: number },
      grounds,
    ): WithNumbers<Determination<Late, never, GateIds>, Late> => {
      const numbers = { by: grounds.reading('hours') === 'night' ? 0 : late }
      grounds.cite('2', 'defines')
      return {
        numbers,
        tell: once(() => {
          told++
          return grounds.settled(numbers)
        }),
      }
    },
  )
  const shut = defineRule({ id: 'shut', provisions: ['1'] }, (facts: { readonly late: number }, grounds) => {
    const found = grounds.reckon(most, facts)
    if ('status' in found) return grounds.follow(found)
    const { by } = found.numbers
    if (by > 0) grounds.finding('gate-open', 'violation', '1', { gate: 'main' })
    return grounds.settled({ verdict: by > 0 ? 'not-met' : 'met' })
  })

  test('is not told: its numbers are enough', () => {
    told = 0
    expect(weightsIn(shut({ late: 2 }))).toStrictEqual([['main', 'depends-on-reading', 'hours']])
    expect(told).toBe(1)
  })

  test('is told where provisions are amended: it may rest on one that is struck', () => {
    const amended = withProvisions(edition, { '2': { struck: true, from: '2030-01-01', source: 'an act' } })
    told = 0
    expect(shut({ late: 2 }, amended)).toMatchObject({ status: 'unregulated', about: { provision: '2' } })
    expect(told).toBe(1)
    const added = withProvisions(edition, {
      'other-act:1': {
        strength: 'mandatory',
        from: '2030-01-01',
        source: 'an act',
        reference: {},
        precis: {},
      },
    })
    told = 0
    expect(weightsIn(shut({ late: 2 }, added))).toStrictEqual([['main', 'depends-on-reading', 'hours']])
    expect(told).toBeGreaterThan(1)
  })
})

describe('readings of which a rule knows that no option lifts the breach', () => {
  let asked = 0
  const shut = defineRule(
    { id: 'shut', provisions: ['1'], readings: ['gates', 'hours'] },
    (_: { readonly open: boolean }, grounds) => {
      asked++
      grounds.cite('1', 'requires')
      grounds.reading('gates')
      grounds.indifferent = ['hours']
      if (grounds.reading('hours') === 'day') grounds.finding('gate-open', 'violation', '1', { gate: 'main' })
      return grounds.settled({ verdict: 'not-met' })
    },
  )

  test('are not tried', () => {
    asked = 0
    expect(weightsIn(shut({ open: true }))).toStrictEqual([['main', 'violation']])
    expect(asked).toBe(2)
  })

  test('are tried where provisions are amended, on which another option may rest', () => {
    const amended = withProvisions(edition, { '2': { struck: true, from: '2030-01-01', source: 'an act' } })
    asked = 0
    expect(weightsIn(shut({ open: true }, amended))).toStrictEqual([['main', 'depends-on-reading', 'hours']])
    expect(asked).toBe(3)
  })
})

describe('what was reckoned for an answer', () => {
  let reckoned = 0
  const opened = defineRule(
    { id: 'opened', provisions: ['2'], readings: ['hours'] },
    (_: { readonly at: number }, grounds) => grounds.settled(grounds.reading('hours')),
  )
  const most = (asks: boolean) =>
    defineReckoning(
      { id: 'most', provisions: ['2'], readings: ['gates'] },
      ({ at }: { readonly at: number }, grounds) => {
        reckoned++
        const isMain = grounds.reading('gates') === 'main'
        const isNight = asks && grounds.ask(opened, { at }).value === 'night'
        const by = isMain || isNight ? 0 : at
        return { numbers: { by }, tell: once(() => grounds.settled({ by })) }
      },
    )
  const shut = (asks: boolean) => {
    const counted = most(asks)
    return defineRule(
      { id: 'shut', provisions: ['1'], readings: ['hours'] },
      ({ at }: { readonly at: number }, grounds) => {
        grounds.reading('hours')
        const { by } = grounds.reckon(counted, { at }).numbers
        if (by > 0) grounds.finding('late', 'violation', '1', { by })
        return grounds.settled({ verdict: by > 0 ? 'not-met' : 'met' })
      },
    )
  }

  test('holds under another option of a reading that its rule does not read', () => {
    reckoned = 0
    expect(weightsIn(shut(false)({ at: 2 }))).toStrictEqual([[2, 'depends-on-reading', 'gates']])
    expect(reckoned).toBe(2)
  })

  test('is reckoned anew where its rule asks another, which may read it', () => {
    reckoned = 0
    expect(weightsIn(shut(true)({ at: 2 }))).toStrictEqual([[2, 'depends-on-reading', 'hours', 'gates']])
    expect(reckoned).toBe(3)
  })
})
