import { describe, expect, test } from 'vitest'
import { catalogue, type RuleId, ruleIds } from '../../../src/chongqing/catalogue.js'
import { national2015 } from '../../../src/chongqing/editions/national-2015.js'
import { chongqing2006, type Law, type Rule } from '../../../src/chongqing/pack.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { type AnyAnswer, expectDeclared, soundAnswer, tree } from '../../support/sound.js'
import { questions } from './questions.js'

const ruleOf = (id: RuleId) => catalogue[id] as Rule<unknown, AnyAnswer>

const laws: readonly (readonly [string, Law])[] = [
  ['the law as it is', chongqing2006],
  ['the quota by the statistical year', withReadings(chongqing2006, { 'quota-year': 'statistical' })],
  ['the national rules of 2015', national2015],
  [
    'the national rules of 2015 by the statistical year',
    withReadings(national2015, { 'quota-year': 'statistical' }),
  ],
  [
    'only certificate entries',
    withReadings(chongqing2006, {
      'quota-evidence': 'certificate-entries-only',
      'straddling-totals': 'pro-rata-days',
    }),
  ],
]

test('the catalogue has every rule, each under its own id, and each is asked here', () => {
  expect(Object.keys(catalogue).sort()).toStrictEqual([...ruleIds].sort())
  for (const id of ruleIds) expect(ruleOf(id).id).toBe(id)
  expect(Object.keys(questions).sort()).toStrictEqual([...ruleIds].sort())
})

describe.each(laws)('under %s', (_, law) => {
  test.each(ruleIds)('%s rests on what it read', (id) => {
    const answer = soundAnswer(ruleOf(id), questions[id], law)
    for (const one of tree(answer)) expectDeclared(catalogue[one.rule as RuleId], one, law)
  })
})

describe('a parameter that is struck', () => {
  const pairs = ruleIds.flatMap((id) =>
    catalogue[id].reads.parameters.map((parameter) => [id, parameter] as const),
  )

  test.each(pairs)('changes the answer of %s: %s', (id, parameter) => {
    // What a rule reads under one law alone must be asked under that law.
    const changed = laws.some(([, law]) => {
      const said = (edition: Law) => saidBy(ruleOf(id)(questions[id](edition), edition))
      return said(law) !== said(withParameters(law, { [parameter]: [] }))
    })
    expect(changed).toBe(true)
  })
})

/** What an answer says and finds, without the rest of the grounds, which would differ anyhow. */
const saidBy = (answer: AnyAnswer): string =>
  JSON.stringify({
    status: answer.status,
    findings: answer.findings,
    ...('value' in answer && { value: answer.value }),
    ...('about' in answer && { about: answer.about }),
  })
