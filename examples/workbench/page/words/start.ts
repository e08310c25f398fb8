import { w } from './words.js'

/** The words of the first screen. */
export const startWords = {
  title: w('放入表格，看本年度继续教育情况', 'Drop the workbook, see the year'),
  intro: w(
    '人员名册、学习记录、学时登记、经费表都可以，一次放一个或几个；列名和顺序不必统一。',
    'Lists of people, records of study, registers of hours, tables of money: one file or several; headings and their order need not agree.',
  ),
  drop: w('把文件拖到这里，或者', 'Drop files here, or'),
  choose: w('选择文件', 'Choose files'),
  kinds: w('.xlsx、.xls、.ods、.csv', '.xlsx, .xls, .ods, .csv'),
  other: w('没有文件？', 'No files?'),
  sample: w('打开样例', 'Open the sample'),
  sampleNote: w('一个虚构设计院的名册、记录和经费', 'the people, records and money of an invented institute'),
  type: w('录入本人的学习', 'Type your own studies'),
  typeNote: w('不用文件，逐条填写，随时看学时', 'no file: fill in one by one and watch the hours'),
  noPeople: w('没有读到人员', 'No people were read'),
  noPeopleNote: w(
    '表中须有“姓名”或者“人员编号”一列。可以换一个文件，或者把人员名册一并放入。',
    'A table needs a column of names or of numbers. Take another file, or add the list of people.',
  ),
  noYear: w('表中没有写年度', 'No year is stated'),
  whichYear: w('请选择年度', 'Which year is meant?'),
  go: w('确定', 'Go'),
  year: w('年度', 'Year'),
} as const
