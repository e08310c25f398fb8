import type { ProvisionId } from './provisions.js'
import type { List } from './vocabulary/list.js'
import * as lists from './vocabulary.js'

/**
 * Every list of the official vocabulary by its name, with the provision of each id. What they are called is in the words of
 * a language.
 *
 * @category Vocabulary
 * @example
 * ```ts
 * import { vocabularies } from 'xueshi/law'
 * import { chinese } from 'xueshi/zh-CN'
 * vocabularies.subjectClasses.map((id) => [chinese.terms.subjectClasses[id], vocabularies.subjectClasses.provisions[id]])
 * // => [['公需科目', '12.2'], ['专业科目', '12.4'], ['选修科目', '12.5']]
 * ```
 */
export const vocabularies: Readonly<typeof lists> = /* @__PURE__ */ (() =>
  // A bundler may hand on the exports of a module in another order than that of their names.
  Object.freeze(
    Object.fromEntries(Object.entries(lists).sort(([one], [other]) => (one < other ? -1 : 1))),
  ) as typeof lists satisfies Readonly<Record<string, List<string, ProvisionId | null>>>)()

/**
 * The name of a list of the official vocabulary.
 *
 * @category Vocabulary
 */
export type VocabularyName = keyof typeof vocabularies
