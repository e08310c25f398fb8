import { describe, expect, test } from 'vitest'
import { readSheets } from '../../support/read-sheets.js'
import { type Typed, typedSheet } from '../../support/typed-sheets.js'

const read = (headings: readonly string[], row: readonly Typed[], above: readonly string[] = []) => {
  const { records, told } = readSheets(
    [
      typedSheet('登记', [
        ...above.map((line) => [line]),
        ['工号', '姓名', ...headings],
        ['001', '甲某', ...row],
      ]),
    ],
    { assumedForm: 'distance' },
  )
  return { studies: records.map(({ record: { subject, study } }) => [subject, study]), told: told.slice(1) }
}
const in2024 = { kind: 'total', from: '2024-01-01', to: '2024-12-31' }
const unread = { kind: 'unstated', unread: true }

describe('the year of a person', () => {
  test.each([
    [
      'of its column',
      ['年度', '公需', '专业'],
      [2024, 24, '0'],
      [],
      [['public-required', { ...in2024, hours: '24' }]],
      [],
    ],
    [
      'of the title',
      ['公需科目学时', '专业'],
      [24, ''],
      ['2024年度'],
      [['public-required', { ...in2024, hours: '24' }]],
      [],
    ],
    [
      'of a column that is empty',
      ['年度', '公需'],
      ['', 24],
      ['2024年度'],
      [['public-required', { ...in2024, hours: '24' }]],
      [],
    ],
    ['with the sum alone', ['年度', '合计'], [2024, 84], [], [[undefined, { ...in2024, hours: '84' }]], []],
    [
      'with a sum that is that of its parts',
      ['年度', '公需', '选修', '合计'],
      [2024, 24, 6, '30.0'],
      [],
      [
        ['public-required', { ...in2024, hours: '24' }],
        ['elective', { ...in2024, hours: '6' }],
      ],
      [],
    ],
    ['with nothing', ['年度', '公需', '合计'], [2024, '', ''], [], [], []],
    [
      'of a year that is not read',
      ['年度', '公需'],
      ['今年', 24],
      [],
      [[undefined, unread]],
      ['unread C2 no-date'],
    ],
    ['of a month', ['年度', '公需'], ['2024-03', 24], [], [[undefined, unread]], ['unread C2 no-date']],
    ['of no year', ['公需', '专业'], [24, 60], [], [[undefined, unread]], ['unread 2 year-missing']],
    [
      'with more hours than there can be',
      ['年度', '公需'],
      [2024, 1_000_000],
      [],
      [[undefined, { ...unread, from: '2024-01-01', to: '2024-12-31' }]],
      ['unread D2 out-of-range'],
    ],
  ] as const)('%s', (_, headings, row, above, studies, told) => {
    expect(read(headings, row, above)).toEqual({ studies, told })
  })

  test('of somebody who may be one of two is that of either, and of neither for certain', () => {
    const list = typedSheet('人员', [
      ['工号', '姓名'],
      ['001', '甲某'],
      ['002', '甲某'],
    ])
    const register = typedSheet('登记', [
      ['姓名', '年度', '公需'],
      ['甲某', 2024, 24],
    ])
    const { records } = readSheets([list, register])
    expect(records).toEqual([
      {
        record: {
          id: '登记-000002-publicRequired',
          title: '公需',
          form: 'other',
          subject: 'public-required',
          study: { ...in2024, hours: '24' },
        },
        personIds: ['001', '002'],
        sheet: '登记',
        row: 2,
      },
    ])
  })
})
