import { describe, expect, test } from 'vitest'
import { parseChainHead } from '../../../../src/chongqing/entities/certificate/chain-head.js'
import { outcomeOf } from '../../../support/outcomes.js'

const digest = '0123456789abcdef'.repeat(4)

describe('the head of a chain', () => {
  test.each([
    ['links', { links: 3, digest }, 'accepted'],
    ['no links', { links: 0, digest: null }, 'accepted'],
    ['nothing', {}, ['links: missing', 'digest: missing']],
    ['fewer than none', { links: -1, digest: null }, ['links: out-of-range']],
    ['a digest in capitals', { links: 1, digest: digest.toUpperCase() }, ['digest: digest']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseChainHead(input))).toEqual(expected)
  })
})
