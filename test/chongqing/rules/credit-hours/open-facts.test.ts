// What leaves a year open, from lists that stand in one another.

import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { both, type Doubts } from '../../../../src/chongqing/reckoning/doubts.js'
import { type Entry, entryOf } from '../../../../src/chongqing/reckoning/entry.js'
import { forOpenFacts, openFacts } from '../../../../src/chongqing/rules/credit-hours/open-facts.js'
import { record } from '../../../support/facts.js'

const result = (id: number) => ({ fact: 'record.result', of: `r${id}` }) as const

/** Lists of which each holds facts and lists before it, and entries with such a list, the least and the most of their hours. */
const sums = fc
  .tuple(
    fc.array(fc.tuple(fc.array(fc.nat(5), { maxLength: 2 }), fc.array(fc.nat(9), { maxLength: 3 })), {
      minLength: 1,
      maxLength: 10,
    }),
    fc.array(fc.tuple(fc.nat(9), fc.nat(3), fc.nat(3), fc.boolean()), { maxLength: 100, size: 'max' }),
  )
  .map(([plan, entries]) => {
    const lists: Doubts[] = []
    for (const [facts, others] of plan) {
      const among = others.flatMap((at) => (lists[at] ? [lists[at]] : []))
      lists.push([...facts.map(result), ...among])
    }
    const byEntry = new Map(
      entries.map(([at, least, more], id): [Entry, { least: number; most: number }] => [
        // One in two has a list of its own.
        {
          ...entryOf(record({ id: `e${id}` })),
          missing: id % 2 === 0 ? [...(lists[at] ?? [])] : (lists[at] ?? []),
        },
        { least, most: least + more },
      ]),
    )
    const spread = [...byEntry.keys()].filter((entry, at) => {
      const { least, most } = byEntry.get(entry) as { least: number; most: number }
      return entries[at]?.[3] && least < most
    })
    return { byEntry, spread }
  })

/** The keys of all facts in a list and in the lists in it. */
const factsIn = (doubts: Doubts): readonly string[] =>
  doubts.flatMap((one) => ('fact' in one ? [`${one.fact} ${one.of}`] : factsIn(one)))

describe('what leaves the sums of a year open', () => {
  test.prop([sums])(
    'has the width of all entries that hang on it, each counted once',
    ({ byEntry, spread }) => {
      const widths: Record<string, number> = {}
      byEntry.forEach(({ least, most }, entry) => {
        if (least === most) return
        const keys = new Set(factsIn(entry.missing))
        if (spread.includes(entry)) keys.add(`record.study-dates ${entry.record.id}`)
        for (const key of keys) widths[key] = (widths[key] ?? 0) + most - least
      })
      const found = openFacts({ byEntry, spread })
      expect(found.map(({ fact, of, width }) => [`${fact} ${of}`, width])).toStrictEqual(
        Object.entries(widths).sort(([one], [other]) => (one < other ? -1 : 1)),
      )
      const visited: string[] = []
      forOpenFacts({ byEntry, spread }, ({ fact, of }) => visited.push(`${fact} ${of}`))
      expect(visited.sort()).toStrictEqual(Object.keys(widths).sort())
    },
  )

  test('is found for more entries than there are bits in a number, each of which hangs on those before it', () => {
    let missing: Doubts = []
    const byEntry = new Map<Entry, { least: number; most: number }>()
    for (let i = 0; i < 70; i++) {
      missing = both([result(i)], missing)
      byEntry.set({ ...entryOf(record({ id: `e${i}` })), missing }, { least: 0, most: 1 })
    }
    const found = openFacts({ byEntry, spread: [] })
    expect(Object.fromEntries(found.map(({ of, width }) => [of, width]))).toStrictEqual(
      Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`r${i}`, 70 - i])),
    )
  })

  test('is found through a hundred thousand lists that stand in one another', () => {
    let missing: Doubts = [result(0)]
    for (let i = 1; i < 100_000; i++) missing = both([result(i)], missing)
    const byEntry = new Map([
      [
        { ...entryOf(record()), missing },
        { least: 0, most: 5 },
      ],
    ])
    const found = openFacts({ byEntry, spread: [] })
    expect(found).toHaveLength(100_000)
    expect(found.every(({ width }) => width === 5)).toBe(true)
  })
})
