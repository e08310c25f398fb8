import { hasValue } from '../../engine/determination/determination.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import { isWithin, type Period } from '../../engine/quantity/period.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Determination, MissingFact } from '../pack.js'
import { sessionsOf } from '../reckoning/record.js'
import type { Coverage } from '../rules/coverage/person-coverage.js'
import { studyDays } from '../rules/registration/study-days.js'
import { placeOf } from '../statistics/roll.js'

/** Whether a day of a study lies in a year; `undefined` where its days are not known so far. */
export const liesIn = (record: TrainingRecord, year: Period): boolean | undefined => {
  const sessions = sessionsOf(record)
  if (sessions) return sessions.some(({ date }) => isWithin(date, year))
  const { first, last } = studyDays(record)
  if ((first !== undefined && first > year.to) || (last !== undefined && last < year.from)) return false
  const isIn = (day: PlainDate | undefined) => day !== undefined && isWithin(day, year)
  // Of study whose amount is not stated the days are those within which it can have lain.
  if (record.study.kind === 'unstated') return (isIn(first) && isIn(last)) || undefined
  return (first !== undefined && last !== undefined) || isIn(first) || isIn(last) || undefined
}

/** The first and the last day on which a study can have begun, as far as the year is asked about. */
const beginOf = (record: TrainingRecord, { from, to }: Period) => {
  const { first, last } = studyDays(record)
  if (first !== undefined && record.study.kind !== 'unstated') return { from: first, to: first }
  return { from: first ?? from, to: last ?? to }
}

/** Whether a person was with a unit when a study began; what is missing where that is not known. */
const isOfUnit = (
  person: ProfessionalPerson,
  record: TrainingRecord,
  unitId: string,
  year: Period,
): boolean | MissingFact => {
  const begin = beginOf(record, year)
  const place = placeOf(person, unitId, begin)
  if (!place.perhaps) return false
  const isSurely = [begin.from, begin.to].every(
    (day) => placeOf(person, unitId, { from: day, to: day }).surely,
  )
  if (isSurely) return true
  return begin.from === begin.to || person.serviceUnread
    ? { fact: 'person.employments', of: person.id }
    : { fact: 'record.study-dates', of: record.id }
}

/** Where a study stands to a unit's year: surely in it, surely outside, or perhaps in it, and what would tell. */
export type Standing = 'in' | 'out' | readonly MissingFact[]

/**
 * Where a study in the file of a person stands to a unit's year: it is of a day of the year, of this person, of someone whom
 * the Measures reach, and of the time when they were with the unit.
 */
export const standingOf = (
  record: TrainingRecord,
  { person, coverage }: { readonly person: ProfessionalPerson; readonly coverage: Determination<Coverage> },
  { unitId, year }: { readonly unitId: string; readonly year: Period },
): Standing => {
  const { id, personId } = record
  const isCovered = !hasValue(coverage) || coverage.value.coverage === 'covered'
  const isInYear = liesIn(record, year)
  const place = isOfUnit(person, record, unitId, year)
  if ((personId ?? person.id) !== person.id || isInYear === false || !isCovered || place === false)
    return 'out'
  const missing: MissingFact[] = []
  if (personId === undefined) missing.push({ fact: 'record.person', of: id })
  if (isInYear === undefined) missing.push({ fact: 'record.study-dates', of: id })
  if (place !== true) missing.push(place)
  if ('missing' in coverage) missing.push(...coverage.missing.map((one) => ({ ...one, of: person.id })))
  return missing.length === 0 ? 'in' : missing
}
