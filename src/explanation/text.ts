import type { Explanation } from './explain.js'
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
 * @category Explanation
 * @param explanation - what {@link explain} gives
 * @returns the text, ending in a line break
 * @example
 * ```ts
 * import { explain, explanationText, assessPriorityGroup } from 'xueshi'
 * const text = explanationText(explain(assessPriorityGroup({ title: 'junior' }), 'en'))
 * text.split('\n')[1]
 * // => '  Not of the intermediate and senior professionals whom continuing education puts first; the hours due are no fewer.'
 * ```
 */
export const explanationText = (explanation: Explanation): string =>
  `${lined(outlineOf(explanation), '').join('\n')}\n`
