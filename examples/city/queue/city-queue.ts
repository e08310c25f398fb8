import { FlowProducer, QueueEvents } from 'bullmq'
import type { Partition } from '../lines.js'
import type { CityReturn } from '../return.js'

/** Where partitions wait to be counted, and where the return waits for them. */
export const queues = { partitions: 'partitions', returns: 'returns' } as const

/** A partition that a worker is to count, for a year. */
export interface PartitionTask {
  readonly partition: Partition
  readonly year: number
}

/** The return that is made when all partitions are counted. */
export interface ReturnTask {
  readonly year: number
}

/** How far into its partition a worker is, in bytes. */
export interface CountedBytes {
  readonly bytes: number
}

/** A connection to Redis as BullMQ wants it: its workers wait without end. */
export const connectionTo = (url: string) => ({ url, maxRetriesPerRequest: null })

/** What cannot be counted now may be counted soon; a city of which a partition is given up has no return. */
const partitionOptions = {
  attempts: 5,
  backoff: { type: 'fixed', delay: 500 },
  failParentOnFailure: true,
} as const

/** The side of the queue that hands cities in and hears what becomes of them. */
export interface CityQueue {
  /** What is told of the partitions while they are counted. */
  readonly told: QueueEvents
  /** The return of a city; refused when a partition was given up. */
  count(partitions: readonly Partition[], year: number): Promise<CityReturn>
  close(): Promise<void>
}

/** Opens the queue at an address of Redis. */
export async function openQueue(url: string): Promise<CityQueue> {
  const connection = connectionTo(url)
  const flow = new FlowProducer({ connection })
  const told = new QueueEvents(queues.partitions, { connection })
  const returned = new QueueEvents(queues.returns, { connection })
  await Promise.all([told.waitUntilReady(), returned.waitUntilReady()])
  return {
    told,
    async count(partitions, year) {
      const children = partitions.map((partition) => ({
        name: `${partition.from}-${partition.to}`,
        queueName: queues.partitions,
        data: { partition, year } satisfies PartitionTask,
        opts: partitionOptions,
      }))
      const task: ReturnTask = { year }
      const { job } = await flow.add({ name: 'return', queueName: queues.returns, data: task, children })
      return job.waitUntilFinished(returned)
    },
    async close() {
      await Promise.all([flow.close(), told.close(), returned.close()])
    },
  }
}
