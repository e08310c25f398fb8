// From a unit's files to its annual report: `npm run example`, or `npm run example -- files… --year 2025 --out folder`.
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseUnit, type Unit } from './library.js'
import { readUnitFile, type UnitFile } from './read/unit-file.js'
import { gather } from './report/gather.js'
import { assess } from './report/model.js'
import { reportPage } from './report/page.js'
import { reportResults } from './report/results.js'
import { writeSample } from './sample/write.js'
import { type Options, readOptions, UsageError, usage } from './terminal/options.js'
import { type Progress, progressOn } from './terminal/progress.js'
import { summary } from './terminal/summary.js'

const ownFolder = fileURLToPath(new URL('./out/', import.meta.url))

/** The files to read: those given, which must be there, or the sample, written anew. */
async function filesOf({ files }: Options, progress: Progress): Promise<readonly string[]> {
  if (files.length === 0) {
    const stage = progress.stage('生成样例')
    const { workbook } = await writeSample(ownFolder)
    stage.end()
    return [workbook]
  }
  for (const file of files) {
    if (!/\.(?:xlsx|csv)$/i.test(file)) throw new UsageError(`只能读取 .xlsx 和 .csv：${file}`)
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) throw new UsageError(`没有找到文件：${file}`)
  }
  return files
}

/** The year asked for, or the latest of the funds; without either nothing is guessed. */
function yearOf({ year }: Options, { funding }: UnitFile): { year: number; from: string | null } {
  if (year !== undefined) return { year, from: null }
  const years = funding.map(({ funding: { year: one } }) => one)
  if (years.length === 0) throw new UsageError(`文件中没有经费表，请用 --year 指明年度。\n\n${usage}`)
  return { year: Math.max(...years), from: '取自经费表' }
}

/** The unit as the forms name it; where what they say of it cannot be read, one of which nothing is known. */
function unitOf({ unit }: UnitFile): Unit {
  if (unit !== null) return unit
  const parsed = parseUnit({ id: '本单位' })
  if (!parsed.ok) throw new Error('A unit with an id alone is a unit.')
  return parsed.value
}

async function run(options: Options): Promise<void> {
  const began = performance.now()
  const progress = progressOn(process.stdout)
  const files = await filesOf(options, progress)

  const reading = progress.stage('读取各行')
  const file = await readUnitFile(files, { onProgress: reading.to }).catch((cause: unknown) => {
    throw new UsageError(`文件无法读取，可能已损坏或不是真正的 .xlsx：${files.join('、')}`, { cause })
  })
  reading.end()
  if (file.people.length === 0) throw new UsageError('没有读到人员：请检查人员表的表头（见 README）。')
  const { year, from } = yearOf(options, file)

  const assessing = progress.stage('测算年度')
  const model = assess(file, unitOf(file), year)
  assessing.end()

  const telling = progress.stage('逐人说明理由')
  const gathered = gather(model, telling.to)
  telling.end()

  const writing = progress.stage('绘图并写入报告')
  const folder = options.out ?? ownFolder
  await mkdir(folder, { recursive: true })
  const page = join(folder, `annual-report-${year}.html`)
  const results = join(folder, `annual-report-${year}.json`)
  await Promise.all([
    writeFile(page, await reportPage(gathered)),
    writeFile(results, reportResults(gathered)),
  ])
  writing.end()

  const milliseconds = performance.now() - began
  console.log(summary(gathered, { files: [page, results], milliseconds, yearFrom: from }))
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(usage)
  else await run(options)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
