import type { PaperKind } from '../../office/filling.js'
import { several, type Words, w } from './words.js'

/** What the papers are called; files that are downloaded bear these names. */
export const paperNames: Readonly<Record<PaperKind, Words>> = {
  return: w('统计年报', 'Annual return'),
  report: w('年度情况汇总', 'Yearly report'),
  short: w('未完成学时人员名单', 'Who is short'),
  statements: w('未完成人员个人学时情况', 'Statements of all who are short'),
  statement: w('个人学时情况', 'Statement of a person'),
  corrections: w('更正清单', 'What to correct'),
  copies: w('标色的更正用表', 'Coloured sheets to correct'),
  mended: w('更正后的表', 'Corrected sheets'),
  'registration-card': w('继续教育登记卡', 'Registration card'),
  'certificate-page': w('继续教育证书登记页', 'Page of the certificate'),
  'task-book': w('自学任务书', 'Task book of self-study'),
  appraisal: w('书面学习效果鉴定', 'Appraisal of learning'),
  evaluation: w('培训综合评估', 'Evaluation of a training'),
  'course-evaluation': w('课程评估', 'Evaluation of courses'),
  'plan-outline': w('继续教育规划提纲', 'Outline of a plan'),
  'inspection-sheet': w('检查记录表', 'Inspection sheet'),
}

/** What each paper is for. */
export const paperNotes: Readonly<Partial<Record<PaperKind, Words>>> = {
  return: w('第三十四条所列七项统计数据', 'the seven figures of Article 34'),
  report: w(
    '证书验证、学时、统计和经费情况，报主管部门',
    'certificates, hours, return and money, for the authority',
  ),
  short: w('每人的学时、差额和尚待查明的事项', 'hours, what is lacking, and what is to be found out'),
  statements: w('每人一份，逐条列明是否计入及原因', 'one each: what counts, and why the rest does not'),
  corrections: w('逐处列明应如何更正', 'place by place'),
  copies: w('与所读的表位置一致，改好可以重新放入', 'every cell in its place; mend it and drop it again'),
  mended: w(
    '含本页所作的更正，可以存档或者重新放入',
    'with the corrections made here, to keep or to drop again',
  ),
}

/** The words of the papers and receipts. */
export const outWords = {
  title: w('报表', 'Papers'),
  back: w('全部报表', 'All papers'),
  filling: w('填表信息', 'On the papers'),
  filledBy: w('填表人', 'Filled in by'),
  responsible: w('负责人', 'Responsible'),
  filledOn: w('填表日期', 'Date'),
  fillingNote: w('不填则留空，打印后手写。', 'Left empty, they are written by hand.'),
  handIn: w('上报', 'To hand in'),
  follow: w('督促与更正', 'To follow up'),
  forms: w('空白表', 'Empty forms'),
  template: w('待填写的工作簿', 'Workbook to fill in'),
  templateNote: w(
    '人员、学习记录、经费三张表，可以直接放入本页',
    'people, records and money; read by this page as it is',
  ),
  xlsx: w('Excel', 'Excel'),
  html: w('网页', 'Page'),
  print: w('打印', 'Print'),
  as: (paper: string, what: string) => w(`${paper}：${what}`, `${paper}: ${what}`),
  people: (people: string) => w(`${people}人`, several(people, 'person', 'people')),
  places: (places: string) => w(`${places}处`, several(places, 'cell')),
  person: w('某一人', 'One person'),
  personHint: w('编号或姓名', 'number or name'),
  show: w('查看', 'Show'),
  nobody: w('没有找到此人，请从列出的人员中选择。', 'There is no such person; take one of the list.'),
  needsFiles: w('须放入原表', 'needs the files'),
  none: w('没有可写的内容。', 'There is nothing to write.'),
  working: w('正在生成', 'Being written'),
  of: (papers: string) => w(`共${papers}份`, `${several(papers, 'paper')}`),
  left: (rows: string) =>
    w(
      `此处不显示其余${rows}行，打印和下载时全部包含。`,
      `${rows} more rows are not shown here; print and download have all.`,
    ),
  receipts: w('凭据', 'Receipts'),
  receiptsNote: w(
    '凭据记下结论及其所依据内容的摘要，不含姓名和证件号码；日后放入凭据，可以查验结论是否仍然成立。',
    'A receipt keeps the answer and digests of what it rests on, without names and citizen numbers; drop it later to see whether the answer still holds.',
  ),
  whose: w('范围', 'Of'),
  unit: w('单位年度', 'the unit'),
  key: w('密钥（可不填，至少16个字符）', 'Key (optional, at least 16 characters)'),
  save: w('保存凭据', 'Save'),
  check: w('选择凭据查验', 'Check a receipt'),
  checkNote: w('按现在的文件和规定查验', 'under the present files and rules'),
  shortKey: w('密钥至少16个字符。', 'A key has at least 16 characters.'),
  refused: w('这不是凭据，或者内容已损坏：', 'This is no receipt, or it is damaged:'),
  unknown: w(
    '凭据所涉的人员不在现有文件中，或者不是年度凭据。',
    'It is on somebody who is not in the files, or on no year.',
  ),
  standing: {
    same: w('结论仍然成立', 'The answer still holds'),
    changed: w('情况有变化', 'Something has changed'),
    'not-reproducible': w('不能确认', 'It cannot be vouched for'),
  },
  more: (lines: string) => w(`另有${lines}项`, `${lines} more`),
  receiptName: w('凭据', 'receipt'),
  unitName: w('单位', 'unit'),
} as const
