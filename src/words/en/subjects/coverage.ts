import { optionInWords } from '../../../explanation/reading-words.js'
import type { SubjectWords } from '../../subjects.js'
import { date } from '../figures.js'
import { readings } from '../law/readings.js'

export const coverageWords = {
  titles: {
    'person-coverage': 'Whether the person is covered',
    'priority-group': 'Priority group',
    'unit-scope': 'Whether the unit is in scope',
    'in-force': 'Whether the Measures are in force',
  },
  rules: {
    'person-coverage': ({ coverage, dependsOnReading }) => [
      coverage === 'covered'
        ? 'The person is a professional in the sense of the Measures and is covered.'
        : 'The person is not a professional in the sense of the Measures and is not covered.',
      dependsOnReading && 'This depends on how the text is read.',
    ],
    'priority-group': ({ priority }) => [
      priority
        ? 'One of the intermediate and senior professionals whom continuing education puts first.'
        : 'Not of the intermediate and senior professionals whom continuing education puts first; the hours due are no fewer.',
    ],
    'unit-scope': ({ inScope }) => [
      inScope ? 'The Measures apply to the unit.' : 'The Measures do not apply to the unit.',
    ],
    'in-force': () => ['The Measures are in force on that date.'],
  },
  findings: {
    'coverage-depends-on-reading': ({ reading, option }) =>
      `With the answer "${optionInWords(reading, option, { readings })}" the outcome would be another.`,
    'coverage-asserted': () =>
      "Not all facts are known; the person is covered on the word of the unit's list.",
    'coverage-assertion-contradicted': () =>
      'The unit lists the person as a professional, but known facts do not meet the definition.',
    'schooling-not-equivalent': () =>
      'Vocational senior high or skilled worker school is not taken as secondary technical school.',
    'parent-regulation-scope': () =>
      'The unit is neither an enterprise nor a public institution: the Measures apply to units without more, the Regulation only to those two.',
    'partly-before-force': ({ effectiveFrom }) =>
      `A part of the time asked about lies before the Measures were in force (${date(effectiveFrom)}).`,
  },
  facts: {
    'person.title': {
      name: 'professional title',
      question: 'What level is the professional title, if there is one?',
    },
    'person.education': {
      name: 'schooling',
      question: 'What is the highest schooling, and was it completed?',
    },
    'person.completed-education': {
      name: 'the schooling that was completed',
      question: 'The highest school was left without graduating: which schooling was completed before?',
    },
    'person.role': {
      name: 'kind of work',
      question: 'Is the work professional, the management of professionals, or neither?',
    },
    'person.qualified-since': {
      name: 'the days since which title, schooling and role are held',
      question: 'On which day was the title obtained, the school completed, the role taken up?',
    },
    'person.in-service': { name: 'whether in service', question: 'Is the person in service?' },
    'unit.kind': {
      name: 'kind of unit',
      question:
        'Is the unit an enterprise, a public institution, a state organ, a social organisation or another?',
    },
    'unit.division': { name: 'place of the unit', question: 'In which district or county is the unit?' },
    'unit.industry-system': {
      name: 'industry system of the unit',
      question: 'To which industry system does the unit belong?',
    },
    'unit.rank': {
      name: 'level at which the unit is managed',
      question: 'Is the unit managed by a central organ, by the city, or by a district or county?',
    },
    'unit.scholarly': {
      name: 'whether the unit is one of learning',
      question: 'Is the unit a research institute or an academic society?',
    },
    'asked-period': { name: 'the time asked about', question: 'Which time is asked about?' },
  },
} satisfies SubjectWords
