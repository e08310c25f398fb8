import { peopleHeadings, rowOf } from './cells.js'
import { personRow } from './clerk.js'
import { spoilPeople } from './planted.js'
import type { Random } from './random.js'
import { blankLine, type Planted, type SampleSheet, sheetOf, textLine, titleLine } from './sheets.js'
import { spoilerOf } from './spoiler.js'
import type { Staff } from './staff.js'

/** The personnel sheet: who they are, and what is wrong with their rows. */
export function peopleSheet(random: Random, staff: Staff): { sheet: SampleSheet; planted: Planted[] } {
  const rows = staff.people.map((person) => personRow(random, person))
  const misnumbered = personRow(random, staff.misnumbered)
  const leftTooSoon = personRow(random, staff.leftTooSoon)
  const again = { ...rows[16]!, 部门: '总工办' }
  const footer = rowOf({ 人员编号: '填表人：人事教育科　审核人：院办公室' })
  const spoiler = spoilerOf(rows)
  spoilPeople(spoiler)
  spoiler.mark(misnumbered, '身份证号', 'refused', 'a citizen number with a wrong check digit')
  spoiler.mark(leftTooSoon, '离职时间', 'refused', 'left before the first day')
  spoiler.mark(again, '人员编号', 'refused', 'the same person listed twice')
  spoiler.mark(footer, '人员编号', 'noted', 'a line below the table')
  for (const row of rows)
    if (row['岗位类别'] === '管理岗') spoiler.mark(row, '岗位类别', 'noted', 'a manager')

  const above = [
    titleLine('重庆市嘉渝建筑规划设计研究院专业技术人员名册（2025年度）', peopleHeadings.length),
    textLine(
      '单位名称：重庆市嘉渝建筑规划设计研究院',
      '单位性质：事业单位',
      '行政区划代码：500112',
      '填表日期：2026年1月20日',
    ),
  ]
  const order = [
    ...rows.slice(0, 90),
    misnumbered,
    ...rows.slice(90, 170),
    again,
    blankLine,
    ...rows.slice(170),
    leftTooSoon,
  ]
  const { sheet, planted } = sheetOf(
    '人员',
    above,
    peopleHeadings,
    [...order, blankLine, footer],
    spoiler.spoilt,
  )
  const department = {
    sheet: '人员',
    row: above.length + 1,
    heading: '部门',
    outcome: 'noted',
    why: 'a column not read',
  } as const
  return { sheet, planted: [...planted, department] }
}
