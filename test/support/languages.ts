import { english, englishDefaults, englishPapers, englishReports } from 'xueshi/en'
import { chinese, chineseDefaults, chinesePapers, chineseReports } from 'xueshi/zh-CN'

/** The languages of the library by their locale. */
export const languages = { 'zh-CN': chinese, en: english } as const

/** The languages with their words for reports. */
export const reportLanguages = { 'zh-CN': chineseReports, en: englishReports } as const

export type Locale = keyof typeof languages

export const locales = Object.keys(languages) as readonly Locale[]

/** The papers of each language, by its tag. */
export const paperWords = { 'zh-CN': chinesePapers, en: englishPapers } as const

/** Why the default of each contested phrase is the default, by the tag of the language. */
export const defaultWords = { 'zh-CN': chineseDefaults, en: englishDefaults } as const
