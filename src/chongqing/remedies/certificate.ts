import { verdictFrom } from '../../engine/determination/checklist.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { askedOn } from '../../engine/determination/remedist.js'
import { later } from '../../engine/quantity/calendar.js'
import type { CertificateEntry } from '../entities/certificate/certificate-entry.js'
import type { VerificationStatus } from '../rules/certificate/certificate-verification.js'
import { entryFields } from '../rules/certificate/entry-fields.js'
import { remedyTable, single, stepsFrom } from './remedist.js'

/** What is put where an entry says nothing: it stands for whatever the office will write. */
const written = '补记'

const verdicts: Readonly<Record<VerificationStatus<unknown>['status'], Verdict>> = {
  verified: 'met',
  'year-not-over': 'met',
  due: 'not-met',
  undetermined: 'undetermined',
}

/** What can be done about a certificate and its entries. */
export const certificateRemedies = /* @__PURE__ */ remedyTable({
  /** What the entry does not say is entered (30.1), and the number of the completion certificate where one was received. */
  'certificate-entry': {
    verdict: ({ complete }) => verdictFrom(complete),
    propose: ({ answer }) => {
      const entered =
        (field: keyof CertificateEntry) =>
        ({ entry }: { readonly entry: CertificateEntry }) => ({ entry: { ...entry, [field]: written } })
      return {
        steps: stepsFrom(answer, {
          'entry-part-missing': ({ part }) => ({
            act: { act: 'supply', list: 'certificateEntryParts', item: part },
            edit: entered(entryFields[part]),
          }),
          'completion-number-missing': () => ({
            act: { act: 'enter-number' },
            edit: entered('completionNumber'),
          }),
        }),
        otherwise: { standing: 'no-remedy-known', because: '30.1' },
      }
    },
  },

  /** The unit verifies the certificate (32.1) once the year is over; the text sets no day, so none is too late. */
  'certificate-verification': {
    verdict: ({ status }) => verdicts[status],
    propose: ({ answer, asOf }) => {
      const from = later(asOf, answer.value.calendarYear.period.to)
      return {
        steps: [
          single(
            { act: 'verify-certificate', from },
            (facts) => ({ ...askedOn(facts, from), verifiedOn: from }),
            '32.1',
          ),
        ],
        otherwise: { standing: 'no-remedy-known', because: '32.1' },
      }
    },
  },
})
