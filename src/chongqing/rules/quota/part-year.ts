import { dayNumber } from '../../../engine/quantity/calendar.js'
import { hoursText, toHundredths } from '../../../engine/quantity/hours.js'
import { hoursArgument } from '../../../engine/quantity/hours-argument.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { Recorder } from '../../pack.js'
import { serviceDays, serviceMonths, serviceOf } from '../../reckoning/service.js'
import type { PersonYearFacts } from './person-year-facts.js'

/** The hours that a year requires of a person. */
export interface RequiredHours {
  /** Hundredths of an hour, times the months of the year that count: the exact figure to decide by. */
  readonly twelfths: number
  /** Hundredths of an hour, rounded up where twelfths do not divide. */
  readonly shown: number
}

/** What a rule declares that asks what part of a year counts. */
export const partYearReads = { readings: ['part-year-quota', 'rehired-retirees'] } as const

/** A figure that is required in full. */
export const inFull = (hundredths: number): RequiredHours => ({
  twelfths: hundredths * 12,
  shown: hundredths,
})

/**
 * What a year requires of a person, or gives them a right to, who may have been in service for only a part of it. The text has no rule for that:
 * the reading decides.
 */
export const partYear = <Asking extends '8(1)' | '9(2)'>(
  grounds: Recorder<NoInfer<Asking>, never, 'part-year-quota' | 'rehired-retirees'>,
  { person, adjustment }: Pick<PersonYearFacts, 'person' | 'adjustment'>,
  period: Period,
  annual: string,
  provision: Asking,
): RequiredHours | undefined => {
  if (adjustment) {
    const required = hoursArgument(adjustment.requiredHours, 'adjustment.requiredHours')
    grounds.finding('quota-adjusted', 'advisory', provision, { required: hoursText(required) })
    return inFull(required)
  }
  const full = toHundredths(annual)
  const service = serviceOf(person, grounds.optionsOf('rehired-retirees'))
  if (person.retiredOn !== undefined) grounds.reading('rehired-retirees')
  const from = dayNumber(period.from)
  const to = dayNumber(period.to)
  if (!service || serviceDays(service, from, to) === to - from + 1) return inFull(full)
  // A year that begins within a month touches thirteen of them.
  const months = Math.min(12, serviceMonths(service, period))
  const reading = grounds.reading('part-year-quota')
  grounds.contested('part-year-service', 'part-year-quota', provision, { months })
  switch (reading) {
    case 'none':
      return undefined
    case 'full':
      return inFull(full)
    case 'pro-rata-months':
      return { twelfths: full * months, shown: Math.ceil((full * months) / 12) }
  }
}
