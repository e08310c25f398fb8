import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const loader = import.meta.resolve('tsx')

/** What a program says, and the code with which it ends; the machine has no programs but Node. */
const ended = (program: string, ...given: readonly string[]) =>
  promisify(execFile)(process.execPath, ['--import', loader, pathOf(program), ...given], {
    env: { PATH: '', TSX_TSCONFIG_PATH: pathOf('../../../../tsconfig.json') },
  }).then(
    ({ stdout }) => ({ code: 0, stdout, told: [''] }),
    ({ code, stdout, stderr }) => ({ code, stdout, told: stderr.trimEnd().split('\n') }),
  )

const elsewhere = ['--redis', 'redis://queue.invalid:6379']

test.each([
  ['--workers takes a whole number', '../main.ts', [...elsewhere, '--workers', '0']],
  ['--people takes a whole number', '../main.ts', [...elsewhere, '--people=many']],
  ['--year takes a year', '../main.ts', [...elsewhere, '--year', '25']],
  ['--redis takes an address', '../main.ts', ['--redis', 'queue.invalid']],
  ['--redis takes an address', '../worker.ts', ['--redis', 'http://queue.invalid']],
  ['--file is no file', '../main.ts', [...elsewhere, '--file', join(tmpdir(), 'nowhere', 'city.ndjson')]],
  ["'--threads'", '../main.ts', [...elsewhere, '--threads', '2']],
  ["'--file'", '../worker.ts', ['--file', 'city.ndjson']],
  ['there is no redis-server here', '../main.ts', []],
])('what cannot be followed is said in one line: %s', async (said, program, given) => {
  expect(await ended(program, ...given)).toEqual({
    code: 2,
    stdout: '',
    told: [expect.stringContaining(said)],
  })
})
