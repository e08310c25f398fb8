// The return of a city counted by processes that take its parts from a queue: `npm start -- --people 50000 --workers 2 --kill`.
import { progressOn } from '../../annual-report/terminal/progress.js'
import { partitionsOf } from '../lines.js'
import { countIn, orRefused, Refusal, readArguments, redisIn, yearIn } from '../refusal.js'
import { printReturn } from '../return.js'
import { writeSample } from '../sample.js'
import { sizeOf } from '../size.js'
import { type CountedBytes, openQueue } from './city-queue.js'
import { endWorker, startWorker } from './processes.js'
import { hasRedis, startRedis } from './redis.js'

await orRefused(async () => {
  const { values } = readArguments({
    options: {
      redis: { type: 'string' },
      file: { type: 'string' },
      people: { type: 'string', default: '20000' },
      year: { type: 'string', default: '2025' },
      workers: { type: 'string', default: '2' },
      kill: { type: 'boolean', default: false },
    },
  })
  const year = yearIn(values.year)
  const people = countIn('--people', values.people)
  const count = countIn('--workers', values.workers)
  const given = values.redis === undefined ? undefined : redisIn(values.redis)
  if (given === undefined && !hasRedis) {
    throw new Refusal(
      '本机没有 redis-server，请用 --redis 写明地址 · there is no redis-server here: say with --redis where one is',
    )
  }
  const progress = progressOn(process.stdout)
  const file = values.file ?? (await writeSample(people, progress))
  const size = await sizeOf(file)

  const own = given === undefined ? await startRedis() : undefined
  const url = given ?? own?.url ?? ''
  const queue = await openQueue(url)
  const workers = Array.from({ length: count }, () => startWorker(url))
  const counting = progress.stage('排队统计（字节）')
  const began = performance.now()

  /** How far each partition is, by its job. */
  const counted = new Map<string, number>()
  let killed = values.kill ? workers.at(-1) : undefined
  queue.told.on('progress', ({ jobId, data }) => {
    counted.set(jobId, (data as CountedBytes).bytes)
    const bytes = [...counted.values()].reduce((sum, more) => sum + more, 0)
    counting.to(bytes, size)
    if (killed && bytes > size / 4) {
      // What it had begun is begun anew by another.
      void endWorker(killed, 'SIGKILL')
      killed = undefined
      workers.push(startWorker(url))
    }
  })

  try {
    const city = await queue.count(partitionsOf(file, size, count * 4), year)
    counting.end()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    printReturn(city, `${count} 个进程${values.kill ? '（其中一个中途被终止）' : ''}，${seconds} 秒`)
  } finally {
    await Promise.all(workers.map((worker) => endWorker(worker)))
    await queue.close()
    await own?.stop()
  }
})
