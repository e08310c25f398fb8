import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { catalogue } from '../../src/chongqing/catalogue.js'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

const isRule = (value: unknown): value is { readonly id: string } =>
  typeof value === 'function' && 'id' in value && 'provisions' in value && 'reads' in value

test('every rule of the source is in the catalogue, by an id of its own', async () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const modules: readonly object[] = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ `${source}${file}`)),
  )
  const rules = new Set(modules.flatMap((module) => Object.values(module)).filter(isRule))
  const ids = [...rules].map(({ id }) => id)
  expect(ids.sort()).toStrictEqual(Object.keys(catalogue).sort())
  for (const [id, rule] of Object.entries(catalogue)) expect(rule.id).toBe(id)
})
