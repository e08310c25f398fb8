import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'

/** The languages of the library by their locale. */
export const languages = { 'zh-CN': chinese, en: english } as const

export type Locale = keyof typeof languages
