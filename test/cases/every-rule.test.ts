import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ruleIds } from '../../src/determination/rule-ids.js'

test('every rule has a file of cases by its id, and every file a rule', () => {
  const files = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter(
    (name) => !name.endsWith('.test.ts'),
  )
  expect(files.sort()).toStrictEqual(ruleIds.map((id) => `${id}.ts`).sort())
})
