import { describe, expect, test } from 'vitest'
import { certificateEntrySchema } from '../../../../src/chongqing/entities/certificate/certificate-entry.js'
import {
  type EntryChain,
  entryChainSchema,
} from '../../../../src/chongqing/entities/certificate/entry-chain.js'
import { chongqing2006 } from '../../../../src/chongqing/pack.js'
import { assessCertificateEntry } from '../../../../src/chongqing/rules/certificate/certificate-entry.js'
import { assessCertificateIntegrity } from '../../../../src/chongqing/rules/certificate/certificate-integrity.js'
import { weightInDecision } from '../../../../src/chongqing/rules/registration/decision-weight.js'
import { decisionWeightCases } from '../../../cases/decision-weight.js'
import { chainOf, volumeOf } from '../../../support/chain.js'
import { runCases } from '../../../support/run-cases.js'

const known = (chain: EntryChain, correctionsChained: boolean): EntryChain =>
  entryChainSchema.parse({ ...chain, correctionsChained })

runCases(weightInDecision, decisionWeightCases, ({ purpose, on, basis }, edition) => {
  // A decision that the text does not name rests on no basis: what is looked up for one is not looked up by the rule.
  const law = purpose === 'other' ? chongqing2006 : edition
  return {
    purpose,
    ...(on !== undefined && { on }),
    ...(basis && {
      basis: basis.map((one) => {
        if ('entry' in one) {
          const entry = Object.fromEntries(one.entry.map((part) => [part, '有']))
          const asked = certificateEntrySchema.parse({ ...entry, completionCertificateReceived: false })
          return assessCertificateEntry({ entry: asked }, law)
        }
        const chain = known(chainOf(one.chained), one.correctionsChained ?? true)
        return assessCertificateIntegrity({ certificate: volumeOf(one.now), chain }, law)
      }),
    }),
  }
})

describe('the basis of a decision', () => {
  test('is its premises, in the order given, and stays as it was given', () => {
    const entry = assessCertificateEntry({ entry: certificateEntrySchema.parse({ form: '自学' }) })
    const integrity = assessCertificateIntegrity({ certificate: volumeOf('A'), chain: chainOf('B') })
    const { premises } = weightInDecision({ purpose: 'promotion', basis: [integrity, entry] })
    expect(premises).toHaveLength(2)
    expect(premises[0]).toBe(integrity)
    expect(premises[1]).toBe(entry)
  })
})
