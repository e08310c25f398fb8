import type { TrainingRecord } from '../../chongqing/entities/training-record.js'
import { proofsOf, sessionsOf } from '../../chongqing/reckoning/record.js'
import { bearersOf } from '../../chongqing/reckoning/sharing.js'
import type { AnnualQuotaFacts } from '../../chongqing/rules/quota/annual-quota.js'
import { mostRows } from '../../chongqing/statistics/plain-rows.js'
import { type Rows, rowsFor, weighsOnAll, writeRecord } from '../../chongqing/statistics/rows.js'

/** The records of a person as rows, each record by its place among them. */
export interface QuotaRows {
  readonly rows: Rows
  readonly length: number
  /** The first row of each, and the one after its last. */
  readonly firsts: readonly number[]
  readonly ends: readonly number[]
  /** The others that share a proof with each. */
  readonly sharing: readonly ReadonlySet<number>[]
  /** The others of the class of each: those on the same days may be one study with it. */
  readonly ofClass: QuotaRows['sharing']
  /** Puts another record, of as many rows, in the place of one. */
  readonly put: (at: number, record: TrainingRecord) => void
}

const none: ReadonlySet<number> = /* @__PURE__ */ new Set()

const othersSharing = (
  records: readonly TrainingRecord[],
  signsOf: (record: TrainingRecord) => readonly string[],
): QuotaRows['sharing'] => {
  const bearers = bearersOf(records.keys(), (at) => signsOf(records[at] as TrainingRecord))
  const shared = [...bearers.values()].filter(({ length }) => length > 1)
  return records.map((_, at) => {
    const others = shared.filter((places) => places.includes(at)).flat()
    return others.length === 0 ? none : new Set(others.filter((other) => other !== at))
  })
}

/** Whether all that a record can add to a quota is hours, and it has no part in what becomes of records of other days. */
export const isOfHours = (record: TrainingRecord): boolean =>
  record.study.kind !== 'credits' && !weighsOnAll(record)

/**
 * The rows of somebody of whom hours alone are asked, and all that is recorded; none where records weigh on any others, share an
 * id or are too many.
 */
export const quotaRows = ({ person, records, adjustment, until }: AnnualQuotaFacts): QuotaRows | null => {
  const ids = new Set(records.map(({ id }) => id))
  const length = records.reduce((sum, record) => sum + (sessionsOf(record)?.length ?? 1), 0)
  if (ids.size < records.length || length > mostRows || !records.every(isOfHours)) return null
  if (adjustment || until !== undefined) return null
  const rows = rowsFor(length)
  const firsts: number[] = []
  const ends: number[] = []
  for (const record of records) {
    const first = ends.at(-1) ?? 0
    firsts.push(first)
    ends.push(first + writeRecord(rows, first, record, person))
  }
  return {
    rows,
    length,
    firsts,
    ends,
    sharing: othersSharing(records, proofsOf),
    ofClass: othersSharing(records, ({ classId }) => (classId === undefined ? [] : [classId])),
    put: (at, record) => {
      writeRecord(rows, firsts[at] as number, record, person)
    },
  }
}

/** Whether two records share a day. */
export const shareDay = ({ rows, firsts, ends }: QuotaRows, one: number, other: number): boolean => {
  const { from, to } = rows
  for (let row = firsts[one] as number; row < (ends[one] as number); row++) {
    for (let its = firsts[other] as number; its < (ends[other] as number); its++) {
      const isBefore = (to[row] as number) < (from[its] as number)
      if (!isBefore && (from[row] as number) <= (to[its] as number)) return true
    }
  }
  return false
}
