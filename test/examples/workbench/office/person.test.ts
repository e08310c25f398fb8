import { describe, expect, test } from 'vitest'
import { type PersonView, personView } from '../../../../examples/workbench/office/views/person.js'
import { smallUnit } from './small-unit.js'

const { model } = smallUnit({ asOf: '2025-11-20' })

const viewOf = (id: string, of = model): PersonView => {
  const view = personView(of, id, 'zh-CN')
  if (view === null) throw new Error('nobody')
  return view
}

describe("a person's year", () => {
  test('shows both years, each by its own period', () => {
    expect(viewOf('001').years).toEqual([
      {
        system: 'calendar',
        year: 2025,
        from: '2025-01-01',
        to: '2025-12-31',
        hours: '84',
        bySubject: { 'public-required': '24', professional: '60' },
      },
      {
        system: 'statistical',
        year: 2025,
        from: '2024-11-01',
        to: '2025-10-31',
        hours: '84',
        bySubject: { 'public-required': '24', professional: '60' },
      },
    ])
  })

  test('shows each record with its row, its hours, and why they do not all count', () => {
    expect(viewOf('002').records).toEqual([
      {
        sheet: '学习记录',
        row: 4,
        id: '学习记录-000004',
        title: '规范',
        days: ['2025-03-03', '2025-03-07'],
        subject: 'professional',
        form: '集中培训',
        registeredOn: '2025-04-01',
        stated: '40',
        credited: '30',
        countsWhole: false,
        remarks: [
          {
            severity: '提示',
            text: '记录“学习记录-000004”有 10 学时超出每天可计的学时，不计入。',
          },
        ],
      },
    ])
    expect(viewOf('001').records.map(({ countsWhole, remarks }) => [countsWhole, remarks])).toEqual([
      [true, []],
      [true, []],
    ])
  })

  test('says what is still to be done on the day on which it is asked', () => {
    const { asOf, lines, remedy, questions } = viewOf('002').toDo
    expect(asOf).toBe('2025-11-20')
    expect(lines[0]).toBe(
      '截至2025年11月20日，2025年度（1月1日至12月31日）应完成 80 学时，已计入 30 学时，还需 50 学时。',
    )
    expect(remedy[0]?.under.map(({ text }) => text)).toEqual([
      '2025年11月21日至2025年12月31日完成公需科目 16 学时（第九条第（二）项，强制性规定；第十二条第三款，一般性要求）。',
      '2025年11月21日至2025年12月31日完成专业科目或选修科目 34 学时（第九条第（二）项，强制性规定；第十二条第三款，一般性要求）。',
    ])
    expect(questions).toEqual([])
  })

  test('of a year that is over is asked on its last day', () => {
    const over = smallUnit().model
    expect(viewOf('002', over).toDo.asOf).toBe('2025-12-31')
    expect(viewOf('002', smallUnit({ asOf: '2026-02-01' }).model).toDo.asOf).toBe('2025-12-31')
    expect(viewOf('002', over).toDo.remedy[0]?.text).toBe('不能补救。')
  })

  test('asks for what is not known', () => {
    const { about, toDo } = viewOf('003')
    expect(about).toEqual(['本科', '专业技术人员'])
    expect(toDo.questions[0]?.under.map(({ text }) => text)).toEqual([
      '职称是哪一级？没有职称的，请注明无职称。（影响整个结论）',
    ])
  })

  test('is none where nobody of that key is on the roll', () => {
    expect(personView(model, '009', 'zh-CN')).toBeNull()
  })
})
