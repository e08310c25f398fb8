import type { SampleCell, SampleRow } from './cells.js'
import { dayOf } from './days.js'
import type { Spoiler } from './spoiler.js'

const isDate = (cell: SampleCell | undefined): cell is { readonly date: string } => typeof cell === 'object'
const isNumbered = (row: SampleRow): boolean => '人员编号' in row && '姓名' in row
const isPlainClass = (row: SampleRow): boolean => isNumbered(row) && '班次编号' in row && !('应训学时' in row)

/** A row to be added below another. */
export interface AddedRow {
  readonly after: SampleRow
  readonly row: SampleRow
}

/** Spoils rows of the records as real files have them. */
export function spoilRecords(
  spoiler: Spoiler,
  another: { readonly number: string; readonly name: string; readonly sharedName: string },
): AddedRow[] {
  const { put, take, mark } = spoiler

  put('unread', 'a day that does not exist', { 开始日期: '2025-02-30' }, isPlainClass)
  put('unread', 'a year of five digits', { 起止时间: '20255-3-1至2025-3-3' }, isPlainClass)
  put('unread', 'a month that does not exist', { 登记日期: '2025-13-05' }, isPlainClass)
  put('unread', 'an end across New Year without its year', { 起止时间: '2025.12.29-1.2' }, isPlainClass)
  put('read', 'the long tail of a number as it is stored', { 学时: 30.299999999999997 }, isPlainClass)
  put('unread', 'fewer than no hours', { 学时: -6 }, isPlainClass)
  put('unread', 'hours in words', { 学时: '二十' }, isPlainClass)
  put(
    'unread',
    'a person who is not listed',
    { 人员编号: 'JY999' },
    (row) => isPlainClass(row) && !('身份证号' in row),
  )

  const reversed = take((row) => isPlainClass(row) && isDate(row['开始日期']) && isDate(row['结束日期']))
  Object.assign(reversed, { 开始日期: { date: '2025-06-20' }, 结束日期: { date: '2025-06-16' } })
  mark(reversed, '结束日期', 'unread', 'dates the wrong way round')

  const travelling = take((row) => isPlainClass(row) && '途中天数' in row)
  Object.assign(travelling, { 途中天数: 15 })
  mark(travelling, '途中天数', 'unread', 'more travel than days')

  const twoSlips = take((row) => isPlainClass(row) && '天数' in row)
  delete twoSlips['学习形式']
  Object.assign(twoSlips, { 学时: '约20' })
  mark(twoSlips, '学习形式', 'open', 'no form of study')
  mark(twoSlips, '学时', 'unread', 'an estimate')

  const noBook = take((row) => isPlainClass(row) && '登记日期' in row)
  delete noBook['证书编号']
  mark(noBook, '证书编号', 'unread', 'registered without a certificate')

  const mixedUp = take((row) => isPlainClass(row) && !('身份证号' in row) && row['姓名'] !== another.name)
  mixedUp['人员编号'] = another.number
  mark(mixedUp, '姓名', 'unread', 'number and name of two people')

  const ambiguous = take((row) => row['姓名'] === another.sharedName)
  delete ambiguous['人员编号']
  delete ambiguous['身份证号']
  mark(ambiguous, '姓名', 'unread', 'a name that two people bear')

  put('unread', 'an unknown subject', { 科目类别: '通识课' }, isPlainClass)
  put('unread', 'an unknown form', { 学习形式: '读书沙龙' }, isPlainClass)
  put('open', 'an unknown result', { 考核结果: '缓考' }, isPlainClass)
  put('read', 'full-width digits', { 考核结果: '８０' }, isPlainClass)
  put('read', 'full-width digits', { 学时: '１８' }, (row) => isPlainClass(row) && row['学时'] === 18)
  put('noted', 'more days than the range has', { 天数: 9 }, (row) => isPlainClass(row) && '结业证号' in row)

  const named = take((row) => isPlainClass(row) && row['姓名'] !== another.sharedName)
  delete named['人员编号']
  delete named['身份证号']
  mark(named, '姓名', 'noted', 'known by name alone')

  const serial = take((row) => isPlainClass(row) && isDate(row['开始日期']))
  const start = serial['开始日期']
  if (isDate(start)) serial['开始日期'] = dayOf(start.date) - dayOf('1899-12-30')
  mark(serial, '开始日期', 'read', 'a date that lost its format')

  const both = take((row) => isPlainClass(row) && '学时' in row)
  Object.assign(both, { 学分: 2, 学分制: '行业继续教育学分' })
  mark(both, '学分', 'noted', 'credits beside hours')

  const original = take((row) => isPlainClass(row) && /^[A-Z]{2}/.test(String(row['结业证号'])))
  const copy = { ...original, 结业证号: fullWidth(String(original['结业证号'])) }
  mark(copy, '结业证号', 'read', 'the same proof in full-width characters')
  return [{ after: original, row: copy }]
}

/** Spoils rows of people. */
export function spoilPeople(spoiler: Spoiler): void {
  spoiler.put('open', 'an unknown title', { 职称: 'BIM专员' })
  spoiler.put('open', 'senior, but which', { 职称: '高级' })
  spoiler.put('open', 'an unknown schooling', { 学历: '函授进修' })
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
