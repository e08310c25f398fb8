import { describe, expect, test } from 'vitest'
import { dutyEvidenceSchema } from '../../../../src/chongqing/entities/norms/duty-evidence.js'
import { norms } from '../../../../src/chongqing/law/norms/register.js'
import type { Actor } from '../../../../src/chongqing/law/vocabulary.js'
import { assessDuties } from '../../../../src/chongqing/rules/norms/duties.js'
import { type OneWeightCase, oneWeightCases, plan } from '../../../cases/one-weight.js'

describe('a duty that was not done weighs the same', () => {
  const named = oneWeightCases.map((one): [string, OneWeightCase] => [`${one.norm}: ${one.code}`, one])

  test.each(named)('%s, by the rule of its article', (_, { code, answer, severity, why }) => {
    const found = answer.findings.filter((one) => one.code === code).map((one) => one.severity)
    expect(new Set(found), why).toStrictEqual(new Set([severity]))
  })

  test.each(named)('%s, among all duties of its bearers', (_, { norm, severity, why }) => {
    for (const bearer of norms[norm].bearers as readonly Actor[]) {
      const evidence = [dutyEvidenceSchema.parse({ norm, state: 'not-done' })]
      const answer = assessDuties({ bearer, year: 2025, evidence, plan, unitKind: 'enterprise' })
      const found = answer.findings.filter(({ code }) => code === 'duty-not-done')
      expect(
        found.map((one) => one.severity),
        why,
      ).toStrictEqual([severity])
    }
  })
})
