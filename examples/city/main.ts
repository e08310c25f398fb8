// The return of a city out of a file of people, counted by several threads: `npx tsx examples/city/main.ts --people 100000`.
import { createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { progressOn } from '../annual-report/terminal/progress.js'
import { partitionsOf } from './lines.js'
import { emptyCity, withPartition } from './merge.js'
import { cityLines } from './people.js'
import { returnOf } from './return.js'
import { countTogether } from './workers.js'

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    people: { type: 'string', default: '20000' },
    year: { type: 'string', default: '2025' },
    threads: { type: 'string', default: String(availableParallelism()) },
  },
})
const progress = progressOn(process.stdout)
const year = Number(values.year)
const threads = Number(values.threads)

async function written(): Promise<string> {
  const folder = fileURLToPath(new URL('./out/', import.meta.url))
  await mkdir(folder, { recursive: true })
  const path = `${folder}city.ndjson`
  const stage = progress.stage('生成人员')
  const people = Number(values.people)
  let lines = 0
  await pipeline(
    Readable.from(
      (function* () {
        for (const line of cityLines(people)) {
          lines += 1
          if (lines % 1000 === 0) stage.to(lines, people)
          yield `${line}\n`
        }
      })(),
    ),
    createWriteStream(path),
  )
  stage.end()
  return path
}

const file = values.file ?? (await written())
const { size } = await stat(file)
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

const { status, people, records, figures, refused } = returnOf(city)
const seconds = (performance.now() - began) / 1000
console.log(`${people} 人，${records} 条记录，${threads} 个线程，${seconds.toFixed(1)} 秒（${status}）`)
if (figures) {
  console.log('专业技术人员总数', figures.totalProfessionals)
  console.log('参加继续教育学习人数', figures.participants)
  console.log(`年度学习时间累计达到${figures.requiredHours}学时人数`, figures.reached)
}
if (refused.length > 0)
  console.log(`未能读取 ${refused.length} 行，首行在第 ${refused[0]?.at} 字节`, refused[0]?.problems)
