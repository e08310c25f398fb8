// Runs in several zones what could depend on one: no date of the library may depend on the zone of the process. UTC is the zone of
// all of `npm run check`, and is not among them.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { zoned } from './zoned.js'

const zones = ['Asia/Shanghai', 'Pacific/Apia', 'America/Los_Angeles', 'Pacific/Kiritimati']
const chosen = process.argv.length > 2 ? process.argv.slice(2) : zones

for (const zone of chosen) {
  // Node takes an unknown zone for UTC without a word, and the run would prove nothing.
  process.env['TZ'] = zone
  if (new Intl.DateTimeFormat().resolvedOptions().timeZone !== zone) {
    console.error(`This Node does not know the zone ${zone}.`)
    process.exit(1)
  }
}

// One worker in each, since every worker loads all the files anew: the zones run beside each other instead.
const given = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config=.config/vitest.config.ts',
  '--mode=zones',
  '--maxWorkers=1',
  '--reporter=dot',
  '--reporter=./.config/plain-reporter.ts',
  ...zoned,
]
const runs = chosen.map((zone) =>
  promisify(execFile)(process.execPath, given, {
    env: { ...process.env, TZ: zone },
    maxBuffer: Number.POSITIVE_INFINITY,
  }).then(
    ({ stdout, stderr }) => ({ passed: true, told: stdout + stderr }),
    ({ stdout, stderr }) => ({ passed: false, told: stdout + stderr }),
  ),
)
for (const [at, run] of runs.entries()) {
  const { passed, told } = await run
  console.log(`\nTZ=${chosen[at]}\n${told}`)
  if (!passed) process.exitCode = 1
}
