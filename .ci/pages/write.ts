import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { pages } from './pages.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

for (const [path, text] of Object.entries(pages())) await writeFile(`${root}${path}`, text)
