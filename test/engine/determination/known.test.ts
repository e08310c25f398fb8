// A rule that hands on numbers, and the rules that build on it.
import { expect, test } from 'vitest'
import type { Determination } from '../../../src/engine/determination/determination.js'
import type { WithNumbers } from '../../../src/engine/determination/rule.js'
import { withProvisions } from '../../../src/engine/editions/amendment.js'
import { type SmallIds, smallLaw } from '../../support/small-law.js'

interface Visits {
  readonly visits: readonly number[]
}

const { edition, defineRule, defineReckoning } = smallLaw

const reckonings: Visits[] = []

const countVisits = defineReckoning(
  { id: 'visits', provisions: ['1'] },
  (
    facts: Visits,
    grounds,
  ): WithNumbers<Determination<{ readonly text: string }, never, SmallIds>, number> => {
    reckonings.push(facts)
    if (facts.visits.length === 0) return grounds.notComputable('1', 'defines')
    grounds.cite('1', 'defines')
    const numbers = facts.visits.reduce((sum, one) => sum + one, 0)
    const answer = grounds.settled({ text: String(numbers) })
    return { numbers, tell: () => answer }
  },
)

const twice = defineRule({ id: 'twice', provisions: [] }, ({ visits }: Visits, grounds) => {
  const found = grounds.reckon(countVisits, { visits })
  return 'status' in found ? grounds.follow(found) : grounds.settled(found.numbers * 2)
})

const whole = defineRule({ id: 'whole', provisions: ['2'] }, ({ visits }: Visits, grounds) => {
  const all = grounds.reckon(countVisits, { visits })
  const first = grounds.reckon(countVisits, { visits: visits.slice(0, 1) })
  const doubled = grounds.ask(twice, { visits })
  return grounds.settled([all, first, doubled])
})

const reckonedBy = (run: () => unknown): number => {
  const before = reckonings.length
  run()
  return reckonings.length - before
}

test('the numbers go to the rules that build on it, and into no answer', () => {
  const facts = { visits: [2, 3] }
  const found = countVisits.reckon(facts)
  expect('numbers' in found && [found.numbers, found.tell()]).toStrictEqual([5, countVisits(facts)])
  expect(countVisits(facts)).toMatchObject({ rule: 'visits', status: 'settled', value: { text: '5' } })
  expect(twice(facts)).toMatchObject({ value: 10, premises: [countVisits(facts)] })
})

test('an answer without a value comes by itself, and is followed', () => {
  const facts = { visits: [] }
  expect(countVisits.reckon(facts)).toStrictEqual(countVisits(facts))
  expect(twice(facts)).toMatchObject({
    rule: 'twice',
    status: 'not-computable',
    premises: [countVisits(facts)],
  })
})

test('within one answer the same is reckoned once, and every rule has it as its premise', () => {
  const facts = { visits: [2, 3] }
  expect(reckonedBy(() => whole(facts))).toBe(2)
  const { premises } = whole(facts)
  expect(premises.map(({ rule }) => rule)).toStrictEqual(['visits', 'visits', 'twice'])
  expect(premises[2]?.premises[0]).toBe(premises[0])
})

test('of two rules that are asked of the same facts together, what the first had reckoned is known to the second', () => {
  const facts = { visits: [2, 3] }
  const together = defineRule({ id: 'together', provisions: [] }, (asked: Visits, grounds) =>
    grounds.settled(grounds.askBoth(twice, twice, asked).map((answer) => 'value' in answer && answer.value)),
  )
  const apart = defineRule({ id: 'apart', provisions: [] }, (asked: Visits, grounds) =>
    grounds.settled([grounds.ask(twice, asked), grounds.ask(twice, asked)].length),
  )
  expect(reckonedBy(() => together(facts))).toBe(1)
  expect(reckonedBy(() => apart(facts))).toBe(2)
  expect(together(facts)).toMatchObject({ value: [10, 10], premises: [twice(facts), twice(facts)] })
})

test('in another answer it is reckoned anew', () => {
  const facts = { visits: [2, 3] }
  expect(reckonedBy(() => [twice(facts), twice(facts)])).toBe(2)
})

test('an answer on a provision that the edition strikes loses its numbers', () => {
  const law = withProvisions(edition, { '1': { struck: true, from: '2010-01-01', source: 'an act' } })
  expect(countVisits.reckon({ visits: [2] }, law)).toMatchObject({ status: 'unregulated' })
  expect(twice({ visits: [2] }, law).status).toBe('unregulated')
})

test('under another edition it is reckoned anew', () => {
  const law = withProvisions(edition, { '1': { struck: true, from: '2010-01-01', source: 'an act' } })
  const dated = defineRule({ id: 'dated', provisions: [] }, ({ visits }: Visits, grounds) => {
    const now = grounds.reckon(countVisits, { visits })
    grounds.decideAsOf('2009-12-31')
    return grounds.settled([now, grounds.reckon(countVisits, { visits })].map((one) => 'status' in one))
  })
  expect(dated({ visits: [2] }, law)).toMatchObject({ value: [true, false] })
})
