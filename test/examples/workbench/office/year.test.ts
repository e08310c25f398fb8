import { describe, expect, test } from 'vitest'
import { edited, withEdit } from '../../../../examples/workbench/office/edits.js'
import { embeddedFile, fileOf } from '../../../../examples/workbench/office/embedded.js'
import { assessUnitYear, hasValue, readUnitFiles } from '../../../../examples/workbench/office/library.js'
import { assess, unitFacts } from '../../../../examples/workbench/office/model.js'
import { Office } from '../../../../examples/workbench/office/office.js'
import { sampleSheets } from '../../../../examples/workbench/office/sample.js'
import { editions, noSettings } from '../../../../examples/workbench/office/settings.js'
import { filtered } from '../../../../examples/workbench/office/views/people-list.js'
import { tasksOf } from '../../../../examples/workbench/office/views/tasks.js'
import { editionCounts, yearView } from '../../../../examples/workbench/office/views/year.js'

const sheets = sampleSheets()
const file = readUnitFiles(sheets)
const model = assess(file, 2025, noSettings, sheets)
const view = yearView(model, 'zh-CN')

describe('the year that is drawn', () => {
  test('has the counts of the library, and a line for everyone on the roll', () => {
    const answer = assessUnitYear(unitFacts(file, 2025, null))
    if (!hasValue(answer)) throw new Error('a unit has a year')
    expect([view.quota, view.ratio]).toEqual([answer.value.quota, answer.value.ratio])
    expect(view.people).toHaveLength(answer.value.people)
    const { met, notMet, undetermined, notAssessed } = view.quota
    const standings = view.people.map(({ standing }) => standing)
    expect(
      (['met', 'not-met', 'undetermined', 'not-assessed'] as const).map(
        (one) => standings.filter((standing) => standing === one).length,
      ),
    ).toEqual([met, notMet, undetermined, notAssessed])
  })

  test('is the same out of what a page carries, but for what only the sheets tell', () => {
    const carried = JSON.parse(JSON.stringify(embeddedFile(file))) as ReturnType<typeof embeddedFile>
    const again = yearView(assess(fileOf(carried), 2025, noSettings), 'zh-CN')
    const bare = ({ people, ...rest }: typeof view) => ({
      ...rest,
      people: people.map((line) => ({ ...line, department: null })),
    })
    expect(bare(again)).toEqual(bare(view))
    expect(JSON.stringify(carried)).not.toMatch(/(?<!\d)\d{17}[\dXx](?!\d)/)
  })

  test('counts under each set of rules what the whole unit counts', async () => {
    const counts = await editionCounts(model)
    for (const [id, law] of Object.entries(editions)) {
      const answer = assessUnitYear(unitFacts(file, 2025, null), law)
      expect([id, counts[id as keyof typeof editions].quota]).toEqual([
        id,
        hasValue(answer) && answer.value.quota,
      ])
    }
    expect(Object.values(counts).map(({ required }) => required)).toEqual(['80', '90'])
  })

  test('puts first the places on which the most verdicts hang', () => {
    const weights = view.problems
      .filter(({ effect }) => effect === 'unread' || effect === 'open')
      .map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(weights[0]).toBeGreaterThan(50)
  })

  test('names the articles that took part, and no other', () => {
    const lit = view.articles.filter(({ answers }) => answers > 0).map(({ article }) => article)
    expect(lit).toEqual(expect.arrayContaining([2, 4, 9, 12, 19, 30, 34]))
    expect(lit).not.toContain(47)
    expect(view.articles).toHaveLength(49)
  })
})

describe('what is asked on a day', () => {
  test('of the year itself is asked on it, of another year when it is over', () => {
    const asOf = (day: string) => assess(file, 2025, { ...noSettings, asOf: day }, sheets).asOf
    expect([asOf('2025-11-30'), asOf('2026-11-30'), asOf('2024-12-31')]).toEqual(['2025-11-30', null, null])
  })
})

describe('what to do', () => {
  const none = { people: [], money: [], problems: [], tables: [] } as const
  const kinds = (kind: Parameters<typeof tasksOf>[5], money: Parameters<typeof tasksOf>[2] = []) =>
    tasksOf(2025, none.people, money, none.problems, none.tables, kind)
  const line = { year: 2025, payroll: '1', fund: '1', required: '1', share: '1' } as const

  test.each([
    ['an enterprise without a table of money has to find it out', 'enterprise', [], null],
    ['so has a unit that does not say what it is', undefined, [], null],
    [
      'what is missing of the floor is said',
      'public-institution',
      [{ ...line, standing: 'not-met', shortfall: '5000' }],
      '5000',
    ],
    [
      'what is not settled is to be found out',
      'enterprise',
      [{ ...line, standing: 'undetermined', shortfall: { least: '0', most: null } }],
      null,
    ],
  ] as const)('%s', (_, kind, money, shortfall) => {
    expect(kinds(kind, money)).toEqual([{ kind: 'money', shortfall }])
  })

  test.each([
    ['a state organ owes no floor', 'state-organ', []],
    ['who keeps it has nothing to do', 'enterprise', [{ ...line, standing: 'met', shortfall: '0' }]],
  ] as const)('%s', (_, kind, money) => {
    expect(kinds(kind, money)).toEqual([])
  })
})

describe('the list of people', () => {
  test('is narrowed by whatever is asked for, and ordered', () => {
    const department = view.people.find((line) => line.department !== null)?.department ?? ''
    const short = filtered(view.people, { standing: 'not-met', department, sort: 'gap' })
    expect(short.length).toBeGreaterThan(0)
    for (const one of short) expect([one.standing, one.department]).toEqual(['not-met', department])
    const one = view.people[7]
    expect(filtered(view.people, { search: ` ${one?.id.toLowerCase()} ` })).toEqual([one])
    for (const line of filtered(view.people, { subject: 'elective' })) {
      expect(line.bySubject).not.toHaveProperty('elective')
    }
    expect(filtered(view.people, { among: new Set([one?.id ?? '']) })).toEqual([one])
    expect(filtered(view.people, { ratio: 'few' }).every(({ publicHours }) => publicHours === 'few')).toBe(
      true,
    )
    expect(filtered(view.people, {})).toEqual(view.people)
  })
})

describe('edits', () => {
  const place = { sheet: '学习记录', row: 461, column: 16 }

  test('change their cells and leave every other row as it is', () => {
    const after = edited(sheets, [{ ...place, text: ' 20 ' }])
    const [was, is] = [sheets, after].map((all) => all.find(({ name }) => name === place.sheet)?.rows ?? [])
    expect(is?.[460]?.[15]).toEqual({ kind: 'text', text: '20' })
    expect(is?.filter((row, at) => row !== was?.[at])).toHaveLength(1)
    expect(after.filter((sheet, at) => sheet !== sheets[at])).toHaveLength(1)
  })

  test('of the same cell the later one holds, and an empty one empties it', () => {
    const twice = withEdit(withEdit([], { ...place, text: '1' }), { ...place, text: '' })
    expect(twice).toEqual([{ ...place, text: '' }])
    const [row] = edited(sheets, twice).flatMap(({ name, rows }) => (name === place.sheet ? [rows[460]] : []))
    expect(row?.[15]).toEqual({ kind: 'empty' })
  })
})

describe('the office', () => {
  test('says what it has: nothing, no people, no year, a year', () => {
    const office = new Office()
    expect(office.show('zh-CN')).toEqual({ kind: 'nothing' })
    const csv = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
    office.open([csv('a.csv', '名称,数量\n苹果,3')], 'zh-CN')
    expect(office.show('zh-CN')).toMatchObject({ kind: 'no-people' })
    office.close()
    office.open([csv('b.csv', '工号,姓名,职称,学历,岗位类别\n1,甲某,高工,本科,专技岗')], 'zh-CN')
    expect(office.show('zh-CN')).toEqual({ kind: 'no-year' })
    office.configure({ ...noSettings, year: 2025 })
    expect(office.show('zh-CN')).toMatchObject({ kind: 'year', view: { year: 2025, sizes: { people: 1 } } })
    expect(office.open([csv('c.xlsx', 'MZ')], 'en')).toEqual([expect.stringMatching(/^c\.xlsx：/)])
    expect(office.show('en')).toMatchObject({ kind: 'year', view: { locale: 'en' } })
  })
})
