import {
  type EntryChain,
  entryChainSchema,
} from '../../../../src/chongqing/entities/certificate/entry-chain.js'
import { assessCertificateIntegrity } from '../../../../src/chongqing/rules/certificate/certificate-integrity.js'
import { certificateIntegrityCases } from '../../../cases/certificate-integrity.js'
import { chainOf, headOf, tampered, volumeOf } from '../../../support/chain.js'
import { runCases } from '../../../support/run-cases.js'

const known = ({ correctionsChained: _, ...chain }: EntryChain, isChained: false | null): EntryChain =>
  entryChainSchema.parse({ ...chain, ...(isChained === false && { correctionsChained: false }) })

runCases(assessCertificateIntegrity, certificateIntegrityCases, (facts) => {
  const { chained, now, corrections = [], correctionsChained, head, changedLink, chainOf: number } = facts
  const made = chainOf(chained, ...corrections)
  const kept = correctionsChained === undefined ? made : known(made, correctionsChained)
  const changed = tampered(kept, (links) =>
    links.map((link, index) => (index + 1 === changedLink ? { ...link, recordId: 'r9' } : link)),
  )
  return {
    certificate: volumeOf(now),
    chain: number === undefined ? changed : entryChainSchema.parse({ ...changed, certificateNumber: number }),
    ...(head !== undefined && { head: headOf(head) }),
  }
})
