import type { ReturnContradiction } from '../../../chongqing/findings/statistics.js'
import type { Figure } from '../../../explanation/figures.js'
import { partsOfFigure } from '../../figure-parts.js'
import type { SubjectWords } from '../../subjects.js'
import {
  date,
  days,
  entries,
  hours,
  key,
  list,
  lower,
  people,
  period,
  personTimes,
  share,
  yearName,
} from '../figures.js'
import { terms } from '../law/terms.js'
import { byClass, classTerms, lacking } from './phrases.js'

const basisNames = {
  registered: 'certificate entries',
  evidenced: 'all study in the records, entered or not',
}

const basisTerms: Readonly<Record<string, string>> = {
  registered: 'on certificate entries',
  evidenced: 'on all study',
}

const measures: Readonly<Record<string, string>> = {
  people: 'total of professionals',
  participants: 'participants',
  reached: 'number who reached the hours',
  'study-ratio': 'study ratio',
  'attainment-ratio': 'ratio of those who reached the hours',
  heads: 'people',
  'person-times': 'person-times',
  hours: 'total hours',
}

const classKinds = { subject: 'class of subjects', form: 'form of study' }

/** A figure of a return by its name. */
const figure = (name: ReturnContradiction['figure']): string => {
  const { basis, of, measure } = partsOfFigure(name)
  const what =
    of === undefined ? measures[measure] : `${lower(classTerms[of] as string)}: ${measures[measure]}`
  return basis === undefined ? `"${what}"` : `"${what}" (${basisTerms[basis]})`
}

const contradiction = ({ kind, figure: name, against }: ReturnContradiction): string => {
  const one = figure(name)
  if (against === 'subject' || against === 'form') {
    const each = classKinds[against]
    return kind === 'sum-of-parts'
      ? `${one}: the hours by ${each} do not add up to it.`
      : `${one}: the people by ${each} are fewer, so that some are in none.`
  }
  const other = figure(against)
  switch (kind) {
    case 'part-over-whole':
      return `${one} is more than ${other}; a part cannot exceed its whole.`
    case 'hours-of-nobody':
      return `${one} is above zero, but ${other} is zero.`
    case 'reached-without':
      return `${one} does not go with ${other}: so many people cannot have reached the hours with those of all together.`
    case 'rate-over-whole':
      return `${one} is above 100%.`
    default:
      return `${one} is not the rate of the numbers stated, with ${other} as the whole.`
  }
}

export const statisticsWords = {
  titles: {
    'statistical-year': 'Statistical year of a date',
    'statistical-period': 'Statistical year',
    'annual-statistics': 'Annual statistics',
    'given-return': 'Annual return as handed in',
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
      const besides = byBasis[other]
      const classes = (figures: Readonly<Record<string, Figure>>): string =>
        list(byClass(figures, counted)) || 'none'
      return [
        `For ${period(value.period)}, on ${basisNames[basis]}.`,
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
        `On ${basisNames[other]}: ${people(besides.participants)} took part${
          besides.reached === null ? '' : `, ${people(besides.reached)} reached the hours`
        }, ${hours(besides.hours)} together.`,
      ]
    },
    'given-return': ({ period: year, coversPeriod, basis, missingItems, unreadItems, contradictions }) => {
      const covers =
        coversPeriod === null ? 'whether it does is not known' : coversPeriod ? 'it does' : 'it does not'
      const named = (items: typeof missingItems): readonly string[] =>
        items.map((item) => lower(terms.statisticalFigures[item]))
      const count = contradictions.length
      return [
        `The return is to cover ${period(year)}; ${covers}.`,
        `Looked at on ${basisNames[basis]}.`,
        (missingItems.length > 0 || unreadItems.length === 0) && lacking('Main items', named(missingItems)),
        unreadItems.length > 0 && `Not fully read: ${list(named(unreadItems))}.`,
        count === 0
          ? 'No figures contradict each other.'
          : `Figures contradict each other in ${count} ${count === 1 ? 'place' : 'places'}.`,
      ]
    },
  },
  findings: {
    'return-of-other-days': ({ from, to }) =>
      `The return covers other days than those of the statistical year: from ${
        from === null ? 'a day not known' : date(from)
      } to ${to === null ? 'a day not known' : date(to)}.`,
    'return-on-other-evidence': ({ basis }) =>
      `The return rests on ${basisNames[basis]}, and has no figures on what it should rest on.`,
    'return-lacks-item': ({ item }) =>
      `The return lacks the item "${lower(terms.statisticalFigures[item])}".`,
    'return-contradicts-itself': contradiction,
    'more-entered-than-studied': ({ figure: name }) =>
      `${figure(`registered/${name}`)} is more than ${figure(`evidenced/${name}`)}; please check whether there is study behind every entry.`,
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
  facts: {
    'given-return.period': {
      name: 'days of the return',
      question: 'From when to when do the figures of the return run?',
    },
    'given-return.unread': {
      name: 'what of the return could not be read',
      question: 'What is written in the items of the return that could not be read?',
    },
  },
} satisfies SubjectWords
