import { describe, expect, test } from 'vitest'
import { readCsv } from 'xueshi/csv'
import type { UnitFiles } from 'xueshi/import'
import { columnNames, columnsOf } from '../../../src/import/tables/columns.js'
import { columnUnder, headingWord } from '../../../src/import/tables/heading-text.js'
import { readTerm } from '../../../src/import/words/read-term.js'
import { wordsOf } from '../../../src/import/words/words-of.js'
import { platformExport, typedByHand, wideRegister } from '../../support/messy-sheets.js'
import { readSheets } from '../../support/read-sheets.js'
import { csvOf, sheetOf, typedSheet } from '../../support/typed-sheets.js'

const tellsOf = (...args: Parameters<typeof readSheets>) =>
  readSheets(...args).tables.map(({ kind, headingRow, columns }) => [
    kind,
    headingRow,
    columns.map(({ tells }) => tells),
  ])

describe('what headings tell', () => {
  test('every known heading is known in its table, by one column', () => {
    for (const [kind, columns] of Object.entries(columnsOf)) {
      const known = Object.entries(columns).flatMap(([column, names]) =>
        (names as readonly string[]).map((name) => [name, column] as const),
      )
      const first = new Map([...known].reverse().map(([name, column]) => [headingWord(name), column]))
      for (const [name] of known) {
        expect([kind, name, columnUnder(kind as 'people', [headingWord(name)])]).toEqual([
          kind,
          name,
          first.get(headingWord(name)),
        ])
      }
    }
    expect(columnNames.size).toBe(new Set(Object.values(columnsOf).flatMap(Object.keys)).size)
  })

  test('of a register a column is headed by every word for a subject, alone and with its hours', () => {
    const columnOf = {
      'public-required': 'publicRequired',
      professional: 'professional',
      elective: 'elective',
    } as const
    for (const [subject, words] of Object.entries(wordsOf('subjectClasses'))) {
      const column = columnOf[subject as keyof typeof columnOf]
      for (const word of words) {
        expect(readTerm('subjectClasses', word)).toEqual({ ok: true, value: subject })
        for (const heading of [word, `${word}学时`, `完成学时${word}`])
          expect([heading, columnUnder('registers', [headingWord(heading)])]).toEqual([heading, column])
      }
    }
    expect(tellsOf([typedSheet('学时', [['工号', '公共课', '行业公需', '选学学时', '总学时']])])).toEqual([
      ['registers', 1, ['number', 'publicRequired', 'professional', 'elective', 'totalHours']],
    ])
  })

  test.each([
    ['*姓名', '姓名'],
    ['姓　名', '姓名'],
    ['姓 名 *', '姓名'],
    ['学时（学时）', '学时'],
    ['工资总额(万元)', '工资总额'],
    ['入职时间（如2010-07-01）', '入职时间'],
    ['是否经常性(是/否)', '是否经常性'],
    ['学时（小时）', '学时(小时)'],
  ])('%s is looked up as %s', (heading, word) => {
    expect(headingWord(heading)).toBe(word)
  })
})

describe('finding the table', () => {
  test('under a title, by what platforms call its columns', () => {
    const { tables } = readSheets([sheetOf(platformExport)])
    expect(tables[0]).toMatchObject({ kind: 'studies', headingRow: 2 })
    expect(tables[0]?.columns.map(({ heading, tells }) => `${heading}: ${tells}`)).toEqual([
      '序号: null',
      '学员姓名: name',
      '身份证件号: citizenNumber',
      '工作单位: unit',
      '职称级别: professionalTitle',
      '学历层次: education',
      '培训班名称: title',
      '培训机构: providerId',
      '课程类型: subject',
      '学习方式: form',
      '培训开始时间: from',
      '培训结束时间: to',
      '认定学时: hours',
      '审核状态: review',
      '继续教育证书号: certificate',
      '登记时间: registered',
      '备注: null',
    ])
  })

  test('over two levels, merged as in a workbook or not as in a text file', () => {
    const columns = [
      ['序号', null],
      ['姓名', 'name'],
      ['工号', 'number'],
      ['职称', 'professionalTitle'],
      ['学历', 'education'],
      ['完成学时公需', 'publicRequired'],
      ['完成学时专业', 'professional'],
      ['完成学时选修', 'elective'],
      ['完成学时合计', 'totalHours'],
      ['备注', null],
    ]
    const csv = readCsv(new TextEncoder().encode(csvOf(wideRegister)), { name: '学时登记' })
    for (const sheets of [[sheetOf(wideRegister)], csv.ok ? [csv.value] : []]) {
      const [table] = readSheets(sheets).tables
      expect(table).toMatchObject({ kind: 'registers', headingRow: 3 })
      expect(table?.columns.map(({ heading, tells }) => [heading, tells])).toEqual(columns)
    }
  })

  test('a line of groups above headings that tell all by themselves is none of them', () => {
    const rows = [
      ['基本情况', null, '培训情况', null, null],
      ['工号', '课程名称', '学时', '学分', '起止时间'],
    ]
    const over = (from: number, to: number) => ({
      from: { row: 1, column: from },
      to: { row: 1, column: to },
    })
    const { tables } = readSheets([typedSheet('学习', rows, { merges: [over(1, 2), over(3, 5)] })])
    expect(tables[0]).toMatchObject({ headingRow: 2 })
    expect(tables[0]?.columns.map(({ heading }) => heading)).toEqual(rows[1])
  })

  test('headings of two levels that stand once more below are headings', () => {
    const { rows, merges = [] } = wideRegister
    const again = [...rows.slice(0, 6), ...rows.slice(2, 6)]
    const below = merges
      .filter(({ from }) => from.row === 3)
      .map(({ from, to }) => ({
        from: { ...from, row: from.row + 4 },
        to: { ...to, row: to.row + 4 },
      }))
    const upper = merges.filter(({ from }) => from.row <= 3)
    const { tables, told } = readSheets([typedSheet('学时', again, { merges: [...upper, ...below] })])
    expect(told.filter((one) => one.startsWith('left-out'))).toEqual([
      'left-out 7 heading-row',
      'left-out 8 heading-row',
    ])
    expect(tables[0]?.counts).toEqual({ read: 4, unread: 0, leftOut: 2 })
  })

  test('起 and 止 under one heading are two dates', () => {
    const rows = [
      ['工号', '课程名称', '培训时间', null, '学时', '学习形式'],
      [null, null, '起', '止', null, null],
    ]
    const merges = [
      { from: { row: 1, column: 1 }, to: { row: 2, column: 1 } },
      { from: { row: 1, column: 2 }, to: { row: 2, column: 2 } },
      { from: { row: 1, column: 3 }, to: { row: 1, column: 4 } },
      { from: { row: 1, column: 5 }, to: { row: 2, column: 5 } },
      { from: { row: 1, column: 6 }, to: { row: 2, column: 6 } },
    ]
    expect(tellsOf([typedSheet('学习', rows, { merges })])).toEqual([
      ['studies', 1, ['number', 'title', 'from', 'to', 'hours', 'form']],
    ])
  })

  test('a line above the headings is none of them, and a second column of a kind tells nothing', () => {
    const rows = [
      ['学习记录', '学时'],
      ['工号', '姓名', '姓名', '课程名称', '学时', '起止时间', '考核结果'],
    ]
    expect(tellsOf([typedSheet('学习', rows)])).toEqual([
      ['studies', 2, ['number', 'name', null, 'title', 'hours', 'span', 'result']],
    ])
  })

  test('headings that are declared, at either level, and such as nothing is to be read from', () => {
    const rows = [
      ['代号', '班名', '多少', '几时', '办法', '学习形式'],
      ['001', '新规范', 24, '2025-03-03', '略', '自学'],
    ]
    const columns = { 代号: 'number', 班名: 'title', 多少: 'hours', 几时: 'span', 学习形式: null } as const
    const { tables, told } = readSheets([typedSheet('学习', rows)], { columns })
    expect(tables[0]?.columns.map(({ tells }) => tells)).toEqual([
      'number',
      'title',
      'hours',
      'span',
      null,
      null,
    ])
    expect(told).toContain('noted E1 column-not-read')
    expect(told).not.toContain('noted F1 column-not-read')
  })

  test('a heading that is not known is told with the nearest that are', () => {
    const rows = [['工号', '姓名', '职称', '最高学历学位']]
    const { tables, problems } = readSheets([typedSheet('人员', rows)])
    expect(tables[0]?.columns[3]).toEqual({
      column: 4,
      heading: '最高学历学位',
      tells: null,
      nearest: ['最高学历', '学历学位'],
    })
    expect(problems.map(({ why }) => why)).toContainEqual({
      ok: false,
      reason: 'column-not-read',
      nearest: ['最高学历', '学历学位'],
    })
  })

  test.each([
    ['nothing at all', [], []],
    ['a page of text', [['填表说明'], ['一、本表由单位填写。']], ['left-out sheet-not-read']],
    ['names alone', [['姓名'], ['甲某']], ['left-out sheet-not-read']],
    [
      'amounts of nobody, without dates or titles',
      [
        ['学时', '备注'],
        [24, ''],
      ],
      ['left-out sheet-not-read'],
    ],
  ])('%s is no table', (_, rows, told) => {
    const files = readSheets([typedSheet('说明', rows)])
    expect(files.tables).toEqual([])
    expect(files.told).toEqual(told)
  })

  test('what nobody sees who opens the file: a sheet is left out, rows are read and told', () => {
    const rows = [
      ['工号', '课程名称', '学习形式', '起止时间', '学时'],
      ['001', '甲班', '自学', '2025-03-03', 6],
      ['001', '乙班', '自学', '2025-03-04', 6],
      ['合计', '', '', '', 12],
    ]
    const hidden = typedSheet('旧', rows, { hidden: true })
    const withRows = typedSheet('新', rows, { hiddenRows: [1, 3, 4] })
    const { told, records } = readSheets([hidden, withRows])
    expect(told).toEqual(['left-out sheet-hidden', 'noted 3 rows-hidden', 'left-out 4 sum-row'])
    expect(records).toHaveLength(2)
  })

  test('sheets of one name are told apart, and a name that is no key is none', () => {
    const rows = [
      ['工号', '姓名'],
      ['', '甲某'],
    ]
    const { people } = readSheets([
      typedSheet('人员', rows),
      typedSheet('人员', [rows[0] as string[], ['', '乙某']]),
      typedSheet('11010519491231002X', [rows[0] as string[], ['', '丙某']]),
    ])
    expect(people.map(({ person }) => person.id)).toEqual(['人员-000002', '人员 (2)-000002', '表3-000002'])
  })
})

const owned = ({ record, personIds }: UnitFiles['records'][number]) => [record, personIds]

describe('three files as offices keep them', () => {
  test('the same through a workbook and through a text file', () => {
    for (const typed of [platformExport, wideRegister, typedByHand]) {
      const csv = readCsv(new TextEncoder().encode(csvOf(typed)), { name: typed.name })
      const fromText = readSheets(csv.ok ? [csv.value] : [])
      const fromBook = readSheets([sheetOf(typed)])
      // A text file knows no merges: there the second study of the list is nobody's.
      if (typed === typedByHand) expect(fromText.unassigned).toHaveLength(1)
      else expect(fromText.records.map(owned)).toEqual(fromBook.records.map(owned))
      expect(fromText.tables.map(({ counts }) => counts.leftOut)).toEqual(
        fromBook.tables.map(({ counts }) => counts.leftOut),
      )
    }
  })

  test('a platform: who was turned down has not studied, who waits may have', () => {
    const { people, told, tables, unit } = readSheets([sheetOf(platformExport)])
    expect(unit).toEqual({ id: '某某设计院', name: '某某设计院' })
    expect(
      people.map(({ person: { id: _, citizenNumber: __, ...person }, records }) => [
        person,
        records.map(({ study }) => study),
      ]),
    ).toEqual([
      [
        { name: '甲某', title: 'intermediate', education: 'bachelor', listedAsProfessional: true },
        [
          { kind: 'total', from: '2025-03-03', to: '2025-03-07', hours: '24' },
          { kind: 'total', from: '2025-05-12', to: '2025-05-23', hours: '60' },
        ],
      ],
      [
        { name: '乙某', title: 'senior-associate', education: 'postgraduate', listedAsProfessional: true },
        [
          { kind: 'total', from: '2025-03-03', to: '2025-03-07', hours: '24' },
          { kind: 'unstated', from: '2025-07-07', to: '2025-07-11', unread: true },
        ],
      ],
      [
        { name: '丙某', title: 'junior', education: 'junior-college', listedAsProfessional: true },
        [{ kind: 'unstated', from: '2025-08-04', to: '2025-08-08', unread: true }],
      ],
    ])
    expect(told).toEqual([
      'noted listed-as-professional',
      'left-out 6 turned-down',
      'open N7 review-pending',
      'unread M8 two-numbers',
      'left-out 9 sum-row',
    ])
    expect(tables[0]?.counts).toEqual({ read: 4, unread: 1, leftOut: 2 })
  })

  test('a register: of each subject a study in the year, none where the sum is another', () => {
    const { people, told, tables, filledOn } = readSheets([sheetOf(wideRegister)], {
      assumedForm: 'collective-training',
    })
    expect(filledOn).toBe('2025-12-31')
    const year = { kind: 'total', from: '2025-01-01', to: '2025-12-31' }
    const unread = { kind: 'unstated', from: '2025-01-01', to: '2025-12-31', unread: true }
    expect(
      people.map(({ person, records }) => [
        person.id,
        records.map(({ id, title, subject, form, study }) => [id, title, subject, form, study]),
      ]),
    ).toEqual([
      [
        '001',
        [
          [
            '学时登记-000005-publicRequired',
            '完成学时公需',
            'public-required',
            'collective-training',
            { ...year, hours: '24' },
          ],
          [
            '学时登记-000005-professional',
            '完成学时专业',
            'professional',
            'collective-training',
            { ...year, hours: '60' },
          ],
          [
            '学时登记-000005-elective',
            '完成学时选修',
            'elective',
            'collective-training',
            { ...year, hours: '6' },
          ],
        ],
      ],
      [
        '002',
        [
          [
            '学时登记-000006-publicRequired',
            '完成学时公需',
            'public-required',
            'collective-training',
            { ...year, hours: '24' },
          ],
          [
            '学时登记-000006-professional',
            '完成学时专业',
            'professional',
            'collective-training',
            { ...year, hours: '48' },
          ],
        ],
      ],
      ['003', [['学时登记-000007', '学时登记-000007', undefined, undefined, unread]]],
      ['004', [['学时登记-000008', '学时登记-000008', undefined, undefined, unread]]],
    ])
    expect(told).toEqual([
      'noted 3 form-assumed',
      'noted listed-as-professional',
      'unread I7 sum-disagrees',
      'unread G8 approximate',
      'left-out 9 sum-row',
      'left-out 10 outside-row',
    ])
    expect(tables[0]?.counts).toEqual({ read: 2, unread: 2, leftOut: 2 })
  })

  test('a list typed by hand: the year of its title, months, days in the column of hours', () => {
    const { people, told } = readSheets([sheetOf(typedByHand)])
    expect(people.map(({ person, records }) => [person.name, records.map(({ study }) => study)])).toEqual([
      [
        '甲某',
        [
          { kind: 'total', from: '2025-03-03', to: '2025-03-05', hours: '18' },
          { kind: 'total', from: '2025-04-01', to: '2025-04-10', hours: '24' },
        ],
      ],
      [
        '乙某',
        [
          { kind: 'unstated', from: '2025-03-03', to: '2025-03-05', unread: true },
          { kind: 'total', from: '2025-09-20', to: '2025-09-20', days: '1' },
        ],
      ],
      ['丙某', [{ kind: 'unstated', from: '2025-10-01', to: '2025-10-31', unread: true }]],
    ])
    expect(told).toEqual([
      'unread D5 days-not-hours',
      'noted C8 month-as-range',
      'unread F8 unknown-word',
      'left-out 9 outside-row',
    ])
  })
})
