import { deepFreeze } from '../../engine/ground/freeze.js'
import type { HoursDefaults, HoursWords } from '../hours-words.js'
import { date, hours } from './figures.js'

/** The contested phrases by which hours are reckoned. */
export const readings: HoursWords['readings'] = {
  'rehired-retirees': {
    question: 'Are re-hired retirees in service?',
    options: { 'not-in-service': 'they are not', 'in-service': 'they are' },
  },
  'study-out-of-service': {
    question: 'Does study outside known service count?',
    options: { 'credited-with-finding': 'it does, with a finding', 'not-credited': 'it does not' },
  },
  'daily-maximum': {
    question: 'What of hours on one date beyond those of a day?',
    options: { ceiling: 'they do not count', none: 'they count' },
  },
  'part-days': {
    question: 'How do parts of a day in a record count?',
    options: {
      'pro-rata': 'in proportion',
      'whole-days-only': 'only whole days count',
      'any-part-is-a-day': 'any part is a day',
    },
  },
  'queue-order': {
    question: 'Where several studies exceed a day together, which counts first?',
    options: {
      registration: 'the one registered first',
      'dated-sessions-first': 'the one with dated sessions',
    },
  },
  'straddling-totals': {
    question: 'How is a total across the end of a year divided?',
    options: {
      bounded: 'each year is given its least and most',
      'completion-date': 'all goes to the year of the last date',
      'pro-rata-days': 'by the days in each year',
    },
  },
  'failed-assessment': {
    question: 'Does study count that ended in a failed assessment?',
    options: { 'hours-count': 'it does', 'hours-only-on-pass': 'only if passed' },
  },
  'make-up-year': {
    question: 'To which year do make-up hours belong?',
    options: {
      'year-of-attendance': 'the year of the make-up',
      'year-missed': 'the year of what was missed',
    },
  },
  'repeated-class': {
    question: 'Do hours count again where a class is taken again?',
    options: { once: 'not where the first time gave hours', 'each-time': 'each time' },
  },
  'early-registration': {
    question: 'Do hours count that were studied after the entry in the certificate was made?',
    options: { 'counted-with-finding': 'they do, with a finding', clipped: 'they do not' },
  },
  'fallen-entry': {
    question: 'Do hours count whose entry was altered, forged or struck out, with no proof beside it?',
    options: { 'not-counted': 'they do not', counted: 'they do' },
  },
  'ineligible-provider-hours': {
    question: 'Do hours count with a provider that may not teach?',
    options: { 'credited-with-finding': 'they do, with a finding', 'not-credited': 'they do not' },
  },
  'task-book-gaps': {
    question: 'What follows from a gap in a task book?',
    options: {
      advisory: 'it counts, with a finding, unless the dates or the hours are missing',
      invalid: 'the self-study does not count',
    },
  },
  'task-book-hours': {
    question: 'Does self-study count beyond the hours of its task book?',
    options: { 'counted-with-finding': 'it does, with a finding', cap: 'the hours of the book are the most' },
  },
  'hours-before-approval': {
    question: 'Does self-study before the approval of the task book count?',
    options: { 'not-credited': 'it does not', credited: 'it does' },
  },
}

/** Why the default of each is the default. */
export const defaults: HoursDefaults = {
  'rehired-retirees': 'Service ends with retirement; re-hiring is another relation.',
  'study-out-of-service':
    'Files often hold the present employment only, which does not show that the person was out of service.',
  'daily-maximum': 'Hours are days converted; a day of study cannot be more than a day.',
  'part-days': 'What counts is the time actually studied: half a day is half the hours.',
  'queue-order': 'Hours once registered should not change because of a later record.',
  'straddling-totals': 'Nothing says what was studied on which day, and nothing is presumed.',
  'failed-assessment': 'Hours are time actually studied; passing is not made a condition of them.',
  'make-up-year': 'Hours belong to the year in which they were studied.',
  'repeated-class':
    'What is added up is time actually studied, and to repeat what gave hours is no new study; the text says nothing of it.',
  'early-registration':
    'The time was actually studied; to register early breaks the rule on registration, and not the study.',
  'fallen-entry': 'With the entry gone, nothing shows that there was study.',
  'ineligible-provider-hours':
    "Hours turn on the person's attendance; a provider's qualification is a matter for inspection.",
  'task-book-gaps':
    'The text asks for each item and ties no consequence to a gap; without dates and hours nothing can be counted.',
  'task-book-hours':
    'What is added up is time actually studied, which the unit has assessed; the text asks the book how hours are reckoned and sets no most.',
  'hours-before-approval': 'Self-study is done by a task book that is approved and issued first.',
}

/** The facts on which the hours of records can wait. */
const facts: HoursWords['facts'] = {
  'person.employments': {
    name: 'dates of employment',
    question: 'With which units was the person employed, from when to when?',
  },
  'record.person': { name: 'whose study it is', question: 'Whose study is it?' },
  'person.retirement': { name: 'the day of retirement', question: 'On which day does the person retire?' },
  'record.study-dates': {
    name: 'time studied on each date',
    question: 'On which dates was there study, and how many hours on each?',
  },
  'record.study-amount': {
    name: 'amount of study',
    question: 'How many hours, or days, were studied in all?',
  },
  'record.same-study': {
    name: 'whether it is the same study',
    question: 'Is the other record that says the same of the same study, or of another?',
  },
  'record.result': { name: 'result of the assessment', question: 'Was the assessment passed?' },
  'record.related-to-profession': {
    name: 'whether the qualification has to do with the profession',
    question: "Does the examination or training have to do with the person's profession?",
  },
  'record.task-book-approval': {
    name: 'approval of the task book',
    question: 'Was the task book approved, and when?',
  },
  'record.task-book-assessment': {
    name: "the unit's assessment of the self-study",
    question: 'Did the unit assess the self-study, and with what result?',
  },
}

/** What English says of persons, records and hours, for the words of another law. */
export const hoursInEnglish: HoursWords = /* @__PURE__ */ deepFreeze({ readings, facts, hours, date })
