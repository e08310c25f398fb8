/*
 * The lists of the law by id. The Chinese official terms and English labels are in precis/terms.ts. Where
 * the text leaves a list open (等, 主要) and a caller may meet something else, the list ends in `other`;
 * lists that serve as checklists (what a plan, a task book, an appraisal must contain) have no such id even
 * where the text says 等.
 */

// Persons

/**
 * Levels of professional title (2.1, 3), lowest first; technician grade (员级) is junior.
 *
 * @category Vocabulary
 */
export const titleLevels = ['none', 'junior', 'intermediate', 'senior-associate', 'senior-full'] as const
/**
 * A level of professional title.
 *
 * @category Vocabulary
 */
export type TitleLevel = (typeof titleLevels)[number]

/**
 * Levels and kinds of schooling (2.1), without regard to whether the person graduated.
 *
 * @category Vocabulary
 */
export const educationLevels = [
  'postgraduate',
  'bachelor',
  'junior-college',
  'secondary-technical',
  'vocational-senior-high',
  'skilled-worker-school',
  'senior-high',
  'lower',
] as const
/**
 * A level or kind of schooling.
 *
 * @category Vocabulary
 */
export type EducationLevel = (typeof educationLevels)[number]

/**
 * The roles that 2.1 tells apart.
 *
 * @category Vocabulary
 */
export const professionalRoles = ['professional', 'professional-manager', 'other'] as const
/**
 * A role that 2.1 tells apart.
 *
 * @category Vocabulary
 */
export type ProfessionalRole = (typeof professionalRoles)[number]

/**
 * In what capacity someone takes part: sent by the organisation (8(2)) or as an individual (20).
 *
 * @category Vocabulary
 */
export const capacities = ['organisation-selected', 'individual'] as const
/**
 * In what capacity someone takes part.
 *
 * @category Vocabulary
 */
export type Capacity = (typeof capacities)[number]

// Bodies

/**
 * Kinds of unit; enterprises and public institutions are those of Article 19 and of the Regulation's
 * Article 3.
 *
 * @category Vocabulary
 */
export const unitKinds = [
  'enterprise',
  'public-institution',
  'state-organ',
  'social-organisation',
  'talent-exchange-agency',
  'other',
] as const
/**
 * A kind of unit.
 *
 * @category Vocabulary
 */
export type UnitKind = (typeof unitKinds)[number]

/**
 * The authorities that the text names.
 *
 * @category Vocabulary
 */
export const authorities = [
  'municipal-personnel',
  'district-personnel',
  'industry-department',
  'industry-organisation',
  'municipal-education',
  'labour-department',
  'education-department',
] as const
/**
 * An authority that the text names.
 *
 * @category Vocabulary
 */
export type Authority = (typeof authorities)[number]

/**
 * All those whom the law addresses: persons, units, authorities and those whom it only encourages. `competent-department`
 * is whichever department is in charge of the body in question (7(4), 8(3), 15.3, 32.1), `society` those outside who are
 * encouraged to take part (14.2, 18).
 *
 * @category Vocabulary
 */
export const actors = [
  'professional',
  'unit',
  'talent-exchange-agency',
  'training-provider',
  'training-qualified-body',
  'host',
  'instructor',
  'municipal-personnel',
  'district-personnel',
  'industry-department',
  'industry-organisation',
  'municipal-education',
  'education-department',
  'labour-department',
  'competent-department',
  'government',
  'official',
  'society',
] as const

// Rights

/**
 * What can be done about a grievance or a dispute (8(3), 10); no order among them is stated.
 *
 * @category Vocabulary
 */
export const remedyChannels = ['complaint', 'arbitration', 'litigation'] as const
/**
 * What can be done about a grievance or a dispute.
 *
 * @category Vocabulary
 */
export type RemedyChannel = (typeof remedyChannels)[number]

/**
 * To whom an infringement may be taken (8(3)).
 *
 * @category Vocabulary
 */
export const grievanceAuthorities = [
  'competent-department',
  'personnel-department',
  'labour-department',
] as const
/**
 * To whom an infringement may be taken.
 *
 * @category Vocabulary
 */
export type GrievanceAuthority = (typeof grievanceAuthorities)[number]

// Content and forms

/**
 * The basic areas of content (11).
 *
 * @category Vocabulary
 */
export const contentAreas = [
  'political-theory',
  'policies-and-regulations',
  'professional-knowledge',
  'cultural-literacy',
  'skills-training',
  'other',
] as const
/**
 * A basic area of content.
 *
 * @category Vocabulary
 */
export type ContentArea = (typeof contentAreas)[number]

/**
 * The three classes of subject (12.1).
 *
 * @category Vocabulary
 */
export const subjectClasses = ['public-required', 'professional', 'elective'] as const
/**
 * A class of subject.
 *
 * @category Vocabulary
 */
export type SubjectClass = (typeof subjectClasses)[number]

/**
 * The eight main forms of study, in the order of 13(1) to 13(8).
 *
 * @category Vocabulary
 */
export const studyForms = [
  'collective-training',
  'advanced-seminar',
  'practice-based',
  'self-study',
  'distance',
  'conference-or-abroad',
  'qualification-exam',
  'degree-education',
  'other',
] as const
/**
 * A form of study.
 *
 * @category Vocabulary
 */
export type StudyForm = (typeof studyForms)[number]

/**
 * The two kinds of advanced seminar (13(2)).
 *
 * @category Vocabulary
 */
export const advancedSeminarKinds = ['municipal-demonstration', 'trade-or-unit'] as const
/**
 * A kind of advanced seminar.
 *
 * @category Vocabulary
 */
export type AdvancedSeminarKind = (typeof advancedSeminarKinds)[number]

/**
 * The kinds of training in practice (13(3)).
 *
 * @category Vocabulary
 */
export const practiceKinds = [
  'visiting-scholar',
  'further-study',
  'study-visit',
  'paired-assistance',
  'practical-training',
  'special-cultivation',
  'other',
] as const
/**
 * A kind of training in practice.
 *
 * @category Vocabulary
 */
export type PracticeKind = (typeof practiceKinds)[number]

/**
 * The ways of self-study (13(4)).
 *
 * @category Vocabulary
 */
export const selfStudyKinds = ['self-chosen', 'self-cultivation', 'other'] as const
/**
 * A way of self-study.
 *
 * @category Vocabulary
 */
export type SelfStudyKind = (typeof selfStudyKinds)[number]

/**
 * The kinds of distance study (13(5)).
 *
 * @category Vocabulary
 */
export const distanceKinds = ['online', 'air-classroom', 'broadcast', 'other'] as const
/**
 * A kind of distance study.
 *
 * @category Vocabulary
 */
export type DistanceKind = (typeof distanceKinds)[number]

/**
 * Conferences, lectures and study abroad (13(6)).
 *
 * @category Vocabulary
 */
export const conferenceKinds = [
  'academic-conference',
  'academic-lecture',
  'study-abroad',
  'visit-abroad',
] as const
/**
 * A kind of conference, lecture or study abroad.
 *
 * @category Vocabulary
 */
export type ConferenceKind = (typeof conferenceKinds)[number]

/**
 * Sitting a qualification examination or training for it (13(7)).
 *
 * @category Vocabulary
 */
export const qualificationKinds = ['qualification-exam-sitting', 'qualification-training'] as const
/**
 * A kind of study for a qualification.
 *
 * @category Vocabulary
 */
export type QualificationKind = (typeof qualificationKinds)[number]

/**
 * Education towards a diploma or study for a degree (13(8)).
 *
 * @category Vocabulary
 */
export const degreeKinds = ['degree-course', 'degree-pursuit'] as const
/**
 * A kind of degree education.
 *
 * @category Vocabulary
 */
export type DegreeKind = (typeof degreeKinds)[number]

// Providers

/**
 * The tasks of a training provider (16).
 *
 * @category Vocabulary
 */
export const providerTasks = [
  'training-outline',
  'teaching-plan',
  'instructor-assignment',
  'timetable',
  'assessment',
  'daily-teaching',
  'living-arrangements',
] as const
/**
 * A task of a training provider.
 *
 * @category Vocabulary
 */
export type ProviderTask = (typeof providerTasks)[number]

/**
 * The kinds of body that may teach (15.1 to 15.3).
 *
 * @category Vocabulary
 */
export const providerKinds = [
  'regular-university',
  'registered-educational-body',
  'dedicated-body',
  'training-qualified-body',
  'other',
] as const
/**
 * A kind of body that may teach.
 *
 * @category Vocabulary
 */
export type ProviderKind = (typeof providerKinds)[number]

/**
 * How far a body has come on its way to teaching (15.2, 15.3).
 *
 * @category Vocabulary
 */
export const providerStates = [
  'intended',
  'applied',
  'evaluated',
  'approved',
  'eligible',
  'consented',
  'filed',
] as const
/**
 * How far a body has come on its way to teaching.
 *
 * @category Vocabulary
 */
export type ProviderState = (typeof providerStates)[number]

/**
 * What can happen to a body on its way to teaching (15.2, 15.3).
 *
 * @category Vocabulary
 */
export const providerEvents = [
  'application',
  'evaluation',
  'joint-approval',
  'one-sided-approval',
  'district-approval',
  'founding',
  'consent',
  'filing',
  'district-filing',
] as const
/**
 * Something that happens to a body on its way to teaching.
 *
 * @category Vocabulary
 */
export type ProviderEvent = (typeof providerEvents)[number]

// Funding

/**
 * What must not be done with earmarked funds (21).
 *
 * @category Vocabulary
 */
export const fundViolations = ['withholding', 'embezzlement', 'misappropriation'] as const
/**
 * A misuse of earmarked funds.
 *
 * @category Vocabulary
 */
export type FundViolation = (typeof fundViolations)[number]

// Plans

/**
 * The main parts of a plan (22).
 *
 * @category Vocabulary
 */
export const planParts = ['guiding-ideology', 'main-goals', 'key-tasks', 'safeguards'] as const
/**
 * A main part of a plan.
 *
 * @category Vocabulary
 */
export type PlanPart = (typeof planParts)[number]

/**
 * The levels of plan, in the order of 23(1) to 23(3).
 *
 * @category Vocabulary
 */
export const planLevels = ['municipal', 'industry', 'district'] as const
/**
 * A level of plan.
 *
 * @category Vocabulary
 */
export type PlanLevel = (typeof planLevels)[number]

/**
 * The main bases of the municipal plan (23(1)).
 *
 * @category Vocabulary
 */
export const planBases = [
  'state-and-trend',
  'staff-and-needs',
  'talent-demand',
  'national-requirements',
] as const
/**
 * A basis of the municipal plan.
 *
 * @category Vocabulary
 */
export type PlanBasis = (typeof planBases)[number]

/**
 * What a plan of a trade or a district is drawn up from (23(2), 23(3)).
 *
 * @category Vocabulary
 */
export const planSources = ['regulation', 'municipal-plan', 'own-needs'] as const
/**
 * Something that a plan of a trade or a district is drawn up from.
 *
 * @category Vocabulary
 */
export type PlanSource = (typeof planSources)[number]

/**
 * What can become of a plan (23, 24).
 *
 * @category Vocabulary
 */
export const planStates = ['drafting', 'adopted', 'filed', 'running', 'final-year', 'reviewed'] as const
/**
 * How far a plan has come.
 *
 * @category Vocabulary
 */
export type PlanState = (typeof planStates)[number]

/**
 * What can happen to a plan (23, 24).
 *
 * @category Vocabulary
 */
export const planEvents = [
  'adoption',
  'filing',
  'filing-elsewhere',
  'start',
  'start-of-final-year',
  'review',
] as const
/**
 * Something that happens to a plan.
 *
 * @category Vocabulary
 */
export type PlanEvent = (typeof planEvents)[number]

// Inspection and evaluation

/**
 * The points of an inspection, in the order of 26(1) to 26(8).
 *
 * @category Vocabulary
 */
export const inspectionItems = [
  'regulation-and-systems',
  'use-in-assessment-and-titles',
  'hours-completed',
  'funding',
  'provider-qualification',
  'results',
  'handling-of-breaches',
  'other',
] as const
/**
 * A point of an inspection.
 *
 * @category Vocabulary
 */
export type InspectionItem = (typeof inspectionItems)[number]

/**
 * The kinds of evaluation of training quality (27(2)).
 *
 * @category Vocabulary
 */
export const evaluationKinds = ['comprehensive', 'course'] as const
/**
 * A kind of evaluation.
 *
 * @category Vocabulary
 */
export type EvaluationKind = (typeof evaluationKinds)[number]

/**
 * The aspects of a comprehensive evaluation (27(2)).
 *
 * @category Vocabulary
 */
export const comprehensiveAspects = ['scheme', 'implementation', 'support', 'effect'] as const
/**
 * An aspect of a comprehensive evaluation.
 *
 * @category Vocabulary
 */
export type ComprehensiveAspect = (typeof comprehensiveAspects)[number]

/**
 * The aspects of the evaluation of a course (27(2)).
 *
 * @category Vocabulary
 */
export const courseAspects = ['relevance', 'content', 'delivery', 'methods', 'effect'] as const
/**
 * An aspect of the evaluation of a course.
 *
 * @category Vocabulary
 */
export type CourseAspect = (typeof courseAspects)[number]

/**
 * How inspections and evaluations are carried out (28.1): two pairs, each to be combined.
 *
 * @category Vocabulary
 */
export const inspectionModes = ['census', 'sample', 'regular', 'irregular'] as const
/**
 * A way of carrying out inspections and evaluations.
 *
 * @category Vocabulary
 */
export type InspectionMode = (typeof inspectionModes)[number]

// Registration, certificate and statistics

/**
 * The decisions for which registration is one important basis (29).
 *
 * @category Vocabulary
 */
export const decisionPurposes = [
  'annual-assessment',
  'promotion',
  'title-appraisal',
  'licence-registration',
] as const
/**
 * A decision for which registration is one important basis.
 *
 * @category Vocabulary
 */
export type DecisionPurpose = (typeof decisionPurposes)[number]

/**
 * What an entry in the certificate records (30.1).
 *
 * @category Vocabulary
 */
export const certificateEntryParts = [
  'study-form',
  'study-content',
  'study-time',
  'assessment-result',
] as const
/**
 * A part of an entry in the certificate.
 *
 * @category Vocabulary
 */
export type CertificateEntryPart = (typeof certificateEntryParts)[number]

/**
 * How the result of an assessment may be expressed (30.1): four ways named, others left possible.
 *
 * @category Vocabulary
 */
export const resultKinds = ['score', 'grade', 'pass-or-fail', 'completion'] as const
/**
 * A way of expressing the result of an assessment.
 *
 * @category Vocabulary
 */
export type ResultKind = (typeof resultKinds)[number]

/**
 * What the person brings to be registered (31).
 *
 * @category Vocabulary
 */
export const registrationPapers = ['training-proof', 'certificate'] as const
/**
 * A paper that the person brings to be registered.
 *
 * @category Vocabulary
 */
export type RegistrationPaper = (typeof registrationPapers)[number]

/**
 * Where studies are registered and the registration card is kept (31).
 *
 * @category Vocabulary
 */
export const registrationOffices = ['unit', 'talent-exchange-agency'] as const
/**
 * A place where studies are registered.
 *
 * @category Vocabulary
 */
export type RegistrationOffice = (typeof registrationOffices)[number]

/**
 * How a volume of the certificate comes to be issued (33).
 *
 * @category Vocabulary
 */
export const volumeOrigins = ['first', 'renewal', 'replacement'] as const
/**
 * How a volume of the certificate comes to be issued.
 *
 * @category Vocabulary
 */
export type VolumeOrigin = (typeof volumeOrigins)[number]

/**
 * What can become of a volume of the certificate (33).
 *
 * @category Vocabulary
 */
export const certificateStates = [
  'issued',
  'active',
  'full',
  'superseded',
  'damaged',
  'lost',
  'reissue-requested',
  'void',
] as const
/**
 * What a volume of the certificate is.
 *
 * @category Vocabulary
 */
export type CertificateState = (typeof certificateStates)[number]

/**
 * What can happen to a volume of the certificate (31, 33).
 *
 * @category Vocabulary
 */
export const certificateEvents = [
  'entry-made',
  'filled',
  'renewal-applied',
  'renewal-issued',
  'transfer',
  'damage',
  'loss',
  'reissue-applied',
  'replacement-issued',
  'alteration-found',
  'forgery-found',
  'authorised-correction',
] as const
/**
 * Something that happens to a volume of the certificate.
 *
 * @category Vocabulary
 */
export type CertificateEvent = (typeof certificateEvents)[number]

/**
 * The main figures of the annual statistics (34).
 *
 * @category Vocabulary
 */
export const statisticalFigures = [
  'total-professionals',
  'participants',
  'study-categories',
  'main-study-forms',
  'reached-80-hours',
  'study-ratio',
  'attainment-ratio',
] as const
/**
 * A main figure of the annual statistics.
 *
 * @category Vocabulary
 */
export type StatisticalFigure = (typeof statisticalFigures)[number]

// Standardised teaching

/**
 * The tasks of standardised teaching, in the order of 36(1) to 36(4).
 *
 * @category Vocabulary
 */
export const teachingTasks = [
  'guides-and-materials',
  'learners-and-requirements',
  'providers-and-instructors',
  'roll-out',
] as const
/**
 * A task of standardised teaching.
 *
 * @category Vocabulary
 */
export type TeachingTask = (typeof teachingTasks)[number]

/**
 * The contents of standardised teaching, in the order of 37(1) to 37(3).
 *
 * @category Vocabulary
 */
export const teachingContents = ['policy-law-and-standards', 'new-knowledge', 'post-competence'] as const
/**
 * A content of standardised teaching.
 *
 * @category Vocabulary
 */
export type TeachingContent = (typeof teachingContents)[number]

/**
 * What can become of a guidance document on standardised teaching (38).
 *
 * @category Vocabulary
 */
export const guidanceStates = ['draft', 'countersigned', 'issued'] as const
/**
 * How far a guidance document has come.
 *
 * @category Vocabulary
 */
export type GuidanceState = (typeof guidanceStates)[number]

/**
 * What can happen to a guidance document on standardised teaching (38).
 *
 * @category Vocabulary
 */
export const guidanceEvents = ['countersignature', 'other-countersignature', 'issue'] as const
/**
 * Something that happens to a guidance document.
 *
 * @category Vocabulary
 */
export type GuidanceEvent = (typeof guidanceEvents)[number]

// Appraisal and assessment

/**
 * What someone's part in a collective training is (39, 41); the text names no states, so that these are the library's.
 *
 * @category Vocabulary
 */
export const participationStates = [
  'enrolled',
  'attended',
  'passed',
  'appraised',
  'missed',
  'make-up-due',
  'made-up',
] as const
/**
 * What someone's part in a collective training is.
 *
 * @category Vocabulary
 */
export type ParticipationState = (typeof participationStates)[number]

/**
 * What can happen to someone's part in a collective training (39, 41).
 *
 * @category Vocabulary
 */
export const participationEvents = [
  'full-attendance',
  'part-attendance',
  'absence',
  'assessment-passed',
  'assessment-failed',
  'appraisal',
  'make-up-passed',
  'make-up-failed',
] as const
/**
 * Something that happens to someone's part in a collective training.
 *
 * @category Vocabulary
 */
export type ParticipationEvent = (typeof participationEvents)[number]

/**
 * What a written appraisal contains (39).
 *
 * @category Vocabulary
 */
export const appraisalParts = [
  'attitude-and-conduct',
  'mastery',
  'problem-solving',
  'assessment-result',
] as const
/**
 * A part of a written appraisal.
 *
 * @category Vocabulary
 */
export type AppraisalPart = (typeof appraisalParts)[number]

/**
 * The modes of assessment (40).
 *
 * @category Vocabulary
 */
export const assessmentModes = [
  'open-book',
  'closed-book',
  'thesis',
  'survey-report',
  'reflections',
  'other',
] as const
/**
 * A mode of assessment.
 *
 * @category Vocabulary
 */
export type AssessmentMode = (typeof assessmentModes)[number]

// Self-study

/**
 * How a self-study task comes about (42).
 *
 * @category Vocabulary
 */
export const selfStudyOrigins = ['declared', 'arranged'] as const
/**
 * How a self-study task comes about.
 *
 * @category Vocabulary
 */
export type SelfStudyOrigin = (typeof selfStudyOrigins)[number]

/**
 * What the content of self-study must be (43).
 *
 * @category Vocabulary
 */
export const selfStudyQualities = ['up-to-date', 'targeted', 'practical'] as const
/**
 * A quality of the content of self-study.
 *
 * @category Vocabulary
 */
export type SelfStudyQuality = (typeof selfStudyQualities)[number]

/**
 * The items of a self-study task book (44).
 *
 * @category Vocabulary
 */
export const taskBookItems = [
  'study-content',
  'requirements',
  'references',
  'start-and-end-dates',
  'hour-calculation',
  'assessment-method',
] as const
/**
 * An item of a self-study task book.
 *
 * @category Vocabulary
 */
export type TaskBookItem = (typeof taskBookItems)[number]

/**
 * What can become of a task of self-study (42, 44).
 *
 * @category Vocabulary
 */
export const selfStudyStates = [
  'declared',
  'arranged',
  'approved',
  'task-book-issued',
  'studying',
  'passed',
  'failed',
  'credited',
  'rejected',
] as const
/**
 * What a task of self-study is.
 *
 * @category Vocabulary
 */
export type SelfStudyState = (typeof selfStudyStates)[number]

/**
 * What can happen to a task of self-study (42, 44).
 *
 * @category Vocabulary
 */
export const selfStudyEvents = [
  'approval',
  'rejection',
  'task-book-issue',
  'start-of-study',
  'assessment-passed',
  'assessment-failed',
  'crediting',
] as const
/**
 * Something that happens to a task of self-study.
 *
 * @category Vocabulary
 */
export type SelfStudyEvent = (typeof selfStudyEvents)[number]

// Awards

/**
 * Those who are commended (45).
 *
 * @category Vocabulary
 */
export const awardCategories = ['advanced-collective', 'advanced-administrator', 'advanced-learner'] as const
/**
 * A category of those who are commended.
 *
 * @category Vocabulary
 */
export type AwardCategory = (typeof awardCategories)[number]

/**
 * The forms of reward (45): moral first, material beside it.
 *
 * @category Vocabulary
 */
export const awardForms = ['moral', 'material'] as const
/**
 * A form of reward.
 *
 * @category Vocabulary
 */
export type AwardForm = (typeof awardForms)[number]
