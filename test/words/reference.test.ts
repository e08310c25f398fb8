import { describe, expect, it } from 'vitest'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import { type ProvisionId, provisionIds } from '../../src/chongqing/law/provisions.js'

const references: readonly (readonly [ProvisionId, string, string])[] = [
  ['1', '第一条', 'Article 1'],
  ['2.1', '第二条第一款', 'Article 2, paragraph 1'],
  ['8', '第八条', 'Article 8'],
  ['8(1)', '第八条第（一）项', 'Article 8, item 1'],
  ['9(2)', '第九条第（二）项', 'Article 9, item 2'],
  ['10', '第十条', 'Article 10'],
  ['11', '第十一条', 'Article 11'],
  ['12.3', '第十二条第三款', 'Article 12, paragraph 3'],
  ['12.5', '第十二条第五款', 'Article 12, paragraph 5'],
  ['13(8)', '第十三条第（八）项', 'Article 13, item 8'],
  ['19', '第十九条', 'Article 19'],
  ['20', '第二十条', 'Article 20'],
  ['24', '第二十四条', 'Article 24'],
  ['26(7)', '第二十六条第（七）项', 'Article 26, item 7'],
  ['30.1', '第三十条第一款', 'Article 30, paragraph 1'],
  ['36(4)', '第三十六条第（四）项', 'Article 36, item 4'],
  ['40', '第四十条', 'Article 40'],
  ['49', '第四十九条', 'Article 49'],
  ['R1', '《条例》（2010年修正）第一条', 'Regulation (text of 2010), Article 1'],
  ['R6(1)', '《条例》（2010年修正）第六条第（一）项', 'Regulation (text of 2010), Article 6, item 1'],
  ['R16.1', '《条例》（2010年修正）第十六条第一款', 'Regulation (text of 2010), Article 16, paragraph 1'],
  ['R18', '《条例》（2010年修正）第十八条', 'Regulation (text of 2010), Article 18'],
  ['R20', '《条例》（2010年修正）第二十条', 'Regulation (text of 2010), Article 20'],
]

describe('references', () => {
  it.each(references)('%s is cited as %s and as %s', (id, official, inEnglish) => {
    expect(chinese.reference(id)).toBe(official)
    expect(english.reference(id)).toBe(inEnglish)
  })

  it('are different for every provision', () => {
    expect(new Set(provisionIds.map(chinese.reference)).size).toBe(provisionIds.length)
    expect(new Set(provisionIds.map(english.reference)).size).toBe(provisionIds.length)
  })

  it('have one shape throughout', () => {
    const numeral = '(?:[二三四]?十[一二三四五六七八九]?|[一二三四五六七八九])'
    const shape = new RegExp(
      `^(?:《条例》（2010年修正）)?第${numeral}条(?:第${numeral}款)?(?:第（${numeral}）项)?$`,
    )
    for (const id of provisionIds) expect(chinese.reference(id)).toMatch(shape)
  })

  it('leave what is no id as it stands', () => {
    expect(chinese.reference('elsewhere')).toBe('elsewhere')
    expect(english.reference('city-2020:5')).toBe('city-2020:5')
  })
})
