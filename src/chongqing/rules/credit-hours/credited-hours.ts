import type { WithNumbers } from '../../../engine/determination/rule.js'
import { once } from '../../../engine/ground/remembered.js'
import { dateArgument } from '../../../engine/quantity/date-arguments.js'
import {
  type DecimalText,
  exactText,
  isExact,
  type Range,
  rangeText,
} from '../../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import { type Determination, defineReckoning } from '../../pack.js'
import { creditedOf, totalOf } from '../../reckoning/entry.js'
import { isEvidence } from '../../reckoning/reckon.js'
import { settingsOf } from '../../reckoning/settings.js'
import { type CreditedHours, figuresOf } from './hours-figures.js'
import { type HoursGrounds, hoursReads, tellCredit, tellYear } from './hours-grounds.js'
import { tellNotes } from './note-grounds.js'
import { missingOf } from './open-facts.js'
import { byEntriesOnly, type ReckonedYears, reckonYears, type StudyUntil } from './reckon-years.js'

/** Whose hours are asked for, and the records that are to be credited. */
export interface PersonRecords {
  readonly person: ProfessionalPerson
  readonly records: readonly TrainingRecord[]
}

/** What {@link creditedHours} decides on. */
export interface CreditedHoursFacts extends StudyUntil {
  /** The hours by the entries of the certificate, for what is decided on those whatever is evidence for the quota. */
  readonly byEntries?: boolean
}

/** The answer of {@link creditedHours}. */
export type CreditedDetermination = Determination<CreditedHours<DecimalText>, CreditedHours<Range>>

const toldOf = (
  numbers: ReckonedYears,
  grounds: HoursGrounds,
): Extract<CreditedDetermination, { readonly value: unknown }> => {
  const { entries, settings, calendar, statistical } = numbers
  for (const entry of entries) {
    tellNotes(grounds, entry)
    tellCredit(grounds, entry, settings)
  }
  for (const { period } of statistical) grounds.parameter('statistical-period', period.to)
  const years = [...calendar, ...statistical]
  for (const year of years) tellYear(grounds, year)

  const allSums = years.map(({ sums }) => sums())
  const spans = [totalOf(entries), ...entries.map(creditedOf)]
  for (const { hours, byEntry } of allSums) {
    spans.push(hours)
    for (const share of byEntry.values()) spans.push(share)
  }
  if (spans.every(isExact)) return grounds.settled(figuresOf(numbers, exactText))
  // What may lie in any year is open though no year is listed.
  const undated = entries
    .filter((entry) => entry.undated > 0)
    .map((entry) => [entry, creditedOf(entry)] as const)
  grounds.missing(...missingOf([...allSums, { byEntry: new Map(undated), spread: [] }]))
  return grounds.bounded(figuresOf(numbers, rangeText))
}

const credited = (
  facts: CreditedHoursFacts,
  grounds: HoursGrounds,
): WithNumbers<CreditedDetermination, ReckonedYears> => {
  const { records, until, byEntries = false } = facts
  if (until !== undefined) dateArgument(until, 'until')
  const settings = grounds.resolved(settingsOf)
  if (!settings) return grounds.unregulated('30.1', 'defines')
  grounds.cite('30.1', 'defines')
  if (!byEntries && records.some((record) => !isEvidence(record, { registeredOnly: true }))) {
    grounds.reading('quota-evidence')
  }
  const numbers = reckonYears(facts, settings, grounds, byEntries || byEntriesOnly(grounds))
  return { numbers, tell: once(() => toldOf(numbers, grounds)) }
}

/**
 * The hours that a person's records are worth, by record, date, calendar year and statistical year.
 *
 * A day of study is six hours and holds no more; travel does not count; credits of an industry's scheme are no hours.
 * Self-study counts with an approved task book and the unit's recognition. Records that share a proof, and a class
 * attended twice, count once. A total whose days cross the end of a year is a range in each of the two years.
 *
 * An entry that does not stand (`registration.entryStands`, see {@link markEntries}) falls as evidence, and the attendance
 * does not: by default its hours count with a finding; under `quota-evidence: certificate-entries-only` they do not.
 *
 * **Legal basis:** Article 30; Articles 31, 33, 41, 42 and 44 for what counts; Article 34 for the statistical year.
 *
 * @param facts - the person and their records; records of another person are reported and not counted; `until`: only study by the
 * end of this day, of a total under way what can lie until then
 * @param law - the edition of the law
 * @returns `settled` where every figure is exact; `bounded` where facts are missing or a total crosses a year;
 * `unregulated` where the edition sets no hours for a day
 * @throws XueshiError `invalid-date`
 * @example
 * ```ts
 * import { creditedHours, parsePerson, parseTrainingRecord } from 'xueshi'
 * const person = parsePerson({ id: 'p1' })
 * const record = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '高级研修班', form: 'advanced-seminar', subject: 'professional',
 *   study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', hours: '20' },
 *   result: { kind: 'pass-or-fail', value: 'pass' },
 * })
 * const answer = person.ok && record.ok && creditedHours({ person: person.value, records: [record.value] })
 * answer && answer.status === 'settled' && answer.value.total // => '18'
 * ```
 */
export const creditedHours = /* @__PURE__ */ defineReckoning(hoursReads, credited)
