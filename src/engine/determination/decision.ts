import { valueOn } from '../editions/parameter.js'
import { invalidArgument } from '../ground/errors.js'
import { isPlainDate, type PlainDate } from '../quantity/calendar.js'

type Decide<Facts, Grounds, Found> = (facts: Facts, grounds: Grounds) => Found

/**
 * How a rule decides that an amendment made another one: of each time as the law stood then, under one edition and one id. The
 * rule declares what any of its versions reads.
 *
 * @example
 * ```ts
 * import { definePack } from 'xueshi/engine'
 * const { defineRule } = definePack({
 *   id: 'visits', edition: 'visits-2000', parameters: {}, readings: {}, fields: {}, values: {},
 *   provisions: { '1': 'mandatory' },
 * })
 * const assessVisits = defineRule({ id: 'visits', provisions: ['1'] }, {
 *   dateOf: ({ year }: { year: number; visits: number }) => `${year}-12-31`,
 *   versions: [
 *     { from: '2000-01-01', decide: ({ visits }, grounds) => grounds.settled(visits >= 2) },
 *     { from: '2020-01-01', decide: ({ visits }, grounds) => grounds.settled(visits >= 3) },
 *   ],
 * })
 * assessVisits({ year: 2019, visits: 2 }).value // => true
 * assessVisits({ year: 2020, visits: 2 }).value // => false
 * ```
 */
export interface DatedDecision<Facts, Grounds, Found> {
  /** The day of the facts: of a year its last day. */
  readonly dateOf: (facts: Facts) => PlainDate
  /**
   * How it decides from each day on, the earliest first; before the first day, as from it. The provisions are those of the
   * day of the facts as well.
   */
  readonly versions: readonly {
    /** `YYYY-MM-DD`. */
    readonly from: PlainDate
    readonly decide: Decide<Facts, Grounds, Found>
  }[]
}

/** How a rule decides: always in one way, or dated. */
export type Decision<Facts, Grounds, Found> =
  | Decide<Facts, Grounds, Found>
  | DatedDecision<Facts, Grounds, Found>

/** How a rule decides of any facts: dated, in the way of their day, and by the provisions as they stand on it. */
export const decided = <Facts, Grounds extends { decideAsOf(day: PlainDate): void }, Found>(
  decision: Decision<Facts, Grounds, Found>,
): Decide<Facts, Grounds, Found> => {
  if (typeof decision === 'function') return decision
  const { dateOf, versions } = decision
  const isInOrder = versions.every(
    ({ from }, at) =>
      isPlainDate(from) && (at === 0 || (versions[at - 1] as { from: PlainDate }).from < from),
  )
  if (!isInOrder || versions.length === 0) {
    throw invalidArgument('versions', 'versions of a rule, the earliest first')
  }
  return (facts, grounds) => {
    const day = dateOf(facts)
    grounds.decideAsOf(day)
    // There is a first version.
    return (valueOn(versions, day) as (typeof versions)[number]).decide(facts, grounds)
  }
}
