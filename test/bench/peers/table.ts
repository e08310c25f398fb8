// The records as one would keep them in a table, and what one would ask of it: as careless as the loops.

import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'

/** A stretch of study: a total, or one session. Days are numbers such as 20250303, amounts hundredths of an hour. */
export interface Part {
  readonly pid: number
  readonly rid: number
  readonly subject: string
  readonly form: string
  readonly since: number
  readonly until: number
  readonly amount: number
}

const schools = new Set<unknown>(['postgraduate', 'bachelor', 'junior-college', 'secondary-technical'])
const roles = new Set<unknown>(['professional', 'professional-manager'])
const lastDay = '2025-10-31'
const dayOf = (date: string): number => Number(date.replaceAll('-', ''))

/** Who is counted, by their numbers. */
export function* rollOf(people: readonly CountedPerson[]): Generator<number> {
  for (const [pid, { person }] of people.entries()) {
    const { title, education, role, employments } = person
    const isTitled = title !== undefined && title !== 'none'
    const isEmployed = employments?.some(({ from, to }) => from <= lastDay && (to ?? lastDay) >= lastDay)
    if (isTitled && schools.has(education) && roles.has(role) && isEmployed) yield pid
  }
}

/** What is registered of everyone's studies. */
export function* partsOf(people: readonly CountedPerson[]): Generator<Part> {
  let rid = 0
  for (const [pid, { records }] of people.entries()) {
    for (const { study, subject = 'unclassified', form = '', registration } of records) {
      rid++
      if (!registration) continue
      const one = { pid, rid, subject, form }
      if (study.kind === 'total') {
        const amount = Math.round(
          100 * (study.hours === undefined ? Number(study.days) * 6 : Number(study.hours)),
        )
        yield { ...one, since: dayOf(study.from), until: dayOf(study.to), amount }
      } else if (study.kind === 'sessions') {
        for (const { date, hours, dayFraction } of study.sessions) {
          const amount = Math.round(100 * (hours === undefined ? Number(dayFraction) * 6 : Number(hours)))
          yield { ...one, since: dayOf(date), until: dayOf(date), amount }
        }
      }
    }
  }
}

/** The figures of the return over a table of parts. */
export const figuresIn = (table: string): string => `
WITH sums AS (
  SELECT pid, sum(amount) AS amount,
    sum(CASE WHEN subject = 'public-required' THEN amount ELSE 0 END) AS public,
    sum(CASE WHEN subject IN ('professional', 'elective') THEN amount ELSE 0 END) AS other
  FROM ${table} WHERE pid IN (SELECT pid FROM roll) AND since >= 20241101 AND until <= 20251031 GROUP BY pid)
SELECT (SELECT count(*) FROM roll) AS professionals, count(*) AS participants,
  sum(CASE WHEN amount >= 8000 THEN 1 ELSE 0 END) AS reached,
  sum(CASE WHEN public * 4 = other THEN 1 ELSE 0 END) AS one_to_four, sum(amount) AS hours FROM sums`
