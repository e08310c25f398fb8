import { describe, expect, test } from 'vitest'
import { assessPersonYear, assessUnitYear } from 'xueshi'
import { readCsv } from 'xueshi/csv'
import type { Sheet } from 'xueshi/import'
import { readWorkbook } from 'xueshi/workbook'
import { readSheets } from '../../support/read-sheets.js'
import { type Typed, typedSheet } from '../../support/typed-sheets.js'
import { storedWorkbook } from '../../support/workbooks.js'

// What offices and programs do to files, each from the bytes of the file to the hours of the person: what stands there is counted as it
// stands, or told with its cell, and never counted otherwise.

const year = 2025
const headsOfPeople = ['人员编号', '姓名', '职称', '学历', '岗位类别', '来本单位时间', '离职时间', '退休时间']
const listed = ['001', '甲某', '工程师', '本科', '专业技术岗', '2010-07-01', '', '']
const people = typedSheet('人员', [headsOfPeople, listed])

const heads = ['人员编号', '培训项目', '科目类别', '学习形式', '开始日期', '结束日期', '学时']
const study = (title: string, from: Typed, to: Typed, hours: Typed, ...more: readonly Typed[]) =>
  ['001', title, '专业科目', '集中培训', from, to, hours, ...more] as const

const csv = (name: string, text: string): Sheet => {
  const read = readCsv(new TextEncoder().encode(text), { name })
  if (!read.ok) throw new Error(read.reason)
  return read.value
}
const workbook = (bytes: Uint8Array): readonly Sheet[] => {
  const read = readWorkbook(bytes)
  if (!read.ok) throw new Error(read.reason)
  return read.value
}
const csvOf = (rows: readonly (readonly Typed[])[]) =>
  csv('学习', rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))

/** Cells as a workbook stores them: a text in quotation marks, a formula as it is, anything else a number; with or without addresses. */
const storedRows = (rows: readonly (readonly string[])[], isAddressed = true) => {
  const cell = (value: string, column: number, row: number) => {
    const place = isAddressed ? ` r="${String.fromCharCode(65 + column)}${row + 1}"` : ''
    if (value.startsWith('=')) return `<c${place} t="str"><f>${value.slice(1)}</f></c>`
    return /^[\d.]+$/.test(value) && !value.startsWith('0')
      ? `<c${place}><v>${value}</v></c>`
      : `<c${place} t="inlineStr"><is><t>${value}</t></is></c>`
  }
  const lines = rows.map((row, at) => {
    const place = isAddressed ? ` r="${at + 1}"` : ''
    return `<row${place}>${row.map((value, column) => cell(value, column, at)).join('')}</row>`
  })
  return `<sheetData>${lines.join('')}</sheetData>`
}
const stored = (rows: readonly (readonly string[])[], more = '', about = '') =>
  workbook(storedWorkbook(storedRows(rows) + more, about))

/** The files, and what the year of the first person comes to. */
const read = (...sheets: readonly Sheet[]) => {
  const files = readSheets(sheets)
  const [first] = files.people
  const answer = first && assessPersonYear({ ...first, year })
  const value = answer && 'value' in answer ? answer.value : undefined
  return { ...files, hours: value?.calendarYear.hours, quota: value?.quota, status: answer?.status }
}
const sixty = study('甲班', '2025-03-03', '2025-03-14', '60') as readonly string[]

describe('workbooks', () => {
  test('a chart on a sheet of its own: the other sheets are read', () => {
    expect(read(people, ...stored([heads, sixty])).hours).toBe('60')
  })

  test('cells and rows without addresses follow one another', () => {
    const sheets = workbook(storedWorkbook(storedRows([heads, sixty], false)))
    expect(read(people, ...sheets).hours).toBe('60')
  })

  test('a formula without a stored value is not an empty cell', () => {
    const retired = stored([headsOfPeople, [...listed.slice(0, 7), '=TEXT(M2,"yyyy-mm-dd")']])
    const registered = typedSheet('学习', [
      [...heads, '证书编号', '登记日期'],
      [...sixty, 'Z1', { kind: 'unread', because: 'not-computed' }],
    ])
    const { told, people: found, records } = read(...retired, registered)
    expect(told).toEqual(['open H2 not-computed', 'unread I2 not-computed'])
    // Whether they serve is not known, and neither is the registration.
    expect(found[0]?.person.serviceUnread).toBe(true)
    expect(records[0]?.record.study).toEqual({
      kind: 'unstated',
      from: '2025-03-03',
      to: '2025-03-14',
      unread: true,
    })
  })

  test('certificate, registration and subject merged down over rows say the same in each', () => {
    const rows = [
      [...heads, '证书编号', '登记日期'],
      [...study('甲班', '2025-03-03', '2025-03-07', 30), 'Z1', '2025-07-01'],
      [...study('乙班', '2025-04-07', '2025-04-11', 30), null, null],
      [...study('丙班', '2025-05-06', '2025-05-10', 30), null, null],
    ].map((row, at) => (at > 1 ? row.map((cell, column) => (column === 2 ? null : cell)) : row))
    const down = (column: number) => ({ from: { row: 2, column }, to: { row: 4, column } })
    const { records, hours } = read(people, typedSheet('学习', rows, { merges: [down(3), down(8), down(9)] }))
    expect(records.map(({ record }) => [record.subject, record.registration?.registeredOn])).toEqual(
      Array.from({ length: 3 }, () => ['professional', '2025-07-01']),
    )
    expect(hours).toBe('90')
  })

  test('dates that lost their format in a workbook of 1904 count from 1904', () => {
    const rows = [heads, ['001', '甲班', '专业科目', '集中培训', '44264', '44268', '24']]
    const { records } = read(people, ...stored(rows, '', '<workbookPr date1904="1"/>'))
    expect(records[0]?.record.study).toEqual({
      kind: 'total',
      from: '2025-03-10',
      to: '2025-03-14',
      hours: '24',
    })
  })

  test('computed cells with binary noise are the figures that they show', () => {
    const rows = [
      heads,
      ['001', '甲班', '专业科目', '集中培训', '2025-03-03', '2025-03-07', '4.1999999999999993'],
    ]
    const money = [
      ['年度', '职工工资总额', '经费性质', '用途', '金额', '来源', '是否经常性'],
      ['2025', '12345678.900000002', '提取', '计提', '190000.10000000001', '单位自筹', '是'],
    ]
    const { hours, funding, told } = read(people, ...stored(rows), ...stored(money))
    expect([hours, funding[0]?.payroll, funding[0]?.entries?.[0]?.amount]).toEqual([
      '4.2',
      '12345678.9',
      '190000.1',
    ])
    expect(told).toEqual([])
  })

  test('a hidden sheet with other records is told and not counted', () => {
    const rows = (title: string) => [heads, study(title, '2025-03-03', '2025-03-07', 30)]
    const { hours, told } = read(
      people,
      typedSheet('学习', rows('甲班')),
      typedSheet('旧', rows('乙班'), { hidden: true }),
    )
    expect([hours, told]).toEqual(['30', ['left-out sheet-hidden']])
  })
})

describe('text files', () => {
  test('dates exported as UTC instants are refused, for they are the next day in China', () => {
    const rows = [heads, study('甲班', '2025-03-02T16:00:00.000Z', '2025-03-13T16:00:00.000Z', 30)]
    const { told, status } = read(people, csvOf(rows))
    expect(told).toEqual(['unread E2 utc-instant', 'unread F2 utc-instant'])
    expect(status).toBe('bounded')
  })

  test.each(['12\n24', '8 4'])('two numbers in one cell are not one: %j', (hours) => {
    const { told, quota } = read(people, csvOf([heads, study('甲班', '2025-03-03', '2025-03-28', hours)]))
    expect([told, quota]).toEqual([['unread G2 two-numbers'], 'undetermined'])
  })

  test('cells kept as text by ="…" are what stands within', () => {
    const list = csv(
      '人员',
      `人员编号,姓名,身份证号,职称,学历,岗位类别,来本单位时间\n="001",甲某,="11010519491231002X",工程师,本科,专业技术岗,2010-07-01`,
    )
    const found = read(
      list,
      csv('学习', `${heads.join(',')}\n="001",甲班,专业科目,集中培训,2025-03-03,2025-03-07,30`),
    )
    expect(found.people[0]?.person).toMatchObject({ id: '001', citizenNumber: '11010519491231002X' })
    expect([found.hours, found.told]).toEqual(['30', []])
  })

  test('the title of a study that stands first and looks like a sum or a footer is a study', () => {
    const titles = ['财务数据汇总', '累计误差分析', '合计', '填表人', '注册建造师：继续教育']
    const rows = titles.map((title, at) => [
      title,
      '001',
      '专业科目',
      '集中培训',
      `2025-0${at + 3}-03`,
      `2025-0${at + 3}-07`,
      18,
    ])
    const { hours, told } = read(people, csvOf([['培训项目', '人员编号', ...heads.slice(2)], ...rows]))
    expect([hours, told]).toEqual(['90', []])
  })
})

describe('what people write', () => {
  test('第一期 of two trainings is two classes', () => {
    const rows = [
      [...heads, '班次编号'],
      [...study('甲课程', '2025-03-03', '2025-03-07', 30), '第一期'],
      [...study('乙课程', '2025-04-07', '2025-04-11', 30), '第一期'],
      [...study('丙课程', '2025-05-06', '2025-05-10', 30), '第二期'],
    ]
    const { hours, records } = read(people, csvOf(rows))
    expect(hours).toBe('90')
    expect(records.map(({ record }) => record.classId)).toEqual([
      '甲课程第一期',
      '乙课程第一期',
      '丙课程第二期',
    ])
  })

  test.each([
    ['金额单位：人民币万元', '19', '190000'],
    ['单位：千元', '190', '190000'],
    ['（亿元）', '0.0019', '190000'],
  ])('the unit of money above the table counts: %s', (above, amount, yuan) => {
    const rows = [
      [above],
      ['年度', '职工工资总额（元）', '经费性质', '用途', '金额', '来源', '是否经常性'],
      ['2025', '12000000', '提取', '计提', amount, '单位自筹', '是'],
    ]
    const {
      unit,
      people: all,
      funding,
    } = readSheets([people, csvOf(rows)], {
      unit: { id: 'u1', kind: 'enterprise', divisionCode: '500103' },
    })
    expect(funding[0]?.entries?.[0]?.amount).toBe(yuan)
    const [money] = funding
    const answer = assessUnitYear({ unit, people: all, year, ...(money && { funding: money }) })
    expect('value' in answer && answer.value.funding).toBe('met')
  })

  test('a study that was refused leaves the verdict on its person open', () => {
    const { quota, status, told } = read(
      people,
      csvOf([heads, sixty, study('乙班', '2025-04-07', '2025-04-31', 24)]),
    )
    expect(told).toEqual(['unread F3 no-such-day'])
    expect([quota, status]).toEqual(['undetermined', 'bounded'])
  })

  test('a declaration that the reviewer turned down is no study', () => {
    const rows = [
      [...heads, '审核状态'],
      [...sixty, '审核通过'],
      [...study('乙班', '2025-04-07', '2025-04-11', 30), '审核不通过'],
    ]
    const { hours, told } = read(people, csvOf(rows))
    expect([hours, told]).toEqual(['60', ['left-out 3 turned-down']])
  })

  test.each(['至今', '无', '在职', '9999-12-31', '长期'])(
    '%s as the day of leaving says that there is none',
    (left) => {
      const list = typedSheet('人员', [headsOfPeople, [...listed.slice(0, 6), left, '']])
      const { people: found, told, hours } = read(list, csvOf([heads, sixty]))
      expect(found[0]?.person.employments).toEqual([{ unitId: '本单位', from: '2010-07-01' }])
      expect([hours, told]).toEqual(['60', []])
    },
  )

  test.each(['2010.07', '1998年7月', '2003-9', '199807'])(
    'a month of joining without a day loses nobody: %s',
    (joined) => {
      const list = typedSheet('人员', [headsOfPeople, [...listed.slice(0, 5), joined, '', '']])
      const { told, hours, quota } = read(list, csvOf([heads, sixty]))
      expect([hours, quota, told]).toEqual(['60', 'not-met', []])
    },
  )
})
