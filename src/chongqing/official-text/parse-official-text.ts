import { invalidArgument } from '../../engine/ground/errors.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { type Block, blocksOf } from './lines.js'
import type {
  LayoutProblem,
  OfficialArticle,
  OfficialChapter,
  OfficialItem,
  OfficialParagraph,
  OfficialTextResult,
} from './official-text.js'

/** The most characters; the text of the Measures has some six thousand. */
const longest = 1_000_000

interface Draft<Child> {
  readonly number: number
  readonly title: string
  readonly children: Child[]
}

type DraftArticle = Draft<{ text: string; readonly items: string[] }>

const paragraphsOf = ({ number, children }: DraftArticle): readonly OfficialParagraph[] =>
  children.map(({ text, items }, index) => {
    const id = children.length === 1 ? `${number}` : `${number}.${index + 1}`
    return {
      id,
      text,
      items: items.map((wording, at): OfficialItem => ({ id: `${id}(${at + 1})`, text: wording })),
    }
  })

const articleOf = (draft: DraftArticle): OfficialArticle => ({
  number: draft.number,
  paragraphs: paragraphsOf(draft),
})

/** The tree that blocks make, and where a number does not follow the one before it. */
const treeOf = (blocks: readonly Block[]) => {
  const preamble: string[] = []
  const chapters: Draft<DraftArticle>[] = []
  const problems: LayoutProblem[] = []
  let articles = 0
  const expect = (code: LayoutProblem['code'], number: number, expected: number, line: number): void => {
    if (number !== expected) problems.push({ code, line })
  }
  for (const block of blocks) {
    const chapter = chapters.at(-1)
    const article = chapter?.children.at(-1)
    if (block.kind === 'chapter') {
      expect('chapter-order', block.number, chapters.length + 1, block.line)
      chapters.push({ number: block.number, title: block.text, children: [] })
    } else if (!chapter) preamble.push(block.text)
    else if (block.kind === 'article') {
      expect('article-order', block.number, ++articles, block.line)
      chapter.children.push({ number: block.number, title: '', children: [{ text: block.text, items: [] }] })
    } else if (block.kind === 'item' && article) {
      const { items } = article.children.at(-1) as DraftArticle['children'][number]
      expect('item-order', block.number, items.length + 1, block.line)
      items.push(block.text)
    } else if (article) article.children.push({ text: block.text, items: [] })
    else problems.push({ code: 'article-order', line: block.line })
  }
  if (articles === 0) problems.push({ code: 'no-article', line: 1 })
  return { preamble, chapters, problems }
}

/**
 * Takes the gazette's plain text of a law apart into chapters, articles, paragraphs and items, so that a program can
 * show the official wording beside a citation. The library itself carries no wording.
 *
 * Paragraphs begin where a line is indented; hard line breaks, blank lines and the spaces of the layout are taken out.
 *
 * @param text - the whole text as published, lines ended by `\n`
 * @returns the text by its structure and by provision id; or every place where its numbering does not follow
 * @example
 * ```ts
 * import { parseOfficialText } from 'xueshi/law'
 * const result = parseOfficialText('第一章  甲\n    第一条  子\n丑。\n    （一）寅；\n    （二）卯。\n    第二条  辰。\n    巳。')
 * result.ok && result.value.wording
 * // => { '1': '子丑。', '1(1)': '寅；', '1(2)': '卯。', '2.1': '辰。', '2.2': '巳。' }
 * ```
 */
export const parseOfficialText = (text: string): OfficialTextResult => {
  if (typeof text !== 'string' || text.length > longest) {
    throw invalidArgument('text', `a text of at most ${longest} characters`)
  }
  const { preamble, chapters: drafts, problems } = treeOf(blocksOf(text))
  if (problems.length > 0) return deepFreeze({ ok: false, problems })
  const chapters = drafts.map(
    ({ number, title, children }): OfficialChapter => ({ number, title, articles: children.map(articleOf) }),
  )
  const paragraphs = chapters.flatMap(({ articles }) => articles).flatMap((article) => article.paragraphs)
  const wording = Object.fromEntries(
    paragraphs.flatMap(({ id, text: own, items }) => [[id, own], ...items.map((one) => [one.id, one.text])]),
  )
  return deepFreeze({ ok: true, value: { preamble, chapters, wording } })
}
