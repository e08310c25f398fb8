import type { Verdict } from '../../../engine/determination/determination.js'
import type { SubjectWords } from '../../subjects.js'
import { date, key, list, lower, record } from '../figures.js'
import { severities } from '../general.js'
import { weight as weightInWords } from '../law/parameters.js'
import { terms } from '../law/terms.js'
import { named } from './phrases.js'

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

export const registrationWords = {
  titles: {
    registration: 'Registration',
    'decision-weight': 'Weight of registration in a decision',
    'register-study': 'Registering a study',
    'registration-card': 'Registration card',
  },
  rules: {
    'decision-weight': ({ purpose, weight, found }, { premises }) => [
      `${terms.decisionPurposes[purpose]}: what registration of continuing education weighs: ${weightInWords(weight)}; by itself it neither decides nor bars.`,
      premises.length > 0 && found.length === 0 && 'Nothing was found in the answers on which it rests.',
    ],
    'register-study': ({ accepted, missingPapers, offices }) => [
      {
        met: 'The study can be registered.',
        'not-met': 'The study cannot be registered.',
        undetermined: 'Whether the study can be registered is not known.',
      }[accepted],
      missingPapers.length > 0 &&
        `The papers are not complete; missing: ${list(
          missingPapers.map((paper) => lower(terms.registrationPapers[paper])),
        )}.`,
      offices === null
        ? 'Who registers it depends on who keeps the personnel file.'
        : `It is registered by ${offices.map((office) => lower(terms.registrationOffices[office])).join(' or ')}; whichever registers it keeps the card.`,
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
    registration: ({ registeredOn, coversWholeStudy, inCertificate }) => {
      const entered =
        inCertificate === null
          ? 'There is no certificate to compare it with.'
          : inCertificate
            ? 'The certificate has the entry.'
            : 'The certificate has no entry that matches.'
      if (registeredOn === null) {
        return ['The record states no registration.', inCertificate === true && entered]
      }
      const covered =
        coversWholeStudy === null
          ? 'The last day of study is not known, and so not whether all of it is covered.'
          : coversWholeStudy
            ? 'The study was over by then.'
            : 'The study was not over by then, and what came later is not covered.'
      return [`Registered on ${date(registeredOn)}.`, covered, entered]
    },
  },
  findings: {
    'applicant-not-the-person': () => 'The applicant is not the person who studied.',
    'registration-paper-missing': ({ paper }) => `Missing: ${lower(terms.registrationPapers[paper])}.`,
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
    'basis-lacks-facts': ({ rules }, _, __, titles) =>
      `Facts are missing in what it rests on: ${list(rules.map((rule) => lower(titles[rule as keyof typeof titles])))}.`,
    'card-entry-differs': ({ entry, fields }) =>
      `Card and certificate differ in the entry ${key(entry)}: ${list(fields.map((field) => entryFields[field] as string))}.`,
    'registrar-not-competent': ({ recordId }) =>
      `${record(recordId)} was registered neither by the unit nor by the talent exchange agency that keeps the file.`,
    'registered-before-study-ended': ({ recordId }) =>
      `${record(recordId)} was registered before the study ended.`,
    'certificate-holder-differs': ({ recordId }) =>
      `The certificate is held by someone other than the person of ${record(recordId)}.`,
    'certificate-number-differs': ({ recordId }) =>
      `The certificate bears another number than ${record(recordId)} states.`,
    'entry-not-found': ({ recordId }) => `The certificate has no entry for ${record(recordId)}.`,
    'registration-not-stated': ({ recordId }) =>
      `The certificate has an entry for ${record(recordId)}, but the record states no registration.`,
  },
  facts: {
    'registration.training-proof': {
      name: 'whether the proof of training is brought',
      question: 'Is the proof of training brought?',
    },
    'registration.certificate': {
      name: 'whether the certificate is brought',
      question: 'Is the certificate brought?',
    },
    'registration.entry-stands': {
      name: 'whether the entry in the certificate stands',
      question:
        'Does the entry in the certificate stand, or was it altered, removed or forged without authority?',
    },
    'registration.file-keeper': {
      name: 'who keeps the personnel file',
      question: 'Is the personnel file kept by the unit or by a talent exchange agency?',
    },
    'registration-card.keeper': {
      name: 'who keeps the registration card',
      question: 'Who keeps the registration card?',
    },
  },
} satisfies SubjectWords
