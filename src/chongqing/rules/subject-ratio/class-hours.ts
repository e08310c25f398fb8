import { takenFacts } from '../../../engine/ground/parsed.js'
import { dateArgument, hasEnded } from '../../../engine/quantity/date-arguments.js'
import { type DecimalInput, exactly, isExact, none, plus, type Span } from '../../../engine/quantity/hours.js'
import { hoursArgument } from '../../../engine/quantity/hours-argument.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { Recorder, Valueless } from '../../pack.js'
import { creditedHours } from '../credit-hours/credited-hours.js'
import { missingOf } from '../credit-hours/open-facts.js'
import { sumsIn } from '../credit-hours/reckon-years.js'
import type { PersonYearFacts } from '../quota/person-year-facts.js'

/** The hours that a plan gives to each class of subjects in a year. */
export interface PlannedHours {
  readonly year: number
  readonly planned: {
    readonly publicRequired: DecimalInput
    readonly professional: DecimalInput
    readonly elective: DecimalInput
  }
}

/** Whether the year has ended of which it is asked; a plan is judged as it stands. */
export const isYearOver = (facts: PersonYearFacts | PlannedHours, period: Period): boolean =>
  'planned' in facts || hasEnded(period, facts.asOf)

/** Refuses what is neither a plan nor a person's year. */
export const planOrYear = (facts: object): void => {
  takenFacts(facts, 'planned' in facts ? { planned: {} } : creditedHours.takes, () => 'facts')
}

/** Refuses a day of the question that does not exist. */
export const checkDay = (facts: PersonYearFacts | PlannedHours): void => {
  if ('asOf' in facts && facts.asOf !== undefined) dateArgument(facts.asOf, 'asOf')
}

/** The hours of a year by class of subjects, in hundredths of an hour. */
export interface ClassHours {
  readonly publicRequired: Span
  readonly professional: Span
  readonly elective: Span
  /** Hours of no stated subject: in the quota, outside every comparison of subjects. */
  readonly unclassified: Span
  /** All of them; days that they share leave it less open than its parts. */
  readonly all: Span
  /** What the three classes together surely come to; days that they share may hold it in either. */
  readonly together: number
  /** Whether all of them are known. */
  readonly areExact: boolean
}

/** What two classes hold together, of all hours less those of the two others. */
export const togetherOf = (one: Span, two: Span, others: Span, { all }: Pick<ClassHours, 'all'>): Span => {
  const { least, most } = plus(one, two)
  return { least: Math.max(least, all.least - others.most), most: Math.min(most, all.most - others.least) }
}

const planned = ({ planned: plan }: PlannedHours): ClassHours => {
  const publicRequired = hoursArgument(plan.publicRequired, 'planned.publicRequired')
  const professional = hoursArgument(plan.professional, 'planned.professional')
  const elective = hoursArgument(plan.elective, 'planned.elective')
  const together = publicRequired + professional + elective
  return {
    publicRequired: exactly(publicRequired),
    professional: exactly(professional),
    elective: exactly(elective),
    unclassified: none,
    all: exactly(together),
    together,
    areExact: true,
  }
}

/**
 * The hours by class of a plan as it stands, or of a person as they are credited, whose missing facts are named where they
 * leave hours open; an answer that gave none ends there.
 */
export const classHours = (
  grounds: Recorder<never, never, never>,
  facts: PersonYearFacts | PlannedHours,
  period: Period,
): ClassHours | Valueless => {
  if ('planned' in facts) return planned(facts)
  const { person, records } = facts
  const credited = grounds.reckon(creditedHours, { person, records })
  if ('status' in credited) return grounds.follow(credited)
  const sums = sumsIn(credited.numbers, period)
  const { hours, bySubject } = sums
  const of = (subject: Parameters<typeof bySubject.get>[0]): Span => bySubject.get(subject) ?? none
  const classes = {
    publicRequired: of('public-required'),
    professional: of('professional'),
    elective: of('elective'),
    unclassified: of('unclassified'),
  }
  const { publicRequired, professional, elective, unclassified } = classes
  const apart = publicRequired.least + professional.least + elective.least
  // Hours that come to one figure whichever way the facts turn out leave nothing to ask.
  const areExact = Object.values(classes).every(isExact)
  if (!areExact) grounds.missing(...missingOf([sums]))
  return { all: hours, together: Math.max(apart, hours.least - unclassified.most), areExact, ...classes }
}
