import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { dutyEvidenceSchema } from '../../../../src/chongqing/entities/norms/duty-evidence.js'
import type { Norm } from '../../../../src/chongqing/law/norms/norm.js'
import { normIds } from '../../../../src/chongqing/law/norms/register.js'
import { actors } from '../../../../src/chongqing/law/vocabulary.js'
import { dutiesOf, registeredNorms } from '../../../../src/chongqing/norms/queries.js'
import { severityOf } from '../../../../src/chongqing/norms/severity.js'
import { chongqing2006, viewOf } from '../../../../src/chongqing/pack.js'
import { assessDuties } from '../../../../src/chongqing/rules/norms/duties.js'
import { type DutyCase, dutiesCases } from '../../../cases/duties.js'
import { lawOf } from '../../../support/cases.js'
import { runCases } from '../../../support/run-cases.js'

const prepare = ({ evidence, ...facts }: DutyCase['facts']) => ({
  ...facts,
  ...(evidence && { evidence: evidence.map((one) => dutyEvidenceSchema.parse(one)) }),
})

runCases(assessDuties, dutiesCases, prepare)

describe('the duties of each case', () => {
  test.each(dutiesCases.flatMap((one) => (one.rest ? [[one.name, one] as const] : [])))(
    '%s',
    (_, { facts, law, states = {}, rest, article, why }) => {
      const answer = assessDuties(prepare(facts), lawOf(law))
      const duties = 'value' in answer ? answer.value.duties : []
      const isOrgan = facts.unitKind === 'state-organ'
      const expected = dutiesOf(facts.bearer)
        .filter(({ id }) => !isOrgan || id !== 'keep-funding-floor')
        .map(({ id, act, provision, strength }) => ({
          norm: id,
          act,
          provision,
          strength,
          state: states[id] ?? rest,
        }))
      expect(duties, `${article}: ${why}`).toStrictEqual(expected)
    },
  )
})

const evidence = fc.array(
  fc.record({
    norm: fc.constantFrom(...normIds),
    state: fc.constantFrom('done' as const, 'not-done' as const),
  }),
  { maxLength: 40 },
)

describe('whatever the evidence', () => {
  const parse = (raw: readonly unknown[]) => raw.map((one) => dutyEvidenceSchema.parse(one))

  property.prop([fc.constantFrom(...actors), evidence])(
    'only duties are listed, and only a binding one is ever a violation',
    (bearer, raw) => {
      const answer = assessDuties({ bearer, year: 2025, evidence: parse(raw) })
      const norms = new Map(registeredNorms.map((norm) => [norm.id, norm]))
      const duties = 'value' in answer ? answer.value.duties : []
      for (const { norm } of duties) expect(norms.get(norm)?.kind).toBe('duty')
      for (const { code, severity, data } of answer.findings) {
        if (code !== 'duty-not-done') continue
        expect(severity).toBe(severityOf(norms.get(data.norm) as Norm, viewOf(chongqing2006)))
        expect(['mandatory', 'declaratory', 'general-rule']).toContain(data.strength)
      }
    },
  )

  property.prop([fc.constantFrom(...actors), evidence])('its order is nothing', (bearer, raw) => {
    const value = (list: readonly unknown[]) => {
      const answer = assessDuties({ bearer, year: 2025, evidence: parse(list) })
      return 'value' in answer ? answer.value : null
    }
    expect(value([...raw].reverse())).toStrictEqual(value(raw))
  })
})
