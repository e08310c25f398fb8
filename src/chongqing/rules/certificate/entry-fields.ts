import type { CertificateEntry } from '../../entities/certificate/certificate-entry.js'
import type { CertificateEntryPart } from '../../law/vocabulary.js'

/** Where an entry says each of its parts (30.1). */
export const entryFields = {
  'study-form': 'form',
  'study-content': 'content',
  'study-time': 'time',
  'assessment-result': 'result',
} as const satisfies Record<CertificateEntryPart, keyof CertificateEntry>
