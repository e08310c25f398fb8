import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessUnitYear } from 'xueshi'
import { readUnitFiles, type Sheet } from 'xueshi/import'
import { type Typed, typedSheet } from '../../support/typed-sheets.js'

const clean: readonly (readonly [string, readonly (readonly Typed[])[]])[] = [
  [
    '人员',
    [
      [
        '工号',
        '姓名',
        '单位',
        '职称',
        '取得职称时间',
        '学历',
        '毕业时间',
        '岗位类别',
        '入职时间',
        '离职时间',
        '退休时间',
      ],
      ['001', '甲某', '某院', '工程师', '2012.7', '本科', '2008.7', '专技岗', '2010-07-01', '', '2040-01-31'],
      ['002', '乙某', '某院', '高工', '2012.7', '大专', '2005.7', '专技岗', '2006.7', '在职', ''],
    ],
  ],
  [
    '学习',
    [
      [
        '工号',
        '课程名称',
        '学习形式',
        '科目',
        '开始日期',
        '结束日期',
        '学时',
        '考核结果',
        '班次编号',
        '审核状态',
        '证书编号',
        '登记日期',
      ],
      [
        '001',
        '甲班',
        '网络学习',
        '公需',
        '2025-03-03',
        '2025-03-07',
        '16',
        '合格',
        'A',
        '审核通过',
        'Z1',
        '2025-04-01',
      ],
      [
        '001',
        '乙班',
        '集中培训',
        '专业',
        '2025-05-05',
        '2025-05-16',
        '64',
        '合格',
        'B',
        '审核通过',
        'Z1',
        '2025-06-01',
      ],
      [
        '002',
        '丙班',
        '集中培训',
        '专业',
        '2025-06-03',
        '2025-06-12',
        '48',
        '合格',
        'C',
        '审核通过',
        'Z2',
        '2025-07-01',
      ],
    ],
  ],
  [
    '经费',
    [
      ['年度', '职工工资总额', '经费性质', '用途', '金额', '来源', '是否经常性'],
      ['2025', '12000000', '提取', '计提', '180000', '单位自筹', '是'],
      ['2025', '', '支出', '教材', '5000', '单位自筹', '否'],
    ],
  ],
]

/** What makes of a cell something that nobody can read, wherever it stands. */
const spoilt: readonly Typed[] = [
  { kind: 'unread', because: 'error-value' },
  { kind: 'unread', because: 'not-computed' },
  { kind: 'unread', because: 'lost-characters' },
  '约20',
  '12\n24',
  '16-24',
  '2025-03-02T16:00:00Z',
  '2025-02-30',
  '待定',
  '3课时',
  { kind: 'number', value: 45_720, format: 'h:mm' },
  { kind: 'number', value: 5.00101e17 },
  true,
]

/** Columns in which any text is a name. */
const named = new Set(['工号', '姓名', '单位', '课程名称', '班次编号', '证书编号', '用途'])

const sheetsWith = (at?: { sheet: number; row: number; column: number; cell: Typed }): readonly Sheet[] =>
  clean.map(([name, rows], sheet) =>
    typedSheet(
      name,
      rows.map((row, index) =>
        row.map((cell, column) =>
          at && at.sheet === sheet && at.row === index && at.column === column ? at.cell : cell,
        ),
      ),
    ),
  )

/** What is settled of the year: each person's verdicts, and that of the money. */
const settled = (sheets: readonly Sheet[]) => {
  const files = readUnitFiles(sheets, {
    unit: { id: '某院', kind: 'public-institution', divisionCode: '500103' },
  })
  const { unit, people, unassigned, funding } = files
  const [money] = funding
  const answer = assessUnitYear({ unit, people, unassigned, year: 2025, ...(money && { funding: money }) })
  const verdicts = new Map<string, unknown>()
  const note = (of: string, one: (typeof answer.premises)[number]): void => {
    const { verdict } = Object('value' in one ? one.value : {})
    if (one.status === 'settled' && verdict !== 'undetermined') verdicts.set(`${of} ${one.rule}`, verdict)
  }
  const years = answer.premises.filter(({ rule }) => rule === 'person-year')
  years.forEach((year, at) => {
    for (const one of year.premises) note(String(people[at]?.person.id), one)
  })
  for (const one of answer.premises) if (one.rule === 'funding-floor') note('', one)
  return { verdicts, problems: files.problems }
}

test('a cell that nobody can read settles nothing otherwise than the clean file without a problem that names it', () => {
  const whole = settled(sheetsWith())
  expect(whole.problems.map(({ effect }) => effect)).not.toContain('unread')
  expect(whole.verdicts.size).toBeGreaterThan(4)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: clean.length - 1 }).chain((sheet) => {
        const rows = clean[sheet]?.[1] as readonly (readonly Typed[])[]
        return fc.record({
          sheet: fc.constant(sheet),
          row: fc.integer({ min: 1, max: rows.length - 1 }),
          column: fc.integer({ min: 0, max: (rows[0]?.length ?? 0) - 1 }),
          cell: fc.constantFrom(...spoilt),
        })
      }),
      (at) => {
        const heading = clean[at.sheet]?.[1][0]?.[at.column] as string
        fc.pre(typeof at.cell === 'object' || !named.has(heading))
        const { verdicts, problems } = settled(sheetsWith(at))
        const changed = [...verdicts].filter(([of, verdict]) => whole.verdicts.get(of) !== verdict)
        if (changed.length === 0) return
        const name = clean[at.sheet]?.[0]
        const isNamed = problems.some(
          ({ sheet, row, column }) => sheet === name && row === at.row + 1 && column === at.column + 1,
        )
        expect([changed, isNamed]).toEqual([changed, true])
      },
    ),
    { numRuns: 300 },
  )
})
