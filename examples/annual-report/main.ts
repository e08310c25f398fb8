// From a unit's files to its annual report: `npm run example`, or `npm run example -- files… --year 2025 --out folder`.
import { reportFiles } from './report-files.js'
import { readOptions, UsageError, usage } from './terminal/options.js'
import { progressOn } from './terminal/progress.js'

try {
  const options = readOptions(process.argv.slice(2))
  console.log(options.help ? usage : await reportFiles(options, progressOn(process.stdout)))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
