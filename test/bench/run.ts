// npm run bench: what the library costs beside what the same job costs without it. All figures are compared before a time is shown.
// Ratios within a run hold on any machine; times do not. Nothing fails that is slow: the goals stand at the end, met or missed.
// `--quick` takes smaller cities and fewer rounds; `--json FILE` writes what was measured, for `npm run pages`.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { libraryVersion } from '../../src/version.js'
import { goals } from './goals.js'
import { judge, limitOf } from './judge.js'
import { cityOfFile } from './parts/city.js'
import { growthOfColumns } from './parts/columns.js'
import { growthOfOnePerson } from './parts/growth.js'
import { linesToReturn } from './parts/lines.js'
import { onePerson, wrongVerdicts } from './parts/person.js'
import { start } from './parts/start.js'
import { growthOfCities, statistics } from './parts/statistics.js'
import { officeFiles, toolsOverRules } from './parts/tools.js'
import { Report } from './results.js'

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
})
const isQuick = values.quick
const report = new Report()

// Before anything else: of what has run already nothing starts any more.
await start(report, 10_000, isQuick ? 3 : 9)
await statistics(report, isQuick ? 2000 : 20_000, isQuick ? 3 : 11)
await growthOfCities(report, isQuick ? [1000, 10_000] : [10_000, 100_000, 200_000], isQuick ? 2 : 4)
await growthOfColumns(report, isQuick ? [1, 10] : [1, 10, 100], isQuick ? 3 : 6)
await linesToReturn(report, isQuick ? 500 : 4000, isQuick ? 3 : 7)
await cityOfFile(report, isQuick ? 2000 : 200_000)
await onePerson(report, isQuick ? 3 : 9)
await wrongVerdicts(report, isQuick ? 400 : 2000)
await toolsOverRules(report, isQuick)
await officeFiles(report, isQuick ? 2 : 5)
await growthOfOnePerson(report)

console.log('\nThe goals')
report.line(['', 'goal', 'measured', ''])
for (const { goal, measured, standing } of judge(goals, report.measured)) {
  report.line([`${goal.what}, ${goal.unit}`, limitOf(goal), measured?.toFixed(2) ?? '–', standing])
  if (standing === 'missed' && goal.cause) report.line([`  ${goal.cause}`])
}
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify(report.results(isQuick, libraryVersion), null, 2)}\n`)
}
