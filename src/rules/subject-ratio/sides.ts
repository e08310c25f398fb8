import { hasValue, type Valueless } from '../../determination/determination.js'
import type { MissingFact } from '../../determination/missing.js'
import type { Recorder } from '../../determination/recorder.js'
import type { Law } from '../../law/law.js'
import { type DecimalInput, exactly, plus, type Span } from '../../quantity/hours.js'
import type { Period } from '../../quantity/period.js'
import { creditedHours } from '../credit-hours/credited-hours.js'
import { hoursOfYear } from '../credit-hours/hours-of-year.js'
import { hoursArgument } from '../hours-argument.js'
import type { PersonYearFacts } from '../quota/person-year-facts.js'

/**
 * The hours that a plan gives to each class of subjects in a year.
 *
 * @category Rules: quota and ratio
 */
export interface PlannedHours {
  readonly year: number
  readonly planned: {
    readonly publicRequired: DecimalInput
    readonly professional: DecimalInput
    readonly elective: DecimalInput
  }
}

/** The two sides of the ratio in hundredths of an hour, and what stands outside it. */
export interface Sides {
  readonly publicHours: Span
  readonly otherHours: Span
  readonly unclassified: Span
  /** What both sides together surely come to; days that they share may hold it on either side. */
  readonly together: number
  readonly missing: readonly MissingFact[]
}

const nothing = exactly(0)

/** The sides of a plan. */
export const plannedSides = ({ planned }: PlannedHours): Sides => {
  const publicHours = hoursArgument(planned.publicRequired, 'planned.publicRequired')
  const otherHours =
    hoursArgument(planned.professional, 'planned.professional') +
    hoursArgument(planned.elective, 'planned.elective')
  return {
    publicHours: exactly(publicHours),
    otherHours: exactly(otherHours),
    unclassified: nothing,
    together: publicHours + otherHours,
    missing: [],
  }
}

/** The sides of a person's credited hours in a year. */
export const creditedSides = (
  grounds: Recorder<never, never, never>,
  facts: PersonYearFacts,
  period: Period,
  law: Law,
): Sides | Valueless => {
  const credited = grounds.premise(facts.credited ?? creditedHours(facts, law))
  if (!hasValue(credited)) return grounds.follow(credited)
  const { hours, bySubject, missing } = hoursOfYear(credited.value, period)
  const publicHours = bySubject.get('public-required') ?? nothing
  const otherHours = plus(bySubject.get('professional') ?? nothing, bySubject.get('elective') ?? nothing)
  const unclassified = bySubject.get('unclassified') ?? nothing
  const together = Math.max(publicHours.least + otherHours.least, hours.least - unclassified.most)
  return { publicHours, otherHours, unclassified, together, missing }
}
