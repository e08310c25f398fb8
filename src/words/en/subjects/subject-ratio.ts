import { isNothing } from '../../../explanation/figures.js'
import type { SubjectWords } from '../../subjects.js'
import { difference, fraction, hours, period } from '../figures.js'
import { unreadFirst } from './phrases.js'

export const subjectRatioWords = {
  titles: {
    'subject-ratio': 'Share of public subjects',
    'professional-share': 'Share of professional subjects',
  },
  rules: {
    'subject-ratio': (value, grounds) => [
      unreadFirst(grounds),
      `In ${period(value.period)}: public subjects ${hours(value.publicHours)}, other subjects ${hours(value.otherHours)}; public share ${fraction(value.publicShare)}.`,
      value.lacking === null &&
        `By the ratio, public subjects would have ${hours(value.expectedPublicHours)}; they have ${difference(value.difference)}.`,
      value.lacking !== null &&
        `Of their parts of the hours required, public subjects lack ${hours(value.lacking.publicHours)} and other subjects ${hours(value.lacking.otherHours)}.`,
      value.ofQuota !== null &&
        `Of the annual quota, the ratio would make ${hours(value.ofQuota.publicHours)} public and ${hours(value.ofQuota.otherHours)} other.`,
    ],
    'professional-share': (value) => [
      `In ${period(value.period)}: professional subjects ${hours(value.professionalHours)}, other subjects ${hours(value.otherHours)}; professional share ${fraction(value.share)}, where at least ${value.required} is asked for.`,
      !isNothing(value.shortfall) &&
        `With the other subjects as they are, ${hours(value.shortfall)} of professional subjects are lacking.`,
    ],
  },
  findings: {
    'ratio-departs': ({ difference: found }, severity) =>
      severity === 'advisory'
        ? `Hours of public subjects against the general rule: ${difference(found)}. To depart from a general rule is no violation.`
        : `Hours of public subjects against the ratio asked for: ${difference(found)}.`,
    'ratio-part-lacking': ({ side, shortfall }) =>
      `${side === 'public' ? 'Public subjects' : 'Other subjects'} are below their part of the hours required: short by ${hours(shortfall)}.`,
    'professional-share-below': ({ shortfall }) =>
      `Professional subjects are below the share asked for: short by ${hours(shortfall)}.`,
    'elective-beside-two-subjects': ({ hours: elective }) =>
      `The rules that apply know public and professional subjects only: ${hours(elective)} of elective subjects count in the whole, and not as professional.`,
    'hours-outside-ratio': ({ hours: outside }) =>
      `Without a stated class of subject, and so outside the ratio: ${hours(outside)}.`,
  },
  facts: {
    'subject-hours': {
      name: 'hours by class of subject',
      question: 'How many hours were of public, professional and elective subjects?',
    },
  },
} satisfies SubjectWords
