import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readCsv } from 'xueshi/csv'
import {
  type Cell,
  chineseReasons,
  readUnitFiles,
  type Sheet,
  sheetProblemText,
  type UnitFiles,
} from 'xueshi/import'
import { readWorkbook } from 'xueshi/workbook'
import { chinese } from 'xueshi/zh-CN'
import {
  correctedSheetPaper,
  type Paper,
  type PaperCell,
  paperCsv,
  paperHtml,
  paperMarkdown,
  paperSheets,
  type TablePlace,
} from '../../../src/export.js'
import { shownText } from '../../../src/import/tables/cell-text.js'
import { chinesePapers as words } from '../../../src/words/zh-CN/papers.js'
import { platformExport, rosterByHand, typedByHand, wideRegister } from '../../support/messy-sheets.js'
import { sheetOf, typedSheet } from '../../support/typed-sheets.js'

const rowsOf = ({ blocks }: Paper): readonly (readonly PaperCell[])[] =>
  blocks.flatMap((block) => (block.kind === 'copy' ? block.rows : []))
/** The text of each cell, with ! where it is refused and # where it heads a column. */
const inShort = (paper: Paper): readonly (readonly string[])[] =>
  rowsOf(paper).map((row) =>
    row.map(({ text, mark }) => text + (mark === 'refused' ? '!' : mark === 'sum' ? '#' : '')),
  )

const asWorkbook = async (papers: readonly Paper[]): Promise<readonly Sheet[]> => {
  const read = readWorkbook(await writeExcelFile(paperSheets(papers)).toBuffer())
  if (!read.ok) throw new Error('no workbook')
  return read.value
}
const asText = (paper: Paper, name: string): Sheet => {
  const read = readCsv(new TextEncoder().encode(paperCsv(paper)), { name })
  if (!read.ok) throw new Error('no text file')
  return read.value
}

const twoLevels: TablePlace = { headingRow: 2, firstRow: 4 }
const register = typedSheet(
  '登记表',
  [
    ['2025年度学时登记表'],
    ['姓名', '完成学时', null],
    [null, '公需', '专业'],
    ['甲某', 24, '约60'],
    ['乙某', 24, 48],
  ],
  { merges: [{ from: { row: 2, column: 1 }, to: { row: 3, column: 1 } }] },
)

describe('what stands where', () => {
  test('every row keeps its place, and the reason stands behind its row', () => {
    const paper = correctedSheetPaper(
      register,
      [
        { sheet: '登记表', row: 4, column: 3, what: '这是约数，请填写确定的数字。' },
        { sheet: '登记表', row: 4, column: 1, what: '查无此人' },
        { sheet: '别的表', row: 5, column: 1, what: '不在此表' },
      ],
      words,
      twoLevels,
    )
    expect(inShort(paper)).toStrictEqual([
      ['2025年度学时登记表', '', '', ''],
      ['姓名#', '完成学时#', '#', '更正要求#'],
      ['姓名#', '公需#', '专业#', '更正要求#'],
      ['甲某!', '24', '约60!', '这是约数，请填写确定的数字；查无此人!'],
      ['乙某', '24', '48', ''],
    ])
  })

  test('what concerns the sheet or its headings stands in the first row of the table', () => {
    const paper = correctedSheetPaper(
      register,
      [
        { sheet: '登记表', what: '缺少“学习形式”列' },
        { sheet: '登记表', row: 2, what: '未注明学习形式' },
        { sheet: '登记表', row: 3, column: 3, what: '列名不明' },
        { sheet: '登记表', row: 5, what: '整行不明' },
      ],
      words,
      twoLevels,
    )
    const [, , lower, first, second] = inShort(paper)
    expect(lower).toStrictEqual(['姓名#', '公需#', '专业!', '更正要求#'])
    expect(first).toStrictEqual(['甲某', '24', '约60', '缺少“学习形式”列；未注明学习形式；列名不明!'])
    expect(second).toStrictEqual(['乙某!', '24!', '48!', '整行不明!'])
  })

  test('rows of several lengths; a sheet that ends with its headings, and one with nothing on it', () => {
    const uneven = typedSheet('人员', [['甲'], ['1', '2']])
    expect(inShort(correctedSheetPaper(uneven, [], words))).toStrictEqual([
      ['甲#', '#', '更正要求#'],
      ['1', '2', ''],
    ])
    const whole = [{ sheet: '人员', what: '没有数据' }]
    expect(inShort(correctedSheetPaper(typedSheet('人员', [['甲']]), whole, words))).toStrictEqual([
      ['甲#', '更正要求#'],
      ['', '没有数据!'],
    ])
    expect(inShort(correctedSheetPaper(typedSheet('人员', []), [], words))).toStrictEqual([['更正要求#']])
  })

  test('a merge is one cell in a workbook, refused where a part of it is, and ends with the sheet', async () => {
    const sheet = typedSheet(
      '培训',
      [
        ['姓名', '学时'],
        ['甲某', 18],
        [null, '3天'],
      ],
      {
        merges: [
          { from: { row: 2, column: 1 }, to: { row: 9, column: 1 } },
          { from: { row: 20, column: 1 }, to: { row: 21, column: 1 } },
          { from: { row: 2, column: 2 }, to: { row: 2, column: 9 } },
          { from: { row: 2, column: 12 }, to: { row: 3, column: 13 } },
        ],
      },
    )
    const paper = correctedSheetPaper(sheet, [{ sheet: '培训', row: 3, what: '请更正' }], words)
    const [{ data }] = paperSheets([paper]) as [ReturnType<typeof paperSheets>[number]]
    expect(data[1]?.[0]).toMatchObject({
      value: '甲某',
      rowSpan: 2,
      columnSpan: 1,
      backgroundColor: '#fde3e0',
    })
    expect(data[2]?.[0]).toBeNull()
    const [read] = await asWorkbook([paper])
    expect(read?.rows.map(([cell]) => cell)).toStrictEqual(sheet.rows.map(([cell]) => cell))
  })

  test('on paper the rows are numbered as the sheet numbers them, under heads that every page repeats', () => {
    const paper = correctedSheetPaper(register, [], words, twoLevels)
    const page = paperHtml([paper])
    expect(page).toContain('<p>2025年度学时登记表</p>')
    expect(page).toMatch(/<thead>\n<tr><th scope="row">2<\/th>.*\n<tr><th scope="row">3<\/th>.*\n<\/thead>/)
    expect(page).toContain(
      '<tbody>\n<tr><th scope="row">4</th><td class="short">甲某</td><td class="number">24</td>',
    )
    expect(paperMarkdown(paper).split('\n').slice(-4)).toStrictEqual([
      '| 3 | **姓名** | **公需** | **专业** | **更正要求** |',
      '| 4 | 甲某 | 24 | 约60 |  |',
      '| 5 | 乙某 | 24 | 48 |  |',
      '',
    ])
  })
})

describe('what a cell stores', () => {
  const number = (value: number, format: string, epoch?: 1904): Cell => ({
    kind: 'number',
    value,
    format,
    ...(epoch && { epoch }),
  })
  const unread: Cell = { kind: 'unread', because: 'error-value' }

  test.each([
    ['a date', number(45_719, 'yyyy/m/d'), '2025-03-03', { value: 45_719, format: 'yyyy/m/d' }],
    ['a date of 1904', number(44_257, 'yyyy/m/d', 1904), '2025-03-03', { value: 45_719, format: 'yyyy/m/d' }],
    ['a key with zeros', number(7, '000'), '007', { value: 7, format: '000' }],
    ['a number with its unit', number(3, '0"天"'), '3天', { value: 3, format: '0"天"' }],
    ['per cent', number(0.015, '0.0%'), '1.5%', { value: 0.015, format: '0.0%' }],
    ['thousands', number(1500, '0,'), '#N/A', { value: 1500, format: '0,' }],
    ['an error', unread, '#N/A', 'nothing'],
  ] as const)('%s', async (_, cell, text, stored) => {
    const paper = correctedSheetPaper(
      typedSheet('表', [
        ['甲', '乙'],
        [cell, '一'],
      ]),
      [],
      words,
    )
    expect(rowsOf(paper)[1]?.[0]).toStrictEqual({ text, stored })
    const [read] = await asWorkbook([paper])
    const { epoch: _epoch, ...inWorkbook } = { epoch: undefined, ...cell }
    expect(read?.rows[1]?.[0]).toEqual(
      stored === 'nothing' ? { kind: 'unread', because: 'not-computed' } : { ...inWorkbook, ...stored },
    )
    expect(asText(paper, '表').rows[1]?.[0]).toEqual(
      text === '#N/A' ? { kind: 'unread', because: 'error-value' } : { kind: 'text', text },
    )
  })

  const anyCell = fc.oneof(
    fc
      .string({ unit: fc.constantFrom(...'甲 24天.-/0=+@\n\t\u200b\ufeff（）　"'), maxLength: 8 })
      .map((text): Cell => (text === '' ? { kind: 'empty' } : { kind: 'text', text })),
    fc
      .tuple(
        fc.double({ min: 0, max: 60_000, noNaN: true }),
        fc.constantFrom(undefined, 'yyyy-mm-dd', '0.00'),
      )
      .map(([value, format]): Cell => ({ kind: 'number', value, ...(format && { format }) })),
    fc.constantFrom<Cell>(unread, { kind: 'boolean', value: true }, { kind: 'empty' }),
  )
  property.prop([fc.array(anyCell, { minLength: 1, maxLength: 6 })])(
    'whatever it is, the copy shows the same, and what gave nothing is never empty',
    async (cells) => {
      const sheet = typedSheet('表', [['甲', '乙'], ...cells.map((cell) => [cell, '一'])])
      const [read] = await asWorkbook([correctedSheetPaper(sheet, [], words)])
      const told = (one: Sheet | undefined) =>
        one?.rows
          .slice(1)
          .map(([cell]) => [cell?.kind === 'unread', shownText(cell as Cell).replace(/\s+/g, ' ')])
      expect(told(read)).toStrictEqual(told(sheet))
    },
  )
})

describe('a copy is read as its sheet was', () => {
  const copies = (sheets: readonly Sheet[]) => {
    const { problems, tables } = readUnitFiles(sheets, { year: 2025 })
    const corrections = problems
      .filter(({ effect }) => effect === 'unread' || effect === 'open')
      .map((one) => ({ ...one, what: sheetProblemText(one, chinese, chineseReasons) }))
    return sheets.map((sheet) =>
      correctedSheetPaper(
        sheet,
        corrections,
        words,
        tables.find((table) => table.sheet === sheet.name),
      ),
    )
  }
  const told = ({ tables, ...files }: UnitFiles) => ({
    ...files,
    counts: tables.map(({ counts }) => counts),
  })
  const files = {
    'what a platform hands out': [platformExport],
    'a wide register': [wideRegister],
    'what was typed by hand': [rosterByHand, typedByHand],
  } as const

  test.each(Object.entries(files))('%s', async (_, typed) => {
    const sheets = typed.map(sheetOf)
    const again = readUnitFiles(await asWorkbook(copies(sheets)), { year: 2025 })
    expect(told(again)).toStrictEqual(told(readUnitFiles(sheets, { year: 2025 })))
  })

  test('as a text file too, in which what is merged stands in each of its rows', () => {
    const sheets = [rosterByHand, typedByHand].map(sheetOf)
    const again = copies(sheets).map((paper, at) => asText(paper, sheets[at]?.name as string))
    const { problems, counts, ...facts } = told(readUnitFiles(again, { year: 2025 }))
    const {
      problems: before,
      counts: countsBefore,
      ...factsBefore
    } = told(readUnitFiles(sheets, { year: 2025 }))
    expect(facts).toStrictEqual(factsBefore)
    expect([counts, problems.length]).toStrictEqual([countsBefore, before.length])
  })

  test('and what was mended in it is read', async () => {
    const mended: Record<string, string> = { '3天': '18', 在线: '在线学习' }
    const written = paperSheets(copies([rosterByHand, typedByHand].map(sheetOf))).map((sheet) => ({
      ...sheet,
      data: sheet.data.map((row) =>
        row.map((cell) => (cell === null ? null : { ...cell, value: mended[cell.value] ?? cell.value })),
      ),
    }))
    const read = readWorkbook(await writeExcelFile(written).toBuffer())
    const { problems, records } = readUnitFiles(read.ok ? read.value : [], { year: 2025 })
    expect(problems.filter(({ effect }) => effect === 'unread')).toStrictEqual([])
    expect(
      records.map(({ record }) => record.study).map((study) => ('hours' in study ? study.hours : study.kind)),
    ).toStrictEqual(['18', '24', '18', 'total', '30'])
  })
})
