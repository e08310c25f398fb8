import type { Paper, PaperBlock } from '../paper.js'
import { neutral } from './neutral.js'

/** Text in quotes where it needs them. */
const quoted = (text: string): string => (/[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const linesOf = (block: PaperBlock): readonly (readonly string[])[] => {
  switch (block.kind) {
    case 'table': {
      const rows = block.rows.map((row) => row.map(({ text, isNumber }) => (isNumber ? text : neutral(text))))
      return [...(block.title === '' ? [] : [[neutral(block.title)]]), block.head.map(neutral), ...rows]
    }
    case 'lines':
      return [...(block.title === '' ? [] : [block.title]), ...block.lines].map((line) => [neutral(line)])
    default:
      return block.fields.map(({ label, value }) => [neutral(label), neutral(value)])
  }
}

/**
 * A paper as CSV that spreadsheet programs open: UTF-8 with its mark, lines ending as RFC 4180 has them.
 *
 * Text that such a program would run as a formula begins with an apostrophe; keys that it would take for a number or a
 * date, and long numbers, which it would round, begin with a tab.
 *
 * **Legal basis:** none; what stands on a paper names its own.
 *
 * @param paper - any paper
 * @returns the text; a blank line parts the blocks of the paper
 * @example
 * ```ts
 * import { correctedSheetPaper, paperCsv } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const sheet = { name: '人员', rows: [['证件号码', '备注'], ['50010119900101123X', '=1+1']] }
 * paperCsv(correctedSheetPaper(sheet, [], chinesePapers)).includes("'=1+1") // => true
 * ```
 */
export const paperCsv = (paper: Paper): string => {
  const blocks = [[[neutral(paper.title)], [neutral(paper.basis)]], ...paper.blocks.map(linesOf)]
  const lines = blocks.flatMap((block, i) => (i === 0 ? block : [[], ...block]))
  return `\ufeff${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`
}
