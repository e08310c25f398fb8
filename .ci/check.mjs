// Everything that a release needs except the slow parts: quick checks first, and the first failure ends it.
import { spawnSync } from 'node:child_process'

const steps = [
  'lockfile',
  'house',
  'lint',
  'typecheck',
  'knip',
  'coverage',
  'build',
  'publint',
  'attw',
  'size',
  'docs',
  'consumers',
  'page',
  'queue',
  'test:zones',
]

// Everything is run in UTC, wherever it is run, and so test:zones goes on to the other zones.
const env = { ...process.env, TZ: 'UTC' }

const started = Date.now()
for (const step of steps) {
  console.log(`\n== ${step}`)
  const from = Date.now()
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit', env })
  if (status !== 0) {
    console.error(`\nnpm run check failed at: npm run ${step}`)
    process.exit(1)
  }
  console.log(`== ${step}: ${((Date.now() - from) / 1000).toFixed(1)} s`)
}
console.log(`\nAll ${steps.length} checks passed in ${((Date.now() - started) / 1000).toFixed(0)} s.`)
