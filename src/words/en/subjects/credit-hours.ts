import { isNothing } from '../../../explanation/figures.js'
import type { SubjectWords } from '../../subjects.js'
import { date, hours, list, lower, period, record, yearName } from '../figures.js'
import { terms } from '../law/terms.js'
import { byClass, unreadFirst } from './phrases.js'

/** What a year is made of, by subject and by form; nothing for a year without hours. */
const madeOf = (bySubject: readonly string[], byForm: readonly string[]): string =>
  bySubject.length === 0 ? '' : `, by subject: ${list(bySubject)}; by form: ${list(byForm)}`

const counted = (credited: boolean): string =>
  credited ? 'the hours count all the same' : 'the hours do not count'

export const creditHoursWords = {
  titles: {
    'credited-hours': 'Credited hours',
    'credit-scheme': 'Credits as hours',
  },
  rules: {
    'credited-hours': ({ records, byCalendarYear, byStatisticalYear, total }, grounds) => [
      unreadFirst(grounds),
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
  },
  findings: {
    'study-before-force': ({ recordId, effectiveFrom }) =>
      `${record(recordId)} has study from before the Measures were in force (${date(effectiveFrom)}).`,
    'above-daily-maximum': ({ recordId, cut }) =>
      `${record(recordId)}: not credited, being beyond what a day counts for: ${hours(cut)}.`,
    'travel-not-counted': ({ recordId, hours: travel }) =>
      `${record(recordId)}: time of travel to another place or abroad, which does not count: ${hours(travel)}.`,
    'queue-order-matters': ({ recordId }) =>
      `${record(recordId)} shares dates with other records, together more than a day counts for; how much of this record is credited depends on the order.`,
    'duplicate-proof': ({ recordId, keptRecordId }) =>
      `${record(recordId)} and ${record(keptRecordId)} bear the same proof or class and the same days, hours, subject and form; they are one study.`,
    'duplicate-record': ({ recordId }) => `${record(recordId)} occurs more than once and is credited once.`,
    'part-of-one-study': ({ recordId, otherRecordId }) =>
      `${record(recordId)} and ${record(otherRecordId)} bear the same proof or class and share dates, but not their subject or hours; both are counted; please check.`,
    'proof-of-several-studies': ({ recordId }) =>
      `${record(recordId)}: its proof is also borne by studies of other titles and dates, and so does not show that they are one study; please check.`,
    'possible-duplicate': ({ recordId, otherRecordId }) =>
      `${record(recordId)} and ${record(otherRecordId)} agree in title, dates, hours, form, subject and host and bear no proof; please check whether they are one study.`,
    'class-repeated': ({ recordId, keptRecordId, credited }) =>
      `${record(recordId)} takes the class of ${record(keptRecordId)} again; ${counted(credited)}.`,
    'studied-after-registration': ({ recordId, registeredOn, credited, lost }) =>
      `${record(recordId)} was registered on ${date(registeredOn)}, before its last day; of what was studied after that date ${
        isNothing(lost) ? counted(credited) : `this does not count: ${hours(lost)}`
      }.`,
    'record-of-another-person': ({ recordId }) =>
      `${record(recordId)} is of another person and is not credited.`,
    'credits-without-hours': ({ recordId }) =>
      `${record(recordId)} is in credits of an industry's scheme; no rule turns them into hours, and none are counted.`,
    'study-unstated': ({ recordId }) =>
      `${record(recordId)} does not state how much was studied: anything from nothing to what its days can hold.`,
    'study-unread': ({ recordId }) =>
      `${record(recordId)} could not be read; there may have been study, and how much is not known. It is not treated as no study.`,
    'result-without-study-time': ({ recordId }) =>
      `${record(recordId)} states hours and no days of study; the text knows no conversion of papers, books, projects and patents, and its hours are not known.`,
    'part-day-not-counted': ({ recordId }) => `${record(recordId)}: parts of a day were not counted.`,
    'self-study-without-task-book': ({ recordId }) =>
      `${record(recordId)} is self-study without a task book and is not credited.`,
    'task-book-not-approved': ({ recordId }) =>
      `${record(recordId)}: the task book was not approved, and the self-study is not credited.`,
    'task-book-item-missing': ({ recordId, item }) =>
      `${record(recordId)}: the task book lacks the item "${lower(terms.taskBookItems[item])}".`,
    'self-study-outside-task-book': ({ recordId, from, to, lost }) =>
      isNothing(lost)
        ? `${record(recordId)} states days outside the dates of the task book (${date(from)} to ${date(to)}); its hours are taken to lie within them.`
        : `${record(recordId)}: not credited, being self-study outside the dates of the task book (${date(from)} to ${date(to)}): ${hours(lost)}.`,
    'self-study-before-approval': ({ recordId, approvedOn, lost }) =>
      `${record(recordId)} has self-study from before the approval of the task book (${date(approvedOn)})${
        isNothing(lost) ? '' : `; not credited: ${hours(lost)}`
      }.`,
    'self-study-failed': ({ recordId }) =>
      `${record(recordId)}: the unit's assessment was not passed, and the self-study is not credited.`,
    'self-study-not-assessed': ({ recordId }) =>
      `${record(recordId)}: the unit has not assessed the self-study, and it is not credited.`,
    'above-task-book-hours': ({ recordId, planned, stated, credited }) =>
      `${record(recordId)}: self-study of ${hours(stated)} is more than the ${hours(planned)} of the task book${credited ? '' : '; what is beyond is not credited'}.`,
    'assessment-failed': ({ recordId, toBeMadeUp }) =>
      `${record(recordId)}: the assessment was failed${toBeMadeUp ? '; collective training that does not meet its requirements must be made up' : ''}.`,
    'qualification-not-of-profession': ({ recordId }) =>
      `${record(recordId)}: the examination or training has nothing to do with the person's profession and is not credited.`,
    'make-up-exceeds-missed': ({ recordId, excess }) =>
      `${record(recordId)} is a make-up; together the make-ups are ${hours(excess)} more than what was missed. They are credited as studied; please check.`,
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
      `${record(recordId)}: its entry in the certificate does not stand, having been altered, forged, removed or struck out; ${counted(credited)}.`,
    'entry-in-question': ({ recordId }) =>
      `${record(recordId)}: whether its entry in the certificate stands is in question.`,
    'total-across-years': ({ recordId, system, year }) =>
      `${record(recordId)} runs over the end of a year and does not say what was studied when: its hours in ${yearName(system, year)} are a range.`,
  },
  facts: {
    'record.credit-dates': {
      name: 'dates of the study that earned the credits',
      question: 'From when to when was the study that earned the credits?',
    },
  },
} satisfies SubjectWords
