// A synthetic city: the same people and records for the same seed, on every machine.

import { studyForms, subjectClasses } from '../../../src/chongqing/law/vocabulary.js'
import { dateOfDay, dayNumber } from '../../../src/engine/quantity/calendar.js'

/** A source of numbers from 0 up to 1 that repeats itself for a seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Facts as they would come out of a file, before any of them is parsed. */
export interface RawPerson {
  readonly person: Readonly<Record<string, unknown>>
  readonly records: readonly Readonly<Record<string, unknown>>[]
}

/** Self-study has its task book, and what is of no form may be a result of work. */
const plainForms = studyForms.filter((form) => form !== 'self-study' && form !== 'other')

const yearStart = dayNumber('2024-11-01')
const yearEnd = dayNumber('2025-10-31')

/** What a city is made like. */
export interface CityPlan {
  readonly people: number
  readonly seed: number
  /** Of a hundred people, how many have records that overlap, cross the year, lack a fact or repeat a proof. */
  readonly complicated: number
  /** Whether every record names a proof and a class of its own, so that there is something to compare. */
  readonly keys: boolean
}

/**
 * People with about eleven and a half records each, one after another in time: two thirds totals of a few days, one
 * third dated sessions; a few of each person's records lie before or after the statistical year 2025.
 */
export const cityOf = ({ people, seed, complicated, keys }: CityPlan): readonly RawPerson[] => {
  const random = randomFrom(seed)
  const upTo = (n: number): number => Math.floor(random() * n)
  const pick = <T>(from: readonly T[]): T => from[upTo(from.length)] as T
  let serial = 0

  const studyOf = (from: number, days: number) => {
    if (random() < 0.66) {
      const hours = (1 + upTo(days * 12)) / 2
      const amount = random() < 0.3 ? { days: String(days) } : { hours: String(hours) }
      return { kind: 'total', from: dateOfDay(from), to: dateOfDay(from + days - 1), ...amount }
    }
    return {
      kind: 'sessions',
      sessions: Array.from({ length: Math.min(days, 2) }, (_, i) => {
        const date = dateOfDay(from + i)
        return random() < 0.5 ? { date, dayFraction: '0.5' } : { date, hours: pick(['2', '3', '4.5', '6']) }
      }),
    }
  }

  const recordOf = (personId: string, from: number, days: number) => ({
    id: `r${++serial}`,
    personId,
    title: '继续教育培训班',
    form: pick(plainForms),
    relatedToProfession: true,
    ...(random() < 0.97 && { subject: pick(subjectClasses) }),
    study: studyOf(from, days),
    result: { kind: 'pass-or-fail', value: 'pass' },
    ...(keys && { proofs: [`proof-${serial}`], classId: `class-${serial}` }),
    registration: {
      certificateNumber: `z-${personId}`,
      registeredOn: dateOfDay(from + days + 20),
      registrar: 'unit',
    },
  })

  const complicate = (records: ReturnType<typeof recordOf>[]): Readonly<Record<string, unknown>>[] => {
    const [first, second, ...rest] = records as [
      ReturnType<typeof recordOf>,
      ReturnType<typeof recordOf>,
      ...ReturnType<typeof recordOf>[],
    ]
    switch (upTo(4)) {
      case 0:
        return [{ ...first, study: second.study }, second, ...rest]
      case 1:
        return [
          { ...first, study: { kind: 'total', from: '2024-10-30', to: '2024-11-03', hours: '20' } },
          second,
          ...rest,
        ]
      case 2:
        return [{ ...first, proofs: ['shared'] }, { ...second, proofs: ['shared'] }, ...rest]
      default:
        return [{ ...first, form: 'self-study' }, second, ...rest]
    }
  }

  return Array.from({ length: people }, (_, i) => {
    const id = `p${i + 1}`
    const records: ReturnType<typeof recordOf>[] = []
    const count = 7 + upTo(10)
    let day = yearStart - 30 + upTo(20)
    for (let made = 0; made < count && day < yearEnd + 60; made++) {
      const days = 1 + upTo(4)
      // A record lies in one statistical year.
      if (day <= yearEnd && day + days - 1 > yearEnd) day = yearEnd + 1
      if (day < yearStart && day + days - 1 >= yearStart) day = yearStart
      records.push(recordOf(id, day, days))
      day += days + 5 + upTo(34)
    }
    const person = {
      id,
      title: pick(['junior', 'intermediate', 'senior-associate', 'senior-full']),
      education: pick(['bachelor', 'junior-college', 'postgraduate']),
      role: random() < 0.95 ? 'professional' : 'professional-manager',
      employments: [{ unitId: `u${upTo(200)}`, from: dateOfDay(dayNumber('2005-01-01') + upTo(6000)) }],
    }
    const isComplicated = random() * 100 < complicated
    return { person, records: isComplicated ? complicate(records) : records }
  })
}
