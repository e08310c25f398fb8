// Counts a file by so many threads, or by none but itself, and tells what it took: `city-process.ts FILE THREADS`.

import { statSync } from 'node:fs'
import { type CountedPartition, countPartition } from '../../../examples/city/count.js'
import { partitionsOf } from '../../../examples/city/lines.js'
import { emptyCity, withPartition } from '../../../examples/city/merge.js'
import { returnOf } from '../../../examples/city/return.js'
import { countTogether } from '../../../examples/city/workers.js'

const year = 2025

/** Seconds and megabytes, and the figures to compare. */
export interface CityRun {
  readonly threads: number
  readonly processor: number
  readonly clock: number
  readonly memory: number
  readonly figures: string
}

const [, , file = '', given = '1'] = process.argv
const threads = Number(given)
const began = { processor: process.cpuUsage(), clock: performance.now() }
let city = emptyCity(year)
const { size } = statSync(file)
const onCounted = (counted: CountedPartition): void => {
  city = withPartition(city, counted)
}
if (threads === 0) onCounted(await countPartition({ file, from: 0, to: size }, year))
else
  await countTogether(partitionsOf(file, size, threads * 4), year, threads, {
    onBytes: () => undefined,
    onCounted,
  })
const { user, system } = process.cpuUsage(began.processor)
const { figures } = returnOf(city)
const run: CityRun = {
  threads,
  processor: (user + system) / 1e6,
  clock: (performance.now() - began.clock) / 1000,
  memory: process.resourceUsage().maxRSS / 1024,
  figures: JSON.stringify(figures),
}
console.log(JSON.stringify(run))
