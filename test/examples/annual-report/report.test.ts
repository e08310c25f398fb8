import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportPage } from '../../../examples/annual-report/page.js'
import { reportResults } from '../../../examples/annual-report/results.js'
import { writeSample } from '../../../examples/annual-report/sample/write.js'
import { readSheets } from '../../../examples/annual-report/sheets.js'
import { readOptions, UsageError } from '../../../examples/annual-report/terminal/options.js'
import { summary } from '../../../examples/annual-report/terminal/summary.js'
import {
  type EmbeddedFile,
  type EmbeddedYear,
  embeddedFile,
} from '../../../examples/workbench/office/embedded.js'
import { nothingFilled, type PaperKind } from '../../../examples/workbench/office/filling.js'
import {
  chinese,
  explain,
  hasValue,
  type Paper,
  readUnitFiles,
} from '../../../examples/workbench/office/library.js'
import { assess, type Model } from '../../../examples/workbench/office/model.js'
import { papersOf } from '../../../examples/workbench/office/papers.js'
import { noSettings } from '../../../examples/workbench/office/settings.js'
import { isToCorrect } from '../../../examples/workbench/office/views/problems.js'
import { editionCounts, type YearView, yearView } from '../../../examples/workbench/office/views/year.js'
import { paperCsv } from '../../../src/export.js'
import { typedSheet } from '../../support/typed-sheets.js'
import { workbench, yearIn } from './year-in.js'

const settings = { ...noSettings, year: 2025 }

let folder: string
let model: Model
let view: YearView
let embedded: EmbeddedYear
let carried: EmbeddedFile
let page: string
let results: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xueshi-'))
  const { workbook, platform } = await writeSample(folder)
  const sheets = await readSheets([workbook, platform])
  const file = readUnitFiles(sheets)
  model = assess(file, 2025, settings, sheets)
  view = yearView(model, 'zh-CN')
  embedded = { view, editions: await editionCounts(model), settings }
  carried = embeddedFile(file)
  page = reportPage(workbench, embedded, carried)
  results = reportResults(model, view)
})
afterAll(() => rm(folder, { recursive: true }))

/** A figure as a paper has it, written without the functions of the page. */
const written = (figure: unknown): string => {
  const { least, most } = Object(figure)
  if (least === undefined) return String(figure)
  return String(least) === String(most) ? String(least) : `${least}–${most}`
}

describe('the page', () => {
  test('is that of the workbench with the year in its place', () => {
    expect(yearIn(page)).toEqual(JSON.parse(JSON.stringify({ ...embedded, file: carried })))
    expect(page.replace(/"[A-Za-z0-9+/=]{100,}"/g, 'null')).toBe(workbench)
    expect(() => reportPage('<html></html>', embedded, carried)).toThrow('no place for the year')
  })

  test('is the same at every run', () => {
    expect(reportPage(workbench, embedded, carried)).toBe(page)
    expect(embedded.view.filledOn).toBe('2026-01-20')
    expect(embedded.view.asOf).toBeNull()
  })

  test('carries no citizen number; the results neither these nor names', () => {
    const numbers = model.people.flatMap(({ person }) => person.citizenNumber ?? [])
    expect(numbers.length).toBeGreaterThan(200)
    const text = JSON.stringify(yearIn(page))
    for (const number of numbers) {
      expect(text.includes(number)).toBe(false)
      expect(results.includes(number)).toBe(false)
    }
    expect(text).not.toMatch(/(?<!\d)\d{17}[\dXx](?!\d)/)
    expect(results).not.toMatch(/康雪/)
  })

  test('carries markup and hidden characters out of a file as what they are: texts', async () => {
    const evil = '</script><script>alert(1)</script>\u202e'
    const people = typedSheet('<b>人员</b>', [
      ['人员编号', '姓名', '职称', '学历', '岗位类别', '参加工作时间'],
      ['"><i>1', evil, '工程师', '本科', '专业技术岗', '2010-07-01'],
    ])
    const file = readUnitFiles([people], { unit: { id: '本单位', name: evil } })
    const own = assess(file, 2025, settings)
    const year = { view: yearView(own, 'zh-CN'), editions: await editionCounts(own), settings }
    const made = reportPage(workbench, year, embeddedFile(file))
    expect(made.match(/<\/script>/g)).toHaveLength(3)
    expect(made).not.toContain('alert')
    expect(yearIn(made).view.people.map(({ id }) => id)).toEqual(['"><i>1'])
  })
})

describe('what the files say', () => {
  test('a row that was not read stands at its person, as something not known and not as nothing', () => {
    const unreadPlaces = new Set(
      model.file.problems
        .filter(({ effect }) => effect === 'unread')
        .map(({ sheet, row }) => `${sheet} ${row}`),
    )
    const holders = model.people.filter(({ records }) =>
      records.some(({ sheet, row }) => unreadPlaces.has(`${sheet} ${row}`)),
    )
    expect(holders).toHaveLength(15)
    for (const { person, records, year, quota } of holders) {
      const rows = records.filter(({ sheet, row }) => unreadPlaces.has(`${sheet} ${row}`))
      const unread = rows.filter(({ record: { study } }) => study.kind === 'unstated' && study.unread)
      if (unread.length > 0) {
        expect(explain(year, chinese).lines[0]).toBe(
          `有 ${unread.length} 条学习记录未能读取，是否参加学习、学时多少均不明，不按未参加学习处理。`,
        )
      }
      // What lies wholly in another year leaves this one as it is.
      const areOfTheYear = unread.some(({ record: { study } }) => !('to' in study) || `${study.to}` >= '2025')
      if (areOfTheYear && quota && hasValue(quota))
        expect([person.id, quota.value.verdict]).not.toContain('not-met')
    }
    const anyones = model.file.records.filter(({ personIds }) => personIds.length === 0)
    expect(anyones).toHaveLength(1)
    const { answer } = model
    expect('missing' in answer && answer.missing).toContainEqual(
      expect.objectContaining({ fact: 'record.person', of: anyones[0]?.record.id }),
    )
  })

  test('the results as data say the same', () => {
    const { people, statistics } = JSON.parse(results) as Record<string, unknown> & { people: unknown[] }
    expect(people).toHaveLength(236)
    expect(statistics).toEqual(JSON.parse(JSON.stringify(model.statistics)))
  })

  test('the terminal says the same', () => {
    const told = summary(view, { files: [], milliseconds: 1234, yearFrom: null })
    expect(told).toContain('1.4722%')
    expect(told).toContain('待更正 39 处，未能读取的有 16 行')
    expect(told).toContain('用时 1.2 秒')
    const { met, notMet, undetermined, notAssessed } = view.quota
    expect(told).toContain(`已完成 ${met}，未完成 ${notMet}，待定 ${undetermined}，不适用 ${notAssessed}`)
  })
})

describe('the papers beside the page', () => {
  const paperOf = (kind: PaperKind): Paper =>
    papersOf(model, { kind }, { ...nothingFilled, filledOn: '2026-01-20' }, 'zh-CN')[0]!

  test('the return is that of the year, under the name of the unit', () => {
    const lines = paperCsv(paperOf('return')).split('\r\n')
    const { statistics } = model
    if (!statistics || !hasValue(statistics)) throw new Error('the sample has a return')
    const { registered, evidenced } = statistics.value.byBasis
    expect(lines).toContain('单位名称,重庆市嘉渝建筑规划设计研究院')
    expect(lines).toContain(
      `2,参加继续教育学习人数,${written(registered.participants)},${written(evidenced.participants)}`,
    )
    expect(lines).toContain('填报日期,2026年1月20日')
  })

  test('who is short, and a line for each place that is to be corrected', () => {
    const [shortfalls, corrections] = (['short', 'corrections'] as const).map((kind) =>
      paperCsv(paperOf(kind)).split('\r\n'),
    )
    const open = view.people.filter(({ standing }) => standing === 'not-met' || standing === 'undetermined')
    expect(shortfalls?.filter((line) => /^JY\d/.test(line)).map((line) => line.slice(0, 5))).toEqual(
      open.map(({ id }) => id),
    )
    const places = corrections?.filter((line) => /^\d/.test(line))
    expect(places).toHaveLength(view.problems.filter(isToCorrect).length)
    expect(places?.map((line) => line.replace(/^\d+,/, ''))).toContain(
      '“学习记录”P461,约20,学时：这是约数，请填写确定的数字。,',
    )
  })
})

describe('the command line', () => {
  test('takes files, a year, rules, a unit and a folder', () => {
    expect(
      readOptions([
        'a.xlsx',
        '--year',
        '2024',
        '--form',
        '网络学习',
        '--edition',
        'national-2015',
        '--as-of',
        '2024-10-31',
        '--unit',
        '某院',
        '--out',
        'x',
      ]),
    ).toEqual({
      files: ['a.xlsx'],
      year: 2024,
      form: 'distance',
      edition: 'national-2015',
      asOf: '2024-10-31',
      unit: '某院',
      out: 'x',
      help: false,
    })
    const { year, form, edition } = readOptions([])
    expect([year, form, edition]).toEqual([undefined, undefined, 'chongqing-2006'])
  })

  test('says what it cannot follow', () => {
    expect(() => readOptions(['--year', '25'])).toThrow(UsageError)
    expect(() => readOptions(['--as-of', '2024-02-30'])).toThrow(/^--as-of 须为日期/)
    expect(() => readOptions(['--colour'])).toThrow(UsageError)
    expect(() => readOptions(['--edition', 'toString'])).toThrow(/chongqing-2006、national-2015/)
    expect(() => readOptions(['--form', '读书沙龙'])).toThrow(/^--form “读书沙龙”：不认识这个写法/)
  })
})
