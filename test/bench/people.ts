import type { CountedPerson } from '../../src/chongqing/statistics/tally.js'
import { xueshi } from './library.js'
import { type CityPlan, cityOf } from './sides/city.js'

/** The year that is counted everywhere here. */
export const year = 2025

/** A city as it comes out of a file: through JSON, and once through the schemas. */
export const parsedCity = (plan: CityPlan): readonly CountedPerson[] =>
  cityOf(plan).map(({ person, records }) => ({
    person: xueshi.parsePerson.orThrow(JSON.parse(JSON.stringify(person))),
    records: records.map((record) => xueshi.parseTrainingRecord.orThrow(JSON.parse(JSON.stringify(record)))),
  }))

export const countOf = (people: readonly { readonly records: readonly unknown[] }[]): number =>
  people.reduce((sum, { records }) => sum + records.length, 0)

/** The return, from parsed people. */
export const returnOf = (people: readonly CountedPerson[]) =>
  xueshi.statisticsOf(xueshi.addPeople(xueshi.emptyTally(year), people))

/** The figures that every side can give. */
export interface Figures {
  readonly professionals: number
  readonly participants: number
  readonly reached: number
  /** In hours. */
  readonly hours: number
}

/** Refuses figures that differ: then the times mean nothing. */
export const mustAgree = (name: string, own: Figures, others: Figures): void => {
  for (const figure of ['professionals', 'participants', 'reached', 'hours'] as const) {
    if (own[figure] !== others[figure]) {
      throw new Error(`${name}: ${figure} ${own[figure]} and not ${others[figure]}`)
    }
  }
}

/** The figures of the library in the terms of the others. */
export const figuresOf = (people: readonly CountedPerson[]): Figures => {
  const answer = returnOf(people)
  if (answer.status !== 'settled') throw new Error(answer.status)
  const { totalProfessionals, byBasis } = answer.value
  const { participants, reached, hours } = byBasis.registered
  return { professionals: totalProfessionals, participants, reached: reached ?? 0, hours: Number(hours) }
}
