// Everything that a release needs except the slow parts: quick checks first, and the first failure ends it. With --tested it leaves out
// the fast run of the tests, for whoever comes from it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const isTested = process.argv.includes('--tested')

/** Steps of which each needs the one before; the two rows of a stage go on beside each other. */
const stages = [
  [['lockfile', 'house', 'lint'], ['knip']],
  [
    [...(isTested ? [] : ['coverage']), 'test:rest', 'test:zones'],
    ['typecheck', 'build', 'publint', 'attw', 'size', 'consumers', 'docs', 'queue', 'page'],
  ],
]

// Everything is run in UTC, wherever it is run, and so test:zones goes on to the other zones. The properties draw the same facts in every
// run (.config/same-facts.ts), or a branch of which few facts reach the end would now and then not be covered.
const env = { ...process.env, TZ: 'UTC', CI: 'true' }

const started = Date.now()
/** @param {number} from */
const secondsSince = (from) => ((Date.now() - from) / 1000).toFixed(1)

/**
 * What runs: groups of processes, of which each ends as a whole.
 *
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const running = new Set()
process.once('exit', () => {
  for (const { pid } of running) if (pid !== undefined) process.kill(-pid)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/**
 * Runs a step and tells all that it said when it ends, since another runs beside it.
 *
 * @param {string} step
 */
const run = async (step) => {
  const from = Date.now()
  const group = spawn('npm', ['run', '--silent', step], { env, detached: true })
  running.add(group)
  /** @type {Buffer[]} */
  const said = []
  for (const stream of [group.stdout, group.stderr]) stream.on('data', (chunk) => said.push(chunk))
  const [code] = await once(group, 'close')
  running.delete(group)
  console.log(`\n== ${step}\n${Buffer.concat(said)}== ${step}: ${secondsSince(from)} s`)
  if (code === 0) return
  console.error(`\nnpm run check failed at: npm run ${step}`)
  process.exit(1)
}

for (const stage of stages) {
  await Promise.all(
    stage.map(async (steps) => {
      for (const step of steps) await run(step)
    }),
  )
}
console.log(`\nAll ${stages.flat(2).length} checks passed in ${secondsSince(started)} s.`)
