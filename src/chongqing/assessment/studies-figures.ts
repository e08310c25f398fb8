import { Money } from '../../engine/quantity/decimal.js'
import type { DecimalText } from '../../engine/quantity/hours.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { type ContentArea, contentAreas } from '../law/vocabulary.js'
import type { CostBasis } from '../rules/funding/cost-allocation.js'
import type { UnitStudy } from './unit-study.js'

/** Who bears the cost of how many studies, and how many yuan as far as they are known. */
export interface CostsOfStudies {
  readonly studies: Readonly<Record<CostBasis | 'undetermined', number>>
  readonly individual: DecimalText
  readonly unit: DecimalText
}

/** The classes that the studies belong to, by the caller's keys. */
export interface ClassesOfStudies {
  readonly toEvaluate: readonly string[]
  readonly outside: readonly string[]
  readonly undetermined: readonly string[]
}

/** How many studies were of an area of content, and how many people took part. */
export interface AreaOfStudies {
  readonly area: ContentArea
  readonly studies: number
  readonly people: number
}

/** What is known of amounts, added up. */
const sumOf = (amounts: readonly (DecimalText | null)[]): DecimalText =>
  amounts.reduce((sum, amount) => sum.plus(amount ?? 0), new Money(0)).toFixed()

/** Who bears the cost of studies. */
export const costsOf = (studies: readonly UnitStudy[]): CostsOfStudies => {
  const count = (asked: CostBasis | null) => studies.filter(({ cost }) => cost.by === asked).length
  return {
    studies: {
      agreement: count('agreement'),
      'individual-capacity': count('individual-capacity'),
      'organised-study': count('organised-study'),
      undetermined: count(null),
    },
    individual: sumOf(studies.map(({ cost }) => cost.individual)),
    unit: sumOf(studies.map(({ cost }) => cost.unit)),
  }
}

/** The studies by their areas of content. */
export const areasOf = (studies: readonly UnitStudy[]): readonly AreaOfStudies[] =>
  contentAreas.map((area) => {
    const ofArea = studies.filter(({ content }) => content === area)
    return { area, studies: ofArea.length, people: new Set(ofArea.map(({ personId }) => personId)).size }
  })

/** The records of each class, in the order in which the classes were met. */
export const byClass = (
  records: readonly TrainingRecord[],
): ReadonlyMap<string, readonly TrainingRecord[]> => {
  const classes = new Map<string, TrainingRecord[]>()
  for (const record of records) {
    const { classId } = record
    if (classId === undefined) continue
    const known = classes.get(classId)
    if (known) known.push(record)
    else classes.set(classId, [record])
  }
  return classes
}

/** Classes by whether their quality is evaluated; `null` where that is not known. */
export const classesOf = (
  classes: readonly { readonly classId: string; readonly inScope: boolean | null }[],
): ClassesOfStudies => {
  const those = (asked: boolean | null) =>
    classes.filter(({ inScope }) => inScope === asked).map(({ classId }) => classId)
  return { toEvaluate: those(true), outside: those(false), undetermined: those(null) }
}
