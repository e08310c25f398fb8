import { Worker } from 'node:worker_threads'
import type { CountedPartition } from './count.js'
import type { Partition } from './lines.js'

/** A partition that a thread is to count, for a year. */
export interface Task {
  readonly partition: Partition
  readonly year: number
}

/** What a thread says while it counts, and at the end of a partition. */
export type Said = { readonly bytes: number } | { readonly counted: CountedPartition }

/** How often a partition is begun anew before the whole is given up. */
const mostTries = 3

/**
 * Counts partitions in so many threads, and hands on what each comes to. A thread that dies has counted nothing: its partition goes to
 * another.
 */
export function countTogether(
  partitions: readonly Partition[],
  year: number,
  threads: number,
  { onBytes, onCounted }: { onBytes: (more: number) => void; onCounted: (counted: CountedPartition) => void },
): Promise<void> {
  const waiting = partitions.map((partition) => ({ partition, tries: 0 }))
  return new Promise((done, failed) => {
    // No thread is begun that could end.
    if (waiting.length === 0) done()
    let running = 0
    const begin = (): void => {
      const worker = new Worker(new URL('./thread.mjs', import.meta.url))
      running += 1
      let task = waiting.shift()
      let told = 0
      const give = (): void => {
        told = 0
        if (task) worker.postMessage({ partition: task.partition, year } satisfies Task)
        else worker.terminate()
      }
      worker.on('message', (said: Said) => {
        if ('bytes' in said) {
          onBytes(said.bytes - told)
          told = said.bytes
          return
        }
        onCounted(said.counted)
        task = waiting.shift()
        give()
      })
      worker.on('error', () => onBytes(-told))
      worker.on('exit', () => {
        running -= 1
        if (task) {
          const { partition, tries } = task
          if (tries + 1 === mostTries)
            failed(new Error(`the part from byte ${partition.from} cannot be counted`))
          waiting.push({ partition, tries: tries + 1 })
          begin()
        } else if (running === 0) done()
      })
      give()
    }
    for (let thread = 0; thread < Math.min(threads, partitions.length); thread++) begin()
  })
}
