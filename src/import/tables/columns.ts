import { ofMoney } from './columns/of-money.js'
import { ofPeople } from './columns/of-people.js'
import { ofRegisters } from './columns/of-registers.js'
import { ofStudies } from './columns/of-studies.js'

/** The kinds of tables by what their rows are, with what their columns can tell; of two that tell as much, the first. */
export const columnsOf = {
  people: ofPeople,
  studies: { ...ofPeople, ...ofStudies },
  registers: { ...ofPeople, ...ofRegisters },
  money: ofMoney,
} as const

/**
 * The kind of a table: each row a person (`people`), a study (`studies`), the year of a person with the hours of each subject
 * (`registers`), or a posting of money (`money`).
 */
export type TableKind = keyof typeof columnsOf

/** What a column of a kind of table can tell. */
export type ColumnOf<Kind extends TableKind> = keyof (typeof columnsOf)[Kind] & string

/** What a column can tell; a declared mapping names headings by it. */
export type ColumnName = { [Kind in TableKind]: ColumnOf<Kind> }[TableKind]

/** All that columns can tell. */
export const columnNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.values(columnsOf).flatMap((columns) => /* @__PURE__ */ Object.keys(columns)),
)

/** Headings under which nothing stands that is asked for. */
export const idleHeadings: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '序号',
  '备注',
  '编号',
  '说明',
  '性别',
  '出生年月',
  '出生日期',
  '联系电话',
  '电话',
  '手机号',
  '手机号码',
  '民族',
  '部门',
  '科室',
  '所在部门',
  '邮箱',
  '年龄',
  '签名',
  '地点',
  '培训地点',
  // Of a copy in which it is said beside each row what is to be corrected.
  '更正要求',
])

/** Columns whose cells identify a person. */
export const identifying: ReadonlySet<ColumnName | undefined> = /* @__PURE__ */ new Set<ColumnName>([
  'number',
  'name',
  'citizenNumber',
])
