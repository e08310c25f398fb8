import { type CertificateEntry, certificateSchema } from '../../../src/entities/certificate.js'
import { validateCertificateEntry } from '../../../src/rules/certificate/certificate-entry.js'
import { certificateEntryCases } from '../../cases/certificate-entry.js'
import { runCases } from '../../support/cases.js'

runCases(validateCertificateEntry, certificateEntryCases, (facts) => {
  const { entries } = certificateSchema.parse({ number: 'z1', personId: 'p1', entries: [facts] })
  return { entry: entries[0] as CertificateEntry }
})
