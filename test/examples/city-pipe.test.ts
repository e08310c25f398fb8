import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countPartition } from '../../examples/city/count.js'
import { emptyCity, withPartition } from '../../examples/city/merge.js'
import { cityLines } from '../../examples/city/people.js'
import { type CityReturn, returnOf } from '../../examples/city/return.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'xueshi-'))

/** The programs as one file each: to begin from the sources, as the jobs do, takes longer than all that most of them do here. */
const built = join(folder, 'built')
const pipe = [process.execPath, join(built, 'pipe.mjs'), '--year', '2025']

/** All that Spark gives to a program, and no folder that is its own. */
const environment = { PATH: process.env['PATH'], TSX_TSCONFIG_PATH: `${root}tsconfig.json` }
const cwd = tmpdir()

/** As `rdd.pipe` does it: what stands in a partition goes in line by line, and every line that comes out is an element. */
async function piped(elements: readonly string[], ...more: readonly string[]): Promise<readonly string[]> {
  const [command = '', ...given] = [...pipe, ...more]
  const running = promisify(execFile)(command, given, { env: environment, cwd })
  running.child.stdin?.end(elements.map((element) => `${element}\n`).join(''))
  return (await running).stdout.split('\n').slice(0, -1)
}

const lines = [...cityLines(240)]
const file = join(folder, 'city.ndjson')
let whole: CityReturn

beforeAll(async () => {
  await build({
    config: false,
    silent: true,
    entry: { pipe: `${root}examples/city/pipe.ts`, main: `${root}examples/city/main.ts` },
    outDir: built,
    outExtension: () => ({ js: '.mjs' }),
    format: 'esm',
    target: 'node20',
    tsconfig: `${root}tsconfig.json`,
    noExternal: [/./],
    // For a library of CommonJS that is built into a module.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
  })
  writeFileSync(file, lines.join('\n'))
  const counted = await countPartition({ file, from: 0, to: Number.POSITIVE_INFINITY }, 2025)
  whole = JSON.parse(JSON.stringify(returnOf(withPartition(emptyCity(2025), counted))))
})
afterAll(() => rmSync(folder, { recursive: true }))

const partitions = [lines.slice(0, 100), lines.slice(100, 110), [], lines.slice(110)]

describe('a city through the pipe of Spark', () => {
  test('comes to what one thread counts, by partitions in any order, one of them twice and one of them empty', async () => {
    const counted = (
      await Promise.all([...partitions, partitions[0] ?? []].map((part) => piped(part)))
    ).flat()
    expect(counted).toHaveLength(partitions.length + 1)
    const [returned = '', ...none] = await piped([...counted].reverse(), 'merge', '--parts', '4')
    expect(JSON.parse(returned)).toEqual(whole)
    expect([none, whole.people, whole.status]).toEqual([[], 240, 'settled'])
  })

  test('a line that cannot be read is told and stops nothing; what is no partition ends the merge', async () => {
    const [counted = ''] = await piped(['no json', ...lines.slice(0, 3)])
    expect(JSON.parse(counted)).toMatchObject({ people: 3, refused: [{ at: 0 }] })
    await expect(piped(['{"partition":{},"tally":{}}'], 'merge', '--parts', '1')).rejects.toThrow(
      'is no tally',
    )
  })

  test('has no return unless all parts are there and whole', async () => {
    const [one = '', other = ''] = (
      await Promise.all([lines.slice(0, 9), lines.slice(9, 12)].map((part) => piped(part)))
    ).flat()
    const ended = async (given: readonly string[], ...more: readonly string[]) =>
      piped(given, ...more).then(
        (stdout) => stdout,
        ({ code, stdout, stderr }) => ({ code, stdout, told: stderr.trimEnd().split('\n') }),
      )
    const refusal = (code: number, told: string) => ({
      code,
      stdout: '',
      told: [expect.stringContaining(told)],
    })
    const merged = (...given: readonly string[]) => ended(given, 'merge', '--parts', '2')
    expect(
      await Promise.all([
        merged(),
        merged(one),
        merged(one, one),
        merged(one, other.slice(0, 50)),
        merged(one, 'null'),
        ended([one, other], 'merge', '--parts', '1'),
        ended([one, other], 'merge'),
        ended([one, other], 'merge', '--parts', 'two'),
        ended([one, other], 'murge'),
        ended([one, other], '--part', '2'),
      ]),
    ).toEqual([
      refusal(1, '0 different parts came of 2'),
      refusal(1, '1 different parts came of 2'),
      refusal(1, '1 different parts came of 2'),
      refusal(1, 'line 2 is not'),
      refusal(1, 'line 2 is not'),
      refusal(1, '2 different parts came of 1'),
      refusal(2, 'merge needs --parts N'),
      refusal(2, '--parts takes a whole number'),
      refusal(2, 'murge'),
      refusal(2, "'--part'"),
    ])
    expect(JSON.parse((await piped([one, other, one], 'merge', '--parts', '2'))[0] ?? '')).toMatchObject({
      people: 12,
    })
  })

  test('two parts in which nobody stands are two by the names on their first lines', async () => {
    const counted = (
      await Promise.all([['part-0'], ['part-1', 'no json'], ['part-2']].map((part) => piped(part, '--named')))
    ).flat()
    expect(counted.map((line) => JSON.parse(line))).toMatchObject([
      { partition: { file: 'part-0' }, people: 0, refused: [] },
      { partition: { file: 'part-1' }, people: 0, refused: [{ at: 0 }] },
      { partition: { file: 'part-2' } },
    ])
    expect(await piped(counted, 'merge', '--parts', '3')).toHaveLength(1)
    await expect(piped([], '--named')).rejects.toMatchObject({ code: 1, stdout: '' })
  })
})

describe('a city by threads', () => {
  const sources = ['--import', `${root}node_modules/tsx/dist/loader.mjs`, `${root}examples/city/main.ts`]

  /** What the program said, and the code with which it ended. */
  const main = (program: readonly string[], ...given: readonly string[]) =>
    promisify(execFile)(process.execPath, [...program, ...given], {
      env: environment,
      cwd,
    }).then(
      ({ stdout }) => ({ code: 0, told: stdout }),
      ({ code, stderr }) => ({ code, told: stderr }),
    )

  test('says in one line what of its command line cannot be followed', async () => {
    const nowhere = join(folder, 'nowhere')
    const wrong = [
      ['--threads', 'abc'],
      ['--threads', '0'],
      ['--people', '-1'],
      ['--people=1.5'],
      ['--year', 'soon'],
      ['--year', '0'],
      ['--file', nowhere],
      ['--file', folder],
      ['--thread', '2'],
      ['merge'],
    ]
    for (const { code, told } of await Promise.all(
      wrong.map((given) => main([join(built, 'main.mjs')], ...given)),
    )) {
      expect([code, told.trimEnd().split('\n')]).toEqual([2, [expect.stringMatching(/ · .*[a-z]/)]])
    }
  })

  test('counts a file, and one in which nobody stands', async () => {
    expect(await main(sources, '--file', file, '--threads', '2')).toEqual({
      code: 0,
      told: expect.stringContaining('240 人，2 个线程'),
    })
    const empty = join(folder, 'empty')
    writeFileSync(empty, '')
    expect(await main(sources, '--file', empty)).toEqual({ code: 0, told: expect.stringContaining('\n0 人') })
  })
})

// GNU split, which cuts a file at the ends of its lines.
describe.runIf(process.platform === 'linux')('a city by the jobs of a cluster', () => {
  const job = (name: string, ...given: readonly string[]) =>
    promisify(execFile)(`${root}examples/city/jobs/${name}`, given, { cwd })

  test('comes to what one thread counts, with a part that is counted twice; where a part is missing there is no return', async () => {
    const parts = join(folder, 'parts')
    await Promise.all(['0', '2', '2'].map((part) => job('part.sh', file, part, '3', parts)))
    await expect(job('return.sh', parts, '3')).rejects.toMatchObject({ stdout: '' })
    writeFileSync(join(parts, '1.json'), '')
    await expect(job('return.sh', parts, '3')).rejects.toThrow('2 different parts came of 3')
    await job('part.sh', file, '1', '3', parts)
    expect(JSON.parse((await job('return.sh', parts, '3')).stdout)).toEqual(whole)
  })

  test('has no part of a file that is not there', async () => {
    const parts = join(folder, 'none')
    await expect(job('part.sh', join(folder, 'nowhere'), '0', '2', parts)).rejects.toThrow('nowhere')
    await expect(job('return.sh', parts, '1')).rejects.toMatchObject({ stdout: '' })
  })
})
