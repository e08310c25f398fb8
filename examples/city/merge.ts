import { emptyTally, mergeTallies, parseTally, type Tally } from 'xueshi'
import type { CountedPartition, RefusedLine } from './count.js'
import type { Partition } from './lines.js'

/** A city as far as it was counted. */
export interface City {
  readonly tally: Tally
  readonly people: number
  readonly refused: readonly (RefusedLine & { readonly file: string })[]
  /** The partitions that are in it, by which one that is delivered twice is known. */
  readonly partitions: ReadonlySet<string>
}

export const emptyCity = (year: number): City => ({
  tally: emptyTally(year),
  people: 0,
  refused: [],
  partitions: new Set(),
})

const identityOf = ({ file, from, to }: Partition): string => `${from}-${to} ${file}`

/** Takes a partition into the city, once however often it comes; its tally may have been written and read in between. */
export function withPartition(city: City, counted: CountedPartition): City {
  const { partition, people, refused } = counted
  const identity = identityOf(partition)
  if (city.partitions.has(identity)) return city
  const tally = parseTally(counted.tally)
  if (!tally.ok) throw new Error(`what came of ${identity} is no tally`)
  return {
    tally: mergeTallies(city.tally, tally.value),
    people: city.people + people,
    refused: [...city.refused, ...refused.map((line) => ({ ...line, file: partition.file }))],
    partitions: new Set([...city.partitions, identity]),
  }
}
