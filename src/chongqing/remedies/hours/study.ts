import { hasValue, type Verdict } from '../../../engine/determination/determination.js'
import { done, type StudyRoom } from '../../../engine/determination/remedist.js'
import { addDays, dateOfDay, dayNumber, later, type PlainDate } from '../../../engine/quantity/calendar.js'
import { hoursText } from '../../../engine/quantity/hours.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import type { ProvisionId } from '../../law/provisions.js'
import { type Determination, type Law, viewOf } from '../../pack.js'
import { overlap } from '../../reckoning/days.js'
import { type Service, serviceOf } from '../../reckoning/service.js'
import { type Settings, settingsOf, spanCapacity } from '../../reckoning/settings.js'
import { reckonYears } from '../../rules/credit-hours/reckon-years.js'
import type { PersonYearFacts } from '../../rules/quota/person-year-facts.js'
import type { RemedyAct } from '../acts.js'
import { added, made } from '../edit.js'
import { type Asked, type Proposal, type Step, single } from '../remedist.js'

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
  const { least } = serviceOf(person, law.readings) as Service
  const first = dayNumber(days.from)
  const last = dayNumber(days.to)
  return least
    .map(({ from, to }) => ({ from: Math.max(from, first), to: Math.min(to, last) }))
    .filter(({ from, to }) => from <= to)
    .sort((one, other) => other.to - other.from - (one.to - one.from))
    .map(({ from, to }) => ({ from: dateOfDay(from), to: dateOfDay(to) }))
}

/** Where study of a year can still be put, in the order in which it is tried, and what rules it out where none of it does. */
interface StudyTime {
  readonly tries: readonly (readonly [StudyDays, ...StudyDays[]])[]
  readonly ruledOutBy: ProvisionId
}

/**
 * Each stretch of the days left on which a person is in service, and then all that can hold study: where study out of
 * service counts as well, all days left; elsewhere the stretches together.
 */
const studyTime = (
  person: ProfessionalPerson,
  period: Period,
  asOf: PlainDate,
  law: Law,
  onceOver: ProvisionId,
): StudyTime => {
  const days = daysAfter(asOf, period)
  if (!days) return { tries: [], ruledOutBy: onceOver }
  const stretches = inService(person, days, law)
  const tries = stretches.map((stretch) => [stretch] as const)
  if (law.readings['study-out-of-service'] === 'credited-with-finding') {
    return { tries: [...tries, [days]], ruledOutBy: '30.1' }
  }
  const [longest, ...others] = stretches
  if (!longest) return { tries, ruledOutBy: '2.2' }
  return { tries: others.length > 0 ? [...tries, [longest, ...others]] : tries, ruledOutBy: '30.1' }
}

/** A key that no record bears. */
const freshId = (records: readonly TrainingRecord[], subject: string): string => {
  let id: string = subject
  while (records.some((record) => record.id === id)) id = `${id}+`
  return id
}

type StudySubject = Extract<RemedyAct, { readonly act: 'study' }>['subject']

/** So many hours, in hundredths, of a class of subjects or of any. */
export interface StudyNeed {
  readonly subject: StudySubject
  readonly hours: number
}

/** New study, one line for each stretch and need: certified totals that the reckoning spreads as far as there is room. */
const stepsOn = (
  stretches: readonly [StudyDays, ...StudyDays[]],
  { person, records }: PersonYearFacts,
  needs: readonly StudyNeed[],
  { readings }: Law,
  provisions: Step<PersonYearFacts>['provisions'],
): readonly Step<PersonYearFacts>[] => {
  const fresh = stretches.flatMap((days, i) =>
    needs.map(({ subject, hours }) => ({
      subject,
      hours,
      days,
      id: freshId(records, `${subject}-${i + 1}`),
    })),
  )
  const steps = fresh.map(
    ({ subject, hours, days, id }): Step<PersonYearFacts> => ({
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
        return { ...facts, records: added(facts.records, study) }
      },
      provisions,
    }),
  )
  if (readings['quota-evidence'] !== 'certificate-entries-only') return steps
  const isFresh = ({ id }: TrainingRecord): boolean => fresh.some((one) => one.id === id)
  const lastDay = stretches.reduce((last, { to }) => later(last, to), stretches[0].to)
  const registration = registrationOn(lastDay)
  const registered = (facts: PersonYearFacts): PersonYearFacts => ({
    ...facts,
    records: facts.records.map((record) => (isFresh(record) ? { ...record, registration } : record)),
  })
  return [...steps, single({ act: 'register-study' }, registered, '31')]
}

/** The answer of a rule that names a verdict. */
export type Checked = Determination<{ readonly verdict: Verdict }, { readonly verdict: Verdict }>

/** What is to be studied, in which year, and the provisions that ask for it and that end it. */
export interface StudyPlan {
  readonly needs: readonly StudyNeed[]
  readonly period: Period
  readonly provisions: Step<PersonYearFacts>['provisions']
  /** What rules it out once the year is over. */
  readonly onceOver: ProvisionId
}

/** The most hours that days can hold; without end where no maximum is set. */
export const capacityOf = ({ from, to }: StudyDays, law: Law): number => {
  const settings = settingsOf(viewOf(law))
  return settings && law.readings['daily-maximum'] === 'ceiling'
    ? spanCapacity(settings, dayNumber(from), dayNumber(to))
    : Number.POSITIVE_INFINITY
}

/** The most hours that stretches of days can hold together. */
const capacityOfAll = (stretches: readonly StudyDays[], law: Law): number =>
  stretches.reduce((sum, days) => sum + capacityOf(days, law), 0)

/** What is lacking, in hundredths of an hour, beside what stretches of days can hold. */
export const roomOf = (lacking: number, stretches: readonly StudyDays[], law: Law): StudyRoom => {
  const room = capacityOfAll(stretches, law)
  return {
    lacking: hoursText(lacking),
    days: stretches.reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from) + 1, 0),
    hours: Number.isFinite(room) ? hoursText(room) : null,
  }
}

/** Whether a reading counts hours of some record in another year than that of the days on which they take room. */
const areOffTheirDays = ({ person, records }: PersonYearFacts, period: Period, law: Law): boolean => {
  // Nothing could be asked of an edition that sets no hours for a day.
  const settings = settingsOf(viewOf(law)) as Settings
  const days = { from: dayNumber(period.from), to: dayNumber(period.to) }
  const isBounded = law.readings['straddling-totals'] === 'bounded'
  return reckonYears({ person, records }, settings, viewOf(law)).entries.some(
    ({ bookedOn, portions }) =>
      bookedOn !== null ||
      (!isBounded &&
        portions.some((portion) => ![0, portion.to - portion.from + 1].includes(overlap(portion, days)))),
  )
}

/**
 * New study in the first of the tries that holds it, after what else is done; in the last of them where none does. Where
 * only entries of the certificate count, it is registered as well.
 *
 * That it cannot be cured is said where the days left do not hold it. Of what they do hold, two things are neither proposed
 * nor ruled out: study divided over stretches otherwise than here; and, where a reading counts hours off their days, study
 * that comes before those and takes their room.
 */
export const proposeStudy = (
  { facts, asOf, law, ask }: Pick<Asked<PersonYearFacts, Checked>, 'facts' | 'asOf' | 'law' | 'ask'>,
  before: readonly Step<PersonYearFacts>[],
  { needs, period, provisions, onceOver }: StudyPlan,
): Proposal<PersonYearFacts> => {
  const { tries, ruledOutBy } = studyTime(facts.person, period, asOf, law, onceOver)
  let steps = before
  let undetermined: readonly Step<PersonYearFacts>[] | undefined
  for (const stretches of tries) {
    steps = [...before, ...stepsOn(stretches, facts, needs, law, provisions)]
    const answer = ask(done(facts, steps))
    const verdict = hasValue(answer) && answer.value.verdict
    if (verdict === 'met') {
      undetermined = undefined
      break
    }
    if (verdict === 'undetermined') undetermined ??= steps
  }
  steps = undetermined ?? steps
  if (law.readings['make-up-year'] === 'year-missed') {
    // What is made up in a later year counts in this one, and who missed what may not be in the facts.
    return { steps, otherwise: { standing: 'no-remedy-known', because: '41' } }
  }
  const stretches = tries.at(-1) ?? []
  const lacking = needs.reduce((sum, { hours }) => sum + hours, 0)
  const isOpen =
    lacking <= capacityOfAll(stretches, law) &&
    (stretches.length > 1 || areOffTheirDays(done(facts, before), period, law))
  return {
    steps,
    otherwise: {
      standing: isOpen ? 'no-remedy-known' : 'cannot-be-cured',
      because: ruledOutBy,
      room: roomOf(lacking, stretches, law),
    },
  }
}

/** An entry in the certificate, whatever its number. */
export const registrationOn = (registeredOn: PlainDate): NonNullable<TrainingRecord['registration']> => ({
  certificateNumber: '—',
  registeredOn,
  registrar: 'unit',
})
