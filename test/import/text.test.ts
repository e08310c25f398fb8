import { expect, test } from 'vitest'
import { isBlankText, plainText } from '../../src/import/text.js'

test.each([
  ['  a\u3000', 'a'],
  ['１２\uffe5', '12¥'],
  ['12\u200b24', '1224'],
  // What parts a text stays, however it parts it.
  ['12\u202824', '12\u202824'],
  ['12\u008524', '12 24'],
  ['12\n24', '12\n24'],
  ['⾼级', '高级'],
  // A figure above the line is no figure in the line.
  ['12²', '12²'],
])('%j is shown as %j', (text, shown) => expect(plainText(text)).toBe(shown))

test.each(['', '-', '——', ' / ', '\\'])('%j says nothing', (text) => expect(isBlankText(text)).toBe(true))
test.each(['0', '-1', '无'])('%j says something', (text) => expect(isBlankText(text)).toBe(false))
