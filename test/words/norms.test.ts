import { describe, expect, it } from 'vitest'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import { actIds } from '../../src/chongqing/law/norms/register.js'
import type { Language } from '../../src/explanation/language.js'

describe('the words of norms', () => {
  const { norms: inChinese }: Language = chinese
  const { norms: inEnglish }: Language = english

  it.each(Object.keys(inChinese))('%s has both languages for every id, all different', (table) => {
    const zh = Object.values(inChinese[table] as object) as string[]
    const en = Object.values(inEnglish[table] as object) as string[]
    for (const one of zh) expect(one).toMatch(/\p{Script=Han}/u)
    for (const one of en) expect(one).not.toMatch(/\p{Script=Han}/u)
    for (const one of [...zh, ...en]) expect(one).not.toMatch(/ {2}|^\s|\s$/)
    expect(new Set(zh).size).toBe(zh.length)
    expect(new Set(en).size).toBe(en.length)
  })

  it('of acts can follow "must", in the order of the acts', () => {
    expect(Object.keys(chinese.norms.acts)).toEqual(actIds)
    for (const one of Object.values(chinese.norms.acts)) expect(one).not.toMatch(/[。；]/)
    expect(Object.keys(english.norms.acts)).toEqual(actIds)
    for (const one of Object.values(english.norms.acts)) expect(one).toMatch(/^[a-z].*[^.]$/)
  })
})
