import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { Employment, ProfessionalPerson } from '../entities/professional-person.js'
import type { Readings } from '../law/readings.js'

/** Days, both ends counted. */
interface Days {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The days on one of which somebody must be on the roll to be counted for a year (34). */
export const rollDays = (basis: Readings['headcount-basis'], { from, to }: Days): Days => ({
  from: basis === 'roll-on-last-day' ? to : from,
  to,
})

/** Where a person stands to the roll of a unit on some days. */
interface Place {
  /** On its roll; where nothing is known of any employment the list of the unit is taken at its word. */
  readonly isHere: boolean
  readonly isStated: boolean
  /** At work for another unit as well on one of those days. */
  readonly isElsewhereToo: boolean
}

const meets = (one: Partial<Days>, other: Partial<Days>): boolean =>
  (one.from === undefined || other.to === undefined || one.from <= other.to) &&
  (one.to === undefined || other.from === undefined || other.from <= one.to)

/**
 * Where a person stands to the roll of a unit (32.1: 所在单位): by whom they are employed on some of the days. Whoever is
 * employed by none and whose file an agency keeps is on the roll of that agency.
 */
export const placeOf = (
  { agencyId, employments }: ProfessionalPerson,
  unitId: string,
  during: Days,
): Place => {
  const inTime = (employments ?? []).filter((one) => meets(one, during))
  const isOwn = ({ unitId: of }: Employment): boolean => of === unitId
  const here = inTime.filter(isOwn)
  const isStated = employments !== undefined || agencyId !== undefined
  const isAgencys = inTime.length === 0 && agencyId === unitId
  return {
    isHere: here.length > 0 || isAgencys || !isStated,
    isStated,
    isElsewhereToo: here.some((one) => inTime.some((other) => !isOwn(other) && meets(one, other))),
  }
}

/** The people of a list by the roll of a unit, each named by the caller's key. */
export interface RollOfUnit<One> {
  readonly own: readonly One[]
  readonly outside: readonly string[]
  /** Of its own, those who work for another unit at the same time, and those of whom no employment is known. */
  readonly ofTwo: readonly string[]
  readonly unplaced: readonly string[]
}

/** Takes the people of a list by the roll of a unit on some of the days. */
export const rollOf = <One extends { readonly person: ProfessionalPerson }>(
  people: readonly One[],
  unitId: string,
  during: Days,
): RollOfUnit<One> => {
  const placed = people.map((one) => ({ one, id: one.person.id, ...placeOf(one.person, unitId, during) }))
  const own = placed.filter(({ isHere }) => isHere)
  const idsOf = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id)
  return {
    own: own.map(({ one }) => one),
    outside: idsOf(placed.filter(({ isHere }) => !isHere)),
    ofTwo: idsOf(own.filter(({ isElsewhereToo }) => isElsewhereToo)),
    unplaced: idsOf(own.filter(({ isStated }) => !isStated)),
  }
}
