import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSample } from '../../../examples/annual-report/sample/sample.js'
import { type SampleFiles, writeSample } from '../../../examples/annual-report/sample/write.js'
import { readSheets } from '../../../examples/annual-report/sheets.js'
import { UsageError } from '../../../examples/annual-report/terminal/options.js'
import { locales, toldIn } from '../../../examples/workbench/office/languages.js'
import {
  readUnitFiles,
  type SheetProblem,
  sheetProblemText,
  type UnitFiles,
} from '../../../examples/workbench/office/library.js'

const sample = makeSample()
const citizenNumber = /\d{15,17}[\dXx]/
let folder: string
let files: SampleFiles
let unit: UnitFiles
const progress: [number, number, string][] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xueshi-'))
  files = await writeSample(folder, sample.sheets)
  unit = readUnitFiles(await readSheets([files.workbook, files.platform]), {
    onProgress: (done, total, sheet) => void progress.push([done, total, sheet]),
  })
})
afterAll(() => rm(folder, { recursive: true }))

interface Place {
  readonly sheet: string
  readonly row?: number
  readonly heading?: string
}

/** A problem without what stood there. */
const withoutCell = ({ stood: _, ...problem }: SheetProblem): SheetProblem => problem

const placesOf = (list: readonly Place[]) =>
  [...new Set(list.map(({ sheet, row, heading }) => `${sheet} ${row} ${heading}`))].sort()

describe('the sample', () => {
  test('has the same cells for the same seed', () => {
    expect(makeSample()).toEqual(sample)
    expect(makeSample(7).sheets).not.toEqual(sample.sheets)
  })

  test('is of the size of a real unit', () => {
    expect(unit.people).toHaveLength(242)
    expect(unit.records.length).toBeGreaterThan(2400)
    expect(unit.records.length).toBeLessThan(2700)
    expect(unit.funding.map(({ year }) => year)).toEqual([2024, 2025])
  })

  test('contains what real files contain', () => {
    const records = unit.records.map(({ record }) => record)
    const totals = records.flatMap(({ study }) => (study.kind === 'total' ? [study] : []))
    const crosses = (last: string) => totals.filter(({ from, to }) => from <= last && to > last).length
    expect(crosses('2024-12-31')).toBeGreaterThan(9)
    expect(crosses('2025-10-31')).toBeGreaterThan(9)
    expect(crosses('2025-12-31')).toBeGreaterThan(4)
    for (const wanted of [
      records.filter(({ subject }) => subject === undefined),
      records.filter(({ registration }) => registration === undefined),
      records.filter(({ form, taskBook }) => form === 'self-study' && taskBook === undefined),
      records.filter(({ taskBook }) => taskBook?.log !== undefined),
      records.filter(({ makesUp }) => makesUp !== undefined),
      records.filter(({ scheduled }) => scheduled !== undefined),
      records.filter(({ study }) => study.kind === 'credits'),
      records.filter(({ study }) => study.kind === 'sessions'),
      records.filter(({ result }) => result?.kind === 'pass-or-fail' && result.value === 'fail'),
      totals.filter(({ travelDays }) => travelDays !== undefined),
      totals.filter(({ hours }) => Number(hours) % 6 === 3),
      unit.people.filter(({ person }) => person.retiredOn !== undefined),
      unit.people.filter(({ person }) => person.employments?.some(({ from }) => from >= '2025-01-01')),
    ]) {
      expect(wanted.length).toBeGreaterThan(2)
    }
    const proofs = records.flatMap(({ personId, proofs: own = [] }) =>
      own.map((proof) => `${personId} ${proof}`),
    )
    expect(proofs.length - new Set(proofs).size).toBeGreaterThan(9)
  })
})

describe('reading the files of a unit', () => {
  test('the workbook and the CSV files say the same, but for a date that a text no longer is', async () => {
    const read = readUnitFiles(await readSheets([...files.texts, files.platform]))
    const serial = sample.planted.find(({ why }) => why === 'a date that lost its format')?.row
    const told = ({ records, problems, ...rest }: UnitFiles) => ({
      unit: rest.unit,
      filledOn: rest.filledOn,
      people: rest.people.map(({ person }) => person),
      funding: rest.funding,
      records: records.filter(({ row }) => row !== serial),
      // What stood there is a date in a workbook, and the text that it showed in a text file.
      problems: problems.filter(({ row }) => row !== serial).map(withoutCell),
    })
    expect(told(read)).toEqual(told(unit))
    expect(read.problems.filter(({ row }) => row === serial).map(({ stood }) => stood)).toEqual(['46001'])
  })

  test('CSV in GB18030 says the same', async () => {
    const [, one] = await readSheets(files.texts)
    const [other] = await readSheets([files.recordsGb18030])
    expect(other).toEqual({ ...one, name: '学习记录-GB18030' })
  })

  test.each(['unread', 'open', 'noted', 'left-out'] as const)(
    'every planted defect is %s where it stands, and nothing else is',
    (effect) => {
      const planted = sample.planted.filter(({ outcome }) => outcome === effect)
      expect(placesOf(unit.problems.filter((problem) => problem.effect === effect))).toEqual(
        placesOf(planted),
      )
    },
  )

  test('what is odd and read all the same is read', () => {
    const rows = new Set(sample.planted.filter(({ outcome }) => outcome === 'read').map(({ row }) => row))
    const read = unit.records.filter(({ row }) => rows.has(row))
    expect(read.map(({ record }) => record.study.kind)).toEqual(Array.from(rows, () => 'total'))
    expect(read.map(({ record }) => record.study)).toContainEqual(expect.objectContaining({ hours: '30.3' }))
  })

  test('every problem is told in both languages', () => {
    for (const problem of unit.problems) {
      const [chinese, en] = locales.map((locale) => {
        const { answers, reasons } = toldIn[locale]
        return sheetProblemText(problem, answers, reasons)
      })
      expect(chinese).toMatch(/\p{Script=Han}.*。$/u)
      expect(en).toMatch(/[a-z].*\.$/)
    }
  })

  test('a row that was not read is handed on as a study of whoever it may be', () => {
    // A row that waits for its review was read; what it will come to is not known.
    const isOpen = ({ effect, heading }: SheetProblem) => effect === 'unread' || heading === '审核状态'
    const open = unit.problems.filter(isOpen)
    const rows = new Set(open.map(({ sheet, row }) => `${sheet} ${row}`))
    expect(unit.tables.map(({ counts }) => counts.unread)).toEqual([0, rows.size - 2, 0, 1, 0])
    for (const { sheet, row, record, personIds } of unit.records) {
      const isUnread = record.study.kind === 'unstated' && record.study.unread === true
      const isWhole = !isUnread && record.personId !== undefined
      expect([row, isWhole]).toEqual([row, !rows.has(`${sheet} ${row}`)])
      expect(personIds.length === 1).toBe(record.personId !== undefined)
    }
    expect(
      unit.records
        .map(({ personIds }) => personIds.length)
        .filter((count) => count !== 1)
        .sort(),
    ).toEqual([0, 2, 2])
    expect(unit.unassigned).toHaveLength(1)
  })

  test('a person of whom a fact is open is there with all the others', () => {
    const open = unit.problems.filter(({ sheet, effect }) => sheet === '人员' && effect === 'open')
    const factsAt = (heading: string) =>
      open
        .filter((problem) => problem.heading === heading)
        .map(({ row }) => Object.keys(unit.people.find((person) => person.row === row)?.person ?? {}))
    for (const facts of factsAt('身份证号')) expect(facts).not.toContain('citizenNumber')
    for (const facts of factsAt('离职时间')) expect(facts).not.toContain('employments')
    for (const facts of factsAt('职称'))
      expect(facts).toEqual(expect.arrayContaining(['id', 'name', 'education']))
    expect([factsAt('身份证号').length, factsAt('离职时间').length, factsAt('职称').length]).toEqual([
      1, 1, 2,
    ])
  })

  test('no citizen number gets into a message, a note or the id of anything', () => {
    expect(unit.people.some(({ person }) => citizenNumber.test(person.citizenNumber ?? ''))).toBe(true)
    expect(JSON.stringify([unit.problems, unit.tables, unit.unit, unit.records, unit.funding])).not.toMatch(
      citizenNumber,
    )
    expect(unit.people.map(({ person }) => person.id).join()).not.toMatch(citizenNumber)
  })

  test('the unit is named by the form above the table', () => {
    expect(unit.filledOn).toBe('2026-01-20')
    expect(unit.unit).toMatchObject({ kind: 'public-institution', divisionCode: '500112' })
  })

  test('the recurrent money is a little under 1.5 % of the payroll', () => {
    const { payroll, entries = [] } = unit.funding[1]!
    const recurrent = entries.filter(({ kind, recurrent: recurs }) => kind === 'appropriated' && recurs)
    const share = recurrent.reduce((sum, { amount }) => sum + Number(amount), 0) / Number(payroll)
    expect(share).toBeGreaterThan(0.014)
    expect(share).toBeLessThan(0.015)
  })

  test('progress is told and ends at the whole', () => {
    const [done, total] = progress.at(-1)!
    expect(done).toBe(total)
    expect(progress.length).toBeGreaterThan(10)
    expect(new Set(progress.map(([, , what]) => what))).toEqual(
      new Set(['人员', '学习记录', '经费', '平台学时']),
    )
  })
})

describe('files that are not as they should be', () => {
  test.each([
    ['nothing.xlsx', undefined, '未找到文件'],
    ['notes.xlsx', 'notes', '这不是电子表格文件'],
    ['torn.csv', Uint8Array.of(0xff, 0xff, 0xff), '文件编码既不是 UTF-8'],
  ])('%s', async (name, content, why) => {
    const path = join(folder, name)
    if (content !== undefined) await writeFile(path, content)
    const reading = readSheets([files.platform, path])
    await expect(reading).rejects.toThrow(UsageError)
    await expect(reading).rejects.toThrow(why)
    await expect(reading).rejects.toThrow(path)
  })
})
