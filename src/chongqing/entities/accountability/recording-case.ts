import * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { cases, oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { coded } from '../../../engine/facts/problem-text.js'
import { list, object, optional, schemaOf, whereSound } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { type RegistrationOffice, registrationOffices } from '../../law/vocabulary.js'

/** What can happen in a case of studies not recorded, or not truthfully (46), apart from the lapse of a deadline. */
const happenings = [
  'breach-found',
  'order',
  'correction',
  'partial-correction',
  'express-refusal',
  'penalty',
] as const

/** The same, with the lapse of a deadline, which is reckoned and never reported. */
export const recordingBreachEvents = /* @__PURE__ */ (() =>
  Object.freeze([...happenings, 'deadline-passed'] as const))()

/** What can happen in a case of studies not recorded, or not truthfully. */
export type RecordingBreachEvent = (typeof recordingBreachEvents)[number]

/** One thing that happened in a case of studies not recorded, or not truthfully. */
export interface RecordingCaseHappening {
  /** What happened; that a deadline passed is reckoned and not reported. */
  readonly kind: Exclude<RecordingBreachEvent, 'deadline-passed'>
  /** The day on which it happened. */
  readonly on: PlainDate
  /** Of an order: the last day for correction; absent where the order names none. */
  readonly deadline?: PlainDate
}

/**
 * A case of studies not recorded, or not truthfully (不记载或不如实记载), read-only all the way down. Only parsing makes
 * one.
 */
export interface RecordingCase extends z.$brand<'RecordingCase'> {
  /** Who should have recorded. */
  readonly subject: RegistrationOffice
  /** How many persons' studies were not recorded, or not truthfully; absent: not known. */
  readonly persons?: number
  /** How many entries are lacking or untruthful; absent: not known. */
  readonly entries?: number
  /** What happened, in the order of time; at least one. */
  readonly events: readonly RecordingCaseHappening[]
}

const event = object(
  { kind: oneOf(happenings), on: plainDate, deadline: optional(plainDate) },
  z.refine<{ readonly on?: string; readonly deadline?: string }>(
    ({ on, deadline }) => on === undefined || deadline === undefined || on <= deadline,
    { error: coded('reversed-dates'), path: ['deadline'], when: whereSound('on', 'deadline') },
  ),
)

/** The schema of a case of studies not recorded, or not truthfully (46). */
export const recordingCaseSchema: EntitySchema<RecordingCase> = schemaOf<RecordingCase>('parseRecordingCase')(
  {
    subject: oneOf(registrationOffices),
    persons: optional(cases),
    entries: optional(cases),
    events: list(event, 1),
  },
)

/**
 * Reads a case of studies not recorded, or not truthfully, from outside data.
 *
 * **Legal basis:** Article 46.
 *
 * @example
 * ```ts
 * import { parseRecordingCase } from 'xueshi'
 * parseRecordingCase({ subject: 'unit', persons: 2, events: [{ kind: 'breach-found', on: '2025-03-03' }] }).ok // => true
 * ```
 */
export const parseRecordingCase = /* @__PURE__ */ parser(recordingCaseSchema)
