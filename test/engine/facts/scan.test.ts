import { describe, expect, test } from 'vitest'
import { type Cursor, cursorOf, passesAgain, unknown } from '../../../src/engine/facts/scan/cursor.js'
import { dayIn, hundredthsIn } from '../../../src/engine/facts/scan/values.js'
import {
  expecting,
  fieldTable,
  passesStart,
  wordOf,
  wordTable,
} from '../../../src/engine/facts/scan/words.js'
import { utf8Of } from '../../../src/engine/facts/utf8.js'
import { dateOfDay, dayNumber } from '../../../src/engine/quantity/calendar.js'

const at = (text: string): Cursor => cursorOf(utf8Of(`${text}\n`))

describe('words are known by their bytes', () => {
  // All but the last fall into one slot; the second has the length and ends of the first, the third begins with it.
  const words = ['title', 'titre', 'titles and more', 'title^', 'id']
  const table = wordTable(words)

  test.each<[string, number]>([
    ...words.map((word, place): [string, number] => [`"${word}"`, place]),
    [' "titre"', 1],
    ['"tutle"', unknown],
    ['"titlf"', unknown],
    ['"titles and mora"', unknown],
    ['"titles', unknown],
    ['"title', unknown],
    ['"ti', unknown],
    ['""', unknown],
    ['"', unknown],
    ['title', unknown],
  ])('%s', (text, place) => {
    expect(wordOf(at(text), expecting(table))).toBe(place)
  })

  test('whatever followed the one before', () => {
    const expected = expecting(table)
    for (let place = 0; place < words.length; place++) {
      for (let next = 0; next < words.length; next++) {
        for (const one of [place, next]) {
          const cursor = at(`"${words[one]}"`)
          expect(wordOf(cursor, expected)).toBe(one)
          expect(cursor.at).toBe((words[one] as string).length + 2)
        }
      }
    }
  })

  test('and the names of fields with the colon behind them', () => {
    const fields = expecting(fieldTable(words))
    const namesIn = (text: string): readonly number[] => {
      const cursor = at(text)
      expect(passesStart(cursor, fields)).toBe(true)
      return [wordOf(cursor, fields), wordOf(cursor, fields)]
    }
    expect(namesIn('{"titre":"title^":')).toStrictEqual([1, 3])
    expect(namesIn('{"titre":"title^":')).toStrictEqual([1, 3])
    expect(namesIn('{ "titre": "title":')).toStrictEqual([1, 0])
    expect(namesIn('{"titre" :"title"')).toStrictEqual([unknown, unknown])
  })
})

describe('what stands again is passed', () => {
  test.each([
    ['abcdefghij abcdefghij', 10, true],
    ['abcdefghij abcdefghix', 10, false],
    ['abcdefghij abcxefghij', 10, false],
    ['abcdefghij abcdefghij', 3, true],
    ['abcdefghij abxdefghij', 3, false],
    ['abcdefghij abcdefgh', 10, false],
    ['abcdefghij abcdefghij', 0, false],
  ])('%s', (text, length, stands) => {
    const cursor = at(text)
    cursor.at = 10
    expect(passesAgain(cursor, 0, length)).toBe(stands)
    expect(cursor.at).toBe(stands ? 11 + length : 11)
  })
})

test('each day is known, whichever were passed before', () => {
  const first = dayNumber('1900-01-01')
  const last = dayNumber('2999-12-31')
  // Month after month, of which some of a year are remembered in one place, and then days of all years in turn.
  const inOrder = Array.from({ length: 13_000 }, (_, i) => first + i * 30)
  const days = [...inOrder, ...inOrder.map((_, i) => first + ((i * 25_673) % (last - first + 1)))]
  const cursor = at(days.map((day) => `"${dateOfDay(day)}"`).join(''))
  expect(days.map(() => dayIn(cursor))).toStrictEqual(days)
})

test('no month is taken for another that was passed', () => {
  const signs = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  const months = signs.flatMap((first) => signs.map((second) => first + second))
  const days = [...months, ...months].map((month) => `"2025-${month}-01"`)
  const cursor = at(days.join(''))
  const known = days.filter((day, i) => {
    cursor.at = i * day.length
    return dayIn(cursor) !== unknown
  })
  expect(new Set(known).size).toBe(12)
})

test.each([
  ['"1970-01-01"', 0],
  ['"2024-02-29"', 19_782],
  ['"2025-02-29"', unknown],
  ['"2025-12-32"', unknown],
  ['"2025-1-01"', unknown],
  ['"2025-01-00"', unknown],
  ['"2025-01-1/"', unknown],
  ['"2025-00-01"', unknown],
  ['"2025-13-01"', unknown],
  ['"2025/01-01"', unknown],
  ['"2025-01/01"', unknown],
  ['"1899-12-31"', unknown],
  ['"3000-01-01"', unknown],
  ['"2025-01-01', unknown],
  ['"2025-01-01 "', unknown],
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
