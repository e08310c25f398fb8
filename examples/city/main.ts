// The return of a city out of a file of people, counted by several threads: `npx tsx examples/city/main.ts --people 100000`.
import { availableParallelism } from 'node:os'
import { progressOn } from '../annual-report/terminal/progress.js'
import { partitionsOf } from './lines.js'
import { emptyCity, withPartition } from './merge.js'
import { countIn, orRefused, readArguments, yearIn } from './refusal.js'
import { printReturn, returnOf } from './return.js'
import { writeSample } from './sample.js'
import { sizeOf } from './size.js'
import { countTogether } from './workers.js'

await orRefused(async () => {
  const { values } = readArguments({
    options: {
      file: { type: 'string' },
      people: { type: 'string', default: '20000' },
      year: { type: 'string', default: '2025' },
      threads: { type: 'string', default: String(availableParallelism()) },
    },
  })
  const year = yearIn(values.year)
  const threads = countIn('--threads', values.threads)
  const people = countIn('--people', values.people)
  const progress = progressOn(process.stdout)

  const file = values.file ?? (await writeSample(people, progress))
  const size = await sizeOf(file)
  const began = performance.now()
  const counting = progress.stage('分片统计（字节）')
  let bytes = 0
  let city = emptyCity(year)
  // More parts than threads, so that none waits long for the last.
  await countTogether(partitionsOf(file, size, threads * 4), year, threads, {
    onBytes: (more) => {
      bytes += more
      counting.to(bytes, size)
    },
    onCounted: (counted) => {
      city = withPartition(city, counted)
    },
  })
  counting.end()

  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  printReturn(returnOf(city), `${threads} 个线程，${seconds} 秒`)
})
