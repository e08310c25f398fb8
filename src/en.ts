/**
 * English, as one value for `explain` and its like, and as another that tells the reports of the tools as well.
 *
 * @module
 */

export { general as generalEnglish } from './words/en/general.js'
export { hoursInEnglish } from './words/en/hours.js'
export { english } from './words/en/index.js'
export { englishDefaults } from './words/en/law/readings.js'
export { englishPapers } from './words/en/papers.js'
export { englishReports } from './words/en/reports/index.js'
