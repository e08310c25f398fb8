import { describe, expect, test } from 'vitest'
import { Office } from '../../../../examples/workbench/office/office.js'
import {
  type OwnStudy,
  ownChoices,
  ownHeadings,
  ownKey,
  ownSheets,
  textsOf,
} from '../../../../examples/workbench/office/own.js'
import { personView } from '../../../../examples/workbench/office/views/person.js'
import { templateSheets } from '../../../../src/import.js'

const person = {
  name: '甲',
  title: '中级',
  education: '本科',
  role: '专业技术人员',
  joined: '2010-07',
  certificate: 'Z1',
}

const nothing: OwnStudy = {
  title: '',
  subject: '',
  form: '',
  from: '',
  to: '',
  hours: '',
  days: '',
  result: '',
  completion: '',
  registered: '',
}

const study: OwnStudy = {
  ...nothing,
  title: '规范',
  subject: '专业科目',
  form: '集中培训',
  from: '2025-03-03',
  to: '2025-03-07',
  hours: '30',
  registered: '2025-04-01',
}

/** What is shown of whoever typed this. */
function typed(studies: readonly OwnStudy[]) {
  const office = new Office()
  office.type(ownSheets(2025, person, studies))
  const shown = office.show('zh-CN')
  if (shown.kind !== 'year') throw new Error(shown.kind)
  return { view: shown.view, own: personView(office.model, ownKey, 'zh-CN') }
}

describe('what somebody types about themselves', () => {
  test('stands under headings of the templates', () => {
    const known = templateSheets().flatMap(({ data }) => data.flat().map(({ value }) => value))
    for (const headings of Object.values(ownHeadings)) {
      for (const heading of Object.values(headings)) expect(known).toContain(heading)
    }
  })

  test('is chosen in the language of the page and written in Chinese', () => {
    expect(ownChoices('en').subject).toEqual([
      ['公需科目', 'Public subjects'],
      ['专业科目', 'Professional subjects'],
      ['选修科目', 'Elective subjects'],
    ])
    expect(ownChoices('zh-CN').role[0]).toEqual(['专业技术人员', '专业技术人员'])
  })

  test('is read and assessed as a file is, of the year that the title tells', () => {
    const { view, own } = typed([nothing, study])
    expect([view.year, view.problems.filter(({ effect }) => effect === 'unread')]).toEqual([2025, []])
    expect(own?.line).toMatchObject({ name: '甲', standing: 'not-met', hours: '30', shortfall: '50' })
    expect(own?.records).toMatchObject([{ title: '规范', registeredOn: '2025-04-01', countsWhole: true }])
  })

  test('needs no study yet', () => {
    expect(typed([nothing]).own?.line).toMatchObject({ hours: '0', shortfall: '80' })
  })

  test('is written to a file row by row', () => {
    const [first] = ownSheets(2025, person, [])
    expect(first && textsOf(first)).toEqual([
      ['2025年度继续教育'],
      ['人员编号', '姓名', '职称', '学历', '岗位类别', '来本单位时间'],
      ['本人', '甲', '中级', '本科', '专业技术人员', '2010-07'],
    ])
  })
})
