import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { libraryVersion } from '../src/version.js'

test('the version of the library is that of its package', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({ version: libraryVersion })
})
