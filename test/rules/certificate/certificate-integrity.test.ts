import { describe, expect, test } from 'vitest'
import { type CertificateEntry, certificateSchema } from '../../../src/entities/certificate.js'
import { entryChainSchema } from '../../../src/entities/entry-chain.js'
import { certificateIntegrity } from '../../../src/rules/certificate/certificate-integrity.js'
import { chainEntries, entryDigest } from '../../../src/rules/certificate/entry-chain.js'
import { certificateIntegrityCases } from '../../cases/certificate-integrity.js'
import { runCases } from '../../support/cases.js'

const certificate = (letters: string) =>
  certificateSchema.parse({ number: 'A-1', personId: 'p1', entries: [...letters].map((form) => ({ form })) })

const digestOf = (letter: string): string => entryDigest(certificate(letter).entries[0] as CertificateEntry)

runCases(certificateIntegrity, certificateIntegrityCases, ({ chained, now, corrections = [] }) => ({
  certificate: certificate(now),
  chain: entryChainSchema.parse({
    links: chainEntries(certificate(chained).entries).links,
    ...(corrections && {
      corrections: corrections.map(({ link, to }) => ({
        link,
        content: to === null ? null : digestOf(to),
        on: '2025-06-02',
        by: 'registrar',
      })),
    }),
  }),
}))

describe('a chain that contradicts itself', () => {
  test('is a defect of the data and accuses no entry', () => {
    const { links } = chainEntries(certificate('AB').entries)
    const chain = entryChainSchema.parse({
      links: links.map((link) => ({ ...link, digest: '0'.repeat(64) })),
      corrections: [],
    })
    const answer = certificateIntegrity({ certificate: certificate('AB'), chain })
    expect(answer.status === 'settled' && answer.value).toMatchObject({
      intact: false,
      notCounted: [],
      flagged: false,
    })
    expect(answer.findings.map(({ code, severity }) => [code, severity])).toStrictEqual([
      ['link-broken', 'data-defect'],
      ['link-broken', 'data-defect'],
    ])
  })
})
