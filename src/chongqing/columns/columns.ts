import type * as z from 'zod/mini'
import type { Rows } from '../statistics/rows.js'

/**
 * People and their records as columns of numbers, about thirty bytes a record: everything on which the counts of a year hang,
 * whatever the edition, the year and the readings. What is only told, such as titles, is not in them.
 *
 * Plain data: it can be sent to a worker, written to a file and read again. Its columns are not to be written to.
 */
export interface Columns extends z.$brand<'Columns'> {
  /** The ids of the people in UTF-8, one after another, and where each ends. */
  readonly ids: Uint8Array
  readonly idEnds: Uint32Array
  /** Of each person which of `profiles` it is: what else is known of them, as JSON. */
  readonly profile: Uint32Array
  readonly profiles: readonly string[]
  /** The days of each person's only employment; where the profile tells of employments, or none is known, `joined` is 2^30 - 1. */
  readonly joined: Int32Array
  readonly left: Int32Array
  /** Which of `units` it is with. */
  readonly unit: Uint32Array
  readonly units: readonly string[]
  /** Where the rows of each person end. */
  readonly rowEnds: Uint32Array
  /** From how long a day on all records of each person are plain by their rows (`plain-from.ts`). */
  readonly plainFrom: Uint16Array
  /** Spans of days with the study that a record states on them. */
  readonly rows: Rows
  /** The place of the record among those of its person by its id, on which its turn may hang. */
  readonly rank: Uint8Array
  /** The records that a row does not tell, as JSON in UTF-8, one after another, where each ends, and how many there are up to each person. */
  readonly kept: Uint8Array
  readonly keptEnds: Uint32Array
  readonly keptOf: Uint32Array
  /** Where the line of each person begins in what was read, and how many bytes it has: none where no line was read. */
  readonly lineAt: Float64Array
  readonly lineBytes: Uint32Array
}

/** Columns without the mark of those that the library made. */
export type RawColumns = Omit<Columns, typeof z.$brand>
