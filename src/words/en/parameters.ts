import type { Language, OpenOption } from '../../explanation/language.js'
import { date, fraction, hours, monthDays, years, yuan } from './figures.js'

export const parameterValue: Language['parameterValue'] = {
  hours,
  'whole-hours': hours,
  rate: fraction,
  fraction: (value) => value,
  ratio: (value) => value.replace(':', ' to '),
  years,
  yuan,
  'month-days': monthDays,
  date,
}

export const openOption: OpenOption = { number: fraction, date }

/** A parameter with its value. A date that is itself the value needs no other to say since when it holds. */
export const parameterInWords: Language['parameter'] = (name, value, from, reference) =>
  `${name}: ${value} (${value === date(from) ? '' : `from ${date(from)}; `}${reference})`
