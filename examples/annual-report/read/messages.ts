import { chinese, english, type Problem, problemText } from '../library.js'

/** A sentence in both languages. It never repeats what a cell says. */
export interface Message {
  readonly 'zh-CN': string
  readonly en: string
}

/** What the reader says of a cell that it read but not quite as it stands, or left out. */
export const noteMessages = {
  'full-width': m('全角字符已按半角读取', 'full-width characters were read as half-width ones'),
  'excel-serial': m('单元格为日期序列号，已换算为日期', 'the day number of a spreadsheet was read as a date'),
  'ten-thousands': m('金额单位为万元，已换算为元', 'amounts in ten thousand yuan were turned into yuan'),
  'unknown-subject': m('不认识的科目类别，按未分类处理', 'unknown subject class, left unclassified'),
  'unknown-form': m('不在八种学习形式之列，按“其他”处理', 'none of the eight forms of study, read as other'),
  'unknown-relation': m(
    '无法判断与所从事专业是否相关，按未知处理',
    'whether it has to do with the profession is unclear, left unknown',
  ),
  'unknown-title': m('无法判断的职称，按未知处理', 'a title of unknown level, left unknown'),
  'unknown-education': m('不认识的学历，按未知处理', 'unknown schooling, left unknown'),
  'unknown-role': m('不认识的岗位类别，按未知处理', 'unknown kind of post, left unknown'),
  'unknown-result': m('不认识的考核结果，按未知处理', 'unknown result, left unknown'),
  'unknown-unit-kind': m('不认识的单位性质，按未知处理', 'unknown kind of unit, left unknown'),
  'unknown-book-item': m('不认识的任务书要素，未计入', 'an unknown item of the task book, left out'),
  'unknown-assessment': m(
    '不认识的单位考核结果，按未知处理',
    "an unknown result of the unit's assessment, left unknown",
  ),
  'unknown-recurrence': m(
    '无法判断是否经常性，按未知处理',
    'whether the money recurs is unclear, left unknown',
  ),
  'manager-assumed': m(
    '管理岗按专业技术管理人员处理',
    'a manager is taken for a manager of professional work',
  ),
  'joined-by-name': m('仅凭姓名对应到人员', 'the person was found by name alone'),
  'number-is-identity': m(
    '人员编号为身份证号，仅用于对应人员',
    'the personnel number is a citizen number and serves only to find the person',
  ),
  'days-unusable': m(
    '天数与起止时间不符，仅按学时和起止时间读取',
    'the days do not fit the dates; hours and dates alone were read',
  ),
  'detail-instead-of-total': m(
    '按学习日期明细读取，未用天数和学时',
    'the single dates were read instead of the totals',
  ),
  'credits-beside-hours': m(
    '已填学时，学分未换算、未采用',
    'hours are stated; the credits were not converted and not used',
  ),
  'registrar-assumed': m(
    '未注明登记机构，均按本单位登记处理',
    'nothing says who registered; taken as registered by the unit',
  ),
  'summary-row': m('小计或合计行，已跳过', 'a row of sums, skipped'),
  'footer-row': m('表外说明行，已跳过', 'a line outside the table, skipped'),
  'heading-row': m('重复的表头，已跳过', 'the headings once more, skipped'),
  'column-not-read': m('未读取的列', 'a column that is not read'),
  'sheet-not-read': m('未找到表头，整张表未读取', 'no headings were found; the sheet was not read'),
  'unit-not-named': m('未注明单位名称', 'the unit is not named'),
} as const satisfies Record<string, Message>

/** Why the reader itself refuses a row; the library's own reasons come from the library. */
export const problemMessages = {
  'person-not-listed': m('人员表中没有此人', 'no such person in the personnel sheet'),
  'person-contradictory': m(
    '与同一行的人员编号或身份证号不是同一人',
    'not the person whom number or identity in this row name',
  ),
  'name-not-unique': m('有多人同名，须填人员编号或身份证号', 'several people bear this name; give a number'),
  'person-not-given': m('未填人员', 'no person is given'),
  'person-listed-twice': m('此人已在前面的行中列出', 'this person is listed in an earlier row'),
  'hours-not-given': m('学时、天数、学分均未填写', 'neither hours nor days nor credits are given'),
  'unknown-source': m(
    '来源须为单位、财政、个人、捐赠或其他',
    'the source must be unit, government, employee, donation or other',
  ),
  'unknown-fund-kind': m('经费性质须为预算、提取或支出', 'the money must be budgeted, appropriated or spent'),
  'unknown-origin': m(
    '任务书来源须为个人申报或单位安排',
    'the task must be declared by the person or arranged by the unit',
  ),
  'dates-disagree': m('与同一行的其他日期不一致', 'does not agree with the other dates of this row'),
  'detail-unreadable': m('无法读取的日期明细', 'the single dates cannot be read'),
  'payroll-disagrees': m('同一年度的工资总额不一致', 'another payroll of the same year is stated above'),
  'file-broken': m('文件自此处起无法解析', 'the file cannot be taken apart from here on'),
} as const satisfies Record<string, Message>

export type NoteCode = keyof typeof noteMessages
/** What the library says of a problem, in both languages. */
export const messageOf = (problem: Problem): Message =>
  m(problemText(problem, chinese), problemText(problem, english))

export type ProblemCode = keyof typeof problemMessages

function m(zh: string, en: string): Message {
  return { 'zh-CN': zh, en }
}
