import type { Locale } from './languages.js'
import type { ColumnName, TableKind } from './library.js'

type Named = Readonly<Record<Locale, string>>

const named = (chinese: string, english: string): Named => ({ 'zh-CN': chinese, en: english })

const ofPeople = {
  number: named('人员编号', 'Number of the person'),
  name: named('姓名', 'Name'),
  citizenNumber: named('身份证号', 'Citizen number'),
  unit: named('单位', 'Unit'),
  professionalTitle: named('职称', 'Professional title'),
  titleSince: named('取得职称时间', 'Title held since'),
  education: named('学历', 'Education'),
  educationSince: named('毕业时间', 'Graduated on'),
  role: named('岗位类别', 'Kind of post'),
  joined: named('来本单位时间', 'Joined the unit on'),
  worked: named('参加工作时间', 'At work since'),
  left: named('离职时间', 'Left on'),
  retired: named('退休时间', 'Retired on'),
}

const ofStudies = {
  title: named('培训项目', 'What was studied'),
  classId: named('班次编号', 'Number of the class'),
  hostId: named('主办单位', 'Host'),
  providerId: named('施教机构', 'Provider'),
  subject: named('科目类别', 'Class of subject'),
  content: named('学习内容类别', 'Area of content'),
  related: named('与所从事专业是否相关', 'Whether related to the profession'),
  form: named('学习形式', 'Form of study'),
  from: named('开始日期', 'First day'),
  to: named('结束日期', 'Last day'),
  span: named('起止时间', 'First and last day'),
  sessions: named('学习日期明细', 'Each day of study'),
  days: named('天数', 'Days'),
  hours: named('学时', 'Hours'),
  travelDays: named('途中天数', 'Days of travel'),
  scheduled: named('应训学时', 'Hours scheduled'),
  credits: named('学分', 'Credits'),
  scheme: named('学分制', 'Scheme of credits'),
  result: named('考核结果', 'Result'),
  completion: named('结业证号', 'Number of the certificate of completion'),
  certificate: named('证书编号', 'Number of the continuing education certificate'),
  registered: named('登记日期', 'Registered on'),
  registrar: named('登记机构', 'Registered by'),
  review: named('审核状态', 'State of the review'),
  makesUpClass: named('补训班次编号', 'Class that is made up for'),
  missedOn: named('缺训日期', 'Days missed'),
  bookNumber: named('自学任务书编号', 'Number of the task book'),
  bookOrigin: named('任务书来源', 'Origin of the task book'),
  bookApproved: named('任务书批准日期', 'Task book approved on'),
  bookSpan: named('任务书起止', 'Term of the task book'),
  bookItems: named('任务书要素', 'Items of the task book'),
  bookHours: named('任务书学时', 'Hours of the task book'),
  bookAssessment: named('单位考核', 'Assessment by the unit'),
}

const ofRegisters = {
  year: named('年度', 'Year'),
  publicRequired: named('公需科目学时', 'Hours of public required subjects'),
  professional: named('专业科目学时', 'Hours of professional subjects'),
  elective: named('选修科目学时', 'Hours of elective subjects'),
  totalHours: named('合计学时', 'Hours in all'),
}

const ofMoney = {
  payroll: named('职工工资总额', 'Payroll'),
  kind: named('经费性质', 'Nature of the money'),
  purpose: named('用途', 'Purpose'),
  amount: named('金额', 'Amount'),
  source: named('来源', 'Source'),
  recurrent: named('是否经常性', 'Whether recurrent'),
}

/** What every column that is read is called; in Chinese by a heading under which it is known. */
export const columnTerms: Readonly<Record<ColumnName, Named>> = {
  ...ofPeople,
  ...ofStudies,
  ...ofRegisters,
  ...ofMoney,
}

const namesIn = (columns: object): readonly ColumnName[] => Object.keys(columns) as ColumnName[]

/** What the columns of a kind of table can tell, in the order in which they are offered. */
export const columnsOfKind: Readonly<Record<TableKind, readonly ColumnName[]>> = {
  people: namesIn(ofPeople),
  studies: namesIn({ ...ofPeople, ...ofStudies }),
  registers: namesIn({ ...ofPeople, ...ofRegisters }),
  money: ['year', ...namesIn(ofMoney)],
}
