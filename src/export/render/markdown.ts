import { paperArgument } from '../arguments.js'
import type { Paper, PaperBlock, PaperCell } from '../paper.js'

/** Text that markdown takes for nothing but text. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|#~$&]/g, '\\$&')

const cellText = ({ text, mark }: PaperCell): string => {
  const written = plain(text)
  return mark === undefined || written === '' ? written : `**${written}**`
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const written = (block: PaperBlock): readonly string[] => {
  switch (block.kind) {
    case 'table':
      return [
        ...(block.title === '' ? [] : [`## ${plain(block.title)}`, '']),
        lineOf(block.head.map(plain)),
        lineOf(block.head.map(() => '---')),
        ...block.rows.map((row) => lineOf(row.map(cellText))),
      ]
    case 'copy':
      return block.rows.flatMap((cells, at) => [
        lineOf([String(at + 1), ...cells.map(cellText)]),
        ...(at === 0 ? [lineOf(['---', ...cells.map(() => '---')])] : []),
      ])
    case 'lines':
      return [
        ...(block.title === '' ? [] : [`## ${plain(block.title)}`, '']),
        ...block.lines.map((line) => `- ${plain(line)}`),
      ]
    default:
      return block.fields.map(({ label, value }) => `- ${plain(label)}: ${plain(value)}`.trimEnd())
  }
}

/**
 * A paper as markdown.
 *
 * **Legal basis:** none; what stands on a paper names its own.
 *
 * @param paper - any paper
 * @returns the text, ending in a line break
 * @throws XueshiError `invalid-argument` for what is no paper
 * @example
 * ```ts
 * import { paperMarkdown, planOutlinePaper } from 'xueshi/export'
 * import { englishPapers } from 'xueshi/en'
 * paperMarkdown(planOutlinePaper({}, englishPapers)).split('\n')[0] // => '# Outline of a plan of continuing education'
 * ```
 */
export const paperMarkdown = (paper: Paper): string => {
  paperArgument(paper)
  const { title, basis, blocks } = paper
  const lines = [`# ${plain(title)}`, '', plain(basis), ...blocks.flatMap((block) => ['', ...written(block)])]
  return `${lines.join('\n')}\n`
}
