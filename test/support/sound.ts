// What must hold of every answer, whatever the rule and the facts.

import { expect } from 'vitest'
import { parameterDefinitions } from '../../src/chongqing/law/parameters.js'
import type { CitedProvisionId, ProvisionId } from '../../src/chongqing/law/provisions.js'
import { defaultOption } from '../../src/chongqing/law/readings.js'
import type { Determination, Law, Rule } from '../../src/chongqing/pack.js'
import { isAdded } from '../../src/engine/editions/provision.js'
import { deepFreeze } from '../../src/engine/ground/freeze.js'
import { askedOf } from '../../src/tools/any-rule.js'
import { openPaths } from './frozen.js'

/** A determination of any shape. */
export type AnyAnswer = Determination<unknown, unknown>

/** An answer and everything that it was built from. */
export const tree = (answer: AnyAnswer): readonly AnyAnswer[] => [answer, ...answer.premises.flatMap(tree)]

/** A law that notes in `looked` the provisions that were looked at. */
const watched = (law: Law, looked: Set<ProvisionId>): Law => ({
  ...law,
  pack: {
    ...law.pack,
    provisions: new Proxy(law.pack.provisions, {
      get: (provisions, id: ProvisionId) => {
        if (Object.hasOwn(provisions, id)) looked.add(id)
        return provisions[id]
      },
    }),
  },
})

/**
 * Asks a rule and checks what must hold of any answer: it cites exactly the provisions that were looked at and declares
 * them, it names readings as the law takes them, it is plain frozen data, and it leaves the facts alone.
 *
 * @param factsOf - makes the facts; they may carry answers under the same law
 */
export const soundAnswer = <Facts>(
  rule: Rule<Facts, AnyAnswer>,
  factsOf: (law: Law) => Facts,
  law: Law,
): AnyAnswer => {
  const looked = new Set<ProvisionId>()
  const watching = watched(law, looked)
  const answer = rule(deepFreeze(factsOf(law)), law)
  expect(answer.rule).toBe(rule.id)
  expect(openPaths(answer), 'frozen all the way down').toStrictEqual([])
  expect(JSON.parse(JSON.stringify(answer)), 'survives JSON').toStrictEqual(answer)
  expect(rule(factsOf(law), law), 'the same again').toStrictEqual(answer)
  if ('missing' in answer) expect(answer.missing.length, 'names what is missing').toBeGreaterThan(0)
  expectDeclared(rule, answer, law)
  // A trial: a breach that is held against other readings looks at what is cited under those.
  const tried = askedOf(rule, watching)(factsOf(watching))
  expect(tree(tried).map(({ citations }) => citations)).toStrictEqual(
    tree(answer).map(({ citations }) => citations),
  )
  const cited = new Set(tree(tried).flatMap(({ citations }) => ofTheLaw(citations)))
  expect([...cited].sort(), 'cites exactly what was looked at').toStrictEqual([...looked].sort())
  return answer
}

const provisionOf = ({ provision }: { readonly provision: CitedProvisionId }): CitedProvisionId => provision

/** The provisions of the law; what an edition adds is cited through a parameter that the rule declares. */
const ofTheLaw = (cited: readonly { readonly provision: CitedProvisionId }[]): CitedProvisionId[] =>
  cited.map(provisionOf).filter((id) => !isAdded(id))

/**
 * Nothing cited or read that the rule does not declare, readings as the law takes them, and nothing found by a provision
 * that is not cited; a defect in the data says where it lies and no more.
 */
export const expectDeclared = (
  { provisions, reads }: Pick<Rule<never, unknown>, 'provisions' | 'reads'>,
  { citations, parameters, readings, findings }: AnyAnswer,
  law: Law,
): void => {
  const citable: readonly string[] = [
    ...provisions,
    ...reads.parameters.map((id) => parameterDefinitions[id].provision),
  ]
  expect(citable, 'declares what it cites').toEqual(expect.arrayContaining(ofTheLaw(citations)))
  expect(reads.parameters, 'declares what it reads').toEqual(
    expect.arrayContaining(parameters.map(({ id }) => id)),
  )
  expect(reads.readings, 'declares what it reads').toEqual(
    expect.arrayContaining(readings.map(({ id }) => id)),
  )
  for (const { id, option, isDefault } of readings) {
    expect(option).toBe(law.readings[id])
    expect(isDefault).toBe(option === defaultOption(id))
  }
  const found = findings.filter(({ severity }) => severity !== 'data-defect').map(provisionOf)
  expect(citations.map(provisionOf), 'cites what it finds by').toEqual(expect.arrayContaining(found))
}
