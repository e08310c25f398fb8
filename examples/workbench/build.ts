import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The page as it is built: one file. */
export const pagePath = here('./dist/workbench.html')

/** Runs a program of npm in this folder; what it says of errors is shown. */
function npm(...given: readonly string[]): void {
  const isWindows = process.platform === 'win32'
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', given, {
    cwd: here('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  })
  if (status !== 0) throw new Error(`npm ${given.join(' ')} failed in examples/workbench`)
}

/** Installs what the page is built with, where that has not been done. */
function install(): void {
  if (!existsSync(here('./node_modules/preact'))) npm('ci', '--ignore-scripts')
}

/** Builds the page. */
export function build(): void {
  install()
  npm('run', 'build')
}
