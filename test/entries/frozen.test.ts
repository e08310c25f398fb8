// Whoever empties a shared table would turn the answers of the whole process.
import { describe, expect, test } from 'vitest'
import { chapters, norms } from 'xueshi/law'
import { entries } from '../support/entries.js'
import { openPaths } from '../support/frozen.js'

describe('what an entry exports is frozen to the bottom', () => {
  test.each(Object.entries(entries))('%s', (entry, exported) => {
    expect(
      Object.entries(exported).flatMap(([name, value]) => openPaths(value, `${entry}: ${name}`)),
    ).toStrictEqual([])
  })

  test('so that to change it throws', () => {
    expect(() => (chapters as unknown[]).pop()).toThrow(TypeError)
    expect(() => {
      delete (norms as { 'guarantee-study-time'?: unknown })['guarantee-study-time']
    }).toThrow(TypeError)
  })
})

describe('a path that is open is named', () => {
  test.each([
    ['an object', {}, ['it']],
    ['a list in it', Object.freeze({ list: [] }), ['it.list']],
    [
      'what is not enumerable',
      Object.freeze(Object.defineProperty({}, 'hidden', { value: [] })),
      ['it.hidden'],
    ],
    ['what a function carries', Object.assign(() => 1, { on: {} }), ['it', 'it.on']],
    ['a map', Object.freeze(new Map()), ['it']],
    ['nothing of a plain function', () => 1, []],
  ])('%s', (_, value, paths) => {
    expect(openPaths(value, 'it')).toStrictEqual(paths)
  })
})
