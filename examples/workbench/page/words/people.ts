import { several, w } from './words.js'

/** The words of the list of people. */
export const peopleWords = {
  title: w('人员', 'People'),
  search: w('查找', 'Search'),
  searchHint: w('编号或姓名', 'number or name'),
  standing: w('完成情况', 'Standing'),
  ratio: w('科目比例', 'Ratio of subjects'),
  department: w('部门', 'Department'),
  subject: w('科目', 'Subject'),
  noHoursIn: (subject: string) => w(`无${subject}学时`, `no hours in ${subject}`),
  sort: w('排序', 'Order'),
  sorts: {
    file: w('按表中顺序', 'as in the files'),
    gap: w('差额多的在前', 'widest gap first'),
    hours: w('学时少的在前', 'fewest hours first'),
    name: w('按姓名', 'by name'),
  },
  all: w('全部', 'All'),
  shown: (shown: string, all: string) =>
    w(`显示${shown}人，共${all}人`, `${shown} of ${several(all, 'person', 'people')} shown`),
  none: w('没有符合条件的人员。', 'Nobody fits.'),
  clear: w('清除条件', 'Clear'),
  number: w('编号', 'Number'),
  name: w('姓名', 'Name'),
  hours: w('学时', 'Hours'),
  bar: w('进度', 'Progress'),
  balance: w('差额', 'Gap'),
  over: (hours: string) => w(`超${hours}`, `${hours} over`),
  short: (hours: string) => w(`差${hours}`, `${hours} short`),
  few: w('公需偏少', 'too few public'),
  many: w('公需偏多', 'too many public'),
  partYear: w('非全年在职', 'part of the year'),
  toCorrect: (places: string) => w(`待更正${places}处`, `${several(places, 'cell')} to correct`),
  finding: (text: string) => w(`仅列：${text}`, `Only: ${text}`),
  departments: w('各部门', 'all departments'),
  subjects: w('不限', 'any'),
} as const
