import type { ParameterId } from '../../chongqing/law/parameters.js'
import type { CertificateEntryPart, TaskBookItem } from '../../chongqing/law/vocabulary.js'
import { optionInWords, questionInWords } from '../../explanation/reading-words.js'
import type { FindingTemplates } from '../chongqing.js'
import { accountabilityFindings } from './accountability.js'
import { agreementFindings } from './agreement.js'
import { certificateFindings } from './certificates.js'
import {
  date,
  difference,
  entries,
  hours,
  key,
  list,
  lower,
  months,
  record,
  yearName,
  yuan,
} from './figures.js'
import { fundingFindings } from './funding.js'
import { inspectionFindings } from './inspection.js'
import { parameters } from './law/parameters.js'
import { readings } from './law/readings.js'
import { normsFindings } from './norms.js'
import { selfStudyFindings } from './self-study.js'
import { teachingFindings } from './teaching.js'
import { terms } from './terms/terms.js'

const counted = (credited: boolean): string =>
  credited ? 'the hours count all the same' : 'the hours do not count'

const itsStudy = (recordId: string | undefined): string =>
  recordId === undefined ? 'the study' : record(recordId)

export const findings: FindingTemplates = {
  ...agreementFindings,
  ...fundingFindings,
  ...inspectionFindings,
  ...accountabilityFindings,
  ...normsFindings,
  ...certificateFindings,
  ...selfStudyFindings,
  ...teachingFindings,
  'coverage-depends-on-reading': ({ reading, option }) =>
    `${questionInWords(reading, { readings })} With the answer "${optionInWords(reading, option, { readings })}" the outcome would be another.`,
  'coverage-asserted': () => "Not all facts are known; the person is covered on the word of the unit's list.",
  'coverage-assertion-contradicted': () =>
    'The unit lists the person as a professional, but known facts do not meet the definition.',
  'schooling-not-equivalent': () =>
    'Vocational senior high or skilled worker school is not taken as secondary technical school.',
  'parent-regulation-scope': () =>
    'The unit is neither an enterprise nor a public institution: the Measures apply to units without more, the Regulation only to those two.',
  'partly-before-force': ({ effectiveFrom }) =>
    `A part of the time asked about lies before the Measures were in force (${date(effectiveFrom)}).`,
  'study-before-force': ({ recordId, effectiveFrom }) =>
    `${record(recordId)} has study from before the Measures were in force (${date(effectiveFrom)}).`,
  'parameter-changed-within-year': ({ parameter, on }) =>
    `"${parameters[parameter as ParameterId].name}" changed on ${date(on)}; which figure holds for the year depends on a reading.`,
  'unknown-form': ({ recordId }) =>
    `${itsStudy(recordId)} is of none of the eight forms listed; these are the main forms, and others are not shut out.`,
  'form-relation-missing': () =>
    "The examination or training has nothing to do with the person's profession.",
  'form-arrangement-missing': () => 'The self-study was not arranged by the unit.',
  'above-daily-maximum': ({ recordId, cut }) =>
    `${record(recordId)}: not credited, being beyond what a day counts for: ${hours(cut)}.`,
  'queue-order-matters': ({ recordId }) =>
    `${record(recordId)} shares dates with other records, together more than a day counts for; how much of this record is credited depends on the order.`,
  'duplicate-proof': ({ recordId, keptRecordId }) =>
    `${record(recordId)} and ${record(keptRecordId)} rest on the same proof and are one study.`,
  'duplicate-record': ({ recordId }) => `${record(recordId)} occurs more than once and is credited once.`,
  'class-repeated': ({ recordId, keptRecordId }) =>
    `${record(recordId)} is the same class as ${record(keptRecordId)}; attending it again gives no hours.`,
  'proof-of-two-people': ({ personIds }) => `The same proof was shown for ${list(personIds.map(key))}.`,
  'studied-after-registration': ({ recordId, registeredOn, total }) =>
    `${record(recordId)} was registered on ${date(registeredOn)}, before its last day; ${
      total
        ? 'its total is taken for study up to that date, and counts as far as those days can hold it'
        : 'study after that date is not credited'
    }.`,
  'record-of-another-person': ({ recordId }) =>
    `${record(recordId)} is of another person and is not credited.`,
  'subject-unclassified': ({ recordId }) =>
    `${itsStudy(recordId)} states no class of subject: its hours are in the quota and outside the ratio.`,
  'credits-without-hours': ({ recordId }) =>
    `${record(recordId)} is in credits of an industry's scheme; no rule turns them into hours, and none are counted.`,
  'part-day-not-counted': ({ recordId }) => `${record(recordId)}: parts of a day were not counted.`,
  'self-study-without-task-book': ({ recordId }) =>
    `${record(recordId)} is self-study without a task book and is not credited.`,
  'task-book-not-approved': ({ recordId }) =>
    `${record(recordId)}: the task book was not approved, and the self-study is not credited.`,
  'task-book-item-missing': ({ recordId, item }) =>
    `${record(recordId)}: the task book lacks the item "${lower(terms.taskBookItems[item as TaskBookItem])}".`,
  'self-study-outside-task-book': ({ recordId, from, to }) =>
    `${record(recordId)}: self-study outside the dates of the task book (${date(from)} to ${date(to)}) is not credited.`,
  'self-study-before-approval': ({ recordId, approvedOn }) =>
    `${record(recordId)} has self-study from before the approval of the task book (${date(approvedOn)}).`,
  'self-study-failed': ({ recordId }) =>
    `${record(recordId)}: the unit's assessment was not passed, and the self-study is not credited.`,
  'self-study-not-assessed': ({ recordId }) =>
    `${record(recordId)}: the unit has not assessed the self-study, and it is not credited.`,
  'log-above-task-book': ({ recordId, planned, logged }) =>
    `${record(recordId)}: the log has ${hours(logged)}, more than the ${hours(planned)} of the task book.`,
  'assessment-failed': ({ recordId }) =>
    `${record(recordId)}: the assessment was failed; collective training that does not meet its requirements must be made up.`,
  'make-up-limited': ({ recordId, cut }) =>
    `${record(recordId)} is a make-up; not credited, being beyond what was missed: ${hours(cut)}.`,
  'make-up-before-missed': ({ recordId, missedOn }) =>
    `${record(recordId)}: the make-up is earlier than what it makes up for (${date(missedOn)}).`,
  'provider-not-eligible': ({ recordId, credited, route }) =>
    `${record(recordId)}: the provider may not teach this${
      route === undefined
        ? ', and by which of the three ways it would is not stated'
        : route === null
          ? ', and none of the three ways is open to it'
          : ''
    }; ${counted(credited)}.`,
  'study-out-of-service': ({ recordId, credited }) =>
    `${record(recordId)} has study outside known service; ${counted(credited)}.`,
  'not-in-certificate': ({ recordId }) =>
    `${record(recordId)} is not registered in the certificate and is not credited.`,
  'entry-not-standing': ({ recordId, credited }) =>
    `${record(recordId)}: its entry in the certificate does not stand, because it was altered, forged, removed or struck out; ${counted(credited)}.`,
  'entry-in-question': ({ recordId }) =>
    `${record(recordId)}: whether its entry in the certificate stands is in question.`,
  'total-across-years': ({ recordId, system, year }) =>
    `${record(recordId)} runs over the end of a year and does not say what was studied when: its hours in ${yearName(system, year)} are a range.`,
  'no-registration-in-file': () =>
    'No record in the file states a registration, so that the figures on registered study are empty; please check whether it was left out.',
  'entries-not-standing': (found) =>
    `In the certificate and not, or not surely, among the registered figures, since they do not stand or are in question: ${entries(found)}.`,
  'annual-quota-not-met': ({ shortfall }) => `The annual quota is not reached: short by ${hours(shortfall)}.`,
  'study-time-not-granted': ({ shortfall }) =>
    `The unit has not granted the time that is due: short by ${hours(shortfall)}.`,
  'part-year-service': ({ months: count }) =>
    `Not in service for the whole year (${months(count)} with days in service); the text has no rule for a part of a year.`,
  'quota-adjusted': ({ required }) =>
    `Required instead: ${hours(required)}, on a source that the caller names and that is not checked here.`,
  'ratio-departs': ({ difference: found }, severity) =>
    severity === 'violation'
      ? `Hours of public subjects against the ratio asked for: ${difference(found)}.`
      : `Hours of public subjects against the general rule: ${difference(found)}. To depart from a general rule is no violation.`,
  'professional-share-below': ({ shortfall }) =>
    `Professional subjects are below the share asked for: short by ${hours(shortfall)}.`,
  'hours-outside-ratio': ({ hours: outside }) =>
    `Without a stated class of subject, and so outside the ratio: ${hours(outside)}.`,
  'funding-below-floor': ({ shortfall }) => `The funds are below the floor: short by ${yuan(shortfall)}.`,
  'funding-of-another-unit': () => 'The funding facts are those of another unit.',
  'funding-years-differ': ({ payrollYear, fundYear }) =>
    `The payroll is of ${payrollYear}, the funds are of ${fundYear}.`,
  'funding-not-counted': ({ entryId, reason }) =>
    `Entry ${key(entryId)} is not counted: ${
      {
        source: "employees' money or a donation, not set aside by the unit",
        'one-off': 'it does not recur',
        measure: 'it is of another kind than the fund is measured by',
      }[reason]
    }.`,
  'entry-part-missing': ({ part }) =>
    `The entry lacks "${lower(terms.certificateEntryParts[part as CertificateEntryPart])}".`,
  'completion-number-missing': () => 'A completion certificate was received, and its number is not noted.',
  'completion-number-unexplained': () =>
    'The number of a completion certificate is noted, though none is said to have been received.',
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
  'duplicate-person': ({ personId }) =>
    `Person ${key(personId)} is listed more than once and counted once, with all their records.`,
}
