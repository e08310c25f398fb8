import { describe, expect, test } from 'vitest'
import { readSheets } from '../../support/read-sheets.js'
import { type Typed, typedSheet } from '../../support/typed-sheets.js'

const headings = ['年度', '职工工资总额', '经费性质', '用途', '金额', '来源', '是否经常性']
const read = (
  rows: readonly (readonly Typed[])[],
  above: readonly string[] = [],
  heads: readonly string[] = headings,
) => {
  const { funding, told, tables } = readSheets([
    typedSheet('经费', [...above.map((line) => [line]), heads, ...rows]),
  ])
  return { funding, told, counts: tables[0]?.counts }
}
const posting = {
  id: '经费-000002',
  amount: '190000',
  kind: 'appropriated',
  purpose: '计提',
  recurrent: true,
  source: 'unit',
}

describe('money', () => {
  test('a payroll and a posting in one row', () => {
    expect(read([[2025, 12_000_000, '提取', '计提', '19万元', '单位自筹', '是']])).toEqual({
      funding: [{ unitId: '本单位', year: 2025, payroll: '12000000', entries: [posting] }],
      told: [],
      counts: { read: 1, unread: 0, leftOut: 0 },
    })
  })

  test('a posting without a column of amounts is one of which the amount is not known', () => {
    const { funding } = read([[2025, 12_000_000, '提取']], [], ['年度', '职工工资总额', '经费性质'])
    expect(funding[0]?.entries).toEqual([{ id: '经费-000002', kind: 'appropriated' }])
  })

  test('a payroll alone says nothing of the money', () => {
    expect(read([['2025年度', 12_000_000]]).funding).toEqual([
      { unitId: '本单位', year: 2025, payroll: '12000000' },
    ])
  })

  test.each([
    ['above the table', ['金额单位：人民币万元'], headings, '120000000000', '190000'],
    [
      'in a heading, which comes first',
      ['金额单位：人民币万元'],
      ['年度', '职工工资总额（元）', '经费性质', '用途', '金额', '来源', '是否经常性'],
      '12000000',
      '190000',
    ],
    [
      'in the heading of the amounts alone',
      [],
      ['年度', '职工工资总额', '经费性质', '用途', '金额（千元）', '来源', '是否经常性'],
      '12000000',
      '19000',
    ],
  ])('a unit %s', (_, above, heads, payroll, amount) => {
    const { funding } = read([[2025, 12_000_000, '提取', '计提', 19, '单位自筹', '是']], above, heads)
    expect([funding[0]?.payroll, funding[0]?.entries?.[0]?.amount]).toEqual([payroll, amount])
  })

  test.each([
    ['an estimate', { 4: '约3.5万' }, { ...posting, amount: undefined }, ['open E2 approximate']],
    ['a kind that is not known', { 2: '往来' }, { ...posting, kind: undefined }, ['open C2 unknown-word']],
    [
      'a source that is not known',
      { 5: '往来款' },
      { ...posting, source: undefined },
      ['open F2 unknown-word'],
    ],
    [
      'whether it recurs is not known',
      { 6: '或许' },
      { ...posting, recurrent: undefined },
      ['open G2 unknown-word'],
    ],
    [
      'more than there can be',
      { 4: '9999999999999999' },
      { ...posting, amount: undefined },
      ['open E2 out-of-range'],
    ],
    ['below nothing, where it reverses another', { 4: '(500)' }, { ...posting, amount: '-500' }, []],
  ])('a posting with %s is carried with the rest', (_, cells, entry, told) => {
    const row = [2025, 12_000_000, '提取', '计提', 190_000, '单位自筹', '是'].map(
      (cell, at) => Object(cells)[at] ?? cell,
    )
    const found = read([row])
    expect(found.funding[0]?.entries?.[0]).toEqual(JSON.parse(JSON.stringify(entry)))
    expect([found.funding[0]?.payroll, found.told]).toEqual(['12000000', told])
  })

  test.each([
    [
      'two payrolls',
      [
        [2025, 12_000_000],
        [2025, 13_000_000],
        [2025, 12_000_000],
      ],
      ['open B3 payroll-disagrees', 'open B4 payroll-disagrees'],
    ],
    [
      'one that is not read',
      [
        [2025, 12_000_000],
        [2025, '约一千万'],
      ],
      ['open B3 approximate'],
    ],
    ['one below nothing', [[2025, -5]], ['open B2 negative']],
  ])('%s: the payroll is not known', (_, rows, told) => {
    const found = read(rows)
    expect(found.funding).toEqual([{ unitId: '本单位', year: 2025 }])
    expect(found.told.map((one) => one.replace('out-of-range', 'negative'))).toEqual(told)
  })

  test('a posting of a year that is not read may be of any', () => {
    const { funding, told, counts } = read([
      [2024, 11_000_000],
      ['去年', '', '支出', '教材', 500, '单位', '否'],
      ['', '', '支出', '教材', 600, '单位', '否'],
      [2025, 12_000_000],
    ])
    const entry = (row: number, amount: string) => ({
      id: `经费-00000${row}`,
      amount,
      kind: 'spent',
      purpose: '教材',
      recurrent: false,
      source: 'unit',
    })
    const entries = [entry(3, '500'), entry(4, '600')]
    expect(funding).toEqual([
      { unitId: '本单位', year: 2024, payroll: '11000000', entries },
      { unitId: '本单位', year: 2025, payroll: '12000000', entries },
    ])
    expect(told).toEqual(['unread A3 no-date', 'unread A4 year-missing'])
    expect(counts).toEqual({ read: 2, unread: 2, leftOut: 0 })
  })

  test('the year of the title is that of rows without one', () => {
    expect(read([['', 12_000_000]], ['2025年度经费']).funding).toEqual([
      { unitId: '本单位', year: 2025, payroll: '12000000' },
    ])
  })

  test('sums and lines below are no postings', () => {
    const { funding, told } = read([
      [2025, '', '提取', '计提', 190_000, '单位', '是'],
      [2025, '', '', '小计', 190_000, '', ''],
      ['合计', '', '', '', 190_000, '', ''],
      ['填表人：赵四', '', '', '', '', '', ''],
      headings,
    ])
    expect(funding[0]?.entries).toEqual([posting])
    expect(told).toEqual([
      'left-out 3 sum-row',
      'left-out 4 sum-row',
      'left-out 5 outside-row',
      'left-out 6 heading-row',
    ])
  })

  test('a file that cannot be taken apart holds a posting of which nothing is known', () => {
    const sheet = typedSheet('经费', [headings, [2025, 12_000_000]], { brokenAt: [2] })
    expect(readSheets([sheet]).funding).toEqual([
      { unitId: '本单位', year: 2025, payroll: '12000000', entries: [{ id: '经费-2+' }] },
    ])
  })
})
