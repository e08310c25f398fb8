import type { CertificateState, RegistrationPaper } from '../../chongqing/law/vocabulary.js'
import type { CertificateRefusal } from '../../chongqing/rules/certificate/life-of-a-volume.js'
import type { Verdict } from '../../engine/determination/determination.js'
import type { FindingTemplates, RuleTemplates } from '../chongqing.js'
import { date, hours, key, list, lower, period } from './figures.js'
import { severities, verdicts } from './general.js'
import { terms } from './terms/terms.js'
import { titles } from './titles.js'

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

const offices: Readonly<Record<string, string>> = {
  unit: 'the unit',
  'talent-exchange-agency': 'the talent exchange agency',
  person: 'the person',
  other: 'another body',
}

const entryFields: Readonly<Record<string, string>> = {
  form: lower(terms.certificateEntryParts['study-form']),
  content: lower(terms.certificateEntryParts['study-content']),
  time: lower(terms.certificateEntryParts['study-time']),
  result: lower(terms.certificateEntryParts['assessment-result']),
  completionCertificateReceived: 'whether a completion certificate was received',
  completionNumber: 'number of the completion certificate',
}

const keepers: Readonly<Record<Verdict, string>> = {
  met: 'The card is kept by the office that must keep it.',
  'not-met': 'The card is kept neither by the unit nor by the talent exchange agency.',
  undetermined: 'Who keeps the card is not known.',
}

const verifications = {
  verified: 'The unit has verified the certificate.',
  due: 'The unit has yet to verify the certificate; no day is set for it.',
  'year-not-over': 'The year is not over, and verification is not yet due.',
  undetermined: 'Whether the unit has verified the certificate is not known.',
} as const

const named = (entries: readonly string[]): string => list(entries.map(key))

export const certificateRules = {
  'decision-weight': ({ purpose, found }, { premises }) => [
    `${terms.decisionPurposes[purpose]}: registration of continuing education is one important basis among others; by itself it neither decides nor bars.`,
    ...(premises.length > 0 && found.length === 0
      ? ['Nothing was found in the answers on which it rests.']
      : []),
  ],
  'register-study': ({ accepted, missingPapers, office }) => [
    {
      met: 'Both papers are there, and the study can be registered.',
      'not-met': `The papers are not complete; missing: ${list(
        missingPapers.map((paper) => lower(terms.registrationPapers[paper])),
      )}.`,
      undetermined: 'Whether the papers are complete is not known.',
    }[accepted],
    office === null
      ? 'Who registers it depends on who keeps the personnel file.'
      : `It is registered by ${lower(terms.registrationOffices[office])}, which also keeps the card.`,
  ],
  'registration-card': ({ keeper, mirrorsCertificate, missing, extra, differing }) => [
    keepers[keeper],
    mirrorsCertificate
      ? 'The card says what the certificate says.'
      : `The card departs from the certificate: ${[
          ...(missing.length > 0 ? [`it lacks ${named(missing)}`] : []),
          ...(extra.length > 0 ? [`it has ${named(extra)} beyond it`] : []),
          ...(differing.length > 0 ? [`it differs in ${named(differing.map(({ entry }) => entry))}`] : []),
        ].join('; ')}.`,
  ],
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
    ...(flagged ? ['The certificate is flagged until it is corrected with authority.'] : []),
  ],
  'certificate-number': ({ occasion }) => [
    `${terms.volumeOrigins[occasion]}: the certificate bears the same number as before.`,
  ],
  'certificate-series': ({ sameNumber, oneInUse, order }) => [
    `One number on all volumes: ${verdicts[sameNumber]}; no more than one in use: ${verdicts[oneInUse]}.`,
    ...(order.length === 0 ? [] : [`Order of the volumes: ${named(order)}.`]),
  ],
  'certificate-integrity': ({ intact, notCounted, records, flagged, headCompared }) => [
    intact === null
      ? 'Entries were changed, and it is not known whether with authority.'
      : intact
        ? 'No entry was changed without authority.'
        : 'Entries were changed without authority, or do not agree with what the office kept.',
    ...(notCounted === null
      ? ['Which entries do not count is not yet determined.']
      : notCounted.length === 0
        ? []
        : [`Entries that do not count: ${list(notCounted.map(String))}.`]),
    ...(records.fallen.length > 0 ? [`Records whose entries do not stand: ${named(records.fallen)}.`] : []),
    ...(records.inQuestion.length > 0
      ? [`Records whose entries are in question: ${named(records.inQuestion)}.`]
      : []),
    ...(flagged ? ['The certificate is flagged until it is corrected with authority.'] : []),
    headCompared
      ? 'What the office kept was compared with its end as someone else kept it.'
      : 'What the office kept was not compared with an end kept elsewhere, so that its being cut off or made anew would not be found.',
  ],
} satisfies Partial<RuleTemplates>

export const certificateFindings = {
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
  'applicant-not-the-person': () => 'The applicant is not the person who studied.',
  'registration-paper-missing': ({ paper }) =>
    `Missing: ${lower(terms.registrationPapers[paper as RegistrationPaper])}.`,
  'applied-elsewhere': ({ office }) =>
    `The request went to ${offices[office]}, which is not where the study is registered.`,
  'applied-before-study-ended': ({ appliedOn }) =>
    `The request (${date(appliedOn)}) was made before the study ended.`,
  'card-keeper-not-competent': ({ keeper }) =>
    `The card is kept by ${offices[keeper]}, and must be kept by the unit or the talent exchange agency.`,
  'card-holder-differs': () => 'The card and the certificate are not of the same person.',
  'card-entry-missing': ({ entry }) => `The card lacks the entry ${key(entry)} of the certificate.`,
  'card-entry-extra': ({ entry }) =>
    `The card has an entry ${key(entry)} that the certificate does not bear.`,
  'basis-has-findings': ({ found }) =>
    `The answers on which it rests have findings (${list(found.map(({ severity, times }) => `${lower(severities[severity])}: ${times}`))}), told with each of them.`,
  'basis-lacks-facts': ({ rules }) =>
    `Facts are missing in what it rests on: ${list(rules.map((rule) => lower(titles[rule])))}.`,
  'card-entry-differs': ({ entry, fields }) =>
    `Card and certificate differ in the entry ${key(entry)}: ${list(fields.map((field) => entryFields[field] as string))}.`,
} satisfies Partial<FindingTemplates>
