import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { dropDowns, readUnitFiles, templateSheets } from 'xueshi/import'
import { readWorkbook } from 'xueshi/workbook'
import { inShort } from '../../support/read-sheets.js'

const workbookOf = async (sheets: ReturnType<typeof templateSheets>) => {
  const bytes = await writeExcelFile(sheets, { features: [dropDowns] }).toBuffer()
  const read = readWorkbook(bytes)
  return read.ok ? read.value : []
}

describe('a workbook to fill in', () => {
  test('reads back: every column is known, and the sample is no data', async () => {
    const files = readUnitFiles(await workbookOf(templateSheets()))
    expect(files.tables.map(({ sheet, kind, counts }) => [sheet, kind, counts])).toEqual([
      ['人员', 'people', { read: 0, unread: 0, leftOut: 1 }],
      ['学习记录', 'studies', { read: 0, unread: 0, leftOut: 1 }],
      ['经费', 'money', { read: 0, unread: 0, leftOut: 1 }],
    ])
    for (const { columns } of files.tables) {
      expect(columns.filter(({ tells }) => tells === null).map(({ heading }) => heading)).toEqual(['序号'])
    }
    expect(files.problems.map(inShort)).toEqual([
      'noted unit-not-named',
      'left-out 3 sample-row',
      'left-out 2 sample-row',
      'left-out 3 sample-row',
    ])
    expect([files.people, files.records, files.funding]).toEqual([[], [], []])
  })

  test('what the sample says reads without a problem once it is no sample', async () => {
    const sheets = templateSheets().map((sheet) => ({
      ...sheet,
      data: sheet.data.map((row) => row.map((cell) => (cell.value === '示例' ? { value: '1' } : cell))),
    }))
    const files = readUnitFiles(await workbookOf(sheets), {
      unit: { id: 'u1', kind: 'public-institution', divisionCode: '500103' },
    })
    expect(files.problems).toEqual([])
    expect(files.people[0]?.records).toHaveLength(1)
    expect(files.funding).toHaveLength(1)
  })

  test('every word to choose from is read', () => {
    const heads = templateSheets()
    for (const { sheet, data, dropDowns: lists } of heads) {
      for (const { column, options } of lists) {
        for (const option of options) {
          const rows = data.map((row) => row.map(({ value }) => ({ kind: 'text' as const, text: value })))
          const filled = rows.at(-1)?.map((cell, at) => {
            if (at === 0) return { kind: 'text' as const, text: '1' }
            return at === column - 1 ? { kind: 'text' as const, text: option } : cell
          })
          const { problems } = readUnitFiles([
            {
              name: sheet,
              hidden: false,
              rows: [...rows.slice(0, -1), filled ?? []],
              merges: [],
              hiddenRows: [],
              hiddenColumns: [],
              brokenAt: [],
            },
          ])
          const told = problems.filter((one) => one.column === column).map(inShort)
          expect([sheet, option, told]).toEqual([sheet, option, []])
        }
      }
    }
  })

  test('its lists open in their cells, below the headings', () => {
    const [people, studies] = templateSheets()
    const { transform } = dropDowns.files.transform['xl/worksheets/sheet{id}.xml']
    const xml = '<worksheet><sheetData></sheetData><pageMargins/></worksheet>'
    expect(transform(xml, people as object)).toContain(
      '<worksheet><sheetData></sheetData><dataValidations count="3"><dataValidation type="list" allowBlank="1" sqref="D3:D10000"><formula1>"无职称,初级,中级,副高级,正高级"</formula1>',
    )
    expect(transform(xml, studies as object)).toContain(
      'sqref="E2:E10000"><formula1>"公需科目,专业科目,选修科目"</formula1>',
    )
    expect(transform(xml, {})).toBe(xml)
  })
})
