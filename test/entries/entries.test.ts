import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entryFiles, entryNames } from '../../.ci/pages/entry-names.js'
import { entries } from '../support/entries.js'

const pack = new URL('../../src/chongqing/pack.ts', import.meta.url)

describe('the entries', () => {
  it('are those of the package', () => {
    const named = entryFiles.map((file) => (file === 'index' ? 'xueshi' : `xueshi/${file}`))
    expect(Object.keys(entries).sort()).toStrictEqual(named.sort())
  })

  it('share no name, but for what the engine has of any law and the Measures have as their own', () => {
    const homes = new Map<string, string[]>()
    for (const [entry, names] of Object.entries(entryNames())) {
      for (const name of names.map((line) => line.replace('type ', ''))) {
        homes.set(name, [...(homes.get(name) ?? []), entry])
      }
    }
    const bound = new Set(readFileSync(pack, 'utf8').match(/(?<=export (?:type|interface) )\w+/g))
    const isBound = ([name, of]: [string, string[]]) => bound.has(name) && of.includes('engine')
    const shared = [...homes].filter(([, of]) => of.length > 1)
    expect(shared.filter((one) => !isBound(one))).toStrictEqual([])
  })
})
