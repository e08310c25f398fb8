import { describe, expect, it } from 'vitest'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import { provisionIds } from '../../src/chongqing/law/provisions.js'

describe('the provisions in words', () => {
  it.each(provisionIds)('%s has a précis in Chinese and in English', (id) => {
    const [zh, en] = [chinese.provisions[id], english.provisions[id]]
    expect(zh).toMatch(/^\S.*。$/)
    expect(zh).toMatch(/\p{Script=Han}{2}/u)
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(`${zh}${en}`).not.toMatch(/ {2}/)
  })
})

describe('the chapters', () => {
  it('have titles in both languages, the Chinese ones without inner spaces', () => {
    for (const title of Object.values(chinese.chapters)) expect(title).toMatch(/^\p{Script=Han}+$/u)
    for (const title of Object.values(english.chapters)) expect(title).toMatch(/^[A-Z][a-z -]+$/)
    expect(chinese.chapters[1]).toBe('总则')
    expect(chinese.chapters[14]).toBe('附则')
  })
})
