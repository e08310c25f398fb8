// From a unit's files to its annual report: `npm run example`, or `npm run example -- files… --year 2025 --out folder`.
import { readFile } from 'node:fs/promises'
import { build, pagePath } from '../workbench/build.js'
import { reportFiles } from './report-files.js'
import { readOptions, UsageError, usage } from './terminal/options.js'
import { progressOn } from './terminal/progress.js'

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(usage)
  else {
    const progress = progressOn(process.stdout)
    const building = progress.stage('生成页面')
    build()
    building.end()
    console.log(await reportFiles(options, progress, await readFile(pagePath, 'utf8')))
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
