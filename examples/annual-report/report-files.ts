import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { embeddedFile } from '../workbench/office/embedded.js'
import { nothingFilled, type PaperKind } from '../workbench/office/filling.js'
import { readUnitFiles } from '../workbench/office/library.js'
import { assess, type Model, yearOf } from '../workbench/office/model.js'
import { reasonsOf } from '../workbench/office/office.js'
import { papersOf } from '../workbench/office/papers.js'
import { noSettings, readingOptions, type Settings } from '../workbench/office/settings.js'
import { editionCounts, yearView } from '../workbench/office/views/year.js'
import { paperFile } from '../workbench/office/workbook.js'
import { reportPage } from './page.js'
import { reportResults } from './results.js'
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

const settingsOf = ({ year, form, edition, asOf, unit }: Options): Settings => ({
  ...noSettings,
  edition,
  year: year ?? null,
  asOf: asOf ?? null,
  assumedForm: form ?? null,
  unit: unit === undefined ? {} : { name: unit },
})

/** Papers of the year as one workbook, under the date of its forms; nothing where there are none. */
function workbookOf(model: Model, ...kinds: readonly PaperKind[]): Promise<Uint8Array | null> {
  const filling = { ...nothingFilled, filledOn: model.file.filledOn ?? '' }
  return paperFile(
    kinds.flatMap((kind) => papersOf(model, { kind }, filling, 'zh-CN')),
    'xlsx',
  )
}

/**
 * Reads the files, assesses the year and writes the report, the results and the papers; gives what is told at the end.
 * `workbench`: the page as it was built, into which the year is written.
 */
export async function reportFiles(options: Options, progress: Progress, workbench: string): Promise<string> {
  const began = performance.now()
  const sheets = await readSheets(await filesOf(options, progress))
  const chosen = settingsOf(options)

  const reading = progress.stage('读取各行')
  const file = readUnitFiles(sheets, { ...readingOptions(chosen), onProgress: reading.to })
  reading.end()
  if (file.people.length === 0) {
    throw new UsageError(['未读到人员。', ...new Set(reasonsOf(file, 'zh-CN'))].join('\n'))
  }
  const year = yearOf(chosen, file)
  if (year === null) throw new UsageError(`文件中未载明年度，请用 --year 指明。\n\n${usage}`)

  const assessing = progress.stage('测算年度')
  const settings = { ...chosen, year }
  const model = assess(file, year, settings, sheets)
  const view = yearView(model, 'zh-CN')
  const editions = await editionCounts(model)
  assessing.end()

  const writing = progress.stage('写入报告')
  const folder = options.out ?? ownFolder
  await mkdir(folder, { recursive: true })
  const written = {
    [`annual-report-${year}.html`]: reportPage(workbench, { view, editions, settings }, embeddedFile(file)),
    [`annual-report-${year}.json`]: reportResults(model, view),
    [`annual-return-${year}.xlsx`]: await workbookOf(model, 'return'),
    [`follow-up-${year}.xlsx`]: await workbookOf(model, 'short', 'corrections'),
    [`to-correct-${year}.xlsx`]: await workbookOf(model, 'copies'),
  }
  const files = Object.entries(written).flatMap(([name, content]) =>
    content === null ? [] : [{ path: join(folder, name), content }],
  )
  await Promise.all(files.map(({ path, content }) => writeFile(path, content)))
  writing.end()

  const from = options.year === undefined ? (file.funding.length > 0 ? '经费表' : '表格标题') : null
  const milliseconds = performance.now() - began
  return summary(view, { files: files.map(({ path }) => path), milliseconds, yearFrom: from })
}
