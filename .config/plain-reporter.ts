import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line, so that a reader or a script finds the outcome without knowing the runner. */
export default class PlainReporter implements Reporter {
  private line: string | undefined

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      const before = count.failed
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state] += 1
      }
      // A file that could not be loaded has no tests to count; it must still not look like a success.
      if (module.state() === 'failed' && count.failed === before) count.failed += 1
    }
    // Coverage is printed after this hook, and the plain line is to be the last one.
    if (this.line === undefined) process.once('exit', () => process.stdout.write(`${this.line}\n`))
    this.line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`
  }
}
