/** A cell as a spreadsheet holds it: text, a number, or a date of its own kind. */
export type SampleCell = string | number | { readonly date: string }

/** One row, by heading. */
export type SampleRow = Record<string, SampleCell>

/** Cells to fill by heading; empty ones may be undefined. */
export function rowOf(cells: Readonly<Record<string, SampleCell | undefined>>): SampleRow {
  const row: SampleRow = {}
  for (const [heading, cell] of Object.entries(cells)) if (cell !== undefined) row[heading] = cell
  return row
}

export const peopleHeadings = [
  '人员编号',
  '姓名',
  '身份证号',
  '单位',
  '部门',
  '职称',
  '学历',
  '岗位类别',
  '参加工作时间',
  '离职时间',
  '退休时间',
] as const

/** The headings of the records by the group that stands over them in the file. */
export const recordHeadingGroups = {
  人员: ['人员编号', '姓名', '身份证号'],
  培训: ['培训项目', '班次编号', '主办单位', '施教机构', '科目类别', '学习形式', '与所从事专业是否相关'],
  时间与学时: [
    '开始日期',
    '结束日期',
    '起止时间',
    '学习日期明细',
    '天数',
    '学时',
    '途中天数',
    '应训学时',
    '学分',
    '学分制',
  ],
  考核与登记: ['考核结果', '结业证号', '证书编号', '登记日期'],
  补训: ['补训班次编号', '缺训日期'],
  自学: [
    '自学任务书编号',
    '任务书来源',
    '任务书批准日期',
    '任务书起止',
    '任务书要素',
    '任务书学时',
    '单位考核',
  ],
} as const

export const recordHeadings: readonly string[] = Object.values(recordHeadingGroups).flat()

export const fundingHeadings = [
  '年度',
  '职工工资总额',
  '经费性质',
  '用途',
  '金额',
  '来源',
  '是否经常性',
] as const
