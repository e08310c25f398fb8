// Runs in several zones what could depend on one: no date of the library may depend on the zone of the process.
import { spawnSync } from 'node:child_process'
import { zoned } from './zoned.js'

const zones = ['UTC', 'Asia/Shanghai', 'Pacific/Apia', 'America/Los_Angeles', 'Pacific/Kiritimati']
const chosen = process.argv.length > 2 ? process.argv.slice(2) : zones

for (const zone of chosen) {
  // Node takes an unknown zone for UTC without a word, and the run would prove nothing.
  process.env['TZ'] = zone
  if (new Intl.DateTimeFormat().resolvedOptions().timeZone !== zone) {
    console.error(`This Node does not know the zone ${zone}.`)
    process.exit(1)
  }
  console.log(`\nTZ=${zone}`)
  const run = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=.config/vitest.config.ts',
      '--mode=zones',
      '--reporter=dot',
      '--reporter=./.config/plain-reporter.ts',
      ...zoned,
    ],
    { stdio: 'inherit' },
  )
  if (run.status !== 0) process.exit(run.status ?? 1)
}
