import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { type Correction, correctedSheetPaper, type Paper, paperCsv, paperSheets } from '../../src/export.js'
import { readCsv } from '../../src/import/csv/read-csv.js'
import { readWorkbook } from '../../src/import/workbook/read-workbook.js'
import { chinesePapers as words } from '../../src/words/zh-CN/papers.js'
import { paperWords } from '../support/languages.js'
import { readSheets } from '../support/read-sheets.js'
import { runs } from '../support/runs.js'
import { typedSheet } from '../support/typed-sheets.js'
import { unitPapers } from './unit-papers.js'

const asText = (paper: Paper) => {
  const read = readCsv(new TextEncoder().encode(paperCsv(paper)), { name: '表' })
  return read.ok ? [read.value] : []
}
const asWorkbook = async (paper: Paper) => {
  const read = readWorkbook(await writeExcelFile(paperSheets([paper])).toBuffer())
  return read.ok ? read.value : []
}
const throughDoors = async (paper: Paper) => [readSheets(asText(paper)), readSheets(await asWorkbook(paper))]

type Files = ReturnType<typeof readSheets>

/** The facts of files, with the places at which they stand. */
const factsOf = ({ unit, people, records, funding }: Files) => ({ unit, people, records, funding })

const studies = ['人员编号', '姓名', '培训项目', '科目类别', '学习形式', '起止时间', '学时', '结业证号']

describe('the copy of a sheet reads back to the facts of the sheet itself', () => {
  test.each<[string, string[][]]>([
    [
      'people',
      [
        ['人员编号', '姓名', '身份证号', '职称', '学历', '岗位类别', '来本单位时间', '离职时间'],
        ['0012', '王小明', '11010519491231002X', '高工', '本科', '专技岗', '2010.7', '至今'],
        ['3-5', '李 四', '110105194912310046', '工程师', '大专', '', '2015-09-01', ''],
      ],
    ],
    [
      'studies',
      [
        studies,
        ['0012', '王小明', '=新规范', '公需', '网络学习', '2025.3.3-3.7', '24学时', '000123456789012345'],
        ['0013', '李四', '+86培训', '专业', '面授', '2025年5月5日至16日', '约60', '3-5'],
        ['', '', '@甲班', '', '', '2025-06-02', '3天', ''],
      ],
    ],
    [
      'registers',
      [
        ['人员编号', '姓名', '年度', '公需', '专业', '选修', '合计'],
        ['0012', '王小明', '2025', '24', '60', '6', '90'],
        ['0013', '李四', '2025', '24', '-6', '', ''],
      ],
    ],
    [
      'money',
      [
        ['年度', '工资总额（万元）', '经费性质', '用途', '金额', '来源', '经常性'],
        ['2025', '1,200', '提取', '年度计提', '180000', '单位自筹', '是'],
        ['2025', '', '支出', '讲课费', '(500)', '财政拨款', '否'],
      ],
    ],
  ])('%s', async (_, rows) => {
    const read = readSheets([typedSheet('表', rows)])
    const corrections: Correction[] = read.problems.map(({ row, column }) => ({
      sheet: '表',
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
      what: '请核对',
    }))
    for (const back of await throughDoors(correctedSheetPaper(typedSheet('表', rows), corrections, words))) {
      expect(factsOf(back)).toEqual(factsOf(read))
      expect(back.tables[0]?.counts).toEqual(read.tables[0]?.counts)
    }
  })

  // What begins with an apostrophe loses it to a text file, as it does to the programs that open one; a key of strokes is none.
  const key = fc
    .string({ unit: fc.constantFrom(...'0123456789-/=+@＝甲Z'), minLength: 1, maxLength: 18 })
    .filter((text) => /[\d甲Z]/.test(text))
  const row = fc.tuple(
    key,
    fc.constantFrom('王小明', '李四', ''),
    fc
      .string({ unit: fc.constantFrom(...'=+-@％＝1.5,"; 甲乙丙班'), maxLength: 8 })
      .map((text) => text.trim()),
    fc.constantFrom('公需', '专业科目', '选修', '别的'),
    fc.constantFrom('网络学习', '集中培训', ''),
    fc.constantFrom('2025.3.3-3.7', '2025-03-03', '3-5', '2025年3月'),
    fc.constantFrom('24', '0024', '24学时', '3天', '1E5', '4.5', '-6'),
    key,
  )
  property.prop([fc.array(row, { minLength: 1, maxLength: 4 })], runs(200))(
    'whatever stands in it',
    async (given) => {
      const rows = [studies, ...given]
      const facts = factsOf(readSheets([typedSheet('表', rows)]))
      for (const back of await throughDoors(correctedSheetPaper(typedSheet('表', rows), [], words)))
        expect(factsOf(back)).toEqual(facts)
    },
  )
})

describe('papers of answers', () => {
  const papers = unitPapers(words)
  const paper = (name: string) => papers[name] as Paper

  test('those short are people of the unit, and who signs is none of them', async () => {
    for (const { unit, people, records, tables, problems } of await throughDoors(paper('those short'))) {
      expect(unit).toEqual({ id: '某某设计院', name: '某某设计院' })
      expect(people.map(({ person }) => person)).toEqual([{ id: 'p2', name: '李二' }, { id: 'p3' }])
      expect(records).toEqual([])
      expect(tables[0]?.counts.unread).toBe(0)
      expect(
        problems.flatMap(({ heading, why }) =>
          'reason' in why && why.reason === 'column-not-read' ? [heading] : [],
        ),
      ).toEqual(['计入学时', '应完成学时', '尚差学时', '结论', '尚待查明'])
    }
  })

  test('a statement gives what is recorded, never what counts of it, and nobody’s study', async () => {
    for (const { people, records, unassigned } of await throughDoors(paper('statement'))) {
      expect(people).toEqual([])
      expect(unassigned).toHaveLength(2)
      expect(records.map(({ record }) => 'hours' in record.study && record.study.hours)).toEqual(['12', '20'])
    }
    for (const { people, records } of await throughDoors(paper('statement over a row that was not read'))) {
      expect(people).toEqual([])
      expect(records.map(({ record }) => record.study)).toEqual([{ kind: 'unstated', unread: true }])
    }
  })

  const inChinese = new Set(['those short', 'statement', 'statement over a row that was not read'])
  test.each(
    Object.entries(paperWords).flatMap(([locale, language]) =>
      Object.entries(unitPapers(language))
        .filter(([name]) => !(locale === 'zh-CN' && inChinese.has(name)) && !name.startsWith('a sheet'))
        .map(([name, one]) => [name, locale, one] as const),
    ),
  )('%s (%s) is told to hold no table of facts', async (_, __, one) => {
    for (const { tables, people, records, funding, all } of await throughDoors(one)) {
      expect([tables, people, records, funding]).toEqual([[], [], [], []])
      expect(all).toEqual(['left-out sheet-not-read'])
    }
  })
})
