import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import writeExcelFile from 'write-excel-file/node'
import { type Paper, paperSheets, readUnitFiles, type UnitFiles } from './library.js'
import { gather } from './report/gather.js'
import { assess } from './report/model.js'
import { reportPage } from './report/page.js'
import { reportPapers } from './report/papers.js'
import { problemWords } from './report/problems.js'
import { reportResults } from './report/results.js'
import { writeSample } from './sample/write.js'
import { readSheets } from './sheets.js'
import { type Options, UsageError, usage } from './terminal/options.js'
import type { Progress } from './terminal/progress.js'
import { summary } from './terminal/summary.js'

const ownFolder = fileURLToPath(new URL('./out/', import.meta.url))

/** The files to read: those given, or the sample, written anew. */
async function filesOf({ files }: Options, progress: Progress): Promise<readonly string[]> {
  if (files.length > 0) return files
  const stage = progress.stage('生成样例')
  const { workbook, platform } = await writeSample(ownFolder)
  stage.end()
  return [workbook, platform]
}

/** The year asked for, the latest of the funds, or that of the titles; without them nothing is guessed. */
function yearOf(
  { year }: Options,
  { funding, year: titled }: UnitFiles,
): { year: number; from: string | null } {
  if (year !== undefined) return { year, from: null }
  if (funding.length > 0) return { year: Math.max(...funding.map((one) => one.year)), from: '取自经费表' }
  if (titled === null) throw new UsageError(`文件中未载明年度，请用 --year 指明。\n\n${usage}`)
  return { year: titled, from: '取自表格标题' }
}

const workbookOf = (papers: readonly Paper[]): Promise<Buffer> =>
  writeExcelFile(paperSheets(papers)).toBuffer()

/** Reads the files, assesses the year and writes the report, the results and the papers; gives what is told at the end. */
export async function reportFiles(options: Options, progress: Progress): Promise<string> {
  const began = performance.now()
  const sheets = await readSheets(await filesOf(options, progress))

  const reading = progress.stage('读取各行')
  const file = readUnitFiles(sheets, {
    ...(options.year !== undefined && { year: options.year }),
    ...(options.form !== undefined && { assumedForm: options.form }),
    onProgress: reading.to,
  })
  reading.end()
  if (file.people.length === 0) {
    const why = file.problems.map((problem) => `${problem.sheet}：${problemWords(problem)['zh-CN']}`)
    throw new UsageError(['未读到人员。', ...new Set(why)].join('\n'))
  }
  const { year, from } = yearOf(options, file)

  const assessing = progress.stage('测算年度')
  const model = assess(file, year)
  assessing.end()

  const telling = progress.stage('逐人说明理由')
  const gathered = gather(model, telling.to)
  telling.end()

  const writing = progress.stage('绘图并写入报告')
  const folder = options.out ?? ownFolder
  await mkdir(folder, { recursive: true })
  const { annualReturn, followUp, copies } = reportPapers(model, sheets)
  const written = {
    [`annual-report-${year}.html`]: await reportPage(gathered),
    [`annual-report-${year}.json`]: reportResults(gathered),
    [`annual-return-${year}.xlsx`]: await workbookOf([annualReturn]),
    [`follow-up-${year}.xlsx`]: await workbookOf(followUp),
    ...(copies.length > 0 && { [`to-correct-${year}.xlsx`]: await workbookOf(copies) }),
  }
  const files = Object.entries(written).map(([name, content]) => ({ path: join(folder, name), content }))
  await Promise.all(files.map(({ path, content }) => writeFile(path, content)))
  writing.end()

  const milliseconds = performance.now() - began
  return summary(gathered, { files: files.map(({ path }) => path), milliseconds, yearFrom: from })
}
