// The return of a city, from parsed records in memory, beside loops and databases.

import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import { columns, xueshi } from '../library.js'
import { leastTime, timesOf } from '../measure.js'
import { duckDbOf } from '../peers/duckdb.js'
import { sqliteOf } from '../peers/sqlite.js'
import { countOf, figuresOf, mustAgree, parsedCity, returnOf, year } from '../people.js'
import type { Report } from '../results.js'
import { exactLoop } from '../sides/exact-loop.js'
import { careful, careless, floatLoop } from '../sides/float-loop.js'

/** What is measured: of how many in a hundred the case is complicated, and whether each record names a proof and a class. */
const cities = [
  { complicated: 0, keys: false, goal: 'return-0', isPlain: true },
  { complicated: 0, keys: true, goal: undefined, isPlain: true },
  { complicated: 5, keys: true, goal: 'return-5', isPlain: false },
  { complicated: 20, keys: true, goal: 'return-20', isPlain: false },
] as const

/** The return over columns of the people, made beforehand; nothing where the package has no columns. */
const columnsReturn = (city: readonly CountedPerson[]): (() => unknown) | undefined => {
  if (!columns) return undefined
  const { addColumns, columnsOf } = columns
  const held = columnsOf(city)
  return () => xueshi.statisticsOf(addColumns(xueshi.emptyTally(year), held))
}

export async function statistics(report: Report, people: number, rounds: number): Promise<void> {
  for (const { complicated, keys, goal, isPlain } of cities) {
    const city = parsedCity({ people, seed: 1, complicated, keys })
    const records = countOf(city)
    const overColumns = columnsReturn(city)
    const database = await duckDbOf(city)
    const smallDatabase = isPlain && !keys ? await sqliteOf(city) : undefined
    // Of complicated people the others count some wrongly, and the library some as a range.
    if (overColumns && JSON.stringify(overColumns()) !== JSON.stringify(returnOf(city))) {
      throw new Error('columns are counted otherwise than objects')
    }
    if (isPlain) {
      const own = figuresOf(city)
      mustAgree('float loop', floatLoop(city, careless), own)
      mustAgree('exact loop', exactLoop(city), own)
      if (database) mustAgree('DuckDB', await database.ask(), own)
      if (smallDatabase) mustAgree('SQLite', await smallDatabase.ask(), own)
    }
    const times = await timesOf(
      [
        { name: 'float loop', run: () => floatLoop(city, careless) },
        { name: 'float loop that refuses others’ records', run: () => floatLoop(city, careful) },
        { name: 'exact loop', run: () => exactLoop(city) },
        { name: 'xueshi: addPeople and statisticsOf', run: () => returnOf(city) },
        ...(overColumns ? [{ name: 'xueshi: addColumns and statisticsOf', run: overColumns }] : []),
        ...(database ? [{ name: 'DuckDB, one thread, loaded table', run: database.ask }] : []),
        ...(smallDatabase ? [{ name: 'SQLite, loaded table', run: smallDatabase.ask }] : []),
      ],
      records,
      rounds,
    )
    const first = times[0]?.least as number
    report.add({
      id: `statistics-${complicated}${keys ? '-keys' : ''}`,
      title: `Annual return of ${people} people, ${records} records, ${complicated}% complicated${keys ? ', each with a proof and a class' : ''}`,
      boundary:
        'from parsed records in memory, grouped by person, to all figures of Article 34 (loops and databases: and the 1:4 count)',
      columns: ['ns/record', 'median', '× float loop'],
      rows: times.map(({ name, least, median }) => ({ name, figures: [least, median, least / first] })),
    })
    if (goal) report.hold(goal, (times[3]?.least as number) / first)
    const timeOf = (part: string) => times.find(({ name }) => name.includes(part))?.least
    const [numbers, loaded] = [timeOf('addColumns'), timeOf('DuckDB')]
    if (goal === 'return-0' && numbers !== undefined) {
      report.hold('columns', numbers)
      if (loaded !== undefined) report.hold('columns-duckdb', loaded / numbers)
    }
    database?.close()
    smallDatabase?.close()
  }
  if (!(await duckDbOf([]))) report.lacks('DuckDB and SQLite are not installed: npm --prefix test/bench ci')
}

/** How the time of a record grows with the city. */
export async function growthOfCities(
  report: Report,
  sizes: readonly number[],
  rounds: number,
): Promise<void> {
  const rows: { name: string; figures: number[] }[] = []
  for (const people of sizes) {
    const city = parsedCity({ people, seed: 7, complicated: 0, keys: false })
    const records = countOf(city)
    const [loop, own] = [
      await leastTime(() => floatLoop(city, careless), rounds),
      await leastTime(() => returnOf(city), rounds),
    ].map((time) => (time * 1e6) / records) as [number, number]
    const { heapUsed } = process.memoryUsage()
    rows.push({ name: `${people} people`, figures: [loop, own, own / loop, heapUsed / 2 ** 20] })
  }
  report.add({
    id: 'growth-of-cities',
    title: 'How a record’s time grows with the city',
    boundary: 'from parsed records in memory to the figures',
    columns: ['ns float loop', 'ns xueshi', 'ratio', 'MB heap'],
    rows,
  })
}
