import type { RuleId } from '../../../chongqing/catalogue.js'
import type { ParameterId } from '../../../chongqing/law/parameters.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { isNothing } from '../../../explanation/figures.js'
import type { SubjectWords } from '../../subjects.js'
import { date, days, hours, keyed, list, months, people, period, record, yearName } from '../figures.js'
import { parameters } from '../law/parameters.js'
import { verdictWord } from '../verdicts.js'
import { byClass, unreadFirst } from './phrases.js'

const ofThem = (parts: readonly string[]): string => (parts.length === 0 ? '' : `, of them ${list(parts)}`)

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

export const quotaWords = {
  titles: {
    'study-time-right': 'Time granted for study',
    'annual-quota': 'Annual quota of hours',
    'person-year': "A person's year",
    'unit-year': "A unit's year",
    remaining: 'What remains to be done',
  },
  titlesOfPerson: {
    'person-year': (personId) => `A person's year: ${keyed.person(personId)}`,
  },
  rules: {
    'study-time-right': ({ period: year, granted, required, shortfall }) => [
      `In ${period(year)} the unit granted ${hours(granted)} for study; at least ${hours(required)} are due.`,
      !isNothing(shortfall) && `Short by ${hours(shortfall)}.`,
    ],
    'annual-quota': ({ period: year, hours: counted, byBasis, required, shortfall, surplus }, grounds) => [
      unreadFirst(grounds),
      `In ${period(year)}: ${hours(counted)} credited, ${hours(required)} required.`,
      hours(byBasis.registered) !== hours(byBasis.evidenced) &&
        `By entries of the certificate: ${hours(byBasis.registered)}; by all study in the file: ${hours(byBasis.evidenced)}.`,
      !isNothing(shortfall) && `Short by ${hours(shortfall)}.`,
      !isNothing(surplus) && `Beyond the quota: ${hours(surplus)}, which count in this year only.`,
      grounds.premises.some(({ rule }) => rule === 'credit-scheme') &&
        "There are also credits of an industry's scheme, which no rule turns into hours; so the quota cannot be judged.",
    ],
    'person-year': ({ year, calendarYear, statisticalYear, quota, ratio }, grounds) => [
      unreadFirst(grounds),
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
    remaining: (value, grounds) => {
      const { planned, bySubject } = value
      const attainable = {
        yes: 'it can still be done',
        no: 'it can no longer be done',
        undetermined: 'whether it can be done is not yet determined',
      }
      return [
        unreadFirst(grounds),
        `As of ${date(value.asOf)}, of the ${hours(value.required)} of ${period(value.period)}: ${hours(value.credited)} credited, ${hours(value.needed)} still needed.`,
        value.hoursLeft === null
          ? `Left: ${days(value.daysLeft)} on which study counts, without a maximum of hours a day; ${attainable[value.attainable]}.`
          : `Left: ${days(value.daysLeft)} on which study counts, with room for at most ${hours(value.hoursLeft)}; ${attainable[value.attainable]}.`,
        value.verdict === 'undetermined' &&
          'Whether the quota is reached is not yet determined; the answers it was built on say why.',
        value.notCounted.length > 0 &&
          `Not counted in full: ${list(value.notCounted.map(({ recordId }) => record(recordId)))}; the answers it was built on say why.`,
        bySubject !== null &&
          `Public subjects should come to ${hours(bySubject.public.target)}, ${hours(bySubject.public.needed)} still needed; other subjects to ${hours(bySubject.other.target)}, ${hours(bySubject.other.needed)} still needed.`,
        planned.recordIds.length > 0 &&
          `Still to come, or registered later: ${list(planned.recordIds.map(record))}. If all is done as it stands: ${hours(planned.credited)} credited, ${hours(planned.needed)} still needed.`,
      ]
    },
  },
  findings: {
    'parameter-changed-within-year': ({ parameter, on }) =>
      `"${parameters[parameter as ParameterId].name}" changed on ${date(on)}; which figure holds for the year depends on a reading.`,
    'annual-quota-not-met': ({ shortfall }) =>
      `The annual quota is not reached: short by ${hours(shortfall)}.`,
    'registered-hours-short': ({ registered, shortfall }) =>
      `The quota is reached with study that is not registered: the certificate shows ${hours(registered)}, short by ${hours(shortfall)}.`,
    'study-time-not-granted': ({ shortfall }) =>
      `The unit has not granted the time that is due: short by ${hours(shortfall)}.`,
    'part-year-service': ({ months: count }) =>
      `Not in service and qualified for the whole year (${months(count)} with days that count); the text has no rule for a part of a year.`,
    'quota-adjusted': ({ required }) =>
      `Required instead: ${hours(required)}, on a source that the caller names and that is not checked here.`,
  },
  facts: {
    'granted-hours': {
      name: 'time granted for study',
      question: 'How many hours did the unit grant for study in the year?',
    },
  },
} satisfies SubjectWords
