import { rowOf, type SampleRow } from './cells.js'
import { type Planted, type SampleSheet, sheetOf, titleLine } from './sheets.js'
import { spoilerOf } from './spoiler.js'
import type { Staff } from './staff.js'

const headings = [
  '序号',
  '学员姓名',
  '身份证件号',
  '培训班名称',
  '培训机构',
  '课程类型',
  '学习方式',
  '培训开始时间',
  '培训结束时间',
  '认定学时',
  '审核状态',
] as const

const states = ['审核通过', '审核通过', '审核通过', '待审核', '审核通过', '审核不通过'] as const

/** What an online platform hands out: headings of its own, and the state of each review. */
export function platformSheet({ people }: Staff): { sheet: SampleSheet; planted: Planted[] } {
  const rows = states.map((state, at): SampleRow => {
    const { name, citizenNumber } = people[at * 11 + 7]!
    return rowOf({
      序号: at + 1,
      学员姓名: name,
      身份证件号: citizenNumber,
      培训班名称: '数字政府与数据安全',
      培训机构: '重庆市专业技术人员继续教育网',
      课程类型: '公需科目',
      学习方式: '网络学习',
      培训开始时间: '2025/9/1 08:30',
      培训结束时间: '2025/9/5 23:59',
      认定学时: '6.00',
      审核状态: state,
    })
  })
  const spoiler = spoilerOf(rows)
  spoiler.mark(rows[3]!, '审核状态', 'open', 'not reviewed yet')
  spoiler.leaveOut(rows[5]!, 'refused by the review')
  return sheetOf('平台学时', [titleLine('2025年度学时明细', headings.length)], headings, rows, spoiler.spoilt)
}
