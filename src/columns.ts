/**
 * People and their records as columns of numbers: a city in memory, counted by the same arithmetic as its people.
 *
 * @module
 */

export { addColumns, peopleIn } from './chongqing/columns/add-columns.js'
export type { Columns } from './chongqing/columns/columns.js'
export { columnsOf } from './chongqing/columns/from-people.js'
export { columnBuffers, joinColumns, sliceColumns } from './chongqing/columns/join-columns.js'
export { type LinePlace, lineOf } from './chongqing/columns/line-of.js'
export { parseColumns } from './chongqing/columns/parse-columns.js'
export {
  columnsIn,
  parsePersonLine,
  type ReadColumns,
  type RefusedLine,
} from './chongqing/columns/read-columns.js'
export {
  type ReadPiece,
  type Stopping,
  type StreamOptions,
  streamColumns,
} from './chongqing/columns/stream-columns.js'
export { whoCountsIn } from './chongqing/columns/who-counts-in.js'
export type { Rows } from './chongqing/statistics/rows.js'
