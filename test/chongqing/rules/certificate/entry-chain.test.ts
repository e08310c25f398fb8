import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { certificateSchema } from '../../../../src/chongqing/entities/certificate/certificate.js'
import { chainHeadSchema } from '../../../../src/chongqing/entities/certificate/chain-head.js'
import { entryChainSchema } from '../../../../src/chongqing/entities/certificate/entry-chain.js'
import {
  chainCorrection,
  chainEntries,
  chainHead,
  extendChain,
} from '../../../../src/chongqing/rules/certificate/entry-chain.js'
import { chainOf, volumeOf } from '../../../support/chain.js'

const digestOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const certificate = (fields: object) => certificateSchema.parse({ number: 'C-1', personId: 'p1', ...fields })

describe('a chain', () => {
  test('is SHA-256 over the canonical form of the link, the digest before it and the certificate', () => {
    const { links } = chainEntries(
      certificate({
        entries: [
          { time: '6学时', form: '自学' },
          { recordId: 'r2', form: '自学' },
        ],
      }),
    )
    const content = digestOf('{"form":"自学","time":"6学时"}')
    const later = digestOf('{"form":"自学","recordId":"r2"}')
    const digest = digestOf(
      `{"certificateNumber":"C-1","content":"${content}","kind":"entry","previous":null}`,
    )
    expect(links).toStrictEqual([
      { kind: 'entry', content, digest },
      {
        kind: 'entry',
        recordId: 'r2',
        content: later,
        digest: digestOf(
          `{"certificateNumber":"C-1","content":"${later}","kind":"entry","previous":"${digest}","recordId":"r2"}`,
        ),
      },
    ])
  })

  test('is bound to the number and the volume of the certificate', () => {
    const entries = [{ form: '自学' }]
    const chains = [{}, { number: 'C-2' }, { volume: 1 }, { volume: 2 }].map((fields) =>
      chainEntries(certificate({ entries, ...fields })),
    )
    expect(new Set(chains.map(({ links }) => links[0]?.digest)).size).toBe(4)
    expect(new Set(chains.map(({ links }) => links[0]?.content)).size).toBe(1)
    expect(chains.map(({ certificateNumber, volume }) => [certificateNumber, volume])).toStrictEqual([
      ['C-1', undefined],
      ['C-2', undefined],
      ['C-1', 1],
      ['C-1', 2],
    ])
  })

  test('is plain frozen data that its schema takes back', () => {
    const chain = chainOf('AB', { of: 1, to: 'X' }, { of: 2, to: null })
    expect(Object.isFrozen(chain.links[0])).toBe(true)
    expect(entryChainSchema.parse(JSON.parse(JSON.stringify(chain)))).toStrictEqual(chain)
    expect(chain.correctionsChained).toBe(true)
  })

  test('does not depend on the order of the fields', () => {
    expect(chainEntries(certificate({ entries: [{ form: 'a', time: 'b' }] }))).toStrictEqual(
      chainEntries(certificate({ entries: [{ time: 'b', form: 'a' }] })),
    )
  })

  test('begins with what its beginning was, and is the same made at once or bit by bit', () => {
    const whole = chainOf('ABC')
    expect(whole.links.slice(0, 2)).toStrictEqual(chainOf('AB').links)
    expect(
      extendChain(extendChain(chainOf('A'), volumeOf('B').entries), volumeOf('C').entries),
    ).toStrictEqual(whole)
    expect(extendChain(whole, [])).toStrictEqual(whole)
  })
})

describe('a long chain', () => {
  const volume = (count: number) =>
    certificate({ entries: Array.from({ length: count }, (_, at) => ({ form: `${at}` })) })
  const ofTenThousand = chainEntries(volume(10_000))

  test('is read back as it was made, with its head', () => {
    const chain = extendChain(ofTenThousand, volume(3).entries)
    expect(chain.links).toHaveLength(10_003)
    expect(entryChainSchema.parse(JSON.parse(JSON.stringify(chain)))).toStrictEqual(chain)
    expect(chainHeadSchema.parse({ ...chainHead(chain) })).toStrictEqual(chainHead(chain))
  })

  test('has no more links than can be read back', () => {
    const links = Array.from({ length: 10 }, () => ofTenThousand.links).flat()
    const whole = entryChainSchema.parse({ ...ofTenThousand, links })
    expect(() => extendChain(whole, volume(1).entries)).toThrow(
      'entries must be so few that the chain has at most 100000 links',
    )
    expect(() => chainCorrection(whole, { of: 1, entry: null, on: '2025-06-02', by: 'u1' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})

describe('what could not be read back is not chained', () => {
  test.each([
    ['a number that hides something', { number: 'C\u200b1' }, 'certificate.number'],
    ['no number', { number: '' }, 'certificate.number'],
    ['a volume 0', { number: 'C-1', volume: 0 }, 'certificate.volume'],
    ['a volume 1.5', { number: 'C-1', volume: 1.5 }, 'certificate.volume'],
    ['a volume 1000', { number: 'C-1', volume: 1000 }, 'certificate.volume'],
  ])('%s', (_, fields, argument) => {
    expect(() => chainEntries({ entries: [], ...fields })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', data: expect.objectContaining({ argument }) }),
    )
  })

  test('an entry that was not read', () => {
    expect(() => chainEntries({ number: 'C-1', entries: [{ form: 'a' }] })).toThrow(
      'entries[0] must be an entity',
    )
  })
})

describe('a correction', () => {
  test('is a link that says which entry it is of, what it now says, when and by whom', () => {
    const chain = chainOf('AB', { of: 1, to: 'X' })
    const content = digestOf('{"form":"X","recordId":"rX"}')
    expect(chain.links[2]).toStrictEqual({
      kind: 'correction',
      of: 1,
      recordId: 'rX',
      content,
      on: '2025-06-02',
      by: 'registrar',
      digest: digestOf(
        `{"by":"registrar","certificateNumber":"C-1","content":"${content}","kind":"correction","of":1,"on":"2025-06-02","previous":"${chain.links[1]?.digest}","recordId":"rX"}`,
      ),
    })
    expect(chain.links.slice(0, 2)).toStrictEqual(chainOf('AB').links)
  })

  test('may strike out', () => {
    expect(chainOf('A', { of: 1, to: null }).links[1]).toMatchObject({ kind: 'correction', content: null })
  })

  test.each([
    ['of link 0', { of: 0 }, 'invalid-correction', 'of'],
    ['of a link that is not there yet', { of: 3 }, 'invalid-correction', 'of'],
    ['of a correction', { of: 2 }, 'invalid-correction', 'of'],
    ['by nobody', { by: '' }, 'invalid-correction', 'by'],
    ['by a key with a space before it', { by: ' u1' }, 'invalid-correction', 'by'],
    ['by a citizen number', { by: '11010519491231002x' }, 'invalid-correction', 'by'],
    ['by one in full width', { by: '１１０１０５１９４９１２３１００２Ｘ' }, 'invalid-correction', 'by'],
    ['by one with words around it', { by: '登记人 110105-19491231-002X' }, 'invalid-correction', 'by'],
    ['by a key that hides something', { by: 'u\u200b1' }, 'invalid-correction', 'by'],
    ['by a key that turns the line', { by: '\u202eu1' }, 'invalid-correction', 'by'],
    ['by a key that is too long', { by: 'u'.repeat(201) }, 'invalid-correction', 'by'],
    ['on no date', { on: '2025-02-30' }, 'invalid-date', 'on'],
  ] as const)('%s is refused', (_, wrong, code, argument) => {
    const chain = chainOf('A', { of: 1, to: 'X' })
    expect(() =>
      chainCorrection(chain, { of: 1, entry: null, on: '2025-06-02', by: 'u1', ...wrong }),
    ).toThrow(expect.objectContaining({ code: code, data: { argument } }))
  })
})

describe('the head of a chain', () => {
  test('is its length and its last digest', () => {
    const chain = chainOf('AB', { of: 1, to: null })
    expect(chainHead(chain)).toStrictEqual({ links: 3, digest: chain.links[2]?.digest })
    expect(chainHead(chainOf(''))).toStrictEqual({ links: 0, digest: null })
  })

  test('is plain frozen data that its schema takes back', () => {
    const head = chainHead(chainOf('A'))
    expect(Object.isFrozen(head)).toBe(true)
    expect(chainHeadSchema.parse(JSON.parse(JSON.stringify(head)))).toStrictEqual(head)
  })
})
