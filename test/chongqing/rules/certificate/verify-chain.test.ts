import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { certificateSchema } from '../../../../src/chongqing/entities/certificate/certificate.js'
import { chainHeadSchema } from '../../../../src/chongqing/entities/certificate/chain-head.js'
import {
  type EntryChain,
  parseEntryChain,
} from '../../../../src/chongqing/entities/certificate/entry-chain.js'
import { entryDigest, linkDigest } from '../../../../src/chongqing/rules/certificate/chain-digest.js'
import {
  chainEntries,
  chainHead,
  extendChain,
} from '../../../../src/chongqing/rules/certificate/entry-chain.js'
import type { EntryChange } from '../../../../src/chongqing/rules/certificate/entry-change.js'
import { verifyChain } from '../../../../src/chongqing/rules/certificate/verify-chain.js'
import { type CorrectionTo, chainOf, headOf, tampered, volumeOf } from '../../../support/chain.js'
import { runs } from '../../../support/runs.js'

type Link = EntryChain['links'][number]

/** What changed from the chained entries to the present ones. */
const changes = (chained: string, now: string): readonly EntryChange[] =>
  verifyChain(volumeOf(now), chainOf(chained))

const certain = true
const altered = (entry: number, link: number, ...recordIds: string[]): EntryChange => ({
  kind: 'altered',
  entry,
  link,
  certain,
  recordIds,
})
const removed = (link: number, ...recordIds: string[]): EntryChange => ({
  kind: 'removed',
  link,
  certain,
  recordIds,
})
const inserted = (entry: number, ...recordIds: string[]): EntryChange => ({
  kind: 'inserted',
  entry,
  certain,
  recordIds,
})
const appended = (entry: number): EntryChange => ({ kind: 'appended', entry })
const moved = (entry: number, link: number): EntryChange => ({ kind: 'moved', entry, link })

const inAnyOrder = (list: readonly EntryChange[]) => list.map((one) => JSON.stringify(one)).sort()

describe('what changed', () => {
  test.each<[string, string, string, readonly EntryChange[]]>([
    ['nothing', 'abc', 'abc', []],
    ['nothing of nothing', '', '', []],
    ['the first altered', 'abc', 'xbc', [altered(1, 1)]],
    ['the last altered', 'abc', 'abx', [altered(3, 3)]],
    ['one altered to what its neighbour says', 'abc', 'bbc', [altered(1, 1)]],
    ['the first removed', 'abc', 'bc', [removed(1)]],
    ['the last removed', 'abc', 'ab', [removed(3)]],
    ['all removed', 'ab', '', [removed(1), removed(2)]],
    ['one put in at the beginning', 'abc', 'xabc', [inserted(1)]],
    ['one put in between', 'abc', 'abxc', [inserted(3)]],
    ['one put in at the end', 'abc', 'abcx', [appended(4)]],
    ['entries without a chain', '', 'ab', [appended(1), appended(2)]],
    ['an entry copied', 'ab', 'aab', [inserted(2)]],
    ['two neighbours swapped', 'abcd', 'acbd', [moved(2, 3)]],
    ['the ends swapped', 'abc', 'cba', [moved(1, 3), moved(3, 1)]],
    ['the last moved to the front', 'abcd', 'dabc', [moved(1, 4)]],
    ['one removed and one altered', 'abcde', 'bxde', [removed(1), altered(2, 3)]],
    ['one altered and one appended', 'ab', 'axy', [altered(2, 2), appended(3)]],
    ['one removed at the front and one appended', 'abc', 'bcx', [removed(1), appended(3)]],
    ['an entry of one record altered to another', 'AB', 'AX', [altered(2, 2, 'rB', 'rX')]],
    ['the entry of a record removed', 'AB', 'B', [removed(1, 'rA')]],
    ['an entry of a record put in', 'AB', 'AXB', [inserted(2, 'rX')]],
    ['the entry of a record copied, which still stands', 'AB', 'AAB', [inserted(2)]],
    ['the entry of a record moved, which still stands', 'AbcD', 'DAbc', [moved(1, 4)]],
  ])('%s', (_, chained, now, expected) => {
    expect(inAnyOrder(changes(chained, now))).toStrictEqual(inAnyOrder(expected))
  })

  test('comes in the order of the places', () => {
    expect(changes('abcde', 'xbcdy').map((change) => ('entry' in change ? change.entry : 0))).toStrictEqual([
      1, 5,
    ])
  })

  test('of ten thousand entries in reverse is found', () => {
    const volume = (forms: readonly number[]) =>
      certificateSchema.parse({
        number: 'C-1',
        personId: 'p1',
        entries: forms.map((form) => ({ form: `${form}` })),
      })
    const many = Array.from({ length: 10_000 }, (_, i) => i)
    const chain = chainEntries(volume(many))
    expect(verifyChain(volume([...many].reverse()), chain)).toHaveLength(9_999)
  }, 120_000)
})

describe('with corrections', () => {
  const corrected = (link: number, correction: number, ...recordIds: string[]): EntryChange => ({
    kind: 'corrected',
    link,
    correction,
    certain,
    recordIds,
  })
  const struckOut = (link: number, correction: number, ...recordIds: string[]): EntryChange => ({
    kind: 'struck-out',
    link,
    correction,
    certain,
    recordIds,
  })
  const notCorrected = (
    entry: number,
    link: number,
    isStruckOut: boolean,
    ...recordIds: string[]
  ): EntryChange => ({ kind: 'not-corrected', entry, link, struckOut: isStruckOut, certain, recordIds })

  test.each<[string, string, readonly CorrectionTo[], string, readonly EntryChange[]]>([
    ['that the booklet shows', 'ab', [{ of: 2, to: 'x' }], 'ax', [corrected(2, 3)]],
    [
      'one after another',
      'a',
      [
        { of: 1, to: 'x' },
        { of: 1, to: 'y' },
      ],
      'y',
      [corrected(1, 2), corrected(1, 3)],
    ],
    [
      'back to what was said first',
      'a',
      [
        { of: 1, to: 'x' },
        { of: 1, to: 'a' },
      ],
      'a',
      [corrected(1, 2), corrected(1, 3)],
    ],
    ['that strike out', 'aBc', [{ of: 2, to: null }], 'ac', [struckOut(2, 4, 'rB')]],
    ['that strike out the last', 'ab', [{ of: 2, to: null }], 'a', [struckOut(2, 3)]],
    ['to another record', 'A', [{ of: 1, to: 'X' }], 'X', [corrected(1, 2, 'rA')]],
    ['to no record', 'A', [{ of: 1, to: 'x' }], 'x', [corrected(1, 2, 'rA')]],
    [
      'that the booklet does not show',
      'aBc',
      [{ of: 2, to: 'X' }],
      'aBc',
      [corrected(2, 4, 'rB'), notCorrected(2, 2, false, 'rB', 'rX')],
    ],
    [
      'one of two that said the same, which the booklet does not show',
      'aa',
      [
        { of: 1, to: 'x' },
        { of: 2, to: 'y' },
      ],
      'xa',
      [corrected(1, 3), corrected(2, 4), notCorrected(2, 2, false)],
    ],
    [
      'that the booklet does not show, of one struck out',
      'aBc',
      [{ of: 2, to: null }],
      'aBc',
      [struckOut(2, 4, 'rB'), notCorrected(2, 2, true, 'rB')],
    ],
    ['of an entry that says more', 'ab', [{ of: 2, to: 'x' }], 'ay', [corrected(2, 3), altered(2, 2)]],
    [
      'of another entry',
      'ab',
      [{ of: 2, to: 'x' }],
      'xb',
      [removed(1), corrected(2, 3), notCorrected(2, 2, false)],
    ],
  ])('%s', (_, chained, corrections, now, expected) => {
    expect(inAnyOrder(verifyChain(volumeOf(now), chainOf(chained, ...corrections)))).toStrictEqual(
      inAnyOrder(expected),
    )
  })
})

describe('a chain that was itself changed', () => {
  const chain = chainOf('ABCDE')
  const now = volumeOf('ABCDE')
  const [a, b, c, d, e] = chain.links as [Link, Link, Link, Link, Link]
  const broken = (link: number): EntryChange => ({ kind: 'broken-link', link })
  const unproven = (entries: readonly number[], ...recordIds: string[]): EntryChange => ({
    kind: 'unproven',
    entries,
    recordIds,
  })
  const zeros = '0'.repeat(64)
  const contentOf = (letter: string) => ({
    recordId: `r${letter}`,
    content: entryDigest(volumeOf(letter).entries[0] as never),
  })

  test('in one digest breaks there alone, since the next link vouches for the rest', () => {
    const changed = tampered(chain, () => [a, { ...b, digest: zeros }, c, d, e])
    expect(verifyChain(now, changed)).toStrictEqual([broken(2)])
  })

  test('in the digest of an entry breaks there, and vouches for nothing up to there', () => {
    const changed = tampered(chain, () => [a, { ...b, content: zeros }, c, d, e])
    expect(verifyChain(now, changed)).toStrictEqual([
      unproven([1], 'rA'),
      broken(2),
      { ...altered(2, 2, 'rB'), certain: false },
    ])
  })

  test('together with an entry is found, and the entry is named', () => {
    const changed = tampered(chain, () => [a, { ...b, ...contentOf('X') }, c, d, e])
    expect(verifyChain(volumeOf('AXCDE'), changed)).toStrictEqual([unproven([1, 2], 'rA', 'rX'), broken(2)])
  })

  test('together with an entry and its own digest breaks at the next link', () => {
    const forged = chainOf('AX').links[1] as Link
    const changed = tampered(chain, () => [a, forged, c, d, e])
    expect(verifyChain(volumeOf('AXCDE'), changed)).toStrictEqual([
      unproven([1, 2, 3], 'rA', 'rX', 'rC'),
      broken(3),
    ])
  })

  test('by taking out a link with its entry breaks at the next', () => {
    expect(
      verifyChain(
        volumeOf('ABDE'),
        tampered(chain, () => [a, b, d, e]),
      ),
    ).toStrictEqual([unproven([1, 2, 3], 'rA', 'rB', 'rD'), broken(3)])
  })

  test('by taking out the first link with its entry breaks at the first', () => {
    expect(
      verifyChain(
        volumeOf('BCDE'),
        tampered(chain, () => [b, c, d, e]),
      ),
    ).toStrictEqual([unproven([1], 'rB'), broken(1)])
  })

  test('by taking out a link alone accuses no entry', () => {
    expect(
      verifyChain(
        now,
        tampered(chain, () => [a, b, d, e]),
      ),
    ).toStrictEqual([
      unproven([1, 2, 4], 'rA', 'rB', 'rD'),
      broken(3),
      { ...inserted(3, 'rC'), certain: false },
    ])
  })

  test('by putting in a link of another certificate with its entry is found, and both are named', () => {
    const other = chainEntries(volumeOf('QX', { number: 'C-2' })).links[1] as Link
    const changed = tampered(chain, () => [a, b, other, c, d, e])
    expect(verifyChain(volumeOf('ABXCDE'), changed)).toStrictEqual([unproven([3], 'rX'), broken(3)])
  })

  test('by putting in a first link of another certificate in the first place is found', () => {
    const other = chainEntries(volumeOf('X', { number: 'C-2' })).links[0] as Link
    const changed = tampered(chain, () => [other, a, b, c, d, e])
    expect(verifyChain(volumeOf('XABCDE'), changed)).toStrictEqual([unproven([1], 'rX'), broken(1)])
  })

  test('by putting in a link of another certificate at the end leaves nothing vouched for but by a head', () => {
    const other = chainEntries(volumeOf('X', { number: 'C-2' })).links[0] as Link
    const changed = tampered(chain, (links) => [...links, other])
    expect(verifyChain(volumeOf('ABCDEX'), changed)).toStrictEqual([
      unproven([1, 2, 3, 4, 5, 6], 'rA', 'rB', 'rC', 'rD', 'rE', 'rX'),
      broken(6),
    ])
    expect(verifyChain(volumeOf('ABCDEX'), changed, chainHead(chain))).toStrictEqual([
      unproven([6], 'rX'),
      broken(6),
    ])
  })

  test('by swapping two links is found', () => {
    const changed = tampered(chain, () => [a, c, b, d, e])
    expect(verifyChain(volumeOf('ACBDE'), changed)).toStrictEqual([
      unproven([1, 2, 3, 4], 'rA', 'rC', 'rB', 'rD'),
      broken(2),
      broken(4),
    ])
  })

  test('in two links one after the other is found in both', () => {
    const changed = tampered(chain, () => [a, { ...b, content: zeros }, { ...c, content: zeros }, d, e])
    const found = verifyChain(now, changed)
    expect(found.filter(({ kind }) => kind === 'broken-link')).toStrictEqual([broken(2), broken(3)])
    expect(found.filter(({ kind }) => kind === 'unproven')).toStrictEqual([unproven([1], 'rA')])
  })

  test.each([
    ['changed', (l: Link) => ({ ...l, by: 'somebody else' })],
    ['dated back', (l: Link) => ({ ...l, on: '2020-01-01' })],
    ['turned to another entry', (l: Link) => ({ ...l, of: 1 })],
    ['made to say something else', (l: Link) => ({ ...l, ...contentOf('Y') })],
  ])('in a correction that was %s is found', (_, change) => {
    const corrected = chainOf('AB', { of: 2, to: 'X' })
    const changed = tampered(corrected, ([first, second, third]) => [
      first as Link,
      second as Link,
      change(third as Link),
    ])
    expect(verifyChain(volumeOf('AX'), changed).filter(({ kind }) => kind === 'broken-link')).toStrictEqual([
      broken(3),
    ])
  })

  test.each([
    ['a correction of a correction', 3],
    ['a correction of itself', 4],
  ])('by a well-made %s is found, and corrects nothing', (_, of) => {
    const corrected = chainOf('AB', { of: 1, to: 'X' })
    const link = { kind: 'correction' as const, of, content: null, on: '2025-06-02', by: 'u1' }
    const digest = linkDigest(corrected, corrected.links[2]?.digest ?? null, link)
    const changed = tampered(corrected, (links) => [...links, { ...link, digest }])
    expect(verifyChain(volumeOf('XB'), changed)).toStrictEqual([
      { kind: 'corrected', link: 1, correction: 3, certain: true, recordIds: ['rA'] },
      broken(4),
    ])
  })

  test('by a well-made correction of an entry that comes later is found, and corrects nothing', () => {
    const link = { kind: 'correction' as const, of: 3, content: null, on: '2025-06-02', by: 'u1' }
    const digest = linkDigest(chain, a.digest, link)
    const withCorrection = tampered(chain, () => [a, { ...link, digest }])
    expect(verifyChain(volumeOf('AB'), extendChain(withCorrection, volumeOf('B').entries))).toStrictEqual([
      broken(2),
    ])
  })

  test('leaves a correction in doubt for which it does not vouch', () => {
    const corrected = chainOf('AB', { of: 1, to: null })
    const changed = tampered(corrected, ([first, second, third]) => [
      first as Link,
      second as Link,
      { ...third, by: 'somebody else' },
    ])
    expect(verifyChain(volumeOf('B'), changed)).toStrictEqual([
      unproven([1], 'rB'),
      { kind: 'struck-out', link: 1, correction: 3, certain: false, recordIds: ['rA'] },
      broken(3),
    ])
  })
})

describe('with a kept head', () => {
  test('that fits, nothing is found', () => {
    expect(verifyChain(volumeOf('ABC'), chainOf('ABC'), headOf('ABC'))).toStrictEqual([])
    expect(verifyChain(volumeOf(''), chainOf(''), headOf(''))).toStrictEqual([])
  })

  test('of an earlier time, what was chained since is no change', () => {
    expect(verifyChain(volumeOf('ABC'), chainOf('ABC'), headOf('A'))).toStrictEqual([])
    expect(verifyChain(volumeOf('ABC'), chainOf('ABC'), headOf(''))).toStrictEqual([])
  })

  test('the removal of the last entries with their links is found, and the links are named', () => {
    expect(verifyChain(volumeOf('A'), chainOf('A'), headOf('ABC'))).toStrictEqual([
      { kind: 'unproven', entries: [1], recordIds: ['rA'] },
      { kind: 'cut-off', link: 2, last: 3 },
    ])
  })

  test('the removal of all entries with their links is found', () => {
    expect(verifyChain(volumeOf(''), chainOf(''), headOf('AB'))).toStrictEqual([
      { kind: 'cut-off', link: 1, last: 2 },
    ])
  })

  test('the removal of the last links alone accuses no entry', () => {
    expect(verifyChain(volumeOf('AB'), chainOf('A'), headOf('AB'))).toStrictEqual([
      { kind: 'unproven', entries: [1], recordIds: ['rA'] },
      { kind: 'cut-off', link: 2, last: 2 },
      appended(2),
    ])
  })

  test('the removal of a correction is found', () => {
    expect(verifyChain(volumeOf('A'), chainOf('A'), headOf('A', { of: 1, to: 'X' }))).toStrictEqual([
      { kind: 'unproven', entries: [1], recordIds: ['rA'] },
      { kind: 'cut-off', link: 2, last: 2 },
    ])
  })

  test('a chain made anew to fit altered entries is found', () => {
    expect(verifyChain(volumeOf('AX'), chainOf('AX'), headOf('AB'))).toStrictEqual([
      { kind: 'unproven', entries: [1, 2], recordIds: ['rA', 'rX'] },
      { kind: 'rewritten', link: 2 },
    ])
  })

  test('entries chained after a chain was made anew are vouched for by what follows', () => {
    expect(verifyChain(volumeOf('XBC'), chainOf('XBC'), headOf('AB'))).toStrictEqual([
      { kind: 'unproven', entries: [1, 2], recordIds: ['rX', 'rB'] },
      { kind: 'rewritten', link: 2 },
    ])
  })

  test.each([
    ['without links and with a digest', { links: 0, digest: '0'.repeat(64) }, 0],
    ['with links and without a digest', { links: 1, digest: null }, 1],
  ])('that was made up %s fits nothing', (_, head, link) => {
    expect(verifyChain(volumeOf('A'), chainOf('A'), chainHeadSchema.parse(head))).toContainEqual({
      kind: 'rewritten',
      link,
    })
  })

  test('changed together with the chain, nothing is found', () => {
    expect(verifyChain(volumeOf('AX'), chainOf('AX'), headOf('AX'))).toStrictEqual([])
  })
})

describe('a chain of another', () => {
  test.each([
    ['certificate', { number: 'C-2' }, {}],
    ['volume', { volume: 2 }, { volume: 1 }],
  ])('%s is found, and nothing else is said', (_, ofVolume, ofChain) => {
    const chain = chainEntries(volumeOf('AB', ofChain))
    expect(verifyChain(volumeOf('AB', ofVolume), chain)).toStrictEqual([{ kind: 'foreign-chain' }])
  })

  test.each([
    [{ volume: 1 }, {}],
    [{}, { volume: 1 }],
    [{ volume: 1 }, { volume: 1 }],
  ])('volume is not found where %o and %o do not say so', (ofVolume, ofChain) => {
    expect(verifyChain(volumeOf('AB', ofVolume), chainEntries(volumeOf('AB', ofChain)))).toStrictEqual([])
  })

  test('certificate, passed off as this one, breaks at its first link', () => {
    const chain = parseEntryChain.orThrow({
      ...chainEntries(volumeOf('AB', { number: 'C-2' })),
      certificateNumber: 'C-1',
    })
    expect(verifyChain(volumeOf('AB'), chain)).toStrictEqual([
      { kind: 'unproven', entries: [1, 2], recordIds: ['rA', 'rB'] },
      { kind: 'broken-link', link: 1 },
      { kind: 'broken-link', link: 2 },
    ])
  })
})

describe('any single change', () => {
  /** Entries, few letters so that they often say the same, with corrections made with authority; and what they now say. */
  interface History {
    readonly letters: string
    readonly corrections: readonly CorrectionTo[]
    readonly text: string
  }
  const spoken = (letters: string, corrections: readonly CorrectionTo[]): string => {
    const said: (string | null)[] = [...letters]
    for (const { of, to } of corrections) said[of - 1] = to
    return said.filter((letter) => letter !== null).join('')
  }
  const someLetters = fc
    .array(fc.constantFrom('a', 'b', 'C', 'D'), { minLength: 1, maxLength: 9 })
    .map((all) => all.join(''))
  const history: fc.Arbitrary<History> = someLetters.chain((letters) =>
    fc
      .array(
        fc.record({
          of: fc.integer({ min: 1, max: letters.length }),
          to: fc.constantFrom('a', 'b', 'C', 'E', null),
        }),
        { maxLength: 3 },
      )
      .map((corrections) => ({ letters, corrections, text: spoken(letters, corrections) })),
  )
  const chainIn = ({ letters, corrections }: History) => chainOf(letters, ...corrections)
  const uncorrected: fc.Arbitrary<History> = someLetters.map((letters) => ({
    letters,
    corrections: [],
    text: letters,
  }))
  const withPlace = <T>(of: fc.Arbitrary<T>, length: (one: T) => number) =>
    of.chain((one) => fc.tuple(fc.constant(one), fc.nat(Math.max(0, length(one) - 1))))
  const without = (text: string, place: number) => text.slice(0, place) + text.slice(place + 1)
  const isAuthority = ({ kind }: EntryChange) => kind === 'corrected' || kind === 'struck-out'
  const linkOf = (chain: EntryChain, place: number) => chain.links[place] as Link

  test.prop([history], runs(100))(
    'is not found where there is none: only corrections with authority are named',
    (past) => {
      const chain = chainIn(past)
      const found = verifyChain(volumeOf(past.text), chain, chainHead(chain))
      expect(found.filter((change) => !isAuthority(change))).toStrictEqual([])
      const places = found.flatMap((change) => ('correction' in change ? [change.correction] : []))
      expect(places.sort((a, b) => a - b)).toStrictEqual(
        past.corrections.map((_, index) => past.letters.length + index + 1),
      )
    },
  )

  test.prop([withPlace(uncorrected, ({ text }) => text.length), fc.constantFrom('a', 'b', 'X')], runs(100))(
    'an alteration is found and named',
    ([{ text }, place], letter) => {
      fc.pre(text[place] !== letter)
      const [change, ...more] = changes(text, `${text.slice(0, place)}${letter}${text.slice(place + 1)}`)
      expect(more).toStrictEqual([])
      expect(change).toMatchObject({ kind: 'altered', entry: place + 1, link: place + 1, certain })
    },
  )

  test.prop([withPlace(history, ({ text }) => text.length)], runs(100))(
    'an alteration to what nobody ever said is found and named, whatever was corrected before',
    ([past, place]) => {
      fc.pre(past.text.length > 0)
      const now = `${past.text.slice(0, place)}X${past.text.slice(place + 1)}`
      const [change, ...more] = verifyChain(volumeOf(now), chainIn(past)).filter((one) => !isAuthority(one))
      expect(more).toStrictEqual([])
      expect(change).toMatchObject({ kind: 'altered', entry: place + 1, certain })
      const ids = change && 'recordIds' in change ? change.recordIds : []
      expect(ids).toContain('rX')
      const was = past.text[place] as string
      const isUnborne = was !== was.toLowerCase() && !now.includes(was)
      if (isUnborne) expect(ids).toContain(`r${was}`)
    },
  )

  test.prop([withPlace(uncorrected, ({ text }) => text.length)], runs(100))(
    'a removal is found and named',
    ([{ text }, place]) => {
      const [change, ...more] = changes(text, without(text, place))
      expect(more).toStrictEqual([])
      // Of two entries that say the same, either may be named: without it, what remains is what remained.
      expect(change?.kind).toBe('removed')
      if (change?.kind === 'removed') expect(without(text, change.link - 1)).toBe(without(text, place))
    },
  )

  test.prop([uncorrected, fc.nat(9), fc.constantFrom('a', 'b', 'X')], runs(100))(
    'an insertion is found and named',
    ({ text }, at, letter) => {
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
    withPlace(
      withPlace(uncorrected, ({ text }) => text.length),
      ([{ text }]) => text.length,
    ),
  ])('a reordering is found and named', ([[{ text }, one], other]) => {
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

  test.prop([uncorrected, uncorrected], runs(100))(
    'is accounted for: what is kept and what changed make up both sides',
    ({ text }, { text: now }) => {
      const found = changes(text, now)
      expect(found.length === 0).toBe(text === now)
      const count = (kinds: readonly EntryChange['kind'][]) =>
        found.filter(({ kind }) => kinds.includes(kind)).length
      expect(now.length - text.length).toBe(count(['inserted', 'appended']) - count(['removed']))
    },
  )

  test.prop([
    withPlace(history, (past) => chainIn(past).links.length),
    fc.constantFrom('content', 'digest', 'record'),
  ])('of a link is found at that link', ([past, place], field) => {
    const chain = chainIn(past)
    const changed = tampered(chain, (links) =>
      links.map((link, index) => {
        if (index !== place) return link
        return field === 'record' ? { ...link, recordId: 'another' } : { ...link, [field]: '0'.repeat(64) }
      }),
    )
    const found = verifyChain(volumeOf(past.text), changed)
    expect(found.filter(({ kind }) => kind === 'broken-link')).toStrictEqual([
      { kind: 'broken-link', link: place + 1 },
    ])
  })

  test.prop([withPlace(history, (past) => chainIn(past).links.length)], runs(100))(
    'by taking a link and its entry out of both is found at the next link, or by the head',
    ([past, place]) => {
      const chain = chainIn(past)
      const changed = tampered(chain, (links) => links.filter((_, index) => index !== place))
      const found = verifyChain(volumeOf(past.text), changed, chainHead(chain))
      expect(found).toContainEqual({ kind: 'cut-off', link: chain.links.length, last: chain.links.length })
      const isLast = place === chain.links.length - 1
      expect(found.some((change) => change.kind === 'broken-link' && change.link === place + 1)).toBe(!isLast)
    },
  )

  test.prop([withPlace(history, (past) => chainIn(past).links.length - 1)], runs(100))(
    'of the order of two links is found at the first of them',
    ([past, place]) => {
      const chain = chainIn(past)
      fc.pre(chain.links.length > 1)
      const swapped = tampered(chain, (links) =>
        links.map((link, index) => {
          if (index === place) return linkOf(chain, place + 1)
          return index === place + 1 ? linkOf(chain, place) : link
        }),
      )
      expect(verifyChain(volumeOf(past.text), swapped)).toContainEqual({
        kind: 'broken-link',
        link: place + 1,
      })
    },
  )

  test.prop([history, history, fc.nat(12)], runs(100))(
    'a transplant from another certificate is found and named, with its link or without',
    (past, other, at) => {
      const chain = chainIn(past)
      const place = Math.min(at, past.letters.length)
      const foreign = chainEntries(volumeOf(`${other.text}Z`, { number: 'C-2' })).links.at(-1) as Link
      const text = `${past.text.slice(0, place)}Z${past.text.slice(place)}`
      const entry = text.indexOf('Z') + 1

      const alone = verifyChain(volumeOf(text), chain).filter((change) => !isAuthority(change))
      const isLast = entry === text.length
      expect(alone).toStrictEqual([isLast ? appended(entry) : inserted(entry, 'rZ')])

      const withLink = tampered(chain, (links) => [...links.slice(0, place), foreign, ...links.slice(place)])
      const found = verifyChain(volumeOf(text), withLink)
      expect(found).toContainEqual({ kind: 'broken-link', link: place + 1 })
      // A correction names its link by place; where the foreign link moved that place, it is taken for corrected.
      const isNamed = (change: EntryChange) =>
        change.kind === 'unproven'
          ? change.entries.includes(entry)
          : change.kind === 'not-corrected' && change.entry === entry && !change.certain
      expect(found.some(isNamed)).toBe(true)
    },
  )

  test.prop([history, history], runs(100))(
    'a chain made anew is found by its head, unless it only went on',
    (past, other) => {
      const chain = chainIn(other)
      const head = chainHead(chainIn(past))
      const wentOn = head.links === 0 || chain.links[head.links - 1]?.digest === head.digest
      const found = verifyChain(volumeOf(other.text), chain, head).filter((change) => !isAuthority(change))
      expect(found.some(({ kind }) => kind === 'cut-off' || kind === 'rewritten')).toBe(!wentOn)
      if (wentOn) expect(chain.links.slice(0, head.links)).toStrictEqual(chainIn(past).links)
    },
  )

  const anyEntry = fc.record(
    {
      recordId: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `r${text}.`),
      form: fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
      result: fc.string({ minLength: 1, maxLength: 8 }),
      completionCertificateReceived: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  test.prop([fc.array(anyEntry, { maxLength: 6 })], runs(100))(
    'is not found where there is none, whatever entries say',
    (entries) => {
      const volume = certificateSchema.parse({ number: 'C-1', personId: 'p1', entries })
      expect(verifyChain(volume, chainEntries(volume))).toStrictEqual([])
    },
  )
})
