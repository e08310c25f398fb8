import type { ProvisionId } from '../../chongqing/law/provisions.js'
import type { RuleId } from '../../chongqing/rule-ids.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { type Figure, isNothing, isUnknown } from '../../explanation/figures.js'
import type { RuleTemplates } from '../chongqing.js'
import { inClassOrder, subFormTerm } from '../classes.js'
import { accountabilityRules } from './accountability.js'
import { agreementRules } from './agreement.js'
import { certificateRules } from './certificates.js'
import {
  date,
  days,
  difference,
  entries,
  fraction,
  hours,
  key,
  list,
  lower,
  people,
  percent,
  period,
  personTimes,
  record,
  share,
  yearName,
  yuan,
} from './figures.js'
import { fundingRules } from './funding.js'
import { inspectionRules } from './inspection.js'
import { normsRules } from './norms.js'
import { selfStudyRules } from './self-study.js'
import { teachingRules } from './teaching.js'
import { terms } from './terms/terms.js'
import { verdictWord } from './titles.js'

const classTerms: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  ...terms.subjectClasses,
  unclassified: 'Subjects of no stated class',
  ...terms.studyForms,
}))()

const byClass = (
  figures: Readonly<Record<string, Figure>>,
  written: (figure: Figure) => string,
): readonly string[] =>
  inClassOrder(figures)
    .filter(([, figure]) => !isNothing(figure))
    .map(([name, figure]) => `${lower(classTerms[name] as string)} ${written(figure)}`)

const ofThem = (parts: readonly string[]): string => (parts.length === 0 ? '' : `, of them ${list(parts)}`)

/** What a year is made of, by subject and by form; nothing for a year without hours. */
const madeOf = (bySubject: readonly string[], byForm: readonly string[]): string =>
  bySubject.length === 0 ? '' : `, by subject: ${list(bySubject)}; by form: ${list(byForm)}`

const verdictOr = (rule: RuleId, verdict: Verdict | null, none: string): string =>
  verdict === null ? none : verdictWord(rule, verdict)

const standings = (
  rule: RuleId,
  counts: {
    readonly met: number
    readonly notMet: number
    readonly undetermined: number
    readonly notAssessed: number
  },
): string => {
  const { met, notMet, undetermined, notAssessed } = counts
  return [
    `${verdictWord(rule, 'met')} by ${people(met)}, ${verdictWord(rule, 'not-met')} by ${people(notMet)}`,
    ...(undetermined > 0 ? [`not yet determined: ${people(undetermined)}`] : []),
    ...(notAssessed > 0 ? [`not applicable or nothing to compare: ${people(notAssessed)}`] : []),
  ].join('; ')
}

export const rules: RuleTemplates = {
  ...agreementRules,
  ...fundingRules,
  ...inspectionRules,
  ...accountabilityRules,
  ...normsRules,
  ...certificateRules,
  ...selfStudyRules,
  ...teachingRules,
  'person-coverage': ({ coverage, dependsOnReading }) => [
    coverage === 'covered'
      ? 'The person is a professional in the sense of the Measures and is covered.'
      : 'The person is not a professional in the sense of the Measures and is not covered.',
    ...(dependsOnReading ? ['This depends on how the text is read.'] : []),
  ],
  'priority-group': ({ priority }) => [
    priority
      ? 'One of the intermediate and senior professionals whom continuing education puts first.'
      : 'Not of the intermediate and senior professionals whom continuing education puts first; the hours due are no fewer.',
  ],
  'unit-scope': ({ inScope }) => [
    inScope ? 'The Measures apply to the unit.' : 'The Measures do not apply to the unit.',
  ],
  'study-time-right': ({ period: year, granted, required, shortfall }) => [
    `In ${period(year)} the unit granted ${hours(granted)} for study; at least ${hours(required)} are due.`,
    ...(isNothing(shortfall) ? [] : [`Short by ${hours(shortfall)}.`]),
  ],
  'annual-quota': ({ period: year, hours: counted, required, shortfall, surplus }, { premises }) => [
    `In ${period(year)}: ${hours(counted)} credited, ${hours(required)} required.`,
    ...(isNothing(shortfall) ? [] : [`Short by ${hours(shortfall)}.`]),
    ...(isNothing(surplus) ? [] : [`Beyond the quota: ${hours(surplus)}, which count in this year only.`]),
    ...(premises.some(({ rule }) => rule === 'credit-scheme')
      ? [
          "There are also credits of an industry's scheme, which no rule turns into hours; so the quota cannot be judged.",
        ]
      : []),
  ],
  'content-area': ({ basic }) => [
    basic
      ? 'One of the basic areas of continuing education.'
      : 'Not one of the basic areas listed; the list is not closed, and other content is not shut out.',
  ],
  'subject-class': ({ subject, provision }, _, reference) => [
    subject === 'unclassified'
      ? 'No class of subject is stated.'
      : `${terms.subjectClasses[subject]} (${reference(provision as ProvisionId)}): the hours are in the quota and in the ratio.`,
  ],
  'subject-ratio': (value) => [
    `In ${period(value.period)}: public subjects ${hours(value.publicHours)}, other subjects ${hours(value.otherHours)}; public share ${fraction(value.publicShare)}.`,
    `By the ratio, public subjects would have ${hours(value.expectedPublicHours)}; they have ${difference(value.difference)}.`,
    ...(value.ofQuota === null
      ? []
      : [
          `Of the annual quota, the ratio would make ${hours(value.ofQuota.publicHours)} public and ${hours(value.ofQuota.otherHours)} other.`,
        ]),
  ],
  'professional-share': (value) => [
    `In ${period(value.period)}: professional subjects ${hours(value.professionalHours)}, other subjects ${hours(value.otherHours)}; professional share ${fraction(value.share)}, where at least ${value.required} is asked for.`,
    ...(isNothing(value.shortfall)
      ? []
      : [
          `With the other subjects as they are, ${hours(value.shortfall)} of professional subjects are lacking.`,
        ]),
  ],
  'study-form': (value, _, reference) => {
    const kind = subFormTerm(value, terms)
    return [
      `${terms.studyForms[value.form]} (${reference(value.primaryProvision)})${
        kind === undefined ? '' : `: ${lower(kind)}`
      }.`,
      ...(value.tags.length === 0
        ? []
        : [`It is also: ${list(value.tags.map((form) => lower(terms.studyForms[form])))}.`]),
      ...(value.recognised ? [] : ['What the item asks of this form is not there.']),
    ]
  },
  'funding-floor': ({ period: year, payroll, fund, required, shortfall, share, notCounted }) => [
    `In ${period(year)}, of a payroll of ${yuan(payroll)}, at least ${yuan(required)} must go to continuing education.`,
    isUnknown(fund)
      ? 'How much counts is not known.'
      : `Counted: ${yuan(fund)}, which is ${percent(share)} of the payroll.`,
    ...(isNothing(shortfall) ? [] : [`Short by ${yuan(shortfall)}.`]),
    ...(notCounted.length === 0
      ? []
      : [
          `Not counted, ${entries(notCounted.length)}: ${list(
            notCounted.map(({ entryId, amount }) => `${key(entryId)} ${yuan(amount)}`),
          )}.`,
        ]),
  ],
  'credited-hours': ({ records, byCalendarYear, byStatisticalYear, total }) => [
    `Credited in all: ${hours(total)}.`,
    ...[...byCalendarYear, ...byStatisticalYear].map(
      (year) =>
        `${period(year.period)}: ${hours(year.hours)}${madeOf(byClass(year.bySubject, hours), byClass(year.byForm, hours))}.`,
    ),
    ...records.map(({ recordId, stated, credited }) =>
      stated === null
        ? `${record(recordId)}: ${hours(credited)} credited.`
        : `${record(recordId)}: ${hours(stated)} stated, ${hours(credited)} credited.`,
    ),
  ],
  'certificate-entry': ({ complete, missingParts }) => {
    if (complete) return ['The entry is complete.']
    if (missingParts.length === 0) {
      return ['The entry is not complete: it lacks the number of the completion certificate.']
    }
    const parts = missingParts.map((part) => lower(terms.certificateEntryParts[part]))
    return [`The entry is not complete: it lacks ${list(parts)}.`]
  },
  registration: ({ registeredOn, coversWholeStudy, inCertificate }) => {
    const entered =
      inCertificate === null
        ? 'There is no certificate to compare it with.'
        : inCertificate
          ? 'The certificate has the entry.'
          : 'The certificate has no entry that matches.'
    if (registeredOn === null) {
      return ['The record states no registration.', ...(inCertificate ? [entered] : [])]
    }
    const covered =
      coversWholeStudy === null
        ? 'The last day of study is not known, and so not whether all of it is covered.'
        : coversWholeStudy
          ? 'The study was over by then.'
          : 'The study was not over by then, and what came later is not covered.'
    return [`Registered on ${date(registeredOn)}.`, covered, entered]
  },
  'statistical-year': (year) => [`The date lies in ${yearName('statistical', year)}.`],
  'statistical-period': ({ system, year, from, to, days: count }) => [
    `${yearName(system, year)} runs from ${date(from)} to ${date(to)}: ${days(count)}.`,
  ],
  'annual-statistics': (value, { readings }) => {
    // Without hours to reach nobody is counted as reaching them: the three are absent together.
    const { basis, byBasis, requiredHours, reached, attainmentRatio } = value
    const inPeople = readings.every(({ id, option }) => id !== 'person-counting' || option === 'heads')
    const counted = inPeople ? people : personTimes
    const other = basis === 'registered' ? 'evidenced' : 'registered'
    const name = { registered: 'certificate entries', evidenced: 'all study in the records, entered or not' }
    const besides = byBasis[other]
    const classes = (figures: Readonly<Record<string, Figure>>): string =>
      list(byClass(figures, counted)) || 'none'
    return [
      `For ${period(value.period)}, on ${name[basis]}.`,
      `Total of professionals: ${people(value.totalProfessionals)}.`,
      `Participants: ${people(value.participants)}.`,
      `Categories of study: ${classes(value.categories)}.`,
      `Main forms of study: ${classes(value.forms)}.`,
      ...(requiredHours === null
        ? [
            'No number of hours to reach is set, so that nobody is counted as reaching it.',
            `Study ratio: ${share(value.studyRatio)}.`,
          ]
        : [
            `Reached ${hours(requiredHours)} in the year: ${people(reached as Figure)}.`,
            `Study ratio: ${share(value.studyRatio)}.`,
            `Attainment ratio for ${hours(requiredHours)}: ${share(attainmentRatio as NonNullable<typeof attainmentRatio>)}.`,
          ]),
      `On ${name[other]}: ${people(besides.participants)} took part${
        besides.reached === null ? '' : `, ${people(besides.reached)} reached the hours`
      }, ${hours(besides.hours)} together.`,
    ]
  },
  'in-force': () => ['The Measures are in force on that date.'],
  'person-year': ({ year, calendarYear, statisticalYear, quota, ratio }) => [
    ...[calendarYear, ...(statisticalYear === null ? [] : [statisticalYear])].map(
      (one) => `${period(one.period)}: ${hours(one.hours)}${ofThem(byClass(one.bySubject, hours))}.`,
    ),
    `Quota of ${year}: ${verdictOr('annual-quota', quota, 'does not apply')}; share of public subjects: ${verdictOr('subject-ratio', ratio, 'does not apply or nothing to compare')}.`,
  ],
  'unit-year': ({ year, people: count, quota, ratio, funding }) => [
    `${yearName('calendar', year)}: ${people(count)} in the file.`,
    `Annual quota: ${standings('annual-quota', quota)}.`,
    `Share of public subjects: ${standings('subject-ratio', ratio)}.`,
    `Funds for continuing education: ${verdictOr('funding-floor', funding, 'no facts given, or does not apply')}.`,
  ],
  remaining: (value) => {
    const { planned, bySubject } = value
    const attainable = {
      yes: 'it can still be done',
      no: 'it can no longer be done',
      undetermined: 'whether it can be done is not yet determined',
    }
    return [
      `As of ${date(value.asOf)}, of the ${hours(value.required)} of ${period(value.period)}: ${hours(value.credited)} credited, ${hours(value.needed)} still needed.`,
      value.hoursLeft === null
        ? `Left: ${days(value.daysLeft)} on which study counts, without a maximum of hours a day; ${attainable[value.attainable]}.`
        : `Left: ${days(value.daysLeft)} on which study counts, with room for at most ${hours(value.hoursLeft)}; ${attainable[value.attainable]}.`,
      ...(value.verdict === 'undetermined'
        ? ['Whether the quota is reached is not yet determined; the answers it was built on say why.']
        : []),
      ...(value.notCounted.length === 0
        ? []
        : [
            `Not counted in full: ${list(value.notCounted.map(({ recordId }) => record(recordId)))}; the answers it was built on say why.`,
          ]),
      ...(bySubject === null
        ? []
        : [
            `Public subjects should come to ${hours(bySubject.public.target)}, ${hours(bySubject.public.needed)} still needed; other subjects to ${hours(bySubject.other.target)}, ${hours(bySubject.other.needed)} still needed.`,
          ]),
      ...(planned.recordIds.length === 0
        ? []
        : [
            `Still to come, or registered later: ${list(planned.recordIds.map(record))}. If all is done as it stands: ${hours(planned.credited)} credited, ${hours(planned.needed)} still needed.`,
          ]),
    ]
  },
}
