import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addColumns } from '../../../src/chongqing/columns/add-columns.js'
import { columnsIn, type RefusedLine } from '../../../src/chongqing/columns/read-columns.js'
import { streamColumns } from '../../../src/chongqing/columns/stream-columns.js'
import { emptyTally } from '../../../src/chongqing/statistics/tally.js'
import { utf8Of } from '../../../src/engine/facts/utf8.js'
import { runs } from '../../support/runs.js'
import { lineOf, toldPeople } from './lines.js'

const all = async (...given: Parameters<typeof streamColumns>) => {
  const refused: RefusedLine[] = []
  let tally = emptyTally(2025)
  let last = 0
  for await (const piece of streamColumns(...given)) {
    tally = addColumns(tally, piece.columns)
    refused.push(...piece.refused)
    last = piece.next
  }
  return { tally, refused, last }
}

describe('pieces of a file', () => {
  test('say what the whole file says, wherever they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        toldPeople,
        fc.array(fc.nat(4000), { maxLength: 5 }),
        fc.boolean(),
        async (people, cuts, ends) => {
          const text = ['{"person":{}}', ...people.map((one) => lineOf(one, false))].join('\n')
          const bytes = utf8Of(ends ? `${text}\n` : text)
          const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort(
            (a, b) => a - b,
          )
          const pieces = places.slice(1).map((place, i) => bytes.subarray(places[i], place))
          const { columns, refused } = columnsIn(bytes, 7)
          const read = await all(pieces, { at: 7 })
          expect(read.tally).toStrictEqual(addColumns(emptyTally(2025), columns))
          expect(read.refused).toStrictEqual(refused)
          expect(read.last).toBe(bytes.length + 7)
        },
      ),
      runs(40),
    )
  })

  test('are read until a signal says to stop', async () => {
    const stop = new AbortController()
    const line = utf8Of('{"person":{"id":"p1"},"records":[]}\n')
    const read = streamColumns([line, line], { signal: stop.signal })
    expect((await read.next()).value?.next).toBe(36)
    stop.abort(new Error('enough'))
    await expect(read.next()).rejects.toThrow('enough')
  })

  test('are bytes, in lines that can be held', async () => {
    await expect(all(['{}'] as never)).rejects.toThrow(/bytes/)
    await expect(all([utf8Of('{"person"')], { longestLine: 8 })).rejects.toThrow(/8 bytes/)
  })
})
