import { describe, expect, test } from 'vitest'
import { readAmount, tenThousandTimes } from '../../../examples/annual-report/read/amounts.js'
import { readDate, readSpan } from '../../../examples/annual-report/read/dates.js'
import { type Cell, columnLetters } from '../../../examples/annual-report/read/table.js'
import { titleLevelOf } from '../../../examples/annual-report/read/titles.js'
import { readTables } from '../../../examples/annual-report/read/unit-file.js'

describe('dates', () => {
  test.each<[Cell, string]>([
    [new Date(Date.UTC(2025, 2, 5)), '2025-03-05'],
    ['2025/3/5', '2025-03-05'],
    ['2025年3月5日', '2025-03-05'],
    ['2025.3.5', '2025-03-05'],
    [' 2025-03-05 ', '2025-03-05'],
    ['2025/3/5 0:00', '2025-03-05'],
    ['20250305', '2025-03-05'],
    [20250305, '2025-03-05'],
    [45721, '2025-03-05'],
    ['２０２５/３/５', '2025-03-05'],
    // What the library is left to refuse.
    ['2025-2-30', '2025-02-30'],
    ['20255-3-1', '20255-3-1'],
    ['25.3.5', '25.3.5'],
    ['2025年3月', '2025年3月'],
    ['3月5日', '3月5日'],
  ])('%s', (cell, date) => expect(readDate(cell).date).toBe(date))

  test.each<[Cell, string, string]>([
    ['2025.3.3-3.7', '2025-03-03', '2025-03-07'],
    ['2025.3.3-7', '2025-03-03', '2025-03-07'],
    ['2025年3月3日至7日', '2025-03-03', '2025-03-07'],
    ['2025年3月31日至4月2日', '2025-03-31', '2025-04-02'],
    ['2025/3/3—2025/3/7', '2025-03-03', '2025-03-07'],
    ['2025-03-03 至 2025-03-07', '2025-03-03', '2025-03-07'],
    ['2025-03-03～2025-03-07', '2025-03-03', '2025-03-07'],
    ['2025年3月3日', '2025-03-03', '2025-03-03'],
    // The year of the end is not made up: this end comes before its beginning, and the library says so.
    ['2025.12.29-1.2', '2025-12-29', '2025-01-02'],
    ['20255-3-1至2025-3-3', '20255-3-1至2025-3-3', '20255-3-1至2025-3-3'],
  ])('%s', (cell, from, to) => expect(readSpan(cell)).toMatchObject({ from, to }))
})

describe('amounts', () => {
  test.each<[Cell, string]>([
    [18, '18'],
    ['18学时', '18'],
    [' 2.50 ', '2.5'],
    ['24.0', '24'],
    ['１８', '18'],
    [30.299999999999997, '30.299999999999997'],
    [-6, '-6'],
    ['约20', '约20'],
    ['24小时', '24小时'],
  ])('%s', (cell, amount) => expect(readAmount(cell, 'hours').amount).toBe(amount))

  test('money', () => {
    expect(readAmount('￥1,234,567.80元', 'yuan').amount).toBe('1234567.8')
    expect(readAmount('12,34', 'yuan').amount).toBe('12,34')
    expect(tenThousandTimes('4683.26')).toBe('46832600')
    expect(tenThousandTimes('0.00012')).toBe('1.2')
    expect(tenThousandTimes('约3')).toBe('约3')
  })
})

describe('words', () => {
  test.each([
    ['无', 'none'],
    ['技术员', 'junior'],
    ['助理工程师', 'junior'],
    ['工程师', 'intermediate'],
    ['主治医师', 'intermediate'],
    ['高级会计师', 'senior-associate'],
    ['副主任护师', 'senior-associate'],
    ['教授级高级工程师', 'senior-full'],
    ['高级', undefined],
    ['高级技师', undefined],
    ['constructor', undefined],
  ])('%s', (word, level) => expect(titleLevelOf(word)).toBe(level))

  test('columns are named as a spreadsheet names them', () => {
    expect([0, 25, 26, 51, 52].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA'])
  })
})

describe('tables in other shapes', () => {
  const identity = '11010519491231002x'
  const people = {
    sheet: '名册',
    rows: [
      ['填报单位：', '甲院', '单位性质：企业', null],
      ['序号', '职工编号', '姓 名', '文化程度', '入职时间', '参加工作时间', '职称\n等级*'],
      [1, identity, '王　伟', '本科（肄业）', '2025/3/3', '2010/7/1', '—'],
      [2, 'B7', '李四', '中专', null, null, '中级'],
    ],
  }

  test('a unit whose forms do not name it is that of its list, whatever its rows call it', () => {
    const rows = [
      ['序号', '职工编号', '姓 名', '学历', '入职时间', '单位', '职称'],
      [1, 'B7', '李四', '中专', '2025/3/3', '甲院', '中级'],
    ]
    const { people: read } = readTables([{ sheet: '名册', rows }])
    expect(read[0]?.person.employments).toEqual([{ unitId: '本单位', from: '2025-03-03' }])
    const named = readTables([{ sheet: '名册', rows: [['填报单位：', '乙院'], ...rows] }])
    expect(named.people[0]?.person.employments).toEqual([{ unitId: '甲院', from: '2025-03-03' }])
  })

  test('a citizen number in the place of a personnel number finds people and is nobody’s id', () => {
    const { unit, people: read, notes, refused } = readTables([people])
    expect(refused).toEqual([])
    expect(unit).toEqual({ id: '甲院', name: '甲院', kind: 'enterprise' })
    expect(read.map(({ person }) => person)).toEqual([
      {
        id: '名册-000003',
        name: '王伟',
        citizenNumber: identity.toUpperCase(),
        education: 'bachelor',
        graduated: false,
        employments: [{ unitId: '甲院', from: '2025-03-03' }],
      },
      { id: 'B7', name: '李四', education: 'secondary-technical', title: 'intermediate' },
    ])
    expect(notes.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'B', 'number-is-identity'],
    ])
  })

  test('a record may name its person by citizen number alone, and say its dates in two ways that agree', () => {
    const records = {
      sheet: '记录',
      rows: [
        ['身份证号', '培训名称', '培训形式', '起止日期', '开始日期', '学时', '上课日期'],
        [identity, '讲座', '讲座', '2025.3.3-3.4', '2025-03-03', '3', '2025-3-4（下午）'],
        [identity, '讲座', '讲座', '2025.3.3-3.4', '2025-03-02', '3', null],
        [identity, '讲座', '讲座', '2025.3.3', null, null, null],
        [null, '讲座', '讲座', '2025.3.3', null, 3, '2025-3-3（晚上）'],
      ],
    }
    const { records: read, refused } = readTables([records, people])
    expect(read.map(({ row, personIds, record }) => [row, ...personIds, record.study])).toEqual([
      [2, '名册-000003', { kind: 'sessions', sessions: [{ date: '2025-03-04', dayFraction: '0.5' }] }],
      [3, '名册-000003', { kind: 'unstated', unread: true }],
      [4, '名册-000003', { kind: 'unstated', from: '2025-03-03', to: '2025-03-03', unread: true }],
      [5, { kind: 'unstated', unread: true }],
    ])
    expect(
      refused.map(({ row, column, problems }) => [row, column, problems.map(({ code }) => code)]),
    ).toEqual([
      [3, 'D', ['dates-disagree']],
      [4, 'F', ['hours-not-given']],
      [5, null, ['person-not-given']],
      [5, 'G', ['detail-unreadable']],
    ])
  })

  test('money in units of ten thousand yuan, and two payrolls of one year', () => {
    const headings = ['年度', '工资总额', '款项性质', '金额', '经费来源', '经常性']
    const rows = [
      ['2025年度', 4683.26, null, null, null, null],
      [2025, 4700, '计提', 70.2, '自筹', '是'],
      [2025, null, '计提', '70.25', '自筹', '√'],
    ]
    const stated = { sheet: '经费', rows: [['单位：万元'], headings, ...rows] }
    const inHeadings = {
      sheet: '经费',
      rows: [[null], headings.map((text) => text.replace(/额$/, '额（万元）')), ...rows],
    }
    for (const funding of [stated, inHeadings]) {
      const { funding: read, refused, notes } = readTables([funding], { unit: { name: '甲院' } })
      expect(read[0]?.funding).toMatchObject({
        payroll: '46832600',
        // The money of a row whose payroll is refused is money all the same.
        entries: [
          { amount: '702500', recurrent: true },
          { amount: '702000', recurrent: true },
        ],
      })
      expect(refused.map(({ row, column }) => [row, column])).toEqual([[4, 'B']])
      expect(notes.map(({ row, column, code }) => [row, column, code])).toEqual([
        [2, 'B', 'ten-thousands'],
        [2, 'D', 'ten-thousands'],
      ])
    }
  })

  test('two sheets of one name have records of different ids', () => {
    const rows = [
      ['姓名', '培训名称', '培训形式', '起止日期', '天数'],
      ['李四', '讲座', '讲座', '2025.3.3', 1],
    ]
    const { records } = readTables([people, { sheet: '记录', rows }, { sheet: '记录', rows }])
    expect(records.map(({ record }) => record.id)).toEqual(['记录-000002', '记录 (2)-000002'])
  })
})
