import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import type { Figures } from '../people.js'
import { peer } from './peer.js'
import { figuresIn, partsOf, rollOf } from './table.js'

interface Appender {
  appendInteger(value: number): void
  appendVarchar(value: string): void
  appendBoolean(value: boolean): void
  endRow(): void
  closeSync(): void
}

interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRowObjectsJS(): Record<string, unknown>[] }>
  createAppender(table: string): Promise<Appender>
  closeSync(): void
}

interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<Connection> }>
  }
}

/** A loaded table, asked for the figures of the return. */
export interface LoadedTable {
  readonly ask: () => Promise<Figures>
  readonly close: () => void
}

/** A database in memory with one thread, where it is installed. */
export const connected = async (): Promise<Connection | undefined> => {
  const duckdb = await peer<DuckDb>('@duckdb/node-api')
  return (await duckdb?.DuckDBInstance.create(':memory:', { threads: '1' }))?.connect()
}

/**
 * The return as one asks a database with columns for it: integers for ids, days and hundredths of an hour, enumerations for classes and
 * forms, one thread.
 */
export async function duckDbOf(people: readonly CountedPerson[]): Promise<LoadedTable | undefined> {
  const connection = await connected()
  if (!connection) return undefined
  await connection.run('CREATE TABLE roll (pid INTEGER)')
  await connection.run(`CREATE TABLE read_parts
    (pid INTEGER, rid INTEGER, subject VARCHAR, form VARCHAR, since INTEGER, until INTEGER, amount INTEGER)`)
  const roll = await connection.createAppender('roll')
  for (const pid of rollOf(people)) {
    roll.appendInteger(pid)
    roll.endRow()
  }
  roll.closeSync()
  const parts = await connection.createAppender('read_parts')
  for (const { pid, rid, subject, form, since, until, amount } of partsOf(people)) {
    parts.appendInteger(pid)
    parts.appendInteger(rid)
    parts.appendVarchar(subject)
    parts.appendVarchar(form)
    parts.appendInteger(since)
    parts.appendInteger(until)
    parts.appendInteger(amount)
    parts.endRow()
  }
  parts.closeSync()
  for (const name of ['subject', 'form']) {
    await connection.run(
      `CREATE TYPE ${name}_name AS ENUM (SELECT DISTINCT ${name} FROM read_parts ORDER BY ${name})`,
    )
  }
  await connection.run(`CREATE TABLE parts AS SELECT pid, rid, subject::subject_name AS subject, form::form_name AS form,
    since, until, amount FROM read_parts`)
  await connection.run('DROP TABLE read_parts')
  return {
    ask: async () => {
      const [row = {}] = (await connection.runAndReadAll(figuresIn('parts'))).getRowObjectsJS()
      // The classes and forms, each with heads, entries and hours, as the loops count them too.
      await connection.runAndReadAll(classesIn)
      return {
        professionals: Number(row['professionals']),
        participants: Number(row['participants']),
        reached: Number(row['reached']),
        hours: Number(row['hours']) / 100,
      }
    },
    close: () => connection.closeSync(),
  }
}

const classesIn = `
WITH entries AS (
  SELECT pid, rid, any_value(subject) AS subject, any_value(form) AS form, sum(amount) AS amount
  FROM parts SEMI JOIN roll USING (pid) WHERE since >= 20241101 AND until <= 20251031 GROUP BY pid, rid)
SELECT subject, form, count(DISTINCT pid), count(*), sum(amount) FROM entries
GROUP BY GROUPING SETS ((subject), (form))`
