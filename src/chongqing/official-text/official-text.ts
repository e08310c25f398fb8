/** A numbered item of a paragraph, such as （一）. */
export interface OfficialItem {
  /** As provisions are cited here: `8(1)`. */
  readonly id: string
  readonly text: string
}

/** A paragraph of an article, with the items listed under it. */
export interface OfficialParagraph {
  /** As provisions are cited here: `12.3`, or `24` for an article of one paragraph. */
  readonly id: string
  readonly text: string
  readonly items: readonly OfficialItem[]
}

/** An article with its paragraphs. */
export interface OfficialArticle {
  readonly number: number
  readonly paragraphs: readonly OfficialParagraph[]
}

/** A chapter with its articles. */
export interface OfficialChapter {
  readonly number: number
  readonly title: string
  readonly articles: readonly OfficialArticle[]
}

/** What is wrong with the layout of a text, and on which line, counted from 1. */
export interface LayoutProblem {
  /** `no-article`: no article was found; the others: a number does not follow the one before it. */
  readonly code: 'no-article' | 'chapter-order' | 'article-order' | 'item-order'
  readonly line: number
}

/** A law's official wording, taken apart. */
export interface OfficialText {
  /** The paragraphs before the first chapter: title, number, notice. */
  readonly preamble: readonly string[]
  readonly chapters: readonly OfficialChapter[]
  /** The wording of every paragraph and item by its id, in the order of the text. */
  readonly wording: Readonly<Record<string, string>>
}

/** The outcome of reading an official text. */
export type OfficialTextResult =
  | { readonly ok: true; readonly value: OfficialText }
  | { readonly ok: false; readonly problems: readonly LayoutProblem[] }
