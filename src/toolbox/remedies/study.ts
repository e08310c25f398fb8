import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import type { Law } from '../../law/law.js'
import type { ProvisionId } from '../../law/provisions.js'
import { addDays, dateOfDay, dayNumber, type PlainDate } from '../../quantity/calendar.js'
import { hoursText } from '../../quantity/hours.js'
import type { Period } from '../../quantity/period.js'
import { serviceOf } from '../../reckoning/service.js'
import type { PersonYearFacts } from '../../rules/quota/person-year-facts.js'
import type { RemedyAct } from '../remedy-line.js'
import { added, later, made } from './edit.js'
import { type Otherwise, type Step, single } from './remedist.js'

/** The days on which study of a year can still be done, and what is to be said where they are none, or not enough. */
export interface StudyTime {
  readonly days: { readonly from: PlainDate; readonly to: PlainDate } | null
  readonly otherwise: Otherwise
}

/** The days after a day up to the end of a year; none where the year is over. */
export const daysAfter = (asOf: PlainDate, { from: first, to }: Period): StudyTime['days'] => {
  const from = later(addDays(asOf, 1), first)
  return from <= to ? { from, to } : null
}

/** The days left of a year on which a person is in service; all of them where none is and study out of service counts. */
export const studyTime = (
  person: ProfessionalPerson,
  period: Period,
  asOf: PlainDate,
  { readings }: Law,
  overBy: ProvisionId,
): StudyTime => {
  const cannot = (because: ProvisionId): Otherwise => ({ standing: 'cannot-be-cured', because })
  const days = daysAfter(asOf, period)
  if (!days) return { days, otherwise: cannot(overBy) }
  const first = dayNumber(days.from)
  const last = dayNumber(days.to)
  const spans = (serviceOf(person, readings) ?? [{ from: first, to: last }])
    .map(({ from, to }) => ({ from: Math.max(from, first), to: Math.min(to, last) }))
    .filter(({ from, to }) => from <= to)
  if (spans.length === 0) {
    return readings['study-out-of-service'] === 'not-credited'
      ? { days: null, otherwise: cannot('2.2') }
      : { days, otherwise: cannot('30.1') }
  }
  const longest = spans.reduce((one, other) => (other.to - other.from > one.to - one.from ? other : one))
  return {
    days: { from: dateOfDay(longest.from), to: dateOfDay(longest.to) },
    // Two stretches may hold together what the longer one does not.
    otherwise: spans.length === 1 ? cannot('30.1') : { standing: 'no-remedy-known', because: '30.1' },
  }
}

/** Facts with other records; hours that were reckoned on the ones before are no longer theirs. */
export const withRecords = (
  { credited: _, ...facts }: PersonYearFacts,
  records: readonly TrainingRecord[],
): PersonYearFacts => ({ ...facts, records })

/** A key that no record bears. */
const freshId = (records: readonly TrainingRecord[], subject: string): string => {
  let id: string = subject
  while (records.some((record) => record.id === id)) id = `${id}+`
  return id
}

type StudySubject = Extract<RemedyAct, { readonly act: 'study' }>['subject']

/** So many hours, in hundredths, of one side of the ratio of subjects. */
export interface StudyNeed {
  readonly subject: StudySubject
  readonly hours: number
}

/**
 * New study on days that are left, one line for each need: a certified total that the reckoning spreads over the days as
 * far as they have room. Where only entries of the certificate count, it is registered as well.
 */
export const studySteps = (
  { person, records }: PersonYearFacts,
  needs: readonly StudyNeed[],
  { days }: StudyTime,
  { readings }: Law,
  provisions: Step<PersonYearFacts>['provisions'],
): readonly Step<PersonYearFacts>[] => {
  if (!days) return []
  const fresh = needs.map((need) => ({ ...need, id: freshId(records, need.subject) }))
  const steps = fresh.map(
    ({ subject, hours, id }): Step<PersonYearFacts> => ({
      amount: hours,
      act: (hundredths) => ({ act: 'study', subject, hours: hoursText(hundredths), ...days }),
      edit: (facts, hundredths) =>
        withRecords(
          facts,
          added(
            facts.records,
            made<TrainingRecord>({
              id,
              personId: person.id,
              title: '继续教育',
              form: 'collective-training',
              subject: subject === 'public-required' ? subject : 'professional',
              study: { kind: 'total', ...days, hours: hoursText(hundredths) },
              result: { kind: 'pass-or-fail', value: 'pass' },
            }),
          ),
        ),
      provisions,
    }),
  )
  if (readings['quota-evidence'] !== 'certificate-entries-only') return steps
  const isFresh = ({ id }: TrainingRecord): boolean => fresh.some((one) => one.id === id)
  const registration = registrationOn(days.to)
  const registered = (facts: PersonYearFacts): PersonYearFacts =>
    withRecords(
      facts,
      facts.records.map((record) => (isFresh(record) ? { ...record, registration } : record)),
    )
  return [...steps, single({ act: 'register-study' }, registered, '31')]
}

/** An entry in the certificate, whatever its number. */
export const registrationOn = (registeredOn: PlainDate): NonNullable<TrainingRecord['registration']> => ({
  certificateNumber: '—',
  registeredOn,
  registrar: 'unit',
})
