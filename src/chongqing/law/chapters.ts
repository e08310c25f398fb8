import type { Bilingual } from '../../engine/editions/provision.js'

/**
 * One of the fourteen chapters of the Measures.
 *
 * @category Law
 */
export interface Chapter {
  readonly number: number
  /** The official Chinese title, written without the spaces set between the characters in the gazette. */
  readonly title: Bilingual
  readonly firstArticle: number
  readonly lastArticle: number
}

/**
 * The chapters of the Measures in the order of the text.
 *
 * @category Law
 */
export const chapters: readonly Chapter[] = [
  {
    number: 1,
    title: { 'zh-CN': '总则', en: 'General provisions' },
    firstArticle: 1,
    lastArticle: 4,
  },
  {
    number: 2,
    title: { 'zh-CN': '职责与分工', en: 'Responsibilities and division of work' },
    firstArticle: 5,
    lastArticle: 7,
  },
  {
    number: 3,
    title: { 'zh-CN': '专业技术人员的权利与义务', en: 'Rights and duties of professionals' },
    firstArticle: 8,
    lastArticle: 10,
  },
  {
    number: 4,
    title: { 'zh-CN': '内容与形式', en: 'Content and forms' },
    firstArticle: 11,
    lastArticle: 13,
  },
  {
    number: 5,
    title: { 'zh-CN': '施教机构', en: 'Training providers' },
    firstArticle: 14,
    lastArticle: 17,
  },
  {
    number: 6,
    title: { 'zh-CN': '经费保障', en: 'Funding' },
    firstArticle: 18,
    lastArticle: 21,
  },
  {
    number: 7,
    title: { 'zh-CN': '继续教育规划', en: 'Plans for continuing education' },
    firstArticle: 22,
    lastArticle: 24,
  },
  {
    number: 8,
    title: { 'zh-CN': '检查与评估', en: 'Inspection and evaluation' },
    firstArticle: 25,
    lastArticle: 28,
  },
  {
    number: 9,
    title: { 'zh-CN': '登记与统计', en: 'Registration and statistics' },
    firstArticle: 29,
    lastArticle: 34,
  },
  {
    number: 10,
    title: { 'zh-CN': '行业规范化教学', en: 'Standardised teaching in a trade' },
    firstArticle: 35,
    lastArticle: 38,
  },
  {
    number: 11,
    title: { 'zh-CN': '学习效果鉴定', en: 'Appraisal of what was learnt' },
    firstArticle: 39,
    lastArticle: 41,
  },
  {
    number: 12,
    title: { 'zh-CN': '自学认定', en: 'Recognition of self-study' },
    firstArticle: 42,
    lastArticle: 44,
  },
  {
    number: 13,
    title: { 'zh-CN': '奖励与处罚', en: 'Awards and sanctions' },
    firstArticle: 45,
    lastArticle: 47,
  },
  {
    number: 14,
    title: { 'zh-CN': '附则', en: 'Supplementary provisions' },
    firstArticle: 48,
    lastArticle: 49,
  },
]

/**
 * The chapter of the Measures in which an article stands; `undefined` when there is no such article.
 *
 * @category Law
 */
export function chapterOf(article: number): Chapter | undefined {
  if (!Number.isInteger(article)) return undefined
  return chapters.find((chapter) => chapter.firstArticle <= article && article <= chapter.lastArticle)
}
