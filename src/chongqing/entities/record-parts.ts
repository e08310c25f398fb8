import * as z from 'zod/mini'
import {
  days,
  documentNumber,
  flag,
  hours,
  id,
  oneOf,
  plainDate,
  points,
  text,
  volume,
} from '../../engine/facts/fields.js'
import { inCodes } from '../../engine/facts/issue.js'
import { exactlyOneOf, object, optional, orNull } from '../../engine/facts/shapes.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { DecimalInput } from '../../engine/quantity/hours.js'
import type { TreatmentComponent } from '../law/vocabulary.js'

/** What an assessment showed: a number of points. */
export interface ScoreResult {
  /** A number of points. */
  readonly kind: 'score'
  /** The points, from 0. */
  readonly value: DecimalInput
  /** Whether they were enough; absent: not known. */
  readonly passed?: boolean
}

/** What an assessment showed: a grade in words, such as 优秀. */
export interface GradeResult {
  /** A grade in words, such as 优秀. */
  readonly kind: 'grade'
  /** The grade. */
  readonly value: string
  /** Whether it was enough; absent: not known. */
  readonly passed?: boolean
}

/** What an assessment showed: passed or failed, and nothing finer. */
export interface PassOrFailResult {
  /** Passed or failed, and nothing finer. */
  readonly kind: 'pass-or-fail'
  /** Which of the two. */
  readonly value: 'pass' | 'fail'
}

/** That a study was completed or not, without an assessment. */
export interface CompletionResult {
  /** Completed or not, without an assessment. */
  readonly kind: 'completion'
  /** Which of the two. */
  readonly value: 'completed' | 'not-completed'
}

/** What the assessment of a study showed. */
export type StudyResult = ScoreResult | GradeResult | PassOrFailResult | CompletionResult

/** The entry of a study in the certificate. */
export interface RecordRegistration {
  /** The number of the certificate. */
  readonly certificateNumber: string
  /** Which volume of it, from 1 to 999; absent: not known. */
  readonly volume?: number
  /** The day of the entry; study after it is not attested by it. */
  readonly registeredOn: PlainDate
  /** Who registered it: the unit, or the talent exchange agency that keeps the personnel file. */
  readonly registrar: 'unit' | 'talent-exchange-agency' | 'other'
  /**
   * Whether the entry stands (Article 33): `false` where it was found altered, forged, removed or struck out; `null` where
   * that is in question; absent: nothing is asserted against it.
   */
  readonly entryStands?: boolean | null
}

/** What a study makes up for: either a record or a class, of which a part was missed or not passed. */
export interface MadeUpFor {
  /** The caller's key of the record of what was missed or not passed. */
  readonly recordId?: string
  /** The caller's key of the class of which a part was missed or not passed, instead of a record. */
  readonly classId?: string
  /** The date of the session that was missed or not passed. */
  readonly missedOn: PlainDate
}

/** What is studied again: either a record or a class. */
export interface RepetitionOf {
  /** The caller's key of the record of the first time. */
  readonly recordId?: string
  /** The caller's key of the class, instead of a record. */
  readonly classId?: string
}

/** What a class was scheduled to take: either days or class hours. */
export interface ClassSchedule {
  /** In days. */
  readonly days?: DecimalInput
  /** In class hours, instead of days. */
  readonly hours?: DecimalInput
}

/** Whether a person was treated as on the post during a study, in each component of the treatment; absent: not known. */
export type SameTreatment = { readonly [Component in TreatmentComponent]?: boolean }

const score = object({ kind: z.literal('score'), value: points, passed: optional(flag) })

const grade = object({ kind: z.literal('grade'), value: text, passed: optional(flag) })

const passOrFail = object({ kind: z.literal('pass-or-fail'), value: oneOf(['pass', 'fail']) })

const completion = object({ kind: z.literal('completion'), value: oneOf(['completed', 'not-completed']) })

/** The schema of a {@link StudyResult}. */
export const result = z.discriminatedUnion('kind', [score, grade, passOrFail, completion], inCodes)

/** The schema of a {@link RecordRegistration}. */
export const registration = object({
  certificateNumber: documentNumber,
  volume: optional(volume),
  registeredOn: plainDate,
  registrar: oneOf(['unit', 'talent-exchange-agency', 'other']),
  entryStands: optional(orNull(flag)),
})

/** The schema of {@link MadeUpFor}. */
export const makesUp = object(
  { recordId: optional(id), classId: optional(id), missedOn: plainDate },
  exactlyOneOf('recordId', 'classId'),
)

/** The schema of {@link RepetitionOf}. */
export const repeats = object(
  { recordId: optional(id), classId: optional(id) },
  exactlyOneOf('recordId', 'classId'),
)

/** The schema of a {@link ClassSchedule}. */
export const scheduled = object(
  { days: optional(days), hours: optional(hours) },
  exactlyOneOf('days', 'hours'),
)

/** The schema of {@link SameTreatment}. */
export const sameTreatment = object({
  wages: optional(flag),
  'social-insurance': optional(flag),
  welfare: optional(flag),
})
