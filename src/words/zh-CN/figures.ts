import type { ExactFigures, RangedFigures, Share } from '../../chongqing/statistics/statistics-figures.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { DecimalText, Range } from '../../engine/quantity/hours.js'
import type { Period, YearSystem } from '../../engine/quantity/period.js'
import {
  differenceOf,
  endsOf,
  type Figure,
  grouped,
  groupedMoney,
  oneLine,
  partsOfDate,
  partsOfMonthDays,
  perCentOf,
} from '../../explanation/figures.js'
import type { KeyedWords } from '../../explanation/general-words.js'

// An amount begins with a space, to stand off from the character before it; `finish` takes it away after punctuation.
const amount = (figure: Figure, unit: string, each = '', digits = grouped): string => {
  const { least, most } = endsOf(figure, digits)
  if (most === null) return `至少 ${least}${each}${unit}`
  return least === most ? ` ${least}${each}${unit}` : ` ${least}${each} 至 ${most}${each}${unit}`
}

export const hours = (figure: Figure): string => amount(figure, ' 学时')
export const people = (figure: Figure): string => amount(figure, ' 人')
export const personTimes = (figure: Figure): string => amount(figure, ' 人次')
export const days = (figure: Figure): string => amount(figure, ' 天')
export const months = (figure: Figure): string => amount(figure, ' 个月')
export const years = (figure: Figure): string => amount(figure, ' 年')
export const entries = (figure: Figure): string => amount(figure, ' 项登记')
export const items = (figure: Figure): string => amount(figure, ' 笔')
export const studies = (figure: Figure): string => amount(figure, ' 项')
export const yuan = (figure: Figure): string => amount(figure, ' 元', '', groupedMoney)
export const percent = (figure: Figure): string => amount(figure, '', '%')
export const fraction = (share: DecimalText | Range): string => percent(perCentOf(share))
export const plain = (figure: string): string => ` ${figure}`
export const ratio = (text: string): string => ` ${text.replace(':', '∶')}`

export const date = (plainDate: PlainDate): string => {
  const { year, month, day } = partsOfDate(plainDate)
  return `${year}年${month}月${day}日`
}

const monthDay = (text: string): string => `${Number(text.slice(0, 2))}月${Number(text.slice(3))}日`

export const monthDays = (text: string): string => {
  const { first, last, overYearEnd } = partsOfMonthDays(text)
  const [before, within] = overYearEnd ? ['上年', '当年'] : ['', '']
  return `${before}${monthDay(first)}至${within}${monthDay(last)}`
}

export const yearName = (system: YearSystem, year: number): string =>
  system === 'calendar' ? `${year}年度` : `${year}统计年度`

export const period = ({ system, year, from, to }: Period): string =>
  system === 'calendar'
    ? `${yearName(system, year)}（1月1日至12月31日）`
    : `${yearName(system, year)}（${date(from)}至${date(to)}）`

/** 多 4 学时, 少 2 至 4 学时, or between the two. */
export const difference = (figure: DecimalText | Range): string => {
  const found = differenceOf(figure)
  switch (found.kind) {
    case 'none':
      return '正好相符'
    case 'more':
      return `多${hours(found.by)}`
    case 'fewer':
      return `少${hours(found.by)}`
    case 'between':
      return found.more === null
        ? `至多少${hours(found.fewer)}`
        : `差额介于少${hours(found.fewer)}与多${hours(found.more)}之间`
  }
}

export const share = ({
  numerator,
  denominator,
  percent: part,
}: Share<ExactFigures | RangedFigures>): string =>
  part === null ? '无法计算（分母为零）' : `${percent(part)}（${people(denominator)}中${people(numerator)}）`

/** Where a part is itself a list, the parts are set off from one another by more than what stands within them. */
export const list = (parts: readonly string[]): string =>
  parts.join(parts.some((part) => part.includes('、')) ? '；' : '、')

/** The caller's key of a person, a record or an entry. */
export const key = (text: string): string => `“${oneLine(text)}”`

export const record = (id: string): string => `记录${key(id)}`

export const keyed: KeyedWords = {
  person: (id) => `人员${key(id)}`,
  record,
  entry: (id) => `款项${key(id)}`,
  instructor: (id) => `师资${key(id)}`,
  volume: (position) => `证书${key(position)}`,
  year: (year) => `${year}年度`,
}

/** No space at the beginning, nor after the punctuation of Chinese. */
// It begins with the space: so only at spaces is looked what stands before.
export const finish = (sentence: string): string =>
  sentence.replace(/ +(?<=(?:^|[，。：；、（）“”？]) +)/g, '')
