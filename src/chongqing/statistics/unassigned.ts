import { markAs } from '../../engine/ground/parsed.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import { type FigureName, figureNames } from '../entities/statistics/figure-names.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Growing } from './growing.js'
import { attended, yearOf } from './person-year.js'
import type { TallyTerms } from './tally-terms.js'

/** Studies as studies that may be anyone's, whosever key they bear. */
export const asAnyones = (records: readonly TrainingRecord[]): readonly TrainingRecord[] =>
  records.map((record) => {
    const { personId: _, ...rest } = record
    return Object.freeze(markAs(rest, record)) as TrainingRecord
  })

/** Someone of whom nothing is known that could take hours away. */
const anyone = { id: '' } as ProfessionalPerson

/** The most hours that studies have in the year, each by itself. */
const hoursIn = (records: readonly TrainingRecord[], terms: TallyTerms): number =>
  records.reduce((sum, record) => sum + yearOf(anyone, [record], terms, attended).sums.hours.most, 0)

/** Whether a figure is one of the return, which studies that may be anyone's open; how many records there are is none. */
export const isOfReturn = (figure: FigureName): boolean =>
  figure !== 'records' && figure !== 'records-registered'

/**
 * Opens the counts of people by studies that may be anyone's. `among`: what would count if each of them were everybody's. One
 * study is at most one person's, so that heads rise by no more than there are studies, and hours by no more than they have.
 */
export const openFor = (
  { counts, missing, readings }: Growing,
  among: Growing,
  records: readonly TrainingRecord[],
  terms: TallyTerms,
): void => {
  const hours = hoursIn(records, terms)
  figureNames.forEach((name, figure) => {
    if (!isOfReturn(name)) return
    const [least, most] = [figure * 2, figure * 2 + 1]
    const rise = Math.max(0, (among.counts[most] as number) - (counts[most] as number))
    counts[least] = Math.min(counts[least] as number, among.counts[least] as number)
    counts[most] = (counts[most] as number) + Math.min(rise, name.endsWith('hours') ? hours : records.length)
  })
  for (const fact of among.missing) missing.add(fact)
  for (const id of among.readings) readings.add(id)
}
