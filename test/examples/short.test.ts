import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))

const examples = [
  'one-persons-quota',
  'what-is-missing',
  'funding-floor',
  'reading-switched',
  'unknown-facts',
  'the-chain',
  'critical-values',
  'what-rests-on-what',
  'struck-record',
]

describe('the short examples print what their expected.txt says', () => {
  it.each(examples)(
    '%s',
    async (name) => {
      const { stdout } = await run(process.execPath, ['--import', 'tsx', `examples/${name}/main.ts`], {
        cwd: root,
      })
      expect(stdout).toBe(await readFile(`${root}examples/${name}/expected.txt`, 'utf8'))
    },
    60_000,
  )
})
