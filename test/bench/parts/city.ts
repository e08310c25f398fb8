// The example of a city, in processes of their own: what it takes for the whole of a file, by one thread and by two.

import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { Report } from '../results.js'
import { cityOf, type RawPerson } from '../sides/city.js'
import type { CityRun } from './city-process.js'

/** What is to be counted in the end. */
const whole = { people: 3_000_000, records: 35_000_000 }

const runWith = (file: string, threads: number): CityRun => {
  const program = fileURLToPath(new URL('./city-process.ts', import.meta.url))
  const output = execFileSync(process.execPath, ['--import', 'tsx', program, file, String(threads)])
  return JSON.parse(output.toString()) as CityRun
}

/** The run that took the least of three. */
const leastWith = (file: string, threads: number): CityRun =>
  [0, 1, 2]
    .map(() => runWith(file, threads))
    .reduce((least, run) => (run.processor < least.processor ? run : least))

/** People by the thousand, so that no more of them is in memory. */
function* peopleOf(people: number): Generator<RawPerson> {
  for (let seed = 0; seed < people / 1000; seed++) {
    yield* cityOf({ people: 1000, seed, complicated: 0, keys: true })
  }
}

/** Writes people as lines; gives how many records they have. */
const writeCity = async (file: string, people: number): Promise<number> => {
  let records = 0
  const lines = function* () {
    for (const one of peopleOf(people)) {
      records += one.records.length
      yield `${JSON.stringify(one)}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
  return records
}

export async function cityOfFile(report: Report, people: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-bench-'))
  try {
    const file = join(folder, 'city.ndjson')
    const records = await writeCity(file, people)
    const free = availableParallelism() - (loadavg()[0] as number)
    const [alone, one, two] = [leastWith(file, 0), leastWith(file, 1), leastWith(file, 2)]
    // The start counts once for any number of records, and so is not multiplied with them.
    const part = join(folder, 'part.ndjson')
    const inPart = await writeCity(part, people / 4)
    const perRecord = (alone.processor - leastWith(part, 0).processor) / (records - inPart)
    if (one.figures !== alone.figures || two.figures !== alone.figures) {
      throw new Error('threads count others than the process alone')
    }
    const rows = [alone, one, two].map(({ threads, processor, clock, memory }) => ({
      name: ['no further thread', 'one further thread', 'two further threads'][threads] ?? '',
      figures: [processor, (processor * 1e9) / records, clock, memory],
    }))
    report.add({
      id: 'city',
      title: `examples/city: ${people} people, ${records} records, ${(statSync(file).size / 2 ** 20).toFixed(0)} MB`,
      boundary: 'from a file to the figures, with the start of the threads where there are any',
      columns: ['s processor', 'ns/record', 's clock', 'MB'],
      rows,
    })
    report.hold('city-seconds', alone.processor + perRecord * (whole.records - records))
    // What a province and the country need is calculated from these.
    report.hold('city-record', perRecord * 1e9)
    report.hold('city-line', statSync(file).size / people)
    report.hold('city-memory', alone.memory)
    report.hold('city-workers', two.processor / one.processor)
    if (free >= 1.5) report.hold('city-speedup', one.clock / two.clock)
    else report.lacks('two threads were not held against one by the clock: no two cores were free')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
