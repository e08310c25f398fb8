// What a search over readings keeps of one answer for the next; that it changes no outcome is a property of `sensitivity`.
import { expect, test } from 'vitest'
import { chongqing2006, type Law } from '../../src/chongqing/pack.js'
import { classifyCoverage } from '../../src/chongqing/rules/coverage/person-coverage.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { memoryOf } from '../../src/tools/memory.js'
import { person } from '../support/facts.js'

/** Whether they are covered rests on how title and schooling are read. */
const one = person({ title: 'none' })

/** How often a rule is asked, of one person under several editions, with one memory. */
const askedUnder = (laws: readonly Law[], personOf = () => one): number => {
  const memory = memoryOf()
  let asked = 0
  for (const law of laws) {
    const facts = { person: personOf() }
    const found = memory({ rule: classifyCoverage, law, facts }, () => {
      asked++
      return classifyCoverage(facts, law)
    })
    expect(found).toStrictEqual(classifyCoverage(facts, law))
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

test('no more is kept than is quickly looked through', () => {
  const many = Array.from({ length: 65 }, (_, i) => person({ id: `p${i}` }))
  const again = [...many, many[0] as typeof one, many[64] as typeof one]
  expect(
    askedUnder(
      again.map(() => chongqing2006),
      () => again.shift() as typeof one,
    ),
  ).toBe(66)
})
