/**
 * English, as one value that `explain` and its like take.
 *
 * @module
 */

export { english } from './words/en/index.js'
