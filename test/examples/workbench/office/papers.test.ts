import { describe, expect, test } from 'vitest'
import { formPapers, nothingFilled, type Wanted } from '../../../../examples/workbench/office/filling.js'
import { Office } from '../../../../examples/workbench/office/office.js'
import { papersOf, shownPaper } from '../../../../examples/workbench/office/papers.js'
import { receiptText, receiptTold } from '../../../../examples/workbench/office/receipts.js'
import { noSettings } from '../../../../examples/workbench/office/settings.js'
import { paperFile, templateWorkbook } from '../../../../examples/workbench/office/workbook.js'
import { annualReturnPaper, paperMarkdown, shortfallPaper } from '../../../../src/export.js'
import { readUnitFiles } from '../../../../src/import.js'
import { readWorkbook } from '../../../../src/workbook.js'
import { chinesePapers } from '../../../../src/zh-CN.js'
import { typedSheet } from '../../../support/typed-sheets.js'

const people = typedSheet('人员', [
  ['单位名称：某某设计院', '单位性质：事业单位', '2025年度'],
  ['工号', '姓名', '身份证号', '职称', '学历', '岗位类别', '入职时间'],
  ['001', '甲某', '110101199003070070', '高工', '本科', '专技岗', '2010-07-01'],
  ['002', '乙某', '', '工程师', '本科', '专技岗', '2010-07-01'],
  ['003', '丙某', '', '能手', '本科', '专技岗', '2010-07-01'],
])
const studies = typedSheet('学习记录', [
  ['工号', '课程名称', '课程类型', '学习方式', '起止时间', '学时'],
  ['001', '新规范', '专业课', '集中培训', '2025.5.5-5.30', '90'],
  ['002', '新规范', '专业课', '集中培训', '2025.5.5-5.9', '24'],
])

function opened(): Office {
  const office = new Office()
  office.type([people, studies])
  office.configure({ ...noSettings, year: 2025 })
  office.show('zh-CN')
  return office
}

const { model } = opened()
const papers = (wanted: Wanted, filling = nothingFilled, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  papersOf(model, wanted, filling, locale)

describe('the papers of the year', () => {
  const unitName = '某某设计院'

  test('the return is that of the same answer, with what is typed', () => {
    const { statistics } = model
    if (!statistics) throw new Error('the unit has a return')
    const filling = { filledBy: '丁某', responsible: '', filledOn: '2026-01-05' }
    const [paper] = papers({ kind: 'return' }, filling)
    expect(paper).toEqual(
      annualReturnPaper({ statistics, unitName, filledBy: '丁某', filledOn: '2026-01-05' }, chinesePapers),
    )
  })

  test('who is short', () => {
    const [paper] = papers({ kind: 'short' })
    const list = model.file.people.map(({ person }) => person)
    expect(paper).toEqual(shortfallPaper({ unitYear: model.answer, people: list, unitName }, chinesePapers))
    const table = paper?.blocks.find((block) => block.kind === 'table')
    expect(table?.rows.map(([id]) => id?.text)).toEqual(['002', '003'])
  })

  test('a statement each of those who are short or may be, or of the one who is named', () => {
    const whose = (wanted: Wanted) =>
      papers(wanted).map(({ blocks: [first] }) =>
        first?.kind === 'fields' ? first.fields.slice(1, 3).map(({ value }) => value) : [],
      )
    expect(whose({ kind: 'statements' })).toEqual([
      ['乙某', '002'],
      ['丙某', '003'],
    ])
    expect(whose({ kind: 'statement', person: '001' })).toEqual([['甲某', '001']])
    expect(whose({ kind: 'statement', person: '009' })).toEqual([])
  })

  test('what to correct, and the sheets in which it is', () => {
    const [list] = papers({ kind: 'corrections' })
    const table = list?.blocks.find((block) => block.kind === 'table')
    expect(table?.rows.map((row) => row.slice(1, 3).map(({ text }) => text))).toEqual([['“人员”D5', '能手']])
    const copies = papers({ kind: 'copies' }).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'copy' ? [block] : [])),
    )
    expect(copies.map(({ name }) => name)).toEqual(['人员'])
    expect(copies[0]?.rows[4]?.[3]).toEqual({ text: '能手', mark: 'refused' })
  })

  test('the yearly report names the unit', () => {
    expect(papers({ kind: 'report' }).map(paperMarkdown)[0]).toContain('某某设计院')
  })

  test('are in the language of the page', () => {
    expect(papers({ kind: 'return' }, nothingFilled, 'en')[0]?.locale).toBe('en')
  })

  test('of a report without files there are no copies', () => {
    const without = { ...model, sheets: [] }
    expect(papersOf(without, { kind: 'copies' }, nothingFilled, 'zh-CN')).toEqual([])
    expect(papersOf(without, { kind: 'mended' }, nothingFilled, 'zh-CN')).toEqual([])
  })
})

test.each(formPapers)('%s is one empty form', (kind) => {
  expect(papers({ kind })).toHaveLength(1)
})

describe('the corrected sheets', () => {
  test('read back as the page has them', async () => {
    const office = opened()
    office.edit([{ sheet: '人员', row: 5, column: 4, text: '初级' }])
    office.show('zh-CN')
    const bytes = await paperFile(papersOf(office.model, { kind: 'mended' }, nothingFilled, 'zh-CN'), 'xlsx')
    const read = bytes && readWorkbook(bytes)
    if (!read?.ok) throw new Error('it is no workbook')
    expect(read.value.map(({ name }) => name)).toEqual(['人员', '学习记录'])
    const back = readUnitFiles(read.value)
    expect(back.people).toEqual(office.file?.people)
    expect(back.tables).toEqual(office.file?.tables)
    expect(back.problems.filter(({ effect }) => effect === 'open')).toEqual([])
  })
})

describe('files', () => {
  test('a page to be printed', async () => {
    const bytes = await paperFile(papers({ kind: 'return' }), 'html')
    expect(new TextDecoder().decode(bytes ?? undefined)).toContain('<h1>2025年度')
  })

  test('nothing where there is nothing to write', async () => {
    expect(await paperFile([], 'xlsx')).toBeNull()
    expect(await paperFile([], 'html')).toBeNull()
  })

  test('a workbook to fill in is read without its samples', async () => {
    const read = readWorkbook(await templateWorkbook())
    if (!read.ok) throw new Error('it is no workbook')
    const { tables, people: none } = readUnitFiles(read.value)
    expect(tables.map(({ kind }) => kind)).toEqual(['people', 'studies', 'money'])
    expect(none).toEqual([])
  })
})

describe('a paper on the screen', () => {
  test('has the first rows of its tables, and citizen numbers masked', () => {
    const many = typedSheet('人员', [
      ['工号', '姓名', '身份证号', '职称'],
      ...Array.from({ length: 50 }, (_, at) => [`${at + 1}`, '甲', '110101199003070070', '能手']),
    ])
    const office = new Office()
    office.type([many])
    office.configure({ ...noSettings, year: 2025 })
    office.show('zh-CN')
    const shown = shownPaper(papersOf(office.model, { kind: 'copies' }, nothingFilled, 'zh-CN'), 0)
    const copy = shown?.paper.blocks.find((block) => block.kind === 'copy')
    expect([shown?.of, shown?.left, copy?.rows.length]).toEqual([1, 11, 40])
    expect(copy?.rows[1]?.[2]?.text).toBe('••••••••••••••0070')
  })

  test('is nothing beyond the last', () => {
    expect(shownPaper(papers({ kind: 'statements' }), 1)?.of).toBe(2)
    expect(shownPaper(papers({ kind: 'statements' }), 2)).toBeNull()
  })
})

describe('receipts', () => {
  const kept = (person: string | null, key = '') => receiptText(model, person, key) ?? ''
  const told = (text: string, key = '', now = model) => {
    const found = receiptTold(now, text, key, 'zh-CN')
    return found.kind === 'checked' ? found.standing : found.kind
  }

  test.each([
    ['the unit', null],
    ['a person', '002'],
  ])('%s: the same files and rules', (_, person) => {
    expect(told(kept(person))).toBe('same')
  })

  test.each([
    ['the unit', null],
    ['the person', '002'],
  ])('%s: a cell was corrected since', (_, person) => {
    const office = opened()
    office.edit([{ sheet: '学习记录', row: 3, column: 6, text: '20' }])
    office.show('zh-CN')
    expect(told(kept(person), '', office.model)).toBe('changed')
  })

  test('other rules', () => {
    const office = opened()
    office.configure({ ...noSettings, year: 2025, edition: 'national-2015' })
    office.show('zh-CN')
    expect(told(kept(null), '', office.model)).toBe('changed')
  })

  test('with a key, and without it or with another', () => {
    const key = 'sixteen letters!'
    expect(told(kept(null, key), key)).toBe('same')
    expect(told(kept(null, key))).toBe('not-reproducible')
    expect(told(kept(null, key), 'another sixteen!')).toBe('not-reproducible')
  })

  test('one that was altered', () => {
    const text = kept('002')
    expect(told(text.replace(/"status": "\w+"/, '"status": "open"'))).toBe('not-reproducible')
  })

  test('what is none', () => {
    expect(told('hello')).toBe('refused')
    expect(told('{}')).toBe('refused')
  })

  test('on somebody who is not in the files', () => {
    const office = new Office()
    office.type([
      typedSheet(
        '人员',
        people.rows.slice(0, 3).map((row) => [...row]),
      ),
    ])
    office.configure({ ...noSettings, year: 2025 })
    office.show('zh-CN')
    expect(told(kept('002'), '', office.model)).toBe('unknown')
    expect(receiptText(office.model, '002', '')).toBeNull()
  })

  test('are told in the language of the page, without names', () => {
    const text = kept(null)
    expect(text).not.toContain('乙某')
    const found = receiptTold(model, text, '', 'en')
    expect(found.kind === 'checked' && found.lines.length).toBeGreaterThan(0)
  })
})
