import type { ChildProcess } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Queue } from 'bullmq'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countPartition } from '../../count.js'
import { type Partition, partitionsOf } from '../../lines.js'
import { emptyCity, withPartition } from '../../merge.js'
import { cityLines } from '../../people.js'
import { type CityReturn, returnOf } from '../../return.js'
import { type CityQueue, connectionTo, openQueue, queues } from '../city-queue.js'
import { endWorker, startWorker } from '../processes.js'
import { hasRedis, type OwnRedis, startRedis } from '../redis.js'

if (!hasRedis) console.log('No redis-server was found: the queue is not tested.')

const year = 2025
const folder = join(tmpdir(), `xueshi-queue-${process.pid}`)
const wrong = ['{"person":{"id":"P1","name":7},"records":[]}', 'no json']
const lines = [...cityLines(3000)]
const text = [...lines.slice(0, 70), ...wrong, ...lines.slice(70)].join('\n')
const size = Buffer.byteLength(text)
const file = join(folder, 'city.ndjson')

/** What one thread makes of a file that lies there as a whole. */
const alone = async (path: string) =>
  returnOf(withPartition(emptyCity(year), await countPartition({ file: path, from: 0, to: size }, year)))

/** In the order of the file, whichever partition came first. */
const inOrder = ({ refused, ...rest }: CityReturn): CityReturn => ({
  ...rest,
  refused: [...refused].sort((a, b) => a.at - b.at),
})

describe.runIf(hasRedis)('a city on a queue', () => {
  let redis: OwnRedis
  let queue: CityQueue
  let partitionQueue: Queue
  let whole: CityReturn
  let workers: ChildProcess[] = []

  /** Sees to it that so many workers run; whom it ends, it ends as a crash would. */
  const run = async (count: number): Promise<readonly ChildProcess[]> => {
    await Promise.all(workers.slice(count).map((worker) => endWorker(worker, 'SIGKILL')))
    workers = Array.from({ length: count }, (_, at) => workers[at] ?? startWorker(redis.url))
    return workers
  }

  /** The first thing of a kind that is told of a partition. */
  const told = (event: 'active' | 'progress' | 'delayed' | 'stalled'): Promise<string> =>
    new Promise((heard) => queue.told.once(event, ({ jobId }: { jobId: string }) => heard(jobId)))

  /** Hands partitions in, and comes back with what will be their return. */
  const returning = (partitions: readonly Partition[]): (() => Promise<CityReturn>) => {
    const done = queue.count(partitions, year).then(inOrder)
    // A return that fails is heard of by whoever asks for it, and not before.
    done.catch(() => undefined)
    return () => done
  }

  beforeAll(async () => {
    mkdirSync(folder)
    writeFileSync(file, text)
    redis = await startRedis()
    whole = await alone(file)
    queue = await openQueue(redis.url)
    partitionQueue = new Queue(queues.partitions, { connection: connectionTo(redis.url) })
  })

  afterAll(async () => {
    await run(0)
    await Promise.all([queue.close(), partitionQueue.close()])
    await redis.stop()
    rmSync(folder, { recursive: true })
  })

  test('comes to what one thread counts, with a partition that is delivered twice', async () => {
    const partitions = partitionsOf(file, size, 9)
    const done = returning([...partitions, ...partitions.slice(2, 5)].reverse())
    await run(2)
    expect(await done()).toEqual(whole)
    expect([whole.status, whole.people, whole.refused.length]).toEqual(['settled', 3000, wrong.length])
  })

  test('comes to it when a worker is killed halfway: another begins its partition anew', async () => {
    const progress = told('progress')
    const stalled = told('stalled')
    const done = returning(partitionsOf(file, size, 1))
    const [worker] = await run(1)
    const jobId = await progress
    // It stands still at once, so that it cannot end what it has begun before it is killed.
    worker?.kill('SIGSTOP')
    expect(await (await partitionQueue.getJob(jobId))?.getState()).toBe('active')
    await run(0)
    await run(1)
    expect(await stalled).toBe(jobId)
    expect(await done()).toEqual(whole)
  })

  test('comes to it when a partition could not be read at first and is tried again', async () => {
    const late = join(folder, 'late.ndjson')
    const delayed = told('delayed')
    const done = returning(partitionsOf(late, size, 3))
    await run(1)
    const jobId = await delayed
    writeFileSync(late, text)
    const { refused, ...figures } = whole
    expect(await done()).toEqual({ ...figures, refused: refused.map((line) => ({ ...line, file: late })) })
    expect((await partitionQueue.getJob(jobId))?.attemptsMade).toBeGreaterThan(1)
  })

  test('has no return when a partition is given up', async () => {
    const done = returning([
      ...partitionsOf(file, size, 2),
      { file: join(folder, 'nowhere.ndjson'), from: 0, to: 1 },
    ])
    await run(1)
    await expect(done()).rejects.toThrow('failed')
    const [givenUp] = await partitionQueue.getFailed()
    expect(givenUp?.failedReason).toContain('nowhere.ndjson')
  })
})
