import { rowOf, type SampleRow } from './cells.js'
import { type Planted, type SampleSheet, type SheetLine, sheetOf, textLine, titleLine } from './sheets.js'
import { spoilerOf } from './spoiler.js'
import type { Staff } from './staff.js'

const headings = ['序号', '姓名', '人员编号', '公需', '专业', '选修', '合计', '备注'] as const

// 公需、专业、选修、合计 of people who study at a branch; the third sum is another one.
const hours: readonly (readonly [number, number, number, number])[] = [
  [24, 60, 6, 90],
  [16, 64, 0, 80],
  [24, 48, 0, 80],
  [12, 30, 6, 48],
]

/** The register of a branch: a row is the year of a person, with the hours of each subject side by side under one heading. */
export function registerSheet({ people }: Staff): { sheet: SampleSheet; planted: Planted[] } {
  const rows = hours.map(([common, professional, elective, total], at): SampleRow => {
    const { name, number } = people[at * 9 + 8]!
    return rowOf({
      序号: at + 1,
      姓名: name,
      人员编号: number,
      公需: common,
      专业: professional,
      选修: elective || undefined,
      合计: total,
    })
  })
  const spoiler = spoilerOf(rows)
  const sum = rowOf({ 序号: '合计', 公需: 76, 专业: 202, 选修: 12, 合计: 298 })
  const footer = rowOf({ 序号: '填表人：渝东分院' })
  spoiler.mark(rows[2]!, '完成学时合计', 'unread', 'a sum that is another one')
  spoiler.leaveOut(sum, 'a sum')
  spoiler.leaveOut(footer, 'a line below the table')

  const groups: SheetLine = {
    cells: ['序号', '姓名', '人员编号', '完成学时', null, null, null, '备注'],
    spans: { 3: 4 },
  }
  const above = [titleLine('渝东分院2025年度继续教育学时登记表', headings.length), groups]
  const lower = headings.map((heading, at) => (at < 3 || at === 7 ? '' : heading))
  const { sheet, planted } = sheetOf('学时登记', above, headings, [...rows, sum, footer], spoiler.spoilt)
  const lines = sheet.lines.map((line, at) => (at === above.length ? textLine(...lower) : line))
  const form: Planted = {
    sheet: '学时登记',
    row: above.length,
    outcome: 'open',
    why: 'a register names no form',
  }
  return { sheet: { ...sheet, lines }, planted: [...planted, form] }
}
