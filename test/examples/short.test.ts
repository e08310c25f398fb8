import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every example that says what it prints. */
const examples = readdirSync(`${root}examples`).filter((name) =>
  existsSync(`${root}examples/${name}/expected.txt`),
)

test('there are short examples', () => expect(examples.length).toBeGreaterThan(5))

describe('the short examples print what their expected.txt says', () => {
  it.each(examples)('%s', async (name) => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', `examples/${name}/main.ts`], {
      cwd: root,
    })
    expect(stdout).toBe(await readFile(`${root}examples/${name}/expected.txt`, 'utf8'))
  })
})
