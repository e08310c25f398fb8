/**
 * English, as one value for `explain` and its like, and as another that tells the reports of the tools as well.
 *
 * @module
 */

export { english } from './words/en/index.js'
export { englishReports } from './words/en/reports/index.js'
