import { unknownLocale } from '../engine/ground/errors.js'
import { english } from '../words/en/language.js'
import { chinese } from '../words/zh-CN/language.js'
import type { Language, Locale } from './language.js'

/** The languages by their locale. */
export const languages: Readonly<Record<Locale, Language>> = { 'zh-CN': chinese, en: english }

/** Refuses a language that is not there, as a caller in JavaScript may ask for. */
export const localeArgument = (locale: Locale): void => {
  if (!Object.hasOwn(languages, locale)) throw unknownLocale(Object.keys(languages))
}
