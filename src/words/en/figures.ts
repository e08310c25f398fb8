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

const amount = (figure: Figure, one: string, many: string, each = '', digits = grouped): string => {
  const { least, most } = endsOf(figure, digits)
  if (most === null) return `at least ${least}${each}${many}`
  if (least !== most) return `${least}${each} to ${most}${each}${many}`
  return `${least}${each}${least === '1' ? one : many}`
}

export const hours = (figure: Figure): string => amount(figure, ' hour', ' hours')
export const people = (figure: Figure): string => amount(figure, ' person', ' people')
export const personTimes = (figure: Figure): string => amount(figure, ' entry', ' entries')
export const days = (figure: Figure): string => amount(figure, ' day', ' days')
export const months = (figure: Figure): string => amount(figure, ' month', ' months')
export const years = (figure: Figure): string => amount(figure, ' year', ' years')
export const entries = (figure: Figure): string => amount(figure, ' entry', ' entries')
export const studies = (figure: Figure): string => amount(figure, ' study', ' studies')
export const yuan = (figure: Figure): string => amount(figure, ' yuan', ' yuan', '', groupedMoney)
export const percent = (figure: Figure): string => amount(figure, '', '', '%')
export const fraction = (share: DecimalText | Range): string => percent(perCentOf(share))
export const plain = (figure: string): string => figure
export const ratio = (text: string): string => text.replace(':', ' to ')

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const date = (plainDate: PlainDate): string => {
  const { year, month, day } = partsOfDate(plainDate)
  return `${day} ${monthNames[month - 1]} ${year}`
}

const monthDay = (text: string): string =>
  `${Number(text.slice(3))} ${monthNames[Number(text.slice(0, 2)) - 1]}`

export const monthDays = (text: string): string => {
  const { first, last, overYearEnd } = partsOfMonthDays(text)
  const [before, within] = overYearEnd ? [' of the year before', ' of the year'] : ['', '']
  return `${monthDay(first)}${before} to ${monthDay(last)}${within}`
}

export const yearName = (system: YearSystem, year: number): string => `${system} year ${year}`

export const period = ({ system, year, from, to }: Period): string =>
  system === 'calendar' ? yearName(system, year) : `${yearName(system, year)} (${date(from)} to ${date(to)})`

/** 4 hours more, 2 to 4 hours fewer, or between the two. */
export const difference = (figure: DecimalText | Range): string => {
  const found = differenceOf(figure)
  switch (found.kind) {
    case 'none':
      return 'exactly as many'
    case 'more':
    case 'fewer':
      return `${hours(found.by)} ${found.kind}`
    case 'between':
      return found.more === null
        ? `at most ${hours(found.fewer)} fewer`
        : `between ${hours(found.fewer)} fewer and ${hours(found.more)} more`
  }
}

export const share = ({
  numerator,
  denominator,
  percent: part,
}: Share<ExactFigures | RangedFigures>): string =>
  part === null
    ? 'none, since there is nobody'
    : `${percent(part)} (${countOnly(numerator)} of ${people(denominator)})`

const countOnly = (figure: Figure): string => amount(figure, '', '')

/** Where a part is itself a list, the parts are set off from one another by more than what stands within them. */
export const list = (parts: readonly string[]): string =>
  parts.join(parts.some((part) => part.includes(', ')) ? '; ' : ', ')

/** The caller's key of a person, a record or an entry. */
export const key = (text: string): string => `"${oneLine(text)}"`

export const record = (id: string): string => `record ${key(id)}`

export const keyed: KeyedWords = {
  person: (id) => `person ${key(id)}`,
  record,
  entry: (id) => `entry ${key(id)}`,
  instructor: (id) => `instructor ${key(id)}`,
  volume: (position) => `volume ${key(position)}`,
  year: (year) => yearName('calendar', Number(year)),
}

/** Capital letters at the beginning of sentences, but not of the id of a provision, such as `national-2015:8.1-hours`. */
export const finish = (sentence: string): string =>
  sentence.replace(/^[a-z](?!\S*:\S)/, (first) => first.toUpperCase())

/** A label of the vocabulary inside a sentence. */
export const lower = (label: string): string => label.replace(/^[A-Z]/, (first) => first.toLowerCase())
