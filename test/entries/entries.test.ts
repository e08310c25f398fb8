import { describe, expect, it } from 'vitest'
import { entryFiles, entryNames } from '../../.ci/pages/entry-names.js'
import { entries } from '../support/entries.js'

describe('the entries', () => {
  it('are those of the package', () => {
    const named = entryFiles.map((file) => (file === 'index' ? 'xueshi' : `xueshi/${file}`))
    expect(Object.keys(entries).sort()).toStrictEqual(named.sort())
  })

  it('share no name', () => {
    const homes = new Map<string, string[]>()
    for (const [entry, names] of Object.entries(entryNames())) {
      for (const name of names.map((line) => line.replace('type ', ''))) {
        homes.set(name, [...(homes.get(name) ?? []), entry])
      }
    }
    expect([...homes].filter(([, of]) => of.length > 1)).toStrictEqual([])
  })
})
