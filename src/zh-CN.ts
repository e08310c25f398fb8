/**
 * Chinese, as one value that `explain` and its like take.
 *
 * @module
 */

export { chinese } from './words/zh-CN/index.js'
