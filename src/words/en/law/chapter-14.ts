import type { chapter14 } from '../../../chongqing/law/measures/chapter-14.js'

/** Chapter 14, Supplementary provisions: what each provision says, in the own words of this library. */
export const precis14: Readonly<Record<keyof typeof chapter14, string>> = {
  '48': 'The municipal personnel bureau interprets the Measures.',
  '49': 'The Measures are in force from the day of their promulgation.',
}
