import { englishReports, generalEnglish, hoursInEnglish } from 'xueshi/en'
import type { ProvinceWords } from './told.js'

const { hours, date } = hoursInEnglish
// Persons and records have the same fields, and reports the same words, whatever the law.
const { reports, differences, head, factAt } = englishReports

const terms: ProvinceWords['terms'] = {
  actors: { professional: 'Professional' },
  works: { paper: 'papers', book: 'books', patent: 'patents' },
  leasts: { all: 'in all', public: 'of public subjects', professional: 'of professional subjects' },
}

const parameter = (name: string) => ({ name, unit: hours, said: hours })

const { verdicts } = generalEnglish

/** The words of the province in English. */
export const english: ProvinceWords = {
  ...generalEnglish,
  reports,
  differences,
  head,
  provisions: {
    '3': 'A day of study is 8 hours; parts of a day count in proportion.',
    '5(1)': 'At least 90 hours a year.',
    '5(2)': 'At least 30 of them in public subjects.',
    '5(3)': 'At least 60 of them in professional subjects.',
    '6': 'The year runs from 1 May to 30 April.',
    '7': 'The duty begins in the year after the one in which the title was obtained.',
    '8(1)': 'A paper is worth 10 professional hours, at most 20 a year.',
    '8(2)': 'A book is worth 40 professional hours, at most 40 a year.',
    '8(3)': 'A patent is worth 20 professional hours, at most 40 a year.',
    '9': "A credit of an industry's scheme is one hour.",
    '10': '180 professional hours in three years running stand in for those of the last of them.',
  },
  reference: (id) => `Rules of a province, Article ${id.replace(/\((\d)\)/, ', item $1')}`,
  chapters: {},
  parameters: {
    'hours-per-day': parameter('hours of a day'),
    'year-hours': parameter('hours of a year'),
    'public-hours': parameter('hours of public subjects'),
    'professional-hours': parameter('hours of professional subjects'),
    'quota-year': { name: 'year', unit: (value) => value, said: (value) => value.replace('..', ' to ') },
    'paper-hours': parameter('hours of a paper'),
    'paper-cap': parameter('most hours of papers in a year'),
    'book-hours': parameter('hours of a book'),
    'book-cap': parameter('most hours of books in a year'),
    'patent-hours': parameter('hours of a patent'),
    'patent-cap': parameter('most hours of patents in a year'),
    'credit-hours': parameter('hours of a credit'),
    'cycle-years': { name: 'length of a cycle', unit: (value) => value, said: (value) => `${value} years` },
    'cycle-hours': parameter('professional hours of a cycle'),
  },
  readings: {
    ...hoursInEnglish.readings,
    'year-after-title': {
      question: 'Which is the year after that of the title?',
      options: {
        'next-quota-year': 'the next year from May to April',
        'next-calendar-year': 'the year that begins in May of the next calendar year',
      },
    },
  },
  terms,
  norms: {},
  titles: { 'quota-hours': 'Hours of a year', cycle: 'Cycle of three years', year: "A person's year" },
  titlesOfPerson: {},
  ownVerdicts: { year: { ...verdicts, met: 'done', 'not-met': 'not done' } },
  rules: {
    'quota-hours': ({ from, to, ...figures }) => [
      `${date(from)} to ${date(to)}: ${hours(figures.hours)}.`,
      `Public subjects: ${hours(figures.publicRequired)}; professional subjects: ${hours(figures.professional)}.`,
    ],
    cycle: ({ years, professional, required, verdict }) => [
      `Professional subjects in the years ${years.join(', ')}: ${hours(professional)} of ${hours(required)}, ${verdicts[verdict]}.`,
    ],
    year: ({ checks, byCycle }) => [
      ...(['all', 'public', 'professional'] as const).map((least) => {
        const { hours: found, required, verdict } = checks[least]
        return `Hours ${terms.leasts[least]}: ${hours(found)} of ${hours(required)}, ${verdicts[verdict]}.`
      }),
      ...(byCycle === 'met' ? ['A cycle of three years stands in for the professional hours.'] : []),
    ],
  },
  findings: {
    'hours-short': ({ of, short }) => `Short by ${hours(short)} ${terms.leasts[of]}.`,
    'above-cap': ({ kind, above }) =>
      `Beyond what ${terms.works[kind]} count for in a year: ${hours(above)}.`,
    'hours-cut': ({ recordId }) =>
      `${generalEnglish.keyed.record(recordId)} states more than a day counts for.`,
  },
  facts: {
    ...hoursInEnglish.facts,
    'person.titled-on': {
      name: 'day on which the title was obtained',
      question: 'On which day was the title obtained?',
    },
    'record.credit-dates': {
      name: 'dates of the study that earned the credits',
      question: 'When did the study end that earned the credits?',
    },
    'record.subject': {
      name: 'subject of the credits',
      question: 'Were the credits earned in public, professional or elective subjects?',
    },
  },
  named: (fact, of) => generalEnglish.keyed[fact.startsWith('person.') ? 'person' : 'record'](of),
  factAt: (path) => (path[0] === 'titledOn' ? 'date of the title' : factAt(path)),
  remedies: {
    study: ({ subject, hours: amount, from, to }) =>
      `study ${hours(amount)} ${terms.leasts[subject]}, from ${date(from)} to ${date(to)}`,
  },
}
