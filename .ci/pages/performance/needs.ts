import type { Results } from '../../../test/bench/results.js'

/** Whoever is to be counted: with how many people, and with how many cores at once. */
const places = [
  { name: 'a city', chinese: '一个市', people: 3_000_000, cores: 4 },
  { name: 'a province', chinese: '一个省', people: 10_000_000, cores: 16 },
  { name: 'the country', chinese: '全国', people: 120_000_000, cores: 200 },
] as const

const recordsEach = 11.5
const partBytes = 85e6

/** What a place needs, from the processor time of a record and the length of a line as they were measured. */
export interface Need {
  readonly name: string
  readonly chinese: string
  /** Millions of people and of records. */
  readonly people: number
  readonly records: number
  readonly gigabytes: number
  readonly parts: number
  readonly coreHours: number
  readonly cores: number
  readonly minutes: number
}

export function needsOf({ measured }: Results): readonly Need[] {
  const { 'city-record': nanoseconds, 'city-line': bytes } = measured
  if (nanoseconds === undefined || bytes === undefined) return []
  return places.map(({ name, chinese, people, cores }) => {
    const seconds = (people * recordsEach * nanoseconds) / 1e9
    return {
      name,
      chinese,
      people: people / 1e6,
      records: (people * recordsEach) / 1e6,
      gigabytes: (people * bytes) / 1e9,
      parts: Math.ceil((people * bytes) / partBytes),
      coreHours: seconds / 3600,
      cores,
      minutes: seconds / 60 / cores,
    }
  })
}
