import type { TrainingRecord } from '../../chongqing/entities/training-record.js'
import type { ReadingId } from '../../chongqing/law/readings.js'
import type { Law } from '../../chongqing/pack.js'
import type { Entry } from '../../chongqing/reckoning/entry.js'
import { passed } from '../../chongqing/reckoning/intake.js'
import { isEvidence } from '../../chongqing/reckoning/reckon.js'
import { retires } from '../../chongqing/reckoning/service.js'
import type { HoursReading } from '../../chongqing/reckoning/settings.js'
import type { AnnualQuotaFacts } from '../../chongqing/rules/quota/annual-quota.js'
import { notPlain } from '../../chongqing/statistics/plain-rows.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { dateArgument } from '../../engine/quantity/date-arguments.js'
import { exactly, plus } from '../../engine/quantity/hours.js'
import { quotaRows } from './quota-rows.js'
import { entriesOf, hoursIn, type OwnTerms, termsOf, verdictOn } from './quota-terms.js'

/** A verdict on a quota, and the readings on which it rests. */
export interface RestingVerdict {
  readonly verdict: Verdict
  readonly rests: ReadonlySet<ReadingId>
}

/** What was reckoned of some records under an edition, and the readings on which it rests. */
interface Reckoned {
  readonly places: string
  readonly law: Law
  readonly terms: OwnTerms
  readonly entries: readonly Entry[]
  readonly rests: ReadonlySet<HoursReading>
}

/**
 * The verdict on a quota under one edition after another, and the readings on which it rests: what adds what it states is added
 * up, and the rest is reckoned without grounds. A property of sensitivity holds both to the rule. `count` is shown the lists of
 * what is reckoned.
 */
export const quotaUnder = (
  facts: AnnualQuotaFacts,
  count: (reckoned: object) => void,
): ((law: Law) => RestingVerdict | undefined) => {
  const { person, records, year, asOf } = facts
  const its = quotaRows(facts)
  // Whether what was failed is to be made up is a reading by itself.
  if (!its || records.some(({ result }) => passed(result) === false)) return () => undefined
  if (asOf !== undefined) dateArgument(asOf, 'asOf')

  const { rows, length, firsts, sharing } = its
  const always: ReadingId[] = []
  if (retires(person)) always.push('rehired-retirees')
  if (!records.every((record) => isEvidence(record, { registeredOnly: true }))) always.push('quota-evidence')
  const termsUnder = termsOf(person, year)
  const known: Reckoned[] = []
  /** Reckons some records, or takes them as they were reckoned under an edition that differs in nothing on which they rest. */
  const reckoned = (at: readonly number[], law: Law, terms: OwnTerms): Reckoned => {
    const places = at.join()
    const before = known.find(
      (one) =>
        one.places === places &&
        one.terms.terms.evidence.registeredOnly === terms.terms.evidence.registeredOnly &&
        [...one.rests].every((id) => one.law.readings[id] === law.readings[id]),
    )
    if (before) return before
    const some = at.map((place) => records[place] as TrainingRecord)
    count(some)
    const entries = entriesOf(some, terms)
    const found = {
      places,
      law,
      terms,
      entries,
      rests: new Set(entries.flatMap(({ readings }) => [...readings])),
    }
    known.push(found)
    return found
  }

  return (law) => {
    const own = termsUnder(law)
    if (!own) return undefined
    const { evidence, inYear, isAcross, rests: ofYear } = own.terms
    const rests = new Set<ReadingId>(ofYear)
    for (const id of always) rests.add(id)
    for (const id of own.restsOfCoverage) rests.add(id)
    const noteSpan = (from: number, to: number): void => {
      if (isAcross(from, to)) rests.add('straddling-totals')
    }
    inYear.read(rows, 0, length, own.served)
    let stated = 0
    const others: number[] = []
    for (let at = 0; at < records.length; at++) {
      const first = firsts[at] as number
      const hours = inYear.hours[first] as number
      if (hours === notPlain || (sharing[at] as ReadonlySet<number>).size > 0) others.push(at)
      else if (isEvidence(records[at] as TrainingRecord, evidence)) {
        stated += hours
        rests.add('daily-maximum')
        for (const id of inYear.readingsOf(first)) rests.add(id)
        noteSpan(rows.from[first] as number, rows.to[first] as number)
      }
    }
    if (others.length === 0) return { verdict: verdictOn(exactly(stated), own), rests }
    const { entries, rests: ofOthers } = reckoned(others, law, own)
    for (const id of ofOthers) rests.add(id)
    // Make-ups, which may be booked elsewhere, weigh on other records and are not among these.
    for (const { portions } of entries) for (const { from, to } of portions) noteSpan(from, to)
    return { verdict: verdictOn(plus(hoursIn(entries, own), exactly(stated)), own), rests }
  }
}
