import { dateOfDay, dayNumber } from '../../../engine/quantity/calendar.js'
import { exactly, hoursText, isExact, type Span, toHundredths } from '../../../engine/quantity/hours.js'
import { hoursArgument } from '../../../engine/quantity/hours-argument.js'
import { earliestDay, latestDay } from '../../../engine/quantity/partial-date.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { FactName } from '../../fact-names.js'
import type { MissingFact, Recorder } from '../../pack.js'
import type { Days } from '../../reckoning/days.js'
import { sinceOf } from '../../reckoning/qualification.js'
import { retires, serviceDays, serviceMonths, serviceOf } from '../../reckoning/service.js'
import { classifyCoverage } from '../coverage/person-coverage.js'
import type { PersonYearFacts } from './person-year-facts.js'

/** The hours that a year requires of a person. */
export interface RequiredHours {
  /** Hundredths of an hour, times the months of the year that count: the exact figures to decide by. */
  readonly twelfths: Span
  /** Hundredths of an hour, rounded up where twelfths do not divide. */
  readonly shown: Span
  /** The facts on which it hangs. */
  readonly missing: readonly MissingFact[]
}

/** What a rule declares that asks what part of a year counts. */
export const partYearReads = { readings: ['part-year-quota', 'rehired-retirees'] } as const

const requiredFrom = (twelfths: Span, missing: readonly FactName[] = []): RequiredHours => ({
  twelfths,
  shown: { least: Math.ceil(twelfths.least / 12), most: Math.ceil(twelfths.most / 12) },
  missing: missing.map((fact) => ({ fact })),
})

/** The first day of a year on which somebody is qualified, surely and perhaps, where a title, a school or a role begins in it. */
const qualifiedFrom = (
  grounds: Recorder<never, never, never>,
  person: ProfessionalPerson,
  { from, to }: Period,
): Span => {
  const first = dayNumber(from)
  const last = dayNumber(to)
  const begun = sinceOf(person)
    .filter((since) => latestDay(since) > first && earliestDay(since) <= last)
    .sort((one, other) => latestDay(other) - latestDay(one))
  // Only where the person was not covered before is a part of the year without a duty.
  const start = begun.find((since) => {
    const before = { from, to: dateOfDay(Math.min(latestDay(since) - 1, last)) }
    const coverage = grounds.ask(classifyCoverage, { person, during: before })
    return coverage.status !== 'settled' || coverage.value.coverage === 'not-covered'
  })
  return start === undefined ? exactly(first) : { least: earliestDay(start), most: latestDay(start) }
}

/** A figure that is required in full. */
export const inFull = (hundredths: number): RequiredHours => requiredFrom(exactly(hundredths * 12))

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
  if (retires(person)) grounds.reading('rehired-retirees')
  const from = dayNumber(period.from)
  const to = dayNumber(period.to)
  if (!service) return inFull(full)
  const since = qualifiedFrom(grounds, person, period)
  const after = (days: readonly Days[], first: number): readonly Days[] =>
    days.map((one) => ({ ...one, from: Math.max(one.from, first) })).filter((one) => one.from <= one.to)
  const least = after(service.least, since.most)
  const most = after(service.most, since.least)
  const isWhole = (days: readonly Days[]): boolean => serviceDays(days, from, to) === to - from + 1
  if (isWhole(least)) return inFull(full)
  const missing: readonly FactName[] = isExact(since)
    ? service.missing
    : [...service.missing, 'person.qualified-since']
  // A year that begins within a month touches thirteen of them.
  const monthsOf = (days: readonly Days[]): number => Math.min(12, serviceMonths(days, period))
  const months = { least: monthsOf(least), most: monthsOf(most) }
  const reading = grounds.reading('part-year-quota')
  grounds.contested('part-year-service', 'part-year-quota', provision, {
    months: isExact(months) ? months.least : months,
  })
  switch (reading) {
    case 'none':
      return isWhole(most) ? requiredFrom({ least: 0, most: full * 12 }, missing) : undefined
    case 'from-next-year':
      // Whoever is there on the first day began before, and owes what the year asks though they leave in it.
      if (serviceDays(least, from, from) === 1) return inFull(full)
      return serviceDays(most, from, from) === 1
        ? requiredFrom({ least: 0, most: full * 12 }, missing)
        : undefined
    case 'full':
      return inFull(full)
    case 'pro-rata-months':
      return requiredFrom(
        { least: full * months.least, most: full * months.most },
        isExact(months) ? [] : missing,
      )
  }
}
