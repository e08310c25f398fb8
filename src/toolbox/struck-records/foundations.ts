import { chongqing2006, type Law } from '../../chongqing/pack.js'
import {
  type CreditedDetermination,
  creditedHours,
  type PersonRecords,
} from '../../chongqing/rules/credit-hours/credited-hours.js'
import { factsArgument } from '../../engine/ground/arguments.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { yearArgument } from '../../engine/quantity/date-arguments.js'
import { type Foundation, foundationsIn, type YearFoundations, yearFoundations } from './year-foundations.js'

/** What a person's credited hours rest on. */
export interface Foundations {
  readonly report: 'foundations'
  readonly rule: 'credited-hours'
  readonly personId: string
  /** As the answer of {@link creditedHours}; without a value there are no records and no years here. */
  readonly status: CreditedDetermination['status']
  /** In the order in which they were credited. */
  readonly records: readonly Foundation[]
  /** The calendar years, then the statistical years, in which anything counts. */
  readonly years: readonly YearFoundations[]
}

/**
 * What a person's credited hours rest on: record by record the entry in the certificate, the proofs and the class, and
 * year by year the hours that rest on each of them, or on nothing but the unit's word.
 *
 * The hours are those of {@link creditedHours}. Where they are exact, those of the records add up to the year's, and so
 * do those by support; where they are ranges, every figure is sound. {@link strikeOut} tells what falls with a record.
 *
 * **Legal basis:** Article 30, paragraph 1, by which the certificate is the main evidence; Article 31 for its entries.
 *
 * @param facts - the person and their records; `year`: the calendar year and the statistical year of that name alone
 * @param law - the edition of the law
 * @returns the records and the years; neither where the edition sets no hours for a day
 * @throws XueshiError `invalid-year`
 * @example
 * ```ts
 * import { parsePerson, parseTrainingRecord } from 'xueshi'
 * import { foundations } from 'xueshi/tools'
 * const person = parsePerson({ id: 'p1' })
 * const record = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '进修', form: 'practice-based', subject: 'professional', proofs: ['d1'],
 *   study: { kind: 'total', from: '2025-03-03', to: '2025-03-07', days: '5' },
 * })
 * const found = person.ok && record.ok && foundations({ person: person.value, records: [record.value], year: 2025 })
 * found && found.years[0]?.bySupport // => { 'certificate-entry': '0', proof: '30', 'unit-word': '0' }
 * found && found.years[0]?.proofs // => [{ proof: 'd1', hours: '30', recordIds: ['r1'] }]
 * ```
 */
export const foundations = (
  facts: PersonRecords & { readonly year?: number },
  law: Law = chongqing2006,
): Foundations => {
  factsArgument(facts, creditedHours.takes)
  const { person, records } = facts
  const year = facts.year === undefined ? undefined : yearArgument(facts.year)
  const about = {
    report: 'foundations',
    rule: 'credited-hours',
    personId: person.id,
  } as const
  const credited = creditedHours.reckon({ person, records }, law)
  if ('status' in credited) return deepFreeze({ ...about, status: credited.status, records: [], years: [] })
  const { entries, calendar, statistical } = credited.numbers
  const foundationOf = foundationsIn(entries)
  return deepFreeze({
    ...about,
    status: credited.tell().status,
    records: [...foundationOf.values()],
    years: [...calendar, ...statistical]
      .filter(({ period, sums }) => sums().byEntry.size > 0 && (year ?? period.year) === period.year)
      .map(({ period, sums }) => yearFoundations(period, sums(), foundationOf)),
  })
}
