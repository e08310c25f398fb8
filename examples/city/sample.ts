import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { Progress } from '../annual-report/terminal/progress.js'
import { cityLines } from './people.js'

/** Writes a file of invented people, and gives its path. */
export async function writeSample(people: number, progress: Progress): Promise<string> {
  const folder = fileURLToPath(new URL('./out/', import.meta.url))
  await mkdir(folder, { recursive: true })
  const path = `${folder}city.ndjson`
  const stage = progress.stage('生成人员')
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
