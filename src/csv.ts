/**
 * Reads text files of rows (.csv, .tsv) as sheets of cells, by the package `papaparse`.
 *
 * @module
 */

export type { TextEncoding } from './import/csv/decode.js'
export * from './import/csv/read-csv.js'
