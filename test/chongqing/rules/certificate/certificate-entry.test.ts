import { certificateSchema } from '../../../../src/chongqing/entities/certificate/certificate.js'
import type { CertificateEntry } from '../../../../src/chongqing/entities/certificate/certificate-entry.js'
import { assessCertificateEntry } from '../../../../src/chongqing/rules/certificate/certificate-entry.js'
import { certificateEntryCases } from '../../../cases/certificate-entry.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessCertificateEntry, certificateEntryCases, (facts) => {
  const { entries } = certificateSchema.parse({ number: 'z1', personId: 'p1', entries: [facts] })
  return { entry: entries[0] as CertificateEntry }
})
