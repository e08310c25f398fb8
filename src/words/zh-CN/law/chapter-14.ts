import type { chapter14 } from '../../../chongqing/law/measures/chapter-14.js'

/** Chapter 14, Supplementary provisions: what each provision says, in the own words of this library. */
export const precis14: Readonly<Record<keyof typeof chapter14, string>> = {
  '48': '本办法由市人事局解释。',
  '49': '本办法从公布当日开始施行。',
}
