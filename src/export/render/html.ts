import { invalidArgument } from '../../engine/ground/errors.js'
import { papersArgument } from '../arguments.js'
import type { CopyBlock, Paper, PaperBlock, PaperCell, PaperField } from '../paper.js'
import { style } from './style.js'

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] as string)

const heading = (title: string): string => (title === '' ? '' : `<h2>${escaped(title)}</h2>\n`)

/** A name, a verdict or a figure, which is not parted over two lines. */
const mostInOneLine = 6

const cellOf = ({ text, isNumber, mark }: PaperCell): string => {
  const isShort = !isNumber && text !== '' && text.length <= mostInOneLine
  const kinds = [isNumber && 'number', isShort && 'short', mark].filter(Boolean).join(' ')
  return `<td${kinds === '' ? '' : ` class="${kinds}"`}>${escaped(text)}</td>`
}

const fieldOf = ({ label, value, lines }: PaperField): string =>
  `<div${lines === undefined ? '' : ` class="tall" style="min-height:${lines * 2}em"`}><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`

/** A copy with its rows numbered, as those find them who mend the sheet. */
function copyOf({ rows, headingRow, firstRow }: CopyBlock): string {
  const numbered = rows.map(
    (cells, at) => `<tr><th scope="row">${at + 1}</th>${cells.map(cellOf).join('')}</tr>`,
  )
  const above = rows
    .slice(0, headingRow - 1)
    .map((cells) => cells.flatMap(({ text }) => (text === '' ? [] : [escaped(text)])).join(' '))
  const head = numbered.slice(headingRow - 1, firstRow - 1).join('\n')
  return `${above.map((line) => `<p>${line}</p>\n`).join('')}<table class="copy">\n<thead>\n${head}\n</thead>\n<tbody>\n${numbered.slice(firstRow - 1).join('\n')}\n</tbody>\n</table>`
}

const blockOf = (block: PaperBlock): string => {
  switch (block.kind) {
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')
      const rows = block.rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n')
      return `${heading(block.title)}<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`
    }
    case 'copy':
      return copyOf(block)
    case 'lines':
      return `${heading(block.title)}<ul>${block.lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
    default:
      return `<dl class="${block.kind}">${block.fields.map(fieldOf).join('')}</dl>`
  }
}

/**
 * Papers as one HTML page that prints on A4, each paper on sheets of its own, with heads repeated and pages numbered.
 *
 * The page loads nothing and runs nothing.
 *
 * **Legal basis:** none; what stands on a paper names its own.
 *
 * @param papers - one or several, in one language
 * @returns the whole page
 * @throws XueshiError `invalid-argument` for what is no paper
 * @example
 * ```ts
 * import { paperHtml, registrationCardPaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * paperHtml([registrationCardPaper({}, chinesePapers)]).startsWith('<!doctype html>\n<html lang="zh-CN">') // => true
 * ```
 */
export function paperHtml(papers: readonly [Paper, ...Paper[]]): string {
  papersArgument(papers)
  if (papers.length < 1) throw invalidArgument('papers', 'a list of at least one paper')
  const sections = papers.map(
    ({ title, basis, isWide, blocks }) =>
      `<section${isWide ? ' class="wide"' : ''}>\n<h1>${escaped(title)}</h1>\n<p class="basis">${escaped(basis)}</p>\n${blocks.map(blockOf).join('\n')}\n</section>`,
  )
  const [{ title, locale }] = papers
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`
}
