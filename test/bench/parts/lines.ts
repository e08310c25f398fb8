// From lines of text to the return, every record checked.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tally } from '../../../src/chongqing/statistics/stored-tally.js'
import { columns, xueshi } from '../library.js'
import { type Side, timesOf } from '../measure.js'
import { duckDbOfFile } from '../peers/duckdb-file.js'
import { ajvChecks, zodChecks } from '../peers/schemas.js'
import { countOf, year } from '../people.js'
import type { Report } from '../results.js'
import { cityOf } from '../sides/city.js'

interface Line {
  readonly person: unknown
  readonly records: readonly unknown[]
}

const reachedIn = (tally: Tally): unknown => {
  const answer = xueshi.statisticsOf(tally)
  return answer.status === 'settled' ? answer.value.byBasis.registered.reached : null
}

const mustAccept = (name: string, isGood: boolean): void => {
  if (!isGood) throw new Error(`${name} refuses a record that the library accepts`)
}

export async function linesToReturn(report: Report, people: number, rounds: number): Promise<void> {
  const city = cityOf({ people, seed: 3, complicated: 0, keys: true })
  const lines = city.map((one) => JSON.stringify(one))
  const records = countOf(city)
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-bench-'))
  const file = join(folder, 'city.ndjson')
  writeFileSync(file, `${lines.join('\n')}\n`)
  const given = () => lines.map((line): Line => JSON.parse(line))
  const reachedByObjects = () => {
    const tally = xueshi.addPeople(
      xueshi.emptyTally(year),
      given().map(({ person, records }) => ({
        person: xueshi.parsePerson.orThrow(person),
        records: records.map((record) => xueshi.parseTrainingRecord.orThrow(record)),
      })),
    )
    return reachedIn(tally)
  }
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  const entry = columns
  const reachedByBytes =
    entry && (() => reachedIn(entry.addColumns(xueshi.emptyTally(year), entry.columnsIn(bytes).columns)))
  const checking = (name: string, isGood: (value: unknown) => boolean): Side => ({
    name,
    run: () => {
      for (const one of given()) for (const record of one.records) mustAccept(name, isGood(record))
    },
  })
  const [ajv, zod, database] = [await ajvChecks(), await zodChecks(), await duckDbOfFile(file)]
  const sides: Side[] = [
    { name: 'JSON.parse', run: given },
    ...(ajv ? [checking('JSON.parse and ajv', ajv)] : []),
    checking('JSON.parse and plain zod', zod),
    {
      name: 'JSON.parse and xueshi’s parsing',
      run: () =>
        given().map(({ person, records }) => [
          xueshi.parsePerson(person),
          records.map((record) => xueshi.parseTrainingRecord(record)),
        ]),
    },
    { name: 'xueshi, to the return, through objects', run: reachedByObjects },
    ...(reachedByBytes ? [{ name: 'xueshi, to the return, through bytes', run: reachedByBytes }] : []),
    ...(database ? [{ name: 'DuckDB, one thread, from the file', run: database.ask }] : []),
  ]
  try {
    const said = await database?.ask()
    const reached = reachedByObjects()
    if (reachedByBytes && reachedByBytes() !== reached)
      throw new Error('bytes are counted otherwise than objects')
    if (said !== undefined && said !== reached) throw new Error('DuckDB counts others from the file')
    const times = await timesOf(sides, records, rounds)
    const timeOf = (beginning: string): number | undefined =>
      times.find(({ name }) => name.startsWith(beginning))?.least
    const parse = timeOf('JSON.parse') as number
    report.add({
      id: 'lines',
      title: `NDJSON to the return, ${people} people, ${records} records`,
      boundary:
        'from lines of text, a person on each, to objects, to checked records, to the figures of Article 34',
      columns: ['ns/record', 'median', '× JSON.parse'],
      rows: times.map(({ name, least, median }) => ({ name, figures: [least, median, least / parse] })),
    })
    report.hold('lines-objects', (timeOf('xueshi, to the return, through objects') as number) / parse)
    const throughBytes = timeOf('xueshi, to the return, through bytes')
    if (throughBytes !== undefined) {
      report.hold('lines-bytes', throughBytes / parse)
      const read = timeOf('DuckDB')
      if (read !== undefined) report.hold('lines-duckdb', throughBytes / read)
    }
  } finally {
    database?.close()
    rmSync(folder, { recursive: true })
  }
}
