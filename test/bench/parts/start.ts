// What an import costs, in processes of their own, and what the first pass over people costs beside the later ones.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import { bundled } from '../bundled.js'
import { xueshi } from '../library.js'
import { parsedCity, year } from '../people.js'
import type { Report } from '../results.js'

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

/** What is imported, with the goal that it is held against; zod is there to judge the machine by. */
const sidesIn = async (folder: string) => {
  const alone = (name: string): string => pathToFileURL(join(folder, `${name}.mjs`)).href
  await bundled(folder, {
    catalogue: 'src/chongqing/catalogue.ts',
    quota: 'src/chongqing/rules/quota/annual-quota.ts',
  })
  return [
    { name: 'zod by itself', modules: [import.meta.resolve('zod/mini')], goal: undefined },
    { name: 'everything', modules: everything, goal: 'import-all' },
    { name: 'xueshi', modules: [entry('index')], goal: undefined },
    { name: 'one language', modules: [entry('zh-CN')], goal: undefined },
    { name: 'all rules alone, bundled', modules: [alone('catalogue')], goal: 'import-rules' },
    { name: 'the quota alone, bundled', modules: [alone('quota')], goal: undefined },
  ] as const
}

async function imports(report: Report, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-start-'))
  try {
    const sides = await sidesIn(folder)
    const least = sides.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < rounds; round++) {
      for (const [side, { modules }] of sides.entries()) {
        least[side] = Math.min(least[side] as number, importing(modules))
      }
    }
    const rows = sides.map(({ name, goal }, side) => {
      const own = least[side] as number
      if (goal) report.hold(goal, own)
      return { name, figures: [own, own / (least[0] as number)] }
    })
    const boundary = 'processor time of an import in a process of its own'
    report.add({ id: 'start', title: 'Start', boundary, columns: ['ms', '× zod'], rows })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const passing = (people: readonly CountedPerson[]): number => {
  const start = process.cpuUsage()
  xueshi.addPeople(xueshi.emptyTally(year), people)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** What starts costs. The first pass is the first here that counts anybody. */
export async function start(report: Report, people: number, rounds: number): Promise<void> {
  await imports(report, rounds)
  const rows = [0, 5].map((complicated) => {
    const city = parsedCity({ people, seed: 4, complicated, keys: false })
    const [first = 0, ...later] = Array.from({ length: 8 }, () => passing(city))
    const warm = Math.min(...later)
    return { name: `${complicated}% complicated`, figures: [first, warm, first / warm] }
  })
  report.add({
    id: 'first-pass',
    title: `First pass over ${people} people`,
    boundary:
      'from parsed records to a tally, by code that has not run (the second row: that has run for plain people alone)',
    columns: ['ms first', 'ms warm', 'ratio'],
    rows,
  })
  report.hold('first-pass', rows[0]?.figures[2] as number)
}
