import { describe, expect, it } from 'vitest'
import { normIds, norms } from '../../../src/chongqing/law/norms/register.js'
import { severityOf } from '../../../src/chongqing/norms/severity.js'
import { chongqing2006, viewOf } from '../../../src/chongqing/pack.js'
import { withProvisions } from '../../../src/engine/editions/amendment.js'
import { weightCases } from '../../cases/weights.js'

describe('how it weighs that a norm was not kept', () => {
  it.each(weightCases.flatMap(({ norms: ids, weight, why }) => ids.map((id) => [id, weight, why] as const)))(
    '%s: %s',
    (id, weight, why) => {
      expect(severityOf(norms[id], viewOf(chongqing2006)), why).toBe(weight)
    },
  )

  it('is said of every duty and every prohibition, once', () => {
    const weighed = weightCases.flatMap(({ norms: ids }) => ids)
    const binding = normIds.filter((id) => norms[id].kind === 'duty' || norms[id].kind === 'prohibition')
    expect([...weighed].sort()).toStrictEqual([...binding].sort())
  })

  it.each(normIds)('%s is never a violation while its time still runs', (id) => {
    expect(severityOf(norms[id], viewOf(chongqing2006), false)).toBe('advisory')
  })

  it.each(normIds.filter((id) => ['permissive', 'promotional', 'definitional'].includes(norms[id].strength)))(
    '%s is never a violation, for it binds nobody',
    (id) => {
      expect(severityOf(norms[id], viewOf(chongqing2006))).toBe('advisory')
    },
  )

  it.each([
    ['keep-subject-ratio', 'mandatory', 'violation'],
    ['complete-annual-hours', 'general-rule', 'advisory'],
    ['keep-step-with-plans', 'permissive', 'advisory'],
  ] as const)('%s weighs as its provision does where an edition makes that %s', (id, strength, weight) => {
    const { provision } = norms[id]
    const amendment = {
      strength,
      from: '2030-01-01',
      source: 'case',
      reference: { 'zh-CN': '新条文', en: 'the new text' },
      precis: { 'zh-CN': '新条文。', en: 'The new text.' },
    }
    const law = withProvisions(chongqing2006, { [provision]: amendment })
    expect(severityOf(norms[id], viewOf(law))).toBe(weight)
    expect(severityOf(norms[id], viewOf(chongqing2006))).not.toBe(weight)
  })

  it('stays as it is where its provision is struck, on which no answer can rest', () => {
    const law = withProvisions(chongqing2006, {
      '9(2)': { struck: true, from: '2030-01-01', source: 'case' },
    })
    expect(severityOf(norms['complete-annual-hours'], viewOf(law))).toBe('violation')
  })
})
