import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ruleIds } from '../../src/chongqing/catalogue.js'

/** Tables of cases that are not of one rule: of the tools, and of the weight of all duties. */
const others = [
  'boundaries',
  'compare',
  'foundations',
  'one-weight',
  'sensitivity',
  'strike-out',
  'verify',
  'weights',
]

test('every rule has a file of cases by its id, and every other file is known', () => {
  const files = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  expect(files.sort()).toStrictEqual([...ruleIds, ...others].map((id) => `${id}.ts`).sort())
})

test('every rule stands in a file by its id', () => {
  const files = readdirSync(fileURLToPath(new URL('../../src/chongqing', import.meta.url)), {
    recursive: true,
  })
  const names = new Set(files.map((file) => String(file).replace(/^.*[\\/]|\.ts$/g, '')))
  expect(ruleIds.filter((id) => !names.has(id))).toStrictEqual([])
})
