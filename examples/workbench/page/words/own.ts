import { type Words, w } from './words.js'

/** The words of the form in which somebody types their own studies. */
export const ownWords = {
  title: w('录入本人的学习', 'Your own studies'),
  intro: w(
    '逐条填写，右侧随时显示结果；只在本页保留，关闭即清除，需要的可存成表格，下次放入即可。',
    'Fill in one by one and watch the result. It stays in this page until you close it; save it as a workbook to drop it here again.',
  ),
  self: w('本人', 'Yourself'),
  year: w('年度', 'Year'),
  studies: w('学习', 'Studies'),
  study: (number: number) => w(`第${number}条`, `Study ${number}`),
  add: w('加一条', 'Add a study'),
  remove: w('删除', 'Remove'),
  save: w('存成表格', 'Save as a workbook'),
  fileName: (year: number) => w(`${year}年度本人学习记录`, `My studies ${year}`),
  result: w('结果', 'Result'),
  waiting: w('填写后在这里显示学时和差额。', 'Hours and gap appear here as you fill in.'),
  unread: w('没有读懂，请更正', 'Not understood; please correct'),
  noChoice: w('（请选择）', '(choose)'),
  certificateHint: w(
    '填写登记日期的，须填证书编号。',
    'A date of registration needs the number of the certificate.',
  ),
} as const

export const ownPersonWords = {
  name: w('姓名', 'Name'),
  title: w('职称', 'Professional title'),
  education: w('学历', 'Education'),
  role: w('岗位类别', 'Kind of post'),
  joined: w('来本单位时间', 'In service since'),
  certificate: w('继续教育证书编号', 'Number of the certificate'),
} as const satisfies Record<string, Words>

export const ownStudyWords = {
  title: w('培训项目', 'Study'),
  subject: w('科目类别', 'Subject'),
  form: w('学习形式', 'Form'),
  from: w('开始日期', 'From'),
  to: w('结束日期', 'To'),
  hours: w('学时', 'Hours'),
  days: w('或者天数', 'or days'),
  result: w('考核结果', 'Result'),
  completion: w('结业证号', 'Proof no.'),
  registered: w('登记日期', 'Registered on'),
} as const satisfies Record<string, Words>

/** What a result may be, as it is written and as the page says it. */
export const resultWords: readonly (readonly [string, Words])[] = [
  ['合格', w('合格', 'passed')],
  ['不合格', w('不合格', 'failed')],
]
