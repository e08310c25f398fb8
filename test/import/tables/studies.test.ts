import { describe, expect, test } from 'vitest'
import { inShort, readSheets } from '../../support/read-sheets.js'
import { type Typed, typedSheet } from '../../support/typed-sheets.js'

type Fields = Readonly<Record<string, Typed>>

const people = typedSheet('人员', [
  ['工号', '姓名'],
  ['001', '甲某'],
])
const usual: Fields = {
  工号: '001',
  课程名称: '甲班',
  学习形式: '集中培训',
  起止时间: '2025.3.3-3.7',
  学时: 24,
}

/** One study with some cells otherwise, on a sheet with the columns that are filled. */
const read = (fields: Fields, above: readonly string[] = []) => {
  const all = { ...usual, ...fields }
  const sheet = typedSheet('学习', [...above.map((line) => [line]), Object.keys(all), Object.values(all)])
  const { records, told, tables } = readSheets([people, sheet])
  return { record: records[0]?.record, told, counts: tables[1]?.counts }
}

const whole = { kind: 'total', from: '2025-03-03', to: '2025-03-07', hours: '24' }
const unread = { kind: 'unstated', from: '2025-03-03', to: '2025-03-07', unread: true }
const unreadAnyTime = { kind: 'unstated', unread: true }

describe('when and how much was studied', () => {
  test.each([
    ['a total over dates in one cell', {}, whole, []],
    ['in two cells', { 起止时间: '', 开始日期: '2025/3/3', 结束日期: '20250307' }, whole, []],
    ['in both, which agree', { 开始日期: '2025/3/3', 结束日期: '2025/3/7' }, whole, []],
    [
      'in both, which do not',
      { 开始日期: '2025/3/4', 结束日期: '2025/3/7' },
      unreadAnyTime,
      ['unread D2 dates-disagree'],
    ],
    ['both in the column of the first', { 起止时间: '', 开始日期: '2025.3.3-3.7' }, whole, []],
    [
      'both in the column of the first, the last one beside them',
      { 起止时间: '', 开始日期: '2025.3.3-3.7', 结束日期: '2025/3/7' },
      whole,
      [],
    ],
    [
      'both in the column of the first, beside another last one',
      { 起止时间: '', 开始日期: '2025.3.3-3.7', 结束日期: '2025/3/6' },
      unreadAnyTime,
      ['unread G2 dates-disagree'],
    ],
    ['the first one beside a stretch', { 开始日期: '2025/3/3' }, whole, []],
    ['one day', { 起止时间: '2025-03-03', 学时: 6 }, { ...whole, to: '2025-03-03', hours: '6' }, []],
    [
      'days',
      { 学时: '', 天数: '2天半' },
      { kind: 'total', from: '2025-03-03', to: '2025-03-07', days: '2.5' },
      [],
    ],
    ['hours and the days of a longer range', { 天数: 4, 学时: 24 }, { ...whole, restDays: '1' }, []],
    ['with days of travel', { 天数: 4, 途中天数: 0.5 }, { ...whole, travelDays: '0.5', restDays: '0.5' }, []],
    ['hours and as many days as the range has', { 天数: 5 }, whole, []],
    ['more days than the range has', { 天数: 9 }, whole, ['noted F2 days-unusable']],
    ['no days beside hours', { 天数: 0 }, whole, ['noted F2 days-unusable']],
    ['more travel than days', { 途中天数: 15 }, unread, ['unread F2 idle-days']],
    [
      'a month',
      { 起止时间: '2025年3月' },
      { ...whole, from: '2025-03-01', to: '2025-03-31' },
      ['noted D2 month-as-range'],
    ],
    [
      'from one month to another',
      { 起止时间: '', 开始日期: '2025.3', 结束日期: '2025.4' },
      { ...whole, from: '2025-03-01', to: '2025-04-30' },
      ['noted F2 month-as-range', 'noted G2 month-as-range'],
    ],
    [
      'the wrong way round',
      { 起止时间: '', 开始日期: '2025.6.20', 结束日期: '2025.6.16' },
      unreadAnyTime,
      ['unread G2 reversed-dates'],
    ],
    ['without an end', { 起止时间: '2025.3.3至今' }, unreadAnyTime, ['unread D2 no-date']],
    ['on no day', { 起止时间: '' }, unreadAnyTime, ['unread D2 dates-not-given']],
    [
      'credits',
      { 学时: '', 学分: '3学分', 学分制: '国家级Ⅰ类' },
      { kind: 'credits', credits: '3', scheme: '国家级Ⅰ类', from: '2025-03-03', to: '2025-03-07' },
      [],
    ],
    [
      'credits of which nothing says the scheme',
      { 学时: '', 学分: 3 },
      { kind: 'credits', credits: '3', scheme: '学分制', from: '2025-03-03', to: '2025-03-07' },
      [],
    ],
    ['credits beside hours', { 学分: 3 }, whole, ['noted F2 credits-beside-hours']],
    ['nothing', { 学时: '' }, unread, ['unread E2 amount-not-given']],
    ['in words', { 学时: '二十' }, unread, ['unread E2 no-number']],
    ['more than there can be', { 学时: 1_000_000 }, unread, ['unread E2 out-of-range']],
    [
      'dates one by one',
      {
        起止时间: '',
        学时: '',
        上课日期: '2025-1-2（半天）、2025-1-3（3学时）；2025-1-4，2025-1-6(上午)\n2025-1-7(0.25天)',
      },
      {
        kind: 'sessions',
        sessions: [
          { date: '2025-01-02', dayFraction: '0.5' },
          { date: '2025-01-03', hours: '3' },
          { date: '2025-01-04', dayFraction: '1' },
          { date: '2025-01-06', dayFraction: '0.5' },
          { date: '2025-01-07', dayFraction: '0.25' },
        ],
      },
      [],
    ],
    [
      'beside a total',
      { 上课日期: '2025-3-3、2025-3-4' },
      {
        kind: 'sessions',
        sessions: [
          { date: '2025-03-03', dayFraction: '1' },
          { date: '2025-03-04', dayFraction: '1' },
        ],
      },
      ['noted F2 dates-instead-of-total'],
    ],
    [
      'outside of the range',
      { 学时: '', 上课日期: '2025-3-3、2025-3-8' },
      unreadAnyTime,
      ['unread F2 dates-disagree'],
    ],
    ['before it', { 学时: '', 上课日期: '2025-3-2' }, unreadAnyTime, ['unread F2 dates-disagree']],
    [
      'one by one, with a mark behind the last',
      { 学时: '', 上课日期: '2025-3-3、' },
      { kind: 'sessions', sessions: [{ date: '2025-03-03', dayFraction: '1' }] },
      [],
    ],
    ['for nothing', { 学时: '', 上课日期: '2025-3-3（0学时）' }, unreadAnyTime, ['unread F2 positive']],
    ['on a day that does not exist', { 上课日期: '2025-2-30' }, unreadAnyTime, ['unread F2 no-such-day']],
    [
      'for a part of a day that is not known',
      { 上课日期: '2025-3-3（一会儿）' },
      unreadAnyTime,
      ['unread F2 no-number'],
    ],
    ['for clock hours', { 上课日期: '2025-3-3（约3学时）' }, unreadAnyTime, ['unread F2 approximate']],
    [
      'dates one by one, unread',
      { 上课日期: { kind: 'unread', because: 'not-computed' } },
      unreadAnyTime,
      ['unread F2 not-computed'],
    ],
  ] as const)('%s', (_, fields, study, told) => {
    const found = read(fields)
    expect([found.record?.study, found.told]).toEqual([study, told])
    const isRead = told.every((one) => !one.startsWith('unread'))
    expect(found.counts).toEqual({ read: isRead ? 1 : 0, unread: isRead ? 0 : 1, leftOut: 0 })
  })

  test('the year of the title is that of dates without one', () => {
    expect(read({ 起止时间: '3月3日至7日' }, ['2025年度学习情况']).record?.study).toEqual(whole)
    expect(read({ 起止时间: '3月3日至7日' }, ['2024—2025学年', '2025年']).told).toEqual([])
    expect(read({ 起止时间: '3月3日至7日' }, ['2024年至2025年']).told).toEqual(['unread D3 year-missing'])
  })

  test('or that which the caller says', () => {
    const sheet = typedSheet('学习', [
      ['工号', '课程名称', '学习形式', '起止时间', '学时'],
      ['001', '甲班', '网络学习', '3.3-3.7', 24],
    ])
    expect(readSheets([people, sheet], { year: 2025 }).records[0]?.record.study).toEqual(whole)
  })
})

describe('what else is said of a study', () => {
  test('everything', () => {
    const { record, told } = read({
      科目: '专业课',
      内容类别: '法规',
      与专业是否相关: '相关',
      考核结果: '85（合格）',
      结业证号: '结 １２',
      班次编号: 'B-01',
      主办单位: '某局',
      施教机构: '某校',
      证书编号: '渝-1',
      登记日期: '2025-04-01',
      登记机构: '人才中心',
      补训班次编号: 'A-01',
      缺训日期: '2025-01-06',
      计划学时: 30,
    })
    expect(told).toEqual([])
    expect(record).toEqual({
      id: '学习-000002',
      personId: '001',
      title: '甲班',
      form: 'collective-training',
      subject: 'professional',
      content: 'policies-and-regulations',
      relatedToProfession: true,
      study: whole,
      result: { kind: 'score', value: '85', passed: true },
      completionNumber: '结12',
      proofs: ['结12'],
      classId: 'B-01',
      hostId: '某局',
      providerId: '某校',
      registration: {
        certificateNumber: '渝-1',
        registeredOn: '2025-04-01',
        registrar: 'talent-exchange-agency',
      },
      makesUp: { classId: 'A-01', missedOn: '2025-01-06' },
      scheduled: { hours: '30' },
    })
  })

  test.each([
    ['no completion certificate', { 结业证号: '无' }, { completionNumber: null }, []],
    ['the number of a class that only counts', { 班次编号: '第一期' }, { classId: '甲班第一期' }, []],
    [
      'of a study that nothing names',
      { 班次编号: '2', 课程名称: '' },
      { classId: '2', title: '学习-000002' },
      [],
    ],
    [
      'a registrar that nothing names',
      { 证书编号: 'Z1', 登记日期: '2025-04-01' },
      { registration: { certificateNumber: 'Z1', registeredOn: '2025-04-01', registrar: 'unit' } },
      ['noted registrar-assumed'],
    ],
    ['a certificate without a registration', { 证书编号: 'Z1' }, { registration: undefined }, []],
    ['a form that is left out', { 学习形式: '' }, { form: 'other' }, ['open C2 form-not-stated']],
    ['a result that is not known', { 考核结果: '缓考' }, { result: undefined }, ['open F2 unknown-word']],
    [
      'a relation that is not known',
      { 专业相关: '或许' },
      { relatedToProfession: undefined },
      ['open F2 unknown-word'],
    ],
    [
      'scheduled hours that are not read',
      { 计划学时: '若干' },
      { scheduled: undefined },
      ['open F2 no-number'],
    ],
  ] as const)('%s', (_, fields, expected, told) => {
    const { record, told: found } = read(fields)
    for (const [field, value] of Object.entries({ study: whole, ...expected })) {
      expect([field, record?.[field as 'study']]).toEqual([field, value])
    }
    expect(found.filter((one) => one !== 'noted registrar-assumed')).toEqual(
      told.filter((one) => one !== 'noted registrar-assumed'),
    )
  })

  test.each([
    ['a subject', { 科目: '通识课' }, 'F2 unknown-word'],
    ['a form', { 学习形式: '读书沙龙' }, 'C2 unknown-word'],
    ['the day of a registration', { 证书编号: 'Z1', 登记日期: '2025-13-05' }, 'G2 no-such-day'],
    ['who registered', { 证书编号: 'Z1', 登记日期: '2025-04-01', 登记机构: '某处' }, 'H2 unknown-word'],
    ['which certificate', { 证书编号: '', 登记日期: '2025-04-01' }, 'F2 empty'],
    ['what is made up for', { 缺训日期: '2025-01-06' }, '2 exactly-one'],
    ['how the review ended', { 审核状态: '再议' }, 'F2 unknown-word'],
    ['the number of a proof', { 结业证号: 1.2e17 }, 'F2 digits-lost'],
  ] as const)('%s that is not read leaves the study open, on its days', (_, fields, told) => {
    const found = read(fields)
    expect(found.record?.study).toEqual(unread)
    expect(found.told.map((one) => one.replace(/^unread /, ''))).toEqual([told])
    expect(found.counts).toEqual({ read: 0, unread: 1, leftOut: 0 })
  })

  test('where there is no column for the form, that is told once, and taken as the caller says', () => {
    const sheet = typedSheet('学习', [
      ['工号', '课程名称', '起止时间', '学时'],
      ['001', '甲班', '2025-03-03', 6],
      ['001', '乙班', '2025-03-04', 6],
    ])
    const open = readSheets([people, sheet])
    expect(open.told).toEqual(['open 1 form-not-stated'])
    expect(open.records.map(({ record }) => record.form)).toEqual(['other', 'other'])
    const assumed = readSheets([people, sheet], { assumedForm: 'distance' })
    expect(assumed.told).toEqual(['noted 1 form-assumed'])
    expect(assumed.records.map(({ record }) => record.form)).toEqual(['distance', 'distance'])
  })
})

describe('the review of a declared study', () => {
  test.each([
    ['审核通过', whole, []],
    ['待审核', unread, ['open F2 review-pending']],
    ['审核不通过', undefined, ['left-out 2 turned-down']],
  ] as const)('%s', (word, study, told) => {
    const found = read({ 审核状态: word })
    expect([found.record?.study, found.told]).toEqual([study, told])
  })
})

describe('a task book', () => {
  const book = {
    学习形式: '自学',
    任务书编号: 'R-1',
    任务书来源: '个人申报',
    任务书批准日期: '2025-02-20',
    任务书起止: '2025.3.1-3.31',
    任务书要素: '六项齐全',
    任务书学时: 30,
    单位考核: '合格',
  }
  const items = [
    'study-content',
    'requirements',
    'references',
    'start-and-end-dates',
    'hour-calculation',
    'assessment-method',
  ]

  test('with everything', () => {
    const { record, told } = read({ ...book, 学习日期明细: '2025-3-3；2025-3-4' })
    expect(told).toEqual([])
    expect(record?.study).toEqual(whole)
    expect(record?.taskBook).toEqual({
      origin: 'declared',
      items,
      approval: { on: '2025-02-20' },
      from: '2025-03-01',
      to: '2025-03-31',
      hours: '30',
      log: [
        { date: '2025-03-03', dayFraction: '1' },
        { date: '2025-03-04', dayFraction: '1' },
      ],
      unitAssessment: 'pass',
    })
  })

  test.each([
    ['not approved', { 任务书批准日期: '未批准' }, { approval: null }],
    ['not assessed', { 单位考核: '未考核' }, { unitAssessment: null }],
    [
      'some items',
      { 任务书要素: '学习内容、、起止日期，考核办法' },
      { items: ['study-content', 'start-and-end-dates', 'assessment-method'] },
    ],
  ])('%s', (_, fields, expected) => {
    expect(read({ ...book, ...fields }).record?.taskBook).toMatchObject(expected)
  })

  test.each([
    ['an item that is not known', { 任务书要素: '学习内容、心得' }, ['unread J2 unknown-word']],
    ['an approval on no day', { 任务书批准日期: '去年' }, ['unread H2 no-date']],
    ['a stretch of months', { 任务书起止: '2025.3-2025.4' }, ['unread I2 day-missing']],
    ['a stretch without an end', { 任务书起止: '2025.3.1至今' }, ['unread I2 day-missing']],
    ['a stretch that is none', { 任务书起止: '春天' }, ['unread I2 no-date']],
    ['an origin that is not known', { 任务书来源: '某处' }, ['unread G2 unknown-word']],
    ['no stretch', { 任务书起止: '' }, ['unread I2 empty']],
  ])('%s', (_, fields, told) => {
    const found = read({ ...book, ...fields })
    expect(found.record?.study).toEqual(unread)
    expect([...new Set(found.told)]).toEqual(told)
  })
})

test('where days alone are asked for, they are missed', () => {
  const sheet = typedSheet('学习', [
    ['工号', '课程名称', '学习形式', '起止时间', '天数'],
    ['001', '甲班', '网络学习', '2025-03-03', ''],
  ])
  expect(readSheets([people, sheet]).told).toEqual(['unread E2 amount-not-given'])
})

test('a cell that shows a date is told as it shows it', () => {
  const stood = (format: string) => {
    const hours = { kind: 'number', value: 45720, format } as const
    const sheet = typedSheet('学习', [Object.keys(usual), Object.values({ ...usual, 学时: hours })])
    return readSheets([people, sheet])
      .problems.map((problem) => [inShort(problem), problem.stood])
      .at(-1)
  }
  expect(stood('yyyy/m/d')).toEqual(['unread E2 date-instead', '2025-03-04'])
  expect(stood('m/d')).toEqual(['unread E2 date-instead', '45720'])
  expect(stood('h:mm')).toEqual(['unread E2 date-instead', '45720'])
})

test('a file that cannot be taken apart holds studies that may be anyone’s', () => {
  const rows = [Object.keys(usual), Object.values(usual)]
  const { unassigned, told } = readSheets([people, typedSheet('学习', rows, { brokenAt: [2] })])
  expect(unassigned).toEqual([{ id: '学习-2+', title: '学习-2+', study: unreadAnyTime }])
  expect(told).toEqual(['unread 2 broken-from-here'])
})
