import type { CountRange } from '../../engine/quantity/count-range.js'
import type { DecimalText, Range } from '../../engine/quantity/hours.js'
import type { Period } from '../../engine/quantity/period.js'
import type { Basis } from '../entities/statistics/figure-names.js'
import type { SubjectKey } from '../entities/subject-key.js'
import type { StudyForm } from '../law/vocabulary.js'

/** How counts and hours are written: whole numbers and decimal text where every figure is exact, ranges otherwise. */
export interface ExactFigures {
  readonly count: number
  readonly hours: DecimalText
  readonly percent: DecimalText
}

/** How counts and hours are written where missing facts leave figures open. */
export interface RangedFigures {
  readonly count: CountRange
  readonly hours: Range
  readonly percent: Range
}

/** Either way of writing figures. */
export type Figures = ExactFigures | RangedFigures

/** A part of a whole, with both as they were counted. */
export interface Share<F extends Figures> {
  readonly numerator: F['count']
  readonly denominator: F['count']
  /** To two places, rounded half up, and 100 only where the part is the whole; `null` where the whole is nothing. */
  readonly percent: F['percent'] | null
}

/** What falls to one class of subjects or one form of study. */
export interface ClassFigures<F extends Figures> {
  readonly heads: F['count']
  /** A person with three entries counts three times. */
  readonly personTimes: F['count']
  readonly hours: F['hours']
}

/** The figures of one body of evidence. */
export interface BasisFigures<F extends Figures> {
  readonly participants: F['count']
  /** `null` where the edition sets no number of hours to reach. */
  readonly reached: F['count'] | null
  readonly hours: F['hours']
  readonly bySubject: Readonly<Record<SubjectKey, ClassFigures<F>>>
  readonly byForm: Readonly<Record<StudyForm, ClassFigures<F>>>
  /** Participants of all professionals. */
  readonly studyRatio: Share<F>
  /** Those who reached the hours, of all professionals and of the participants. */
  readonly attainmentOfTotal: Share<F> | null
  readonly attainmentOfParticipants: Share<F> | null
}

/** The annual return: the seven figures of Article 34. */
export interface AnnualStatistics<F extends Figures> {
  readonly period: Period
  readonly requiredHours: DecimalText | null
  /** 专业技术人员总数 */
  readonly totalProfessionals: F['count']
  /** 参加继续教育学习人数 */
  readonly participants: F['count']
  /** 参加学习类别: by class of subjects, or by form under that reading; people, or entries under that reading. */
  readonly categories: Readonly<Record<string, F['count']>>
  /** 主要学习形式 */
  readonly forms: Readonly<Record<StudyForm, F['count']>>
  /** 年度学习时间累计达到80学时人数 */
  readonly reached: F['count'] | null
  /** 学习比率 */
  readonly studyRatio: Share<F>
  /** 达到80学时的比率 */
  readonly attainmentRatio: Share<F> | null
  /** The body of evidence that the seven figures rest on. */
  readonly basis: Basis
  /** All figures of both bodies of evidence. */
  readonly byBasis: Readonly<Record<Basis, BasisFigures<F>>>
}
