import type { CountRange } from '../../engine/quantity/count-range.js'
import { hoursText } from '../../engine/quantity/hours.js'
import { partText } from '../../engine/quantity/ratio.js'
import type { Basis } from '../entities/statistics/figure-names.js'
import { subjectKeys } from '../entities/subject-key.js'
import { type StudyForm, studyForms } from '../law/vocabulary.js'
import { basisStart, classStart } from './layout.js'
import type {
  BasisFigures,
  ClassFigures,
  ExactFigures,
  Figures,
  RangedFigures,
  Share,
} from './statistics-figures.js'

/** How the two ends of a figure are written. */
export interface Writer<F extends Figures> {
  readonly count: (count: CountRange) => F['count']
  readonly hours: (hundredths: CountRange) => F['hours']
  readonly percent: (numerator: CountRange, denominator: CountRange) => F['percent']
}

const percent = (numerator: number, denominator: number): string => partText(numerator, denominator, 100, 2)

/** Writes figures of which both ends agree. */
export const exactWriter: Writer<ExactFigures> = {
  count: ({ least }) => least,
  hours: ({ least }) => hoursText(least),
  percent: (numerator, denominator) => percent(numerator.least, denominator.least),
}

/** Writes figures of which the ends may differ. */
export const rangeWriter: Writer<RangedFigures> = {
  count: (count) => count,
  hours: ({ least, most }) => ({ least: hoursText(least), most: hoursText(most) }),
  // Those of the part are among those of the whole: the share is greatest when all who may count do, in both.
  percent: (numerator, denominator) => ({
    least: percent(numerator.least, denominator.most),
    most: percent(numerator.most, Math.max(denominator.least, numerator.most, 1)),
  }),
}

/** The two ends of a figure of a tally. */
export const figureAt = (counts: readonly number[], index: number): CountRange => ({
  least: counts[index * 2] as number,
  most: counts[index * 2 + 1] as number,
})

/** A part of a whole; without a percentage where the whole is nothing. */
export const shareOf = <F extends Figures>(
  numerator: CountRange,
  denominator: CountRange,
  writer: Writer<F>,
): Share<F> => ({
  numerator: writer.count(numerator),
  denominator: writer.count(denominator),
  percent: denominator.most === 0 ? null : writer.percent(numerator, denominator),
})

const keyed = <K extends string, V>(keys: readonly K[], at: (index: number) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key, index) => [key, at(index)])) as Record<K, V>

/** Reads all figures of one body of evidence out of a tally. */
export const readBasis = <F extends Figures>(
  counts: readonly number[],
  basis: Basis,
  hasAttainment: boolean,
  writer: Writer<F>,
): BasisFigures<F> => {
  const start = basisStart(basis)
  const people = figureAt(counts, 0)
  const participants = figureAt(counts, start)
  const reached = figureAt(counts, start + 1)
  const classAt = (index: number): ClassFigures<F> => {
    const first = classStart(start, index)
    return {
      heads: writer.count(figureAt(counts, first)),
      personTimes: writer.count(figureAt(counts, first + 1)),
      hours: writer.hours(figureAt(counts, first + 2)),
    }
  }
  return {
    participants: writer.count(participants),
    reached: hasAttainment ? writer.count(reached) : null,
    hours: writer.hours(figureAt(counts, start + 2)),
    bySubject: keyed(subjectKeys, classAt),
    byForm: keyed<StudyForm, ClassFigures<F>>(studyForms, (index) => classAt(subjectKeys.length + index)),
    studyRatio: shareOf(participants, people, writer),
    attainmentOfTotal: hasAttainment ? shareOf(reached, people, writer) : null,
    attainmentOfParticipants: hasAttainment ? shareOf(reached, participants, writer) : null,
  }
}
