import type { SheetProblem, TableKind } from '../../library.js'
import { several, type Words, w } from './say.js'

/** How the files were read, and on which readings of the text the report rests. */
export const readingWords = {
  title: w('读表情况', 'How the files were read'),
  toCorrect: (places: string, rows: string) =>
    w(
      `待更正（${places}处；未能读取的有${rows}行）`,
      `To be corrected (${several(places, 'place')}; ${several(rows, 'row')} not read)`,
    ),
  toCorrectIntro: w(
    '未能读取的行和不明的事项，一律按情况不明处理，不按零或者无处理；更正后重新生成即可。',
    'What was not read stands as not known, and not as nothing; correct it and run again.',
  ),
  nothingToCorrect: w(
    '全部内容都已读取，无待更正之处。',
    'Everything was read; there is nothing to correct.',
  ),
  toLookAt: (places: string) => w(`请核对（${places}处）`, `To be looked at (${several(places, 'place')})`),
  toLookAtIntro: w(
    '这些内容已按所注方式读取，或者不作为数据。',
    'These were read in the way that is told, or are no data.',
  ),
  tables: w('工作表与列名', 'Sheets and headings'),
  tablesIntro: w(
    '各工作表按哪一类读取、认出了哪些列；每一行或已读取，或未能读取，或不作为数据。',
    'What each sheet was taken for, and which headings were known. Every row that holds anything was read, was not read, or is no data.',
  ),
  sheet: w('工作表', 'Sheet'),
  rows: w('行', 'Rows'),
  heading: w('列名', 'Heading'),
  effect: w('处理', 'Effect'),
  told: w('说明', 'Why'),
  kind: w('类别', 'Taken for'),
  headingRow: w('表头行', 'Headings in row'),
  read: w('已读行', 'Rows read'),
  unread: w('未读行', 'Not read'),
  leftOut: w('非数据行', 'No data'),
  columns: w('认出的列', 'Headings known'),
  otherColumns: w('未采用的列', 'Headings not used'),
  readingsTitle: w('本报告采用的条文理解', 'Readings on which this report rests'),
  readingsIntro: w(
    '条文有不同理解之处，本报告采用下列理解；采用其他理解的，数字可能不同。',
    'Where the text can be read in two ways this report takes these readings; another would change figures.',
  ),
  parametersTitle: w('本报告采用的标准', 'Values on which this report rests'),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>

/** What follows from a problem. */
export const effectWords: Readonly<Record<SheetProblem['effect'], Words>> = {
  unread: w('此行未能读取', 'row not read'),
  open: w('该项不明', 'fact not known'),
  noted: w('已读取', 'read'),
  'left-out': w('未采用', 'left out'),
}

/** What a sheet is taken for. */
export const tableKindWords: Readonly<Record<TableKind, Words>> = {
  people: w('人员名册', 'list of people'),
  studies: w('学习记录', 'studies'),
  registers: w('年度学时登记', 'hours of a year'),
  money: w('经费', 'money'),
}
