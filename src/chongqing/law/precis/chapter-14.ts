import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter14 } from '../measures/chapter-14.js'

/** Chapter 14, Supplementary provisions: what each provision says, in the own words of this library. */
export const precis14: Readonly<Record<keyof typeof chapter14, Bilingual>> = {
  '48': {
    'zh-CN': '本办法由市人事局解释。',
    en: 'The municipal personnel bureau interprets the Measures.',
  },
  '49': {
    'zh-CN': '本办法从公布当日开始施行。',
    en: 'The Measures are in force from the day of their promulgation.',
  },
}
