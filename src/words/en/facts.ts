import type { Words } from '../chongqing.js'

export const facts: Words['facts'] = {
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
  'funding.amount-of-year': {
    name: 'the funding of the year',
    question: 'How much did the government put into continuing education in that year?',
  },
  'ledger.entries': {
    name: 'the entries of the ledger',
    question: 'What came into the fund, and what went out of it?',
  },
  'ledger.purpose': { name: 'what the money was spent on', question: 'What was the money spent on?' },
  'study.agreement': {
    name: 'the agreement with the unit',
    question: 'Was anything agreed with the unit, and what?',
  },
  'study.capacity': {
    name: 'the capacity in which the person took part',
    question: 'Was the person sent by the organisation, or did the person take part as an individual?',
  },
  'study.selected-by-organisation': {
    name: 'whether the organisation selected the person',
    question: 'Did the organisation select the person for the study?',
  },
  'study.off-the-job': {
    name: 'whether the study was off the job',
    question: 'Did the study take the person off the job?',
  },
  'study.first-day': { name: 'the first day of the study', question: 'On what day did the study begin?' },
  'study.same-treatment': {
    name: 'the treatment during the study',
    question: 'Was the person treated as on the post?',
  },
  'agreement.treatment': {
    name: 'what the agreement says on treatment',
    question: 'What does the agreement say on treatment during the study?',
  },
  'agreement.cost': { name: 'the cost of the study', question: 'What does the study cost?' },
  'agreement.cost-share': {
    name: "the person's part of the cost",
    question: 'What part of the cost falls to the person by agreement?',
  },
  'agreement.paid': { name: 'what the person has paid', question: 'How much has the person paid?' },
  'agreement.service-months': {
    name: 'the agreed period of service',
    question: 'How many months of service were agreed?',
  },
  'agreement.served-months': {
    name: 'the months served',
    question: 'How many months has the person served after the study?',
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
  'registration.entry-stands': {
    name: 'whether the entry in the certificate stands',
    question:
      'Does the entry in the certificate stand, or was it altered, removed or forged without authority?',
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
  'inspection.items': { name: 'the points of the inspection', question: 'What did the inspection look at?' },
  'inspection.modes': {
    name: "the ways of the year's inspections",
    question: 'In what ways was there inspection and evaluation in the year?',
  },
  'inspection.made': {
    name: 'whether there was an inspection',
    question: 'Was anything inspected or evaluated in the year?',
  },
  'results.filings': {
    name: 'the filings of results',
    question: 'Which results were filed, when and with whom?',
  },
  'results.addressee': {
    name: 'with whom the results were filed',
    question: 'With which department were the results filed?',
  },
  'class.hosted-by': { name: 'the host of the class', question: 'Who hosts the class?' },
  'class.undertaken-by': { name: 'who gives the class', question: 'Who gives the class?' },
  'evaluation.by': {
    name: 'who evaluated',
    question: 'Did the host or the training provider make the evaluation?',
  },
  'evaluation.aspects': { name: 'the aspects evaluated', question: 'Which aspects were evaluated?' },
  'evaluation.course': { name: 'the course evaluated', question: 'Which course was evaluated?' },
  'recording-breach.cases': {
    name: 'the number of cases',
    question: 'In how many cases were studies not recorded, or not truthfully?',
  },
  'official.conduct': {
    name: 'what the official did',
    question: 'Did the official neglect the duties of the post, falsify, or do something else?',
  },
  'award.moral': { name: 'whether there is a moral reward', question: 'Is there a moral reward?' },
  'award.material': { name: 'whether there is a material reward', question: 'Is there a material reward?' },
  'provider.kind': {
    name: 'kind of body',
    question: 'Is the body a university, a registered school, a body founded for teaching, or another?',
  },
  'provider.specialities': {
    name: 'specialities of the provider',
    question: 'In which fields does the provider teach?',
  },
  'provider.registration': {
    name: 'registration with the education department',
    question: 'Is the body registered with the approval of the education department?',
  },
  'provider.application': {
    name: 'application to the education department',
    question: 'Was an application made, and when?',
  },
  'provider.evaluation': {
    name: 'evaluation by experts',
    question: 'Did experts evaluate the body, and when?',
  },
  'provider.approval': {
    name: 'approval of the provider',
    question: 'Which departments approved the provider, and when?',
  },
  'provider.consent': {
    name: 'consent of the department in charge',
    question: 'Did the department in charge consent, and when?',
  },
  'provider.filings': {
    name: 'filing of training for the public',
    question: 'With whom was it filed, and when?',
  },
  'provider.tasks': { name: 'tasks that the provider did', question: 'Which tasks did the provider do?' },
  'course.field': { name: 'field of the course', question: 'To which field does the course belong?' },
  'course.audience': {
    name: 'for whom the course is',
    question: "Is the course for the public, or for the body's own staff only?",
  },
  'instructor.fields': {
    name: 'fields of the instructor',
    question: 'In which fields is the instructor at home?',
  },
  'instructor.expert': {
    name: 'whether the instructor is an expert',
    question: 'Is the instructor recognised as an able and experienced expert?',
  },
  'instructor.title': {
    name: "instructor's title",
    question: 'Which professional title does the instructor hold?',
  },
  'instructor.engagement': {
    name: 'engagement of the instructor',
    question: 'Is the instructor full-time or part-time?',
  },
  'plan.level': {
    name: 'level of the plan',
    question: 'Is it the plan of the city, of a trade or of a district?',
  },
  'plan.parts': { name: 'parts of the plan', question: 'Which parts does the plan have?' },
  'plan.bases': { name: 'bases of the municipal plan', question: 'On what does the municipal plan rest?' },
  'plan.sources': { name: 'what the plan was drawn up from', question: 'From what was the plan drawn up?' },
  'plan.lead': { name: 'who drew up or led the plan', question: 'Who drew up the plan or led in it?' },
  'plan.together': {
    name: 'who drew up the plan together with the lead',
    question: 'Who drew up the plan together with the lead?',
  },
  'plan.filings': { name: 'filings of the plan', question: 'With whom was the plan filed?' },
  'plan.adopted-on': { name: 'adoption of the plan', question: 'Is the plan adopted, and since when?' },
  'plan.reviews': { name: 'reviews of the plan', question: 'On which days was the whole plan reviewed?' },
  'teaching.tasks': {
    name: 'tasks done in standardised teaching',
    question: 'Which tasks of standardised teaching were done?',
  },
  'teaching.contents': {
    name: 'contents of standardised teaching',
    question: 'Which contents does the standardised teaching have?',
  },
  'guidance.countersignature': {
    name: 'countersignature of the document',
    question: 'Who countersigned the document?',
  },
  'guidance.countersigned-on': {
    name: 'day of the countersignature',
    question: 'When was the document countersigned?',
  },
  'class.form': { name: 'form of the class', question: 'Is the class a collective training?' },
  'class.provider': { name: 'provider of the class', question: 'Who teaches the class?' },
  'class.last-day': { name: 'last day of the class', question: 'When did the class end?' },
  'appraisal.written': {
    name: 'whether the appraisal is in writing',
    question: 'Is the appraisal in writing?',
  },
  'appraisal.author': { name: 'who gave the appraisal', question: 'Who gave the appraisal?' },
  'appraisal.date': { name: 'day of the appraisal', question: 'When was the appraisal given?' },
  'assessment.decided-by': {
    name: 'who chose the mode of assessment',
    question: 'Who chose the mode of assessment?',
  },
  'participation.form': { name: 'form of the training', question: 'Was it a collective training?' },
  'participation.attended': {
    name: 'how much was attended',
    question: 'Was all of the training attended, a part of it, or none?',
  },
  'participation.requirements': {
    name: 'whether the demands were met',
    question: 'Did the person meet what the training demands?',
  },
  'participation.last-missed-on': {
    name: 'day that was missed or failed',
    question: 'Which day was missed last or, if the training was failed, when did it end?',
  },
  'participation.make-ups': { name: 'make-up training', question: 'Was the training made up, and when?' },
  'make-up.requirements': {
    name: 'whether the make-up met the demands',
    question: 'Did the make-up training meet what is demanded?',
  },
  'asked-period': { name: 'the time asked about', question: 'Which time is asked about?' },
}
