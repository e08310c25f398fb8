import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pages } from '../../.ci/pages/pages.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('the pages made from the data are up to date (npm run pages makes them anew)', () => {
  it.each(Object.entries(pages()))('%s', async (path, text) => {
    expect(await readFile(`${root}${path}`, 'utf8')).toBe(text)
  })
})
