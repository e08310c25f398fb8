import { english } from './en/language.js'
import type { Language, Locale } from './language.js'
import { chinese } from './zh-CN/language.js'

/** The languages by their locale. */
export const languages: Readonly<Record<Locale, Language>> = { 'zh-CN': chinese, en: english }
