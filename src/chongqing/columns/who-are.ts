import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { Days } from '../reckoning/days.js'
import { retires, serviceOf } from '../reckoning/service.js'
import { onRoll } from '../statistics/contribute.js'
import type { Growing } from '../statistics/growing.js'
import { endless } from '../statistics/rows.js'
import type { TallyTerms } from '../statistics/tally-terms.js'
import type { RawColumns } from './columns.js'

/** Where a person stands whose records may be counted as numbers. */
export interface Standing {
  /** On the roll: surely, surely not, or only found out by all that is known of the person. */
  readonly roll: 'on' | 'off' | 'open'
  /** The days on which they surely serve; `null`: those of their only employment. */
  readonly served: readonly Days[] | null
}

const open: Standing = { roll: 'open', served: [] }

/**
 * Tells where people stand by their profiles, each asked about once. All who are employed through the days on which somebody
 * must be on the roll are on it alike, for of an employment nothing else is asked; of everyone else it is asked one by one.
 */
export const whoAre = (
  growing: Growing,
  { joined, left, profile, profiles, unit, units }: RawColumns,
  terms: TallyTerms,
): ((person: number) => Standing) => {
  const { rollDates, rollDays, settings, unitId } = terms
  const ownUnit = unitId === undefined ? undefined : units.indexOf(unitId)
  const through = { unitId: unitId ?? '', from: rollDates.from, to: rollDates.to }
  const known: (Standing | undefined)[] = []

  const standingOf = (facts: ProfessionalPerson, isEmployed: boolean): Standing => {
    // Where service does not end with the employment, its days are not those of the employment.
    if (isEmployed && (retires(facts) || facts.serviceUnread)) return open
    const person = isEmployed ? { ...facts, employments: [through] } : facts
    const service = serviceOf(person, settings.readings)
    const { least, most } = onRoll(growing, person, terms, service)
    const roll = most === 0 ? 'off' : least === 1 ? 'on' : 'open'
    return { roll, served: isEmployed ? null : (service?.least ?? []) }
  }

  return (person) => {
    const from = joined[person] as number
    const isEmployed = from !== endless
    if (isEmployed && (from > rollDays.from || (left[person] as number) < rollDays.to)) return open
    if (isEmployed && ownUnit !== undefined && unit[person] !== ownUnit) return open
    const place = profile[person] as number
    const key = place * 2 + Number(isEmployed)
    const standing =
      known[key] ??
      standingOf({ ...(JSON.parse(profiles[place] as string) as ProfessionalPerson), id: '' }, isEmployed)
    known[key] = standing
    return standing
  }
}
