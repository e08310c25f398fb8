import { describe, expect, test } from 'vitest'
import { readUnitFiles } from '../../../src/import/tables/read-unit-files.js'
import { inShort, readSheets } from '../../support/read-sheets.js'
import { type Typed, typedSheet } from '../../support/typed-sheets.js'

const people = [
  ['工号', '姓名', '单位'],
  ['001', '甲某', ''],
]
const read = (above: readonly (readonly Typed[])[], options?: Parameters<typeof readSheets>[1]) => {
  const { unit, filledOn, problems } = readSheets([typedSheet('人员', [...above, ...people])], options)
  return { unit, filledOn, told: problems.map(inShort) }
}
const named = { id: '某院', name: '某院' }

describe('the unit, as forms name it above their tables', () => {
  test.each([
    [
      'in cells of their own',
      [['单位名称：某院', '单位性质：事业单位', '行政区划代码：500103'], ['填表日期：2026年1月20日']],
      { ...named, kind: 'public-institution', divisionCode: '500103' },
      '2026-01-20',
      [],
    ],
    ['in the next cell', [['填报单位', '']], { id: '本单位' }, null, ['noted unit-not-named']],
    [
      'with the label and its value apart',
      [
        ['填报单位：', '', '某 院'],
        ['统一社会信用代码：', '12500000MB0000000X'],
      ],
      { id: '某 院', name: '某 院', creditCode: '12500000MB0000000X' },
      null,
      [],
    ],
    [
      'in a line of two cells, without a colon',
      [
        ['单位名称', '', '某院'],
        ['单位', '万元'],
        ['单位性质', '事业单位', '地址'],
      ],
      named,
      null,
      [],
    ],
    [
      'in one line',
      [['单位（盖章）：某院    单位性质：企业；填表日期：2026.1.20']],
      { ...named, kind: 'enterprise' },
      '2026-01-20',
      [],
    ],
    ['twice: the first', [['单位名称：某院'], ['单位名称：另院']], named, null, []],
    ['as a unit of money, which is none', [['单位：万元']], { id: '本单位' }, null, ['noted unit-not-named']],
    ['with nothing behind the label', [['单位名称：']], { id: '本单位' }, null, ['noted unit-not-named']],
    [
      'a kind that is not known',
      [['单位名称：某院', '单位性质：院所']],
      named,
      null,
      ['open B1 unknown-word'],
    ],
    ['a code that is none', [['单位名称：某院', '行政区划代码：50']], named, null, ['open B1 division-code']],
    ['a date that is none', [['单位名称：某院', '填表日期：年底']], named, null, ['open B1 no-date']],
    [
      'a name that identifies a person',
      [['单位名称：11010519491231002X']],
      { id: '本单位', name: '11010519491231002X' },
      null,
      ['open A1 citizen-number-as-id'],
    ],
  ] as const)('%s', (_, above, unit, filledOn, told) => {
    expect(read(above)).toEqual({ unit, filledOn, told })
  })

  test('what may identify a person is not repeated, and what else stood there is', () => {
    const stood = (line: string) =>
      readSheets([typedSheet('人员', [[line], ...people])]).problems.map((problem) => problem.stood)
    expect(stood('单位名称：11010519491231002X')).toEqual([undefined])
    expect(stood('单位名称：某院；单位性质：院所')).toEqual(['院所'])
  })

  test('what the caller states comes first', () => {
    const above = [['单位名称：某院', '单位性质：院所', '行政区划代码：500103']]
    const stated = {
      id: 'u1',
      name: '甲院',
      kind: 'enterprise',
      divisionCode: '500112',
      creditCode: 'x',
    } as const
    expect(read(above, { unit: stated })).toEqual({ unit: stated, filledOn: null, told: [] })
    expect(read([], { unit: { id: 'u1' } })).toEqual({ unit: { id: 'u1' }, filledOn: null, told: [] })
  })

  test('a code of the caller that is none is told of the files', () => {
    expect(read([], { unit: { name: '甲院', divisionCode: '50' } })).toEqual({
      unit: { id: '甲院', name: '甲院' },
      filledOn: null,
      told: ['open division-code'],
    })
  })

  test('or as the list names it, where it names one alone', () => {
    const rows = (...units: string[]) => [
      typedSheet('人员', [
        ['工号', '单位', '入职时间'],
        ...units.map((unit, at) => [`00${at}`, unit, '2010.7']),
        ['合计', '丙院', ''],
      ]),
    ]
    const one = readSheets(rows('甲院', '甲 院', ''))
    expect([one.unit, one.people.map(({ person }) => person.employments)]).toEqual([
      { id: '甲院', name: '甲院' },
      [
        [{ unitId: '甲院', from: '2010-07' }],
        [{ unitId: '甲院', from: '2010-07' }],
        [{ unitId: '甲院', from: '2010-07' }],
      ],
    ])
    const two = readSheets(rows('甲院', '乙院'))
    expect([two.unit, two.people.map(({ person }) => person.employments)]).toEqual([
      { id: '本单位' },
      [[{ unitId: '本单位', from: '2010-07' }], [{ unitId: '本单位', from: '2010-07' }]],
    ])
  })

  test('people of another unit than that of the forms are of another unit', () => {
    const { people: found } = readSheets([
      typedSheet('人员', [['单位名称：甲院'], ['工号', '单位', '入职时间'], ['001', '乙院', '2010.7']]),
    ])
    expect(found[0]?.person.employments).toEqual([{ unitId: '乙院', from: '2010-07' }])
  })
})

test.each([
  ['of all titles', ['2025年度人员名册', '2025年学时登记表'], {}, 2025],
  ['of the only title that names one', ['人员名册', '2025年学时登记表'], {}, 2025],
  ['of the options where no title names one', ['人员名册', '学时登记表'], { year: 2024 }, 2024],
  ['that titles do not agree on', ['2024年人员名册', '2025年学时登记表'], {}, null],
  ['that nothing names', ['人员名册', '学时登记表'], {}, null],
] as const)('the year %s', (_, [people, studies], options, year) => {
  const sheets = [
    typedSheet('人员', [[people], ['工号', '姓名'], ['001', '甲某']]),
    typedSheet('学习', [[studies], ['工号', '课程名称', '起止时间', '学时'], ['001', '甲班', '3月3日', '6']]),
  ]
  expect(readUnitFiles(sheets, options).year).toBe(year)
})

test('nothing at all', () => {
  expect(readSheets([])).toMatchObject({
    unit: { id: '本单位' },
    year: null,
    people: [],
    records: [],
    all: [],
    tables: [],
  })
})
