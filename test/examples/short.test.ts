import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import { describe, expect, it, test, vi } from 'vitest'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

/** Every example that says what it prints. */
const names = readdirSync(examples).filter((name) => existsSync(`${examples}${name}/expected.txt`))

test('there are short examples', () => expect(names.length).toBeGreaterThan(5))

/** What a program prints, run in this process: each in one of its own would take longer than all other tests. */
const printedBy = async (program: string): Promise<string> => {
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((...said) => {
    printed.push(`${format(...said)}\n`)
  })
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(text.toString())
    return true
  })
  try {
    await import(/* @vite-ignore */ program)
  } finally {
    vi.restoreAllMocks()
  }
  return printed.join('')
}

describe('the short examples print what their expected.txt says', () => {
  it.each(names)('%s', async (name) => {
    expect(await printedBy(`${examples}${name}/main.ts`)).toBe(
      await readFile(`${examples}${name}/expected.txt`, 'utf8'),
    )
  })
})
