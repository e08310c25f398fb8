/**
 * Reads workbooks (.xlsx, .xls, .ods, WPS) as sheets of cells, by the package `@e965/xlsx`.
 *
 * @module
 */

export * from './import/workbook/read-workbook.js'
