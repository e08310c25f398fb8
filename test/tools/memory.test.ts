// What a tool keeps of one answer for the next; that it changes no outcome is a property of the tools.
import { expect, test } from 'vitest'
import { type ChongqingIds, chongqing2006, defineRule, type Law } from '../../src/chongqing/pack.js'
import { classifyCoverage } from '../../src/chongqing/rules/coverage/person-coverage.js'
import { creditedHours } from '../../src/chongqing/rules/credit-hours/credited-hours.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { askedOf } from '../../src/tools/any-rule.js'
import { mostWork, recall } from '../../src/tools/memory.js'
import { person, record, totalHours } from '../support/facts.js'

/** Whether they are covered rests on how title and schooling are read. */
const one = person({ title: 'none' })

/** How often a rule is asked, of one person under several editions, with one memory. */
const askedUnder = (laws: readonly Law[], personOf = () => one, isClosed = false): number => {
  const { memory, close } = recall()
  let asked = 0
  for (const law of laws) {
    const facts = { person: personOf() }
    const found = memory({ rule: classifyCoverage, law, facts }, () => {
      asked++
      return classifyCoverage(facts, law)
    })
    expect(found).toStrictEqual(classifyCoverage(facts, law))
    if (isClosed) close(new Map())
  }
  return asked
}

const byStatisticalYear = withReadings(chongqing2006, { 'quota-year': 'statistical' })
const eitherSuffices = withReadings(chongqing2006, { coverage: 'either-suffices' })

test('what rests on none of the readings that are switched stands', () => {
  expect(askedUnder([chongqing2006, byStatisticalYear, chongqing2006])).toBe(1)
})

test('what rests on one of them is asked again, once for each of its options', () => {
  expect(askedUnder([chongqing2006, eitherSuffices, byStatisticalYear, eitherSuffices])).toBe(2)
})

test('another figure, or other facts, are another question', () => {
  expect(askedUnder([chongqing2006, withParameters(chongqing2006, {})])).toBe(2)
  expect(askedUnder([chongqing2006, chongqing2006], () => person())).toBe(2)
})

test('the same things in a list that was made anew are the same facts; one more, one less or another is not', () => {
  const { memory } = recall()
  const [first, second, third] = ['r1', 'r2', 'r3'].map((id) => record({ id }))
  let asked = 0
  const isAsked = (facts: object): boolean => {
    const before = asked
    memory({ rule: creditedHours, law: chongqing2006, facts }, () => {
      asked++
      return creditedHours({ person: one, records: [] })
    })
    return asked > before
  }
  expect([
    isAsked({ person: one, records: [first, second] }),
    isAsked({ person: one, records: [first, second] }),
    isAsked({ person: one, records: [first, third] }),
    isAsked({ person: one, records: [first] }),
    isAsked({ person: one, records: first }),
    isAsked({ person: one, records: [first, second], until: '2025-12-31' }),
    isAsked({ records: [first, second] }),
    isAsked({ records: [first, second] }),
  ]).toStrictEqual([true, false, true, true, true, true, true, false])
})

test('what is closed keeps what it has and nothing else', () => {
  const laws = [chongqing2006, eitherSuffices, eitherSuffices, chongqing2006]
  expect(askedUnder(laws, () => one, true)).toBe(3)
})

test('no more is kept of one thing than is quickly looked through', () => {
  const editions = Array.from({ length: 65 }, () => withParameters(chongqing2006, {}))
  const again = [...editions, editions[0] as Law, editions[64] as Law]
  expect(askedUnder(again)).toBe(66)
})

test('how much is reckoned grows with the records and with the years of which their hours are told', () => {
  const workOf = (to: string, all: number): number => {
    const { memory, work } = recall<ChongqingIds>()
    const records = Array.from({ length: all }, (_, i) =>
      record({ id: `r${i}`, study: totalHours('2025-01-01', to, 6) }),
    )
    askedOf(creditedHours, chongqing2006, { memory })({ person: one, records })
    return work()
  }
  const [few, many, long] = [workOf('2025-01-31', 1), workOf('2025-01-31', 10), workOf('2124-12-31', 1)]
  // Each is one more among the facts, and one more in the answer.
  expect(many).toBe(few + 9 * 2)
  expect(long).toBeGreaterThan(20 * few)
  expect(long).toBeLessThan(mostWork / 100)
})

test('what a rule was built on is counted where it was reckoned, and once', () => {
  const { memory, work } = recall()
  const twice = defineRule(
    { id: 'plan-approval', provisions: [] },
    ({ asked }: { asked: object }, grounds) => {
      grounds.reckon(creditedHours, { person: one, records: [] })
      grounds.reckon(creditedHours, { person: one, records: [] })
      return grounds.settled(asked)
    },
  )
  askedOf(creditedHours, chongqing2006, { memory })({ person: one, records: [] })
  const alone = work()
  askedOf(twice, chongqing2006, { memory })({ asked: one })
  expect(work() - alone).toBe(1)
})
