import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf, keyedDigestOf } from '../../../src/engine/quantity/digest.js'

describe('a digest', () => {
  test('is SHA-256 over the canonical form, whatever the order of the fields', () => {
    const text = '{"a":[1,"二"],"b":null}'
    const expected = createHash('sha256').update(text).digest('hex')
    expect(digestOf({ b: null, a: [1, '二'] })).toBe(expected)
    expect(digestOf({ a: [1, '二'], b: null })).toBe(expected)
  })

  test('with a key is HMAC-SHA-256 of the same', () => {
    const key = '密钥 0123456789abcdef'
    expect(keyedDigestOf({ b: 1 }, key)).toBe(createHmac('sha256', key).update('{"b":1}').digest('hex'))
  })

  test('of any text is that of Node', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ minLength: 1 }), (text, key) => {
        const form = JSON.stringify(text)
        expect(digestOf(text)).toBe(createHash('sha256').update(form).digest('hex'))
        expect(keyedDigestOf(text, key)).toBe(createHmac('sha256', key).update(form).digest('hex'))
      }),
    )
  })
})
