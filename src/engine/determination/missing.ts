import type { DecimalText } from '../quantity/hours.js'

/**
 * The facts whose absence can leave an answer open, by the entity that would hold them.
 *
 * @category Results
 */
export const factNames = [
  'person.title',
  'person.education',
  'person.role',
  'person.in-service',
  'person.employments',
  'unit.kind',
  'unit.division',
  'unit.industry-system',
  'body.division',
  'body.industry-system',
  'matter.place',
  'matter.system',
  'responsibility.evidence',
  'summary.filings',
  'summary.addressee',
  'duty.evidence',
  'plan.period',
  'record.study-dates',
  'record.result',
  'record.credit-dates',
  'record.task-book-approval',
  'record.task-book-assessment',
  'funding.payroll',
  'funding.entries',
  'funding.entry-recurrent',
  'funding.amount-of-year',
  'ledger.entries',
  'ledger.purpose',
  'study.agreement',
  'study.capacity',
  'study.selected-by-organisation',
  'study.off-the-job',
  'study.first-day',
  'study.same-treatment',
  'agreement.treatment',
  'agreement.cost',
  'agreement.cost-share',
  'agreement.paid',
  'agreement.service-months',
  'agreement.served-months',
  'granted-hours',
  'subject-hours',
  'certificate-entry.completion-certificate',
  'certificate.state',
  'certificate.issued-as',
  'certificate.verification',
  'certificate.corrections',
  'registration.training-proof',
  'registration.certificate',
  'registration.file-keeper',
  'registration.entry-stands',
  'registration-card.keeper',
  'self-study.origin',
  'self-study.confirmation',
  'self-study.up-to-date',
  'self-study.targeted',
  'self-study.practical',
  'task-book.approval',
  'study.related-to-profession',
  'study.arranged-by-unit',
  'provider.kind',
  'provider.specialities',
  'provider.registration',
  'provider.application',
  'provider.evaluation',
  'provider.approval',
  'provider.consent',
  'provider.filings',
  'provider.tasks',
  'course.field',
  'course.audience',
  'instructor.fields',
  'instructor.expert',
  'instructor.title',
  'instructor.engagement',
  'plan.level',
  'plan.parts',
  'plan.bases',
  'plan.sources',
  'plan.lead',
  'plan.together',
  'plan.filings',
  'plan.adopted-on',
  'plan.reviews',
  'teaching.tasks',
  'teaching.contents',
  'guidance.countersignature',
  'guidance.countersigned-on',
  'class.form',
  'class.provider',
  'class.last-day',
  'appraisal.written',
  'appraisal.author',
  'appraisal.date',
  'assessment.decided-by',
  'participation.form',
  'participation.attended',
  'participation.requirements',
  'participation.last-missed-on',
  'participation.make-ups',
  'make-up.requirements',
  'inspection.items',
  'inspection.modes',
  'inspection.made',
  'results.filings',
  'results.addressee',
  'class.hosted-by',
  'class.undertaken-by',
  'evaluation.by',
  'evaluation.aspects',
  'evaluation.course',
  'recording-breach.cases',
  'official.conduct',
  'award.moral',
  'award.material',
  'asked-period',
] as const

/**
 * The name of a fact that may be missing.
 *
 * @category Results
 */
export type FactName = (typeof factNames)[number]

/**
 * A fact that is not known and on which the answer depends.
 *
 * @category Results
 */
export interface MissingFact {
  readonly fact: FactName
  /** The caller's key of the person, record or entry that lacks it, where there are several. */
  readonly of?: string
  /**
   * How much of a figure of the answer hangs on the fact at the most, in hours or yuan; absent where the answer as a whole,
   * or in an answer about many all of one of them, hangs on it.
   */
  readonly width?: DecimalText
  /**
   * In an answer about many people: on how many of its counts the fact bears at the most. In a unit's year these are the
   * verdicts: each person's on the quota and on the ratio, and the one on the money; in the annual return, whether the person
   * is on the roll, took part, and reached the hours. Absent where the answer as a whole hangs on it, and in other answers.
   */
  readonly counts?: number
}
