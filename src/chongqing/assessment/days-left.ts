import { dayNumber } from '../../engine/quantity/calendar.js'
import { earliestDay } from '../../engine/quantity/partial-date.js'
import type { Period } from '../../engine/quantity/period.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { FactName } from '../fact-names.js'
import type { Recorder } from '../pack.js'
import type { Days } from '../reckoning/days.js'
import { retires, serviceOf } from '../reckoning/service.js'

/** The days left of a year on which study would still be credited. */
export interface DaysLeft {
  readonly spans: readonly Days[]
  readonly days: number
  /** The facts of service that are not known and may yet take days away. */
  readonly mayBeFewer: readonly FactName[]
}

/** What a rule declares that asks for the days left. */
export const daysLeftReads = {
  provisions: ['2.2'],
  readings: ['rehired-retirees', 'study-out-of-service'],
} as const

/**
 * The days of a year after a day on which study would still be credited: all of them, or under the reading that credits
 * no study out of service those in service. The readings are asked only where service does not last to the year's end.
 */
export const daysLeft = (
  grounds: Recorder<'2.2', never, (typeof daysLeftReads.readings)[number]>,
  person: ProfessionalPerson,
  today: number,
  { to }: Period,
): DaysLeft => {
  const from = today + 1
  const last = dayNumber(to)
  const all: DaysLeft = { spans: [{ from, to: last }], days: last - today, mayBeFewer: [] }
  if (all.days === 0) return all
  const service = serviceOf(person, grounds.optionsOf('rehired-retirees'))
  const isRetiring = person.retiredOn !== undefined && retires(person) && earliestDay(person.retiredOn) < last
  const leftOf = (stretches: readonly Days[]) => {
    const spans = stretches
      .map((span) => ({ from: Math.max(from, span.from), to: Math.min(last, span.to) }))
      .filter((span) => span.from <= span.to)
    return { spans, days: spans.reduce((sum, span) => sum + span.to - span.from + 1, 0) }
  }
  const surely = leftOf(service?.least ?? [])
  if (!isRetiring && surely.days === all.days) return all
  if (grounds.reading('study-out-of-service') === 'credited-with-finding') return all
  grounds.cite('2.2', 'defines')
  if (!service) return { ...all, mayBeFewer: ['person.employments'] }
  if (isRetiring) grounds.reading('rehired-retirees')
  const atMost = leftOf(service.most)
  return { ...atMost, mayBeFewer: surely.days < atMost.days ? service.missing : [] }
}
