import { describe, expect, test } from 'vitest'
import { readTitle } from 'xueshi/import'
import { usualTitles } from './usual-titles.js'

describe('a title is read as its level', () => {
  test.each(usualTitles)('%s', (text, level) => {
    expect(readTitle(text)).toStrictEqual({ ok: true, value: level })
  })
})

describe('what is no title, or not clearly one, is not guessed', () => {
  test.each([
    ['', 'empty', []],
    ['—', 'empty', []],
    ['高级', 'ambiguous-word', ['副高级', '正高级']],
    ['高级职称', 'ambiguous-word', ['副高级', '正高级']],
    // The old scale of primary schools has these at another level than the scale of today.
    ['小学高级教师', 'ambiguous-word', ['中级', '副高级']],
    ['小学一级教师', 'ambiguous-word', ['初级', '中级']],
    ['高级工程师（正高级）', 'contradiction', []],
    ['高级工程师、会计师', 'contradiction', []],
    ['技师', 'skill-grade', []],
    ['高级技师', 'skill-grade', []],
    ['中级工', 'skill-grade', []],
    ['注册会计师', 'qualification', []],
    ['一级注册建筑师', 'qualification', []],
    ['一级建造师', 'qualification', []],
    ['执业药师', 'qualification', []],
    ['监理工程师', 'qualification', []],
    ['教师资格证书', 'qualification', []],
    ['高级工程师（待评）', 'unknown-word', []],
    ['待评、工程师', 'unknown-word', []],
    ['高工程师', 'unknown-word', ['高级工程师', '正高工程师', '工程师']],
    ['constructor', 'unknown-word', []],
    ['（　）', 'empty', []],
  ])('%s', (text, reason, nearest) => {
    expect(readTitle(text)).toStrictEqual({ ok: false, reason, nearest })
  })

  test('what is no text is a mistake of the program', () => {
    expect(() => readTitle(83 as never)).toThrow('invalid-argument: text must be a text')
  })
})
