import { deepFreeze } from '../../engine/ground/freeze.js'

/** The number of a chapter of the Measures. */
export type ChapterNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14

/** One of the fourteen chapters of the Measures. */
export interface Chapter {
  readonly number: ChapterNumber
  readonly firstArticle: number
  readonly lastArticle: number
}

/** The chapters of the Measures in the order of the text. */
export const chapters: readonly Chapter[] = /* @__PURE__ */ deepFreeze([
  { number: 1, firstArticle: 1, lastArticle: 4 },
  { number: 2, firstArticle: 5, lastArticle: 7 },
  { number: 3, firstArticle: 8, lastArticle: 10 },
  { number: 4, firstArticle: 11, lastArticle: 13 },
  { number: 5, firstArticle: 14, lastArticle: 17 },
  { number: 6, firstArticle: 18, lastArticle: 21 },
  { number: 7, firstArticle: 22, lastArticle: 24 },
  { number: 8, firstArticle: 25, lastArticle: 28 },
  { number: 9, firstArticle: 29, lastArticle: 34 },
  { number: 10, firstArticle: 35, lastArticle: 38 },
  { number: 11, firstArticle: 39, lastArticle: 41 },
  { number: 12, firstArticle: 42, lastArticle: 44 },
  { number: 13, firstArticle: 45, lastArticle: 47 },
  { number: 14, firstArticle: 48, lastArticle: 49 },
])

/** The chapter of the Measures in which an article stands; `undefined` when there is no such article. */
export function chapterOf(article: number): Chapter | undefined {
  if (!Number.isInteger(article)) return undefined
  return chapters.find((chapter) => chapter.firstArticle <= article && article <= chapter.lastArticle)
}
