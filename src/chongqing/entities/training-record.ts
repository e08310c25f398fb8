import * as z from 'zod/mini'
import type { EntitySchema } from '../../engine/facts/entity.js'
import { documentNumber, flag, id, oneOf, text, yuan } from '../../engine/facts/fields.js'
import { parser } from '../../engine/facts/parser.js'
import { coded } from '../../engine/facts/problem-text.js'
import { list, optional, orNull, schemaOf, whereSound } from '../../engine/facts/shapes.js'
import type { DecimalInput } from '../../engine/quantity/hours.js'
import {
  type Capacity,
  type ContentArea,
  capacities,
  contentAreas,
  type StudyForm,
  type SubjectClass,
  studyForms,
  subjectClasses,
} from '../law/vocabulary.js'
import {
  type ClassSchedule,
  type MadeUpFor,
  makesUp,
  type RecordRegistration,
  type RepetitionOf,
  registration,
  repeats,
  result,
  type SameTreatment,
  type StudyResult,
  sameTreatment,
  scheduled,
} from './record-parts.js'
import { type TaskBook, taskBookSchema } from './self-study/task-book.js'
import { type Study, study } from './study.js'

/**
 * A training record (学习记录): one study of one person, as a proof or a certificate entry states it. Read-only all the way
 * down; only parsing makes one.
 *
 * A field that is absent is unknown, or none, as its own line says.
 */
export interface TrainingRecord extends z.$brand<'TrainingRecord'> {
  /** The caller's key of the record. */
  readonly id: string
  /** The caller's key of the person, never a citizen number; absent: not known whose it is. */
  readonly personId?: string
  /** What the study was called. */
  readonly title: string
  /** One of the eight main forms, or `other` (Article 13); absent, which only a row that was not read may be: not known. */
  readonly form?: StudyForm
  /** Absent: unclassified; its hours are in the quota and outside the ratio. */
  readonly subject?: SubjectClass
  /** The area of content (Article 11); absent: not known. */
  readonly content?: ContentArea
  /** Dated `sessions`, a certified `total` over a range, `credits` of an industry's scheme, or `unstated`. */
  readonly study: Study
  /** What the assessment showed; absent: not known. */
  readonly result?: StudyResult
  /** The number of the completion certificate, which is a proof like those in `proofs`; `null`: known that there is none; absent: not known. */
  readonly completionNumber?: string | null
  /** Numbers of the proofs; a shared one is a sign that two records may be one study. Absent: none. */
  readonly proofs?: readonly string[]
  /** The caller's key of the class attended. Absent: none. */
  readonly classId?: string
  /** The caller's key of who hosted the class (主办): of a unit, or of a department; absent: not known. */
  readonly hostId?: string
  /** The caller's key of who taught it; absent: not known. */
  readonly providerId?: string
  /** Whether the provider may teach (Article 15); absent: not asserted. */
  readonly providerEligible?: boolean
  /** The paragraph of Article 15 by which it would; `null`: none is open to it; absent: not known. */
  readonly providerRoute?: '15.1' | '15.2' | '15.3' | null
  /** Sent by the organisation or taking part as an individual; absent: not asserted. */
  readonly capacity?: Capacity
  /** Whether the study took the person away from work; absent: not asserted. */
  readonly offTheJob?: boolean
  /** How the person was treated during it, beside what is due on the post; absent: not known. */
  readonly sameTreatment?: SameTreatment
  /** What it cost, in yuan; absent: not known. */
  readonly cost?: DecimalInput
  /** Whether a qualification has to do with the person's profession (Article 13, item 7); absent: not known. */
  readonly relatedToProfession?: boolean
  /** The entry in the certificate (Article 31); absent: not registered. */
  readonly registration?: RecordRegistration
  /** The task book of a self-study (Article 44); absent: none. */
  readonly taskBook?: TaskBook
  /** The absence or failed assessment that this study makes up for (Article 41); absent: none. */
  readonly makesUp?: MadeUpFor
  /** What this study takes again; absent: nothing is said to be a repetition. */
  readonly repeats?: RepetitionOf
  /** What the class was scheduled to take, against which an absence is measured; absent: not known. */
  readonly scheduled?: ClassSchedule
}

const formUnlessUnread = z.refine<{ readonly form?: unknown; readonly study: unknown }>(
  ({ form, study }) => form !== undefined || Object(study).unread === true,
  { error: coded('missing'), path: ['form'], when: whereSound('form') },
)

// Two sets of dates for one self-study could disagree, and nothing says which would win.
const oneSetOfDates = z.refine<{
  readonly study: { readonly kind: string }
  readonly taskBook?: { readonly log?: unknown }
}>(({ study, taskBook }) => study.kind !== 'sessions' || taskBook?.log === undefined, {
  error: coded('log-and-sessions'),
  path: ['taskBook', 'log'],
  when: whereSound('study', 'taskBook'),
})

/** The schema of a training record (13, 30, 31, 41, 44). */
export const trainingRecordSchema: EntitySchema<TrainingRecord> = schemaOf<TrainingRecord>(
  'parseTrainingRecord',
)(
  {
    id,
    personId: optional(id),
    title: text,
    form: optional(oneOf(studyForms)),
    subject: optional(oneOf(subjectClasses)),
    content: optional(oneOf(contentAreas)),
    study,
    result: optional(result),
    completionNumber: optional(orNull(documentNumber)),
    proofs: optional(list(id)),
    classId: optional(id),
    hostId: optional(id),
    providerId: optional(id),
    providerEligible: optional(flag),
    providerRoute: optional(orNull(oneOf(['15.1', '15.2', '15.3']))),
    capacity: optional(oneOf(capacities)),
    offTheJob: optional(flag),
    sameTreatment: optional(sameTreatment),
    cost: optional(yuan),
    relatedToProfession: optional(flag),
    registration: optional(registration),
    taskBook: optional(taskBookSchema),
    makesUp: optional(makesUp),
    repeats: optional(repeats),
    scheduled: optional(scheduled),
  },
  formUnlessUnread,
  oneSetOfDates,
)

/**
 * Reads a training record from outside data.
 *
 * **Legal basis:** Articles 13, 30, 31, 41 and 44.
 *
 * @example
 * ```ts
 * import { parseTrainingRecord } from 'xueshi'
 * const refused = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '公需科目培训', form: 'distance',
 *   study: { kind: 'total', from: '2025-03-05', to: '2025-03-03', hours: 0.1 + 0.2 },
 * })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['study.hours', 'decimal-places'], ['study.to', 'reversed-dates']]
 * ```
 */
export const parseTrainingRecord = /* @__PURE__ */ parser(trainingRecordSchema)
