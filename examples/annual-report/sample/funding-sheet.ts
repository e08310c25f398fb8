import { fundingHeadings, rowOf } from './cells.js'
import { fundingRows } from './funding.js'
import type { Random } from './random.js'
import { blankLine, type Planted, type SampleSheet, sheetOf, titleLine } from './sheets.js'
import { spoilerOf } from './spoiler.js'

/** The sheet of payroll and money. */
export function fundingSheet(random: Random): { sheet: SampleSheet; planted: Planted[] } {
  const rows = fundingRows(random)
  const estimate = rowOf({
    年度: 2025,
    经费性质: '支出',
    用途: '教材费',
    金额: '约3.5万',
    来源: '单位自筹',
    是否经常性: '是',
  })
  const unknownSource = rowOf({
    年度: 2025,
    经费性质: '支出',
    用途: '场地费',
    金额: 12_800,
    来源: '往来款',
    是否经常性: '否',
  })
  const spoiler = spoilerOf(rows)
  for (const row of rows) {
    if (row['用途'] === '小计' || row['用途'] === '合计') spoiler.leaveOut(row, 'a sum')
  }
  spoiler.mark(estimate, '金额', 'open', 'an estimate')
  spoiler.mark(unknownSource, '来源', 'open', 'an unknown source')
  const order = [...rows.slice(0, -1), estimate, unknownSource, ...rows.slice(-1)]
  const above = [titleLine('职工工资总额与继续教育经费（单位：元）', fundingHeadings.length), blankLine]
  return sheetOf('经费', above, fundingHeadings, order, spoiler.spoilt)
}
