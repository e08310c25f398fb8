import type { SelfStudyRefusal } from '../../../chongqing/rules/self-study/self-study-procedure.js'
import type { SubjectWords } from '../../subjects.js'
import { date, hours, list, lower, period, record } from '../figures.js'
import { terms } from '../law/terms.js'

const refusals: Readonly<Record<SelfStudyRefusal, string>> = {
  'not-approved': 'the plan is not approved',
  'no-task-book': 'no task book was issued',
  'not-studied': 'there was no study yet',
  'not-assessed': 'the unit has not assessed it',
  'not-passed': 'the assessment was not passed',
  'already-so': 'it is so already',
  'already-approved': 'it is approved already',
  'already-assessed': 'it is assessed already',
  'already-credited': 'the hours are recognised already',
  rejected: 'it was not approved, and ended there',
}

export const selfStudyWords = {
  titles: {
    'self-study-origin': 'Origin of the self-study task',
    'self-study-content': 'Content of the self-study',
    'task-book': 'Self-study task book',
    'self-study-procedure': 'Course of the self-study',
    'self-study-credit': 'Hours of a self-study',
  },
  rules: {
    'self-study-origin': ({ valid, origin }) => {
      if (origin === 'other') return ['The task was neither declared by the person nor arranged by the unit.']
      return [
        valid
          ? `The task came about in one of the two ways: ${lower(terms.selfStudyOrigins[origin])}.`
          : 'The task was declared by the person and not confirmed by the unit.',
      ]
    },
    'self-study-content': ({ verdict, lacking }) => {
      if (lacking.length > 0) {
        return [
          `The content is not: ${list(lacking.map((quality) => lower(terms.selfStudyQualities[quality])))}.`,
        ]
      }
      return [
        verdict === 'met'
          ? 'The content is up to date, targeted and practical.'
          : 'Whether the content is up to date, targeted and practical is not fully judged yet.',
      ]
    },
    'task-book': ({ complete, missingItems, approved }) => [
      complete
        ? 'The task book has all its items.'
        : `The task book lacks: ${list(missingItems.map((item) => lower(terms.taskBookItems[item])))}.`,
      approved === null
        ? 'Whether it is approved is not known.'
        : approved
          ? 'It is approved.'
          : 'It is not approved.',
    ],
    'self-study-procedure': ({ from, event, to, refused }) => [
      `State of the task: ${lower(terms.selfStudyStates[from])}. Event: ${lower(terms.selfStudyEvents[event])}.`,
      refused === null
        ? `State afterwards: ${lower(terms.selfStudyStates[to])}.`
        : `Refused, because ${refusals[refused]}; the state remains.`,
    ],
    'self-study-credit': ({ recordId, stated, credited, byCalendarYear, byStatisticalYear }) => [
      stated === null
        ? `${record(recordId)} by itself: ${hours(credited)} credited.`
        : `${record(recordId)} by itself: ${hours(stated)} stated, ${hours(credited)} credited.`,
      ...[...byCalendarYear, ...byStatisticalYear].map(
        (year) => `${period(year.period)}: ${hours(year.hours)}.`,
      ),
    ],
  },
  findings: {
    'self-study-not-confirmed': () => 'The unit did not confirm the task that the person declared.',
    'self-study-other-origin': () => 'The task was neither declared by the person nor arranged by the unit.',
    'self-study-quality-lacking': ({ quality }) =>
      `The content is not ${lower(terms.selfStudyQualities[quality])}.`,
    'task-book-lacks-item': ({ item }) =>
      `The task book lacks the item "${lower(terms.taskBookItems[item])}".`,
    'task-book-unapproved': () => 'The task book is not approved.',
    'task-book-approved-late': ({ approvedOn, from }) =>
      `The task book was approved (${date(approvedOn)}) after it began (${date(from)}).`,
    'log-outside-task-book': ({ date: day }) =>
      `Self-study on ${date(day)} lies outside the dates of the task book.`,
  },
  facts: {
    'self-study.origin': {
      name: 'origin of the self-study task',
      question: 'Was the task declared by the person or arranged by the unit?',
    },
    'self-study.confirmation': {
      name: "the unit's confirmation",
      question: 'Did the unit confirm the task that the person declared?',
    },
    'self-study.up-to-date': {
      name: 'whether the content is up to date',
      question: 'Is the content up to date?',
    },
    'self-study.targeted': { name: 'whether the content is targeted', question: 'Is the content targeted?' },
    'self-study.practical': {
      name: 'whether the content is practical',
      question: 'Is the content practical?',
    },
    'task-book.approval': {
      name: 'approval of the task book',
      question: 'Was the task book approved, and when?',
    },
  },
} satisfies SubjectWords
