import { describe, expect, test } from 'vitest'
import {
  chineseReasons,
  englishReasons,
  type NotRead,
  type Reason,
  readTitle,
  reasonText,
} from 'xueshi/import'

const notRead = (reason: Reason, nearest: readonly string[] = []): NotRead => ({ ok: false, reason, nearest })
const reasons = Object.keys(chineseReasons.reasons) as Reason[]

describe.each([
  ['Chinese', chineseReasons, /[一-龥].*。$/s],
  ['English', englishReasons, /^[A-Z].*\.$/s],
])('in %s', (_, language, sentence) => {
  test.each(reasons)('%s is a sentence', (reason) => {
    expect(reasonText(notRead(reason), language)).toMatch(sentence)
    expect(reasonText(notRead(reason, ['中级', '副高级']), language)).toMatch(/中级(?:、|, )副高级/)
  })
})

test('the sentence does not repeat what stands there', () => {
  const read = readTitle('张三')
  expect(read.ok || reasonText(read, chineseReasons)).toBe('不认识这个写法，请改用规范名称。')
})

test.each([undefined, null, {}, 'zh-CN'])('%s is no language', (language) => {
  expect(() => reasonText(notRead('empty'), language as never)).toThrow('invalid-argument: language')
})
