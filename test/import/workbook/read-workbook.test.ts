import type { WorkBook, WorkSheet } from '@e965/xlsx'
import { utils } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { type Cell, readDate, readHours, type Sheet } from 'xueshi/import'
import { readWorkbook } from 'xueshi/workbook'
import { lockedWorkbook, storedWorkbook, writtenWorkbook } from '../../support/workbooks.js'

const sheetsOf = (bytes: Uint8Array): readonly Sheet[] => {
  const read = readWorkbook(bytes)
  if (!read.ok) throw new Error(read.reason)
  return read.value
}
const rowsOf = (bytes: Uint8Array): Sheet['rows'] => sheetsOf(bytes)[0]?.rows ?? []
const cellsOf = (cells: string): readonly Cell[] =>
  rowsOf(storedWorkbook(`<sheetData><row r="1">${cells}</row></sheetData>`))[0] ?? []
const of = (book: WorkBook): WorkSheet => book.Sheets['表'] as WorkSheet
const text = (value: string) => ({ kind: 'text', text: value })
const number = (value: number) => ({ kind: 'number', value })
const empty = { kind: 'empty' }
const unread = (because: string) => ({ kind: 'unread', because })

describe('a cell comes with what it is', () => {
  test.each([
    ['a text', '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', text('甲')],
    [
      'a text of which characters were lost',
      '<c r="A1" t="inlineStr"><is><t>甲\ufffd</t></is></c>',
      unread('lost-characters'),
    ],
    ['a number', '<c r="A1"><v>24</v></c>', number(24)],
    ['a value of truth', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['the other one', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', unread('error-value')],
    ['a formula with an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', unread('error-value')],
    ['a formula', '<c r="A1"><f>B1</f><v>0</v></c>', number(0)],
    ['a formula without a value', '<c r="A1"><f>B1</f></c>', unread('not-computed')],
    ['a formula for a text, without one', '<c r="A1" t="str"><f>B1</f></c>', unread('not-computed')],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', empty],
  ])('%s', (_, cell, expected) => {
    expect(cellsOf(`${cell}<c r="B1"><v>1</v></c>`)[0]).toStrictEqual(expected)
  })

  test('a cell that is only formatted is empty', () => {
    expect(cellsOf('<c r="A1" s="0"/><c r="C1"><v>1</v></c>')).toStrictEqual([empty, empty, number(1)])
  })

  test('cells and rows without an address follow one another', () => {
    const sheet = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>'
    expect(rowsOf(storedWorkbook(sheet))).toStrictEqual([[number(1), number(2)], [number(3)]])
  })

  test('rows and columns in which nothing stands keep their place', () => {
    expect(
      rowsOf(storedWorkbook('<sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData>')),
    ).toStrictEqual([[], [], [empty, number(1)]])
  })

  test('an empty sheet has no rows', () => {
    expect(rowsOf(storedWorkbook('<sheetData/>'))).toStrictEqual([])
  })
})

describe.each(['xlsx', 'biff8', 'ods', 'xlml'] as const)('a day in %s', (type) => {
  test('is the day that is shown, in every zone', () => {
    const days = ['2025-03-03', '1986-05-04', '1991-09-15', '2011-12-30', '2025-11-01']
    const rows = rowsOf(writtenWorkbook([days.map((day) => new Date(`${day}T00:00:00Z`))], type))
    expect(rows[0]?.map((cell) => readDate(cell))).toStrictEqual(days.map((value) => ({ ok: true, value })))
  })
})

test('a workbook that counts from 1904 says so at each of its numbers', () => {
  const sheet = '<sheetData><row r="1"><c r="A1"><v>44257</v></c></row></sheetData>'
  const [cell] = rowsOf(storedWorkbook(sheet, '<workbookPr date1904="1"/>'))[0] ?? []
  expect(cell).toStrictEqual({ kind: 'number', value: 44_257, epoch: 1904 })
  expect(readDate(cell as Cell)).toStrictEqual({ ok: true, value: '2025-03-03' })
})

test('a number comes with its format', () => {
  const rows = rowsOf(
    writtenWorkbook([[3, 24]], 'xlsx', (book) => {
      of(book)['A1'].z = '0"天"'
    }),
  )
  expect(rows).toStrictEqual([[{ kind: 'number', value: 3, format: '0"天"' }, number(24)]])
  expect(readHours(rows[0]?.[0] as Cell)).toMatchObject({ reason: 'days-not-hours' })
})

describe('merged cells', () => {
  const merged = (rows: readonly (readonly unknown[])[], ...ranges: readonly string[]) =>
    sheetsOf(
      writtenWorkbook(rows, 'xlsx', (book) => {
        of(book)['!merges'] = ranges.map((range) => utils.decode_range(range))
      }),
    )[0] as Sheet

  test('say the same in each row', () => {
    const sheet = merged(
      [
        ['a', '甲'],
        ['b', null],
        ['c', null],
      ],
      'B1:B3',
    )
    expect(sheet.rows.map((row) => row[1])).toStrictEqual([text('甲'), text('甲'), text('甲')])
    expect(sheet.merges).toStrictEqual([{ from: { row: 1, column: 2 }, to: { row: 3, column: 2 } }])
  })

  test('say nothing of their other columns that could be known', () => {
    expect(merged([['甲', null, 'c'], ['d']], 'A1:B2').rows).toStrictEqual([
      [text('甲'), unread('merged-across'), text('c')],
      [text('甲'), unread('merged-across')],
    ])
  })

  test('in which nothing stands, or that go on below all rows, add none', () => {
    expect(merged([['a', null]], 'B1:B9', 'A1:A9').rows).toStrictEqual([[text('a')]])
  })
})

test('what is hidden is said to be', () => {
  const sheets = sheetsOf(
    writtenWorkbook(
      [
        [1, 2],
        [3, 4],
      ],
      'xlsx',
      (book) => {
        of(book)['!rows'] = [{}, { hidden: true }]
        of(book)['!cols'] = [{ hidden: true }, {}]
        utils.book_append_sheet(book, utils.aoa_to_sheet([[5]]), '旧表')
        book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
      },
    ),
  )
  expect(
    sheets.map(({ name, hidden, hiddenRows, hiddenColumns }) => [name, hidden, hiddenRows, hiddenColumns]),
  ).toStrictEqual([
    ['表', false, [2], [1]],
    ['旧表', true, [], []],
  ])
})

test('a sheet that holds a chart is left out', () => {
  const bytes = storedWorkbook('<sheetData/>')
  expect(sheetsOf(bytes).map(({ name }) => name)).toStrictEqual(['表'])
})

describe('a page of the web under the name of a workbook', () => {
  test('keeps its cells as they stand', () => {
    const page =
      '<html><head><meta charset="utf-8"></head><body><table><tr><td>001</td><td>2025-03-05</td><td>1-2</td></tr></table></body></html>'
    expect(rowsOf(new TextEncoder().encode(page))).toStrictEqual([
      [text('001'), text('2025-03-05'), text('1-2')],
    ])
  })

  test('in whatever encoding', () => {
    // 工号 in GB18030.
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('<table><tr><td>'),
      0xb9,
      0xa4,
      0xba,
      0xc5,
      ...new TextEncoder().encode('</td></tr></table>'),
    ])
    expect(rowsOf(bytes)).toStrictEqual([[text('工号')]])
    expect(readWorkbook(Uint8Array.from([0xef, 0xbb, 0xbf, 0xff]))).toMatchObject({ reason: 'broken-utf-8' })
  })
})

describe('a file that is not read says why', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values)
  test.each([
    ['a text', new TextEncoder().encode('工号,姓名'), 'no-workbook'],
    ['nothing', bytes(), 'no-workbook'],
    ['a damaged zip file', bytes(0x50, 0x4b, 3, 4, 1, 2, 3), 'broken-workbook'],
    ['a workbook with a password', lockedWorkbook(), 'password'],
    ['a damaged compound file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'broken-workbook'],
  ])('%s', (_, file, reason) => {
    expect(readWorkbook(file)).toStrictEqual({ ok: false, reason, nearest: [] })
  })

  test('and what are no bytes is a mistake of the program', () => {
    expect(() => readWorkbook('学习记录.xlsx' as never)).toThrow('invalid-argument: bytes')
  })
})
