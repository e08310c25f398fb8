import type { Verdict } from '../../engine/determination/determination.js'
import { inOrder } from '../../engine/ground/in-order.js'
import { isExtended } from '../../engine/ground/own-fields.js'
import { type DecimalText, exactly, hoursText } from '../../engine/quantity/hours.js'
import { latestDay } from '../../engine/quantity/partial-date.js'
import type { Period } from '../../engine/quantity/period.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { SubjectKey } from '../entities/subject-key.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Law } from '../pack.js'
import type { Days } from '../reckoning/days.js'
import { qualificationOf, sinceOf } from '../reckoning/qualification.js'
import { isEvidence } from '../reckoning/reckon.js'
import { type Service, serviceDays, serviceOf } from '../reckoning/service.js'
import { quotaVerdict } from '../rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../rules/quota/person-year-facts.js'
import { sidesVerdict } from '../rules/subject-ratio/compare-sides.js'
import type { PlainRecords } from '../statistics/plain-records.js'
import type { PeriodHours, PersonYear } from './person-year.js'
import { type YearTerms, yearTerms } from './year-terms.js'

/** The classes of subjects in the order in which answers name them. */
const subjects = [
  'elective',
  'professional',
  'public-required',
  'unclassified',
] as const satisfies readonly SubjectKey[]

/** The hours of a year by class of subjects, in hundredths. */
type SubjectSums = [elective: number, professional: number, publicRequired: number, unclassified: number]

// Each part is frozen as it is made: to go through the whole again would take as long as to add it up.
const frozen = Object.freeze

const inAll = ([elective, professional, publicRequired, unclassified]: SubjectSums): number =>
  elective + professional + publicRequired + unclassified

/** Adds the hours of a study to a year in which it lies; one that has days in it and others outside it is not added up. */
const isAdded = (
  sums: SubjectSums,
  year: Days,
  { from, to }: Days,
  subject: number,
  hours: number,
): boolean => {
  if (to < year.from || from > year.to) return true
  sums[subject] = (sums[subject] as number) + hours
  return from >= year.from && to <= year.to
}

/** Whether the whole year binds a person who is surely covered. */
export const isWhollyBound = (
  person: ProfessionalPerson,
  { readings, asked }: YearTerms,
  service = serviceOf(person, readings),
): boolean => {
  const { from, to } = asked.days
  // Of whoever is surely covered it is known when they serve.
  const { least } = service as Service
  return (
    sinceOf(person).every((since) => latestDay(since) <= from) &&
    serviceDays(least, from, to) === to - from + 1
  )
}

const ratioOf = (
  [elective, professional, publicRequired]: SubjectSums,
  { ratio, readings }: YearTerms,
): Verdict | null => {
  const otherHours = professional + elective
  const isNothing = !ratio.isEachALeast && publicRequired + otherHours === 0
  if (readings['ratio-of'] === 'plan' || ratio.baseLimit === 0 || isNothing) return null
  const { publicParts, otherParts, baseLimit, isEachALeast } = ratio
  const [publicHours, others] = [exactly(publicRequired), exactly(otherHours)]
  return sidesVerdict(
    { publicHours, otherHours: others, publicParts, otherParts, baseLimit, isEachALeast },
    ratio,
  )
}

const periodHours = (period: Period, sums: SubjectSums): PeriodHours<DecimalText> => {
  const [elective, professional, publicRequired, unclassified] = sums
  const bySubject: { [Subject in SubjectKey]?: DecimalText } = {}
  if (elective > 0) bySubject.elective = hoursText(elective)
  if (professional > 0) bySubject.professional = hoursText(professional)
  if (publicRequired > 0) bySubject['public-required'] = hoursText(publicRequired)
  if (unclassified > 0) bySubject.unclassified = hoursText(unclassified)
  return frozen({ period, hours: hoursText(inAll(sums)), bySubject: frozen(bySubject) })
}

const creditsOf = (
  records: readonly TrainingRecord[],
  { hoursOf }: PlainRecords,
): PersonYear<DecimalText>['records'] =>
  frozen(
    inOrder(
      records.map(({ id }, i) => frozen({ recordId: id, credited: hoursText(hoursOf(i)) })),
      (one, other) => (one.recordId < other.recordId ? -1 : 1),
    ),
  )

/**
 * The year of a person of whom nothing must be reckoned, by adding up; none where something must. It is what the rules find who
 * reckon everything: that is held by a property beside the rule.
 *
 * All records are such that add what they state (`plain-records.ts`), each lies in a year or outside it, and whether the person
 * is covered, and for all of the year, is known.
 */
export const plainYear = (
  { person, records, year, adjustment }: PersonYearFacts,
  terms: YearTerms,
): PersonYear<DecimalText> | null => {
  const { reader, readings, calendar, statistical, asked } = terms
  const service = serviceOf(person, readings)
  if (adjustment || reader.read(person, records, service) > 0) return null
  const evidence = { registeredOnly: readings['quota-evidence'] === 'certificate-entries-only' }
  const ofCalendar: SubjectSums = [0, 0, 0, 0]
  const ofStatistics: SubjectSums = [0, 0, 0, 0]
  for (let i = 0; i < records.length; i++) {
    const record = records[i] as TrainingRecord
    if (isEvidence(record, evidence) !== true) return null
    const subject = subjects.indexOf(record.subject ?? 'unclassified')
    const days = reader.daysOf(i)
    const hours = reader.hoursOf(i)
    if (!isAdded(ofCalendar, calendar.days, days, subject, hours)) return null
    if (statistical && !isAdded(ofStatistics, statistical.days, days, subject, hours)) return null
  }
  const { covered } = qualificationOf(person, readings, asked.days, service)
  if (covered === null || (covered && !isWhollyBound(person, terms, service))) return null
  const sums = asked === statistical ? ofStatistics : ofCalendar
  return frozen({
    personId: person.id,
    year,
    calendarYear: periodHours(calendar.period, ofCalendar),
    statisticalYear: statistical && periodHours(statistical.period, ofStatistics),
    quota: covered ? quotaVerdict(exactly(inAll(sums)), exactly(terms.required)) : null,
    ratio: covered ? ratioOf(sums, terms) : null,
    records: creditsOf(records, reader),
  })
}

/** The same under an edition; none either where the edition leaves no terms, or all objects inherit what nobody gave. */
export const addedUp = (facts: PersonYearFacts, law: Law): PersonYear<DecimalText> | null => {
  const terms = isExtended() ? null : yearTerms(law)(facts.year)
  return terms && plainYear(facts, terms)
}
