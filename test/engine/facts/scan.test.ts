import { describe, expect, test } from 'vitest'
import type { Cursor } from '../../../src/engine/facts/scan/cursor.js'
import { unknown } from '../../../src/engine/facts/scan/cursor.js'
import { dayIn, hundredthsIn } from '../../../src/engine/facts/scan/values.js'
import { fieldNames, fieldOf, passesStart, wordOf, wordTable } from '../../../src/engine/facts/scan/words.js'
import { utf8Of } from '../../../src/engine/facts/utf8.js'

const at = (text: string): Cursor => ({ bytes: utf8Of(`${text}\n`), at: 0, from: 0, to: 0 })

describe('words are known by their bytes', () => {
  // The second has the length and ends of the first; the third falls into the slot of the first, and is longer.
  const table = wordTable(['title', 'tatle', 'tabcdef^'])

  test.each([
    ['"title"', 0],
    [' "tatle"', 1],
    ['"tabcdef^"', 2],
    ['"tutle"', unknown],
    ['"tbbcdef^"', unknown],
    ['"titles"', unknown],
    ['"title', unknown],
    ['""', unknown],
    ['title', unknown],
  ])('%s', (text, place) => {
    expect(wordOf(at(text), table)).toBe(place)
  })

  test('and the names of fields by the one that they followed as well', () => {
    const fields = fieldNames(table)
    const namesIn = (text: string): readonly number[] => {
      const cursor = at(text)
      expect(passesStart(cursor, fields)).toBe(true)
      return [fieldOf(cursor, fields), fieldOf(cursor, fields)]
    }
    expect(namesIn('{"tatle":"tabcdef^":')).toStrictEqual([1, 2])
    expect(namesIn('{"tatle":"tabcdef^":')).toStrictEqual([1, 2])
    expect(namesIn('{ "tatle" : "title":')).toStrictEqual([1, 0])
    expect(namesIn('{"tatle" "title"')).toStrictEqual([unknown, unknown])
  })
})

test.each([
  ['"1970-01-01"', 0],
  ['"2024-02-29"', 19_782],
  ['"2025-02-29"', unknown],
  ['"2025-12-32"', unknown],
  ['"2025-1-01"', unknown],
  ['2025', unknown],
])('the day of %s', (text, day) => {
  expect(dayIn(at(text))).toBe(day)
})

test.each([
  ['"12.5"', 1250],
  ['12.05,', 1205],
  ['0 ', 0],
  ['7}', 700],
  ['7]', 700],
  ['7e1', unknown],
  ['07,', unknown],
  ['"7', unknown],
  ['.5', unknown],
  ['1.,', unknown],
  ['123456,', unknown],
])('the hundredths of %s', (text, hundredths) => {
  expect(hundredthsIn(at(text), 5)).toBe(hundredths)
})
