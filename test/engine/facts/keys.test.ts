// What a key and a number of a document may be is what their fields take.
import { describe, expect, test } from 'vitest'
import { documentNumber, id } from '../../../src/engine/facts/fields.js'
import { isDocumentNumber, isKey } from '../../../src/engine/facts/keys.js'

const texts = [
  'p1',
  '登记处',
  '',
  ' ',
  ' p1',
  'p1\n',
  'a\u200bb',
  '\u202ep1',
  '11010519491231002X',
  '11010519491231002x',
  '１１０１０５１９４９１２３１００２Ｘ',
  '110105-19491231-002X',
  'no. 11010519491231002X',
  'x'.repeat(200),
  'x'.repeat(201),
  5,
  null,
  undefined,
  ['p1'],
]

describe.each(texts.map((text) => [text]))('%j', (text) => {
  test('is a key where a field of keys takes it', () => {
    expect(isKey(text)).toBe(id.safeParse(text).success)
  })

  test('is the number of a document where a field of such takes it', () => {
    expect(isDocumentNumber(text)).toBe(documentNumber.safeParse(text).success)
  })
})
