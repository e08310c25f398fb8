import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { oneOf, percent, plainDate, total, totalHours } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { inOrder, list, object, optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { DecimalInput } from '../../../engine/quantity/hours.js'
import {
  type StatisticalFigure,
  type StudyForm,
  statisticalFigures,
  studyForms,
} from '../../law/vocabulary.js'
import { type SubjectKey, subjectKeys } from '../subject-key.js'

/** What a return states of one class of subjects or one form of study; absent: not stated. */
export interface GivenClass {
  /** The people who studied in it. */
  readonly heads?: number
  /** Their entries: a person with three counts three times. */
  readonly personTimes?: number
  /** The hours of all of them together. */
  readonly totalHours?: DecimalInput
}

/** The figures that a return draws from one body of evidence; absent: not stated. */
export interface GivenFigures {
  /** 参加继续教育学习人数 */
  readonly participants?: number
  /** 年度学习时间累计达到80学时人数 */
  readonly reached?: number
  /** The hours of all together, for which the article does not ask. */
  readonly totalHours?: DecimalInput
  /** 参加学习类别, in full: nobody studied what it leaves out. */
  readonly bySubject?: { readonly [Subject in SubjectKey]?: GivenClass }
  /** 主要学习形式: the main ones, so that it says nothing of what it leaves out. */
  readonly byForm?: { readonly [Form in StudyForm]?: GivenClass }
  /** 学习比率, in per cent. */
  readonly studyRatio?: DecimalInput
  /** 达到80学时的比率, in per cent. */
  readonly attainmentRatio?: DecimalInput
}

/**
 * An annual return as a unit or a district hands it in, in figures and without records. Read-only all the way down; only
 * parsing makes one.
 */
export interface GivenReturn extends z.$brand<'GivenReturn'> {
  /** The first day of the time that it covers; absent: not known. */
  readonly from?: PlainDate
  /** The last one; absent: not known. */
  readonly to?: PlainDate
  /** 专业技术人员总数; absent: not stated. */
  readonly totalProfessionals?: number
  /** The figures drawn from the certificates; absent: it has none. */
  readonly registered?: GivenFigures
  /** The figures drawn from all study, entered or not; absent: it has none. */
  readonly evidenced?: GivenFigures
  /** Items of which something is written there that could not be read; absent: all was read. */
  readonly unread?: readonly StatisticalFigure[]
}

const ofClass = optional(
  object({ heads: optional(total), personTimes: optional(total), totalHours: optional(totalHours) }),
)

const byClass = <const Name extends string>(names: readonly Name[]) =>
  optional(object(Object.fromEntries(names.map((name) => [name, ofClass])) as Record<Name, typeof ofClass>))

const figures = object({
  participants: optional(total),
  reached: optional(total),
  totalHours: optional(totalHours),
  bySubject: byClass(subjectKeys),
  byForm: byClass(studyForms),
  studyRatio: optional(percent),
  attainmentRatio: optional(percent),
})

/** The schema of an annual return that is handed in as figures (34). */
export const givenReturnSchema: EntitySchema<GivenReturn> = schemaOf<GivenReturn>('parseGivenReturn')(
  {
    from: optional(plainDate),
    to: optional(plainDate),
    totalProfessionals: optional(total),
    registered: optional(figures),
    evidenced: optional(figures),
    unread: optional(list(oneOf(statisticalFigures))),
  },
  inOrder,
)

/**
 * Reads an annual return that is handed in as figures from outside data. Figures that contradict each other are no problem of
 * the data: `assessGivenReturn` finds them.
 *
 * **Legal basis:** Article 34.
 *
 * @example
 * ```ts
 * import { parseGivenReturn } from 'xueshi'
 * parseGivenReturn({
 *   from: '2024-11-01', to: '2025-10-31', totalProfessionals: 120,
 *   registered: { participants: 114, reached: 96, studyRatio: '95', attainmentRatio: '80' },
 * }).ok // => true
 * ```
 */
export const parseGivenReturn = /* @__PURE__ */ parser(givenReturnSchema)
