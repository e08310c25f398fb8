import { type Html, html } from '../html.js'

/** A text of the report. Both languages are needed; one alone does not compile. */
export interface Words {
  readonly 'zh-CN': string
  readonly en: string
}

export const languages = ['zh-CN', 'en'] as const
export type ReportLanguage = (typeof languages)[number]

export const w = (chinese: string, english: string): Words => ({ 'zh-CN': chinese, en: english })

/** Both languages of a text; the style sheet shows the one that is chosen. */
export const say = (words: Words): Html =>
  words['zh-CN'] === words.en
    ? html`${words.en}`
    : html`<span lang="zh-CN">${words['zh-CN']}</span><span lang="en">${words.en}</span>`

/** Both languages of something that is made for each of them, such as a chart. */
export const sayEach = (make: (language: ReportLanguage) => Html): Html =>
  html`${languages.map((language) => html`<div lang="${language}">${make(language)}</div>`)}`

/** A number of things in English. */
export const several = (count: string, one: string, many = `${one}s`): string =>
  `${count} ${count === '1' ? one : many}`

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A calendar date, `YYYY-MM-DD`, in words. */
export const dateWords = (date: string): Words => {
  const [year = '', month = '', day = ''] = date.split('-')
  return w(
    `${year}年${Number(month)}月${Number(day)}日`,
    `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`,
  )
}

/** From one date to another, both counted. */
export const spanWords = ({ from, to }: { readonly from: string; readonly to: string }): Words => {
  const [first, last] = [dateWords(from), dateWords(to)]
  return w(`${first['zh-CN']}至${last['zh-CN']}`, `${first.en} to ${last.en}`)
}
