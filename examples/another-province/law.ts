// The tables of the province's law: its provisions, parameters and readings.
import { hoursReadingsOf } from 'xueshi/engine'

/** Its provisions, each by how strongly it binds. */
export const provisions = {
  '3': 'definitional',
  '5(1)': 'mandatory',
  '5(2)': 'mandatory',
  '5(3)': 'mandatory',
  '6': 'definitional',
  '7': 'mandatory',
  '8(1)': 'definitional',
  '8(2)': 'definitional',
  '8(3)': 'definitional',
  '9': 'definitional',
  '10': 'permissive',
} as const

export const parameters = {
  'hours-per-day': { kind: 'whole-hours', provision: '3' },
  'year-hours': { kind: 'hours', provision: '5(1)' },
  'public-hours': { kind: 'hours', provision: '5(2)' },
  'professional-hours': { kind: 'hours', provision: '5(3)' },
  'quota-year': { kind: 'month-days', provision: '6' },
  'paper-hours': { kind: 'hours', provision: '8(1)' },
  'paper-cap': { kind: 'hours', provision: '8(1)' },
  'book-hours': { kind: 'hours', provision: '8(2)' },
  'book-cap': { kind: 'hours', provision: '8(2)' },
  'patent-hours': { kind: 'hours', provision: '8(3)' },
  'patent-cap': { kind: 'hours', provision: '8(3)' },
  'credit-hours': { kind: 'hours', provision: '9' },
  'cycle-years': { kind: 'years', provision: '10' },
  'cycle-hours': { kind: 'hours', provision: '10' },
} as const

const since = (value: string) => [{ from: '2016-05-01', value, source: '某省专业技术人员继续教育规定' }]

export const values = {
  'hours-per-day': since('8'),
  'year-hours': since('90'),
  'public-hours': since('30'),
  'professional-hours': since('60'),
  'quota-year': since('05-01..04-30'),
  'paper-hours': since('10'),
  'paper-cap': since('20'),
  'book-hours': since('40'),
  'book-cap': since('40'),
  'patent-hours': since('20'),
  'patent-cap': since('40'),
  'credit-hours': since('1'),
  'cycle-years': since('3'),
  'cycle-hours': since('180'),
}

export const readings = {
  // How days become hours is told in Article 3, and is as contested there as it is anywhere.
  ...hoursReadingsOf('3'),
  /** 取得职称的次年: the next of the years of Article 6, or the one that begins in the next calendar year. */
  'year-after-title': { options: ['next-quota-year', 'next-calendar-year'], provisions: ['7'] },
} as const
