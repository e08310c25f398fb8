/**
 * Chinese, as one value for `explain` and its like, and as another that tells the reports of the tools as well.
 *
 * @module
 */

export { general as generalChinese } from './words/zh-CN/general.js'
export { hoursInChinese } from './words/zh-CN/hours.js'
export { chinese } from './words/zh-CN/index.js'
export { chineseDefaults } from './words/zh-CN/law/readings.js'
export { chinesePapers } from './words/zh-CN/papers.js'
export { chineseReports } from './words/zh-CN/reports/index.js'
