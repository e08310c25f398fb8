import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** What loads a large library, a compiler, charts, office files, or starts programs. The fast run leaves it to `npm run test:all`. */
const slow = [
  'test/doc-examples.test.ts',
  'test/examples/annual-report/**/*.test.ts',
  'test/examples/city-pipe.test.ts',
]

/** What has properties that the fast run tries a few times alone. */
const drawn = () =>
  readdirSync(fromRoot('test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => readFileSync(fromRoot(path), 'utf8').includes('/support/runs.js'))

export default defineConfig(({ mode }) => ({
  root: fromRoot(''),
  resolve: {
    alias: [
      { find: /^xueshi$/, replacement: fromRoot('src/index.ts') },
      { find: /^xueshi\/(.+)$/, replacement: fromRoot('src/$1.ts') },
    ],
  },
  test: {
    // No test is about speed: these end what hangs, and are far above what anything needs on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // Nothing is shared that a test changes, and loading every file anew would be most of each run.
    isolate: false,
    // All there are: it is the workers that work, and what starts them waits for them.
    maxWorkers: '100%',
    // A test that needs another to have run before it is found out, and so each runs alone with -t.
    sequence: { shuffle: { tests: true }, seed: 9 },
    // The rest is what the fast run left out, for whoever runs both.
    include: mode === 'rest' ? [...slow, ...drawn()] : ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(mode === 'test' ? slow : [])],
    setupFiles: process.env['CI'] ? [fromRoot('.config/same-facts.ts')] : [],
    reporters: ['default', fromRoot('.config/plain-reporter.ts')],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: fromRoot('coverage'),
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
}))
