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
  'registration-card.keeper',
  'self-study.origin',
  'self-study.confirmation',
  'self-study.up-to-date',
  'self-study.targeted',
  'self-study.practical',
  'task-book.approval',
  'study.related-to-profession',
  'study.arranged-by-unit',
  'asked-period',
] as const

/** The name of a fact that may be missing. */
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
}
