// Golden files: what the library tells, kept as text that a reviewer reads. A file holds all cases of one rule or kind of
// report in one language, each under its name. Nothing is written unless it is asked for, with `npm run goldens`.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

/** The text of each case, by its name. */
export type Golden = Readonly<Record<string, string>>

const folder = fileURLToPath(new URL('../explanation/golden/', import.meta.url))

/** Holds the golden file to exactly these cases: one too many in the file fails as one too few. */
export const expectGolden = (file: string, golden: Golden): void => {
  const path = join(folder, file)
  const text = Object.entries(golden)
    .map(([name, told]) => `=== ${name}\n${told}`)
    .join('\n')
  if (process.env['MODE'] === 'goldens') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  if (!existsSync(path)) expect.fail(`There is no golden file ${file}. To write it: npm run goldens`)
  expect(text, `${file} has another text. To write what is told now: npm run goldens`).toBe(
    readFileSync(path, 'utf8'),
  )
}

/** The paths of all golden files, in order. */
export const goldenFiles = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .sort()
