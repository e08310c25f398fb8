// Builds the page and opens it: `npm run workbench`.
import { spawn } from 'node:child_process'
import { relative } from 'node:path'
import { build, pagePath } from './build.js'

build()
console.log(
  `写好页面 ${relative(process.cwd(), pagePath)}，双击即可打开 · the page is written; a double click opens it`,
)

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}
const [opener, ...before] = openers[process.platform] ?? ['xdg-open']
// Where nothing opens a page, its path was said.
spawn(opener, [...before, pagePath], { detached: true, stdio: 'ignore' })
  .on('error', () => undefined)
  .unref()
