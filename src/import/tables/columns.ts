/** What a column of people tells, and under which headings; the first is the usual one. */
const ofPeople = {
  number: [
    '人员编号',
    '工号',
    '职工编号',
    '员工编号',
    '职工号',
    '员工号',
    '人员代码',
    '学员编号',
    '职工工号',
    '教职工号',
  ],
  name: ['姓名', '学员姓名', '参训人员', '人员姓名', '员工姓名', '职工姓名', '教师姓名', '参训学员'],
  citizenNumber: [
    '身份证号',
    '身份证号码',
    '公民身份号码',
    '身份证',
    '证件号码',
    '证件号',
    '居民身份证号',
    '身份证件号码',
    '身份证件号',
  ],
  unit: ['单位', '单位名称', '工作单位', '所在单位', '用人单位', '现工作单位'],
  professionalTitle: [
    '职称',
    '专业技术职务',
    '专业技术资格',
    '职称等级',
    '职称级别',
    '专业技术职称',
    '现任专业技术职务',
    '专业技术职务名称',
    '职称名称',
    '现有职称',
    '专业技术职务任职资格',
    '聘任职称',
  ],
  titleSince: ['取得职称时间', '职称取得时间', '取得资格时间', '任职资格取得时间', '取得专业技术资格时间'],
  education: ['学历', '最高学历', '文化程度', '学历层次', '学历学位', '文化水平'],
  educationSince: ['毕业时间', '毕业日期', '取得学历时间'],
  role: ['岗位类别', '岗位类型', '人员类别', '岗位性质', '岗位'],
  joined: [
    '来本单位时间',
    '入职时间',
    '进入本单位时间',
    '入职日期',
    '到岗时间',
    '进单位时间',
    '来院时间',
    '来校时间',
    '调入时间',
    '到本单位时间',
  ],
  worked: ['参加工作时间', '参工时间', '参加工作日期', '工作时间'],
  left: ['离职时间', '离职日期', '调离时间', '调出时间', '离开本单位时间', '调离日期'],
  retired: ['退休时间', '退休日期'],
} as const

/** What a column of studies tells, where a row is a study. */
const ofStudies = {
  title: [
    '培训项目',
    '培训名称',
    '项目名称',
    '学习内容',
    '课程名称',
    '培训班名称',
    '培训内容',
    '培训项目名称',
    '培训课程',
    '培训主题',
    '学习项目',
    '培训班',
    '学习课程',
    '继续教育项目',
    '活动名称',
    '继续教育内容',
    '课程',
    '项目',
    '学习或培训内容',
  ],
  classId: ['班次编号', '培训班编号', '班次', '班级编号', '期次', '班级', '期数', '项目编号'],
  hostId: ['主办单位', '主办方', '举办单位', '主办机构', '组织单位'],
  providerId: ['施教机构', '培训机构', '承办单位', '培训单位', '施教单位', '培训基地', '授课机构'],
  subject: [
    '科目类别',
    '科目',
    '课程类别',
    '科目类型',
    '学时类别',
    '课程类型',
    '学时类型',
    '科目分类',
    '继续教育类别',
  ],
  content: ['学习内容类别', '内容类别', '内容领域'],
  related: ['与所从事专业是否相关', '是否与专业相关', '与专业是否相关', '专业相关'],
  form: [
    '学习形式',
    '培训形式',
    '培训方式',
    '学习方式',
    '继续教育形式',
    '教育形式',
    '培训类型',
    '培训类别',
    '形式',
  ],
  from: [
    '开始日期',
    '开始时间',
    '起始日期',
    '起始时间',
    '培训开始时间',
    '开班时间',
    '培训开始日期',
    '开班日期',
    '学习开始时间',
  ],
  to: [
    '结束日期',
    '结束时间',
    '截止日期',
    '终止日期',
    '培训结束时间',
    '结业时间',
    '培训结束日期',
    '结束学习时间',
    '学习结束时间',
    '终止时间',
  ],
  span: [
    '起止时间',
    '起止日期',
    '培训时间',
    '学习时间',
    '培训日期',
    '学习日期',
    '培训起止时间',
    '学习起止时间',
    '培训起止日期',
    '时间',
    '日期',
    '参训时间',
  ],
  sessions: ['学习日期明细', '上课日期', '授课日期', '上课时间', '日期明细'],
  days: ['天数', '培训天数', '学习天数', '培训时长'],
  hours: [
    '学时',
    '学时数',
    '培训学时',
    '认定学时',
    '获得学时',
    '学习学时',
    '实际学时',
    '所获学时',
    '取得学时',
    '完成学时',
    '总学时',
    '计入学时',
    '折合学时',
    '审核学时',
  ],
  travelDays: ['途中天数', '旅途天数', '在途天数'],
  scheduled: ['应训学时', '计划学时', '应学学时', '应修学时', '项目学时'],
  credits: ['学分', '学分数', '获得学分', '认定学分'],
  scheme: ['学分制', '学分类别', '学分名称', '学分类型'],
  result: [
    '考核结果',
    '考核成绩',
    '成绩',
    '考试成绩',
    '考核情况',
    '考试结果',
    '结业情况',
    '学习结果',
    '考核',
  ],
  completion: [
    '结业证号',
    '结业证书编号',
    '结业证书号',
    '结业证编号',
    '培训证书编号',
    '合格证书编号',
    '合格证号',
    '结业证书',
    '证明编号',
  ],
  certificate: ['证书编号', '继续教育证书编号', '继续教育证书号', '继教证号', '继续教育证号', '证书号'],
  registered: ['登记日期', '登记时间', '证书登记日期', '证书登记时间'],
  registrar: ['登记机构', '登记单位', '登记部门'],
  review: [
    '审核状态',
    '审批状态',
    '审核结果',
    '审核情况',
    '状态',
    '认定状态',
    '审核意见',
    '认定结果',
    '申报状态',
  ],
  makesUpClass: ['补训班次编号', '补训对应班次', '补训班次'],
  missedOn: ['缺训日期', '缺课日期'],
  bookNumber: ['自学任务书编号', '任务书编号'],
  bookOrigin: ['任务书来源', '自学任务来源'],
  bookApproved: ['任务书批准日期', '批准日期', '任务书批准时间'],
  bookSpan: ['任务书起止', '任务书起止时间', '任务书起止日期'],
  bookItems: ['任务书要素', '任务书内容'],
  bookHours: ['任务书学时'],
  bookAssessment: ['单位考核', '单位考核结果', '自学考核'],
} as const

const subjects = {
  publicRequired: ['公需科目', '公需', '公需课', '公共科目', '公需科', '公共必修', '一般公需'],
  professional: ['专业科目', '专业', '专业课', '专业科'],
  elective: ['选修科目', '选修', '选修课', '选修科'],
  totalHours: ['合计', '总计', '共计', '小计', '总', '累计'],
} as const

/** 公需 of a column over which 学时 stands, 公需学时 and 学时公需. */
const hoursOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [
    word,
    `${word}学时`,
    `学时${word}`,
    `${word}学时数`,
    `${word}完成学时`,
    `完成学时${word}`,
  ])

/** What a column tells where a row is the year of a person. */
const ofRegisters = {
  year: ['年度', '年份', '学年', '培训年度', '所属年度', '继续教育年度'],
  publicRequired: /* @__PURE__ */ hoursOf(subjects.publicRequired),
  professional: /* @__PURE__ */ hoursOf(subjects.professional),
  elective: /* @__PURE__ */ hoursOf(subjects.elective),
  totalHours: [
    .../* @__PURE__ */ hoursOf(subjects.totalHours),
    '学时',
    '学时数',
    '年度学时',
    '完成学时',
    '学时合计数',
  ],
} as const

/** What a column of money tells. */
const ofMoney = {
  year: ofRegisters.year,
  payroll: [
    '职工工资总额',
    '工资总额',
    '年度工资总额',
    '上年度职工工资总额',
    '全部职工工资总额',
    '全年工资总额',
  ],
  kind: ['经费性质', '款项性质', '收支类别', '收支性质', '经费类别'],
  purpose: ['用途', '经费用途', '摘要', '支出用途', '支出项目', '事项'],
  amount: ['金额', '继续教育经费', '经费金额', '教育经费', '培训经费', '继续教育经费金额', '发生额'],
  source: ['来源', '经费来源', '资金来源'],
  recurrent: ['是否经常性', '经常性', '是否经常性经费'],
} as const

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
])

/** Columns whose cells identify a person. */
export const identifying: ReadonlySet<string> = /* @__PURE__ */ new Set(['number', 'name', 'citizenNumber'])
