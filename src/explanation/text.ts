import type { Explanation } from './explain.js'
import type { Language } from './language.js'
import { type Outline, outlineOf } from './outline.js'

const lined = ({ text, under }: Outline, indent: string): readonly string[] => [
  `${indent}${text}`,
  ...under.flatMap((one) => lined(one, `${indent}  `)),
]

/**
 * An explanation as plain text: one statement a line, what belongs to another two spaces further in.
 *
 * A provision is told the first time it is named, and a premise that occurs twice is told once.
 *
 * @param explanation - what {@link explain} gives
 * @param language - the language in which it was explained
 * @throws XueshiError `invalid-argument` for another language
 * @returns the text, ending in a line break
 * @example
 * ```ts
 * import { explain, explanationText, assessPriorityGroup } from 'xueshi'
 * import { english } from 'xueshi/en'
 * const text = explanationText(explain(assessPriorityGroup({ title: 'junior' }), english), english)
 * text.split('\n')[1]
 * // => '  Not of the intermediate and senior professionals whom continuing education puts first; the hours due are no fewer.'
 * ```
 */
export const explanationText = (explanation: Explanation, language: Language): string =>
  `${lined(outlineOf(explanation, language), '').join('\n')}\n`
