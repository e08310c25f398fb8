import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** Starts a worker as a process of its own. */
export const startWorker = (url: string): ChildProcess =>
  spawn(process.execPath, ['--import', import.meta.resolve('tsx'), pathOf('worker.ts'), '--redis', url], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TSX_TSCONFIG_PATH: pathOf('../../../tsconfig.json') },
  })

/** Ends a worker, by default after what it is doing, and waits until it is gone. */
export async function endWorker(worker: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const gone = new Promise((done) => worker.once('exit', done))
  worker.kill(signal)
  await gone
}
