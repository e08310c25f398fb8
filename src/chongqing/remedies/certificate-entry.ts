import type { CertificateEntry } from '../entities/certificate/certificate-entry.js'
import type { CertificateEntryPart } from '../law/vocabulary.js'
import { entryFields } from '../rules/certificate/entry-fields.js'
import { type RemedistOf, stepsFrom, verdictFrom } from './remedist.js'

/** What is put where an entry says nothing: it stands for whatever the office will write. */
const written = '补记'

/** What the entry does not say is entered (30.1), and the number of the completion certificate where one was received. */
export const certificateEntry: RemedistOf<'certificate-entry'> = {
  verdict: ({ complete }) => verdictFrom(complete),
  propose: ({ answer }) => {
    const entered =
      (field: keyof CertificateEntry) =>
      ({ entry }: { readonly entry: CertificateEntry }) => ({ entry: { ...entry, [field]: written } })
    return {
      steps: stepsFrom(answer, {
        'entry-part-missing': ({ part }) => ({
          act: { act: 'supply', list: 'certificateEntryParts', item: part as CertificateEntryPart },
          edit: entered(entryFields[part as CertificateEntryPart]),
        }),
        'completion-number-missing': () => ({
          act: { act: 'enter-number' },
          edit: entered('completionNumber'),
        }),
      }),
      otherwise: { standing: 'no-remedy-known', because: '30.1' },
    }
  },
}
