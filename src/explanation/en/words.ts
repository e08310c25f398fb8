import type { Language } from '../language.js'

export const titles: Language['titles'] = {
  'person-coverage': 'Whether the person is covered',
  'priority-group': 'Priority group',
  'unit-scope': 'Whether the unit is in scope',
  'competent-authority': 'Competent authority',
  'missing-responsibilities': 'Responsibilities met and missing',
  'annual-summary': 'Yearly summary filed',
  'study-time-right': 'Time granted for study',
  'annual-quota': 'Annual quota of hours',
  'content-area': 'Area of content',
  'subject-class': 'Class of subject',
  'subject-ratio': 'Share of public subjects',
  'study-form': 'Form of study',
  'funding-floor': 'Funds for continuing education',
  'competent-inspector': 'Competence to inspect',
  'credited-hours': 'Credited hours',
  'credit-scheme': 'Credits as hours',
  'certificate-entry': 'Certificate entry',
  registration: 'Registration',
  'decision-weight': 'Weight of registration in a decision',
  'register-study': 'Registering a study',
  'registration-card': 'Registration card',
  'certificate-verification': 'Verification of the certificate',
  'certificate-life': 'What becomes of a certificate',
  'certificate-number': 'Number of the next certificate',
  'certificate-series': 'Volumes of a certificate',
  'certificate-integrity': 'Whether entries were changed',
  'certificate-deadline': 'Time limit',
  'self-study-origin': 'Origin of the self-study task',
  'self-study-content': 'Content of the self-study',
  'task-book': 'Self-study task book',
  'self-study-procedure': 'Course of the self-study',
  'self-study-credit': 'Hours of a self-study',
  'statistical-year': 'Statistical year of a date',
  'statistical-period': 'Statistical year',
  'annual-statistics': 'Annual statistics',
  duties: 'Duties',
  'duty-calendar': 'Calendar of duties',
  'in-force': 'Whether the Measures are in force',
  'person-year': "A person's year",
  'unit-year': "A unit's year",
  remaining: 'What remains to be done',
}

export const statuses: Language['statuses'] = {
  settled: 'facts complete',
  bounded: 'some facts missing',
  open: 'open, facts missing',
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
  'unit.industry-system': {
    name: 'industry system of the unit',
    question: 'To which industry system does the unit belong?',
  },
  'body.division': {
    name: 'district of the department',
    question: "Which district's personnel department is it?",
  },
  'body.industry-system': {
    name: 'industry system of the body',
    question: 'Of which industry system is the body?',
  },
  'matter.place': { name: 'place of the matter', question: 'In which district or county is it?' },
  'matter.system': { name: 'industry system of the matter', question: 'Of which industry system is it?' },
  'responsibility.evidence': { name: 'whether it was done', question: 'Was this responsibility met?' },
  'summary.filings': {
    name: 'filings of yearly summaries',
    question: 'Which yearly summaries were filed, when and with whom?',
  },
  'summary.addressee': {
    name: 'with whom the summary was filed',
    question: 'With whom was the summary filed?',
  },
  'duty.evidence': { name: 'whether it was done', question: 'Was this duty done in the year?' },
  'plan.period': {
    name: 'days of the plan',
    question: 'From when to when does the plan for continuing education run?',
  },
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
  'certificate.state': {
    name: 'state of the certificate',
    question: 'What is the state of the certificate: in use, full, damaged, lost or another?',
  },
  'certificate.issued-as': {
    name: 'how the certificate was issued',
    question: 'Was this volume the first issue, a renewal or a replacement?',
  },
  'certificate.verification': {
    name: 'verification of the certificate',
    question: 'Did the unit verify the certificate, and when?',
  },
  'certificate.corrections': {
    name: 'corrections made with authority',
    question: 'Which corrections were made with authority?',
  },
  'registration.training-proof': {
    name: 'whether the proof of training is brought',
    question: 'Is the proof of training brought?',
  },
  'registration.certificate': {
    name: 'whether the certificate is brought',
    question: 'Is the certificate brought?',
  },
  'registration.file-keeper': {
    name: 'who keeps the personnel file',
    question: 'Is the personnel file kept by the unit or by a talent exchange agency?',
  },
  'registration-card.keeper': {
    name: 'who keeps the registration card',
    question: 'Who keeps the registration card?',
  },
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
  'self-study.practical': { name: 'whether the content is practical', question: 'Is the content practical?' },
  'task-book.approval': {
    name: 'approval of the task book',
    question: 'Was the task book approved, and when?',
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
