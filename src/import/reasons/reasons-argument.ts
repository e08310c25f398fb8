import { invalidArgument } from '../../engine/ground/errors.js'
import type { ReasonWords } from './reason-text.js'

/** Refuses what are no words for reasons. */
export const reasonsArgument = (language: ReasonWords): void => {
  const { reasons, nearest, at } = Object(language)
  const isWords = Object(reasons) === reasons && typeof nearest === 'function' && typeof at === 'function'
  if (!isWords) throw invalidArgument('language', 'chineseReasons or englishReasons')
}
