import { chineseNumeral } from '../law/reference.js'

/** What begins on a line of the gazette, with the number it bears. */
export type Block =
  | {
      readonly kind: 'chapter' | 'article' | 'item'
      readonly number: number
      readonly text: string
      readonly line: number
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly line: number }

// The gazette indents with non-breaking spaces; copies of it turn them into full-width or ordinary ones, or tabs.
const blank = /[\u00a0\u3000\t\f\r ]/g
const indent = /^[\u00a0\u3000\t\f ]{2,}/
const numeral = '([一二三四五六七八九十]+)'
const chapter = new RegExp(`^第${numeral}章(?=[\u00a0\u3000\t ])`)
const article = new RegExp(`^第${numeral}条(?=[\u00a0\u3000\t ])`)
const item = new RegExp(`^[（(]${numeral}[）)]`)

const numbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index) => [chineseNumeral(index + 1), index + 1]),
)

const started = (
  kind: 'chapter' | 'article' | 'item',
  match: RegExpExecArray,
  text: string,
  line: number,
): Block => ({
  kind,
  // A numeral that is none, such as 十十, gets a number that follows no other, so that the order check finds it.
  number: numbers.get(match[1] as string) ?? 0,
  text: text.slice(match[0].length),
  line,
})

const blockOf = (text: string, line: number): Block => {
  for (const [kind, pattern] of [
    ['article', article],
    ['item', item],
  ] as const) {
    const match = pattern.exec(text)
    if (match) return started(kind, match, text, line)
  }
  return { kind: 'paragraph', text, line }
}

/**
 * Reads the lines of a gazette into blocks. A block begins at a chapter heading and where a line is indented. Blank
 * lines separate the titles before the first chapter; after it they say nothing, since they also stand where a page
 * broke in mid-sentence. Spaces are of the layout, not of the text.
 */
export const blocksOf = (text: string): readonly Block[] => {
  const blocks: { block: Block; parts: string[] }[] = []
  let beforeChapters = true
  let afterBlank = true
  const begin = (block: Block): void => {
    blocks.push({ block, parts: [block.text] })
  }
  text.split('\n').forEach((raw, index) => {
    const body = raw.replace(indent, '')
    const heading = chapter.exec(body)
    if (body.replace(blank, '') === '') {
      afterBlank = true
      return
    }
    if (heading) {
      begin(started('chapter', heading, body, index + 1))
      beforeChapters = false
    } else if (indent.test(raw) || (beforeChapters && afterBlank)) begin(blockOf(body, index + 1))
    else blocks.at(-1)?.parts.push(body)
    afterBlank = false
  })
  return blocks.map(({ block, parts }) => ({ ...block, text: parts.join('').replace(blank, '') }))
}
