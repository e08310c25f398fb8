import type { TrainingRecord } from '../../chongqing/entities/training-record.js'
import type { Law } from '../../chongqing/pack.js'
import { isEvidence } from '../../chongqing/reckoning/reckon.js'
import type { AnnualQuotaFacts } from '../../chongqing/rules/quota/annual-quota.js'
import type { PlainRows } from '../../chongqing/statistics/plain-rows.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { remembered } from '../../engine/ground/remembered.js'
import { exactly, none, plus, type Span } from '../../engine/quantity/hours.js'
import { isOfHours, quotaRows, shareDay } from './quota-rows.js'
import { entriesOf, hoursIn, termsOf, verdictOn } from './quota-terms.js'

/** The verdict on the quota of a person of whose records at most one is another; nothing where it is not found so. */
export type QuotaNear = (changed: AnnualQuotaFacts) => Verdict | undefined

/** Records that reach one another, by their places, and no others; with their hours. */
interface Group {
  readonly places: readonly number[]
  readonly hours: Span
}

const sumOf = (groups: readonly Group[]): Span => groups.reduce((sum, { hours }) => plus(sum, hours), none)

/**
 * The verdict on the quota near some facts: of facts in which one record is another, what that record does not reach stands.
 *
 * Records that share no day, id or proof, through others neither, are reckoned apart (`plain-rows.ts` says of one record why that
 * comes to the same): the others are reckoned once, and again only together with a record that comes to reach them.
 *
 * Even that is not needed where the records that it leaves and those that it reaches only contend with it for their days: none of
 * them is in question, may be one study with another that counts for another amount, or takes anything away. Then it takes from the
 * others no more than it brings, and leaves them no more than it took. A property holds all this to the rule. `count` is shown the lists of what is reckoned.
 */
export const quotaNear = (
  facts: AnnualQuotaFacts,
  law: Law,
  count: (reckoned: object) => void,
): QuotaNear => {
  const { person, records, year } = facts
  const its = quotaRows(facts)
  const own = its && termsOf(person, year)(law)
  if (!own) return () => undefined

  const { rows, firsts, ends, sharing, ofClass, put } = its
  const { served, terms } = own
  const { evidence, inYear, inAnyYear, settings } = terms
  const isAlone = (at: number): boolean => [sharing, ofClass].every((others) => others[at]?.size === 0)
  const isReached = (one: number, other: number): boolean =>
    (sharing[one] as ReadonlySet<number>).has(other) || shareDay(its, one, other)
  /** What a record by itself adds as it is stated; nothing where it must be reckoned. */
  const statedIn = ({ hours, read }: PlainRows, at: number): number | undefined => {
    if (read(rows, firsts[at] as number, ends[at] as number, served) > 0) return undefined
    return isEvidence(records[at] as TrainingRecord, evidence) ? hours[0] : 0
  }
  const hoursOf = (places: readonly number[], given: readonly TrainingRecord[]): Span => {
    const stated = places.length === 1 ? statedIn(inYear, places[0] as number) : undefined
    if (stated !== undefined) return exactly(stated)
    const some = places.map((at) => given[at] as TrainingRecord)
    count(some)
    return hoursIn(entriesOf(some, own), own)
  }

  /** The hours of records that are as they were, by their places. */
  const hoursKept = remembered((places: string) => hoursOf(places.split(' ').map(Number), records))
  const groupsWithout = remembered((changed: number): readonly Group[] => {
    const left = new Set(records.keys())
    left.delete(changed)
    const groups: Group[] = []
    for (const start of left) {
      const places = [start]
      for (const one of places) {
        left.delete(one)
        for (const other of left) if (!places.includes(other) && isReached(one, other)) places.push(other)
      }
      groups.push({ places, hours: hoursKept(places.sort((a, b) => a - b).join(' ')) })
    }
    return groups
  })

  const all = groupsWithout(-1)
  const whole = sumOf(all)
  // Records that say the same in all state the same hours, and count for as many where parts of a day are hours in proportion.
  const { 'part-days': parts, 'straddling-totals': straddling } = settings.readings
  const areContested = straddling === 'bounded' && parts === 'pro-rata'
  /** The most that a record has in any year, if all its part in the others is that it contends with them for days. */
  const contended = (at: number): number | undefined =>
    areContested && isAlone(at) ? statedIn(inAnyYear, at) : undefined
  const had = records.map((_, at) => contended(at))
  const others = all.filter(({ places }) => places.some((at) => had[at] === undefined))
  const isAmongOthers = records.map((_, at) => others.some(({ places }) => places.includes(at)))

  /** The verdict by what the record can at most have had and bring, where that tells it. */
  const verdictAtMost = (changed: number): Verdict | undefined => {
    const brought = isAmongOthers[changed] ? undefined : contended(changed)
    if (brought === undefined) return undefined
    if (others.some(({ places }) => places.some((other) => isReached(changed, other)))) return undefined
    const hours = { least: whole.least - (had[changed] as number), most: whole.most + brought }
    const verdict = verdictOn(hours, own)
    return verdict === 'undetermined' ? undefined : verdict
  }
  const verdictWith = (given: readonly TrainingRecord[], changed: number): Verdict => {
    const reached = new Set(
      groupsWithout(changed).filter(({ places }) => places.some((other) => isReached(changed, other))),
    )
    const hours = sumOf(groupsWithout(changed).filter((group) => !reached.has(group)))
    // No hours are less than none.
    if (verdictOn(hours, own) === 'met') return 'met'
    const reachedHours = hoursOf([changed, ...[...reached].flatMap(({ places }) => places)], given)
    return verdictOn(plus(hours, reachedHours), own)
  }

  return ({ records: given }) => {
    const changed = given.findIndex((record, at) => record !== records[at])
    if (changed < 0) return verdictOn(whole, own)
    const record = given[changed] as TrainingRecord
    if (!isOfHours(record)) return undefined
    put(changed, record)
    const verdict = verdictAtMost(changed) ?? verdictWith(given, changed)
    put(changed, records[changed] as TrainingRecord)
    return verdict
  }
}
