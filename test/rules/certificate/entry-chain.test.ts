import { createHash } from 'node:crypto'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type CertificateEntry, certificateEntrySchema } from '../../../src/entities/certificate.js'
import { type EntryChain, entryChainSchema } from '../../../src/entities/entry-chain.js'
import {
  chainEntries,
  type EntryChange,
  entryDigest,
  verifyChain,
} from '../../../src/rules/certificate/entry-chain.js'

const entry = (form: string): CertificateEntry => certificateEntrySchema.parse({ form }) as CertificateEntry
const entries = (text: string): CertificateEntry[] => [...text].map(entry)

/** Every letter is an entry: what changed from the chained ones to the present ones. */
const changes = (chained: string, now: string): readonly EntryChange[] =>
  verifyChain(entries(now), chainEntries(entries(chained)))

const digestOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

describe('the chain', () => {
  test('is SHA-256 over the canonical form of the entry and the digest before it', () => {
    const { links } = chainEntries([
      certificateEntrySchema.parse({ time: '6学时', form: '自学' }) as CertificateEntry,
      certificateEntrySchema.parse({ completionCertificateReceived: false }) as CertificateEntry,
    ])
    const first = digestOf('{"entry":{"form":"自学","time":"6学时"},"previous":null}')
    const second = digestOf(`{"entry":{"completionCertificateReceived":false},"previous":"${first}"}`)
    expect(links).toStrictEqual([
      { content: digestOf('{"form":"自学","time":"6学时"}'), digest: first },
      { content: digestOf('{"completionCertificateReceived":false}'), digest: second },
    ])
  })

  test('is plain frozen data that its schema takes back', () => {
    const chain = chainEntries(entries('AB'))
    expect(Object.isFrozen(chain.links[0])).toBe(true)
    expect(entryChainSchema.parse(JSON.parse(JSON.stringify(chain)))).toStrictEqual(chain)
    expect(chain.corrections).toStrictEqual([])
  })

  test('does not depend on the order of the fields', () => {
    expect(entryDigest(certificateEntrySchema.parse({ form: 'a', time: 'b' }) as CertificateEntry)).toBe(
      entryDigest(certificateEntrySchema.parse({ time: 'b', form: 'a' }) as CertificateEntry),
    )
  })

  test('begins with what its beginning was', () => {
    expect(chainEntries(entries('ABC')).links.slice(0, 2)).toStrictEqual(chainEntries(entries('AB')).links)
  })
})

describe('what changed', () => {
  test.each<[string, string, string, readonly EntryChange[]]>([
    ['nothing', 'ABC', 'ABC', []],
    ['nothing of nothing', '', '', []],
    ['the first altered', 'ABC', 'XBC', [{ kind: 'altered', entry: 1, link: 1 }]],
    ['the last altered', 'ABC', 'ABX', [{ kind: 'altered', entry: 3, link: 3 }]],
    ['one altered to what its neighbour says', 'ABC', 'BBC', [{ kind: 'altered', entry: 1, link: 1 }]],
    ['the first removed', 'ABC', 'BC', [{ kind: 'removed', link: 1 }]],
    ['the last removed', 'ABC', 'AB', [{ kind: 'removed', link: 3 }]],
    [
      'all removed',
      'AB',
      '',
      [
        { kind: 'removed', link: 1 },
        { kind: 'removed', link: 2 },
      ],
    ],
    ['one put in at the beginning', 'ABC', 'XABC', [{ kind: 'inserted', entry: 1 }]],
    ['one put in between', 'ABC', 'ABXC', [{ kind: 'inserted', entry: 3 }]],
    ['one put in at the end', 'ABC', 'ABCX', [{ kind: 'appended', entry: 4 }]],
    [
      'entries without a chain',
      '',
      'AB',
      [
        { kind: 'appended', entry: 1 },
        { kind: 'appended', entry: 2 },
      ],
    ],
    ['an entry copied', 'AB', 'AAB', [{ kind: 'inserted', entry: 2 }]],
    ['two neighbours swapped', 'ABCD', 'ACBD', [{ kind: 'moved', entry: 2, link: 3 }]],
    [
      'the ends swapped',
      'ABC',
      'CBA',
      [
        { kind: 'moved', entry: 1, link: 3 },
        { kind: 'moved', entry: 3, link: 1 },
      ],
    ],
    ['the last moved to the front', 'ABCD', 'DABC', [{ kind: 'moved', entry: 1, link: 4 }]],
    [
      'one removed and one altered',
      'ABCDE',
      'BXDE',
      [
        { kind: 'removed', link: 1 },
        { kind: 'altered', entry: 2, link: 3 },
      ],
    ],
    [
      'one altered and one appended',
      'AB',
      'AXY',
      [
        { kind: 'altered', entry: 2, link: 2 },
        { kind: 'appended', entry: 3 },
      ],
    ],
    [
      'one removed at the front and one appended',
      'ABC',
      'BCX',
      [
        { kind: 'removed', link: 1 },
        { kind: 'appended', entry: 3 },
      ],
    ],
  ])('%s', (_, chained, now, expected) => {
    const byPlace = (list: readonly EntryChange[]) => list.map((one) => JSON.stringify(one)).sort()
    expect(byPlace(changes(chained, now))).toStrictEqual(byPlace(expected))
  })

  test('comes in the order of the places', () => {
    expect(changes('ABCDE', 'XBCDY').map((change) => ('entry' in change ? change.entry : 0))).toStrictEqual([
      1, 5,
    ])
  })

  test('of ten thousand entries in reverse is found', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => entry(`${i}`))
    const chain = chainEntries(many)
    expect(verifyChain([...many].reverse(), chain)).toHaveLength(9_999)
  }, 30_000)
})

describe('a chain that was itself changed', () => {
  const chain = chainEntries(entries('ABC'))
  const changed = (place: number, field: 'content' | 'digest'): Pick<EntryChain, 'links'> => ({
    links: chain.links.map((link, index) => (index === place ? { ...link, [field]: '0'.repeat(64) } : link)),
  })

  test('in a digest breaks there and at the next link', () => {
    expect(verifyChain(entries('ABC'), changed(1, 'digest'))).toStrictEqual([
      { kind: 'broken-link', link: 2 },
      { kind: 'broken-link', link: 3 },
    ])
  })

  test('in the digest of an entry breaks there, and does not accuse the entry', () => {
    expect(verifyChain(entries('ABC'), changed(1, 'content'))).toStrictEqual([
      { kind: 'broken-link', link: 2 },
    ])
  })

  test('together with an entry is found too', () => {
    const links = chain.links.map((link, index) =>
      index === 1 ? { ...link, content: entryDigest(entry('X')) } : link,
    )
    expect(verifyChain(entries('AXC'), { links })).toStrictEqual([{ kind: 'broken-link', link: 2 }])
  })
})

describe('any single change', () => {
  // Few letters, so that entries often say the same.
  const letters = fc
    .array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 12 })
    .map((all) => all.join(''))
  const withPlace = letters.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1)))
  const without = (text: string, place: number) => text.slice(0, place) + text.slice(place + 1)

  test.prop([withPlace, fc.constantFrom('A', 'B', 'X')])(
    'an alteration is found and named',
    ([text, place], letter) => {
      fc.pre(text[place] !== letter)
      const now = `${text.slice(0, place)}${letter}${text.slice(place + 1)}`
      expect(changes(text, now)).toStrictEqual([{ kind: 'altered', entry: place + 1, link: place + 1 }])
    },
  )

  test.prop([withPlace])('a removal is found and named', ([text, place]) => {
    const [change, ...more] = changes(text, without(text, place))
    expect(more).toStrictEqual([])
    // Of two entries that say the same, either may be named: without it, what remains is what remained.
    expect(change?.kind).toBe('removed')
    if (change?.kind === 'removed') expect(without(text, change.link - 1)).toBe(without(text, place))
  })

  test.prop([letters, fc.nat(12), fc.constantFrom('A', 'B', 'X')])(
    'an insertion is found and named',
    (text, at, letter) => {
      const place = Math.min(at, text.length)
      const now = text.slice(0, place) + letter + text.slice(place)
      const [change, ...more] = changes(text, now)
      expect(more).toStrictEqual([])
      expect(['inserted', 'appended']).toContain(change?.kind)
      if (change && 'entry' in change) {
        expect(without(now, change.entry - 1)).toBe(text)
        expect(change.kind).toBe(change.entry === now.length ? 'appended' : 'inserted')
      }
    },
  )

  test.prop([
    withPlace.chain(([text, place]) =>
      fc.tuple(fc.constant(text), fc.constant(place), fc.nat(text.length - 1)),
    ),
  ])('a swap is found and named', ([text, one, other]) => {
    fc.pre(text[one] !== text[other])
    const now = [...text]
    now[one] = text[other] as string
    now[other] = text[one] as string
    const found = changes(text, now.join(''))
    expect(found.length).toBeGreaterThan(0)
    const [low, high] = [Math.min(one, other) + 1, Math.max(one, other) + 1]
    for (const change of found) {
      expect(change.kind).toBe('moved')
      if (change.kind !== 'moved') continue
      expect(change.entry).toBeGreaterThanOrEqual(low)
      expect(change.entry).toBeLessThanOrEqual(high)
      expect(change.link).not.toBe(change.entry)
    }
  })

  test.prop([letters, letters])(
    'is accounted for: what is kept and what changed make up both sides',
    (text, now) => {
      const found = changes(text, now)
      expect(found.length === 0).toBe(text === now)
      const count = (kinds: readonly EntryChange['kind'][]) =>
        found.filter(({ kind }) => kinds.includes(kind)).length
      expect(now.length - text.length).toBe(count(['inserted', 'appended']) - count(['removed']))
    },
  )

  const anyEntry = fc.record(
    {
      recordId: fc.string({ minLength: 1, maxLength: 8 }),
      form: fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
      result: fc.string({ minLength: 1, maxLength: 8 }),
      completionCertificateReceived: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  test.prop([fc.array(anyEntry, { maxLength: 6 })])('is not found where there is none', (facts) => {
    const all = facts.map((one) => certificateEntrySchema.parse(one) as CertificateEntry)
    expect(verifyChain(all, chainEntries(all))).toStrictEqual([])
  })
})
