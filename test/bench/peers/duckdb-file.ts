import { connected } from './duckdb.js'

/** The file as DuckDB reads it, asked how many registered hours reach eighty. */
export interface ReadFile {
  readonly ask: () => Promise<number>
  readonly close: () => void
}

const session = 'STRUCT(date VARCHAR, hours DOUBLE, dayFraction DOUBLE)[]'
const study = `STRUCT(kind VARCHAR, "from" VARCHAR, "to" VARCHAR, hours DOUBLE, days DOUBLE, sessions ${session})`
const record = `STRUCT(id VARCHAR, personId VARCHAR, form VARCHAR, subject VARCHAR, study ${study},
  registration STRUCT(registeredOn VARCHAR))[]`
const person = `STRUCT(title VARCHAR, education VARCHAR, role VARCHAR,
  employments STRUCT("from" VARCHAR, "to" VARCHAR)[])`

/** The file straight into the figure, by one thread that is told the shape and reads only what is asked. */
export async function duckDbOfFile(file: string): Promise<ReadFile | undefined> {
  const connection = await connected()
  if (!connection) return undefined
  const columns = `{person: '${person}', records: '${record}'}`
  const question = `
WITH people AS (
  SELECT row_number() OVER () AS pid, records
  FROM read_json('${file}', format = 'newline_delimited', columns = ${columns})
  WHERE person.title <> 'none' AND person.role IN ('professional', 'professional-manager')
    AND person.education IN ('postgraduate', 'bachelor', 'junior-college', 'secondary-technical')
    AND len(list_filter(person.employments, lambda job: job."from" <= '2025-10-31'
      AND coalesce(job."to", '9') >= '2025-10-31')) > 0),
studies AS (SELECT pid, unnest(records) AS one FROM people),
sums AS (
  SELECT pid, sum(CASE one.study.kind
    WHEN 'total' THEN CASE WHEN one.study."from" >= '2024-11-01' AND one.study."to" <= '2025-10-31'
      THEN coalesce(one.study.hours, one.study.days * 6) ELSE 0 END
    ELSE list_sum(list_transform(list_filter(one.study.sessions,
      lambda part: part.date BETWEEN '2024-11-01' AND '2025-10-31'),
      lambda part: coalesce(part.hours, part.dayFraction * 6))) END) AS hours
  FROM studies WHERE one.registration IS NOT NULL GROUP BY pid)
SELECT count(*) AS reached FROM sums WHERE hours >= 80`
  return {
    ask: async () => {
      const [row] = (await connection.runAndReadAll(question)).getRowObjectsJS()
      return Number(row?.['reached'])
    },
    close: () => connection.closeSync(),
  }
}
