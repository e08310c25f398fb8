import type { Span } from '../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { Basis } from '../entities/statistics/figure-names.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { FactName } from '../fact-names.js'
import { overlap } from '../reckoning/days.js'
import type { Entry } from '../reckoning/entry.js'
import { qualificationOf, qualificationReadings } from '../reckoning/qualification.js'
import { type Evidence, isEvidence, isForeignEntry, isRegistered } from '../reckoning/reckon.js'
import { type Service, serviceOf } from '../reckoning/service.js'
import { creditsIn } from '../rules/credit-hours/credit-scheme.js'
import { forOpenFacts, openFacts } from '../rules/credit-hours/open-facts.js'
import { addClasses } from './class-sums.js'
import { addTo, type Growing, lacks } from './growing.js'
import { basisStart } from './layout.js'
import { attended, enteredOf, type YearOfPerson, yearOf } from './person-year.js'
import { allOf, type Parted, type PlainPeople } from './plain-people.js'
import type { PlainShare } from './plain-sums.js'
import { placeOf } from './roll.js'
import type { TallyTerms } from './tally-terms.js'

/** Where everyone stands who is given, no unit being asked about. */
const everywhere = { surely: true, perhaps: true }

/** Whether a person is on the roll of the year: surely (1, 1), perhaps (0, 1), or not. */
export const onRoll = (
  growing: Growing,
  person: ProfessionalPerson,
  { qualification, rollDates, rollDays, unitId }: TallyTerms,
  service: Service | null,
): Span & { readonly missing: readonly FactName[] } => {
  const { surely, perhaps } = unitId === undefined ? everywhere : placeOf(person, unitId, rollDates)
  if (!perhaps) return { least: 0, most: 0, missing: [] }
  for (const id of qualificationReadings(person)) growing.readings.add(id)
  const { covered, missing } = qualificationOf(person, qualification, rollDays, service)
  const open: readonly FactName[] = surely ? missing : [...missing, 'person.employments']
  return { least: Number(surely && covered === true), most: Number(covered !== false), missing: open }
}

/** Names what leaves a person's year open, where `open` counts hang on it. */
const nameOpen = (growing: Growing, personId: string, year: YearOfPerson, open: number): void => {
  // A fact that names no record is one of the person, such as their service; on all of them hours hang.
  for (const { fact, of = personId, width } of openFacts(year.sums)) lacks(growing, fact, of, width, open)
  // Of whoever has hours nothing hangs on them but the class in which the credits count.
  for (const { missing } of year.credits.values())
    for (const { fact, of } of missing) lacks(growing, fact, of as string, 0, open)
}

/** Adds one body of evidence; gives the counts in which a person who is on the roll may be. */
const addBasis = (
  growing: Growing,
  basis: Basis,
  { id: personId }: ProfessionalPerson,
  year: YearOfPerson,
  plain: PlainShare,
  roll: Span,
  { attainment = Number.POSITIVE_INFINITY }: TallyTerms,
): number => {
  const { credits, sums } = year
  const least = sums.hours.least + plain.hours
  const most = sums.hours.most + plain.hours
  const start = basisStart(basis)
  const partly = Number(most > 0 || credits.size > 0)
  const wholly = Number(most >= attainment)
  const surelyPartly = Number(least > 0 || [...credits.values()].some((one) => one.least > 0))
  const surelyWholly = Number(least >= attainment)
  addTo(growing, start, roll.least * surelyPartly, partly)
  addTo(growing, start + 1, roll.least * surelyWholly, wholly)
  addTo(growing, start + 2, roll.least * least, most)
  addClasses(growing, basis, year, plain, roll)
  if (growing.named) nameOpen(growing, personId, year, partly - surelyPartly + wholly - surelyWholly)
  return partly + wholly
}

/** Notes the readings on which a person's year rests and, where nobody asks for more, the kinds of the facts that leave it open. */
const noteRests = ({ missing, named, readings }: Growing, { entries, sums, credits }: YearOfPerson): void => {
  const noteFact = ({ fact }: { readonly fact: FactName }): void => {
    missing.add(fact)
  }
  for (const entry of entries) for (const id of entry.readings) readings.add(id)
  if (sums.across.length > 0) readings.add('straddling-totals')
  if (named) return
  forOpenFacts(sums, noteFact)
  credits.forEach((one) => {
    one.missing.forEach(noteFact)
  })
}

/** Whether the entry of a record does not stand, is in question, or was made by no office. */
const isDoubtful = (record: TrainingRecord, entered: Evidence): boolean =>
  isRegistered(record, entered.asOf) &&
  (isEvidence(record, entered) !== true || isForeignEntry(record, entered))

/** Adds a record that states study or credits in the year and whose entry does not stand, is in question, or no office made. */
const addDoubtful = (
  growing: Growing,
  person: ProfessionalPerson,
  entry: Entry,
  { sums }: YearOfPerson,
  roll: Span,
  entered: Evidence,
  { daysOf, period }: TallyTerms,
): void => {
  const { days, record } = entry
  const stands = isEvidence(record, entered)
  const isForeign = isForeignEntry(record, entered)
  const year = daysOf(period.year)
  const credits = creditsIn([record], person, period, { registeredOnly: false })
  if (credits.most === 0 && !days.some((one) => overlap(one, year) > 0)) return
  const isInside =
    credits.least > 0 ||
    days.some(({ from, to }) => year.from <= from && to <= year.to) ||
    (sums.byEntry.get(entry)?.least ?? 0) > 0
  if (!isInside && credits.most === 0) lacks(growing, 'record.study-dates', record.id, 0, 0)
  if (isForeign) addTo(growing, 4, roll.least * Number(stands === true && isInside), 1)
  if (stands === true) return
  addTo(growing, 3, roll.least * Number(stands === false && isInside), 1)
  if (stands === null) lacks(growing, 'registration.entry-stands', record.id, 0, 0)
  for (const { fact, of } of credits.missing) lacks(growing, fact, of as string, 0, 0)
}

/**
 * Adds one person to all figures of a year. `plain`: by which plain records are told from others, which is the shorter way and
 * changes no figure; `null` where all are reckoned.
 */
export const contribute = (
  growing: Growing,
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  terms: TallyTerms,
  plain: PlainPeople | null,
): void => {
  const service = serviceOf(person, terms.settings.readings)
  const roll = onRoll(growing, person, terms, service)
  if (roll.most === 0) return
  const parted = plain && roll.least === 1 ? plain.count(person, records, service) : allOf(records)
  if (parted) addParted(growing, person, parted, roll, terms)
}

/** Adds one person of whom what is plain is counted already. */
export const addParted = (
  growing: Growing,
  person: ProfessionalPerson,
  parted: Parted,
  roll: ReturnType<typeof onRoll>,
  terms: TallyTerms,
): void => {
  const { others, records, registrations } = parted
  addTo(growing, 0, roll.least, 1)
  const evidenced = yearOf(person, others, terms, attended)
  const attending = addBasis(growing, 'evidenced', person, evidenced, parted.evidenced, roll, terms)
  const { entered } = terms
  const onCertificate = enteredOf(evidenced, person, others, terms, entered)
  const entering = addBasis(growing, 'registered', person, onCertificate, parted.registered, roll, terms)
  noteRests(growing, evidenced)
  if (onCertificate !== evidenced) noteRests(growing, onCertificate)
  // Of whoever is surely on the roll nothing is missing, and of everyone else all records are reckoned.
  const width = Math.max(evidenced.sums.hours.most, onCertificate.sums.hours.most)
  for (const fact of roll.missing) lacks(growing, fact, person.id, width, 1 + Math.max(attending, entering))
  const doubtful = others.filter((record) => isDoubtful(record, entered))
  if (doubtful.length > 0) {
    // Of a record that is given twice the entry that stands first in the queue.
    const entryOf = new Map([...evidenced.entries].reverse().map((entry) => [entry.record, entry]))
    for (const record of doubtful) {
      addDoubtful(growing, person, entryOf.get(record) as Entry, evidenced, roll, entered, terms)
    }
  }
  addTo(growing, 1, roll.least * records, records)
  addTo(growing, 2, roll.least * registrations, registrations)
}
