import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogue } from 'xueshi'
import { exported } from '../support/entries.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** The pages of a folder by their names. */
const pagesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(`${root}${folder}`).map((name) => [name, read(`${folder}/${name}`)] as const))

const english = pagesOf('docs/guides')
const chinese = pagesOf('docs/zh-CN/guides')

/** The name under which a program imports a rule. */
const nameOf = (rule: unknown): string | undefined =>
  Object.entries(exported).find(([, value]) => value === rule)?.[0]

describe.each([
  ['the guides', english],
  ['the guides in Chinese', chinese],
])('%s', (_, pages) => {
  const all = [...pages.values()].join('\n')

  it.each(Object.entries(catalogue))('name the function of the rule %s', (_, rule) => {
    const name = nameOf(rule)
    expect(name).toBeDefined()
    expect(all).toMatch(new RegExp(`\\b${name}\\b`))
  })

  it.each([...pages])('%s names no function that does not exist', (_, text) => {
    const called = [...text.matchAll(/`(\w+)\(/g)].map(([, name]) => name as string)
    expect(called.filter((name) => !(name in exported))).toStrictEqual([])
  })

  it('are all linked from their first page', () => {
    const names = [...pages.keys()].filter((name) => name !== 'README.md')
    expect(names.filter((name) => !pages.get('README.md')?.includes(`(${name})`))).toStrictEqual([])
  })
})

/** What the programs of a page name, in order; what is said in them, and in which language, is left out. */
const codeOf = (text: string): string[] =>
  [...text.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```/gm)].map(([, code = '']) => {
    const silent = code
      .replace(/\/\/.*$/gm, '')
      .replace(/'[^'\n]*'/g, '')
      .replace(/`[^`]*`/g, (template) => template.match(/(?<=\$\{)[^}]*/g)?.join(' ') ?? '')
    return (silent.match(/\w+/g) ?? []).map((word) => word.replace(/^english/, 'chinese')).join(' ')
  })

/** Which names of the library a page tells that are no words of English by themselves. */
const namedIn = (text: string): string[] =>
  Object.keys(exported).filter(
    (name) =>
      /[A-Z]/.test(name) && !/^(?:english|chinese)/.test(name) && new RegExp(`\\b${name}\\b`).test(text),
  )

describe('a page that is read first, or a guide', () => {
  const folders = { 'docs/guides': english, 'docs/zh-CN/guides': chinese }
  const paths = Object.entries(folders).flatMap(([folder, pages]) =>
    [...pages.keys()].map((name) => `${folder}/${name}`),
  )

  it.each(['README.md', 'docs/zh-CN/README.md', ...paths])('%s links to files that exist', (path) => {
    const linked = [...read(path).matchAll(/\]\((?!\w+:)([^)#]+)/g)].map(([, target = '']) => target)
    expect(linked.filter((target) => !existsSync(join(root, dirname(path), target)))).toStrictEqual([])
  })
})

describe('a page in English and in Chinese', () => {
  const pairs = [
    ['README.md', read('README.md'), read('docs/zh-CN/README.md'), 'docs/zh-CN/', '../../'] as const,
    ...[...english].map(
      ([name, text]) => [name, text, chinese.get(name) ?? '', '../zh-CN/guides/', '../../guides/'] as const,
    ),
  ]

  it('is there in both', () => {
    expect([...chinese.keys()]).toStrictEqual([...english.keys()])
  })

  it.each(pairs)('%s links to the other below its title', (name, text, translated, toChinese, toEnglish) => {
    expect(text.split('\n')[2]).toBe(`[中文](${toChinese}${name})`)
    expect(translated.split('\n')[2]).toBe(`[English](${toEnglish}${name})`)
  })

  it.each(pairs)('%s shows the same programs', (_, text, translated) => {
    expect(codeOf(translated)).toStrictEqual(codeOf(text))
  })

  it.each(pairs)('%s speaks of the same parts of the library', (_, text, translated) => {
    expect(namedIn(translated)).toStrictEqual(namedIn(text))
  })
})
