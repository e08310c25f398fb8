// The return of a city counted by processes that take its parts from a queue: `npm start -- --people 50000 --workers 2 --kill`.
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { progressOn } from '../../annual-report/terminal/progress.js'
import { partitionsOf } from '../lines.js'
import { printReturn } from '../return.js'
import { writeSample } from '../sample.js'
import { type CountedBytes, openQueue } from './city-queue.js'
import { endWorker, startWorker } from './processes.js'
import { startRedis } from './redis.js'

const { values } = parseArgs({
  options: {
    redis: { type: 'string' },
    file: { type: 'string' },
    people: { type: 'string', default: '20000' },
    year: { type: 'string', default: '2025' },
    workers: { type: 'string', default: '2' },
    kill: { type: 'boolean', default: false },
  },
})
const progress = progressOn(process.stdout)
const file = values.file ?? (await writeSample(Number(values.people), progress))
const { size } = await stat(file)

const own = values.redis === undefined ? await startRedis() : undefined
const url = values.redis ?? own?.url ?? ''
const queue = await openQueue(url)
const workers = Array.from({ length: Number(values.workers) }, () => startWorker(url))
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

const city = await queue.count(partitionsOf(file, size, workers.length * 4), Number(values.year))
counting.end()
const seconds = ((performance.now() - began) / 1000).toFixed(1)
printReturn(city, `${values.workers} 个进程${values.kill ? '（其中一个中途被终止）' : ''}，${seconds} 秒`)

await Promise.all(workers.map((worker) => endWorker(worker)))
await queue.close()
await own?.stop()
