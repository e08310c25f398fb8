// One of any number of processes that count: `worker.ts --redis redis://host:6379`. It ends when it is told to, and may die at any time.
import { type Job, Worker } from 'bullmq'
import { type CountedPartition, countPartition } from '../count.js'
import { emptyCity, withPartition } from '../merge.js'
import { orRefused, readArguments, redisIn } from '../refusal.js'
import { returnOf } from '../return.js'
import { type CountedBytes, connectionTo, type PartitionTask, queues, type ReturnTask } from './city-queue.js'

/** Nothing hangs on whether it is heard how far a worker is. */
const tell = (job: Job<PartitionTask>, counted: CountedBytes): void =>
  void job.updateProgress(counted).catch(() => undefined)

await orRefused(async () => {
  const { values } = readArguments({
    options: { redis: { type: 'string', default: 'redis://localhost:6379' } },
  })
  const options = {
    connection: connectionTo(redisIn(values.redis)),
    // Whoever says nothing for so long is taken for dead; another begins its job anew.
    lockDuration: 3000,
    stalledInterval: 1000,
    maxStalledCount: 5,
  }

  const counting = new Worker(
    queues.partitions,
    (job: Job<PartitionTask>): Promise<CountedPartition> =>
      countPartition(job.data.partition, job.data.year, (bytes) => tell(job, { bytes })),
    options,
  )

  const merging = new Worker(
    queues.returns,
    async (job: Job<ReturnTask>) => {
      const counted = await job.getChildrenValues<CountedPartition>()
      return returnOf(Object.values(counted).reduce(withPartition, emptyCity(job.data.year)))
    },
    options,
  )

  // A job that was taken away from here as dead is not lost: whoever took it counts it.
  for (const worker of [counting, merging]) worker.on('error', ({ message }) => console.error(message))

  process.once('SIGTERM', () => void Promise.all([counting.close(), merging.close()]))
})
