import { describe, expect, test } from 'vitest'
import { readSheets } from '../../support/read-sheets.js'
import { type Typed, typedSheet } from '../../support/typed-sheets.js'

const headings = [
  '工号',
  '姓名',
  '身份证号',
  '单位',
  '职称',
  '取得职称时间',
  '学历',
  '毕业时间',
  '岗位类别',
  '入职时间',
  '参加工作时间',
  '离职时间',
  '退休时间',
]

const row = (fields: Readonly<Record<string, Typed>>): readonly Typed[] =>
  headings.map((heading) => fields[heading] ?? null)

const read = (...rows: readonly Readonly<Record<string, Typed>>[]) => {
  const { people, told, tables } = readSheets([typedSheet('人员', [headings, ...rows.map(row)])])
  return { people: people.map(({ person }) => person), told, counts: tables[0]?.counts }
}

describe('a person in one row', () => {
  test('with everything that is asked for', () => {
    expect(
      read({
        工号: '001',
        姓名: '甲　某',
        身份证号: '11010519491231002x',
        单位: '某院',
        职称: '高工',
        取得职称时间: '2015.12',
        学历: '大学本科毕业',
        毕业时间: '2005年7月',
        岗位类别: '专技岗',
        入职时间: '2010-07-01',
        离职时间: '至今',
        退休时间: '',
      }),
    ).toEqual({
      people: [
        {
          id: '001',
          name: '甲某',
          citizenNumber: '11010519491231002X',
          title: 'senior-associate',
          titleSince: '2015-12',
          education: 'bachelor',
          graduated: true,
          educationSince: '2005-07',
          role: 'professional',
          employments: [{ unitId: '某院', from: '2010-07-01' }],
        },
      ],
      told: [],
      counts: { read: 1, unread: 0, leftOut: 0 },
    })
  })

  test.each([
    [
      'the first work where nothing says when the unit was joined',
      { 参加工作时间: '2008.7' },
      { employments: [{ unitId: '本单位', from: '2008-07' }] },
      [],
    ],
    [
      'both: the unit',
      { 参加工作时间: '2008.7', 入职时间: '2010.7' },
      { employments: [{ unitId: '本单位', from: '2010-07' }] },
      [],
    ],
    [
      'a last day',
      { 入职时间: '2010.7', 离职时间: '2020-06-30' },
      { employments: [{ unitId: '本单位', from: '2010-07', to: '2020-06-30' }] },
      [],
    ],
    [
      'a day of joining that was not read',
      { 入职时间: '去年', 参加工作时间: '2008.7' },
      { serviceUnread: true },
      ['open J2 no-date'],
    ],
    [
      'a last day that was not read',
      { 入职时间: '2010.7', 离职时间: '夏天' },
      { serviceUnread: true },
      ['open L2 no-date'],
    ],
    [
      'left before joining',
      { 入职时间: '2010.7', 离职时间: '2009.7' },
      { serviceUnread: true },
      ['open L2 reversed-dates'],
    ],
    [
      'retired',
      { 入职时间: '2010.7', 退休时间: '2024.8' },
      { employments: [{ unitId: '本单位', from: '2010-07' }], retiredOn: '2024-08' },
      [],
    ],
    [
      'not retired',
      { 入职时间: '2010.7', 退休时间: '无' },
      { employments: [{ unitId: '本单位', from: '2010-07' }] },
      [],
    ],
    [
      'a day of retirement that was not read: whether somebody serves is open',
      { 入职时间: '2010.7', 退休时间: '明年' },
      { employments: [{ unitId: '本单位', from: '2010-07' }], serviceUnread: true },
      ['open M2 no-date'],
    ],
    [
      'a title of unknown level',
      { 职称: '高级', 岗位类别: '专技岗' },
      { role: 'professional' },
      ['open E2 ambiguous-word'],
    ],
    [
      'since when is not read: then the title is open',
      { 职称: '工程师', 取得职称时间: '早' },
      {},
      ['open F2 no-date'],
    ],
    [
      'when somebody graduated is not read: then the schooling is open',
      { 学历: '本科', 毕业时间: '早' },
      {},
      ['open H2 no-date'],
    ],
    ['schooling that is not known', { 学历: '函授进修' }, {}, ['open G2 unknown-word']],
    ['a post that is not known', { 岗位类别: '顾问' }, {}, ['open I2 unknown-word']],
    [
      'a citizen number with a wrong digit',
      { 身份证号: '110105194912310021' },
      {},
      ['open C2 citizen-number'],
    ],
    ['yes and no where a word is expected', { 职称: true }, {}, ['open E2 unknown-word']],
    ['a number where a word is expected', { 学历: 21 }, { education: 'bachelor', graduated: true }, []],
    [
      'a citizen number that was not computed',
      { 身份证号: { kind: 'unread', because: 'not-computed' } },
      {},
      ['unread C2 not-computed'],
    ],
    ['an error', { 职称: { kind: 'unread', because: 'error-value' } }, {}, ['open E2 error-value']],
  ] as const)('%s', (_, fields, person, told) => {
    expect(read({ 工号: '001', ...fields })).toEqual({
      people: [{ id: '001', ...person }],
      told,
      counts: told[0]?.startsWith('unread')
        ? { read: 0, unread: 1, leftOut: 0 }
        : { read: 1, unread: 0, leftOut: 0 },
    })
  })

  test('a name too long for one is open, and so is a number of a person that lost digits', () => {
    const { people, told, counts } = read({ 工号: '5.00101E+17', 姓名: '甲'.repeat(1001) })
    expect(people).toEqual([{ id: '人员-000002' }])
    expect(told).toEqual(['unread A2 digits-lost', 'open B2 too-long'])
    expect(counts).toEqual({ read: 0, unread: 1, leftOut: 0 })
  })

  test('a number that is a citizen number only finds the person', () => {
    const { people, told } = read({ 工号: '11010519491231002X', 姓名: '甲某' })
    expect(people).toEqual([{ id: '人员-000002', name: '甲某', citizenNumber: '11010519491231002X' }])
    expect(told).toEqual(['noted A2 number-is-identity'])
  })

  test('a row without any key is somebody of whom nothing else is known', () => {
    expect(read({ 职称: '工程师', 学历: '本科', 入职时间: '2010.7' }).people).toEqual([
      {
        id: '人员-000002',
        title: 'intermediate',
        education: 'bachelor',
        employments: [{ unitId: '本单位', from: '2010-07' }],
      },
    ])
  })

  test('a name in other letters keeps its spaces', () => {
    expect(read({ 工号: '001', 姓名: 'John   Smith' }).people[0]?.name).toBe('John Smith')
  })
})

test('a list that cannot be taken apart is told', () => {
  const sheet = typedSheet(
    '人员',
    [
      ['工号', '姓名'],
      ['001', '甲某'],
    ],
    { brokenAt: [2] },
  )
  expect(readSheets([sheet]).told).toEqual(['unread 2 broken-from-here'])
})

describe('a person in several rows', () => {
  test('their employments come together', () => {
    const { people, told } = read(
      { 工号: '001', 姓名: '甲某', 单位: '某院', 入职时间: '2010.7', 离职时间: '2015.6', 职称: '工程师' },
      { 工号: '001', 姓名: '甲某', 单位: '某院', 入职时间: '2018.7', 学历: '本科' },
    )
    expect(people).toEqual([
      {
        id: '001',
        name: '甲某',
        title: 'intermediate',
        education: 'bachelor',
        employments: [
          { unitId: '某院', from: '2010-07', to: '2015-06' },
          { unitId: '某院', from: '2018-07' },
        ],
      },
    ])
    expect(told).toEqual([])
  })

  test('what they say differently is not known', () => {
    const { people, told } = read(
      { 工号: '001', 职称: '工程师', 取得职称时间: '2012', 岗位类别: '专技岗' },
      { 工号: '001', 职称: '高工', 岗位类别: '专技岗', 身份证号: '11010519491231002X' },
    )
    expect(people).toEqual([
      { id: '001', citizenNumber: '11010519491231002X', titleSince: '2012', role: 'professional' },
    ])
    expect(told).toEqual(['open E3 differs-from-earlier'])
  })

  test('the same row again is told and read once', () => {
    const { people, told } = read({ 姓名: '甲某', 职称: '工程师' }, { 姓名: '甲某', 职称: '工程师' })
    expect(people).toHaveLength(1)
    expect(told).toEqual(['noted A3 person-again'])
  })

  test('another name under the same number is another person, of whom nothing is known', () => {
    const { people, told, counts } = read(
      { 工号: '001', 姓名: '甲某' },
      { 工号: '001', 姓名: '乙某', 职称: '工程师' },
    )
    expect(people).toEqual([{ id: '001', name: '甲某' }, { id: '人员-000003' }])
    expect(told).toEqual(['unread B3 person-contradictory'])
    expect(counts).toEqual({ read: 1, unread: 1, leftOut: 0 })
  })
})

describe('whose a study is', () => {
  const people = typedSheet('人员', [
    ['工号', '姓名', '身份证号'],
    ['001', '甲某', '11010519491231002X'],
    ['002', '乙某', ''],
    ['003', '乙某', ''],
    ['004', '', ''],
  ])
  const of = (number: Typed, name: Typed, citizen: Typed) => {
    const sheet = typedSheet('学习', [
      ['工号', '姓名', '身份证号', '课程名称', '学习形式', '起止时间', '学时'],
      [number, name, citizen, '甲班', '网络学习', '2025-03-03', 6],
    ])
    const { records, told } = readSheets([sheet, people])
    return [records[0]?.personIds, records[0]?.record, told]
  }
  test.each([
    ['by number', '001', '', '', ['001'], true, []],
    ['by number and name', '001', '甲 某', '', ['001'], true, []],
    ['by number, under a name that the list leaves out', '004', '丁某', '', ['004'], true, []],
    ['by citizen number', '', '', '11010519491231002x', ['001'], true, []],
    [
      'by a citizen number under the number',
      '11010519491231002X',
      '',
      '',
      ['001'],
      true,
      ['noted A2 number-is-identity'],
    ],
    ['by both', '001', '', '11010519491231002X', ['001'], true, []],
    [
      'by number, with a citizen number that the list leaves out',
      '002',
      '',
      '110105194912310046',
      ['002'],
      true,
      [],
    ],
    ['by name alone', '', '甲某', '', ['001'], true, ['noted B2 joined-by-name']],
    ['a name that several bear', '', '乙某', '', ['002', '003'], false, ['unread B2 name-not-unique']],
    ['a name that nobody bears', '', '丙某', '', [], false, ['unread B2 person-not-listed']],
    ['a number that nobody bears', '009', '', '', [], false, ['unread A2 person-not-listed']],
    [
      'a citizen number that nobody bears',
      '',
      '',
      '110105194912310046',
      [],
      false,
      ['unread C2 person-not-listed'],
    ],
    [
      'a citizen number with a wrong digit',
      '',
      '甲某',
      '110105194912310021',
      [],
      false,
      ['unread C2 citizen-number'],
    ],
    [
      'a citizen number under the number that nobody bears',
      '110105194912310046',
      '',
      '',
      [],
      false,
      ['noted A2 number-is-identity', 'unread A2 person-not-listed'],
    ],
    [
      'number and citizen number of two',
      '002',
      '',
      '11010519491231002X',
      ['002', '001'],
      false,
      ['unread C2 person-contradictory'],
    ],
    [
      'number and name of two',
      '001',
      '乙某',
      '',
      ['001', '002', '003'],
      false,
      ['unread B2 person-contradictory'],
    ],
    ['a number that was not read', '5.1E+17', '甲某', '', [], false, ['unread A2 digits-lost']],
    ['nothing', '', '', '', [], false, ['unread A2 person-not-given']],
  ])('%s', (_, number, name, citizen, ids, isCertain, told) => {
    const record = {
      id: '学习-000002',
      title: '甲班',
      form: 'distance',
      study: { kind: 'total', from: '2025-03-03', to: '2025-03-03', hours: '6' },
    }
    expect(of(number, name, citizen)).toEqual([
      ids,
      isCertain ? { ...record, personId: ids[0] } : record,
      told,
    ])
  })

  test('where there is no list, a citizen number with a wrong digit is told once', () => {
    const sheet = typedSheet('学习', [
      ['姓名', '身份证号', '课程名称', '学习形式', '起止时间', '学时'],
      ['甲某', '110105194912310021', '甲班', '网络学习', '2025-03-03', 6],
    ])
    const { people: found, told, unassigned, tables } = readSheets([sheet])
    expect(found.map(({ person }) => person)).toEqual([{ id: '学习-000002', name: '甲某' }])
    expect(unassigned).toHaveLength(1)
    expect(told).toEqual(['open B2 citizen-number'])
    expect(tables[0]?.counts).toEqual({ read: 0, unread: 1, leftOut: 0 })
  })

  test('where there is no list, they are whoever the rows name, with what these say', () => {
    const sheet = typedSheet('学习', [
      ['姓名', '职称', '课程名称', '学习形式', '起止时间', '学时'],
      ['甲某', '工程师', '甲班', '网络学习', '2025-03-03', 6],
      ['甲某', '高工', '乙班', '网络学习', '2025-03-04', 6],
      ['乙某', '', '甲班', '网络学习', '2025-03-03', 6],
      ['', '', '甲班', '网络学习', '2025-03-03', 6],
    ])
    const { people: found, all, unassigned } = readSheets([sheet])
    expect(found.map(({ person, records }) => [person, records.length])).toEqual([
      [{ id: '学习-000002', name: '甲某' }, 2],
      [{ id: '学习-000004', name: '乙某' }, 1],
    ])
    expect(unassigned.map(({ id }) => id)).toEqual(['学习-000005'])
    expect(all).toEqual([
      'noted A1 told-apart-by-name',
      'noted unit-not-named',
      'open B3 differs-from-earlier',
      'unread A5 person-not-given',
    ])
  })
})

test('what a list of professionals leaves out is taken as given, and not what it says otherwise', () => {
  const { people } = readSheets([
    typedSheet('专业技术人员名册', [
      ['工号', '职称', '学历', '岗位类别'],
      ['001', '工程师', '', ''],
      ['002', 'BIM专员', '本科', '专技岗'],
      ['003', '工程师', '函授进修', '专技岗'],
      ['004', '工程师', '本科', '顾问'],
    ]),
  ])
  expect(people.map(({ person }) => person.listedAsProfessional)).toEqual([
    true,
    undefined,
    undefined,
    undefined,
  ])
})

test('the name of an act above a list does not call it one of professionals', () => {
  const { people } = readSheets([
    typedSheet('人员', [
      ['依据：《重庆市专业技术人员继续教育条例》实施办法'],
      ['工号', '职称'],
      ['001', '工程师'],
    ]),
  ])
  expect(people.map(({ person }) => person)).toEqual([{ id: '001', title: 'intermediate' }])
})

test('no problem names anybody', () => {
  const { people, problems } = readSheets([
    typedSheet('人员', [
      ['工号', '姓名', '身份证号', '职称'],
      ['001', '甲某', '110105194912310021', '110105194912310021'],
    ]),
    typedSheet('学习', [
      ['工号', '姓名', '身份证号', '课程名称', '学习形式', '起止时间', '学时'],
      ['001', '乙某', '110105194912310046', '甲班', '网络学习', '2025-03-03', '110105194912310021'],
    ]),
  ])
  expect(people).toHaveLength(1)
  expect(JSON.stringify(problems)).not.toMatch(/\d{17}|甲某|乙某/)
  expect(problems.some(({ stood }) => stood !== undefined)).toBe(false)
})
