import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import type { LoadedTable } from './duckdb.js'
import { peer } from './peer.js'
import { figuresIn, partsOf, rollOf } from './table.js'

interface Statement {
  run(...values: readonly (number | string)[]): unknown
  get(): Record<string, number>
  all(): unknown[]
}

interface Database {
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}

const classesBy = (name: string): string => `
WITH entries AS (
  SELECT pid, ${name}, sum(amount) AS amount FROM parts
  WHERE pid IN (SELECT pid FROM roll) AND since >= 20241101 AND until <= 20251031 GROUP BY pid, rid)
SELECT ${name}, count(DISTINCT pid), count(*), sum(amount) FROM entries GROUP BY ${name}`

/** The return as one asks SQLite for it, in memory and in the order of people. */
export async function sqliteOf(people: readonly CountedPerson[]): Promise<LoadedTable | undefined> {
  const sqlite = await peer<{ readonly default: new (path: string) => Database }>('libsql')
  if (!sqlite) return undefined
  const database = new sqlite.default(':memory:')
  database.exec(`CREATE TABLE roll (pid INTEGER PRIMARY KEY);
    CREATE TABLE parts (pid INTEGER, rid INTEGER, subject TEXT, form TEXT, since INTEGER, until INTEGER, amount INTEGER);
    BEGIN`)
  const roll = database.prepare('INSERT INTO roll VALUES (?)')
  for (const pid of rollOf(people)) roll.run(pid)
  const parts = database.prepare('INSERT INTO parts VALUES (?, ?, ?, ?, ?, ?, ?)')
  for (const { pid, rid, subject, form, since, until, amount } of partsOf(people)) {
    parts.run(pid, rid, subject, form, since, until, amount)
  }
  database.exec('COMMIT')
  const figures = database.prepare(figuresIn('parts'))
  const classes = ['subject', 'form'].map((name) => database.prepare(classesBy(name)))
  return {
    ask: async () => {
      const { professionals = 0, participants = 0, reached = 0, hours = 0 } = figures.get()
      for (const one of classes) one.all()
      return { professionals, participants, reached, hours: hours / 100 }
    },
    close: () => database.close(),
  }
}
