import { describe, expect, test } from 'vitest'
import {
  type Common,
  follow,
  hold,
  note,
  type Trail,
  trail,
} from '../../../src/chongqing/columns/scan/trail.js'
import { type Cursor, cursorOf } from '../../../src/engine/facts/scan/cursor.js'
import { utf8Of } from '../../../src/engine/facts/utf8.js'

const [letters, digits] = [1, 2]
const passing: Readonly<Record<number, RegExp>> = { [letters]: /^[a-z]+/, [digits]: /^[0-9]+/ }

/** Passes letters or digits of which there is at least one. */
const passesValue = (cursor: Cursor, { text }: { readonly text: string }, kind: number): boolean => {
  const [value] = passing[kind]?.exec(text.slice(cursor.at)) ?? []
  if (value === undefined) return false
  cursor.at += value.length
  return true
}

const common = (marks: number): Common => ({ marks, related: 0, spans: 0, spanMarks: new Uint16Array(0) })

/** What is known of the last of some texts, each between bars, when all before it have been read; letters and digits are values. */
const knownOf = (...texts: readonly string[]): number | undefined => {
  const text = `${texts.join('|')}\n`
  const cursor = cursorOf(utf8Of(text))
  const on: Trail = trail()
  let marks = 0
  for (const one of texts.slice(0, -1)) {
    const start = cursor.at
    on.length = 0
    for (const { 0: value, index } of one.matchAll(/[a-z]+|[0-9]+/g)) {
      const kind = /[a-z]/.test(value) ? letters : digits
      note(on, kind, 0, start + index, start + index + value.length)
    }
    cursor.at = start + one.length
    hold(on, cursor, start, common(++marks))
    cursor.at++
  }
  return follow(cursor, { trail: on, text }, passesValue)?.marks
}

describe('what is written as something before is known', () => {
  test.each<[string, number | undefined, readonly string[]]>([
    ['nothing was before', undefined, ['<a>']],
    ['the same', 1, ['<a>', '<a>']],
    ['with another value', 1, ['<a>', '<bcd>']],
    ['between long bytes', 1, ['<----------------->a<--------->', '<----------------->b<--------->']],
    ['between others at their end', undefined, ['<----------------->a', '<----------------!>b']],
    ['between others at their beginning', undefined, ['<----------------->a', '<!---------------->b']],
    ['between short others', undefined, ['<---->a', '<----!a']],
    ['with a value of another kind', undefined, ['<a>', '<1>']],
    ['either of two', 2, ['<a>', '<1>', '<2>']],
    ['the beginning of another', 2, ['<a-b>', '<a-->', '<c-->']],
    ['a shorter way beside a longer', 2, ['<a--b>', '<a-b>', '<c-d>']],
    ['one that begins as another does', 1, ['<--->', '<-a->', '<--->']],
    ['one that ends too soon', undefined, ['<a--------->', '<a--']],
    [
      'as many ways as are held',
      16,
      [...Array.from({ length: 16 }, (_, i) => `${'-'.repeat(i)}<a>`), `${'-'.repeat(15)}<b>`],
    ],
    [
      'one way more',
      undefined,
      [...Array.from({ length: 17 }, (_, i) => `${'-'.repeat(i)}<a>`), `${'-'.repeat(16)}<b>`],
    ],
  ])('%s', (_, marks, texts) => {
    expect(knownOf(...texts)).toBe(marks)
  })

  test('until more is written than is held', () => {
    const ways = Array.from({ length: 16 ** 3 }, (_, i) =>
      Array.from(i.toString(16).padStart(3, '0'), (way) => `${'-'.repeat(Number.parseInt(way, 16))}<a`).join(
        '',
      ),
    )
    expect(knownOf(...ways, ways[0] as string)).toBe(1)
    expect(knownOf(...ways, ways.at(-1) as string)).toBeUndefined()
  })
})
