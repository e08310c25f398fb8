import { paperArgument } from '../arguments.js'
import { copyOn, type Paper, type PaperBlock, type PaperCell } from '../paper.js'
import { neutral } from './neutral.js'

/** Text in quotes where it needs them. */
const quoted = (text: string): string => (/[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const cellText = ({ text, isNumber }: PaperCell): string => (isNumber ? text : neutral(text))

const linesOf = (block: PaperBlock): readonly (readonly string[])[] => {
  switch (block.kind) {
    case 'table': {
      const rows = block.rows.map((row) => row.map(cellText))
      return [...(block.title === '' ? [] : [[neutral(block.title)]]), block.head.map(neutral), ...rows]
    }
    case 'copy':
      return block.rows.map((row) => row.map(cellText))
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
 * @throws XueshiError `invalid-argument` for what is no paper
 * @example
 * ```ts
 * import { appraisalPaper, paperCsv } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * paperCsv(appraisalPaper({ personName: '=1+1' }, chinesePapers)).includes("姓名,'=1+1") // => true
 * ```
 */
export const paperCsv = (paper: Paper): string => {
  paperArgument(paper)
  const copy = copyOn(paper)
  const blocks = copy
    ? [linesOf(copy)]
    : [[[neutral(paper.title)], [neutral(paper.basis)]], ...paper.blocks.map(linesOf)]
  const lines = blocks.flatMap((block, i) => (i === 0 ? block : [[], ...block]))
  return `\ufeff${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`
}
