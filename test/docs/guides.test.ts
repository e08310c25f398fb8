import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogue } from 'xueshi'
import { exported } from '../support/entries.js'

const folder = fileURLToPath(new URL('../../docs/guides/', import.meta.url))
const texts = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')] as const),
)
const all = [...texts.values()].join('\n')

/** The name under which a program imports a rule. */
const nameOf = (rule: unknown): string | undefined =>
  Object.entries(exported).find(([, value]) => value === rule)?.[0]

describe('the guides', () => {
  it.each(Object.entries(catalogue))('name the function of the rule %s', (_, rule) => {
    const name = nameOf(rule)
    expect(name).toBeDefined()
    expect(all).toMatch(new RegExp(`\\b${name}\\b`))
  })

  it.each([...texts])('%s names no function that does not exist', (_, text) => {
    const called = [...text.matchAll(/`(\w+)\(/g)].map(([, name]) => name as string)
    expect(called.filter((name) => !(name in exported))).toStrictEqual([])
  })

  it.each([...texts])('%s links to pages that exist', (_, text) => {
    const linked = [...text.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name as string)
    expect(linked.filter((name) => !texts.has(name))).toStrictEqual([])
  })

  it('are all linked from their first page', () => {
    const pages = [...texts.keys()].filter((name) => name !== 'README.md')
    expect(pages.filter((name) => !texts.get('README.md')?.includes(`(${name})`))).toStrictEqual([])
  })
})
