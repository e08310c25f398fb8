import { fc, test as property } from '@fast-check/vitest'
import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { showHidden } from '../../../src/engine/facts/hidden-characters.js'
import { paperOf, table } from '../../../src/export/blocks.js'
import { neutral } from '../../../src/export/render/neutral.js'
import { paperCsv, paperHtml, paperMarkdown, paperSheets } from '../../../src/export.js'
import { chinesePapers as words } from '../../../src/words/zh-CN/papers.js'
import { unitPapers } from '../unit-papers.js'

const sheetOf = (...texts: readonly string[]) =>
  paperOf(words, { title: '甲', basis: ['34'] }, [
    table(
      '',
      ['甲', '乙'],
      texts.map((text) => [text, '']),
    ),
  ])
const papers = unitPapers(words)

/** Text of what some way of writing takes for a sign of its own, among whatever else there is. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'<>"&\'|\\`*_[]#~$=+-@＝＋－＠,;\n\r\t7甲'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 14,
})

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86 23', "'+86 23"],
    ['-1', "'-1"],
    ['@cmd', "'@cmd"],
    ['＝1+1', "'＝1+1"],
    ['＠cmd', "'＠cmd"],
    ['50010119900101123X', '50010119900101123X'],
    ['500101199001011234', '\t500101199001011234'],
    ['123456789012', '\t123456789012'],
    ['12345678901', '12345678901'],
    ['0012', '\t0012'],
    ['0', '0'],
    ['3-5', '\t3-5'],
    ['1/2', '\t1/2'],
    ['1E5', '\t1E5'],
    ['2025-11-05', '2025-11-05'],
    ['三天', '三天'],
  ])('%s is written as %j', (text, written) => expect(neutral(text)).toBe(written))

  property.prop([fc.array(anyText, { maxLength: 5 })])(
    'any text is read back, and none begins a formula',
    (texts) => {
      const { data } = Papa.parse<string[]>(paperCsv(sheetOf(...texts)).slice(1))
      const rows = data.filter((row) => row.length === 2).slice(1)
      expect(rows.map(([cell]) => cell)).toStrictEqual(texts.map((text) => neutral(showHidden(text))))
      expect(rows.filter(([cell = '']) => /^[=+\-@＝＋－＠]/u.test(cell))).toStrictEqual([])
    },
  )

  test('figures are not quoted, and the text begins with the mark of UTF-8', () => {
    const text = paperCsv(papers['those short'] as never)
    expect(text.startsWith('\ufeff2025年度未完成学时人员名单\r\n')).toBe(true)
    expect(text).toContain('\r\np2,李二,12,80,68,不符合,\r\n')
  })
})

// A copy is written as it was, without what else stands on its paper.
const written = Object.entries(papers).filter(([, { blocks }]) => blocks.every(({ kind }) => kind !== 'copy'))

test.each(written)('%s says the same however it is written', (_, paper) => {
  const texts = paper.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'table':
        return [block.title, ...block.head, ...block.rows.flat().map(({ text }) => text)]
      case 'copy':
        return []
      case 'lines':
        return [block.title, ...block.lines]
      default:
        return block.fields.flatMap(({ label, value }) => [label, value])
    }
  })
  const [sheet] = paperSheets([paper])
  const cells = sheet?.data.flat().flatMap((cell) => (cell === null ? [] : [String(cell.value)]))
  const csv = paperCsv(paper)
  const page = paperHtml([paper])
  for (const text of texts.filter((one) => one !== '')) {
    expect(cells).toContain(text)
    expect(csv).toContain(neutral(text))
    expect(page).toContain(text.replaceAll('"', '&quot;'))
  }
})

describe('HTML', () => {
  property.prop([anyText])('no text of a cell is markup', (text) => {
    const [, cell = ''] =
      /<tbody>\n<tr><td(?: class="short")?>(.*)<\/td><td><\/td><\/tr>\n<\/tbody>/s.exec(
        paperHtml([sheetOf(text)]),
      ) ?? []
    expect(cell).not.toMatch(/[<>"]/)
    expect(
      cell.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ).toBe(showHidden(text))
  })

  test('each paper is a section, upright or across; the page loads nothing', () => {
    const all = Object.values(papers) as [(typeof papers)[string], ...(typeof papers)[string][]]
    const page = paperHtml(all as never)
    expect(page.match(/<section/g)).toHaveLength(all.length)
    expect(page.match(/<section class="wide">/g)).toHaveLength(all.filter(({ isWide }) => isWide).length)
    expect(page).not.toMatch(/<script|<img|<link|url\(|https?:/)
  })
})

describe('markdown', () => {
  property.prop([anyText])('no text breaks a table', (text) => {
    const rows = paperMarkdown(sheetOf(text))
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(3)
    expect(rows.map((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length)).toStrictEqual([3, 3, 3])
  })
})

describe('sheets of a workbook', () => {
  test('are read back as they were written: figures as numbers, keys as text', async () => {
    const bytes = await writeExcelFile(paperSheets([papers['those short'] as never])).toBuffer()
    const [sheet] = await readExcelFile(bytes)
    expect(sheet?.sheet).toBe('2025年度未完成学时人员名单')
    expect(sheet?.data.filter(([key]) => key === 'p2')).toStrictEqual([
      ['p2', '李二', 12, 80, 68, '不符合', null],
    ])
  })

  test('a citizen number keeps its digits, and a formula is text', async () => {
    const bytes = await writeExcelFile(paperSheets([sheetOf('500101199001011234', '=1+1')])).toBuffer()
    const [sheet] = await readExcelFile(bytes)
    expect(sheet?.data.slice(-2).map(([cell]) => cell)).toStrictEqual(['500101199001011234', '=1+1'])
  })

  test('have names that a workbook can have, each once', () => {
    const titled = (title: string) => ({ ...sheetOf(), title })
    const names = paperSheets([
      titled("'a/b:c*?[d]\\'"),
      titled('A b c   d'),
      titled('年'.repeat(40)),
      titled('年'.repeat(40)),
    ])
    expect(names.map(({ sheet }) => sheet)).toStrictEqual([
      'a b c   d',
      'A b c   d (2)',
      '年'.repeat(31),
      `${'年'.repeat(27)} (2)`,
    ])
  })

  test('a wide paper lies across', () => {
    const [sheet, upright] = paperSheets([papers['statement'] as never, papers['task book'] as never])
    expect([sheet?.orientation, upright?.orientation]).toStrictEqual(['landscape', undefined])
  })
})
