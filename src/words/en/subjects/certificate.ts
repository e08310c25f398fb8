import type { CertificateState } from '../../../chongqing/law/vocabulary.js'
import type { CertificateRefusal } from '../../../chongqing/rules/certificate/life-of-a-volume.js'
import type { SubjectWords } from '../../subjects.js'
import { date, hours, key, list, lower, period } from '../figures.js'
import { verdicts } from '../general.js'
import { terms } from '../law/terms.js'
import { named } from './phrases.js'

const refusals: Readonly<Record<CertificateRefusal, string>> = {
  'nothing-entered': 'nothing is entered in the certificate yet',
  'not-full': 'the certificate is not full',
  'volume-full': 'the certificate is full',
  'already-so': 'it is so already',
  'neither-damaged-nor-lost': 'the certificate is neither damaged nor lost',
  'replacement-due': 'a replacement must be applied for first',
  'replacement-not-applied-for': 'no replacement was applied for',
  'replacement-applied-for': 'a replacement was applied for',
  'not-at-hand': 'the certificate is not at hand',
  'alteration-unresolved': 'an alteration or forgery has not been put right',
  superseded: 'another volume has followed it',
  void: 'the certificate is void',
}

const verifications = {
  verified: 'The unit has verified the certificate.',
  due: 'The unit has yet to verify the certificate; no day is set for it.',
  'year-not-over': 'The year is not over, and verification is not yet due.',
  undetermined: 'Whether the unit has verified the certificate is not known.',
} as const

export const certificateWords = {
  titles: {
    'certificate-entry': 'Certificate entry',
    'certificate-verification': 'Verification of the certificate',
    'certificate-life': 'What becomes of a certificate',
    'certificate-number': 'Number of the next certificate',
    'certificate-series': 'Volumes of a certificate',
    'certificate-integrity': 'Whether entries were changed',
    'certificate-deadline': 'Time limit',
  },
  rules: {
    'certificate-verification': ({ status, calendarYear, statisticalYear }) => [
      verifications[status],
      ...[calendarYear, ...(statisticalYear === null ? [] : [statisticalYear])].map(
        (year) => `${period(year.period)}: ${hours(year.hours)} registered in the certificate.`,
      ),
    ],
    'certificate-life': ({ from, event, to, refused, flagged }) => [
      `State of the certificate: ${lower(terms.certificateStates[from])}. Event: ${lower(terms.certificateEvents[event])}.`,
      refused === null
        ? `State afterwards: ${lower(terms.certificateStates[to])}.`
        : `Refused, because ${refusals[refused]}; the state remains.`,
      flagged && 'The certificate is flagged until it is corrected with authority.',
    ],
    'certificate-number': ({ occasion }) => [
      `${terms.volumeOrigins[occasion]}: the certificate bears the same number as before.`,
    ],
    'certificate-series': ({ sameNumber, oneInUse, order }) => [
      `One number on all volumes: ${verdicts[sameNumber]}; no more than one in use: ${verdicts[oneInUse]}.`,
      order.length > 0 && `Order of the volumes: ${named(order)}.`,
    ],
    'certificate-integrity': ({ intact, notCounted, records, flagged, headCompared }) => [
      intact === null
        ? 'Entries were changed, and it is not known whether with authority.'
        : intact
          ? 'No entry was changed without authority.'
          : 'Entries were changed without authority, or do not agree with what the office kept.',
      notCounted === null
        ? 'Which entries do not count is not yet determined.'
        : notCounted.length > 0 && `Entries that do not count: ${list(notCounted.map(String))}.`,
      records.fallen.length > 0 && `Records whose entries do not stand: ${named(records.fallen)}.`,
      records.inQuestion.length > 0 && `Records whose entries are in question: ${named(records.inQuestion)}.`,
      flagged === true && 'The certificate is flagged until it is corrected with authority.',
      headCompared
        ? 'What the office kept was compared with its end as someone else kept it.'
        : 'What the office kept was not compared with an end kept elsewhere, so that its being cut off or made anew would not be found.',
    ],
    'certificate-entry': ({ complete, missingParts }) => {
      if (complete) return ['The entry is complete.']
      if (missingParts.length === 0) {
        return ['The entry is not complete: it lacks the number of the completion certificate.']
      }
      const parts = missingParts.map((part) => lower(terms.certificateEntryParts[part]))
      return [`The entry is not complete: it lacks ${list(parts)}.`]
    },
  },
  findings: {
    'certificate-altered': () => 'The certificate was altered without authority.',
    'certificate-forged': () => 'The certificate was forged.',
    'alteration-unresolved': () => 'An alteration or forgery of the certificate has not been put right.',
    'entry-altered': ({ entry, link }) => `Entry ${entry} differs from item ${link} of what the office kept.`,
    'entry-removed': ({ link }) => `Item ${link} of what the office kept is no longer in the certificate.`,
    'entry-inserted': ({ entry }) => `Entry ${entry} is not among what the office kept and was put in later.`,
    'entry-moved': ({ entry, link }) =>
      `Entry ${entry} stands elsewhere than item ${link} of what the office kept.`,
    'link-broken': ({ link }) => `Item ${link} of what the office kept does not fit the items around it.`,
    'entry-corrected': ({ link, on }) =>
      `Item ${link} of what the office kept was corrected with authority on ${date(on)}.`,
    'entry-struck-out': ({ link, on }) =>
      `Item ${link} of what the office kept was struck out with authority on ${date(on)}.`,
    'entry-not-corrected': ({ entry, link }) =>
      `Entry ${entry} still says what item ${link} said before it was corrected or struck out.`,
    'entry-not-chained': ({ entry }) => `Entry ${entry} is not yet among what the office kept.`,
    'entries-unproven': ({ entries }) =>
      `What the office kept does not vouch for these entries: ${list(entries.map(String))}.`,
    'chain-cut-off': ({ link, last }) =>
      `What the office kept once went on to item ${last}; it now lacks the items from ${link} on.`,
    'chain-rewritten': ({ link }) =>
      `What the office kept is, up to item ${link}, not what it was when its end was kept elsewhere.`,
    'chain-of-another-certificate': () => 'What the office kept is of another certificate or another volume.',
    'volume-of-another-person': ({ volume }) => `Certificate ${key(volume)} is another person's.`,
    'volume-number-differs': ({ volume }) =>
      `Certificate ${key(volume)} bears another number than the volume before.`,
    'volumes-in-use': ({ volumes }) => `Certificates ${named(volumes)} are in use at the same time.`,
    'verified-before-year': ({ verifiedOn }) =>
      `The verification (${date(verifiedOn)}) is earlier than the year it is for.`,
    'verified-before-year-end': ({ verifiedOn }) =>
      `The certificate was verified (${date(verifiedOn)}) before the year ended; later study is not covered.`,
    'certificate-unfit-for-verification': ({ state }) =>
      `The certificate cannot be what was verified; its state: ${lower(terms.certificateStates[state as CertificateState])}.`,
    'entry-part-missing': ({ part }) => `The entry lacks "${lower(terms.certificateEntryParts[part])}".`,
    'completion-number-missing': () => 'A completion certificate was received, and its number is not noted.',
    'completion-number-unexplained': () =>
      'The number of a completion certificate is noted, though none is said to have been received.',
  },
  facts: {
    'certificate-entry.completion-certificate': {
      name: 'whether a completion certificate was received',
      question: 'Was a completion certificate received, and what is its number?',
    },
    'certificate.state': {
      name: 'state of the certificate',
      question: 'What is the state of the certificate: in use, full, damaged, lost or another?',
    },
    'certificate.issued-as': {
      name: 'how the certificate was issued',
      question: 'Was this volume the first issue, a renewal or a replacement?',
    },
    'certificate.verification': {
      name: 'verification of the certificate',
      question: 'Did the unit verify the certificate, and when?',
    },
    'certificate.corrections': {
      name: 'corrections made with authority',
      question: 'Which corrections were made with authority?',
    },
  },
} satisfies SubjectWords
