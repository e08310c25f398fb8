/**
 * English, as one value for `explain` and its kin.
 *
 * @module
 */

export { english } from './words/en/language.js'
