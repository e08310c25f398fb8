import type { Cell, Table } from './table.js'
import { halfWidth, isBlank, textOf, tight } from './text.js'

/** What a column may be called, by the field that it fills; the first name is the usual one. */
const headingNames = {
  people: {
    number: ['人员编号', '工号', '职工编号', '员工编号'],
    name: ['姓名'],
    citizenNumber: ['身份证号', '身份证号码', '公民身份号码', '身份证'],
    unit: ['单位', '单位名称', '工作单位', '所在单位'],
    title: ['职称', '专业技术职务', '专业技术资格', '职称等级'],
    education: ['学历', '最高学历', '文化程度'],
    post: ['岗位类别', '岗位类型', '人员类别'],
    joined: ['来本单位时间', '入职时间', '进入本单位时间'],
    from: ['参加工作时间', '参工时间'],
    left: ['离职时间', '离职日期', '调离时间'],
    retired: ['退休时间', '退休日期'],
  },
  records: {
    number: ['人员编号', '工号', '职工编号', '员工编号'],
    name: ['姓名'],
    citizenNumber: ['身份证号', '身份证号码', '公民身份号码', '身份证'],
    title: ['培训项目', '培训名称', '项目名称', '学习内容', '课程名称'],
    classId: ['班次编号', '培训班编号', '班次'],
    host: ['主办单位', '主办方'],
    provider: ['施教机构', '培训机构', '承办单位'],
    subject: ['科目类别', '科目', '课程类别'],
    related: ['与所从事专业是否相关', '是否与专业相关'],
    form: ['学习形式', '培训形式', '培训方式'],
    from: ['开始日期', '开始时间', '起始日期'],
    to: ['结束日期', '结束时间', '截止日期'],
    span: ['起止时间', '起止日期', '培训时间', '学习时间', '培训日期'],
    detail: ['学习日期明细', '上课日期', '授课日期'],
    days: ['天数', '培训天数', '学习天数'],
    hours: ['学时', '学时数', '培训学时'],
    travel: ['途中天数', '旅途天数', '在途天数'],
    scheduled: ['应训学时', '计划学时', '应学学时'],
    credits: ['学分', '学分数'],
    scheme: ['学分制', '学分类别', '学分名称'],
    result: ['考核结果', '考核成绩', '成绩'],
    completion: ['结业证号', '结业证书编号', '结业证书号', '结业证编号'],
    certificate: ['证书编号', '继续教育证书编号', '继续教育证书号'],
    registered: ['登记日期', '登记时间'],
    makesUpClass: ['补训班次编号', '补训对应班次'],
    missedOn: ['缺训日期', '缺课日期'],
    bookNumber: ['自学任务书编号', '任务书编号'],
    bookOrigin: ['任务书来源', '自学任务来源'],
    bookApproved: ['任务书批准日期', '批准日期'],
    bookSpan: ['任务书起止', '任务书起止时间', '任务书起止日期'],
    bookItems: ['任务书要素', '任务书内容'],
    bookHours: ['任务书学时'],
    bookAssessment: ['单位考核', '单位考核结果', '自学考核'],
  },
  funding: {
    year: ['年度', '年份'],
    payroll: ['职工工资总额', '工资总额'],
    kind: ['经费性质', '款项性质'],
    purpose: ['用途', '经费用途', '摘要'],
    amount: ['金额', '继续教育经费', '经费金额'],
    source: ['来源', '经费来源', '资金来源'],
    recurrent: ['是否经常性', '经常性', '是否经常性经费'],
  },
} as const

export type SheetKind = keyof typeof headingNames
export type Field<Kind extends SheetKind> = keyof (typeof headingNames)[Kind] & string

/** The row of headings of a sheet and which column fills which field. */
export interface Headings {
  readonly kind: SheetKind
  /** Index of the row in the table. */
  readonly at: number
  readonly columns: ReadonlyMap<string, number>
  /** Columns that nothing is read from, and those whose field an earlier column fills. */
  readonly unused: readonly number[]
  /** Fields of money that the file states in ten thousand yuan (万元). */
  readonly inTenThousands: ReadonlySet<string>
}

const searched = 30
const fewest = 3
const known = new Set(['序号', '备注', '编号'])

/** The kind of a sheet and its row of headings: the row, near the top, that knows the most headings of one kind. */
export function findHeadings(table: Table): Headings | undefined {
  const candidates = table.rows
    .slice(0, searched)
    .flatMap((row, at) => (Object.keys(headingNames) as SheetKind[]).map((kind) => columnsOf(kind, row, at)))
  const best = candidates.reduce<ReturnType<typeof columnsOf> | undefined>(
    (most, next) => (next.columns.size > (most?.columns.size ?? fewest - 1) ? next : most),
    undefined,
  )
  return best && { ...best, inTenThousands: tenThousandsIn(table, best.at, best.columns) }
}

function columnsOf(kind: SheetKind, row: readonly Cell[], at: number): Omit<Headings, 'inTenThousands'> {
  const columns = new Map<string, number>()
  const unused: number[] = []
  row.forEach((cell, index) => {
    const heading = headingText(cell)
    if (isBlank(cell) || known.has(heading)) return
    const field = fieldsByName[kind].get(heading)
    if (field === undefined || columns.has(field)) unused.push(index)
    else columns.set(field, index)
  })
  return { kind, at, columns, unused }
}

/** The fields of money in ten thousand yuan: as their headings say, or else what stands above the table. */
function tenThousandsIn(table: Table, at: number, columns: ReadonlyMap<string, number>): Set<string> {
  const isStatedAbove = table.rows
    .slice(0, at)
    .some((row) => row.some((cell) => /单位[:：]万元/.test(tight(textOf(cell)))))
  const fields = [...columns].filter(([, column]) => {
    const unit = /\((万?元)\)\*?$/.exec(tight(halfWidth(textOf(table.rows[at]?.[column] ?? null))))?.[1]
    return unit === undefined ? isStatedAbove : unit === '万元'
  })
  return new Set(fields.map(([field]) => field))
}

/** A heading without line breaks, a star for "required" and the unit in brackets. */
const headingText = (cell: Cell | undefined): string =>
  tight(halfWidth(textOf(cell ?? null)))
    .replace(/^\*|\*$/g, '')
    .replace(/\((?:元|万元|天|学时|分)\)$/, '')

const byName = (fields: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(fields).flatMap(([field, names]) => names.map((name) => [name, field] as const)))

const fieldsByName: Readonly<Record<SheetKind, ReadonlyMap<string, string>>> = {
  people: byName(headingNames.people),
  records: byName(headingNames.records),
  funding: byName(headingNames.funding),
}
