import { describe, expect, test } from 'vitest'
import { Office } from '../../../../examples/workbench/office/office.js'
import { openFiles } from '../../../../examples/workbench/office/sources.js'
import { problemGroups } from '../../../../examples/workbench/office/views/problem-groups.js'
import type { ProblemLine } from '../../../../examples/workbench/office/views/problems.js'
import { masked } from '../../../../examples/workbench/office/views/row.js'
import { typedSheet } from '../../../support/typed-sheets.js'

const people = typedSheet('人员', [
  ['单位名称：某某设计院', '2025年度'],
  ['工号', '姓名', '身份证号', '职称', '学历', '岗位类别', '座右铭'],
  ['001', '甲某', '110101199003070070', '高工', '本科', '专技岗', '慎独'],
  ['002', '乙某', '', '能手', '本科', '专技岗', ''],
  ['003', '丙某', '', '能手', '本科', '专技岗', ''],
])

function opened(): Office {
  const office = new Office()
  office.type([people])
  office.configure({
    edition: 'chongqing-2006',
    readings: {},
    year: 2025,
    asOf: null,
    assumedForm: null,
    columns: {},
    unit: {},
  })
  return office
}

const yearOf = (office: Office) => {
  const shown = office.show('zh-CN')
  if (shown.kind !== 'year') throw new Error(`no year: ${shown.kind}`)
  return shown.view
}

describe('a row of a sheet', () => {
  test('has what stands under each heading, and the words that a column takes', () => {
    const office = opened()
    yearOf(office)
    const [cells = []] = office.rows('人员', [4])
    expect(cells.map(({ heading, text, tells }) => [heading, text, tells])).toEqual([
      ['工号', '002', 'number'],
      ['姓名', '乙某', 'name'],
      ['身份证号', '', 'citizenNumber'],
      ['职称', '能手', 'professionalTitle'],
      ['学历', '本科', 'education'],
      ['岗位类别', '专技岗', 'role'],
      ['座右铭', '', null],
    ])
    expect(cells[3]?.choices?.map(({ text }) => text)).toEqual(['无职称', '初级', '中级', '副高级', '正高级'])
    expect(cells[0]?.choices).toBeNull()
  })

  test('shows of a citizen number its last four places', () => {
    const office = opened()
    yearOf(office)
    const [cells = []] = office.rows('人员', [3])
    expect(cells[2]).toMatchObject({ text: '••••••••••••••0070', isMasked: true })
    expect(cells.filter(({ isMasked }) => isMasked)).toHaveLength(1)
  })

  test('of a sheet that there is not has no cells', () => {
    const office = opened()
    yearOf(office)
    expect(office.rows('别的', [1])).toEqual([[]])
  })
})

describe('what is masked', () => {
  test.each([
    ['a citizen number', '110101199003070070', '••••••••••••••0070'],
    ['one of fifteen places', '110101900307007', '•••••••••••7007'],
    ['one that is parted', '110101 19900307 0070', '•••••• •••••••• 0070'],
    ['one with a letter', '身份证11010119900307007X', '身份证••••••••••••••007X'],
    ['a date', '2025-03-03', '2025-03-03'],
    ['two dates', '2025-03-03 - 2025-03-07', '2025-03-03 - 2025-03-07'],
    ['the number of a certificate', 'JY-2025-001', 'JY-2025-001'],
  ])('%s', (_, text, shown) => {
    expect(masked(text)).toBe(shown)
  })

  test('whatever stands where a citizen number should', () => {
    expect(masked('11010119900', 'citizenNumber')).toBe('•••••••9900')
    expect(masked('无', 'citizenNumber')).toBe('无')
  })
})

describe('an edit', () => {
  test('is told with what stood there, mends the row, and is taken back', () => {
    const office = opened()
    const before = yearOf(office).problems.filter(({ heading }) => heading === '职称')
    expect(before.map(({ row }) => row)).toEqual([4, 5])
    office.edit([{ sheet: '人员', row: 4, column: 4, text: '中级' }])
    expect(yearOf(office).problems.flatMap(({ heading, row }) => (heading === '职称' ? [row] : []))).toEqual([
      5,
    ])
    expect(office.editLines()).toEqual([
      { sheet: '人员', row: 4, column: 4, heading: '职称', stood: '能手', text: '中级' },
    ])
    expect(office.rows('人员', [4])[0]?.[3]?.text).toBe('中级')
    office.withdraw([{ sheet: '人员', row: 4, column: 4 }])
    expect(yearOf(office).problems.filter(({ heading }) => heading === '职称')).toEqual(before)
    expect(office.editLines()).toEqual([])
  })
})

describe('a heading that is not known', () => {
  test('is to be mapped until somebody says what it means', () => {
    const office = opened()
    const unknown = () =>
      yearOf(office).tables.flatMap(({ columns }) =>
        columns.flatMap(({ heading, isUnknown }) => (isUnknown ? [heading] : [])),
      )
    expect(unknown()).toEqual(['座右铭'])
    office.configure({
      edition: 'chongqing-2006',
      readings: {},
      year: 2025,
      asOf: null,
      assumedForm: null,
      columns: { 座右铭: null },
      unit: {},
    })
    expect(unknown()).toEqual([])
  })
})

describe('problems that say the same', () => {
  const line = (row: number, what: string, weight: number): ProblemLine => ({
    sheet: '人员',
    row,
    column: 4,
    effect: 'open',
    what,
    weight,
  })

  test('stand together, those first on which the most verdicts hang together', () => {
    const groups = problemGroups([line(4, '甲', 3), line(5, '乙', 2), line(9, '丙', 0), line(6, '乙', 2)])
    expect(groups.map(({ what, rows, weight }) => [what, rows, weight])).toEqual([
      ['乙', [5, 6], 4],
      ['甲', [4], 3],
      ['丙', [9], 0],
    ])
    expect(new Set(groups.map(({ key }) => key)).size).toBe(3)
  })

  test('of a sheet as a whole have no rows', () => {
    const [group] = problemGroups([{ sheet: '空', effect: 'left-out', what: '未读', weight: 0 }])
    expect(group?.rows).toEqual([])
  })
})

describe('the sheets of several files', () => {
  const file = (name: string, text = '工号,姓名\n001,甲某') => ({
    name,
    bytes: new TextEncoder().encode(text),
  })

  test('have names of their own', () => {
    const { sheets } = openFiles([file('学时.csv'), file('学时.csv'), file('学时.csv')])
    expect(sheets.map(({ name }) => name)).toEqual(['学时', '学时-学时', '学时-学时 (2)'])
  })

  test('have names without white space around them, by which problems name them', () => {
    const { sheets } = openFiles([file(' 学时 .csv')])
    expect(sheets.map(({ name }) => name)).toEqual(['学时'])
  })
})
