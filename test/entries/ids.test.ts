// What is misspelt would be found nowhere, and told as if the law said nothing of it. Rules: test/support/run-cases.
import { describe, expect, test } from 'vitest'
import { assessAnnualQuota, assessPriorityGroup, parsePerson, weightInDecision, whoCounts } from 'xueshi'
import {
  dutiesOf,
  normsOf,
  powersOf,
  prohibitionsOf,
  responsibilitiesOf,
  rightsOf,
  rulesOfNorm,
  whoMay,
} from 'xueshi/law'
import { mistyped } from '../support/ids.js'

const typo = 'typo' as never

describe('an id that is on no list is refused, and the argument named', () => {
  test.each([
    ['a figure', () => whoCounts(typo, [], 2025), 'figure'],
    ['a bearer of duties', () => dutiesOf(typo), 'bearer'],
    ['a bearer of rights', () => rightsOf(typo), 'bearer'],
    ['a bearer of powers', () => powersOf(typo), 'bearer'],
    ['a bearer of prohibitions', () => prohibitionsOf(typo), 'bearer'],
    ['an act', () => whoMay(typo), 'act'],
    ['a role', () => responsibilitiesOf(typo), 'role'],
    ['what only every object has', () => responsibilitiesOf('constructor' as never), 'role'],
    ['a norm', () => rulesOfNorm(typo), 'norm'],
    ['a purpose', () => weightInDecision({ purpose: 'promotions' as never }), 'purpose'],
    ['no purpose', () => weightInDecision({} as never), 'purpose'],
    ['a title in words', () => assessPriorityGroup({ title: '工程师' as never }), 'title'],
  ])('%s', (_, ask, argument) => {
    expect(ask).toThrow(
      expect.objectContaining({ code: 'invalid-argument', data: expect.objectContaining({ argument }) }),
    )
  })

  test('with the ids that there are', () => {
    expect(() => responsibilitiesOf(typo)).toThrow(
      'invalid-argument: role must be one of personnel, industry, unit',
    )
  })

  test('a provision', () => {
    expect(() => normsOf(typo)).toThrow(expect.objectContaining({ code: 'unknown-article' }))
  })
})

describe('other facts', () => {
  const person = parsePerson.orThrow({ id: 'p1' })

  test.each([
    ['an entity that is not given', { records: [], year: 2025 }, 'unparsed-facts', 'person'],
    ['a list that is not given', { person, year: 2025 }, 'invalid-argument', 'records'],
  ])('%s', (_, facts, code, argument) => {
    expect(() => assessAnnualQuota(facts as never)).toThrow(
      expect.objectContaining({ code, data: expect.objectContaining({ argument }) }),
    )
  })

  test.each([null, 0, '', 'chongqing2006', {}, { edition: 'x', pack: {} }])('%j is no edition', (law) => {
    expect(() => assessPriorityGroup({}, law as never)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        data: expect.objectContaining({ argument: 'law' }),
      }),
    )
  })
})

test('every id in facts is mistyped once', () => {
  const takes = {
    one: ['a', 'b'],
    'none?': ['a', 'b'],
    many: [['a', 'b']],
    deep: { 'it?': ['a', 'b'] },
    text: 'string',
  } as const
  const facts = { one: 'a', many: ['a', 'b'], deep: { it: 'b' }, text: 'a' }
  expect(mistyped(takes, facts)).toStrictEqual([
    { argument: 'one', facts: { ...facts, one: 'typo' } },
    { argument: 'many[0]', facts: { ...facts, many: ['typo', 'b'] } },
    { argument: 'many[1]', facts: { ...facts, many: ['a', 'typo'] } },
    { argument: 'deep.it', facts: { ...facts, deep: { it: 'typo' } } },
  ])
})
