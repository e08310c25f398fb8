import type { Words } from '../../chongqing.js'
import { date, fraction, hours, monthDays, plain, ratio, years, yuan } from '../figures.js'

/** The words of a table of terms; another edition may have a term of its own. */
const termIn =
  (table: Readonly<Record<string, string>>) =>
  (term: string): string =>
    table[term] ?? term

const subjects = /* @__PURE__ */ termIn({
  'public-professional-elective': 'public, professional and elective subjects',
  'public-professional': 'public and professional subjects',
})

const unfinished = /* @__PURE__ */ termIn({
  'decline-or-recover': 'the unit may decline to bear it, or recover what it paid',
})

/** What continuing education weighs in a decision. */
export const weight = /* @__PURE__ */ termIn({
  'one-important-basis': 'one important basis among others',
  'important-condition': 'an important condition',
  'necessary-where-law-says': 'a necessary condition where a law or regulation says so',
})

/** What a parameter is called, how a value is written with its unit, and how it is said. */
export const parameters: Words['parameters'] = {
  'annual-quota-hours': {
    name: 'Annual quota',
    unit: hours,
    said: (value) => `at least ${hours(value)} a year`,
  },
  'study-time-right-hours': {
    name: 'Time for study that is due',
    unit: hours,
    said: (value) => `at least ${hours(value)} a year`,
  },
  'statistics-attainment-hours': { name: 'Hours to be reached in the statistics', unit: hours, said: hours },
  'hours-per-day': { name: 'Hours of a day of study', unit: hours, said: hours },
  'subject-classes': { name: 'Classes of subjects', unit: subjects, said: subjects },
  'public-to-other-ratio': {
    name: 'Ratio of public to other subjects',
    unit: ratio,
    said: (value) => `generally ${ratio(value)}`,
  },
  'professional-share': {
    name: 'Share of professional subjects',
    unit: plain,
    said: (value) => `generally at least ${plain(value)}`,
  },
  'funding-floor-rate': {
    name: 'Funds for continuing education, of the payroll',
    unit: fraction,
    said: (value) => `at least ${fraction(value)}`,
  },
  'cost-of-unfinished-study': {
    name: 'Cost of study that was not finished',
    unit: unfinished,
    said: unfinished,
  },
  'planning-cycle-years': {
    name: 'Period of a plan',
    unit: years,
    said: (value) => `generally ${years(value)}`,
  },
  'statistical-period': { name: 'Period of the statistics', unit: monthDays, said: monthDays },
  'weight-for-titles': { name: 'Weight of continuing education for titles', unit: weight, said: weight },
  'weight-for-licences': { name: 'Weight of continuing education for licences', unit: weight, said: weight },
  'effective-date': { name: 'Date of entry into force', unit: date, said: date },
  'penalty-per-case': {
    name: 'Fine on refusal to correct',
    unit: yuan,
    said: (value) => `${yuan(value)} for each case`,
  },
}
