import { dayNumber, type PlainDate } from '../../engine/quantity/calendar.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { Readings } from '../law/readings.js'
import { type Days, overlap } from '../reckoning/days.js'
import { daysEmployed } from '../reckoning/service.js'

/** Days of the calendar, both ends counted. */
export interface RollDays {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The days on one of which somebody must be on the roll to be counted for a year (34). */
export const rollDays = (basis: Readings['headcount-basis'], { from, to }: RollDays): RollDays => ({
  from: basis === 'roll-on-last-day' ? to : from,
  to,
})

/** Where a person stands to the roll of a unit on some days. */
interface Place {
  /** On its roll: surely, and perhaps, where a day of joining or leaving is not known. */
  readonly surely: boolean
  readonly perhaps: boolean
  /** Whether any employment is known; otherwise the list of the unit is taken at its word. */
  readonly isStated: boolean
  /** Surely at work for another unit as well on one of those days. */
  readonly isElsewhereToo: boolean
}

/**
 * Where a person stands to the roll of a unit (32.1: 所在单位): by whom they are employed on some of the days. Whoever is
 * employed by none and whose file an agency keeps is on the roll of that agency.
 */
export const placeOf = (
  { agencyId, employments, serviceUnread }: ProfessionalPerson,
  unitId: string,
  { from, to }: RollDays,
): Place => {
  if (serviceUnread) return { surely: false, perhaps: true, isStated: true, isElsewhereToo: false }
  const isStated = employments !== undefined || agencyId !== undefined
  const days = { from: dayNumber(from), to: dayNumber(to) }
  const isInTime = (one: Days): boolean => overlap(one, days) > 0
  const stretches = (employments ?? []).map((one) => ({
    isOwn: one.unitId === unitId,
    surely: daysEmployed(one, 'surely'),
    perhaps: daysEmployed(one, 'perhaps'),
  }))
  const surely = stretches.filter((one) => isInTime(one.surely))
  const perhaps = stretches.filter((one) => isInTime(one.perhaps))
  const own = surely.filter(({ isOwn }) => isOwn)
  const isAgency = agencyId === unitId
  return {
    surely: !isStated || own.length > 0 || (isAgency && perhaps.length === 0),
    perhaps: !isStated || perhaps.some(({ isOwn }) => isOwn) || (isAgency && surely.length === 0),
    isStated,
    isElsewhereToo: own.some((one) =>
      surely.some((other) => !other.isOwn && overlap(one.surely, other.surely) > 0),
    ),
  }
}

/** The people of a list by the roll of a unit, each named by the caller's key. */
export interface RollOfUnit<One> {
  /** Those who are on it, perhaps among them. */
  readonly own: readonly One[]
  readonly outside: readonly string[]
  /** Of its own, those who may be none, those who work for another unit at the same time, and those of whom no employment is known. */
  readonly perhaps: ReadonlySet<string>
  readonly ofTwo: readonly string[]
  readonly unplaced: readonly string[]
}

/** Takes the people of a list by the roll of a unit on some of the days. */
export const rollOf = <One extends { readonly person: ProfessionalPerson }>(
  people: readonly One[],
  unitId: string,
  during: RollDays,
): RollOfUnit<One> => {
  const placed = people.map((one) => ({ one, id: one.person.id, ...placeOf(one.person, unitId, during) }))
  const own = placed.filter(({ perhaps }) => perhaps)
  const idsOf = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id)
  return {
    own: own.map(({ one }) => one),
    outside: idsOf(placed.filter(({ perhaps }) => !perhaps)),
    perhaps: new Set(idsOf(own.filter(({ surely }) => !surely))),
    ofTwo: idsOf(own.filter(({ isElsewhereToo }) => isElsewhereToo)),
    unplaced: idsOf(own.filter(({ isStated }) => !isStated)),
  }
}
