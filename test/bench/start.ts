// What an import costs, in processes of their own, and what the first pass over people costs beside the later ones.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsup'
import { addPeople, type CountedPerson, emptyTally } from '../../src/chongqing/statistics/tally.js'

const entry = (name: string): string => pathToFileURL(`dist/${name}.js`).href

/** All entries that need none of the optional readers. */
const everything = ['index', 'law', 'tools', 'schemas', 'zh-CN', 'en', 'engine', 'import', 'export'].map(
  entry,
)

/** The CPU time, in milliseconds, that a process of its own takes to import some modules. */
const importing = (modules: readonly string[]): number => {
  const imports = modules.map((module) => `await import(${JSON.stringify(module)})`).join('\n')
  const program = `
const start = process.cpuUsage()
${imports}
const { user, system } = process.cpuUsage(start)
console.log((user + system) / 1000)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program]))
}

/** One file of a part of the library, written as the files are that Node loads. */
const bundled = async (folder: string, name: string, file: string): Promise<string> => {
  await build({
    config: false,
    silent: true,
    entry: { [name]: file },
    outDir: folder,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    noExternal: [/./],
    outExtension: () => ({ js: '.mjs' }),
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main']
      options.minify = true
      options.supported = { arrow: false }
    },
  })
  return pathToFileURL(join(folder, `${name}.mjs`)).href
}

/** The least of interleaved rounds for each thing that is imported, with the goal; zod is there to judge the machine by. */
export const startTimes = async (rounds = 9): Promise<readonly (readonly string[])[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-start-'))
  try {
    const sides = [
      ['zod by itself', '', [import.meta.resolve('zod/mini')]],
      ['everything', '90', everything],
      ['xueshi', '', [entry('index')]],
      ['one language', '', [entry('zh-CN')]],
      ['all rules alone, bundled', '20', [await bundled(folder, 'catalogue', 'src/chongqing/catalogue.ts')]],
      [
        'the quota alone, bundled',
        '',
        [await bundled(folder, 'quota', 'src/chongqing/rules/quota/annual-quota.ts')],
      ],
    ] as const
    const least = sides.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < rounds; round++) {
      sides.forEach(([, , modules], side) => {
        least[side] = Math.min(least[side] as number, importing(modules))
      })
    }
    return sides.map(([name, goal], side) => [
      name,
      (least[side] as number).toFixed(0),
      ((least[side] as number) / (least[0] as number)).toFixed(2),
      goal,
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** CPU time of the first pass over people in a process that has counted nobody yet, and the least of those that follow. */
export const firstPass = (people: readonly CountedPerson[]): readonly string[] => {
  const times = Array.from({ length: 8 }, () => {
    const start = process.cpuUsage()
    addPeople(emptyTally(2025), people)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  const [first = 0, ...later] = times
  const warm = Math.min(...later)
  return [
    `first pass over ${people.length} people`,
    first.toFixed(0),
    warm.toFixed(0),
    (first / warm).toFixed(2),
  ]
}
