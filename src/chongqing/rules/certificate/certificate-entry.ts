import { checkList } from '../../../engine/determination/checklist.js'
import type { CertificateEntry } from '../../entities/certificate/certificate-entry.js'
import { norms09 } from '../../law/norms/chapter-09.js'
import { type CertificateEntryPart, certificateEntryParts } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'
import { entryFields } from './entry-fields.js'

/** Whether an entry of a certificate says what it must. */
export interface EntryCompleteness {
  /** All four parts are there and, where a completion certificate was received, its number. */
  readonly complete: boolean
  readonly missingParts: readonly CertificateEntryPart[]
}

/**
 * Whether an entry records the form, the content, the time and the result of a study, and the number of the completion
 * certificate where one was received.
 *
 * What an entry does not say is not recorded: an absent part is a gap, not an unknown.
 *
 * **Legal basis:** Article 30, paragraph 1.
 *
 * @param facts - `entry`: one entry of a certificate
 * @param law - the edition of the law
 * @returns `settled` with whether it is complete and which parts are missing; `open` where only the number is missing
 * and it is not known whether a completion certificate was received
 * @example
 * ```ts
 * import { parseCertificate, assessCertificateEntry } from 'xueshi'
 * const certificate = parseCertificate({
 *   number: '渝继2025-0001', personId: 'p1', entries: [{ form: '集中培训', time: '18学时', result: '合格' }],
 * })
 * const entry = certificate.ok && certificate.value.entries[0]
 * const answer = entry && assessCertificateEntry({ entry })
 * answer && answer.status === 'settled' && answer.value
 * // => { complete: false, missingParts: ['study-content'] }
 * ```
 */
export const assessCertificateEntry = /* @__PURE__ */ defineRule(
  {
    id: 'certificate-entry',
    takes: { entry: 'parseCertificate' },
    provisions: ['30.1'],
    checksOff: ['30.1'],
    norms: ['note-completion-number'],
  },
  ({ entry }: { readonly entry: CertificateEntry }, grounds): Determination<EntryCompleteness> => {
    grounds.cite('30.1', 'defines')
    const { missing: missingParts } = checkList(
      certificateEntryParts,
      (part) => entry[entryFields[part]] !== undefined,
      (part) => grounds.finding('entry-part-missing', 'data-defect', '30.1', { part }),
    )
    const { completionCertificateReceived: received, completionNumber: number } = entry
    if (received === true) grounds.cite('30.1', 'requires')
    const isNumberMissing = received === true && number === undefined
    if (isNumberMissing) {
      grounds.finding(
        'completion-number-missing',
        severityOf(norms09['note-completion-number'], grounds),
        '30.1',
        {},
      )
    }
    if (received === false && number !== undefined) {
      grounds.finding('completion-number-unexplained', 'advisory', '30.1', {})
    }
    if (missingParts.length === 0 && received === undefined && number === undefined) {
      grounds.cite('30.1', 'requires')
      grounds.missing({ fact: 'certificate-entry.completion-certificate' })
      return grounds.open()
    }
    return grounds.settled({ complete: missingParts.length === 0 && !isNumberMissing, missingParts })
  },
)
