import {
  chinese,
  chinesePapers,
  chineseReasons,
  chineseReports,
  english,
  englishPapers,
  englishReasons,
  englishReports,
} from './library.js'

export const locales = ['zh-CN', 'en'] as const

/** The tag of a language of the page. */
export type Locale = (typeof locales)[number]

/** What the library says in each language: answers, papers, reports, and what is wrong with a file. */
export const toldIn = {
  'zh-CN': { answers: chinese, papers: chinesePapers, reports: chineseReports, reasons: chineseReasons },
  en: { answers: english, papers: englishPapers, reports: englishReports, reasons: englishReasons },
} as const

export type Told = (typeof toldIn)[Locale]
