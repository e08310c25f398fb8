import type { Locale } from '../../office/languages.js'
import { locale } from '../state.js'

/** A text of the page. Both languages are needed; one alone does not compile. */
export type Words = Readonly<Record<Locale, string>>

export const w = (chinese: string, english: string): Words => ({ 'zh-CN': chinese, en: english })

/** A text in the language that is chosen. */
export const say = (words: Words): string => words[locale.value]

/** A number of things in English. */
export const several = (count: string | number, one: string, many = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : many}`
