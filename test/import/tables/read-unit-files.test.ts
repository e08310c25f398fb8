import { describe, expect, test } from 'vitest'
import { assessUnitYear } from 'xueshi'
import { readCsv } from 'xueshi/csv'
import { english } from 'xueshi/en'
import { chineseReasons, englishReasons, readUnitFiles, sheetProblemText } from 'xueshi/import'
import { chinese } from 'xueshi/zh-CN'
import { platformExport } from '../../support/messy-sheets.js'
import { readSheets } from '../../support/read-sheets.js'
import { sheetOf, typedSheet } from '../../support/typed-sheets.js'

const people = typedSheet('人员', [
  ['单位名称：某院', '单位性质：事业单位', '行政区划代码：500103'],
  ['工号', '姓名', '职称', '学历', '岗位类别', '入职时间'],
  ['001', '甲某', '工程师', '本科', '专技岗', '2010-07-01'],
])
const studies = (...rows: readonly (readonly string[])[]) =>
  typedSheet('学习', [['工号', '课程名称', '学习形式', '科目', '开始日期', '结束日期', '学时'], ...rows])

describe('the facts of a unit', () => {
  test('are such as its year is assessed from', () => {
    const {
      unit,
      people: found,
      unassigned,
    } = readUnitFiles([
      people,
      studies(
        ['001', '甲班', '网络学习', '公需', '2025-03-03', '2025-03-07', '16'],
        ['001', '乙班', '集中培训', '专业', '2025-05-05', '2025-05-16', '64'],
      ),
    ])
    expect(assessUnitYear({ unit, people: found, unassigned, year: 2025 })).toMatchObject({
      value: { quota: { met: 1 }, ratio: { met: 1 } },
    })
  })

  test('a study that was not read leaves the year of its person open, and one of nobody that of everybody', () => {
    const open = (row: readonly string[]) => {
      const {
        unit,
        people: found,
        unassigned,
      } = readUnitFiles([
        people,
        studies(['001', '甲班', '网络学习', '公需', '2025-03-03', '2025-03-07', '16'], row),
      ])
      return assessUnitYear({ unit, people: found, unassigned, year: 2025 })
    }
    const quota = { met: 0, notMet: 0, undetermined: 1, notAssessed: 0 }
    expect(open(['001', '乙班', '集中培训', '专业', '2025-04-07', '2025-04-31', '64'])).toMatchObject({
      value: { quota },
    })
    expect(open(['', '乙班', '集中培训', '专业', '2025-05-05', '2025-05-16', '64'])).toMatchObject({
      value: { quota },
    })
  })

  test('are frozen', () => {
    const files = readUnitFiles([people])
    for (const one of [files, files.people, files.people[0], files.problems, files.tables[0]?.columns]) {
      expect(Object.isFrozen(one)).toBe(true)
    }
  })
})

test('progress is told every hundred rows and ends at the whole', () => {
  const told: [number, number, string][] = []
  const rows = Array.from({ length: 250 }, (_, at) => [
    `${at}`,
    '甲某',
    '工程师',
    '本科',
    '专技岗',
    '2010-07-01',
  ])
  const many = typedSheet('人员', [['工号', '姓名', '职称', '学历', '岗位类别', '入职时间'], ...rows])
  readUnitFiles([many, studies()], { onProgress: (...now) => void told.push(now) })
  expect(told).toEqual([
    [100, 250, '人员'],
    [200, 250, '人员'],
    [250, 250, '人员'],
  ])
})

test('what is no sheet and options that do not exist are refused', () => {
  const call = (sheets: unknown, options?: unknown) => () => readUnitFiles(sheets as never, options as never)
  expect(call('人员')).toThrow(/sheets must be a list/)
  expect(call([{}])).toThrow(/sheets\[0\].name must be a string/)
  expect(call([null])).toThrow(/sheets\[0\] must be an object/)
  expect(call([{ ...studies(), rows: [['工号']] }])).toThrow(/sheets\[0\].rows\[0\] must be a list of cells/)
  expect(call([], { columns: { 班名: 'titel' } })).toThrow(/columns/)
  expect(
    call([], { columns: { 班名: 'title', 备注: null }, year: 2025, assumedForm: 'distance' }),
  ).not.toThrow()
  expect(call([], { year: 20 })).toThrow(/year/)
  expect(call([], { assumedForm: '网络学习' })).toThrow(/assumedForm/)
})

describe('what is wrong, in words', () => {
  const { problems } = readSheets([sheetOf(platformExport)])
  test('in Chinese', () => {
    expect(problems.map((one) => sheetProblemText(one, chinese, chineseReasons))).toEqual([
      '登记时间：未注明登记机构，均按本单位登记处理。',
      '名册载明为专业技术人员名册，未填写的适用条件按具备处理。',
      '审核未通过，不作为学习记录。',
      '审核状态“待审核”：尚未审核通过，学时暂不能确定。',
      '认定学时“24 6”：同一单元格中有多个数字，请只保留一个。',
      '小计或合计行，不作为数据读取。',
    ])
  })
  test('in English', () => {
    expect(sheetProblemText(problems[4] as never, english, englishReasons)).toBe(
      '认定学时 “24 6”: There are several numbers in the cell; leave one.',
    )
    expect(sheetProblemText(problems[5] as never, english, englishReasons)).toBe(
      'A row of sums, not read as data.',
    )
  })
  test('of the library’s own', () => {
    const [problem] = readSheets([
      people,
      studies(['001', '甲班', '网络学习', '公需', '2025-03-07', '2025-03-03', '16']),
    ]).problems
    expect(sheetProblemText(problem as never, chinese, chineseReasons)).toBe(
      '结束日期“2025-03-03”：结束日期早于开始日期。',
    )
  })
})

test('a workbook of bytes that were typed with formulas for texts reads the same', () => {
  const csv = readCsv(new TextEncoder().encode('工号,姓名\n="001",甲某'), { name: '人员' })
  expect(readSheets(csv.ok ? [csv.value] : []).people.map(({ person }) => person.id)).toEqual(['001'])
})
