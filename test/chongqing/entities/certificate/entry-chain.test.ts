import { describe, expect, test } from 'vitest'
import { parseEntryChain } from '../../../../src/chongqing/entities/certificate/entry-chain.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

const digest = '0123456789abcdef'.repeat(4)

describe('a chain of entries', () => {
  const entry = { kind: 'entry', content: digest, digest }
  const correction = { kind: 'correction', of: 1, content: digest, on: '2025-06-02', by: 'registrar', digest }
  const full = {
    certificateNumber: 'A-1',
    volume: 1,
    links: [
      entry,
      { ...entry, recordId: 'r2' },
      { ...correction, recordId: 'r1' },
      { ...correction, content: null },
    ],
    correctionsChained: false,
  }
  const of = (...links: readonly unknown[]) => ({ certificateNumber: 'A-1', links })

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseEntryChain(full))).toStrictEqual(full)
  })

  test.each([
    ['no links yet', of(), 'accepted'],
    ['nothing', {}, ['certificateNumber: missing', 'links: missing']],
    ['a digest in capitals', of({ ...entry, content: digest.toUpperCase() }), ['links.0.content: digest']],
    ['a digest too short', of({ ...entry, digest: digest.slice(1) }), ['links.0.digest: digest']],
    ['a digest with a line end', of({ ...entry, content: `${digest}\n` }), ['links.0.content: digest']],
    ['a link without a digest', of({ kind: 'entry', content: digest }), ['links.0.digest: missing']],
    ['a link of no kind', of({ content: digest, digest }), ['links.0.kind: missing']],
    ['an entry that was struck out', of({ ...entry, content: null }), ['links.0.content: type']],
    ['a correction of link 0', of({ ...correction, of: 0 }), ['links.0.of: out-of-range']],
    ['a correction of link 1.5', of({ ...correction, of: 1.5 }), ['links.0.of: whole-number']],
    ['a correction by nobody', of({ ...correction, by: '' }), ['links.0.by: too-short']],
    ['a correction on no day', of({ ...correction, on: '2025-02-30' }), ['links.0.on: date']],
    ['a hundred thousand links', of(...Array.from({ length: 100_000 }, () => entry)), 'accepted'],
    ['one more', of(...Array.from({ length: 100_001 }, () => 'x')), ['links: too-many']],
    ['a volume 0', { ...of(), volume: 0 }, ['volume: out-of-range']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseEntryChain(input))).toEqual(expected)
  })
})
