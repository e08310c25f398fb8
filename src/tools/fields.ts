import { dateOfDay, dayNumber, isPlainDate, type PlainDate } from '../engine/quantity/calendar.js'
import { type DecimalInput, type DecimalText, hoursText, toHundredths } from '../engine/quantity/hours.js'

/** What a numeric or dated field is counted in. */
export type FieldUnit = 'hours' | 'days' | 'credits' | 'yuan' | 'share' | 'months' | 'number' | 'date'

/** A numeric or dated field: on what grid its values lie, and from where to where. In steps of the grid. */
interface Field {
  readonly unit: FieldUnit
  readonly least: number
  readonly most: number
  /** How far apart values usually are: half an hour, half a day, a fen. */
  readonly usual: number
}

/**
 * The name of a numeric or dated field.
 *
 * @category Toolbox
 */
export type FieldName =
  | 'hours'
  | 'grantedHours'
  | 'requiredHours'
  | 'publicRequired'
  | 'professional'
  | 'elective'
  | 'days'
  | 'travelDays'
  | 'restDays'
  | 'dayFraction'
  | 'credits'
  | 'payroll'
  | 'amount'
  | 'returned'
  | 'cost'
  | 'paid'
  | 'costShare'
  | 'serviceMonths'
  | 'servedMonths'
  | 'volume'
  | 'cases'
  | 'date'
  | 'from'
  | 'to'
  | 'on'
  | 'asOf'
  | 'deadline'
  | 'studyFrom'
  | 'reviews'
  | 'adoptedOn'
  | 'appliedOn'
  | 'costDueOn'
  | 'filedOn'
  | 'issuedOn'
  | 'lastMissedOn'
  | 'missedOn'
  | 'registeredOn'
  | 'retiredOn'
  | 'signedOn'
  | 'studyEndedOn'
  | 'verifiedOn'

const hours = (least: number): Field => ({ unit: 'hours', least, most: 9_999_999, usual: 50 })
const days = (least: number): Field => ({ unit: 'days', least, most: 9_999_999, usual: 50 })
const yuan: Field = { unit: 'yuan', least: 0, most: 999_999_999_999_999, usual: 1 }
const whole = (unit: 'months' | 'number', least: number, most: number): Field => ({
  unit,
  least,
  most,
  usual: 1,
})
const date: Field = {
  unit: 'date',
  least: /* @__PURE__ */ dayNumber('1900-01-01'),
  most: /* @__PURE__ */ dayNumber('2999-12-31'),
  usual: 1,
}

/**
 * The numeric and dated fields of the facts. Hours, days, credits, money and shares lie on hundredths, dates on days.
 * The year is what is asked about, and points are what no rule compares; neither is here.
 */
export const fields: Readonly<Record<FieldName, Field>> = {
  hours: hours(1),
  grantedHours: hours(0),
  requiredHours: hours(0),
  publicRequired: hours(0),
  professional: hours(0),
  elective: hours(0),
  days: days(1),
  travelDays: days(0),
  restDays: days(0),
  dayFraction: { unit: 'days', least: 1, most: 100, usual: 25 },
  credits: { unit: 'credits', least: 1, most: 9_999_999, usual: 50 },
  payroll: yuan,
  amount: yuan,
  returned: yuan,
  cost: yuan,
  paid: yuan,
  costShare: { unit: 'share', least: 0, most: 100, usual: 1 },
  serviceMonths: whole('months', 0, 1200),
  servedMonths: whole('months', 0, 1200),
  volume: whole('number', 1, 999),
  cases: whole('number', 1, 10_000),
  date,
  from: date,
  to: date,
  on: date,
  asOf: date,
  deadline: date,
  studyFrom: date,
  reviews: date,
  adoptedOn: date,
  appliedOn: date,
  costDueOn: date,
  filedOn: date,
  issuedOn: date,
  lastMissedOn: date,
  missedOn: date,
  registeredOn: date,
  retiredOn: date,
  signedOn: date,
  studyEndedOn: date,
  verifiedOn: date,
}

const isWhole = (name: FieldName): boolean => ['months', 'number'].includes(fields[name].unit)

const decimal = /^(?:0|[1-9]\d*)(?:\.\d{1,2})?$/

/** The value of a field in steps of its grid; nothing where the name is none, or the value is not of its kind. */
export const stepsOf = (name: string, value: unknown): number | undefined => {
  if (!Object.hasOwn(fields, name)) return undefined
  const field = name as FieldName
  if (fields[field].unit === 'date') {
    return typeof value === 'string' && isPlainDate(value) ? dayNumber(value) : undefined
  }
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  if (isWhole(field)) return Number.isInteger(value) ? (value as number) : undefined
  return decimal.test(String(value)) ? toHundredths(value) : undefined
}

/** A value of a field as the facts write it: as a number where they write numbers. */
export const writtenAs = (name: FieldName, steps: number, asNumber: boolean): DecimalInput | PlainDate => {
  if (fields[name].unit === 'date') return dateOfDay(steps)
  if (isWhole(name)) return steps
  // The nearest number to a decimal of two places is the one that the decimal itself would give.
  return asNumber ? steps / 100 : hoursText(steps)
}

/** A value of a field as a report writes it. */
export const textOf = (name: FieldName, steps: number): DecimalText | PlainDate =>
  String(writtenAs(name, steps, false))
