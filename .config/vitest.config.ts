import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

export default defineConfig({
  root: fromRoot(''),
  resolve: { alias: { xueshi: fromRoot('src/index.ts') } },
  test: {
    retry: 1,
    include: ['test/**/*.test.ts'],
    reporters: ['default', fromRoot('.config/plain-reporter.ts')],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: fromRoot('coverage'),
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
})
