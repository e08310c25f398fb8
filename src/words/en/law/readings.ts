import type { Words } from '../../chongqing.js'
import { date, fraction } from '../figures.js'

/** Every contested phrase in words. */
export const readings: Words['readings'] = {
  coverage: {
    question: 'Are title and schooling both needed?',
    reason:
      'One verb governs both, and where the text means alternatives it writes "or"; a duty should not be widened past its wording.',
    options: {
      'both-required': 'both are needed',
      'either-suffices': 'either is enough',
    },
    other: null,
  },
  'managers-qualification': {
    question: 'Must managers of professionals have title and schooling too?',
    reason: 'One attributive stands before both kinds of person.',
    options: {
      required: 'they must',
      'not-required': 'they need not',
    },
    other: null,
  },
  'vocational-schooling': {
    question: 'Do vocational senior high and skilled worker schools equal secondary technical school?',
    reason: 'The text names secondary technical school and neither of these.',
    options: {
      'not-equivalent': 'they do not',
      equivalent: 'they do',
    },
    other: null,
  },
  'rehired-retirees': {
    question: 'Are re-hired retirees in service?',
    reason: 'Service ends with retirement; re-hiring is another relation.',
    options: {
      'not-in-service': 'they are not',
      'in-service': 'they are',
    },
    other: null,
  },
  'organs-and-social-bodies': {
    question: 'Do the Measures apply to state organs, social organisations and the like?',
    reason:
      'Article 4 speaks of units without more; since Article 3 of the Regulation names only enterprises and public institutions, a finding says so.',
    options: {
      'in-scope-with-finding': 'they do, with a finding',
      'out-of-scope': 'they do not',
    },
    other: null,
  },
  'quota-year': {
    question: 'By which year are the hours counted?',
    reason:
      '"Each year" and "this year" ordinarily mean the calendar year; November to October is laid down for the statistics alone.',
    options: {
      calendar: 'the calendar year',
      statistical: 'the statistical year',
    },
    other: null,
  },
  'annual-parameter-date': {
    question: 'Where a figure changes within a year, which one binds?',
    reason: "The year's task falls due at its end and is measured by what then holds.",
    options: {
      'last-day': 'that of the last day',
      'first-day': 'that of the first day',
    },
    other: null,
  },
  'part-year-quota': {
    question: 'What is asked of someone in service for only a part of the year?',
    reason: 'The text has no rule that reduces the figure or lifts it.',
    options: {
      full: 'the full figure',
      'pro-rata-months': 'a part of it by months in service',
      none: 'nothing in that year',
    },
    other: null,
  },
  'study-out-of-service': {
    question: 'Does study outside known service count?',
    reason:
      'Files often hold the present employment only, which does not show that the person was out of service.',
    options: {
      'credited-with-finding': 'it does, with a finding',
      'not-credited': 'it does not',
    },
    other: null,
  },
  'daily-maximum': {
    question: 'What of hours on one date beyond those of a day?',
    reason: 'Hours are days converted; a day of study cannot be more than a day.',
    options: {
      ceiling: 'they do not count',
      none: 'they count',
    },
    other: null,
  },
  'part-days': {
    question: 'How do parts of a day in a record count?',
    reason: 'What counts is the time actually studied: half a day is half the hours.',
    options: {
      'pro-rata': 'in proportion',
      'whole-days-only': 'only whole days count',
      'any-part-is-a-day': 'any part is a day',
    },
    other: null,
  },
  'queue-order': {
    question: 'Where several studies exceed a day together, which counts first?',
    reason: 'Hours once registered should not change because of a later record.',
    options: {
      registration: 'the one registered first',
      'dated-sessions-first': 'the one with dated sessions',
    },
    other: null,
  },
  'straddling-totals': {
    question: 'How is a total across the end of a year divided?',
    reason: 'Nothing says what was studied on which day, and nothing is presumed.',
    options: {
      bounded: 'each year is given its least and most',
      'completion-date': 'all goes to the year of the last date',
      'pro-rata-days': 'by the days in each year',
    },
    other: null,
  },
  'quota-evidence': {
    question: 'Does study count that is not registered?',
    reason:
      'The task is to study; the certificate is the main proof of it, not the only one. Where an entry was altered without authority, it is the entry that falls, and not the study.',
    options: {
      'evidenced-attendance': 'it does, on the records given, entered or not',
      'certificate-entries-only': 'only certificate entries count',
    },
    other: null,
  },
  'failed-assessment': {
    question: 'Does study count that ended in a failed assessment?',
    reason: 'Hours are time actually studied; passing is not made a condition of them.',
    options: {
      'hours-count': 'it does',
      'hours-only-on-pass': 'only if passed',
    },
    other: null,
  },
  'make-up-year': {
    question: 'To which year do make-up hours belong?',
    reason: 'Hours belong to the year in which they were studied.',
    options: {
      'year-of-attendance': 'the year of the make-up',
      'year-missed': 'the year of what was missed',
    },
    other: null,
  },
  'ineligible-provider-hours': {
    question: 'Do hours count with a provider that may not teach?',
    reason: "Hours turn on the person's attendance; a provider's qualification is a matter for inspection.",
    options: {
      'credited-with-finding': 'they do, with a finding',
      'not-credited': 'they do not',
    },
    other: null,
  },
  'task-book-gaps': {
    question: 'What follows from a gap in a task book?',
    reason: 'The text asks for each item, and self-study goes by the task book.',
    options: {
      invalid: 'the self-study does not count',
      advisory: 'it counts, with a finding',
    },
    other: null,
  },
  'hours-before-approval': {
    question: 'Does self-study before the approval of the task book count?',
    reason: 'Self-study is done by a task book that is approved and issued first.',
    options: {
      'not-credited': 'it does not',
      credited: 'it does',
    },
    other: null,
  },
  'ratio-base': {
    question: 'Of which hours is the ratio taken?',
    reason: 'The text speaks of hours without limiting them to the quota.',
    options: {
      'all-credited': 'all hours credited',
      'first-80': 'no more than the hours required for the year',
    },
    other: null,
  },
  'ratio-direction': {
    question: 'Are too many public hours a departure too?',
    reason: 'A ratio is an equality; more departs from it as less does.',
    options: {
      both: 'too many and too few both are',
      'under-only': 'only too few are',
    },
    other: null,
  },
  'ratio-tolerance': {
    question: 'How far may the ratio be departed from?',
    reason:
      'The text gives no margin; the word "generally" already keeps a departure from being a violation.',
    options: {
      '0': 'no margin',
    },
    other: (option) => `by no more than ${fraction(option)} of the hours`,
  },
  'fund-measure': {
    question: 'How is the fund measured?',
    reason:
      'What is asked for is money set aside in proportion to the payroll, and practice goes by what is appropriated.',
    options: {
      'appropriated-recurrent': 'by what was appropriated',
      budgeted: 'by the budget',
      spent: 'by what was spent',
    },
    other: null,
  },
  'one-off-money': {
    question: 'Does money count that does not recur?',
    reason: 'The text speaks of recurrent money.',
    options: {
      excluded: 'it does not',
      included: 'it does',
    },
    other: null,
  },
  'equal-treatment': {
    question: 'By which text is treatment during study off the job judged?',
    reason:
      'The text applied is judged by its own words; the Regulation, as the higher norm, is named beside it.',
    options: {
      'measures-text': 'by the Measures: the same as a general rule',
      regulation: 'by the Regulation: the same',
    },
    other: null,
  },
  'return-evidence': {
    question: 'On what do the statistics rest?',
    reason: 'The text takes the data of the statistics from the certificates.',
    options: {
      'registered-entries': 'on certificate entries',
      'evidenced-attendance': 'on all study in the records given, entered or not',
    },
    other: null,
  },
  'learning-category': {
    question: 'What are the "categories of study"?',
    reason: 'Forms of study are a figure of their own, so the categories are the subjects.',
    options: {
      subject: 'classes of subjects',
      form: 'forms of study',
    },
    other: null,
  },
  'person-counting': {
    question: 'Do classes count people or entries?',
    reason: 'All the other figures count people.',
    options: {
      heads: 'people',
      'person-times': 'entries: someone with three counts three times',
    },
    other: null,
  },
  'attainment-denominator': {
    question: 'Of whom is the attainment ratio taken?',
    reason: 'It matches the study ratio, and the quota binds them all.',
    options: {
      'total-professionals': 'of all professionals',
      participants: 'of the participants',
    },
    other: null,
  },
  'headcount-basis': {
    question: 'Who is counted?',
    reason: 'A total needs a day, and the last of the period is the safest.',
    options: {
      'roll-on-last-day': 'those on the roll on the last day',
      'ever-in-period': 'those on the roll on any day',
    },
    other: null,
  },
  'reissue-number': {
    question: 'Which number does a replacement certificate bear?',
    reason: 'A renewed certificate keeps its number, and a replacement is like it.',
    options: {
      same: 'the same',
      new: 'a new one',
    },
    other: null,
  },
  refusal: {
    question: 'What is a refusal to correct?',
    reason: 'To let the time pass comes to the same as to refuse.',
    options: {
      'express-or-deadline-passed': 'an express refusal, or letting the time pass',
      'express-only': 'an express refusal only',
    },
    other: null,
  },
  'effective-from': {
    question: 'From what day are the Measures in force?',
    reason: 'The text takes the day of promulgation; no other date of it is known than that of the notice.',
    options: {
      '2006-02-27': '27 February 2006',
    },
    other: date,
  },
}
