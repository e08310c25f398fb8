import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { afterAll, describe, expect } from 'vitest'
import { countPartition } from '../../examples/city/count.js'
import { type Lines, linesIn, linesOf, type Partition, partitionsOf } from '../../examples/city/lines.js'
import { emptyCity, withPartition } from '../../examples/city/merge.js'
import { cityLines } from '../../examples/city/people.js'
import { returnOf } from '../../examples/city/return.js'

const folder = mkdtempSync(join(tmpdir(), 'xueshi-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (text: string): string => {
  const path = join(folder, 'lines')
  writeFileSync(path, text)
  return path
}

/** Some lines as one text, whether the last is ended or not. */
const someLines = fc
  .tuple(
    fc.array(fc.constantFrom('', 'a', '甲乙', 'long enough to lie in several parts', '\r'), {
      maxLength: 30,
    }),
    fc.boolean(),
  )
  .map(([texts, isEnded]) => texts.join('\n') + (isEnded ? '\n' : ''))

/** Bytes from one on as pieces of some size, each in the memory of the one before. */
async function* piecesOf(bytes: Buffer, start: number, size: number): AsyncGenerator<Buffer> {
  const memory = Buffer.alloc(size)
  for (let at = start; at < bytes.length; at += size) {
    yield memory.subarray(0, bytes.copy(memory, 0, at, Math.min(bytes.length, at + size)))
  }
}

/** Finds each line of a text in one part. */
const findEach = async (
  text: string,
  partitions: readonly Partition[],
  read: (partition: Partition, bytes: Buffer) => AsyncIterable<Lines>,
): Promise<void> => {
  const bytes = Buffer.from(text)
  const found: string[] = []
  for (const partition of partitions) {
    for await (const { at, bytes: lines } of read(partition, bytes)) {
      expect([at >= partition.from, at < partition.to]).toEqual([true, true])
      expect(bytes.subarray(at, at + lines.length)).toEqual(lines)
      // The last of them begins before the end of the part.
      expect(at + lines.lastIndexOf('\n', -2) + 1).toBeLessThan(partition.to)
      found.push(...lines.toString().split('\n'))
    }
  }
  expect(found.filter((line) => line !== '')).toEqual(text.split('\n').filter((line) => line !== ''))
}

describe('the lines of a file', () => {
  test.prop([someLines, fc.integer({ min: 1, max: 12 })])(
    'are each in one part, however many parts there are',
    (text, parts) => {
      const file = fileOf(text)
      return findEach(text, partitionsOf(file, Buffer.byteLength(text), parts), linesOf)
    },
  )

  test.prop([someLines, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 50 })])(
    'are so wherever what is read at once ends',
    (text, parts, size) =>
      findEach(text, partitionsOf('', Buffer.byteLength(text), parts), ({ from, to }, bytes) => {
        const start = Math.max(0, from - 1)
        return linesIn(piecesOf(bytes, start, size), start, from, to)
      }),
  )
})

describe('a city', () => {
  const lines = [...cityLines(300)]
  const wrong = ['{"person":{"id":"P1","name":7},"records":[]}', 'no json', '[]', '\u0000']
  const text = [...lines.slice(0, 150), ...wrong, ...lines.slice(150)].join('\n')
  const path = join(folder, 'city.ndjson')
  writeFileSync(path, text)
  const size = Buffer.byteLength(text)

  const countedIn = (parts: number) =>
    Promise.all(partitionsOf(path, size, parts).map((partition) => countPartition(partition, 2025)))

  test('comes to the same by any parts in any order, written in between, and one that comes twice is once', async () => {
    const whole = returnOf((await countedIn(1)).reduce(withPartition, emptyCity(2025)))
    expect([whole.people, whole.status]).toEqual([300, 'settled'])
    for (const parts of [2, 7, 40]) {
      const counted = JSON.parse(JSON.stringify(await countedIn(parts))) as Awaited<
        ReturnType<typeof countedIn>
      >
      const { refused, ...figures } = returnOf(
        [...counted.reverse(), ...counted.slice(0, 3)].reduce(withPartition, emptyCity(2025)),
      )
      expect({ ...figures, refused: [...refused].sort((a, b) => a.at - b.at) }).toEqual(whole)
    }
  })

  test('tells of each line that cannot be read where it begins and why, and repeats nothing of it', async () => {
    const { refused } = returnOf((await countedIn(5)).reduce(withPartition, emptyCity(2025)))
    const before = Buffer.byteLength(`${lines.slice(0, 150).join('\n')}\n`)
    const begins = wrong.map(
      (_, at) => before + Buffer.byteLength(wrong.slice(0, at).join('\n')) + Number(at > 0),
    )
    expect(refused.map(({ at }) => at).sort((a, b) => a - b)).toEqual(begins)
    for (const { problems } of refused) expect(problems.length).toBeGreaterThan(0)
    expect(JSON.stringify(refused)).not.toContain('P1')
  })
})
