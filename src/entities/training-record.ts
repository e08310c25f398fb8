import * as z from 'zod'
import { capacities, contentAreas, studyForms, subjectClasses } from '../law/vocabulary.js'
import { amount, flag, id, oneOf, plainDate, positiveAmount, text, volume } from './fields.js'
import { inCodes } from './issue.js'
import { coded } from './problem-text.js'
import { taskBookSchema } from './self-study.js'
import { exactlyOneOf, list, object, optional, whereSound } from './shapes.js'
import { study } from './study.js'

const score = object({
  /** A number of points. */
  kind: z.literal('score'),
  /** The points. */
  value: amount,
  /** Whether they were enough; absent: not known. */
  passed: optional(flag),
})

const grade = object({
  /** A grade in words, such as 优秀. */
  kind: z.literal('grade'),
  /** The grade. */
  value: text,
  /** Whether it was enough; absent: not known. */
  passed: optional(flag),
})

const passOrFail = object({
  /** Passed or failed, and nothing finer. */
  kind: z.literal('pass-or-fail'),
  /** Which of the two. */
  value: oneOf(['pass', 'fail']),
})

const completion = object({
  /** Completed or not, without an assessment. */
  kind: z.literal('completion'),
  /** Which of the two. */
  value: oneOf(['completed', 'not-completed']),
})

const result = z.discriminatedUnion('kind', [score, grade, passOrFail, completion], inCodes)

const registration = object({
  /** The number of the certificate. */
  certificateNumber: id,
  /** Which volume of it, from 1 to 999; absent: not known. */
  volume: optional(volume),
  /** The day of the entry; study after it is not attested by it. */
  registeredOn: plainDate,
  /** Who registered it: the unit, or the talent exchange agency that keeps the personnel file. */
  registrar: oneOf(['unit', 'talent-exchange-agency', 'other']),
  /**
   * Whether the entry stands (Article 33): `false` where it was found altered, forged, removed or struck out; `null` where
   * that is in question; absent: nothing is asserted against it.
   */
  entryStands: optional(flag.nullable()),
})

const makesUp = object(
  {
    /** The record of what was missed or not passed. */
    recordId: optional(id),
    /** The class of which a part was missed or not passed, instead of a record. */
    classId: optional(id),
    /** The date of the session that was missed or not passed. */
    missedOn: plainDate,
  },
  exactlyOneOf('recordId', 'classId'),
)

const scheduled = object(
  {
    /** In days. */
    days: optional(positiveAmount),
    /** In class hours, instead of days. */
    hours: optional(positiveAmount),
  },
  exactlyOneOf('days', 'hours'),
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

/**
 * The schema of a training record (学习记录): one study of one person, as a proof or a certificate entry states it.
 *
 * A field that is absent is unknown, or none, as its own line says.
 *
 * **Legal basis:** Articles 13, 30, 31, 41 and 44.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseTrainingRecord } from 'xueshi'
 * const result = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '公需科目培训', form: 'collective-training', subject: 'public-required',
 *   study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: '2.5' },
 * })
 * result.ok // => true
 * ```
 */
export const trainingRecordSchema = object(
  {
    /** The caller's key of the record. */
    id,
    /** The caller's key of the person. */
    personId: id,
    /** What the study was called. */
    title: text,
    /** One of the eight main forms, or `other` (Article 13). */
    form: oneOf(studyForms),
    /** Absent: unclassified; its hours are in the quota and outside the ratio. */
    subject: optional(oneOf(subjectClasses)),
    /** The area of content (Article 11); absent: not known. */
    content: optional(oneOf(contentAreas)),
    /** Dated `sessions`, a certified `total` of hours or days over a range, or `credits` of an industry's scheme. */
    study,
    /** What the assessment showed; absent: not known. */
    result: optional(result),
    /** `null`: known that there is none; absent: not known. */
    completionNumber: optional(id.nullable()),
    /** Ids of the proofs; two records of one person that share one are one study. Absent: none. */
    proofs: optional(list(id)),
    /** The class attended; its hours count once. Absent: none. */
    classId: optional(id),
    /** Who held the class. */
    hostId: optional(id),
    /** Who taught it. */
    providerId: optional(id),
    /** Whether the provider may teach (Article 15); absent: not asserted. */
    providerEligible: optional(flag),
    /** The paragraph of Article 15 by which it would; `null`: none is open to it; absent: not known. */
    providerRoute: optional(oneOf(['15.1', '15.2', '15.3']).nullable()),
    /** Sent by the organisation or taking part as an individual; absent: not asserted. */
    capacity: optional(oneOf(capacities)),
    /** Whether the study took the person away from work; absent: not asserted. */
    offTheJob: optional(flag),
    /** The entry in the certificate (Article 31); absent: not registered. */
    registration: optional(registration),
    /** The task book of a self-study (Article 44); absent: none. */
    taskBook: optional(taskBookSchema),
    /** The absence or failed assessment that this study makes up for (Article 41); absent: none. */
    makesUp: optional(makesUp),
    /** What the class was scheduled to take, against which an absence is measured; absent: not known. */
    scheduled: optional(scheduled),
  },
  oneSetOfDates,
).brand<'TrainingRecord'>()

/**
 * A parsed training record, read-only all the way down. Only parsing makes one; its fields are those of
 * {@link trainingRecordSchema}.
 *
 * @category Entities
 */
export type TrainingRecord = z.output<typeof trainingRecordSchema>
