import type { Actor } from '../../law/provision.js'
import type { Language } from '../language.js'

export const titles: Language['titles'] = {
  'person-coverage': 'Whether the person is covered',
  'priority-group': 'Priority group',
  'unit-scope': 'Whether the unit is in scope',
  'study-time-right': 'Time granted for study',
  'annual-quota': 'Annual quota of hours',
  'content-area': 'Area of content',
  'subject-class': 'Class of subject',
  'subject-ratio': 'Share of public subjects',
  'study-form': 'Form of study',
  'funding-floor': 'Funds for continuing education',
  'credited-hours': 'Credited hours',
  'credit-scheme': 'Credits as hours',
  'certificate-entry': 'Certificate entry',
  registration: 'Registration',
  'statistical-year': 'Statistical year of a date',
  'statistical-period': 'Statistical year',
  'annual-statistics': 'Annual statistics',
  'in-force': 'Whether the Measures are in force',
  'person-year': "A person's year",
  'unit-year': "A unit's year",
  remaining: 'What remains to be done',
}

export const statuses: Language['statuses'] = {
  settled: 'settled',
  bounded: 'some facts are not known',
  open: 'open: facts are missing',
  'not-computable': 'not computable',
  unregulated: 'not regulated',
  discretion: 'a matter of discretion',
  inapplicable: 'does not apply',
  'not-in-force': 'not in force',
}

export const verdicts: Language['verdicts'] = {
  met: 'met',
  'not-met': 'not met',
  undetermined: 'not yet determined',
}

export const roles: Language['roles'] = {
  defines: 'defines',
  requires: 'requires',
  'sets-value': 'sets the value',
  excludes: 'excludes',
  'sets-window': 'sets the period',
  exempts: 'exempts',
  empowers: 'empowers',
  entitles: 'entitles',
}

export const strengths: Language['strengths'] = {
  mandatory: 'mandatory',
  declaratory: 'declaratory',
  'general-rule': 'general rule',
  permissive: 'permissive',
  promotional: 'promotional',
  definitional: 'definitional',
}

export const severities: Language['severities'] = {
  violation: 'Violation',
  advisory: 'Note',
  'data-defect': 'Defect in the data',
  'depends-on-reading': 'Depends on a reading',
}

export const actors: Readonly<Record<Actor, string>> = {
  professional: 'the professional',
  unit: 'the unit',
  'talent-exchange-agency': 'the talent exchange agency',
  'training-provider': 'the training provider',
  host: 'the host of the training',
  instructor: 'the instructor',
  'municipal-personnel': 'the municipal personnel department',
  'district-personnel': 'the district or county personnel department',
  'industry-department': 'the industry department',
  'industry-organisation': 'the industry organisation',
  'municipal-education': 'the municipal education department',
  'education-department': 'the education department',
  'labour-department': 'the labour department',
  'competent-department': 'the department in charge',
  government: 'the government',
  official: 'the official in charge',
  society: 'those of society',
}

export const facts: Language['facts'] = {
  'person.title': {
    name: 'professional title',
    question: 'What level is the professional title, if there is one?',
  },
  'person.education': {
    name: 'schooling',
    question: 'What is the highest schooling, and was it completed?',
  },
  'person.role': {
    name: 'kind of work',
    question: 'Is the work professional, the management of professionals, or neither?',
  },
  'person.in-service': { name: 'whether in service', question: 'Is the person in service?' },
  'person.employments': {
    name: 'dates of employment',
    question: 'With which units was the person employed, from when to when?',
  },
  'unit.kind': {
    name: 'kind of unit',
    question:
      'Is the unit an enterprise, a public institution, a state organ, a social organisation or another?',
  },
  'unit.division': { name: 'place of the unit', question: 'In which district or county is the unit?' },
  'record.study-dates': {
    name: 'time studied on each date',
    question: 'On which dates was there study, and how many hours on each?',
  },
  'record.result': { name: 'result of the assessment', question: 'Was the assessment passed?' },
  'record.credit-dates': {
    name: 'dates of the study that earned the credits',
    question: 'From when to when was the study that earned the credits?',
  },
  'record.task-book-approval': {
    name: 'approval of the task book',
    question: 'Was the task book approved, and when?',
  },
  'record.task-book-assessment': {
    name: "the unit's assessment of the self-study",
    question: 'Did the unit assess the self-study, and with what result?',
  },
  'funding.payroll': { name: 'total payroll', question: 'What was the total payroll of the year?' },
  'funding.entries': {
    name: 'funds for continuing education',
    question: 'What money was there for continuing education in the year?',
  },
  'funding.entry-recurrent': {
    name: 'whether the money recurs',
    question: 'Does this money recur every year?',
  },
  'granted-hours': {
    name: 'time granted for study',
    question: 'How many hours did the unit grant for study in the year?',
  },
  'subject-hours': {
    name: 'hours by class of subject',
    question: 'How many hours were of public, professional and elective subjects?',
  },
  'certificate-entry.completion-certificate': {
    name: 'whether a completion certificate was received',
    question: 'Was a completion certificate received, and what is its number?',
  },
  'study.related-to-profession': {
    name: 'whether it has to do with the profession',
    question: "Does the examination or training have to do with the person's profession?",
  },
  'study.arranged-by-unit': {
    name: 'whether the unit arranged the self-study',
    question: 'Did the unit arrange the self-study?',
  },
  'asked-period': { name: 'the time asked about', question: 'Which time is asked about?' },
}

export const labels: Language['labels'] = {
  missing: 'Missing facts',
  findings: 'To look at',
  grounds: 'Legal basis',
  parameters: 'Figures of the law',
  readings: 'Readings',
  premises: 'Built on',
}
