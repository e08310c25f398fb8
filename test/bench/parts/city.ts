// The example of a city, in processes of their own: what it takes for the whole of a file, by one thread and by two.

import { execFile, execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { bundled } from '../bundled.js'
import type { Report } from '../results.js'
import { cityOf, type RawPerson } from '../sides/city.js'
import type { CityRun } from './city-process.js'

/** What is to be counted in the end. */
const whole = { people: 3_000_000, records: 35_000_000 }

/** Counts a file by so many threads in a process of its own. */
type Run = (file: string, threads: number) => CityRun

/** The processes as they are written into a folder: to compile the sources anew for every thread would hide what a thread takes. */
const processesIn = async (folder: string): Promise<Run> => {
  await bundled(folder, {
    'city-process': 'test/bench/parts/city-process.ts',
    thread: 'examples/city/worker.ts',
  })
  const program = join(folder, 'city-process.mjs')
  return (file, threads) =>
    JSON.parse(execFileSync(process.execPath, [program, file, String(threads)]).toString()) as CityRun
}

/** The run that took the least of three. */
const leastOf = (run: Run, file: string, threads: number): CityRun =>
  [0, 1, 2]
    .map(() => run(file, threads))
    .reduce((least, run) => (run.processor < least.processor ? run : least))

/** How many processors there are for two that share nothing: two where both are free, one where one waits for the other. */
const processorsFree = async (): Promise<number> => {
  const spin = ['-e', 'for (let i = 0, sum = 0; i < 3e8; i++) sum = (sum * 31 + i) | 0']
  const clock = async (times: number): Promise<number> => {
    const start = performance.now()
    await Promise.all(Array.from({ length: times }, () => promisify(execFile)(process.execPath, spin)))
    return performance.now() - start
  }
  const alone = await clock(1)
  return (2 * alone) / (await clock(2))
}

/** How the process counts a file: by itself, or by so many threads beside it. */
const ways = ['no further thread', 'one further thread', 'two further threads'] as const

/** A way with its run over the whole file, and what a record more takes, in seconds: every thread starts once for any number. */
interface Measured {
  readonly name: string
  readonly run: CityRun
  readonly processor: number
  readonly clock: number
}

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
    const count = await processesIn(folder)
    const file = join(folder, 'city.ndjson')
    const records = await writeCity(file, people)
    const part = join(folder, 'part.ndjson')
    const further = records - (await writeCity(part, people / 4))
    const [alone, one, two] = ways.map((name, threads): Measured => {
      const run = leastOf(count, file, threads)
      const start = leastOf(count, part, threads)
      const processor = (run.processor - start.processor) / further
      return { name, run, processor, clock: (run.clock - start.clock) / further }
    }) as [Measured, Measured, Measured]
    if (one.run.figures !== alone.run.figures || two.run.figures !== alone.run.figures) {
      throw new Error('threads count others than the process alone')
    }
    report.add({
      id: 'city',
      title: `examples/city: ${people} people, ${records} records, ${(statSync(file).size / 2 ** 20).toFixed(0)} MB`,
      boundary: 'from a file to the figures, with the start of the threads',
      columns: ['s processor', 'ns/record', 'ns/further record', 's clock', 'MB'],
      rows: [alone, one, two].map(({ name, run, processor }) => ({
        name,
        figures: [run.processor, (run.processor * 1e9) / records, processor * 1e9, run.clock, run.memory],
      })),
    })
    report.hold('city-seconds', alone.run.processor + alone.processor * (whole.records - records))
    // What a province and the country need is calculated from these.
    report.hold('city-record', alone.processor * 1e9)
    report.hold('city-line', statSync(file).size / people)
    report.hold('city-memory', alone.run.memory)
    report.hold('city-workers', two.processor / one.processor)
    const free = await processorsFree()
    if (free >= 1.8) report.hold('city-speedup', one.clock / two.clock)
    else report.lacks('two threads were not held against one by the clock: no two cores were free')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
