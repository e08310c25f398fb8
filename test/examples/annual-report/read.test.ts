import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../../examples/annual-report/read/csv.js'
import { readTables, readUnitFile, type UnitFile } from '../../../examples/annual-report/read/unit-file.js'
import { makeSample } from '../../../examples/annual-report/sample/sample.js'
import { type SampleFiles, writeSample } from '../../../examples/annual-report/sample/write.js'

const sample = makeSample()
const citizenNumber = /\d{15,17}[\dXx]/
let folder: string
let files: SampleFiles
let unit: UnitFile
const progress: [number, number, string][] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xueshi-'))
  files = await writeSample(folder, sample.sheets)
  unit = await readUnitFile([files.workbook], {
    onProgress: (done, total, what) => void progress.push([done, total, what]),
  })
})
afterAll(() => rm(folder, { recursive: true }))

const cellsOf = (list: readonly { sheet: string; row: number; heading: string | null }[]) =>
  [...new Set(list.map(({ sheet, row, heading }) => `${sheet} ${row} ${heading}`))].sort()

const plantedCells = (outcome: string) =>
  cellsOf(sample.planted.filter((planted) => planted.outcome === outcome))

describe('the sample', () => {
  test('has the same cells for the same seed', () => {
    expect(makeSample()).toEqual(sample)
    expect(makeSample(7).sheets).not.toEqual(sample.sheets)
  })

  test('is of the size of a real unit', () => {
    expect(unit.people).toHaveLength(242)
    expect(unit.records.length).toBeGreaterThan(2400)
    expect(unit.records.length).toBeLessThan(2700)
    expect(unit.funding.map(({ funding }) => funding.year)).toEqual([2024, 2025])
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
  test('the workbook and the CSV files say the same', async () => {
    expect(await readUnitFile([files.people, files.records, files.funding])).toEqual(unit)
  })

  test('CSV in GB18030 says the same', async () => {
    const one = readCsv(await readFile(files.records), '学习记录')
    expect(readCsv(await readFile(files.recordsGb18030), '学习记录')).toEqual(one)
  })

  test('every planted defect is refused or noted at its row and column, and nothing else is', () => {
    expect(cellsOf(unit.refused)).toEqual(plantedCells('refused'))
    expect(cellsOf(unit.notes)).toEqual(plantedCells('noted'))
  })

  test('a refused row has all its problems, each in both languages, and is handed on as a study that was not read', () => {
    const rows = new Set(unit.refused.map(({ sheet, row }) => `${sheet} ${row}`))
    const refusedPeople = unit.people.filter(({ sheet, row }) => rows.has(`${sheet} ${row}`))
    expect(refusedPeople.map(({ person }) => Object.keys(person))).toEqual([['id'], ['id']])
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
    expect(unit.refused.length).toBeGreaterThan(rows.size)
    for (const { column, problems } of unit.refused) {
      expect(column).toMatch(/^[A-Z]{1,2}$/)
      expect(problems.length).toBeGreaterThan(0)
      for (const { message } of problems) {
        expect(message['zh-CN']).toMatch(/\p{Script=Han}/u)
        expect(message.en).toMatch(/^[\x20-\x7e]+$/)
      }
    }
  })

  test('no citizen number gets into a message, a note or the id of anything', () => {
    expect(unit.people.some(({ person }) => citizenNumber.test(person.citizenNumber ?? ''))).toBe(true)
    expect(JSON.stringify([unit.refused, unit.notes, unit.unit, unit.records, unit.funding])).not.toMatch(
      citizenNumber,
    )
    expect(unit.people.map(({ person }) => person.id).join()).not.toMatch(citizenNumber)
  })

  test('the unit is named by the form above the table', () => {
    expect(unit.filledOn).toBe('2026-01-20')
    expect(unit.unit).toMatchObject({ kind: 'public-institution', divisionCode: '500112' })
  })

  test('the recurrent money is a little under 1.5 % of the payroll', () => {
    const { payroll, entries = [] } = unit.funding[1]!.funding
    const recurrent = entries.filter(({ kind, recurrent: recurs }) => kind === 'appropriated' && recurs)
    const share = recurrent.reduce((sum, { amount }) => sum + Number(amount), 0) / Number(payroll)
    expect(share).toBeGreaterThan(0.014)
    expect(share).toBeLessThan(0.015)
  })

  test('progress is told and ends at the whole', () => {
    const [done, total] = progress.at(-1)!
    expect(done).toBe(total)
    expect(progress.length).toBeGreaterThan(10)
    expect(new Set(progress.map(([, , what]) => what))).toEqual(new Set(['人员', '学习记录', '经费']))
  })
})

describe('files that are not as they should be', () => {
  test('no headings, no columns, an open quotation mark', () => {
    const broken = readCsv(
      new TextEncoder().encode('姓名,职称,学历\n"甲,工程师,本科\n乙,工程师,本科\n'),
      '人员',
    )
    const read = readTables([{ sheet: '说明', rows: [['略']] }, broken])
    expect(read.notes.map(({ sheet, code }) => [sheet, code])).toContainEqual(['说明', 'sheet-not-read'])
    expect(read.refused.map(({ problems }) => problems[0]?.code)).toContain('file-broken')
    expect(readTables([]).people).toEqual([])
  })
})
