/**
 * Chinese, as one value for `explain` and its kin.
 *
 * @module
 */

export { chinese } from './words/zh-CN/language.js'
