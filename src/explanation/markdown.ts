import type { Explanation } from './explain.js'
import type { Language } from './language.js'
import { type Outline, outlineOf } from './outline.js'

/** Text as it stands, whatever a caller's key may contain. */
const literal = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')

const listed = ({ text, kind, under }: Outline, indent: string): readonly string[] => [
  `${indent}- ${kind === 'line' ? literal(text) : `**${literal(text)}**`}`,
  ...under.flatMap((one) => listed(one, `${indent}  `)),
]

/**
 * An explanation as Markdown: a heading in bold, and nested lists.
 *
 * What a caller's keys contain is written literally and cannot become markup.
 *
 * @param explanation - what {@link explain} gives
 * @param language - the language in which it was explained
 * @throws XueshiError `invalid-argument` for another language
 * @returns the Markdown, ending in a line break
 * @example
 * ```ts
 * import { explain, explanationMarkdown, assessInForce } from 'xueshi'
 * import { chinese } from 'xueshi/zh-CN'
 * const markdown = explanationMarkdown(explain(assessInForce({ date: '2025-01-01' }), chinese), chinese)
 * markdown.split('\n').slice(0, 3) // => ['**施行时间**', '', '- 该日在本办法施行期内。']
 * ```
 */
export const explanationMarkdown = (explanation: Explanation, language: Language): string => {
  const { text, under } = outlineOf(explanation, language)
  return `${[`**${literal(text)}**`, '', ...under.flatMap((one) => listed(one, ''))].join('\n')}\n`
}
