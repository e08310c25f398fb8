import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils, write } from '@e965/xlsx'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportFiles } from '../../../examples/annual-report/report-files.js'
import { readOptions } from '../../../examples/annual-report/terminal/options.js'
import {
  platformExport,
  rosterByHand,
  type TypedSheet,
  typedByHand,
  wideRegister,
} from '../../support/messy-sheets.js'
import { csvOf } from '../../support/typed-sheets.js'
import { workbench, yearIn } from './year-in.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xueshi-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A workbook as an office keeps it: what is shown as one cell is one, and a filter was left on. */
function workbookOf(sheets: readonly TypedSheet[]): Uint8Array {
  const book = utils.book_new()
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows as unknown[][])
    sheet['!merges'] = merges.map(({ from, to }) => ({
      s: { r: from.row - 1, c: from.column - 1 },
      e: { r: to.row - 1, c: to.column - 1 },
    }))
    sheet['!rows'] = [undefined, undefined, undefined, undefined, { hidden: true }] as never
    utils.book_append_sheet(book, sheet, name)
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' })
}

/** Every sheet of a workbook that was written, by its name. */
const sheetsOf = async (path: string) =>
  Object.fromEntries((await readExcelFile(path)).map(({ sheet, data }) => [sheet, data]))

const silent = { stage: () => ({ to: () => undefined, end: () => undefined }) }

/** What the example makes of files, as whoever typed its command finds it: the three papers, line by line. */
async function reportOf(paths: readonly string[]) {
  const out = await mkdtemp(join(folder, 'out-'))
  const told = await reportFiles(readOptions([...paths, '--year', '2025', '--out', out]), silent, workbench)
  const annualReturn = await sheetsOf(join(out, 'annual-return-2025.xlsx'))
  const followUp = await sheetsOf(join(out, 'follow-up-2025.xlsx'))
  const rows = (sheet: string, isRow: RegExp) =>
    ({ ...annualReturn, ...followUp })[sheet]?.filter(([first]) => isRow.test(String(first))) ?? []
  return {
    told,
    annualReturn: Object.fromEntries(
      rows('2025年度专业技术人员继续教育统计表', /^\d$/).map(([, item, registered, evidenced]) => [
        item,
        [registered, evidenced],
      ]),
    ),
    short: rows('2025年度未完成学时人员名单', /^(?:.*-\d{6}|\d{3})$/).map(([, ...row]) => row.slice(0, 5)),
    toCorrect: rows('资料更正清单', /^\d+$/).map(([, ...row]) => row.slice(0, 3)),
  }
}

/** The same sheets as one workbook and as text files. */
async function filesOf(sheets: readonly [TypedSheet, ...TypedSheet[]]) {
  const book = join(folder, `${sheets[0].name}.xlsx`)
  await writeFile(book, workbookOf(sheets))
  const texts = sheets.map((sheet) => ({ path: join(folder, `${sheet.name}.csv`), text: csvOf(sheet) }))
  await Promise.all(texts.map(({ path, text }) => writeFile(path, text)))
  return { workbook: [book], texts: texts.map(({ path }) => path) }
}

const review = ['“Sheet1”N7', '待审核', '审核状态：尚未审核通过，学时暂不能确定。']
const days = ['“2025培训”D5', '3天', '学时：此处应填学时，所填为天数，请改填学时或者填入“天数”列。']
const driver = ['“花名册”G7', '司机', '岗位：不认识这个写法，请改用规范名称。']
const form = [
  '“2025培训”F8',
  '在线',
  '学习形式：不认识这个写法，请改用规范名称。最接近的写法：在线学习、在线培训、在线教育。',
]

describe.each(['workbook', 'texts'] as const)('as %s', (kind) => {
  test('what a platform hands out, without a list of people', async () => {
    const files = await filesOf([platformExport])
    expect(await reportOf(files[kind])).toMatchObject({
      annualReturn: {
        专业技术人员总数: [3, 3],
        参加继续教育学习人数: ['2–3', '2–3'],
        年度学习时间累计达到80学时人数: [1, 1],
        学习比率: ['66.67–100%', '66.67–100%'],
        达到80学时的比率: ['33.33%', '33.33%'],
      },
      short: [
        ['乙某', '24–54', 80, '26–56', '尚不能判定'],
        ['丙某', '0–30', 80, '50–80', '尚不能判定'],
      ],
      toCorrect: [['“Sheet1”M8', '24 6', '认定学时：同一单元格中有多个数字，请只保留一个。'], review],
    })
  })

  test('a wide register, whose form of study is given on the command line', async () => {
    const files = await filesOf([wideRegister])
    const { told, ...report } = await reportOf([...files[kind], '--form', '集中培训'])
    expect(told).toContain('已完成 1，未完成 1，待定 2，不适用 0')
    expect(report).toMatchObject({
      annualReturn: {
        专业技术人员总数: [4, 4],
        参加继续教育学习人数: ['0–2', '0–4'],
        年度学习时间累计达到80学时人数: ['0–2', '0–3'],
      },
      short: [
        ['乙某', 72, 80, 8, '不符合'],
        ['丙某', '不明', 80, '0–80', '尚不能判定'],
        ['丁某', '不明', 80, '0–80', '尚不能判定'],
      ],
      toCorrect: [
        ['“学时登记”I7', '80', expect.stringMatching(/合计：合计与各科目学时之和不一致，请核对。$/)],
        ['“学时登记”G8', '约60', expect.stringMatching(/专业：这是约数，请填写确定的数字。$/)],
      ],
    })
  })

  test('and one whose form is not known settles nothing', async () => {
    const files = await filesOf([wideRegister])
    const { told, short, toCorrect } = await reportOf(files[kind])
    expect(told).toContain('已完成 0，未完成 0，待定 4，不适用 0')
    expect(short.map(([name, , , gap]) => [name, gap])).toEqual(
      ['甲某', '乙某', '丙某', '丁某'].map((name) => [name, '0–80']),
    )
    expect(toCorrect.at(-1)?.[2]).toBe('未注明学习形式，学时能否计入尚不能确定，请补填。')
  })
})

describe('what was typed by hand, with a list of people', () => {
  test('as a workbook: the name of two rows stands in both', async () => {
    const { workbook } = await filesOf([rosterByHand, typedByHand])
    expect(await reportOf(workbook)).toMatchObject({
      annualReturn: {
        专业技术人员总数: ['3–4', '3–4'],
        参加继续教育学习人数: ['0–2', '2–3'],
        年度学习时间累计达到80学时人数: ['0–1', '0–1'],
        达到80学时的比率: ['0–33.33%', '0–33.33%'],
      },
      short: [
        ['甲某', 42, 80, 38, '不符合'],
        ['乙某', '6–24', 80, '56–74', '尚不能判定'],
        ['丙某', '不明', 80, '0–80', '尚不能判定'],
        ['丁某', 0, 80, 80, '尚不能判定'],
      ],
      toCorrect: [days, form, driver],
    })
  })

  test('as text files, which keep it in the first row alone: the second one may be of any of them', async () => {
    const { texts } = await filesOf([rosterByHand, typedByHand])
    expect(await reportOf(texts)).toMatchObject({
      annualReturn: { 参加继续教育学习人数: ['0–2', '2–4'] },
      short: [
        ['甲某', '18–42', 80, '38–62', '不符合'],
        ['乙某', '6–48', 80, '32–74', '尚不能判定'],
        ['丙某', '不明', 80, '0–80', '尚不能判定'],
        ['丁某', '0–24', 80, '56–80', '尚不能判定'],
      ],
      toCorrect: [
        ['“2025培训”A4', null, '姓名：未注明是谁的学习，请填写人员编号或姓名。'],
        days,
        form,
        driver,
      ],
    })
  })
})

test('the page names the unit of the form, and no citizen number', async () => {
  const { workbook } = await filesOf([platformExport])
  const out = await mkdtemp(join(folder, 'out-'))
  // The year is that of the title.
  await reportFiles(readOptions([...workbook, '--out', out]), silent, workbench)
  const year = yearIn(await readFile(join(out, 'annual-report-2025.html'), 'utf8'))
  expect(year.view.unitName).toBe('某某设计院')
  expect(JSON.stringify(year)).not.toMatch(/11010519491231/)
})

describe('the copy in which it stands beside each row what is to be corrected', () => {
  const copyOf = async (paths: readonly string[]) => {
    const out = await mkdtemp(join(folder, 'copy-'))
    await reportFiles(readOptions([...paths, '--year', '2025', '--out', out]), silent, workbench)
    return join(out, 'to-correct-2025.xlsx')
  }

  test.each([[[platformExport]], [[wideRegister]], [[rosterByHand, typedByHand]]] as const)(
    'gives the same report when it is handed in as it is',
    async (sheets) => {
      const { workbook } = await filesOf(sheets as readonly [TypedSheet, ...TypedSheet[]])
      const { told: _, ...before } = await reportOf(workbook)
      const { told: __, ...after } = await reportOf([await copyOf(workbook)])
      expect(after).toStrictEqual(before)
    },
  )

  test('and a settled one when it was mended; then there is nothing to correct', async () => {
    const { workbook } = await filesOf([rosterByHand, typedByHand])
    const book = read(await readFile(await copyOf(workbook)))
    const put = (sheet: string, cell: string, value: string) => {
      expect(book.Sheets[sheet]?.[cell]).toBeDefined()
      ;(book.Sheets[sheet] as Record<string, unknown>)[cell] = { t: 's', v: value }
    }
    put('2025培训', 'D5', '18')
    put('2025培训', 'F8', '在线学习')
    put('花名册', 'G7', '工勤岗')
    put('花名册', 'E7', '无')
    const path = join(folder, 'mended.xlsx')
    await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
    const { short, toCorrect, told } = await reportOf([path])
    expect(short.map(([name, hours]) => [name, hours])).toEqual([
      ['甲某', 42],
      ['乙某', 24],
      ['丙某', 30],
    ])
    expect(toCorrect).toEqual([])
    expect(told).not.toContain('to-correct')
  })
})

test('sheets of one name in two files are told apart by their files', async () => {
  const files = ['甲平台', '乙平台'].map((name) => join(folder, `${name}.xlsx`))
  for (const path of files) await writeFile(path, workbookOf([platformExport]))
  const { toCorrect } = await reportOf(files)
  expect(toCorrect.map(([place]) => place)).toEqual([
    '“Sheet1”M8',
    '“乙平台-Sheet1”M8',
    '“Sheet1”N7',
    '“乙平台-Sheet1”N7',
  ])
})
