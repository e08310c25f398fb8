import { describe, expect, it } from 'vitest'
import type { ProvisionId } from '../../../src/chongqing/law/provisions.js'
import { articleOf, isRegulation } from '../../../src/chongqing/law/reference.js'
import { XueshiError } from '../../../src/engine/ground/xueshi-error.js'

describe('articleOf', () => {
  it('gives the number of the article in its own text', () => {
    expect(articleOf('1')).toBe(1)
    expect(articleOf('12.3')).toBe(12)
    expect(articleOf('26(8)')).toBe(26)
    expect(articleOf('R18')).toBe(18)
  })
})

describe('isRegulation', () => {
  it('tells the two texts apart', () => {
    expect(isRegulation('R18')).toBe(true)
    expect(isRegulation('18')).toBe(false)
  })
})

describe('something that is no id', () => {
  it('is refused as a mistake of the program', () => {
    const refused = expect.objectContaining({ code: 'unknown-article', data: { argument: 'id' } })
    for (const use of [articleOf, isRegulation]) {
      expect(() => use('elsewhere' as ProvisionId)).toThrow(XueshiError)
      expect(() => use('elsewhere' as ProvisionId)).toThrow(refused)
    }
  })
})
