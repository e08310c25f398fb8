import { type Words, w } from './say.js'

/** The list of people. */
export const peopleWords = {
  title: (required: string) =>
    w(
      `每人的年度学时（第九条第（二）项：每年不低于${required}学时）`,
      `Hours of each person (Article 9, item 2: at least ${required} a year)`,
    ),
  intro: w(
    '学时任务和科目比例按自然年；统计年报按统计年度。两种年度并列，互不相加。点开一行，可见其学习记录、理由与条文。',
    'Quota and ratio are of the calendar year, the return of the statistical year; they stand side by side and are never added. Open a row for the records, reasons and articles.',
  ),
  search: w('按人员编号或姓名查找', 'Find by number or name'),
  show: w('显示', 'Show'),
  all: w('全部', 'All'),
  sortBy: w('排序', 'Sort'),
  sorts: {
    file: w('表中次序', 'As in the file'),
    gap: w('差额', 'Gap'),
    hours: w('学时', 'Hours'),
    number: w('编号', 'Number'),
  },
  shown: w('显示人数', 'Shown'),
  columns: {
    number: w('编号', 'No.'),
    name: w('姓名', 'Name'),
    standing: w('学时任务', 'Quota'),
    bar: w('自然年学时', 'Hours, calendar year'),
    statistical: w('统计年度学时', 'Hours, statistical year'),
    balance: w('差额／超出', 'Gap / surplus'),
    ratio: w('科目比例', 'Ratio'),
  },
  mark: (required: string) => w(`${required}学时`, `${required} h`),
  short: (hours: string) => w(`差${hours}`, `${hours} short`),
  over: (hours: string) => w(`超${hours}`, `${hours} over`),
  exact: w('恰好', 'Exact'),
  unknown: w('不明', 'Not known'),
  ratioUnder: w('公需偏少', 'Few public'),
  ratioOver: w('公需偏多', 'Many public'),
  partYear: w('非全年在职', 'part of the year'),
  worst: w('差额最大的人员', 'The widest gaps'),
  worstNote: w('按已确定的差额排列，学时', 'By the gap that is sure, in hours'),
  surplusLapses: w('超出的学时不逾年累计。', 'Surplus hours lapse with the year.'),
  opening: w('展开后由脚本列出理由。', 'Reasons are listed by script when opened.'),
  years: w('两种年度的学时', 'Hours of both years'),
  subject: w('科目', 'Subjects'),
  total: w('合计', 'Total'),
  records: w('学习记录与计入学时', 'Study records and credited hours'),
  noRecords: w('文件中无此人的学习记录。', 'The file holds no study records of this person.'),
  row: w('行', 'Row'),
  project: w('培训项目', 'Study'),
  dates: w('学习日期', 'Dates'),
  form: w('学习形式', 'Form'),
  registeredOn: w('登记日期', 'Registered'),
  stated: w('所列', 'Stated'),
  credited: w('计入', 'Credited'),
  reasons: w('理由与条文', 'Reasons and articles'),
} as const

/** The legend of a person's bar. */
export const barLegend: readonly (readonly [string, Words])[] = [
  ['done', w('计入的学时', 'Credited hours')],
  ['over', w('超出部分', 'Surplus')],
  ['open', w('取决于待补事实', 'Depends on missing facts')],
  ['lack', w('差额', 'Gap')],
]
