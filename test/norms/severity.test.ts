import { describe, expect, it } from 'vitest'
import { normIds, norms } from '../../src/law/norms/register.js'
import { severityOf } from '../../src/norms/severity.js'
import { weightCases } from '../cases/weights.js'

describe('how it weighs that a norm was not kept', () => {
  it.each(weightCases.flatMap(({ norms: ids, weight, why }) => ids.map((id) => [id, weight, why] as const)))(
    '%s: %s',
    (id, weight, why) => {
      expect(severityOf(norms[id]), why).toBe(weight)
    },
  )

  it('is said of every duty and every prohibition, once', () => {
    const weighed = weightCases.flatMap(({ norms: ids }) => ids)
    const binding = normIds.filter((id) => norms[id].kind === 'duty' || norms[id].kind === 'prohibition')
    expect([...weighed].sort()).toStrictEqual([...binding].sort())
  })

  it.each(normIds)('%s is never a violation while its time still runs', (id) => {
    expect(severityOf(norms[id], false)).toBe('advisory')
  })

  it.each(normIds.filter((id) => ['permissive', 'promotional', 'definitional'].includes(norms[id].strength)))(
    '%s is never a violation, for it binds nobody',
    (id) => {
      expect(severityOf(norms[id])).toBe('advisory')
    },
  )
})
