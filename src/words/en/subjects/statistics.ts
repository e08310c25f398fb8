import type { Figure } from '../../../explanation/figures.js'
import type { SubjectWords } from '../../subjects.js'
import {
  date,
  days,
  entries,
  hours,
  key,
  list,
  people,
  period,
  personTimes,
  share,
  yearName,
} from '../figures.js'
import { byClass } from './phrases.js'

export const statisticsWords = {
  titles: {
    'statistical-year': 'Statistical year of a date',
    'statistical-period': 'Statistical year',
    'annual-statistics': 'Annual statistics',
  },
  rules: {
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
      const name = {
        registered: 'certificate entries',
        evidenced: 'all study in the records, entered or not',
      }
      const besides = byBasis[other]
      const classes = (figures: Readonly<Record<string, Figure>>): string =>
        list(byClass(figures, counted)) || 'none'
      return [
        `For ${period(value.period)}, on ${name[basis]}.`,
        `Total of professionals: ${people(value.totalProfessionals)}.`,
        `Participants: ${people(value.participants)}.`,
        `Categories of study: ${classes(value.categories)}.`,
        `Main forms of study: ${classes(value.forms)}.`,
        requiredHours === null
          ? 'No number of hours to reach is set, so that nobody is counted as reaching it.'
          : `Reached ${hours(requiredHours)} in the year: ${people(reached as Figure)}.`,
        `Study ratio: ${share(value.studyRatio)}.`,
        requiredHours !== null &&
          `Attainment ratio for ${hours(requiredHours)}: ${share(attainmentRatio as NonNullable<typeof attainmentRatio>)}.`,
        `On ${name[other]}: ${people(besides.participants)} took part${
          besides.reached === null ? '' : `, ${people(besides.reached)} reached the hours`
        }, ${hours(besides.hours)} together.`,
      ]
    },
  },
  findings: {
    'people-not-on-roll': ({ personIds }) =>
      `By their employments not on the roll of the unit, and not counted: ${list(personIds.map(key))}.`,
    'people-of-two-units': ({ personIds }) =>
      `Employed by two units at once, so that both count them; please check: ${list(personIds.map(key))}.`,
    'employments-not-stated': ({ people: count }) =>
      `Taken as the unit's own because it lists them, no employment being stated: ${people(count)}.`,
    'proof-of-two-people': ({ personIds }) => `The same proof was shown for ${list(personIds.map(key))}.`,
    'no-registration-in-file': () =>
      'No record in the file states a registration, so that the figures on registered study are empty; please check whether it was left out.',
    'entries-not-standing': (found) =>
      `In the certificate and not, or not surely, among the registered figures, since they do not stand or are in question: ${entries(found)}.`,
    'entries-of-no-office': (found) =>
      `Among the registered figures, though an office that is neither the unit nor the agency that keeps the file made them: ${entries(found)}; please check.`,
    'duplicate-person': ({ personId }) =>
      `Person ${key(personId)} is listed more than once and counted once, with all their records.`,
  },
} satisfies SubjectWords
