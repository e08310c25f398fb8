import * as z from 'zod'
import { selfStudyOrigins, taskBookItems } from '../law/vocabulary.js'
import { id, plainDate, positiveAmount } from './fields.js'
import { inOrder, list, object, optional } from './shapes.js'
import { sessions } from './study.js'

/** The task book of a self-study (42 to 44). */
export const taskBook = object(
  {
    /** Whether the person declared the task or the unit arranged it. */
    origin: z.enum(selfStudyOrigins),
    /** Those of the six items that the book contains. */
    items: list(z.enum(taskBookItems)),
    /** `null`: known not to be approved; absent: not known. */
    approval: optional(object({ on: plainDate, by: optional(id) }).nullable()),
    from: plainDate,
    to: plainDate,
    /** The hours that the book plans; they do not cap what was logged. */
    hours: optional(positiveAmount),
    /** The dated log; where it is given it is the study, and the record's total only repeats it. */
    log: optional(sessions),
    /** `null`: known not to have been assessed; absent: not known. */
    unitAssessment: optional(z.enum(['pass', 'fail']).nullable()),
  },
  inOrder,
)
