import { expect } from 'vitest'
import type { Locale } from '../support/languages.js'

/** What holds of every sentence in a language. */
export const expectWellSaid = (sentence: string, locale: Locale): void => {
  expect(sentence).toMatch(/\S/)
  expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object|\{value\}/)
  expect(sentence, 'spaces').not.toMatch(/^\s|\s$|\s\s|\n/)
  if (locale === 'en') {
    expect(sentence.replaceAll(/"[^"]*"/g, ''), 'no Chinese').not.toMatch(/\p{Script=Han}/u)
    expect(sentence, 'no Chinese punctuation').not.toMatch(/[，。：；（）“”]/)
  } else {
    const own = sentence.replaceAll(/“[^”]*”/g, '')
    expect(own, 'no English').not.toMatch(/[A-Za-z]{2}/)
    expect(own, 'no ASCII punctuation').not.toMatch(/(?<!\d),|[;:!?()"'](?!\d)/)
    expect(own, 'no space beside punctuation').not.toMatch(/[，。：；（）、] | [，。：；（）、]/)
  }
}
