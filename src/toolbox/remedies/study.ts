import { type Determination, hasValue, type Verdict } from '../../determination/determination.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import type { Law } from '../../law/law.js'
import type { ProvisionId } from '../../law/provisions.js'
import { addDays, dateOfDay, dayNumber, type PlainDate } from '../../quantity/calendar.js'
import { hoursText } from '../../quantity/hours.js'
import type { Period } from '../../quantity/period.js'
import { type ServiceSpan, serviceOf } from '../../reckoning/service.js'
import type { PersonYearFacts } from '../../rules/quota/person-year-facts.js'
import type { RemedyAct } from '../remedy-line.js'
import { added, later, made } from './edit.js'
import { type Asked, done, type Otherwise, type Proposal, type Step, single } from './remedist.js'

/** A stretch of days, both ends counted. */
export interface StudyDays {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The days after a day up to the end of a year; none where the year is over. */
export const daysAfter = (asOf: PlainDate, { from: first, to }: Period): StudyDays | null => {
  const from = later(addDays(asOf, 1), first)
  return from <= to ? { from, to } : null
}

/** The stretches of days on which a person is in service, the longest first. */
const inService = (person: ProfessionalPerson, days: StudyDays, law: Law): readonly StudyDays[] => {
  // While their service is not known, neither is it known whether anything is owed, and this is not asked.
  const service = serviceOf(person, law.readings) as readonly ServiceSpan[]
  const first = dayNumber(days.from)
  const last = dayNumber(days.to)
  return service
    .map(({ from, to }) => ({ from: Math.max(from, first), to: Math.min(to, last) }))
    .filter(({ from, to }) => from <= to)
    .sort((one, other) => other.to - other.from - (one.to - one.from))
    .map(({ from, to }) => ({ from: dateOfDay(from), to: dateOfDay(to) }))
}

/** Where study of a year can still be put, and what is to be said where that is nowhere, or not enough. */
interface StudyTime {
  readonly stretches: readonly StudyDays[]
  readonly otherwise: Otherwise
}

/**
 * The days left on which a person is in service and then, where study out of service counts as well, all days left.
 */
const studyTime = (
  person: ProfessionalPerson,
  period: Period,
  asOf: PlainDate,
  law: Law,
  overBy: ProvisionId,
): StudyTime => {
  const cannot = (because: ProvisionId): Otherwise => ({ standing: 'cannot-be-cured', because })
  const days = daysAfter(asOf, period)
  if (!days) return { stretches: [], otherwise: cannot(overBy) }
  const stretches = inService(person, days, law)
  if (law.readings['study-out-of-service'] === 'credited-with-finding') {
    return { stretches: [...stretches, days], otherwise: cannot('30.1') }
  }
  if (stretches.length === 0) return { stretches, otherwise: cannot('2.2') }
  // Two stretches may hold together what neither holds alone.
  const otherwise: Otherwise =
    stretches.length === 1 ? cannot('30.1') : { standing: 'no-remedy-known', because: '30.1' }
  return { stretches, otherwise }
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

/** New study on some days, one line for each need: a certified total that the reckoning spreads as far as there is room. */
const stepsOn = (
  days: StudyDays,
  { person, records }: PersonYearFacts,
  needs: readonly StudyNeed[],
  { readings }: Law,
  provisions: Step<PersonYearFacts>['provisions'],
): readonly Step<PersonYearFacts>[] => {
  const fresh = needs.map((need) => ({ ...need, id: freshId(records, need.subject) }))
  const steps = fresh.map(
    ({ subject, hours, id }): Step<PersonYearFacts> => ({
      amount: hours,
      act: (hundredths) => ({ act: 'study', subject, hours: hoursText(hundredths), ...days }),
      edit: (facts, hundredths) => {
        const study = made<TrainingRecord>({
          id,
          personId: person.id,
          title: '继续教育',
          form: 'collective-training',
          subject: subject === 'public-required' ? subject : 'professional',
          study: { kind: 'total', ...days, hours: hoursText(hundredths) },
          result: { kind: 'pass-or-fail', value: 'pass' },
        })
        return withRecords(facts, added(facts.records, study))
      },
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

/** The answer of a rule that names a verdict. */
export type Checked = Determination<{ readonly verdict: Verdict }, { readonly verdict: Verdict }>

/** What is to be studied, in which year, and the provisions that ask for it and that end it. */
export interface StudyPlan {
  readonly needs: readonly StudyNeed[]
  readonly period: Period
  readonly provisions: Step<PersonYearFacts>['provisions']
  readonly overBy: ProvisionId
}

/**
 * New study in the first stretch of days that holds it, after what else is done; in the last of them where none does. Where
 * only entries of the certificate count, it is registered as well.
 */
export const proposeStudy = (
  { facts, asOf, law, ask }: Pick<Asked<PersonYearFacts, Checked>, 'facts' | 'asOf' | 'law' | 'ask'>,
  before: readonly Step<PersonYearFacts>[],
  { needs, period, provisions, overBy }: StudyPlan,
): Proposal<PersonYearFacts> => {
  const { stretches, otherwise } = studyTime(facts.person, period, asOf, law, overBy)
  let steps = before
  for (const days of stretches) {
    steps = [...before, ...stepsOn(days, facts, needs, law, provisions)]
    const answer = ask(done(facts, steps))
    if (hasValue(answer) && answer.value.verdict !== 'not-met') break
  }
  return { steps, otherwise }
}

/** An entry in the certificate, whatever its number. */
export const registrationOn = (registeredOn: PlainDate): NonNullable<TrainingRecord['registration']> => ({
  certificateNumber: '—',
  registeredOn,
  registrar: 'unit',
})
