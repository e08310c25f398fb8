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
  const again = { ...rows[15]!, 部门: '总工办' }
  const footer = rowOf({ 人员编号: '填表人：人事教育科　审核人：院办公室' })
  const spoiler = spoilerOf(rows)
  spoilPeople(spoiler)
  spoiler.mark(misnumbered, '身份证号', 'open', 'a citizen number with a wrong check digit')
  spoiler.mark(leftTooSoon, '离职时间', 'open', 'left before the first day')
  spoiler.mark(again, '人员编号', 'noted', 'the same person listed twice')
  spoiler.leaveOut(footer, 'a line below the table')
  for (const row of rows)
    if (row['岗位类别'] === '管理岗') spoiler.mark(row, '岗位类别', 'open', 'a manager, but of what')

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
  const title: Planted = { sheet: '人员', outcome: 'noted', why: 'the title says who is on the list' }
  return { sheet, planted: [...planted, title] }
}
